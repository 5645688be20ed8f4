import Testing

@testable import Authoring

@Suite("A translation follows its course")
struct TranslationUpdateTests {
  static let page = """
    <page xmlns="urn:kyndig:course:1" id="s"><title>Tittel</title>
      <p>Første.</p><p>Du er <strong>leder</strong>.</p><p>Ja.</p>
    </page>
    """

  @Test("An update of a file that is up to date gives the same bytes")
  func nothingToDo() throws {
    let file = try small()
    let bytes = try translated(file)
    let update = try TranslationUpdate(of: file, into: "nn", from: Translation(bytes))
    #expect(update.bytes == bytes)
    #expect(update.status == TranslationStatus(total: 4))
    #expect(update.status.isComplete && update.status.translated == 4)
    #expect(update.added.isEmpty && update.moved.isEmpty && update.stale.isEmpty && update.dropped.isEmpty)
  }

  @Test(
    "What an author does to a page decides what becomes of its translations",
    arguments: [
      Case(
        "A new paragraph moves the others along", "<p>Første.</p>", "<p>Ny.</p><p>Første.</p>",
        added: ["s.p-1"], moved: [("s.p-1", "s.p-2"), ("s.p-2", "s.p-3"), ("s.p-3", "s.p-4")]),
      Case(
        "Two that change places keep theirs", "<p>Første.</p><p>Du er <strong>leder</strong>.</p>",
        "<p>Du er <strong>leder</strong>.</p><p>Første.</p>",
        moved: [("s.p-2", "s.p-1"), ("s.p-1", "s.p-2")]),
      Case("One that goes is dropped", "<p>Ja.</p>", "", dropped: ["s.p-3"]),
      Case("One that changes is stale", "Første.", "Det første.", stale: ["s.p-1"]),
      Case("Markup is a part of the source", "<strong>leder</strong>", "leder", stale: ["s.p-2"]),
      Case("What markup says is too", "<strong>leder</strong>", "<term ref=\"leder\">leder</term>", stale: ["s.p-2"]),
      Case("White space is not", "<p>Du er <strong>leder</strong>.</p>", "<p>\n Du  er<strong> leder</strong>.\n</p>"),
      Case(
        "One that moves into a box is known again", "<p>Ja.</p>", "<note><p>Ja.</p></note>",
        moved: [("s.p-3", "s.note-1.p-1")]),
      Case(
        "So it is on a page of another name", "id=\"s\"", "id=\"t\"",
        moved: [("s.title", "t.title"), ("s.p-1", "t.p-1"), ("s.p-2", "t.p-2"), ("s.p-3", "t.p-3")]),
    ])
  func authors(work: Case) throws {
    let bytes = try translated(small())
    let text = Self.page.replacing(work.passage, with: work.replacement, maxReplacements: 1)
    try #require(text != Self.page)
    let file = try #require(TranslatableFile(path: "kurs/M01.xml", of: text))
    let update = try TranslationUpdate(of: file, into: "nn", from: Translation(bytes))
    #expect(update.added == work.added)
    #expect(update.moved == work.moved.map(TranslationUpdate.Move.init))
    #expect(update.stale == work.stale)
    #expect(update.dropped == work.dropped)
    #expect(update.status.missing == work.added && update.status.stale == work.stale)
    #expect(update.status.isComplete == (work.added.isEmpty && work.stale.isEmpty))
    // What is written says the same when it is read.
    let again = try TranslationUpdate(of: file, into: "nn", from: Translation(update.bytes))
    #expect(again.bytes == update.bytes)
    #expect(again.status == update.status && again.moved.isEmpty && again.dropped.isEmpty)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var passage: String
    var replacement: String
    var added: [String]
    var moved: [(String, String)]
    var stale: [String]
    var dropped: [String]

    init(
      _ description: String, _ passage: String, _ replacement: String, added: [String] = [],
      moved: [(String, String)] = [], stale: [String] = [], dropped: [String] = []
    ) {
      testDescription = description
      (self.passage, self.replacement) = (passage, replacement)
      (self.added, self.moved, self.stale, self.dropped) = (added, moved, stale, dropped)
    }
  }

  @Test("Of two texts that are the same, the one on the same page is meant")
  func nearest() throws {
    let text =
      "<lesson xmlns=\"urn:kyndig:course:1\" id=\"l\"><page id=\"a\"><p>Ja.</p></page><page id=\"b\"><p>Ja.</p></page></lesson>"
    let old = try #require(TranslatableFile(path: "kurs/M01.xml", of: text))
    let moved = text.replacing("<p>Ja.</p>", with: "<note><p>Ja.</p></note>")
    let file = try #require(TranslatableFile(path: "kurs/M01.xml", of: moved))
    let update = try TranslationUpdate(of: file, into: "nn", from: Translation(translated(old)))
    #expect(update.moved == [.init(from: "a.p-1", to: "a.note-1.p-1"), .init(from: "b.p-1", to: "b.note-1.p-1")])
  }

  @Test("A stale unit keeps its target, says what the source was, and counts again when it is marked as translated")
  func stale() throws {
    let text = Self.page.replacing("Du er <strong>leder</strong>.", with: "Du er <term ref=\"a\">leder</term> her.")
    let file = try #require(TranslatableFile(path: "kurs/M01.xml", of: text))
    let update = try TranslationUpdate(of: file, into: "nn", from: Translation(translated(small())))
    #expect(
      String(decoding: update.bytes, as: UTF8.self).contains(
        """
              <notes>
                <note category="context">page s › p 2</note>
                <note category="kyndig:earlier-source">Du er &lt;strong&gt;leder&lt;/strong&gt;.</note>
              </notes>
              <originalData>
                <data id="d1">&lt;term ref="a"&gt;</data>
                <data id="d2">&lt;/term&gt;</data>
              </originalData>
              <segment state="initial" subState="kyndig:stale">
                <source>Du er <pc id="1" canCopy="no" canDelete="no" dataRefStart="d1" dataRefEnd="d2" type="other" subType="kyndig:term">leder</pc> her.</source>
                <target>nn: Du er leder.</target>
              </segment>
        """))
    // It changes once more: what the target was made from is still what is told.
    let third = try #require(TranslatableFile(path: "kurs/M01.xml", of: text.replacing("her.", with: "der.")))
    let later = try TranslationUpdate(of: third, into: "nn", from: Translation(update.bytes))
    #expect(String(decoding: later.bytes, as: UTF8.self).contains("earlier-source\">Du er &lt;strong&gt;leder"))
    #expect(later.stale == ["s.p-2"])
    // The author takes the change back: the target is right again, but for the emphasis that was lost on the way.
    let back = try TranslationUpdate(of: small(), into: "nn", from: Translation(later.bytes))
    #expect(back.stale == [] && back.status.faulty.map(\.fault) == [.lost("<strong>")])
    // The translator sees to it.
    let edited = String(decoding: update.bytes, as: UTF8.self)
      .replacing("state=\"initial\" subState=\"kyndig:stale\"", with: "state=\"translated\"")
      .replacing("nn: Du er leder.", with: "Du er <pc id=\"1\">leiar</pc> her.")
    let status = try TranslationStatus(of: file, into: "nn", Translation(Array(edited.utf8)))
    #expect(status == TranslationStatus(total: 4))
  }

  @Test("A change that is taken back leaves the translation as it was")
  func takenBack() throws {
    let bytes = try translated(small())
    let text = Self.page.replacing("Første.", with: "Det første.")
    let changed = try #require(TranslatableFile(path: "kurs/M01.xml", of: text))
    let update = try TranslationUpdate(of: changed, into: "nn", from: Translation(bytes))
    #expect(update.stale == ["s.p-1"])
    #expect(try TranslationUpdate(of: small(), into: "nn", from: Translation(update.bytes)).bytes == bytes)
  }

  @Test(
    "A target whose markup is not the source's is not shown",
    arguments: [
      ("Du er leiar.", .lost("<strong>")),
      ("Du <pc id=\"1\">er</pc> <pc id=\"1\">leiar</pc>.", .duplicated("<strong>")),
      ("Du er <pc id=\"1\">leiar</pc><ph id=\"9\"/>.", .invented(id: "9")),
      ("Du er <pc id=\"1\">leiar</pc><pc id=\"2\" dataRefStart=\"d9\">.</pc>", .invented(id: "2")),
      ("Du er <ph id=\"1\"/>leiar.", .invented(id: "1")),
      ("Du er <sc id=\"1\"/>leiar.", .tangled(id: "1")),
      ("Du er <ec startRef=\"1\"/>leiar.", .tangled(id: "1")),
      ("Du er <pc id=\"1\"><pc id=\"1\">leiar</pc></pc>.", .duplicated("<strong>")),
    ] as [(String, InlineFault)])
  func markup(target: String, fault: InlineFault) throws {
    let file = try small()
    let ours = try translated(file)
    let text = String(decoding: ours, as: UTF8.self)
    let start = try #require(text.ranges(of: "<target>nn: Du er").first?.lowerBound)
    let end = try #require(text[start...].ranges(of: "</target>").first?.lowerBound)
    let bytes = Array(text.replacingCharacters(in: start..<end, with: "<target>" + target).utf8)
    let tag = try #require(text.ranges(of: "<unit id=\"s.p-2\">").first)
    let status = try TranslationStatus(of: file, into: "nn", Translation(bytes))
    let range = text.utf8.distance(to: tag.lowerBound)..<text.utf8.distance(to: tag.upperBound)
    #expect(status == TranslationStatus(total: 4, faulty: [.init(id: "s.p-2", fault: fault, tag: range)]))
    #expect(!status.isComplete)

    let merge = try TranslationMerge(Translation(bytes), into: Translation(ours), of: file, language: "nn")
    #expect(merge.refused == [.init(id: "s.p-2", reason: .markup(fault))])
    #expect(merge.bytes == ours)

    // An update leaves what the translator wrote, in a file that is valid, as a unit that is to be looked at.
    let update = try TranslationUpdate(of: file, into: "nn", from: Translation(bytes))
    let after = try TranslationStatus(of: file, into: "nn", Translation(update.bytes))
    #expect(after.stale == ["s.p-2"])
  }

  @Test(
    "A translation of something else is refused",
    arguments: [
      ("kurs/M01.xml", "annet/M01.xml", .otherFile(found: "annet/M01.xml", expected: "kurs/M01.xml")),
      ("kurs/M01.xml", "kurs/M02.xml", .otherFile(found: "kurs/M02.xml", expected: "kurs/M01.xml")),
      (" original=\"kurs/M01.xml\"", "", .otherFile(found: nil, expected: "kurs/M01.xml")),
      ("trgLang=\"nn\"", "trgLang=\"en\"", .otherLanguage(found: "en", expected: "nn")),
      ("srcLang=\"nb\"", "srcLang=\"en\"", .otherSourceLanguage(found: "en", expected: "nb")),
    ] as [(String, String, TranslationError)])
  func others(passage: String, replacement: String, error: TranslationError) throws {
    let file = try small()
    let ours = try translated(file)
    let bytes = Array(String(decoding: ours, as: UTF8.self).replacing(passage, with: replacement).utf8)
    #expect(throws: error) { try TranslationUpdate(of: file, into: "nn", from: Translation(bytes)) }
    #expect(throws: error) { try TranslationStatus(of: file, into: "nn", Translation(bytes)) }
    #expect(throws: error) {
      try TranslationMerge(Translation(bytes), into: Translation(ours), of: file, language: "nn")
    }
    #expect(throws: error) {
      try TranslationMerge(Translation(ours), into: Translation(bytes), of: file, language: "nn")
    }
  }

  @Test("Where there is no translation, everything is missing")
  func none() throws {
    let status = try TranslationStatus(of: small(), into: "nn", nil)
    #expect(status == TranslationStatus(total: 4, missing: ["s.title", "s.p-1", "s.p-2", "s.p-3"]))
  }

  private func small() throws -> TranslatableFile {
    try #require(TranslatableFile(path: "kurs/M01.xml", of: Self.page))
  }
}

/// A full translation: every target is its source with a prefix.
func translated(_ file: TranslatableFile, prefix: String = "nn: ") throws -> [UInt8] {
  let empty = try Translation(try TranslationUpdate(of: file, into: "nn").bytes)
  let units = empty.units.map { unit in
    var unit = unit
    unit.target = TranslationContent([.text(prefix)] + unit.source.pieces)
    unit.state = .translated
    return unit
  }
  let full = Translation(
    sourceLanguage: empty.sourceLanguage, language: empty.language, original: empty.original, bytes: [], units: units)
  return try TranslationUpdate(of: file, into: "nn", from: full).bytes
}

extension String.UTF8View {
  fileprivate func distance(to index: String.Index) -> Int { distance(from: startIndex, to: index) }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
