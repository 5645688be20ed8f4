import TerminalUI
import Testing

@Suite("What is in sight")
struct ViewportTests {
  static let long = Screen(
    trail: ["Side"], body: [.heading("Start")] + (1...30).map { .paragraph("Avsnitt \($0)") })

  static func choices(focus: Int) -> Screen {
    Screen(
      trail: ["Liste"],
      body: [
        .options((0..<40).map { Option(label: "\($0)", text: "Rad", state: .notStarted, isFocused: $0 == focus) })
      ])
  }

  static func firstRow(_ frame: Frame) -> String {
    String(frame.rows[3].map(\.character)).split(separator: " ").joined(separator: " ")
  }

  @Test("moves a line with the arrows, and Enter shows the next screenful until the end")
  func scrolling() {
    var viewport = Viewport()
    viewport.enter(Self.long)
    var frame = FrameTests.frame(Self.long, 80, 24, viewport)
    #expect(frame.contentHeight == 61)
    #expect(frame.hasMore)
    func press(_ key: Key) -> Bool {
      let taken = viewport.absorb(key, on: frame, hasFocus: false)
      frame = FrameTests.frame(Self.long, 80, 24, viewport)
      return taken
    }
    #expect(press(.down))
    #expect(frame.firstVisible == 1)
    #expect(press(.up))
    #expect(press(.up))
    #expect(frame.firstVisible == 0)
    #expect(press(.enter))
    #expect(frame.firstVisible == 18)
    #expect(press(.pageDown))
    #expect(press(.enter))
    #expect(frame.firstVisible == 42)
    #expect(!frame.hasMore)
    #expect(!press(.enter))
    #expect(!press(.character("o")))
    #expect(press(.pageUp))
    #expect(frame.firstVisible == 24)
  }

  @Test("begins at the top of another screen, and stays on the same one")
  func entering() {
    var viewport = Viewport()
    viewport.enter(Self.long)
    _ = viewport.absorb(.enter, on: FrameTests.frame(Self.long), hasFocus: false)
    viewport.enter(Self.long)
    #expect(FrameTests.frame(Self.long, 80, 24, viewport).firstVisible == 18)
    var next = Self.long
    next.progress = Progress(done: 2, of: 3)
    viewport.enter(next)
    #expect(FrameTests.frame(next, 80, 24, viewport).firstVisible == 0)
  }

  @Test("follows the focus both ways, with a line to spare")
  func focus() {
    var viewport = Viewport()
    var tops: [Int] = []
    for focus in [0, 17, 18, 19, 18, 3, 2, 39] {
      let frame = FrameTests.frame(Self.choices(focus: focus), 80, 24, viewport)
      tops.append(frame.firstVisible)
      #expect(frame.rows[frame.cursor.row].contains { $0.character == "▸" })
      let taken1 = viewport.absorb(.down, on: frame, hasFocus: true)
      #expect(!taken1)
    }
    #expect(tops == [0, 0, 1, 2, 2, 2, 1, 21])
  }

  @Test("may leave the focus with the page keys, and returns to it with the next key")
  func paging() {
    var viewport = Viewport()
    let screen = Self.choices(focus: 0)
    var frame = FrameTests.frame(screen, 80, 24, viewport)
    let taken2 = viewport.absorb(.pageDown, on: frame, hasFocus: true)
    #expect(taken2)
    frame = FrameTests.frame(screen, 80, 24, viewport)
    #expect(frame.firstVisible == 18)
    let taken3 = viewport.absorb(.down, on: frame, hasFocus: true)
    #expect(!taken3)
    #expect(FrameTests.frame(screen, 80, 24, viewport).firstVisible == 0)
  }

  @Test("keeps the first paragraph in sight through any resizes")
  func resizing() {
    let words = Array(repeating: "ord", count: 60).joined(separator: " ")
    let screen = Screen(trail: ["Side"], body: (1...12).map { .paragraph("Avsnitt \($0): \(words)") })
    var viewport = Viewport(scroll: 20)
    viewport.enter(screen)
    viewport = Viewport(scroll: 20)
    var frame = FrameTests.frame(screen, 80, 24, viewport)
    #expect(Self.firstRow(frame).hasPrefix("Avsnitt 5:"))
    for columns in [60, 72, 40, 100, 61, 79, 30, 66, 80] {
      _ = viewport.absorb(.resize, on: frame, hasFocus: false)
      frame = FrameTests.frame(screen, columns, 24, viewport)
      if columns >= 60 { #expect(Self.firstRow(frame).hasPrefix("Avsnitt 5:")) }
    }
  }

  @Test("scrolls a panel that is too tall, and leaves the text above where it was")
  func panels() {
    var viewport = Viewport()
    var screen = Self.long
    viewport.enter(screen)
    _ = viewport.absorb(.down, on: FrameTests.frame(screen, 80, 24, viewport), hasFocus: false)
    screen.panel = Panel(title: "Hjelp", body: [.lines((1...30).map { "linje \($0)" })])
    viewport.enter(screen)
    var frame = FrameTests.frame(screen, 80, 24, viewport)
    let above = Array(frame.rows[3..<8])
    #expect(frame.scrolled.isPanel)
    let taken4 = viewport.absorb(.enter, on: frame, hasFocus: false)
    #expect(taken4)
    frame = FrameTests.frame(screen, 80, 24, viewport)
    #expect(frame.firstVisible > 0)
    #expect(Array(frame.rows[3..<8]) == above)
    screen.panel = nil
    viewport.enter(screen)
    #expect(FrameTests.frame(screen, 80, 24, viewport).firstVisible == 1)
  }
}
