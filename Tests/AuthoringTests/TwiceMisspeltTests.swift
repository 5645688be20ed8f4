import Authoring
import Testing

@Suite("Where a name and what it says are both misspelt, each is mended in its own place")
struct TwiceMisspeltTests {
  @Test(
    "What is certain, put in, gives the course as it was meant",
    arguments: [
      ("<term ref=\"arbeidsgiver\">", "<term reff=\"arbeidsgivar\">", [.unknownAttribute, .unknownReference]),
      (
        "if=\"heads &lt; 5 or sector == state\"", "iff=\"heads &lt; 5 or sectr == state\"",
        [.unknownAttribute, .unknownReference]
      ),
      (
        "if=\"heads &lt; 5 or sector == state\"", "iff=\"heads &lt; 5 or sector == sttate\"",
        [.unknownAttribute, .impossibleComparison]
      ),
    ] as [(String, String, [Code])])
  func mended(meant: String, written: String, codes: [Code]) throws {
    let course = SmallCourse().replacing(meant, with: written)
    let compilation = course.compilation
    #expect(compilation.diagnostics.map(\.code) == codes)
    #expect(try course.mended(by: compilation.diagnostics).files == SmallCourse().files)
  }

  @Test("An answer that cannot be given is mended in its own place too")
  func answer() throws {
    let course = SmallCourse.whole.replacing(
      "<answer to=\"sector\" is=\"private\"/>", with: "<answer too=\"sector\" iss=\"privat\"/>", in: "kurs/course.xml")
    let diagnostics = course.compilation.diagnostics
    #expect(diagnostics.map(\.code) == [.unknownAttribute, .unknownAttribute, .unusableAnswer])
    #expect(try course.mended(by: diagnostics).files == SmallCourse.whole.files)
  }

  @Test("Two attributes are not both taken for the same one")
  func twoForOne() {
    let course = SmallCourse().replacing("<ask ref=\"heads\"/>", with: "<ask reff=\"heads\" reef=\"sector\"/>")
    let known = ["ref"]
    #expect(
      course.compilation.diagnostics.map(\.problem) == [
        .unknownAttribute(name: "reff", element: "ask", suggestion: "ref", known: known),
        .unknownAttribute(name: "reef", element: "ask", suggestion: nil, known: known),
      ])
  }
}

extension SmallCourse {
  /// The course with all fixes put in that are certain.
  fileprivate func mended(by diagnostics: [Diagnostic]) throws -> SmallCourse {
    var course = self
    let edits = diagnostics.flatMap { $0.fixes.filter(\.isCertain).prefix(1) }.flatMap(\.edits)
    for edit in edits.sorted(by: { ($0.range.line, $0.range.column) > ($1.range.line, $1.range.column) }) {
      var lines = try #require(course.files[edit.range.file]).split(separator: "\n", omittingEmptySubsequences: false)
        .map(String.init)
      try #require(edit.range.line == edit.range.endLine)
      var scalars = Array(lines[edit.range.line - 1].unicodeScalars)
      scalars.replaceSubrange(edit.range.column - 1..<edit.range.endColumn - 1, with: edit.replacement.unicodeScalars)
      lines[edit.range.line - 1] = scalars.map(String.init).joined()
      course.files[edit.range.file] = lines.joined(separator: "\n")
    }
    return course
  }
}
