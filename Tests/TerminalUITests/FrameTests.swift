import Testing

@testable import TerminalUI

@Suite("A frame")
struct FrameTests {
  static func frame(_ screen: Screen, _ columns: Int = 80, _ rows: Int = 24, _ viewport: Viewport = Viewport()) -> Frame
  {
    screen.drawn(
      in: Size(columns: columns, rows: rows), glyphs: .unicode, vocabulary: Sample.vocabulary, viewport: viewport)
  }

  static func bytes(_ frame: Frame, after previous: Frame?, _ colour: ColourMode = .sixteen) -> String {
    String(decoding: frame.bytes(after: previous, colour: colour), as: UTF8.self)
  }

  @Test("writes only the rows that changed, in one synchronized update that ends with the cursor shown")
  func difference() {
    var moved = Sample.singleChoice
    moved.body[2] = .options([
      Option(label: "1", text: "Lar det ligge. Hun ba deg jo om ikke å gjøre noe.", isFocused: true),
      Option(label: "2", text: "Behandler det som et varsel og følger varslingsrutinen."),
      Option(label: "3", text: "Ber henne sende en formell klage til styret."),
      Option(label: "4", text: "Spør avdelingslederen om det stemmer."),
    ])
    let written = Self.bytes(Self.frame(moved), after: Self.frame(Sample.singleChoice))
    #expect(
      written
        == "\u{1B}[?2026h\u{1B}[?25l"
        + "\u{1B}[10;1H    \u{1B}[0;1m▸\u{1B}[0m \u{1B}[0;1m1\u{1B}[0m   "
        + "\u{1B}[0;1mLar det ligge. Hun ba deg jo om ikke å gjøre noe.\u{1B}[0m\u{1B}[K"
        + "\u{1B}[12;1H      2   Behandler det som et varsel og følger varslingsrutinen.\u{1B}[K"
        + "\u{1B}[10;7H\u{1B}[?25h\u{1B}[?2026l")
  }

  @Test("writes nothing when nothing changed")
  func same() {
    #expect(Self.frame(Sample.overview).bytes(after: Self.frame(Sample.overview), colour: .sixteen).isEmpty)
  }

  @Test("is written whole in a window of another size")
  func resized() {
    let written = Self.bytes(Self.frame(Sample.overview, 60, 20), after: Self.frame(Sample.overview))
    #expect(written.contains("\u{1B}[2J"))
    #expect(written.contains("Lederens ansvar"))
  }

  @Test("has no colour without colour, and keeps bold and underline", arguments: DrawingTests.screens)
  func colourless(_ sample: NamedScreen) {
    let written = Self.bytes(Self.frame(sample.screen), after: nil, .none)
    #expect(!written.contains("\u{1B}[0;3"))
    #expect(written.contains("\u{1B}[0;1m"))
  }

  @Test("uses the named colours for states")
  func colours() {
    let written = Self.bytes(Self.frame(Sample.result), after: nil)
    #expect(written.contains("\u{1B}[0;32m✓"))
    #expect(written.contains("\u{1B}[0;33m✗"))
  }

  @Test("has every row as wide as the window and its cursor inside it, however small", arguments: DrawingTests.screens)
  func everySize(_ sample: NamedScreen) {
    for (columns, rows) in [(0, 0), (1, 1), (10, 3), (59, 24), (60, 20), (61, 21), (79, 24), (81, 25), (133, 43)] {
      let frame = Self.frame(sample.screen, columns, rows)
      #expect(frame.rows.count == max(rows, 1))
      #expect(frame.rows.allSatisfy { $0.count == max(columns, 1) })
      #expect(frame.rows.indices.contains(frame.cursor.row))
      #expect((0..<max(columns, 1)).contains(frame.cursor.column))
    }
  }

  @Test("keeps Enter and ? in a narrow window, and lets others go from the right")
  func narrowKeys() {
    let row = Self.frame(Sample.overview, 60, 20).rows[19].map(\.character)
    #expect(String(row).hasPrefix(" Enter fortsett   ↑↓ velg modul   / søk   ? hjelp"))
  }

  @Test("gives a wide character two places")
  func wide() {
    let frame = Self.frame(Screen(trail: ["日本"], body: []))
    #expect(frame.rows[0][1] == Cell("日", width: 2))
    #expect(frame.rows[0][2] == Cell(" ", width: 0))
    #expect(Self.bytes(frame, after: nil).contains(" 日本\u{1B}[K"))
  }

  @Test("carries no control characters, wherever they come from")
  func controls() {
    let evil = "x\u{1B}]0;y\u{7}\u{202E}z"
    let text = Text(evil)
    let screen = Screen(
      trail: [evil], fact: evil,
      body: [
        .heading(text), .paragraph(text), .figure(lines: [evil], alternative: evil), .lines([text]),
        .options([Option(label: evil, text: text, detail: text, isFocused: true)]), .facts([Fact(text, text)]),
        .table(Table(header: [text], rows: [[text]])), .field(Field(label: text, text: evil, hint: text)),
        .meter(Meter(label: text, percent: 1, limitLabel: text, limit: 2)), .note(text), .list([text], numbered: true),
      ], panel: Panel(title: evil, body: [.paragraph(text)]), keys: [KeyHint(evil, evil)], prompt: evil)
    var spoken = screen
    spoken.panel = nil
    let words = spoken.spoken(glyphs: .unicode, vocabulary: Sample.vocabulary)
    let frame = Self.frame(screen, 80, 60)
    let characters = frame.rows.flatMap { $0.map(\.character) } + Array((words.lines + [words.prompt]).joined())
    #expect(!characters.contains { $0.unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{202E}" } })
    #expect(words.lines.count > 20)
  }
}
