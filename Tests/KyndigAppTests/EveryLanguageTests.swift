import Courseware
import TerminalUI
import Testing

@testable import KyndigApp

/// Every screen of the two journeys, in every language.
enum EveryLanguage {
  static let names = GoldenTests.names + EveryKindGoldenTests.names

  static func screens(_ language: Language) throws -> [String: Screen] {
    let (real, everyKind) =
      switch language {
      case .nb: (Journey.taken, EveryKindJourney.taken)
      case .nn: (Journey.inNynorsk, EveryKindJourney.inNynorsk)
      case .en: (Journey.inEnglish, EveryKindJourney.inEnglish)
      }
    return try real.get().kept.merging(everyKind.get().kept) { first, _ in first }.mapValues(\.screen)
  }

  static func drawn(_ screen: Screen, _ columns: Int, _ rows: Int, _ language: Language) -> Frame {
    screen.drawn(
      in: Size(columns: columns, rows: rows), glyphs: .unicode, vocabulary: Phrases.speaking(language).vocabulary)
  }
}

@Suite("Every screen, in every language of the program", .serialized)
struct EveryLanguageTests {
  @Test("is come by", arguments: Language.allCases)
  func journeys(language: Language) throws {
    #expect(try Set(EveryLanguage.screens(language).keys) == Set(EveryLanguage.names))
  }

  @Test("keeps on its last row what must be there, in the narrowest window", arguments: Language.allCases)
  func lastRow(language: Language) throws {
    for (name, screen) in try EveryLanguage.screens(language) {
      let frame = EveryLanguage.drawn(screen, 60, 20, language)
      let last = String(try #require(frame.rows.last).map(\.character))
      for key in screen.keys where ["Enter", "?"].contains(key.key) || key.essential {
        #expect(last.contains("\(key.key) \(key.does)"), "\(name): \(last)")
      }
    }
  }

  @Test("fits 80 × 24 where it asks something", arguments: Language.allCases)
  func questions(language: Language) throws {
    let screens = try EveryLanguage.screens(language)
    let asking = [
      "name", "practice-single", "question-choice", "question-number", "question-number-wrong", "check-item",
      "key-menu",
      "passphrase-too-short", "practice-multiple", "field-last", "attestation-2", "wrong-name", "wrong-passphrase",
      "question-text-wrong", "order-untouched", "order-held", "order-typed", "match-half", "number-refused",
      "date-refused", "find-fault", "scenario-scene", "scenario-nothing-chosen",
    ]
    for name in asking {
      let screen = try #require(screens[name], "\(name)")
      #expect(!EveryLanguage.drawn(screen, 80, 24, language).hasMore, "\(name)")
    }
  }

  @Test("says last, when it is spoken, what to type", arguments: Language.allCases)
  func prompts(language: Language) throws {
    for (name, screen) in try EveryLanguage.screens(language) {
      let spoken = screen.spoken(glyphs: .unicode, vocabulary: Phrases.speaking(language).vocabulary)
      #expect(spoken.prompt.hasSuffix(":"), "\(name): \(spoken.prompt)")
      #expect(ComplaintTests.strangers(in: spoken.prompt, to: language) == [], "\(name): \(spoken.prompt)")
    }
  }

  @Test("has keys, panels and facts in one language", arguments: Language.allCases)
  func keys(language: Language) throws {
    for (name, screen) in try EveryLanguage.screens(language) {
      let said = ([screen.fact] + screen.keys.map(\.does) + [screen.panel?.title ?? ""]).joined(separator: " ")
      #expect(ComplaintTests.strangers(in: said, to: language) == [], "\(name): \(said)")
    }
  }
}

@Suite("What is typed in plain")
struct VocabularyTests {
  /// What may follow «skriv» and is no word of the table: what one writes is then an answer.
  static let answers: Set<String> = [
    "et", "eit", "a", "tallet", "talet", "the", "tallene", "tala", "svaret", "navnet", "namnet", "hele", "heile",
    "your",
    "passfrasen", "datoen", "linjen", "linja", "teksten", "meldingen", "meldinga", "trykk", "press", "la", "lat",
    "leave",
    "så", "then", "ned", "med", "with", "ett", "eitt", "one", "ingenting", "nothing",
  ]

  /// What a prompt says that one may write: what follows «skriv», part by part.
  static func offers(_ prompt: String) -> [String] {
    let parts = prompt.lowercased().replacing(#/ (eller|or) /#, with: ",").split { ",.:".contains($0) }
      .map { $0.trimmingPrefix(while: \.isWhitespace) }
    guard let first = parts.firstIndex(where: { $0.contains(#/\b(skriv|write)\b/#) }) else { return [] }
    return parts[first...].map { part in
      let words = part.split(separator: " ")
      let after = words.firstIndex { ["skriv", "write"].contains($0) }.map { words[($0 + 1)...] } ?? words[...]
      return after.joined(separator: " ")
    }
  }

  @Test("is understood, whatever a screen of any language offers", arguments: Language.allCases)
  func offered(language: Language) throws {
    var understood: Set<String> = []
    for (name, screen) in try EveryLanguage.screens(language) {
      for offer in Self.offers(screen.prompt) where offer.first?.isLetter == true {
        let word = Vocabulary.everyWord.keys.first { offer == $0 || offer.hasPrefix($0 + " ") }
        if let word { understood.insert(word) }
        let first = offer.prefix { $0 != " " }
        #expect(word != nil || first.count == 1 || Self.answers.contains(String(first)), "\(name): \(offer)")
      }
    }
    #expect(understood.count >= 8, "\(understood)")
  }

  @Test("means the same whatever is spoken")
  func oneTable() {
    for language in Language.allCases {
      #expect(Phrases.speaking(language).vocabulary.words == Vocabulary.everyWord)
    }
    // What the learner's alphabet has, has a word in every language.
    for words in [
      ["hjelp", "help"], ["oversikt", "overview"], ["avslutt", "quit"], ["tilbake", "back"], ["søk", "search"],
      ["les", "read"], ["begreper", "omgrep", "terms"], ["avbryt", "cancel"], ["lukk", "close"],
      ["mer", "meir", "more"],
      ["feil", "mistakes"], ["nytt", "new"], ["råd", "advice"], ["endre", "change"], ["utkast", "draft"],
      ["meld", "report"], ["videre", "vidare", "next"], ["svar", "answer"], ["fra før", "frå før", "have"],
      ["eksempel", "døme", "example"],
    ] {
      #expect(
        Set(words.map { Vocabulary.everyWord[$0] }).count == 1 && Vocabulary.everyWord[words[0]] != nil, "\(words)")
    }
  }

  @Test(
    "a word of one language is taken on a screen of another",
    arguments: [(Language.en, "oversikt", Key.character("o")), (.nb, "quit", .character("q")), (.nn, "back", .left)])
  func across(language: Language, word: String, key: Key) throws {
    let screen = try #require(try EveryLanguage.screens(language)["page-facts"])
    #expect(screen.keys(typed: word, vocabulary: Phrases.speaking(language).vocabulary) == [key])
  }
}

@Suite("One, and many")
struct PluralTests {
  static func said(_ number: Int, _ language: Language) -> String {
    let words = Phrases.speaking(language)
    return [
      words.formats.minutes(number), words.formats.hours(number, 0), words.overview.passedCount(0, number),
      String(words.results.introduction(number, "80 %").prefix { $0 != "." }), words.items.points(number),
      words.results.points(0, number), words.extra.count(number), words.remarks.count(number),
      AuditPhrases.of(language).leaders(number), StatusPhrases.of(language).passedCount(0, number),
      String(words.results.handInLead(number).prefix { $0 != "." }),
    ].joined(separator: " | ")
  }

  @Test("have their own forms, in every language", arguments: Language.allCases)
  func numbers(language: Language) throws {
    try expectGolden(
      [0, 1, 2, 21].map { Self.said($0, language) }.joined(separator: "\n") + "\n", "plurals-\(language.rawValue)")
  }
}
