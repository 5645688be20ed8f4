import Courseware
import Testing

@testable import KyndigApp

@Suite("What a reviewer is told about evidence")
struct EvidenceWordsTests {
  @Test(
    "is the facts in a sentence, in every language",
    arguments: [
      (
        .hastyPages(["m/a", "m/b", "m/c"], of: 24, words: 270, milliseconds: 1240),
        "3 av 24 sider var kortere tid på skjermen enn det tar å lese dem (270 ord på 1,2 sekunder til sammen): «m/a», «m/b» og «m/c».",
        "3 av 24 sider var kortare tid på skjermen enn det tek å lese dei (270 ord på 1,2 sekund til saman): «m/a», «m/b» og «m/c».",
        "3 of 24 pages were on the screen for less time than it takes to read them (270 words in 1.2 seconds altogether): “m/a”, “m/b” and “m/c”."
      ),
      (
        .hastyPages(["a", "b", "c", "d", "e", "f", "g"], of: 7, words: 1900, milliseconds: 61_500),
        "7 av 7 sider var kortere tid på skjermen enn det tar å lese dem (1900 ord på 62 sekunder til sammen): «a», «b», «c», «d», «e» og 2 til.",
        "7 av 7 sider var kortare tid på skjermen enn det tek å lese dei (1900 ord på 62 sekund til saman): «a», «b», «c», «d», «e» og 2 til.",
        "7 of 7 pages were on the screen for less time than it takes to read them (1900 words in 62 seconds altogether): “a”, “b”, “c”, “d”, “e” and 2 more."
      ),
      (
        .hastyAnswers(["m/a", "m/b", "m/c"], of: 15, medianMilliseconds: 566),
        "Svaret på 3 av 15 oppgaver kom på kortere tid enn det tar å lese dem (halvparten innen 0,6 sekunder): «m/a», «m/b» og «m/c».",
        "Svaret på 3 av 15 oppgåver kom på kortare tid enn det tek å lese dei (halvparten innan 0,6 sekund): «m/a», «m/b» og «m/c».",
        "The answer to 3 of 15 items came sooner than they can be read (half of them within 0.6 seconds): “m/a”, “m/b” and “m/c”."
      ),
      (
        .evenPace(10, of: 30, milliseconds: 9951),
        "10 av 30 trinn tok like lang tid, omtrent 10 sekunder hvert, og det er jevnere enn folk pleier å være.",
        "10 av 30 trinn tok like lang tid, om lag 10 sekund kvart, og det er jamnare enn folk plar vere.",
        "10 of 30 steps took the same time, about 10 seconds each, which is steadier than people tend to be."
      ),
      (
        .answeredBeforeReading(["m/a", "m/b", "m/c"], of: 6),
        "3 av 6 oppgaver ble besvart før siden som sier det, hadde vært på skjermen: «m/a», «m/b» og «m/c».",
        "3 av 6 oppgåver vart svara på før sida som seier det, hadde vore på skjermen: «m/a», «m/b» og «m/c».",
        "3 of 6 items were answered before the page that says it had been on the screen: “m/a”, “m/b” and “m/c”."
      ),
      (
        .retriedAtOnce(assessment: "m/sjekk", retries: 3, failures: 4),
        "«m/sjekk» ble ikke bestått 4 ganger, og ble begynt på nytt innen 10 sekunder 3 ganger uten en side imellom.",
        "«m/sjekk» vart ikkje bestått 4 gonger, og vart teke til på nytt innan 10 sekund 3 gonger utan ei side imellom.",
        "“m/sjekk” was failed 4 times, and begun anew within 10 seconds 3 times with no page in between."
      ),
    ] as [(EvidenceFinding, String, String, String)])
  func sentences(finding: EvidenceFinding, nb: String, nn: String, en: String) {
    #expect(finding.words() == Wording(nb: nb, nn: nn, en: en))
    #expect(DiagnosticWordsTests.prose(nn).isDisjoint(with: DiagnosticWordsTests.bokmål))
  }

  @Test("names pages and items as the reviewer knows them")
  func names() {
    let finding = EvidenceFinding.answeredBeforeReading(["m/a", "m/b", "m/c"], of: 3)
    let words = finding.words { id in ["m/a": "Kranen", "m/b": "Stolpen"][id] ?? id }
    #expect(words.nb.hasSuffix(": «Kranen», «Stolpen» og «m/c»."))
    #expect(words.en.hasSuffix(": “Kranen”, “Stolpen” and “m/c”."))
  }
}
