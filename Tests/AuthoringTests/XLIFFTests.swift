import Testing

@testable import Authoring

@Suite("XLIFF 2.1, read and written")
struct XLIFFTests {
  static let course = """
    <page xmlns="urn:kyndig:course:1" id="s">
      <p>Fra <strong>1. mai</strong> gjelder <term ref="aml">loven</term> for <value of="heads"/> &amp; flere.</p>
      <figure><drawing>
        /\\
       /__\\
      </drawing><alternative>Et tak</alternative></figure>
    </page>
    """

  static let file = """
    <?xml version="1.0" encoding="UTF-8"?>
    <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="nb" trgLang="nn">
      <file id="M01" original="kurs/M01.xml" canResegment="no">
        <unit id="s.p-1">
          <notes>
            <note category="context">page s › p 1</note>
          </notes>
          <originalData>
            <data id="d1">&lt;strong&gt;</data>
            <data id="d2">&lt;/strong&gt;</data>
            <data id="d3">&lt;term ref="aml"&gt;</data>
            <data id="d4">&lt;/term&gt;</data>
            <data id="d5">&lt;value of="heads"/&gt;</data>
          </originalData>
          <segment state="translated">
            <source>Fra <pc id="1" canCopy="no" canDelete="no" dataRefStart="d1" dataRefEnd="d2" type="fmt" subType="xlf:b">1. mai</pc> gjelder <pc id="2" canCopy="no" canDelete="no" dataRefStart="d3" dataRefEnd="d4" type="other" subType="kyndig:term">loven</pc> for <ph id="3" canCopy="no" canDelete="no" dataRef="d5" type="other" subType="kyndig:value"/> &amp; flere.</source>
            <target>For <ph id="3" canCopy="no" canDelete="no" dataRef="d5" type="other" subType="kyndig:value"/> &amp; fleire gjeld <pc id="2" canCopy="no" canDelete="no" dataRefStart="d3" dataRefEnd="d4" type="other" subType="kyndig:term">lova</pc> frå <pc id="1" canCopy="no" canDelete="no" dataRefStart="d1" dataRefEnd="d2" type="fmt" subType="xlf:b">1. mai</pc>.</target>
          </segment>
        </unit>
        <unit id="s.figure-1.drawing" xml:space="preserve">
          <notes>
            <note category="context">page s › figure 1 › drawing</note>
          </notes>
          <segment state="initial">
            <source> /\\
    /__\\</source>
          </segment>
        </unit>
        <unit id="s.figure-1.alternative">
          <notes>
            <note category="context">page s › figure 1 › alternative</note>
            <note>Er det eit hus?</note>
          </notes>
          <segment state="reviewed">
            <source>Et tak</source>
            <target>Eit tak</target>
          </segment>
        </unit>
      </file>
    </xliff>

    """

  @Test("What is read and written again is the same to the byte")
  func roundTrip() throws {
    let source = try #require(TranslatableFile(path: "kurs/M01.xml", of: Self.course))
    let update = try TranslationUpdate(of: source, into: "nn", from: Translation(Array(Self.file.utf8)))
    #expect(String(decoding: update.bytes, as: UTF8.self) == Self.file)
    #expect(update.status.missing == ["s.figure-1.drawing"])
    #expect(update.status.translated == 2)
  }

  @Test("Another program's ways of saying the same are understood, and become ours")
  func tolerance() throws {
    let source = try #require(TranslatableFile(path: "kurs/M01.xml", of: Self.course))
    let other = Self.file
      .replacing("<xliff xmlns=", with: "<!-- a --><xliff xmlns:x=\"urn:x\" x:a=\"1\" xmlns=")
      .replacing("    <unit id=\"s.p-1\">", with: "<x:tool/><group id=\"g\"><unit id=\"s.p-1\" x:b=\"2\"><x:data/>")
      .replacing(
        "    </unit>\n    <unit id=\"s.figure-1.drawing\"", with: "</unit></group><unit id=\"s.figure-1.drawing\""
      )
      .replacing("<source>Fra ", with: "<source>\n  Fra\n")
      .replacing("lova</pc>", with: "<mrk id=\"m1\" type=\"term\">lova</mrk></pc>")
      .replacing(
        "<pc id=\"1\" canCopy=\"no\" canDelete=\"no\" dataRefStart=\"d1\" dataRefEnd=\"d2\" type=\"fmt\" subType=\"xlf:b\">1. mai</pc>.",
        with: "<sc id=\"1\" dataRef=\"d1\"/>1. mai<ec startRef=\"1\" dataRef=\"d2\"/>."
      )
      .replacing(" state=\"translated\"", with: "")
      .replacing("<target>Eit", with: "<target xml:lang=\"nn-NO\">Eit")
      .replacing("version=\"2.1\"", with: "version=\"2.0\"")
    #expect(other != Self.file)
    let update = try TranslationUpdate(of: source, into: "nn", from: Translation(Array(other.utf8)))
    #expect(String(decoding: update.bytes, as: UTF8.self) == Self.file)
  }

  @Test("A new translation has a unit for each text and no target")
  func new() throws {
    let update = try TranslationUpdate(
      of: try #require(TranslatableFile(path: "kurs/M 1&2.xml", of: SmallCourse.glossary)), into: "en")
    #expect(
      String(decoding: update.bytes, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="nb" trgLang="en">
          <file id="M_1_2" original="kurs/M 1&amp;2.xml" canResegment="no">
            <unit id="arbeidsgiver.word">
              <notes>
                <note category="context">term arbeidsgiver › word</note>
              </notes>
              <segment state="initial">
                <source>arbeidsgiver</source>
              </segment>
            </unit>
            <unit id="arbeidsgiver.explanation">
              <notes>
                <note category="context">term arbeidsgiver › explanation</note>
              </notes>
              <segment state="initial">
                <source>Den som har ansatt noen.</source>
              </segment>
            </unit>
          </file>
        </xliff>

        """)
    #expect(update.added == ["arbeidsgiver.word", "arbeidsgiver.explanation"])
    #expect(update.status.missing == update.added)
  }

  /// What is changed in a good file, and what is then said of it.
  static let faults: [(String, String, XLIFFFault)] = [
    ("<file id=\"M01\"", "<file", .missingAttribute(name: "id", element: "file")),
    (" srcLang=\"nb\"", "", .missingAttribute(name: "srcLang", element: "xliff")),
    (
      " srcLang=\"nb\"", " srcLang=\"norsk bokmål\"",
      .invalidValue(found: "norsk bokmål", attribute: "srcLang", element: "xliff")
    ),
    (" trgLang=\"nn\"", "", .missingTargetLanguage),
    ("<unit id=\"s.p-1\">", "<unit>", .missingAttribute(name: "id", element: "unit")),
    ("<unit id=\"s.p-1\">", "<unit id=\"s p\">", .invalidValue(found: "s p", attribute: "id", element: "unit")),
    ("<unit id=\"s.p-1\">", "<unit id=\"s.p-1\" lang=\"nb\">", .unknownAttribute(name: "lang", element: "unit")),
    (
      "<unit id=\"s.p-1\">", "<unit id=\"s.figure-1.drawing\">", .duplicateID(id: "s.figure-1.drawing", element: "unit")
    ),
    ("<data id=\"d2\">", "<data id=\"d1\">", .duplicateID(id: "d1", element: "data")),
    ("<data id=\"d2\">", "<data>", .missingAttribute(name: "id", element: "data")),
    ("<data id=\"d2\">&lt;/strong&gt;</data>", "", .unknownData(id: "d2")),
    ("<pc id=\"2\" canCopy=\"no\"", "<pc id=\"1\" canCopy=\"no\"", .duplicateID(id: "1", element: "pc")),
    ("<pc id=\"1\" canCopy=\"no\"", "<pc canCopy=\"no\"", .missingAttribute(name: "id", element: "pc")),
    ("canCopy=\"no\"", "canCopy=\"never\"", .invalidValue(found: "never", attribute: "canCopy", element: "pc")),
    (" type=\"fmt\"", " type=\"bold\"", .invalidValue(found: "bold", attribute: "type", element: "pc")),
    (" type=\"fmt\"", "", .missingAttribute(name: "type", element: "pc")),
    (" state=\"translated\"", " state=\"done\"", .invalidValue(found: "done", attribute: "state", element: "segment")),
    (" state=\"translated\"", " subState=\"kyndig:stale\"", .subStateWithoutState),
    (
      " state=\"translated\"", " state=\"initial\" subState=\"stale\"",
      .invalidValue(found: "stale", attribute: "subState", element: "segment")
    ),
    ("<source>Et tak</source>", "", .missingElement(name: "source", parent: "segment")),
    (
      "<source>Et tak</source>", "<target>A</target><source>B</source>",
      .unexpectedElement(name: "source", parent: "segment")
    ),
    (
      "<source>Et tak</source>", "<source>A</source><source>B</source>",
      .unexpectedElement(name: "source", parent: "segment")
    ),
    ("<source>Et tak</source>", "<source>Et <b>tak</b></source>", .unexpectedElement(name: "b", parent: "source")),
    ("<source>Et tak</source>", "Et<source>tak</source>", .unexpectedText(parent: "segment")),
    (
      "<notes>\n        <note category=\"context\">page s › p 1</note>\n      </notes>", "<notes/>",
      .missingElement(name: "note", parent: "notes")
    ),
    ("<note>Er", "<note priority=\"11\">Er", .invalidValue(found: "11", attribute: "priority", element: "note")),
    ("<unit id=\"s.p-1\">", "<unit id=\"a\"/><unit id=\"s.p-1\">", .missingElement(name: "segment", parent: "unit")),
    (
      "<unit id=\"s.p-1\">", "<unit id=\"a\"><ignorable><source/></ignorable></unit><unit id=\"s.p-1\">",
      .missingElement(name: "segment", parent: "unit")
    ),
    (
      "<segment state=\"reviewed\">", "<segment><source/></segment><segment>",
      .resegmented(unit: "s.figure-1.alternative")
    ),
    (
      "Eit tak", "Eit <cp hex=\"1\"/>tak", .invalidValue(found: "1", attribute: "hex", element: "cp")
    ),
    (
      "Eit tak", "<ph id=\"a\" subFlows=\"b /\"/>", .invalidValue(found: "b /", attribute: "subFlows", element: "ph")
    ),
    ("Eit tak", "Eit <em/>tak", .missingAttribute(name: "startRef", element: "em")),
    ("Eit tak", "Eit <ec/>tak", .missingAttribute(name: "startRef", element: "ec")),
    (
      "<target>Eit", "<target order=\"0\">Eit", .invalidValue(found: "0", attribute: "order", element: "target")
    ),
    (
      "<target>Eit", "<target xml:lang=\"en\">Eit",
      .invalidValue(found: "en", attribute: "xml:lang", element: "target")
    ),
    (
      "<source>Et", "<source xml:lang=\"nn\">Et",
      .invalidValue(found: "nn", attribute: "xml:lang", element: "source")
    ),
    ("<note>Er", "<note id=\"a\">A</note><note id=\"a\">Er", .duplicateID(id: "a", element: "note")),
    ("</file>", "</file><file id=\"b\"/>", .missingElement(name: "unit", parent: "file")),
    (
      "</file>", "</file><file id=\"M01\"><unit id=\"a\"><segment><source/></segment></unit></file>",
      .duplicateID(id: "M01", element: "file")
    ),
    ("</file>", "</file><file id=\"b\"><unit id=\"a\"><segment><source/></segment></unit></file>", .severalFiles),
  ]

  @Test("A file that breaks a rule of the core is refused, and the rule is named", arguments: faults)
  func invalid(passage: String, replacement: String, fault: XLIFFFault) throws {
    let text = Self.file.replacing(passage, with: replacement, maxReplacements: 1)
    try #require(text != Self.file)
    let error = try #require(throws: TranslationError.self) { try Translation(Array(text.utf8)) }
    guard case .invalid(let found, _, _) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(found == fault)
  }

  @Test("An empty document is refused, and the place of a fault is told")
  func emptyDocument() {
    let root = "<xliff xmlns=\"\(XLIFFGrammar.namespace)\" version=\"2.1\" srcLang=\"nb\">"
    #expect(throws: TranslationError.invalid(.missingElement(name: "file", parent: "xliff"), line: 1, column: 1)) {
      try Translation(Array((root + "</xliff>").utf8))
    }
    #expect(throws: TranslationError.invalid(.missingElement(name: "unit", parent: "file"), line: 2, column: 3)) {
      try Translation(Array((root + "\n  <file id=\"a\"/></xliff>").utf8))
    }
  }

  @Test(
    "A file of another kind is refused",
    arguments: [
      ("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\"/>", .version("1.2")),
      ("<xliff version=\"1.2\"/>", .version("1.2")),
      ("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.2\" version=\"2.2\" srcLang=\"nb\"/>", .version("2.2")),
      ("<x:xliff xmlns:x=\"urn:oasis:names:tc:xliff:document:2.2\" version=\"2.2\"/>", .version("2.2")),
      ("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.2\" srcLang=\"nb\"/>", .version("2.2")),
      ("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" srcLang=\"nb\"/>", .notXLIFF(root: "xliff")),
      ("<module xmlns=\"urn:kyndig:course:1\" id=\"a\"/>", .notXLIFF(root: "module")),
      ("\n<xliff", .unreadable(.notWellFormed(.unexpectedEnd(open: ["xliff"])), line: 2, column: 7)),
      ("", .unreadable(.notWellFormed(.empty), line: 1, column: 1)),
      ("msgid \"a\"", .unreadable(.notWellFormed(.empty), line: 1, column: 1)),
      ("<!DOCTYPE xliff [<!ENTITY a \"b\">]><xliff>&a;</xliff>", .unreadable(.doctype, line: 1, column: 1)),
      (
        "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\">&nbsp;</xliff>",
        .unreadable(.notWellFormed(.unknownEntity(name: "nbsp")), line: 1, column: 68)
      ),
    ] as [(String, TranslationError)])
  func otherKinds(text: String, error: TranslationError) {
    #expect(throws: error) { try Translation(Array(text.utf8)) }
  }

  @Test("Bytes that are not UTF-8 are refused, and files without end are not read")
  func bytes() {
    let latin = Array("<xliff><a>".utf8) + [0xE5] + Array("</a></xliff>".utf8)
    #expect(throws: TranslationError.unreadable(.encoding(.invalidBytes), line: 1, column: 11)) {
      try Translation(latin)
    }
    let wide: [UInt8] = [0xFF, 0xFE, 0x3C, 0x00]
    #expect(throws: TranslationError.unreadable(.encoding(.wide), line: 1, column: 1)) { try Translation(wide) }
    let size = fileSizeLimit + 1
    #expect(throws: TranslationError.tooLarge(bytes: size, limit: fileSizeLimit)) {
      try Translation(Array(repeating: 0x20, count: size))
    }
  }

  @Test("A file that is cut short anywhere is refused, and one that lacks a byte is refused or read, never worse")
  func cutShort() throws {
    let source = try #require(TranslatableFile(path: "kurs/M01.xml", of: Self.course))
    let bytes = Array(Self.file.utf8)
    for count in stride(from: 0, to: bytes.count - 3, by: 11) {
      #expect(throws: TranslationError.self) { try Translation(Array(bytes[..<count])) }
    }
    for index in stride(from: 0, to: bytes.count, by: 3) {
      var lacking = bytes
      lacking.remove(at: index)
      guard let translation = try? Translation(lacking),
        let update = try? TranslationUpdate(of: source, into: "nn", from: translation)
      else { continue }
      let again = try TranslationUpdate(of: source, into: "nn", from: Translation(update.bytes))
      let isSame = again.bytes == update.bytes
      #expect(isSame, "without byte \(index)")
    }
  }
}
