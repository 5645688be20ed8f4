import Courseware
import Testing

@testable import Authoring

@Suite("A translated file is taken back")
struct TranslationMergeTests {
  @Test("A file that nobody changed changes nothing, whatever state the translation is in")
  func unchanged() throws {
    let file = try module()
    let empty = try TranslationUpdate(of: file, into: "nn").bytes
    let full = try translated(file)
    let stale = try TranslationUpdate(of: module(saying: "Det er ditt."), into: "nn", from: Translation(full)).bytes
    for (bytes, file) in [(empty, file), (full, file), (stale, try module(saying: "Det er ditt."))] {
      let merge = try TranslationMerge(Translation(bytes), into: Translation(bytes), of: file, language: "nn")
      #expect(merge.bytes == bytes)
      #expect(merge.accepted.isEmpty && merge.refused.isEmpty && merge.absent.isEmpty)
    }
  }

  @Test("All that is new is taken; once more, and nothing changes")
  func everything() throws {
    let file = try module()
    let empty = try TranslationUpdate(of: file, into: "nn").bytes
    let full = try translated(file)
    let merge = try TranslationMerge(Translation(full), into: Translation(empty), of: file, language: "nn")
    #expect(merge.bytes == full)
    #expect(merge.accepted == file.units.map(\.id))
    #expect(merge.status.isComplete)
    #expect(try TranslationMerge(Translation(full), into: nil, of: file, language: "nn").bytes == full)
    let again = try TranslationMerge(Translation(full), into: Translation(merge.bytes), of: file, language: "nn")
    #expect(again.bytes == full && again.accepted.isEmpty)
  }

  @Test("Only units whose source has changed since are refused")
  func changedSource() throws {
    let sent = try translated(module())
    let file = try module(saying: "Det er ditt.")
    let ours = try TranslationUpdate(of: file, into: "nn").bytes
    let merge = try TranslationMerge(Translation(sent), into: Translation(ours), of: file, language: "nn")
    #expect(merge.refused == [.init(id: "mal.p-1", reason: .sourceChanged)])
    #expect(merge.accepted == file.units.map(\.id).filter { $0 != "mal.p-1" })
    #expect(merge.status == TranslationStatus(total: 36, missing: ["mal.p-1"]))
  }

  @Test("A unit that only got another number is not refused")
  func movedSource() throws {
    let text = SmallCourse.module.replacing("<p>Skriv et mål.</p>", with: "<p>Ny.</p><p>Skriv et mål.</p>")
    let file = try #require(TranslatableFile(path: "kurs/M01.xml", of: text))
    let merge = try TranslationMerge(Translation(translated(module())), into: nil, of: file, language: "nn")
    #expect(merge.refused.isEmpty && merge.absent == ["mal.p-1"])
    #expect(merge.accepted.contains("mal.p-2"))
  }

  @Test("A unit that was taken out is left as it was, and one that is unknown is refused")
  func removedAndUnknown() throws {
    let file = try module()
    let ours = try translated(file)
    let text = String(decoding: ours, as: UTF8.self)
    let start = try #require(text.ranges(of: "    <unit id=\"mal.p-1\">").first?.lowerBound)
    let end = try #require(text[start...].ranges(of: "</unit>\n").first?.upperBound)
    let removed = String(text[..<start] + text[end...])
    let added = removed.replacing(
      "  </file>",
      with: "    <unit id=\"ukjent\"><segment><source>A</source><target>B</target></segment></unit>\n  </file>")
    let merge = try TranslationMerge(Translation(Array(added.utf8)), into: Translation(ours), of: file, language: "nn")
    #expect(merge.refused == [.init(id: "ukjent", reason: .unknownUnit)])
    #expect(merge.absent == ["mal.p-1"])
    #expect(merge.bytes == ours && merge.status.isComplete)
    let status = try TranslationStatus(of: file, into: "nn", Translation(Array(added.utf8)))
    #expect(status == TranslationStatus(total: 36, missing: ["mal.p-1"], unknown: ["ukjent"]))
  }

  @Test("The notes of both sides are kept, each once")
  func notes() throws {
    let file = try #require(
      TranslatableFile(path: "a/b.xml", of: "<title xmlns=\"urn:kyndig:course:1\" id=\"t\">Å</title>"))
    func withNotes(_ notes: String, _ target: String) throws -> Translation {
      let text = String(decoding: bytes(of: ("translated", target)), as: UTF8.self)
      return try Translation(Array(text.replacing("</note>", with: "</note>\(notes)").utf8))
    }
    let ours = try withNotes("<note>A</note><note category=\"b\">B</note>", "A")
    let theirs = try withNotes("<note>B</note><note>A</note>", "B")
    let merge = try TranslationMerge(theirs, into: ours, of: file, language: "nn")
    let notes = try Translation(merge.bytes).units.map(\.notes)
    #expect(
      notes == [
        [.init(category: nil, text: "A"), .init(category: "b", text: "B"), .init(category: nil, text: "B")]
      ])
  }

  @Test(
    "What came back, and what there was, decide together",
    arguments: [
      Pair(ours: ("translated", "A"), theirs: ("translated", "B"), after: ("translated", "B")),
      Pair(ours: ("translated", "A"), theirs: ("reviewed", "A"), after: ("reviewed", "A")),
      Pair(ours: ("reviewed", "A"), theirs: ("translated", "A"), after: nil),
      Pair(ours: ("final", "A"), theirs: ("translated", "B"), after: ("translated", "B")),
      Pair(ours: ("initial", nil), theirs: ("initial", "B"), after: ("translated", "B")),
      Pair(ours: ("translated", "A"), theirs: ("initial", nil), after: nil),
      Pair(ours: ("translated", "A"), theirs: ("translated", " "), after: nil),
      Pair(ours: (stale, "A"), theirs: (stale, "A"), after: nil),
      Pair(ours: (stale, "A"), theirs: (stale, "B"), after: ("translated", "B")),
      Pair(ours: (stale, "A"), theirs: ("translated", "A"), after: ("translated", "A")),
      Pair(ours: ("translated", "A"), theirs: (stale, "A"), after: nil),
    ])
  func decisions(pair: Pair) throws {
    let file = try #require(
      TranslatableFile(path: "a/b.xml", of: "<title xmlns=\"urn:kyndig:course:1\" id=\"t\">Å</title>"))
    let ours = bytes(of: pair.ours)
    let merge = try TranslationMerge(
      Translation(bytes(of: pair.theirs)), into: Translation(ours), of: file, language: "nn")
    #expect(merge.bytes == (pair.after.map(bytes) ?? ours))
    #expect(merge.accepted == (pair.after == nil ? [] : ["t"]))
  }

  static let stale = "initial\" subState=\"kyndig:stale"

  struct Pair: Sendable {
    var ours: (String, String?)
    var theirs: (String, String?)
    /// Nil where nothing is taken.
    var after: (String, String?)?
  }

  private func bytes(of unit: (state: String, target: String?)) -> [UInt8] {
    let target = unit.target.map { "\n        <target>\($0)</target>" } ?? ""
    return Array(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="nb" trgLang="nn">
        <file id="b" original="a/b.xml" canResegment="no">
          <unit id="t">
            <notes>
              <note category="context">title t</note>
            </notes>
            <segment state="\(unit.state)">
              <source>Å</source>\(target)
            </segment>
          </unit>
        </file>
      </xliff>

      """.utf8)
  }

  private func module(saying text: String = "Skriv et mål.") throws -> TranslatableFile {
    let module = SmallCourse.module.replacing("Skriv et mål.", with: text)
    return try #require(TranslatableFile(path: "kurs/M01.xml", of: module))
  }
}

@Suite("A course in another language")
struct TranslatedElementTests {
  @Test("The ordinary builder builds it, and all but the words is the same")
  func course() throws {
    let manuscript = ManuscriptReading(SmallCourse().source).manuscript
    let original = try CourseBuilder(manuscript).course(try #require(manuscript.course).root)
    var translations: [String: Translation] = [:]
    for file in TranslatableFile.files(of: SmallCourse().source) {
      translations[file.path] = try Translation(translated(file))
    }
    let other = manuscript.translated(by: translations)
    let course = try CourseBuilder(other).course(try #require(other.course).root)

    #expect(course.title == "nn: HMS i det små" && course.language == "nn")
    #expect(course.provider == original.provider && course.responsible.name == original.responsible.name)
    #expect(
      course.modules[0].lessons[0].steps[2]
        == .page(
          Page(
            id: "ansvar/forst", title: "nn: Først",
            blocks: [
              .paragraph([.text("nn: Plikten ligger på "), .term("arbeidsgiver", "arbeidsgiver"), .text(".")])
            ])))
    let item = course.modules[0].banks[0].items[1]
    #expect(item.condition == original.modules[0].banks[0].items[1].condition)
    #expect(
      item.interaction
        == .multiple([
          Choice(text: [.text("nn: Dette")], isCorrect: true, reason: [.text("nn: Ja.")]),
          Choice(text: [.text("nn: Også dette")], isCorrect: true, reason: [.text("nn: Ja.")]),
          Choice(text: [.text("nn: Ikke dette")], isCorrect: false, reason: [.text("nn: Nei.")]),
        ]))
    #expect(course.glossary["arbeidsgiver"]?.word == "nn: arbeidsgiver")
    #expect(course.questions[1].label == "nn: Sektor")
    #expect(course.test.draws == original.test.draws)
  }

  @Test("Where every target is its source, the course is the very same")
  func identity() throws {
    let source = SmallCourse().replacing(
      "<p>Skriv et mål.</p>",
      with: """
        <p> Fra<strong> nå </strong>er <value of="heads"/>  <term ref="arbeidsgiver">her</term></p><list><li>A</li></list>
        <figure><drawing>

            --&gt;

          </drawing><alternative>Pil</alternative></figure>
        """
    ).source
    let manuscript = ManuscriptReading(source).manuscript
    var translations: [String: Translation] = [:]
    for file in TranslatableFile.files(of: source) {
      translations[file.path] = try Translation(translated(file, prefix: ""))
    }
    let other = manuscript.translated(by: translations)
    var expected = try CourseBuilder(manuscript).course(try #require(manuscript.course).root)
    expected.language = "nn"
    #expect(try CourseBuilder(other).course(try #require(other.course).root) == expected)
  }

  @Test("What has no translation that can be shown stays in the source language")
  func partly() throws {
    let page = TranslationUpdateTests.page
    let file = try #require(TranslatableFile(path: "kurs/M01.xml", of: page))
    let bytes = try translated(file)
    let changed = page.replacing("Første.", with: "Andre.").replacing("Ja.", with: "Ja!</p><p>Nei.")
    let root = try #require(Markup.read(Array(changed.utf8)).root)
    let element = root.translated(by: try Translation(bytes))
    #expect(element.text == "nn: Tittel Andre.nn: Du er leder.Ja!Nei.")
    #expect(element.children.map(\.name) == root.children.map(\.name))
  }

  @Test("A drawing keeps its lines, an attribute gets its words, and inline markup may change places")
  func places() throws {
    let root = try #require(Markup.read(Array(Self.page.utf8)).root)
    let file = try #require(TranslatableFile(path: "kurs/M01.xml", root: root, language: "nb"))
    let empty = String(decoding: try TranslationUpdate(of: file, into: "nn").bytes, as: UTF8.self)
    let full =
      empty
      .replacing("--&gt;</source>", with: "--&gt;</source><target>\n  &lt;--\n--&gt;  </target>")
      .replacing(">ansatte</source>", with: ">ansatte</source><target>tilsette</target>")
      .replacing(
        "</pc>.</source>",
        with: "</pc>.</source><target>For <ph id=\"2\"/>: <pc id=\"1\">no</pc><pc id=\"3\">eg</pc></target>")
    let element = root.translated(by: try Translation(Array(full.utf8)))
    let builder = CourseBuilder(Manuscript())
    #expect(
      try builder.blocks(in: element) == [
        .figure(Figure(lines: ["", "  <--", "-->"], alternative: "Piler")),
        .paragraph([
          .text("For "), .value(.parameter("heads")), .text(": "), .strong("no"), .term("a", "eg"),
        ]),
      ])
    #expect(element.first("number")?["unit"] == "tilsette")
  }

  static let page = """
    <page xmlns="urn:kyndig:course:1" id="s">
      <figure><drawing>

      &lt;--
    --&gt;</drawing><alternative>Piler</alternative></figure>
      <p><strong>Nå</strong> er <value of="heads"/> her, sier <term ref="a">jeg</term>.</p>
      <number unit="ansatte"/>
    </page>
    """
}
