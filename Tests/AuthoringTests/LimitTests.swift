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
    let text = String(repeating: "Mål og mening. ", count: 70_000)
    let course = SmallCourse().replacing("<p>Skriv et mål.</p>", with: "<p>\(text)</p><p colour=\"red\">Mer</p>")
    #expect(course.compilation.diagnostics.map { $0.labels[0].range } == [try place("colour", of: course)])
  }

  @Test("Four times as many mistakes take less than eight times as long, whatever they are", arguments: mistakes)
  func linear(mistake: Mistake) {
    func time(_ count: Int) -> Duration {
      let text = (0..<count).map { mistake.text.replacing("#", with: "\($0)") }.joined()
      let source = SmallCourse.whole.replacing(mistake.place, with: text + mistake.place).source
      return ContinuousClock().measure {
        let compilation = Compilation(of: source)
        #expect(compilation.diagnostics.filter { $0.labels[0].range.file == "kurs/M01.xml" }.count == 200)
        #expect(compilation.omitted["kurs/M01.xml", default: 0] >= count - 201)
      }
    }
    // What else the machine does may slow down one attempt; what is quadratic passes none.
    #expect((0..<3).contains { _ in time(4 * mistake.count) < time(mistake.count) * 8 })
  }

  /// A mistake to repeat, with `#` for a number of its own, and what it is put before.
  struct Mistake: CustomTestStringConvertible {
    var count = 500
    var place = "<existing>"
    var text: String

    var testDescription: String { text }
  }

  static let mistakes = [
    Mistake(count: 2_500, text: "<p colour=\"red\">Mer</p>\n"),
    Mistake(count: 2_500, place: "<draw from", text: "<draw from=\"x#\" count=\"1\"/>\n"),
    Mistake(text: "<strange/>\n"),
    Mistake(text: "tekst<p>Mer</p>"),
    Mistake(text: "<fact source=\"AML\" checked=\"i dag\"><p>Mer</p></fact>\n"),
    Mistake(text: "<p><term ref=\"x#\">x</term></p>\n"),
    Mistake(text: "<when if=\"heads = #\"><p>Mer</p></when>\n"),
    Mistake(text: "<when if=\"x#\"><p>Mer</p></when>\n"),
    Mistake(text: "<when id=\"x\" if=\"small\"><p>Mer</p></when>\n"),
    Mistake(text: "<p>✅</p>\n"),
    Mistake(place: "<ending id=\"godt\">", text: "<ending id=\"godt\"><title>x</title><p>x</p></ending>"),
    Mistake(
      place: "<item id=\"amina\"",
      text:
        "<item id=\"x#\" objective=\"y#\"><prompt>#</prompt><choice>A<why>B</why></choice><choice>C<why>D</why></choice></item>"
    ),
  ]
}
