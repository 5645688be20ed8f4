import Courseware
import TerminalUI
import Testing

@testable import KyndigApp

@Suite("The learner's words in another language")
struct SpokenLanguageTests {
  @Test(
    "are on every screen of the beginning, and whatever a prompt offers is understood",
    arguments: [
      (
        Language.nn, "Velkomen", "skriv",
        ["tilbake", "oversikt", "avslutt", "hjelp", "meir", "søk", "avbryt", "omgrep"]
      ),
      (Language.en, "Welcome", "write", ["back", "overview", "quit", "help", "more", "search", "cancel", "terms"]),
    ] as [(Language, String, String, [String])])
  func beginning(language: Language, welcome: String, write: String, offers: [String]) throws {
    let bench = try Bench(LittleCourse())
    let pilot = Pilot(.drawn, course: try bench.course())
    var guide = Guide(
      pilot,
      [
        .keep("welcome"), .press([.enter]), .keep("privacy"), .press([.enter]), .keep("identity"),
        .type("Kari Nordmann"), .press([.enter, .enter, .enter]), .keep("page"), .press([.character("o")]),
        .keep("overview"), .press([.character("m")]), .keep("more"), .press([.character("?")]), .keep("help"),
        .press([.escape, .endOfInput]),
      ])
    let words = Phrases.speaking(language)
    try bench.run(&guide, language: language)
    #expect(guide.steps.isEmpty)
    #expect(try bench.study().session?.language == language.rawValue, "asked for once, it is hers")
    #expect(guide.kept["welcome"]?.trail.last == welcome)
    for (name, screen) in guide.kept {
      let said = screen.prompt.split { !$0.isLetter }.map { $0.lowercased() }.drop { $0 != write }
      for offer in offers where said.contains(offer) {
        #expect(words.vocabulary.words[offer] != nil, "\(name): \(offer)")
      }
      let bokmål = ["videre", "lagres", "leder", "fortsette", "virksomheten"]
      for word in bokmål { #expect(!said.contains(word), "\(name): \(word)") }
    }
  }
}
