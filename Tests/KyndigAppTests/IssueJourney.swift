import Credentials
import TerminalUI
import Testing

@testable import KyndigApp

/// One who issues, from the question who signs to the diplomas; every screen on the way is kept.
enum IssueJourney {
  static let taken = Result { try take("nb") }
  static let inNynorsk = Result { try take("nn") }
  static let inEnglish = Result { try take("en") }

  static let names = [
    "issue-who", "issue-list", "issue-list-help", "issue-own", "issue-own-examined", "issue-examined", "issue-drafts",
    "issue-draft", "issue-drafts-read", "issue-drafts-none", "issue-talk-lead", "issue-talk-whom",
    "issue-talk-reviewer", "issue-talk-is-leader", "issue-talk-competence", "issue-talk-date", "issue-talk-not-yet",
    "issue-talk-minutes", "issue-talk-topics", "issue-talk-others", "issue-talk-drafts", "issue-talk-summary",
    "issue-list-chosen", "issue-leaving", "issue-confirm", "issue-passphrase", "issue-passphrase-wrong",
    "issue-issued",
  ]

  private static func take(_ language: String) throws -> (kept: [String: Screen], bench: IssueBench) {
    let bench = try IssueBench(issuers: 2)
    try bench.attested("kari", "Kari Nordmann", unit: "nord", number: "107", handsIn: ["ansvar/mal"])
    try bench.attested("ola", "Ola Dahl", number: "108")
    try bench.attested("anne", "Anne Aas", issuerKey: bench.anne.id.text)
    let script = try bench.run(
      [
        .keep("issue-who"), .enter, .keep("issue-list"), .letter("?"), .keep("issue-list-help"), .press([.escape]),
        .letter("3"), .keep("issue-own"), .enter, .keep("issue-own-examined"), .enter,
        .letter("1"), .enter, .keep("issue-examined"), .letter("u"), .keep("issue-drafts"), .enter,
        .keep("issue-draft"), .enter, .keep("issue-drafts-read"), .press([.left]), .press([.left]),
        .letter("2"), .enter, .letter("u"), .keep("issue-drafts-none"), .enter, .enter,
        .letter("1"), .letter("t"), .keep("issue-talk-lead"), .enter, .letter("2"), .keep("issue-talk-whom"), .enter,
        .keep("issue-talk-reviewer"), .press([.clear]), .type("ola  dahl"), .enter, .keep("issue-talk-is-leader"),
        .press([.clear]), .type("Eva Lunde"), .enter, .keep("issue-talk-competence"), .type("Yrkeshygieniker"), .enter,
        .keep("issue-talk-date"), .press([.clear]), .type("1.1.2030"), .enter, .keep("issue-talk-not-yet"),
        .press([.clear]), .type("18.11.2026"), .enter, .keep("issue-talk-minutes"), .type("45"), .enter, .letter("2"),
        .keep("issue-talk-topics"), .enter, .type("Vernerunder, kjemikalier"), .keep("issue-talk-others"), .enter,
        .keep("issue-talk-drafts"), .enter, .keep("issue-talk-summary"), .enter, .keep("issue-list-chosen"),
        .letter("q"), .keep("issue-leaving"), .press([.escape]),
        .letter("s"), .keep("issue-confirm"), .enter, .type("feil"), .keep("issue-passphrase"), .enter,
        .keep("issue-passphrase-wrong"), .type("fjord lynx brygge torsk vidde"), .enter, .keep("issue-issued"),
      ], ["--language", language]
    ).script
    return (script.kept, bench)
  }
}

@Suite("The issuer's screens", .serialized)
struct IssueGoldenTests {
  static func screen(_ name: String) throws -> Screen {
    let (kept, bench) = try IssueJourney.taken.get()
    return try #require(kept[name], "the journey never came to \(name)").steady(bench.bench)
  }

  static func drawn(_ screen: Screen, _ columns: Int, _ rows: Int, _ language: Language = .nb) -> Frame {
    screen.drawn(
      in: Size(columns: columns, rows: rows), glyphs: .unicode, vocabulary: Phrases.speaking(language).vocabulary)
  }

  @Test("look as their goldens in a window of 80 × 24", arguments: IssueJourney.names)
  func drawn(name: String) throws {
    try expectGolden(Self.drawn(Self.screen(name), 80, 24).goldenText, "\(name)-80x24")
  }

  @Test("look as their goldens in the smallest window", arguments: IssueJourney.names)
  func small(name: String) throws {
    try expectGolden(Self.drawn(Self.screen(name), 60, 20).goldenText, "\(name)-60x20")
  }

  @Test("are spoken as their goldens", arguments: IssueJourney.names)
  func spoken(name: String) throws {
    let spoken = try Self.screen(name).spoken(glyphs: .unicode, vocabulary: Phrases.nb.vocabulary)
    try expectGolden(spoken.goldenText, "\(name)-spoken")
  }

  @Test("show whole at 80 × 24 what they ask", arguments: IssueJourney.names)
  func whole(name: String) throws {
    let screen = try Self.screen(name)
    guard screen.hasFocus, screen.panel == nil else { return }
    #expect(!Self.drawn(screen, 80, 24).hasMore)
  }

  @Test("never show an answer, and never say a verdict", arguments: IssueJourney.names)
  func noAnswers(name: String) throws {
    let text = try Self.screen(name).spoken(glyphs: .unicode, vocabulary: Phrases.nb.vocabulary).goldenText
    for answer in ["Riktig i A", "Nei takk, Amina", "Rydder hylla", "juks", "mistenkelig"] {
      #expect(!text.contains(answer))
    }
  }

  @Test(
    "are in one language, end in what to type, and keep Enter in the narrowest window", arguments: Language.allCases)
  func languages(language: Language) throws {
    let journey =
      switch language {
      case .nb: IssueJourney.taken
      case .nn: IssueJourney.inNynorsk
      case .en: IssueJourney.inEnglish
      }
    let kept = try journey.get().kept
    #expect(Set(kept.keys) == Set(IssueJourney.names))
    for (name, screen) in kept {
      let spoken = screen.spoken(glyphs: .unicode, vocabulary: Phrases.speaking(language).vocabulary)
      #expect(spoken.prompt.hasSuffix(":"), "\(name): \(spoken.prompt)")
      let said = ([screen.fact, spoken.prompt] + screen.keys.map(\.does) + screen.trail.prefix(1)).joined(
        separator: " ")
      #expect(ComplaintTests.strangers(in: said, to: language) == [], "\(name): \(said)")
      let last = String(try #require(Self.drawn(screen, 60, 20, language).rows.last).map(\.character))
      for key in screen.keys where ["Enter", "?"].contains(key.key) || key.essential {
        #expect(last.contains("\(key.key) \(key.does)"), "\(name): \(last)")
      }
      // What a prompt offers to write, is understood.
      for offer in VocabularyTests.offers(spoken.prompt) where offer.first?.isLetter == true {
        let words = Set(Vocabulary.everyWord.keys).union(IssueWords.words.keys)
        let isWord = words.contains { offer == $0 || offer.hasPrefix($0 + " ") }
        let first = String(offer.prefix { $0 != " " })
        #expect(isWord || VocabularyTests.answers.contains(first), "\(name): \(offer)")
      }
    }
  }

  @Test("keep their text within 68 columns", arguments: IssueJourney.names)
  func width(name: String) throws {
    for row in try Self.drawn(Self.screen(name), 80, 24).rows.dropFirst(2).dropLast(2) where row[0].character != "─" {
      let end = row.lastIndex { $0.character != " " } ?? 0
      #expect(end < 72, "\(String(row.map(\.character)))")
    }
  }
}
