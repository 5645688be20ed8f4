import TerminalUI
import Testing

@testable import KyndigApp

/// Colour comes last: take it away, and every state still has its glyph or its word on the same row.
@Suite("Without colours")
struct ColourlessTests {
  private static let signs: [Style: [String]] = [
    .passed: ["✓", "bestått", "riktig"], .failed: ["✗", "ikke", "gal"], .partly: ["½", "delvis"],
    .error: ["✗", "feil", "avvik"], .here: ["●", "du er her"], .focus: ["▸"],
  ]

  /// Each row of a frame that has a state, with what must be on it.
  private static func rows(_ frame: Frame) -> [(text: String, style: Style)] {
    frame.rows.flatMap { row in
      Set(row.filter { $0.character != " " }.map(\.style)).filter { signs[$0] != nil }
        .map { (String(row.map(\.character)), $0) }
    }
  }

  @Test("every state is told on its own row", arguments: EveryScreen.names)
  func told(name: String) throws {
    let frame = try EveryScreen.named(name).drawn(80, 24)
    var previous = ""
    for (text, style) in Self.rows(frame) {
      // The second row of a focused option follows the one with the marker.
      let isRest = style == .focus && previous.contains("▸") && text.hasPrefix("      ")
      let told = (Self.signs[style] ?? []).contains { text.lowercased().contains($0) }
      #expect(told || isRest, "\(style): \(text)")
      if !isRest { previous = text }
    }
  }

  @Test("the test sees what it looks for: all of these states are on some screen")
  func seen() throws {
    let frames = try EveryScreen.kept.get().values.map { $0.drawn(80, 24) }
    let seen = Set(frames.flatMap(Self.rows).map(\.style))
    #expect(seen.isSuperset(of: [.passed, .failed, .partly, .here, .focus]))
  }
}
