import TerminalUI
import Testing

@testable import KyndigApp

@Suite("The screens of the real course")
struct GoldenTests {
  static let names = [
    "welcome", "what-is-stored", "name", "page", "glossary", "overview-fresh", "page-facts", "help", "practice-single",
    "leaving", "feedback-wrong", "looked-up-page", "question-choice", "stopped", "feedback-right", "question-number",
    "question-number-wrong", "not-stored", "page-because", "page-unknown", "check-introduction", "check-item",
    "hand-in",
    "result-failed", "mistakes", "result-passed", "own-hours", "key-menu", "passphrase", "passphrase-too-short",
    "key-made", "overview-half-way", "overview-locked", "practice-multiple", "feedback-partly", "task", "field",
    "field-required", "field-last", "finished", "result-critical", "mistakes-critical", "overview-test", "result-test",
    "attestation-1", "overview-passed", "attestation-2", "wrong-name", "attestation-3", "wrong-passphrase",
    "certificate", "overview-certified",
  ]

  static func screen(_ name: String) throws -> Screen {
    try #require(try Journey.taken.get().screens[name], "the journey never came to \(name)")
  }

  static func drawn(_ screen: Screen, _ columns: Int, _ rows: Int, _ glyphs: Glyphs = .unicode) -> Frame {
    screen.drawn(in: Size(columns: columns, rows: rows), glyphs: glyphs, vocabulary: Phrases.nb.vocabulary)
  }

  @Test("The journey comes by all of them, and ends where it should")
  func journey() throws {
    let journey = try Journey.taken.get()
    #expect(journey.stepsLeft == 0)
    #expect(Set(journey.screens.keys) == Set(Self.names))
  }

  @Test("look as their goldens in a window of 80 × 24", arguments: names)
  func drawn(name: String) throws {
    try expectGolden(Self.drawn(Self.screen(name), 80, 24).goldenText, "\(name)-80x24")
  }

  @Test("are spoken as their goldens", arguments: names)
  func spoken(name: String) throws {
    let spoken = try Self.screen(name).spoken(glyphs: .unicode, vocabulary: Phrases.nb.vocabulary)
    try expectGolden(spoken.goldenText, "\(name)-spoken")
  }

  @Test(
    "look as their goldens in the smallest window",
    arguments: ["overview-half-way", "page-because", "practice-multiple", "result-passed", "attestation-2"])
  func small(name: String) throws {
    try expectGolden(Self.drawn(Self.screen(name), 60, 20).goldenText, "\(name)-60x20")
  }

  @Test("are drawn in ASCII, their letters kept", arguments: ["overview-half-way"])
  func ascii(name: String) throws {
    try expectGolden(Self.drawn(Self.screen(name), 80, 24, .ascii).goldenText, "\(name)-ascii-80x24")
  }

  @Test("keep text within 68 columns from the fifth, and every character one column wide", arguments: names)
  func width(name: String) throws {
    let frame = Self.drawn(try Self.screen(name), 80, 24)
    for row in frame.rows.dropFirst(2).dropLast(2) where !row.allSatisfy({ $0.character == row[0].character }) {
      let text = row.lastIndex { $0.character != " " } ?? 0
      #expect(text < 72 || row[0].character == "─")
    }
    #expect(frame.rows.allSatisfy { $0.allSatisfy { $0.width == 1 } })
  }

  @Test(
    "that ask something fit 80 × 24 whole",
    arguments: [
      "name", "practice-single", "question-choice", "question-number", "question-number-wrong", "check-item",
      "key-menu", "passphrase-too-short", "practice-multiple", "field-last", "attestation-2", "wrong-name",
      "wrong-passphrase", "overview-half-way", "overview-locked", "overview-certified",
    ])
  func fits(name: String) throws {
    #expect(!Self.drawn(try Self.screen(name), 80, 24).hasMore)
  }

  @Test("always say how to get out or on, on the last row", arguments: names, [60, 80])
  func keys(name: String, columns: Int) throws {
    let screen = try Self.screen(name)
    let last = String(try #require(Self.drawn(screen, columns, 24).rows.last).map(\.character))
    #expect(["Enter", "Esc", "?"].contains { last.contains(" \($0) ") })
    #expect(!screen.prompt.isEmpty)
  }
}
