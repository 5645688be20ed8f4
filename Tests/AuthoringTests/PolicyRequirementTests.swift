import Courseware
import Foundation
import Testing

@testable import Authoring

@Suite("What a site requires of its leaders")
struct PolicyRequirementTests {
  static let file = "policy.xml"
  static let text = """
    <policy xmlns="urn:kyndig:course:1">
      <unit id="lager"><title>Drift / Lageret</title></unit>
      <unit id="kontor"><title>kontor</title></unit>
      <requirement id="topp" course="kurs" levels="top" within-days="90">
        <renewal months="36" open-before-months="3" grace-days="30"/>
        <renew on="2027-01-01" within-days="180">Ny forskrift.</renew>
        <renew on="2028-02-29" within-days="0">Nytt kurs.</renew>
      </requirement>
      <requirement id="drift" course="annet" units="lager  kontor" within-days="0">
        <role>Driftsleder</role>
        <role>Leder for natt</role>
        <renewal months="12" on="--02-29"/>
      </requirement>
      <requirement id="alle" course="kurs" levels="other top" within-days="3650"/>
      <binding accepts="in-person login"/>
      <retention answers-months="12" leavers-months="36"/>
    </policy>

    """
  static let course = SmallCourse().with(file, text)

  @Test("Requirements, ways to be known and retention are read")
  func built() throws {
    let compilation = Self.course.compilation
    #expect(compilation.diagnostics == [])
    let policy = try #require(compilation.policy)
    let topp = Requirement(
      id: "topp", course: "kurs", levels: [.top], deadlineDays: 90,
      renewal: Renewal(months: 36, openBeforeMonths: 3, graceDays: 30),
      renewals: [
        RenewedDuty(on: try day("2027-01-01"), withinDays: 180, reason: "Ny forskrift."),
        RenewedDuty(on: try day("2028-02-29"), withinDays: 0, reason: "Nytt kurs."),
      ])
    let drift = Requirement(
      id: "drift", course: "annet", roles: ["Driftsleder", "Leder for natt"],
      units: ["lager", "Drift / Lageret", "kontor"], deadlineDays: 0,
      renewal: Renewal(months: 12, on: Renewal.YearDay("--02-29")))
    let everyone = Requirement(id: "alle", course: "kurs", deadlineDays: 3650)
    #expect(policy.requirements == [topp, drift, everyone])
    #expect(policy.requirements.filter { $0.course == "kurs" } == [topp, everyone])
    #expect(policy.accepted == [.inPerson, .login])
    #expect(policy.retention == Policy.Retention(answersMonths: 12, leaversMonths: 36))
  }

  @Test("Nothing of it must be there, and a policy from before says what it said")
  func older() throws {
    let policy = try #require(SmallCourse().with(Self.file, PolicyTests.text).compilation.policy)
    #expect(policy.requirements == [] && policy.accepted == nil && policy.retention == Policy.Retention())
    let one = Self.course.replacing(" leavers-months=\"36\"", with: "", in: Self.file).compilation.policy
    #expect(one?.retention == Policy.Retention(answersMonths: 12))
  }

  @Test("The roster may have a unit by its id, or by its name, or by one below it")
  func units() throws {
    let requirement = try #require(Self.course.compilation.policy?.requirements.first { $0.course == "annet" })
    for unit in ["lager", "Drift / Lageret", "drift/lageret/Natt", "Norge / Drift / Lageret", "kontor"] {
      #expect(requirement.meets(Position(unit: unit, role: "driftsleder", level: .other)), "\(unit)")
    }
    for unit in ["Drift", "Drift / Verksted", "Lageret", nil] {
      #expect(!requirement.meets(Position(unit: unit, role: "Driftsleder", level: .other)), "\(unit ?? "")")
    }
  }

  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  /// A value that the schema refuses.
  struct Fault: CustomTestStringConvertible {
    var passage: String
    var replacement: String
    var problem: Problem
    var marked: String
    var suggestion: String?
    var testDescription: String { "\(passage) → \(replacement)" }
  }

  private static func value(
    _ passage: String, _ found: String, _ attribute: String, _ element: String, _ form: ValueForm,
    _ suggestion: String? = nil
  ) -> Fault {
    Fault(
      passage: passage, replacement: "\(attribute)=\"\(found)\"",
      problem: .invalidValue(
        found: found, attribute: attribute, element: element, form: form, suggestion: suggestion),
      marked: found, suggestion: suggestion)
  }

  private static let ways = ["in-person", "phone", "code", "login"]

  static let faults: [Fault] =
    ["--02-30", "--13-01", "03-01", "2027-03-01"].map { value("on=\"--02-29\"", $0, "on", "renewal", .yearDay) } + [
      value("on=\"2027-01-01\"", "2027-02-29", "on", "renew", .date),
      value("levels=\"top\"", "topp", "levels", "requirement", .list(of: .oneOf(["top", "other"])), "top"),
      value(
        "accepts=\"in-person login\"", "inperson logn", "accepts", "binding", .list(of: .oneOf(ways)),
        "in-person login"),
      value("accepts=\"in-person login\"", "login post", "accepts", "binding", .list(of: .oneOf(ways))),
      value("units=\"lager  kontor\"", "lager 2", "units", "requirement", .list(of: .id)),
      value("within-days=\"90\"", "3651", "within-days", "requirement", .number(0...3650)),
      value("within-days=\"180\"", "-1", "within-days", "renew", .number(0...3650)),
      value("months=\"36\"", "0", "months", "renewal", .number(1...600)),
      value("answers-months=\"12\"", "601", "answers-months", "retention", .number(1...600)),
      Fault(
        passage: " accepts=\"in-person login\"", replacement: "",
        problem: .missingAttribute(name: "accepts", element: "binding"), marked: "<binding/>"),
      Fault(
        passage: " within-days=\"90\"", replacement: "",
        problem: .missingAttribute(name: "within-days", element: "requirement"),
        marked: "<requirement id=\"topp\" course=\"kurs\" levels=\"top\">"),
      Fault(
        passage: "<role>Driftsleder</role>", replacement: "<role/>",
        problem: .invalidValue(
          found: "", attribute: nil, element: "role", form: .text(maximum: 100), suggestion: nil), marked: "<role/>"),
      Fault(
        passage: ">Ny forskrift.</renew>", replacement: "/>",
        problem: .invalidValue(found: "", attribute: nil, element: "renew", form: .filled, suggestion: nil),
        marked: "<renew on=\"2027-01-01\" within-days=\"180\"/>"),
    ]

  @Test(
    "A value that cannot be is said once, at its place, and takes the policy away and not the course", arguments: faults
  )
  func fault(_ fault: Fault) throws {
    let course = Self.course.replacing(fault.passage, with: fault.replacement, in: Self.file)
    let compilation = course.compilation
    #expect(compilation.diagnostics.map(\.problem) == [fault.problem])
    let diagnostic = try #require(compilation.diagnostics.first)
    let context = fault.replacement.contains(fault.marked) ? fault.replacement : nil
    #expect(
      diagnostic.labels.map(\.range) == [try place(fault.marked, in: context, of: course, file: Self.file)])
    #expect(diagnostic.fixes.flatMap(\.edits).map(\.replacement) == [fault.suggestion].compactMap(\.self))
    #expect(compilation.policy == nil)
    #expect(compilation.course == SmallCourse().compilation.course)
  }

  @Test("A list with nothing in it is refused", arguments: ["accepts=\"in-person login\"", "units=\"lager  kontor\""])
  func emptyList(passage: String) {
    let name = passage.prefix { $0 != "=" }
    let compilation = Self.course.replacing(passage, with: "\(name)=\" \"", in: Self.file).compilation
    #expect(compilation.diagnostics.map(\.code) == [.invalidValue])
    #expect(compilation.policy == nil)
  }

  @Test("Read from the disk, what is required is held against the courses that are there")
  func disk() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("kyndig-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    func write(_ text: String, _ path: String) throws {
      let file = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    func codes(_ path: String) throws -> [Code] {
      Compilation(of: try CourseSource.read(at: folder.path + "/" + path)).diagnostics.map(\.code)
    }
    for (path, text) in Self.course.files { try write(text, path) }
    #expect(try codes("policy.xml") == [.unknownCourse])
    #expect(try codes("kurs") == [.unknownCourse])
    #expect(Compilation(of: try CourseSource.read(at: folder.path + "/policy.xml")).policy?.requirements.count == 3)
    try write("<course xmlns=\"urn:kyndig:course:1\" id=\"annet\"/>", "mappe/course.xml")
    #expect(try codes("policy.xml") == [])
    #expect(try codes("kurs") == [])
    // A course that cannot be read may be the one that is meant.
    try write("<course", "mappe/course.xml")
    #expect(try codes("policy.xml") == [])
  }
}
