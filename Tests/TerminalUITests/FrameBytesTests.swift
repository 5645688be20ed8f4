import Testing

@testable import TerminalUI

@Suite("Frames in a terminal that only does as it is told")
struct FrameBytesTests {
  static let texts = [
    "ord", "å", "日本語", "🇳🇴🔥", "e\u{301}", "한국", "कि", " ", "   ", "─━▸", "x日x", "", "👩\u{200D}🚒",
  ]

  /// A frame with things put here and there, over each other and over the edges.
  static func frame(_ size: Size, from start: Frame?, _ chance: inout Chance) -> Frame {
    var frame = start.flatMap { $0.size == size ? $0 : nil } ?? Frame(size: size)
    for _ in 0..<Int.random(in: 0...12, using: &chance) {
      let text = texts.randomElement(using: &chance) ?? ""
      let style = Style.allCases.randomElement(using: &chance) ?? .plain
      frame.put(
        text.map { Cell($0, style, width: displayWidth(of: $0)) }, row: Int.random(in: -1...size.rows, using: &chance),
        column: Int.random(in: -3...size.columns, using: &chance))
    }
    frame.placeCursor(
      row: Int.random(in: 0..<size.rows, using: &chance), column: Int.random(in: 0..<size.columns, using: &chance))
    return frame
  }

  static func places(_ frame: Frame, _ colour: ColourMode) -> [[Emulator.Place]] {
    frame.rows.map { row in
      row.map { Emulator.Place(character: $0.width == 0 ? nil : $0.character, style: $0.style.parameters(colour)) }
    }
  }

  @Test("are there whole after every change, whatever was there before", arguments: 0..<40)
  func sequences(_ seed: UInt64) {
    var chance = Chance(state: seed)
    let colour: ColourMode = seed % 2 == 0 ? .sixteen : .none
    var size = Size(columns: 20, rows: 5)
    var shown: Frame?
    var emulator = Emulator(size)
    for step in 0..<30 {
      if Int.random(in: 0..<4, using: &chance) == 0 {
        size = Size(columns: .random(in: 1...40, using: &chance), rows: .random(in: 1...12, using: &chance))
        emulator = Emulator(size)
        shown = shown?.size == size ? nil : shown
      }
      let frame = Self.frame(size, from: Bool.random(using: &chance) ? shown : nil, &chance)
      emulator.touched = []
      emulator.take(frame.bytes(after: shown, colour: colour))
      guard emulator.rows == Self.places(frame, colour), emulator.cursor == (frame.cursor.row, frame.cursor.column)
      else {
        Issue.record("seed \(seed), step \(step), now:\n\(frame.goldenText)\nshown:\n\(emulator.rows)")
        return
      }
      #expect(emulator.isCursorShown)
      if let shown, shown.size == size {
        #expect(emulator.touched == Set(frame.rows.indices.filter { frame.rows[$0] != shown.rows[$0] }))
      }
      shown = frame
    }
  }

  @Test("leave no half of a wide character behind", arguments: [(0, "x 本"), (1, " x本"), (2, "日x "), (3, "日 x")])
  func halves(_ column: Int, _ row: String) {
    var frame = Frame(size: Size(columns: 4, rows: 1))
    frame.put("日本".map { Cell($0, width: 2) }, row: 0, column: 0)
    frame.put([Cell("x")], row: 0, column: column)
    #expect(String(frame.rows[0].filter { $0.width > 0 }.map(\.character)) == row)
  }
}
