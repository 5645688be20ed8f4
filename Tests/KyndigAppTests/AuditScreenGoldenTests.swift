import Foundation
import TerminalUI
import Testing

@testable import KyndigApp

/// Whoever audits, through every screen; each is kept.
enum AuditScreenJourney {
  static let taken = Result { try take(.nb) }
  static let inNynorsk = Result { try take(.nn) }
  static let inEnglish = Result { try take(.en) }

  static let names = [
    "audit-list", "audit-list-second", "audit-list-no-row", "audit-list-help", "audit-leader", "audit-filter",
    "audit-unit", "audit-filtered-unit", "audit-filtered-stuck", "audit-name", "audit-nobody", "audit-order",
    "audit-sorted", "audit-export", "audit-export-name", "audit-export-there", "audit-exported", "audit-leaving",
    "audit-findings", "audit-list-deviation", "audit-findings-deviation", "audit-list-no-policy",
  ]

  private static func take(_ language: Language) throws -> [String: Screen] {
    let bench = try AuditScreenBench()
    let there = bench.office.bench.folder + "/status.csv"
    try Data("noe annet".utf8).write(to: URL(fileURLWithPath: there))
    var steps: [IssueScript.Step] = [
      .keep("audit-list"), .letter("?"), .keep("audit-list-help"), .enter, .press([.pageDown]),
      .keep("audit-list-second"), .press([.paste("99")]), .keep("audit-list-no-row"), .enter,
      .press([.paste("11")]), .enter, .keep("audit-leader"), .enter,
    ]
    steps += [
      .letter("f"), .keep("audit-filter"), .letter("1"), .letter("0"), .enter, .press([.down, .down]),
      .keep("audit-unit"), .enter, .keep("audit-filtered-unit"),
      .letter("f"), .letter("1"), .enter, .letter("f"), .letter("4"), .enter, .keep("audit-filtered-stuck"),
      .letter("f"), .letter("1"), .letter("1"), .enter, .type("åse"), .keep("audit-name"),
      .press([.clear]), .type("finnes ikke"), .enter, .keep("audit-nobody"), .letter("f"), .letter("1"), .enter,
    ]
    steps += [
      .letter("s"), .keep("audit-order"), .letter("4"), .enter, .keep("audit-sorted"), .letter("f"), .letter("8"),
      .enter, .letter("e"), .keep("audit-export"), .enter, .keep("audit-export-name"), .press([.clear]),
      .type("status.csv"), .enter, .keep("audit-export-there"), .press([.clear]), .type("over"), .enter,
      .keep("audit-exported"), .press([.tab]), .keep("audit-findings"), .enter, .press([.interrupt]),
      .keep("audit-leaving"),
    ]
    var kept = try bench.run(steps, in: language).script.kept.mapValues(bench.steady)
    try bench.damage()
    steps = [.keep("audit-list-deviation"), .press([.tab]), .keep("audit-findings-deviation")]
    let damaged = try bench.run(steps, in: language).script.kept.mapValues(bench.steady)
    let other = try AuditScreenBench(hasPolicy: false)
    let unasked = try other.run([.keep("audit-list-no-policy")], in: language).script.kept.mapValues(other.steady)
    for (name, screen) in Array(damaged) + Array(unasked) { kept[name] = screen }
    return kept
  }
}

@Suite("The audit's screens", .serialized)
struct AuditScreenGoldenTests {
  static func screen(_ name: String) throws -> Screen {
    try #require(try AuditScreenJourney.taken.get()[name], "the journey never came to \(name)")
  }

  static func drawn(_ screen: Screen, _ columns: Int, _ rows: Int, _ language: Language = .nb) -> Frame {
    screen.drawn(
      in: Size(columns: columns, rows: rows), glyphs: .unicode, vocabulary: Phrases.speaking(language).vocabulary)
  }

  @Test("look as their goldens in a window of 80 × 24", arguments: AuditScreenJourney.names)
  func drawn(name: String) throws {
    try expectGolden(Self.drawn(Self.screen(name), 80, 24).goldenText, "\(name)-80x24")
  }

  @Test("look as their goldens in the smallest window", arguments: AuditScreenJourney.names)
  func small(name: String) throws {
    try expectGolden(Self.drawn(Self.screen(name), 60, 20).goldenText, "\(name)-60x20")
  }

  @Test("are spoken as their goldens", arguments: AuditScreenJourney.names)
  func spoken(name: String) throws {
    let spoken = try Self.screen(name).spoken(glyphs: .unicode, vocabulary: Phrases.nb.vocabulary)
    try expectGolden(spoken.goldenText, "\(name)-spoken")
  }

  @Test("the list looks as its golden in ASCII")
  func ascii() throws {
    let frame = try Self.screen("audit-list-deviation").drawn(
      in: Size(columns: 80, rows: 24), glyphs: .ascii, vocabulary: Phrases.nb.vocabulary)
    try expectGolden(frame.goldenText, "audit-list-deviation-ascii-80x24")
  }

  @Test(
    "show whole at 80 × 24 what they ask, and keep their text within 68 columns", arguments: AuditScreenJourney.names)
  func whole(name: String) throws {
    let screen = try Self.screen(name)
    let frame = Self.drawn(screen, 80, 24)
    if screen.hasFocus, screen.panel == nil { #expect(!frame.hasMore) }
    for row in frame.rows.dropFirst(2).dropLast(2) where row[0].character != "─" {
      let end = row.lastIndex { $0.character != " " } ?? 0
      #expect(end < 72, "\(String(row.map(\.character)))")
    }
  }

  @Test(
    "are in one language, end in what to type, and keep what must be there in the narrowest window",
    arguments: Language.allCases)
  func languages(language: Language) throws {
    let kept =
      switch language {
      case .nb: try AuditScreenJourney.taken.get()
      case .nn: try AuditScreenJourney.inNynorsk.get()
      case .en: try AuditScreenJourney.inEnglish.get()
      }
    #expect(Set(kept.keys) == Set(AuditScreenJourney.names))
    for (name, screen) in kept {
      let spoken = screen.spoken(glyphs: .unicode, vocabulary: Phrases.speaking(language).vocabulary)
      #expect(spoken.prompt.hasSuffix(":"), "\(name): \(spoken.prompt)")
      let said = ([spoken.prompt] + screen.keys.map(\.does) + screen.trail.prefix(1)).joined(separator: " ")
      #expect(ComplaintTests.strangers(in: said, to: language) == [], "\(name): \(said)")
      let last = String(try #require(Self.drawn(screen, 60, 20, language).rows.last).map(\.character))
      for key in screen.keys where ["Enter", "?"].contains(key.key) || key.essential {
        #expect(last.contains("\(key.key) \(key.does)"), "\(name): \(last)")
      }
      // What a prompt offers to write, is understood.
      for offer in VocabularyTests.offers(spoken.prompt) where offer.first?.isLetter == true {
        let words = Set(Vocabulary.everyWord.keys).union(AuditScreenWords.typed.keys)
        let isWord = words.contains { offer == $0 || offer.hasPrefix($0 + " ") }
        let first = String(offer.prefix { $0 != " " })
        #expect(isWord || VocabularyTests.answers.contains(first), "\(name): \(offer)")
      }
    }
  }
}
