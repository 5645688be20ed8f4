import Courseware
import TerminalUI
import Testing

@testable import KyndigApp

@Suite("Every screen")
struct EveryScreenTests {
  static let names = EveryScreen.names

  @Test("looks as its golden in a window of 80 × 24", arguments: names)
  func drawn(name: String) throws {
    try expectGolden(EveryScreen.named(name).drawn(80, 24).goldenText, "\(name)-80x24")
  }

  @Test("looks as its golden in the smallest window", arguments: names)
  func small(name: String) throws {
    try expectGolden(EveryScreen.named(name).drawn(60, 20).goldenText, "\(name)-60x20")
  }

  @Test(
    "has room to either side in a large window, and its text no wider",
    arguments: ["overview-half-way", "practice-multiple", "page"])
  func large(name: String) throws {
    try expectGolden(EveryScreen.named(name).drawn(200, 60).goldenText, "\(name)-200x60")
  }

  @Test("is drawn in ASCII, its letters kept", arguments: ["overview-half-way", "feedback-wrong", "match-half"])
  func ascii(name: String) throws {
    try expectGolden(EveryScreen.named(name).drawn(80, 24, .ascii).goldenText, "\(name)-ascii-80x24")
  }

  @Test("is spoken as its golden", arguments: names)
  func spoken(name: String) throws {
    let spoken = try EveryScreen.named(name).screen.spoken(glyphs: .unicode, vocabulary: Phrases.nb.vocabulary)
    try expectGolden(spoken.goldenText, "\(name)-spoken")
  }

  @Test("keeps its text within 68 columns from the fifth, every character one column wide", arguments: names)
  func width(name: String) throws {
    let kept = try EveryScreen.named(name)
    for (columns, rows) in [(80, 24), (200, 60)] {
      let frame = kept.drawn(columns, rows)
      let first = (columns - 80) / 2 + 4
      for row in frame.rows.dropFirst(2).dropLast(2) where row[0].character != "─" {
        let text = row.lastIndex { $0.character != " " } ?? first
        #expect(text < first + 68, "\(String(row.map(\.character)))")
      }
      #expect(frame.rows.allSatisfy { $0.allSatisfy { $0.width == 1 } })
    }
  }

  /// The overview of many modules is a list to move in; what is on sight of it has tests of its own.
  @Test(
    "that asks something is seen whole at 80 × 24", arguments: names.filter { !ManyModulesTests.golden.contains($0) })
  func whole(name: String) throws {
    let kept = try EveryScreen.named(name)
    guard kept.screen.hasFocus, kept.screen.panel == nil else { return }
    #expect(!kept.drawn(80, 24).hasMore)
  }

  @Test("ends in lines with what to type", arguments: names)
  func prompt(name: String) throws {
    let prompt = try EveryScreen.named(name).screen.prompt
    #expect(prompt.hasSuffix(":"), "\(prompt)")
    #expect(prompt.firstMatch(of: /[Ss]kriv|[Tt]rykk/) != nil, "\(prompt)")
  }
}
