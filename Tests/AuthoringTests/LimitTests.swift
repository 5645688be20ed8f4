import Authoring
import Testing

@Suite("No file takes all memory or time")
struct LimitTests {
  private func problems(_ text: String) -> [Problem] {
    let compilation = SmallCourse().with("kurs/M01.xml", text).compilation
    #expect(compilation.course == nil)
    return compilation.diagnostics.map(\.problem)
  }

  private static let opening = "<module xmlns=\"urn:kyndig:course:1\" id=\"a\">"

  @Test("100 000 elements inside each other are stopped at the sixty-fifth")
  func depth() throws {
    let text = String(repeating: "<note>\n", count: 100_000)
    let compilation = SmallCourse().with("kurs/M01.xml", Self.opening + text).compilation
    #expect(compilation.diagnostics.map(\.problem) == [.limit(.depth(64))])
    #expect(compilation.diagnostics.first?.labels.first?.range.line == 64)
  }

  @Test("Sixty-four elements inside each other are too few to be stopped")
  func allowedDepth() {
    let notes = String(repeating: "<note>", count: 55) + "<p>Dypt</p>" + String(repeating: "</note>", count: 55)
    #expect(SmallCourse().replacing("<p>Skriv et mål.</p>", with: notes).compilation.diagnostics == [])
  }

  @Test("A start tag of 200 000 attributes is given up before it is read")
  func attributes() {
    let attributes = (0..<200_000).map { " a\($0)=\"\"" }.joined()
    #expect(problems("<module\(attributes)/>") == [.limit(.markup(262_144))])
  }

  @Test("A long comment, value and text are stopped")
  func lengths() {
    #expect(
      problems(Self.opening + "<!--" + String(repeating: "a ", count: 200_000) + "-->") == [.limit(.markup(262_144))])
    #expect(
      problems("<module id=\"\(String(repeating: "a", count: 70_000))\"/>") == [.limit(.attribute(65_536))])
    #expect(
      problems(Self.opening + "<title>" + String(repeating: "line after line\n", count: 300_000)) == [
        .limit(.text(4_194_304))
      ])
  }

  @Test("A file of 50 MB is not read, wherever it comes from")
  func size() {
    var source = SmallCourse().source
    source.files.removeAll { $0.path == "kurs/M01.xml" }
    source.files.append(SourceFile(path: "kurs/M01.xml", bytes: [UInt8](repeating: 0x20, count: 50_000_000)))
    let expected = Problem.unreadableFile(
      path: "kurs/M01.xml", reason: .tooLarge(bytes: 50_000_000, limit: 33_554_432))
    #expect(Compilation(of: source).diagnostics.map(\.problem) == [expected])
  }

  @Test("Of 10 000 mistakes in a file the first 200 are said, and how many more there are")
  func manyMistakes() {
    let fields = String(repeating: "<p colour=\"red\">Mer</p>\n", count: 10_000)
    let compilation = SmallCourse().replacing("<p>Skriv et mål.</p>", with: fields)
      .replacing("<title>HMS i det små</title>", with: "", in: "kurs/course.xml").compilation
    #expect(compilation.diagnostics.filter { $0.code == .unknownAttribute }.count == 200)
    #expect(compilation.omitted == ["kurs/M01.xml": 9_800])
    #expect(compilation.diagnostics.last?.code == .missingElement)
    let lines = compilation.diagnostics.map { $0.labels[0].range }.filter { $0.file == "kurs/M01.xml" }.map(\.line)
    #expect(lines == lines.sorted())
  }

  @Test("A line of a million characters is read like others")
  func longLine() throws {
    let text = String(repeating: "mål og mening ", count: 75_000)
    let course = SmallCourse().replacing("<p>Skriv et mål.</p>", with: "<p>\(text)</p><p colour=\"red\">Mer</p>")
    #expect(course.compilation.diagnostics.map { $0.labels[0].range } == [try place("colour", of: course)])
  }

  @Test("Four times as many mistakes take less than eight times as long, whatever they are", arguments: mistakes)
  func linear(name: String, passage: String, mistake: String) {
    func time(_ count: Int) -> Duration {
      let course = SmallCourse.whole.replacing(
        passage, with: (0..<count).map { mistake.replacing("#", with: "\($0)") }.joined() + passage)
      let source = course.source
      let clock = ContinuousClock()
      return (0..<1).map { _ in
        clock.measure {
          let compilation = Compilation(of: source)
          #expect(compilation.diagnostics.count >= 200)
          #expect(compilation.omitted.values.reduce(0, +) >= count - 200)
        }
      }.min() ?? .zero
    }
    let (few, many) = (time(2_500), time(10_000))
    print("RATIO", name, few, many, many / few)
    #expect(many < few * 8)
  }

  /// What is wrong, what it is put before, and the mistake; `#` is a number of its own.
  static let mistakes: [(String, String, String)] = [
    ("attributes", "<existing>", "<p colour=\"red\">Mer</p>\n"),
    ("elements", "<existing>", "<strange/>\n"),
    ("text", "<existing>", "tekst<p>Mer</p>"),
    ("values", "<existing>", "<fact source=\"AML\" checked=\"i dag\"><p>Mer</p></fact>\n"),
    ("terms", "<existing>", "<p><term ref=\"x#\">x</term></p>\n"),
    ("conditions", "<existing>", "<when if=\"heads = #\"><p>Mer</p></when>\n"),
    ("names", "<existing>", "<when if=\"x#\"><p>Mer</p></when>\n"),
    ("wide characters", "<existing>", "<p>✅</p>\n"),
    ("ids", "<existing>", "<when id=\"x\" if=\"small\"><p>Mer</p></when>\n"),
    ("decisions", "<ending id=\"godt\">", "<ending id=\"godt\"><title>x</title><p>x</p></ending>"),
    ("draws", "<draw from", "<draw from=\"x#\" count=\"1\"/>\n"),
    (
      "items", "<item id=\"amina\"",
      "<item id=\"x#\" objective=\"y#\"><prompt>#</prompt><choice>A<why>B</why></choice><choice>C<why>D</why></choice></item>"
    ),
  ]
}
