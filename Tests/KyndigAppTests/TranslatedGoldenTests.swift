import Courseware
import TerminalUI
import Testing

@testable import KyndigApp

/// A leader's way through the little course, translated wholly, by some of every kind of screen; taken once a language.
struct TranslatedJourney: Sendable {
  let screens: [String: Screen]
  let stepsLeft: Int

  static let inNynorsk = Result { try TranslatedJourney(.nn) }
  static let inEnglish = Result { try TranslatedJourney(.en) }

  private init(_ language: Language) throws {
    let bench = try Bench(LittleCourse(), step: 0)
    try bench.translate(into: language)
    var pilot = Pilot(.drawn, course: try bench.course(in: language))
    let words = Phrases.speaking(language)
    pilot.words = words
    func said(_ text: String) -> String { LittleCourse.said(text, in: language) }
    let wrong: @Sendable (Item) -> [Int]? = { $0.interaction.choices.firstIndex { !$0.isCorrect }.map { [$0] } }
    var guide = Guide(
      pilot,
      [
        .keep("welcome"), .press([.enter]), .keep("privacy"), .press([.enter]), .keep("name"),
        .heading(said("Først")), .keep("page"), .press([.tab]), .keep("glossary"), .press([.escape, .character("?")]),
        .keep("help"), .press([.escape, .character("o")]), .keep("overview"), .press([.enter]),
        .saying(said("Hvor mange er dere?")), .keep("question-number"),
        .saying(said("Hvem har plikten?")), .keep("practice"), .press([.interrupt]), .keep("leaving"),
        .press([.escape]),
        .change { $0.mistakes = wrong }, .heading(words.items.wrong), .keep("feedback"), .press([.enter, .enter]),
        .keep("field"), .heading(words.results.handInTitle), .keep("hand-in"), .press([.enter]), .keep("result-failed"),
        .change { $0.mistakes = { _ in nil } }, .heading(words.results.passed(said("Sjekk"))), .keep("result-passed"),
        .press([.enter]), .keep("own-hours"),
        .until { $0.fact == words.signing.step(2, 3, words.signing.readAndSign) }, .keep("attestation"),
        .until { $0.fact.hasPrefix(words.signing.number("")) }, .keep("certificate"),
      ]
    ) { bench.pass(milliseconds: 7_000) }
    try bench.run(&guide, language: language)
    screens = guide.kept.mapValues { $0.steady(bench) }
    stepsLeft = guide.steps.count
  }
}

@Suite("The screens of a translated course")
struct TranslatedGoldenTests {
  static let names = [
    "welcome", "privacy", "name", "page", "glossary", "help", "overview", "question-number", "practice", "leaving",
    "feedback", "field", "hand-in", "result-failed", "result-passed", "own-hours", "attestation", "certificate",
  ]

  static func screen(_ name: String, _ language: Language) throws -> Screen {
    let journey = language == .nn ? TranslatedJourney.inNynorsk : TranslatedJourney.inEnglish
    return try #require(try journey.get().screens[name], "the journey never came to \(name)")
  }

  @Test("The journey comes by all of them", arguments: [TranslatedJourney.inNynorsk, TranslatedJourney.inEnglish])
  func journey(taken: Result<TranslatedJourney, any Error>) throws {
    #expect(try taken.get().stepsLeft == 0)
    #expect(try Set(taken.get().screens.keys) == Set(Self.names))
  }

  @Test("look as their goldens in a window of 80 × 24", arguments: names, [Language.nn, .en])
  func drawn(name: String, language: Language) throws {
    let frame = EveryLanguage.drawn(try Self.screen(name, language), 80, 24, language)
    try expectGolden(frame.goldenText, "\(language.rawValue)-\(name)-80x24")
  }

  @Test("are spoken as their goldens", arguments: names, [Language.nn, .en])
  func spoken(name: String, language: Language) throws {
    let vocabulary = Phrases.speaking(language).vocabulary
    let spoken = try Self.screen(name, language).spoken(glyphs: .unicode, vocabulary: vocabulary)
    try expectGolden(spoken.goldenText, "\(language.rawValue)-\(name)-spoken")
  }

  @Test("look as their goldens in the smallest window", arguments: ["overview", "practice"], [Language.nn, .en])
  func small(name: String, language: Language) throws {
    let frame = EveryLanguage.drawn(try Self.screen(name, language), 60, 20, language)
    try expectGolden(frame.goldenText, "\(language.rawValue)-\(name)-60x20")
  }

  @Test("say nothing in another language, but for what is signed", arguments: names, [Language.nn, .en])
  func oneLanguage(name: String, language: Language) throws {
    guard !["attestation", "certificate"].contains(name) else { return }
    let vocabulary = Phrases.speaking(language).vocabulary
    let said = try Self.screen(name, language).spoken(glyphs: .unicode, vocabulary: vocabulary).lines
      .joined(separator: " ")
    #expect(ComplaintTests.strangers(in: said, to: language) == [], "\(said)")
  }
}
