import Testing

@testable import Authoring

@Suite("What there is to translate in a course")
struct TranslationUnitTests {
  @Test("Every text of a module is a unit with a stable id, and nothing else is")
  func module() throws {
    let file = try #require(TranslatableFile(path: "kurs/M01.xml", of: SmallCourse.module))
    #expect(
      file.units.map { "\($0.id): \($0.markup)" } == [
        "ansvar.title: Lederens ansvar",
        "plikt: Du kan forklare plikten.",
        "start.title: Start",
        "forst.title: Først",
        "forst.p-1: Plikten ligger på <term ref=\"arbeidsgiver\">arbeidsgiver</term>.",
        "ovelse.prompt: Hvem har plikten?",
        "ovelse.choice-1: Du",
        "ovelse.choice-1.why: Loven sier det.",
        "ovelse.choice-2: Andre",
        "ovelse.choice-2.why: Den kan ikke settes bort.",
        "mal.title: Mål",
        "mal.p-1: Skriv et mål.",
        "mal.tekst: Målet",
        "amina.prompt: Hva svarer du Amina?",
        "amina.choice-1: Ja takk",
        "amina.choice-1.why: En fullmakt flytter oppgaver.",
        "amina.choice-2: Nei takk",
        "amina.choice-2.why: Du må ta det.",
        "flere.prompt: Hva gjelder?",
        "flere.choice-1: Dette",
        "flere.choice-1.why: Ja.",
        "flere.choice-2: Også dette",
        "flere.choice-2.why: Ja.",
        "flere.choice-3: Ikke dette",
        "flere.choice-3.why: Nei.",
        "styret.prompt: Hva svarer du styret?",
        "styret.choice-1: Jeg tar det",
        "styret.choice-1.why: Plikten følger deg.",
        "styret.choice-2: Vi er dekket",
        "styret.choice-2.why: Beviset er ikke bedriftens.",
        "bror.prompt: Hva svarer du broren din?",
        "bror.choice-1: Svar for meg",
        "bror.choice-1.why: Da er det han som lærer.",
        "bror.choice-2: Jeg svarer",
        "bror.choice-2.why: Svarene skal være dine.",
        "sjekk.title: Sjekk",
      ])
  }

  @Test(
    "So it is in the other files",
    arguments: [
      (
        SmallCourse.course,
        ["kurs.title", "kurs.introduction.p-1", "kurs.responsible.competence", "D1", "prove.title"]
      ),
      (
        SmallCourse.profile,
        [
          "heads.label", "heads.prompt", "heads.why", "sector.label", "sector.prompt", "sector.why", "sector.private",
          "sector.municipal", "sector.state",
        ]
      ),
      (SmallCourse.thresholds, ["verneombud.label"]),
      (SmallCourse.glossary, ["arbeidsgiver.word", "arbeidsgiver.explanation"]),
      (SmallCourse.sources, ["AML"]),
    ])
  func others(text: String, ids: [String]) throws {
    #expect(try #require(TranslatableFile(path: "a/b.xml", of: text)).units.map(\.id) == ids)
  }

  @Test(
    "What is in an element decides its units",
    arguments: [
      ("<p>En <strong> to </strong>tre</p>", ["p-1: En <strong>to</strong> tre"]),
      ("<p><strong>En</strong> og <strong>to</strong></p>", ["p-1: <strong>En</strong> og <strong>to</strong>"]),
      ("<p>\n  Fra\n  <value of=\"heads\"/>\n ansatte </p>", ["p-1: Fra <value of=\"heads\"/> ansatte"]),
      ("<p> <value of=\"heads\"/> </p>", []),
      ("<p/><p>To</p>", ["p-2: To"]),
      ("<p>5 &lt; 6 &amp; «ja»</p>", ["p-1: 5 &lt; 6 &amp; «ja»"]),
      ("<list><li>A</li><li>B</li></list>", ["list-1.li-1: A", "list-1.li-2: B"]),
      (
        "<table><header><cell>A</cell></header><row><cell>B</cell></row></table>",
        ["table-1.header.cell-1: A", "table-1.row-1.cell-1: B"]
      ),
      (
        "<sample field=\"f\">\n      Se etter.\n\n      Si  fra.\n    </sample>",
        ["sample-1: Se etter.\n\nSi fra."]
      ),
      (
        "<figure><drawing>\n   /\\\n  /__\\  \n</drawing><alternative>Tak</alternative></figure>",
        ["figure-1.drawing: /\\\n/__\\".replacing("/\\\n", with: " /\\\n"), "figure-1.alternative: Tak"]
      ),
      ("<number minimum=\"1\" maximum=\"9\" unit=\" ansatte\"/>", ["number.unit: ansatte"]),
      ("<number minimum=\"1\" maximum=\"9\"/>", []),
      ("<mistake><why>A</why><why>B</why></mistake>", ["mistake-1.why-1: A", "mistake-1.why-2: B"]),
      ("<decision>Vent<why>A</why></decision>", ["decision-1: Vent", "decision-1.why: A"]),
      ("<provider>A</provider><name>B</name><contact>C</contact>", []),
      ("<x:p xmlns:x=\"urn:x\">A</x:p>", []),
    ])
  func content(inner: String, units: [String]) throws {
    let text = "<page xmlns=\"urn:kyndig:course:1\" id=\"s\">\(inner)</page>"
    let file = TranslatableFile(path: "a/b.xml", of: text)
    #expect((file?.units ?? []).map { "\($0.id): \($0.markup)" } == units.map { "s." + $0 })
  }

  @Test("An id that is taken gets the element's name before it, and then a number")
  func doubles() throws {
    let text = """
      <module xmlns="urn:kyndig:course:1" id="a"><title>A</title>
        <lesson id="a"><title>B</title></lesson><lesson id="a"><title>C</title></lesson>
        <page id="a.title"><p>D</p></page><objective id="a.title.p-1">E</objective></module>
      """
    let file = try #require(TranslatableFile(path: "a/b.xml", of: text))
    #expect(file.units.map(\.id) == ["a.title", "lesson:a.title", "lesson:a:2.title", "a.title.p-1", "a.title.p-1:2"])
    #expect(file.units.allSatisfy { isNameToken($0.id) })
  }

  @Test("A note says where a unit stands, whether a choice is right, and which choice a reason is for")
  func contexts() throws {
    let file = try #require(TranslatableFile(path: "kurs/M01.xml", of: SmallCourse.module))
    let contexts = Dictionary(file.units.map { ($0.id, $0.context) }) { first, _ in first }
    #expect(contexts["forst.p-1"] == "page forst › p 1")
    #expect(contexts["amina.choice-1"] == "item amina › choice 1")
    #expect(contexts["amina.choice-2"] == "item amina › choice 2 correct=\"true\"")
    #expect(contexts["amina.choice-2.why"] == "item amina › choice 2 correct=\"true\" «Nei takk» › why")
  }

  @Test("The files of a course have their places")
  func places() {
    let files = TranslatableFile.files(of: SmallCourse().source)
    #expect(
      files.map { $0.translationPath("nn") } == [
        "kurs/translations/nn/course.xlf", "kurs/translations/nn/M01.xlf", "Shared/translations/nn/profile.xlf",
        "Shared/translations/nn/thresholds.xlf", "Shared/translations/nn/glossary.xlf",
        "Shared/translations/nn/sources.xlf",
      ])
    #expect(files.map(\.language) == Array(repeating: "nb", count: 6))
    #expect(TranslatableFile.translationPath(of: "kurs/deler/M02.xml", "en") == "kurs/translations/en/deler/M02.xlf")
  }
}

extension TranslatableFile {
  /// A file with text, in bokmål.
  init?(path: String, of text: String) {
    guard let root = Markup.read(Array(text.utf8)).root else { return nil }
    self.init(path: path, root: root, language: "nb")
  }
}
