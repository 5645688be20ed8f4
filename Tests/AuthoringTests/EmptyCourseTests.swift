import Authoring
import Testing

@Suite("A course that is empty, goes round in a ring, or has errata that are not its own")
struct EmptyCourseTests {
  private static let course = "kurs/course.xml"
  private static let errata = "kurs/errata.xml"

  @Test("A course without modules lacks one; that nothing can be drawn is not said too")
  func noModules() throws {
    try expect(
      SmallCourse().replacing("<module href=\"M01.xml\"/>", with: "", in: Self.course),
      .missingElement(expected: ["module"], parent: "course", before: "test"),
      at: "<test id=\"prove\" mastery-score=\"0.75\">", file: Self.course, path: "/course/test")
  }

  @Test("A course.xml of nothing is empty", arguments: ["", "\u{FEFF}", "\n\n", "<?xml version=\"1.0\"?>\n"])
  func emptyFile(text: String) {
    let compilation = SmallCourse().with(Self.course, text).compilation
    #expect(compilation.diagnostics.map(\.code) == [.notWellFormed])
    #expect(compilation.course == nil)
  }

  @Test("A course of one element lacks its attributes, and the element that should come first")
  func bare() {
    let compilation = SmallCourse().with(Self.course, "<course xmlns=\"urn:kyndig:course:1\"/>").compilation
    #expect(
      compilation.diagnostics.map(\.problem) == [
        .missingElement(expected: ["title"], parent: "course", before: nil),
        .missingAttribute(name: "id", element: "course"), .missingAttribute(name: "version", element: "course"),
        .missingAttribute(name: "language", element: "course"),
        .missingAttribute(name: "rules-as-of", element: "course"),
      ])
  }

  @Test("A source without a single file says which one is missing")
  func noFiles() {
    #expect(
      Compilation(of: CourseSource(path: Self.course, files: [])).diagnostics == [
        Diagnostic(
          problem: .unreadableFile(path: Self.course, reason: .missing),
          labels: [
            Label(
              role: .primary, range: SourceRange(file: Self.course, line: 1, column: 1, endLine: 1, endColumn: 1))
          ])
      ])
  }

  @Test("A module cannot name another module, itself or the course", arguments: ["M01.xml", "course.xml", "../x.xml"])
  func moduleInModule(reference: String) throws {
    let course = SmallCourse().replacing(
      "</objective>", with: "</objective><module href=\"\(reference)\"/>")
    try expect(
      course, .misplacedElement(name: "module", parent: "module", expected: ["objective", "lesson"]), at: "module",
      in: "<module href", path: "/module/module")
  }

  @Test("A course that names itself or its errata as a module is stopped there")
  func itself() throws {
    try expect(
      SmallCourse().replacing("\"M01.xml\"", with: "\"course.xml\"", in: Self.course), .courseAsModule,
      at: "course.xml",
      file: Self.course, path: "/course/module")
    let course = SmallCourse.whole.replacing("\"M01.xml\"", with: "\"errata.xml\"", in: Self.course)
    try expect(
      course, .wrongRoot(found: "errata", expected: "module"), at: "errata", in: "<errata", file: Self.errata,
      path: "/errata",
      notes: [Label(role: .reference, range: try place("errata.xml", of: course, file: Self.course))])
  }

  @Test("Errata that are not XML stop the course, and only that is said")
  func brokenErrata() throws {
    try expect(
      SmallCourse.whole.replacing("</rekeyed>", with: "</rekeyd>", in: Self.errata),
      .notWellFormed(.mismatchedEndTag(found: "rekeyd", expected: "rekeyed")), at: "</rekeyd>", file: Self.errata,
      path: nil,
      notes: [
        Label(
          role: .opening,
          range: try place(
            "<rekeyed item=\"ansvar/flere\" version=\"2025-2\" date=\"2026-03-01\">", of: SmallCourse.whole,
            file: Self.errata))
      ])
  }

  @Test("Errata of nothing, and a file of something else, are no errata")
  func otherErrata() {
    for (text, code) in [
      ("", Code.notWellFormed), ("<errata xmlns=\"urn:kyndig:course:1\" course=\"kurs\"/>", .missingElement),
      (SmallCourse.glossary, .wrongRoot), ("<errata course=\"kurs\"/>", .wrongRoot),
    ] {
      let compilation = SmallCourse().with(Self.errata, text).compilation
      #expect(compilation.diagnostics.map(\.code) == [code])
      #expect(compilation.errata == nil)
    }
  }

  @Test("What errata name is not called unknown while a module cannot be read")
  func errataOfUnreadModule() {
    let course = SmallCourse.whole.with("kurs/M01.xml", "<module>")
    #expect(course.compilation.diagnostics.map(\.code) == [.notWellFormed])
  }
}
