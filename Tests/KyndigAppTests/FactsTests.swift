import ArgumentParser
import Authoring
import Courseware
import Foundation
import Testing

@testable import KyndigApp

@Suite("kyndig check --facts")
struct FactsTests {
  static let course = LittleCourse()
    .replacing(
      "<p>Alle har plikter.</p>",
      with: """
        <fact law="aml § 6-1 (1)" source="AML" in-force="2024-01-01" checked="2026-05-20">
          <p>Fra <value of="threshold(verneombud)"/> ansatte skal dere ha verneombud.</p>
        </fact>
        <fact source="AML"><p>Alle har plikter.</p></fact>
        """
    )
    .replacing("<item id=\"a\" objective=\"plikt\">", with: "<item id=\"a\" objective=\"plikt\" page=\"gjelder\">")
    .replacing("Ja.</why>", with: "Ja, etter aml. § 6-1.</why>")

  private static func answer(
    _ options: [String], of course: LittleCourse = course, paths: [String] = ["kurs"]
  ) throws -> CheckAnswer {
    try answer(options, in: try Bench(course), paths: paths)
  }

  private static func answer(_ options: [String], in bench: Bench, paths: [String] = ["kurs"]) throws -> CheckAnswer {
    var world = bench.world
    world.environment["LANG"] = "C.UTF-8"
    var answer = try Check.parse(paths.map { bench.site.courses + "/" + $0 } + options).answer(in: world)
    answer.text = answer.text.replacing(bench.site.courses, with: "Courses").replacing("\u{A0}", with: " ")
    return answer
  }

  @Test(
    "lists what rests on a paragraph under what it is, and alone means the same as with --facts",
    arguments: [["--law", "aml § 6-1"], ["--facts", "--law", "arbeidsmiljøloven § 6-1 (1)"]])
  func law(options: [String]) throws {
    #expect(
      try Self.answer(options)
        == CheckAnswer(
          text: """
            Her står det hva regelen er:
              Courses/kurs/M01.xml:15:18  side «Dette gjelder dere» [ansvar/gjelder] · aml § 6-1 (1) · Arbeidsmiljøloven · gjelder fra 1. januar 2024 · kontrollert 20. mai 2026

            Her står tallet i regelen:
              Courses/Shared/thresholds.xml:2:35  «Ansatte før verneombud» [verneombud] · aml § 6-1 · Arbeidsmiljøloven

            Her er tallet brukt:
              Courses/kurs/M01.xml:16:31  side «Dette gjelder dere» [ansvar/gjelder] · threshold(verneombud)

            Her avgjør tallet hvem som får noe:
              Courses/kurs/M01.xml:19:36  side «Dette gjelder dere» [ansvar/gjelder] · threshold(verneombud)

            Dette spør om sidene over:
              Courses/kurs/M01.xml:36:5  oppgave «Hva gjelder i sak A?» [ansvar/a]

            Her er paragrafen nevnt:
              Courses/kurs/M01.xml:37:55  oppgave «Hva gjelder i sak A?» [ansvar/a] · aml. § 6-1

            aml § 6-1: 6 steder i 2 filer.
            """))
  }

  @Test(
    "lists all facts by paragraph, and those without one last, in every language",
    arguments: [
      (
        "nb",
        """
        aml § 6-1
          Courses/kurs/M01.xml:15:18  side «Dette gjelder dere» [ansvar/gjelder] · aml § 6-1 (1) · Arbeidsmiljøloven · gjelder fra 1. januar 2024 · kontrollert 20. mai 2026

        Uten paragraf
          Courses/kurs/M01.xml:18:1  side «Dette gjelder dere» [ansvar/gjelder] · Arbeidsmiljøloven

        2 fakta i 1 fil.
        """
      ),
      (
        "nn",
        """
        aml § 6-1
          Courses/kurs/M01.xml:15:18  side «Dette gjelder dere» [ansvar/gjelder] · aml § 6-1 (1) · Arbeidsmiljøloven · gjeld frå 1. januar 2024 · kontrollert 20. mai 2026

        Utan paragraf
          Courses/kurs/M01.xml:18:1  side «Dette gjelder dere» [ansvar/gjelder] · Arbeidsmiljøloven

        2 fakta i 1 fil.
        """
      ),
      (
        "en",
        """
        aml § 6-1
          Courses/kurs/M01.xml:15:18  page “Dette gjelder dere” [ansvar/gjelder] · aml § 6-1 (1) · Arbeidsmiljøloven · in force from 1 January 2024 · checked 20 May 2026

        Without a paragraph
          Courses/kurs/M01.xml:18:1  page “Dette gjelder dere” [ansvar/gjelder] · Arbeidsmiljøloven

        2 facts in 1 file.
        """
      ),
    ])
  func all(language: String, text: String) throws {
    #expect(try Self.answer(["--facts", "--language", language]) == CheckAnswer(text: text))
  }

  @Test(
    "says in words that there is nothing, and ends with 0",
    arguments: [
      (["--law", "aml § 9-9"], "Ingenting i kurset bygger på aml § 9-9."),
      (["--law", "aml § 9-9", "--language", "nn"], "Ingenting i kurset byggjer på aml § 9-9."),
      (["--law", "aml § 9-9", "--language", "en"], "Nothing in the course rests on aml § 9-9."),
      (["--facts"], "Kurset har ingen fakta."), (["--facts", "--language", "en"], "The course has no facts."),
    ])
  func nothing(options: [String], text: String) throws {
    #expect(try Self.answer(options, of: LittleCourse()) == CheckAnswer(text: text))
  }

  @Test(
    "is about one course, one paragraph, and mends nothing",
    arguments: [
      (["--law", "tull"], "«tull» er ikke én paragraf. Skriv den slik: --law \"aml § 4-3\""),
      (
        ["--law", "aml §§ 4-3 og 4-4", "--language", "nn"], "«aml §§ 4-3 og 4-4» er ikkje éin paragraf. Skriv han slik:"
      ),
      (["--law", "", "--language", "en"], "“” is not one paragraph. Write it like this: --law \"aml § 4-3\""),
      (["--facts", "--fix"], "Bruk --facts og --law uten --fix: de retter ingenting."),
    ])
  func misuse(options: [String], message: String) throws {
    let answer = try Self.answer(options)
    #expect(answer.code == 64 && answer.text.isEmpty)
    #expect(answer.complaints.count == 1 && answer.complaints.allSatisfy { $0.text.hasPrefix(message) })
  }

  @Test("two courses are one too many, and one that is not there ends with 66")
  func paths() throws {
    let two = try Self.answer(["--facts"], paths: ["kurs", "kurs"])
    #expect(two.code == 64 && two.complaints.map(\.text) == ["Oppgi ett kurs om gangen med --facts og --law."])
    #expect(try Self.answer(["--facts"], paths: ["borte"]).code == 66)
  }

  @Test("says of a course with errors that something may be missing")
  func errors() throws {
    let bad = Self.course.replacing("<choice>Andre har den", with: "<choice><b/>Andre har den")
    let answer = try Self.answer(["--facts"], of: bad)
    #expect(answer.code == 0)
    #expect(
      answer.text.hasSuffix(
        "\n\nKurset har 1 feil, så noe kan mangle. Se feilene med: kyndig check Courses/kurs"))
    #expect(try JSON(parsing: Array(try Self.answer(["--facts", "--json"], of: bad).text.utf8))["errors"] == 1)
  }

  @Test("gives the same as JSON, by file, line and column")
  func json() throws {
    let json = try JSON(parsing: Array(try Self.answer(["--law", "aml § 6-1", "--json"]).text.utf8))
    let uses = try #require(json["uses"]?.array)
    #expect(json["format"] == "kyndig.facts.v1" && json["course"] == "kurs" && json["law"] == "aml § 6-1")
    #expect(json["errors"] == 0 && json["translations"] == .array([]))
    #expect(
      uses.compactMap { $0["kind"]?.string } == [
        "threshold", "fact", "thresholdUse", "condition", "question", "mention",
      ])
    let threshold: JSON = [
      "kind": "threshold", "id": "verneombud", "title": "Ansatte før verneombud", "part": .null,
      "file": "Shared/thresholds.xml", "line": 2, "column": 35, "law": "aml § 6-1", "source": "Arbeidsmiljøloven",
      "inForce": .null, "checked": .null, "threshold": "verneombud",
    ]
    let fact: JSON = [
      "kind": "fact", "id": "ansvar/gjelder", "title": "Dette gjelder dere", "part": "page", "file": "kurs/M01.xml",
      "line": 15, "column": 18, "law": "aml § 6-1 (1)", "source": "Arbeidsmiljøloven", "inForce": "2024-01-01",
      "checked": "2026-05-20", "threshold": .null,
    ]
    #expect(Array(uses.prefix(2)) == [threshold, fact])
    let all = try JSON(parsing: Array(try Self.answer(["--facts", "--json"]).text.utf8))
    #expect(all["law"] == .null)
    let laws: [JSON?] = ["aml § 6-1 (1)", .null]
    #expect(all["uses"]?.array?.map { $0["law"] } == laws)
  }

  @Test("names the translations of what rests on the paragraph, and how many pieces of each")
  func translations() throws {
    let bench = try Bench(Self.course)
    _ = try Translate.parse([bench.site.courses + "/kurs", "nn"]).translate(in: bench.world)
    let answer = try Self.answer(["--law", "aml § 6-1"], in: bench)
    #expect(
      answer.text.contains(
        """


        Oversettelser å se på:
          Courses/Shared/translations/nn/thresholds.xlf: 1 stykke
          Courses/kurs/translations/nn/M01.xlf: 9 stykker

        aml § 6-1: 6 steder i 2 filer.
        """))
    let json = try JSON(parsing: Array(try Self.answer(["--law", "aml § 6-1", "--json"], in: bench).text.utf8))
    #expect(
      json["translations"] == [
        ["language": "nn", "file": "Shared/translations/nn/thresholds.xlf", "units": 1],
        ["language": "nn", "file": "kurs/translations/nn/M01.xlf", "units": 9],
      ])
  }

  @Test("of the course that the tests keep, § 3-5 is in pages, items and mentions, each at a line that says so")
  func real() throws {
    let bench = try Bench()
    let answer = try Self.answer(["--law", "aml § 3-5", "--json"], in: bench, paths: ["hms-for-ledere"])
    let json = try JSON(parsing: Array(answer.text.utf8))
    let uses = try #require(json["uses"]?.array)
    #expect(answer.code == 0 && json["course"] == "hms-for-ledere" && json["errors"] == 0)
    #expect(uses.count > 20)
    #expect(Set(uses.compactMap { $0["kind"]?.string }) == ["fact", "question", "mention", "threshold"])
    for use in uses where use["kind"] != "question" {
      let (file, line) = (try #require(use["file"]?.string), try #require(use["line"]?.integer))
      let text = try String(contentsOfFile: bench.site.courses + "/" + file, encoding: .utf8)
      let written = text.split(separator: "\n", omittingEmptySubsequences: false)[Int(line) - 1]
      #expect(written.contains("3-5"), "\(file):\(line)")
    }
  }
}
