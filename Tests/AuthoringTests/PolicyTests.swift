import Courseware
import Foundation
import Testing

@testable import Authoring

@Suite("The policy of a site stands beside its courses, and is no part of any")
struct PolicyTests {
  static let file = "policy.xml"
  static let text = """
    <policy xmlns="urn:kyndig:course:1">
      <contact>Spør HMS-avdelingen på telefon 55 55 55 55.</contact>
      <answer to="sector" is="municipal"/>
      <unit id="hjemmetjenesten">
        <title>Hjemmetjenesten</title>
        <contact>Spør verneombudet i Hjemmetjenesten.</contact>
        <answer to="heads" is="40"/>
      </unit>
      <unit id="skolen"><title>Skolen</title></unit>
    </policy>

    """

  static let course = SmallCourse().with(file, text)

  @Test("Answers and contacts are read for everyone and for each unit")
  func built() throws {
    let compilation = Self.course.compilation
    #expect(compilation.diagnostics == [])
    #expect(
      compilation.policy
        == Policy(
          answers: ["sector": .word("municipal")], contact: "Spør HMS-avdelingen på telefon 55 55 55 55.",
          units: [
            .init(
              id: "hjemmetjenesten", title: "Hjemmetjenesten", answers: ["heads": .number(40)],
              contact: "Spør verneombudet i Hjemmetjenesten."),
            .init(id: "skolen", title: "Skolen"),
          ]))
    #expect(SmallCourse().compilation.policy == nil)
    #expect(SmallCourse().with(Self.file, "<policy xmlns=\"urn:kyndig:course:1\"/>").compilation.policy == Policy())
  }

  @Test("It is in no edition, and has no translation")
  func beside() {
    let (with, without) = (Self.course.compilation, SmallCourse().compilation)
    #expect(with.files == without.files)
    #expect(with.course == without.course)
    #expect(TranslatableFile.files(of: Self.course.source) == TranslatableFile.files(of: SmallCourse().source))
  }

  /// A policy with one mistake, and what is said of it.
  struct Fault: CustomTestStringConvertible {
    var passage: String
    var replacement: String
    var problem: Problem
    var marked: String
    var context: String?
    var path: String
    /// Where the first of two is.
    var first: String?
    var suggestion: String?
    var isCertain = true

    var testDescription: String { "\(passage) → \(replacement)" }
  }

  static let faults: [Fault] = [
    Fault(
      passage: "to=\"sector\"", replacement: "to=\"sektor\"",
      problem: .unknownReference(kind: .question, id: "sektor", suggestion: "sector"), marked: "sektor",
      path: "/policy/answer", suggestion: "sector"),
    Fault(
      passage: "to=\"heads\"", replacement: "to=\"branch\"",
      problem: .unknownReference(kind: .question, id: "branch", suggestion: nil), marked: "branch",
      path: "/policy/unit[1]/answer"),
    Fault(
      passage: "is=\"municipal\"", replacement: "is=\"municipel\"",
      problem: .unusableAnswer(
        question: "sector", found: "municipel", known: ["private", "municipal", "state"], suggestion: "municipal"),
      marked: "municipel", path: "/policy/answer", suggestion: "municipal"),
    Fault(
      passage: "is=\"40\"", replacement: "is=\"0\"",
      problem: .unusableAnswer(question: "heads", found: "0", known: ["1", "5000"], suggestion: nil), marked: "0",
      context: "is=\"0\"", path: "/policy/unit[1]/answer"),
    Fault(
      passage: "<unit id=\"skolen\">", replacement: "<unit  id=\"hjemmetjenesten\">",
      problem: .duplicateID(kind: .unit, id: "hjemmetjenesten"), marked: "hjemmetjenesten",
      context: "<unit  id=\"hjemmetjenesten\"", path: "/policy/unit[2]", first: "<unit id=\"hjemmetjenesten\""),
    Fault(
      passage: "<answer to=\"sector\" is=\"municipal\"/>",
      replacement: "<answer  to=\"sector\" is=\"state\"/><answer to=\"sector\" is=\"municipal\"/>",
      problem: .duplicateID(kind: .question, id: "sector"), marked: "sector", context: "<answer to=\"sector\"",
      path: "/policy/answer[2]", first: "<answer  to=\"sector\""),
    Fault(
      passage: "<answer to=\"heads\" is=\"40\"/>",
      replacement: "<answer to=\"heads\" is=\"40\"/><answer  to=\"heads\" is=\"41\"/>",
      problem: .duplicateID(kind: .question, id: "heads"), marked: "heads", context: "<answer  to=\"heads\"",
      path: "/policy/unit[1]/answer[2]", first: "<answer to=\"heads\""),
    Fault(
      passage: "<title>Hjemmetjenesten</title>\n", replacement: "\n",
      problem: .missingElement(expected: ["title"], parent: "unit", before: "contact"), marked: "<contact>",
      context: "<contact>Spør verneombudet", path: "/policy/unit[1]/contact"),
    Fault(
      passage: "<contact>Spør verneombudet i Hjemmetjenesten.</contact>", replacement: "<contact/>",
      problem: .invalidValue(found: "", attribute: nil, element: "contact", form: .filled, suggestion: nil),
      marked: "<contact/>", path: "/policy/unit[1]/contact"),
    Fault(
      passage: " id=\"skolen\"", replacement: "", problem: .missingAttribute(name: "id", element: "unit"),
      marked: "<unit>", path: "/policy/unit[2]"),
    Fault(
      passage: "55 55 55 55", replacement: "☎️", problem: .wideCharacter("☎️"), marked: "☎️",
      path: "/policy/contact"),
  ]

  @Test("A mistake is said once, at its place, and takes the policy away and not the course", arguments: faults)
  func fault(_ fault: Fault) throws {
    let course = Self.course.replacing(fault.passage, with: fault.replacement, in: Self.file)
    let compilation = course.compilation
    let range = try place(fault.marked, in: fault.context, of: course, file: Self.file)
    #expect(
      compilation.diagnostics.map(\.problem) == [fault.problem], "\(compilation.diagnostics.map(\.problem))")
    let diagnostic = try #require(compilation.diagnostics.first)
    #expect(diagnostic.labels.first?.range == range)
    #expect(diagnostic.path == fault.path)
    #expect(diagnostic.fixes.flatMap(\.edits).map(\.replacement) == [fault.suggestion].compactMap(\.self))
    if let first = fault.first {
      let place = try place("\(fault.marked)", in: first, of: course, file: Self.file)
      #expect(diagnostic.labels.dropFirst().map(\.range) == [place])
    }
    #expect(compilation.policy == nil)
    #expect(compilation.course == SmallCourse().compilation.course)
  }

  @Test(
    "What is no policy at all is said too, and the course is there",
    arguments: [
      ("", .notWellFormed(.empty)),
      ("<policy xmlns=\"urn:kyndig:course:1\">", .notWellFormed(.unexpectedEnd(open: ["policy"]))),
      ("<errata xmlns=\"urn:kyndig:course:1\"/>", .wrongRoot(found: "errata", expected: "policy")),
    ] as [(String, Problem)])
  func noPolicy(text: String, problem: Problem) {
    let compilation = SmallCourse().with(Self.file, text).compilation
    #expect(compilation.diagnostics.map(\.problem) == [problem])
    #expect(compilation.policy == nil)
    #expect(compilation.course != nil)
  }

  @Test("A policy that cannot be read is said")
  func unreadable() {
    var source = SmallCourse().source
    source.unread[Self.file] = .link
    let compilation = Compilation(of: source)
    #expect(compilation.diagnostics.map(\.problem) == [.unreadableFile(path: Self.file, reason: .link)])
    #expect(compilation.course != nil)
  }

  @Test("Where the questions have a fault, nobody knows what the policy answers, and nothing more is said of it")
  func faultyQuestions() {
    let compilation = Self.course.replacing("<label>Sektor</label>", with: "", in: "Shared/profile.xml").compilation
    #expect(compilation.diagnostics.allSatisfy { $0.labels.first?.range.file == "Shared/profile.xml" })
    #expect(compilation.policy == nil)
  }

  @Test("A fault in a course leaves the policy as it is")
  func faultyCourse() {
    let compilation = Self.course.replacing("page=\"forst\"", with: "page=\"sist\"").compilation
    #expect(compilation.course == nil)
    #expect(compilation.policy == Self.course.compilation.policy)
  }

  @Test("Read from the disk, it comes with every course, and by itself with the questions it answers")
  func read() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("kyndig-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (path, text) in Self.course.files {
      let file = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let policy = Self.course.compilation.policy
    #expect(Compilation(of: try CourseSource.read(at: folder.path + "/kurs")).policy == policy)
    let alone = Compilation(of: try CourseSource.read(at: folder.path + "/policy.xml"))
    #expect(alone.policy == policy)
    #expect(alone.diagnostics == [])
    #expect(alone.course == nil)
    #expect(alone.files.map(\.path) == ["Shared/profile.xml", "policy.xml"])
    try FileManager.default.removeItem(atPath: folder.path + "/policy.xml")
    let gone = folder.path + "/policy.xml"
    #expect(throws: SourceError.noCourse(path: gone)) { try CourseSource.read(at: gone) }
    #expect(Compilation(of: try CourseSource.read(at: folder.path + "/kurs")).policy == nil)
  }
}
