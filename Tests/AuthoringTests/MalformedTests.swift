import Authoring
import Testing

@Suite("A file that is not XML gets one diagnostic, at the place, and no course")
struct MalformedTests {
  @Test(
    "What breaks the form of a file is named",
    arguments: [
      ("<p>Skriv et mål.</p>", "<p>Æøå & co</p>", .bareAmpersand, "&"),
      ("<p>Skriv et mål.</p>", "<p>Æøå &co et mål</p>", .bareAmpersand, "&"),
      ("<p>Skriv et mål.</p>", "<p>Æøå&nbsp;et mål</p>", .unknownEntity(name: "nbsp"), "&nbsp;"),
      ("<p>Skriv et mål.</p>", "<p>Æøå &#0; et mål</p>", .invalidCharacterReference, "&#0;"),
      ("Skriv et mål.", "Æøå < 5", .bareLessThan, "<"),
      ("Skriv et mål.", "Æøå &</p>", .bareAmpersand, "&"),
      ("Skriv et mål.", "Æøå ]]> mål", .closingBrackets, "]]>"),
      ("minutes=\"2\"", "minutes=\"2>", .attributeValue, "\""),
      ("minutes=\"2\"", "=\"2\"", .attributeValue, "="),
      ("minutes=\"2\"", "minutes=\"2\"class=\"a\"", .missingSpace, "c"),
      ("<module xmlns", "</p><module xmlns", .afterTheEnd, "</"),
      ("<module xmlns", " <?xml version=\"1.0\"?><module xmlns", .lateDeclaration, "<?xml"),
      ("minutes=\"2\"", "minutes=\"<2\"", .lessThanInAttribute, "<"),
      ("minutes=\"2\"", "minutes=2", .attributeValue, "2"),
      ("minutes=\"2\"", "minutes=\"2\" minutes=\"3\"", .repeatedAttribute, nil),
      ("<p>Skriv et mål.</p>", "<x:p>Skriv et mål.</x:p>", .undeclaredPrefix, nil),
      ("<p>Skriv et mål.</p>", "<!-- a -- b -->", .comment, nil),
      ("</module>", "</module>\nMer", .afterTheEnd, "M"),
    ] as [(String, String, Malformation, String?)])
  func malformed(passage: String, replacement: String, malformation: Malformation, marked: String?) throws {
    let course = SmallCourse().replacing(passage, with: replacement)
    let compilation = course.compilation
    #expect(compilation.diagnostics.map(\.problem) == [.notWellFormed(malformation)])
    #expect(compilation.course == nil)
    let range = try #require(compilation.diagnostics.first?.labels.first?.range)
    let around = try place(replacement, of: course)
    if let marked {
      #expect(range == (try place(marked, in: replacement, of: course)))
    } else {
      #expect(range.line == around.line && (around.column...around.endColumn).contains(range.column))
    }
  }

  @Test("An end tag of another element is shown with the start tag that is open")
  func mismatchedEndTag() throws {
    let course = SmallCourse().replacing("<p>Skriv et mål.</p>", with: "<p>Skriv <strong>et</p> mål.</p>")
    try expect(
      course, .notWellFormed(.mismatchedEndTag(found: "p", expected: "strong")), at: "</p>", in: "et</p>", path: nil,
      notes: [Label(role: .opening, range: try place("<strong>", of: course))])
  }

  @Test("A file that ends too early says what is open")
  func unexpectedEnd() throws {
    let course = SmallCourse().with(
      "kurs/M01.xml", "<module xmlns=\"urn:kyndig:course:1\" id=\"a\">\n  <title>Å være")
    #expect(
      course.compilation.diagnostics == [
        Diagnostic(
          problem: .notWellFormed(.unexpectedEnd(open: ["module", "title"])),
          labels: [
            Label(
              role: .primary,
              range: SourceRange(file: "kurs/M01.xml", line: 2, column: 16, endLine: 2, endColumn: 16)),
            Label(role: .opening, range: try place("<title>", of: course)),
          ])
      ])
  }

  @Test(
    "What a broken file would have held is not called unknown elsewhere",
    arguments: ["profile", "thresholds", "glossary", "sources"])
  func nothingFollows(name: String) {
    let course = SmallCourse().replacing("heads &lt; 5", with: "heads &lt; threshold(verneombud)")
      .with("Shared/\(name).xml", "<\(name)>")
    #expect(
      course.compilation.diagnostics.map(\.problem) == [.notWellFormed(.unexpectedEnd(open: [name]))])
  }

  @Test("An empty file, and one without a single element, is empty", arguments: ["", "\n", "hei", "\u{FEFF}"])
  func empty(text: String) {
    let compilation = SmallCourse().with("kurs/M01.xml", text).compilation
    #expect(compilation.diagnostics.map(\.problem) == [.notWellFormed(.empty)])
    #expect(compilation.course == nil)
  }

  @Test("Any document type declaration is refused, whatever is in it", arguments: doctypes)
  func doctype(declaration: String) throws {
    let course = SmallCourse().with("kurs/M01.xml", declaration + SmallCourse.module)
    try expect(course, .doctype, at: "<!DOCTYPE", in: "<!DOCTYPE module", path: nil)
  }

  static let doctypes = [
    "<!DOCTYPE module>\n",
    "<?xml version=\"1.0\"?>\n<!-- <!DOCTYPE --><!DOCTYPE module [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>",
    "<!DOCTYPE module [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n",
    "<!DOCTYPE module SYSTEM \"http://example.com/module.dtd\">\n",
    "<!DOCTYPE module [<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p;]>\n",
  ]

  @Test("Bytes that are not UTF-8 text are pointed at", arguments: encodings)
  func encoding(bytes: [UInt8], fault: EncodingFault, column: Int, width: Int) {
    var source = SmallCourse().source
    source.files.removeAll { $0.path == "kurs/M01.xml" }
    source.files.append(SourceFile(path: "kurs/M01.xml", bytes: bytes))
    let range = SourceRange(
      file: "kurs/M01.xml", line: 1, column: column, endLine: 1, endColumn: column + width)
    #expect(
      Compilation(of: source).diagnostics == [
        Diagnostic(problem: .encoding(fault), labels: [Label(role: .primary, range: range)])
      ])
  }

  static let encodings: [([UInt8], EncodingFault, Int, Int)] = [
    (Array("<p>å".utf8) + [0xE5] + Array("</p>".utf8), .invalidBytes, 5, 1),
    (Array("<p>".utf8) + [0xC0, 0xAF] + Array("</p>".utf8), .invalidBytes, 4, 1),
    (Array("<p>".utf8) + [0xED, 0xA0, 0x80] + Array("</p>".utf8), .invalidBytes, 4, 1),
    (Array("<p>".utf8) + [0xE2, 0x82], .invalidBytes, 4, 1),
    (Array("<p>".utf8) + [0x00] + Array("</p>".utf8), .forbiddenCharacter("\u{0}"), 4, 1),
    (Array("<p>\u{1B}[2J</p>".utf8), .forbiddenCharacter("\u{1B}"), 4, 1),
    (Array("<p>\u{FFFE}</p>".utf8), .forbiddenCharacter("\u{FFFE}"), 4, 1),
    ([0xFF, 0xFE, 0x3C, 0x00, 0x70, 0x00], .wide, 1, 1),
    ([0x00, 0x3C, 0x00, 0x70], .wide, 1, 1),
    ([0x1F, 0x8B, 0x08, 0x00, 0x00], .compressed, 1, 1),
    (Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><p/>".utf8), .declared("ISO-8859-1"), 31, 10),
    (Array("<?xml version='1.0' encoding='utf-16'?><p/>".utf8), .declared("utf-16"), 31, 6),
  ]

  @Test("A byte order mark and CRLF are let through, and columns are still right")
  func byteOrderMarkAndCRLF() throws {
    let text = SmallCourse.module.replacing("<module xmlns", with: "<module hei=\"å\" xmlns")
      .replacing("<choice correct=\"true\">Nei", with: "<choice corect=\"true\">Nei")
    let course = SmallCourse().with("kurs/M01.xml", "\u{FEFF}" + text.replacing("\n", with: "\r\n"))
    let ranges = course.compilation.diagnostics.map { $0.labels[0].range }
    #expect(ranges.first == SourceRange(file: "kurs/M01.xml", line: 1, column: 9, endLine: 1, endColumn: 12))
    #expect(ranges.last == (try place("corect", of: SmallCourse().with("kurs/M01.xml", text))))
    #expect(ranges.count == 2)
    #expect(course.source.files.first { $0.path == "kurs/M01.xml" }?.line(1)?.hasPrefix("<module hei=\"å\"") == true)
    let clean = "\u{FEFF}" + SmallCourse.module.replacing("\n", with: "\r\n")
    #expect(SmallCourse().with("kurs/M01.xml", clean).compilation.course == SmallCourse().compilation.course)
  }
}
