import Testing

@testable import TerminalUI

@Suite("A long list")
struct RollTests {
  static func screen(_ count: Int, focus: Int, below: Int = 0) -> Screen {
    let roll = Roll(
      columns: [
        Roll.Column("Navn", least: 10, wanted: 24), Roll.Column("Enhet", least: 20, wanted: 20, isKept: false),
        Roll.Column("Status", least: 16, wanted: 20),
      ], count: count, focus: focus
    ) { place in
      [
        Roll.Entry(Text("Leder \(place + 1)")), Roll.Entry("Drift"),
        place % 2 == 0 ? Roll.Entry("gyldig", state: .passed) : Roll.Entry(Text("et meget langt ord om status")),
      ]
    }
    let more = (0..<below).map { Block.paragraph(Text("Avsnitt \($0 + 1)")) }
    return Screen(trail: ["Liste"], body: [.paragraph("Øverst"), .roll(roll)] + more)
  }

  private static func rows(_ frame: Frame) -> [String] {
    frame.rows.dropFirst(3).dropLast(2).map { row in
      String(row.map(\.character)).split(separator: " ").joined(separator: " ")
    }.filter { !$0.isEmpty }
  }

  @Test("takes the rows that the rest leaves, and says which they are")
  func room() {
    let rows = Self.rows(FrameTests.frame(Self.screen(42, focus: 0, below: 2)))
    #expect(rows[1] == "Navn Enhet Status")
    #expect(rows[2] == "▸ Leder 1 Drift ✓ gyldig")
    #expect(rows.suffix(3) == ["linje 1–11 av 42", "Avsnitt 1", "Avsnitt 2"])
    #expect(!FrameTests.frame(Self.screen(42, focus: 0, below: 2)).hasMore)
    #expect(Self.rows(FrameTests.frame(Self.screen(3, focus: 2))).last == "linje 1–3 av 3")
  }

  /// The row in focus, and what is then in sight of forty-two in windows of sixteen.
  @Test(
    "goes on by the windowful, so that moving within one moves nothing",
    arguments: [(0, "1–15"), (14, "1–15"), (15, "16–30"), (29, "16–30"), (30, "28–42"), (41, "28–42")])
  func windows(focus: Int, sight: String) {
    let frame = FrameTests.frame(Self.screen(42, focus: focus))
    #expect(Self.rows(frame).last == "linje \(sight) av 42")
    #expect(String(frame.rows[frame.cursor.row].map(\.character)).contains("▸ Leder \(focus + 1) "))
    #expect(frame.scrolled.rollHeight == 15)
  }

  @Test("keeps a few rows where the rest fills the window, and the focus in sight")
  func crowded() {
    for focus in [0, 20, 41] {
      let frame = FrameTests.frame(Self.screen(42, focus: focus, below: 30))
      #expect(frame.scrolled.rollHeight == 3 && frame.hasMore)
      #expect(String(frame.rows[frame.cursor.row].map(\.character)).contains("▸ Leder \(focus + 1) "))
    }
  }

  @Test(
    "lets columns go in a narrow window, the first that can, and cuts what has no room",
    arguments: [(80, true), (60, true), (52, false)])
  func columns(width: Int, hasUnit: Bool) {
    let layout = Layout(
      glyphs: .unicode, vocabulary: Sample.vocabulary, width: width - 6, figureWidth: width - 6, isAiry: false)
    guard case .roll(let roll) = Self.screen(9, focus: 1).body[1] else { return }
    let lines = layout.lines(of: roll).map { String($0.cells.map(\.character)) }
    #expect(lines[0].contains("Enhet") == hasUnit)
    #expect(lines[2].contains("…"))
    #expect(layout.lines(of: roll).allSatisfy { $0.width <= width - 6 })
  }

  @Test("asks for the rows around the focus, and no others", arguments: [0, 3, 49_999, 99_999])
  func asked(focus: Int) {
    var asked: [Int] = []
    let roll = Roll(columns: [Roll.Column("", least: 4, wanted: 4)], count: 100_000, focus: focus) { place in
      asked.append(place)
      return [Roll.Entry(Text("\(place)"))]
    }
    #expect(asked.count < 2 * Roll.mostDrawn && asked.contains(focus))
    for height in 1...80 {
      let window = roll.window(of: height)
      #expect(window.contains(focus) && window.count == min(height, Roll.mostDrawn))
      #expect(window.allSatisfy(asked.contains))
      if let first = window.first { #expect(roll[first][0].text.string == "\(first)") }
    }
  }

  @Test("leaves the page keys to whoever moves in it, unless a panel is open")
  func paging() {
    var screen = Self.screen(42, focus: 0, below: 30)
    var viewport = Viewport()
    viewport.enter(screen)
    #expect(screen.hasFocus)
    let isTaken = viewport.absorb(.pageDown, on: FrameTests.frame(screen, 80, 24, viewport), hasFocus: true)
    #expect(!isTaken)
    screen.panel = Panel(title: "Hjelp", body: [.lines((1...30).map { "linje \($0)" })])
    #expect(!screen.hasFocus)
    let isTakenInPanel = viewport.absorb(.pageDown, on: FrameTests.frame(screen, 80, 24, viewport), hasFocus: false)
    #expect(isTakenInPanel)
  }

  @Test("is spoken ten at a time, labels first, each with its number")
  func spoken() {
    let lines = Self.screen(42, focus: 13).spoken(glyphs: .unicode, vocabulary: Sample.vocabulary).lines
    #expect(lines.contains("11. Navn: Leder 11. Enhet: Drift. Status: gyldig."))
    #expect(lines.filter { $0.contains("Leder") }.count == 10)
    #expect(lines.last == "Linje 11–20 av 42.")
    let none = Roll(columns: [], count: 0, focus: 3) { _ in [] }
    #expect(Screen(trail: [], body: [.roll(none)]).spoken(glyphs: .unicode, vocabulary: Sample.vocabulary).lines == [])
  }
}
