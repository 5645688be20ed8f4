import Authoring
import Testing

@Suite("Input meant to harm, or damaged on the way, is an error with a place, and does no harm")
struct HostileInputTests {
  private static let module = "kurs/M01.xml"

  private func compilation(_ bytes: [UInt8], at path: String = module) -> Compilation {
    var source = SmallCourse().source
    source.files.removeAll { $0.path == path }
    source.files.append(SourceFile(path: path, bytes: bytes))
    return Compilation(of: source)
  }

  @Test("A document type that would grow a thousandfold, or read other files, is never read", arguments: declarations)
  func entities(declaration: String, reference: String) {
    let text = declaration + "\n" + SmallCourse.module.replacing("Skriv et mål.", with: "Skriv \(reference).")
    let compilation = compilation(Array(text.utf8))
    #expect(compilation.diagnostics.map(\.problem) == [.doctype])
    #expect(compilation.course == nil)
  }

  static let declarations: [(String, String)] = {
    let laughs = (1...9).map { "<!ENTITY a\($0) \"\(String(repeating: "&a\($0 - 1);", count: 10))\">" }.joined()
    let long = String(repeating: "a", count: 50_000)
    return [
      ("<!DOCTYPE module [<!ENTITY a0 \"ha\">\(laughs)]>", "&a9;"),
      ("<!DOCTYPE module [<!ENTITY a \"\(long)\">]>", String(repeating: "&a;", count: 20_000)),
      ("<!DOCTYPE module [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>", "&a;"),
      ("<!DOCTYPE module [<!ENTITY a SYSTEM \"http://example.com/a\">]>", "&a;"),
      ("<!DOCTYPE module [<!ENTITY a PUBLIC \"-//a//b\" \"a.ent\">]>", "&a;"),
      ("<!DOCTYPE module SYSTEM \"module.dtd\">", "&a;"),
      ("<!DOCTYPE module [<!ENTITY % a SYSTEM \"a.ent\"> %a;]>", "&a;"),
      ("<!DOCTYPE module [<!ATTLIST item critical CDATA \"true\">]>", ""),
    ]
  }()

  @Test("An entity that nothing declares is no empty text")
  func undeclaredEntity() throws {
    let course = SmallCourse().replacing("Skriv et mål.", with: "Skriv &hemmelig; mål.")
    try expect(course, .notWellFormed(.unknownEntity(name: "hemmelig")), at: "&hemmelig;", path: nil)
  }

  @Test(
    "XInclude is an element like any other that the language does not have; nothing is fetched",
    arguments: ["../../../etc/passwd", "file:///etc/passwd", "http://example.com/", "M01.xml"])
  func include(reference: String) throws {
    let element =
      "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" parse=\"text\" href=\"\(reference)\"/>"
    let course = SmallCourse().replacing("<p>Skriv et mål.</p>", with: "<p>Skriv.</p>\(element)")
    let diagnostics = course.compilation.diagnostics
    #expect(diagnostics.map(\.code) == [.unknownElement])
    #expect(diagnostics.first?.labels.map(\.range) == [try place("xi:include", of: course)])
  }

  @Test("An instruction to an editor or a browser is passed over")
  func processingInstruction() {
    let text =
      "<?xml-stylesheet href=\"http://example.com/a.xsl\"?>\n<?xml-model href=\"a.rnc\"?>\n" + SmallCourse.module
    #expect(compilation(Array(text.utf8)).diagnostics == [])
  }

  @Test(
    "A prefix that is not declared is said where it stands, on an element and on an attribute",
    arguments: [
      ("<p>Skriv et mål.</p>", "<k:p>Skriv et mål.</k:p>"), ("minutes=\"2\"", "minutes=\"2\" k:minutes=\"3\""),
    ])
  func undeclaredPrefix(passage: String, replacement: String) throws {
    let course = SmallCourse().replacing(passage, with: replacement)
    #expect(course.compilation.diagnostics.map(\.problem) == [.notWellFormed(.undeclaredPrefix)])
    let line = try place(replacement, of: course).line
    #expect(course.compilation.diagnostics.first?.labels.map(\.range.line) == [line])
  }

  @Test(
    "Another encoding than UTF-8 is named, whatever the bytes are",
    arguments: ["ISO-8859-1", "windows-1252", "UTF-16", "utf8", "US-ASCII", "x-nothing"])
  func otherEncoding(name: String) throws {
    let course = SmallCourse().with(
      Self.module, "<?xml version=\"1.0\" encoding=\"\(name)\"?>\n" + SmallCourse.module)
    try expect(course, .encoding(.declared(name)), at: name, path: nil)
  }

  @Test("UTF-8 may be declared in any letters, and with a standalone declaration")
  func declaredUTF8() {
    for declaration in ["<?xml version=\"1.0\" encoding=\"utf-8\"?>", "<?xml version='1.0' standalone='yes'?>"] {
      #expect(compilation(Array((declaration + "\n" + SmallCourse.module).utf8)).diagnostics == [])
    }
  }

  @Test("Bytes that are not UTF-8 are pointed at, and the line can still be printed", arguments: 0..<24)
  func brokenText(seed: Int) throws {
    var bytes = Array(SmallCourse.module.utf8)
    let bad: [[UInt8]] = [[0xE5], [0xC3], [0xFF], [0xC0, 0x80], [0xF8, 0x88], [0xED, 0xBF, 0xBF]]
    let position = bytes.count * (seed + 1) / 26
    let start = bytes[position...].firstIndex { $0 & 0xC0 != 0x80 } ?? position
    bytes.insert(contentsOf: bad[seed % bad.count], at: start)
    let compilation = compilation(bytes)
    #expect(compilation.diagnostics.map(\.problem) == [.encoding(.invalidBytes)])
    let range = try #require(compilation.diagnostics.first?.labels.first?.range)
    let before = String(decoding: bytes[..<start], as: UTF8.self).unicodeScalars
    let line = before.split(separator: "\n", omittingEmptySubsequences: false)
    #expect((range.line, range.column) == (line.count, (line.last?.count ?? 0) + 1))
    let printed = try #require(SourceFile(path: "", bytes: bytes).line(range.line))
    #expect(printed.contains("\u{FFFD}"))
    #expect(String(validating: Array(printed.utf8), as: UTF8.self) == printed)
  }

  @Test("A file cut off at any byte is an error, never a course", arguments: [SmallCourse.module, SmallCourse.course])
  func cutOff(text: String) {
    let bytes = Array(text.utf8)
    let path = text == SmallCourse.module ? Self.module : "kurs/course.xml"
    let end = text.utf8.count - 2
    for length in stride(from: 0, to: end, by: 61) {
      let compilation = compilation(Array(bytes[..<length]), at: path)
      #expect(compilation.course == nil, "\(length) bytes")
      #expect(compilation.diagnostics.filter { $0.labels[0].range.file == path }.count == 1, "\(length) bytes")
    }
  }

  @Test("Every line end is one: LF, CRLF and a lone CR give the same places", arguments: ["\r\n", "\r"])
  func lineEnds(end: String) {
    let text = SmallCourse.module.replacing("<choice correct=\"true\">Nei", with: "<choice corect=\"true\">Nei")
      .replacing("heads &lt; 5", with: "heads =\n 5")
    let expected = compilation(Array(text.utf8)).diagnostics
    #expect(expected.count == 2)
    let other = compilation(Array(text.replacing("\n", with: end).utf8)).diagnostics
    #expect(other.map(\.labels) == expected.map(\.labels))
    #expect(other.map(\.problem) == expected.map(\.problem))
  }
}
