import Testing

@testable import TerminalUI

@Suite("A window that changes size again and again")
struct ResizeTests {
  static func choices(focus: Int) -> Screen {
    let words = Array(repeating: "ord om verneombudet", count: 9)
    return Screen(
      trail: ["HMS for ledere", "Oppgave"], progress: Progress(done: 1, of: 3),
      body: [
        .paragraph(Text(words.joined(separator: " "))),
        .options(
          (0..<9).map { index in
            Option(
              label: "\(index + 1)", text: Text(words.prefix(index + 1).joined(separator: " ")), mark: .unmarked,
              isFocused: index == focus)
          }),
      ], keys: [KeyHint("Enter", "svar")])
  }

  static func field(_ text: EditableText) -> Screen {
    Screen(
      trail: ["HMS for ledere", "Utkast"],
      body: (1...12).map { .paragraph("Avsnitt \($0) om det som skal skrives.") } + [
        .field(
          Field(label: "Skriv:", text: text.text, cursor: text.cursor, isFocused: true, rows: 6, isManyLined: true))
      ] + (1...12).map { .paragraph("Avsnitt \($0) etter.") })
  }

  /// Draws a screen at fifty sizes, with all that is remembered between them.
  static func resize(_ seed: UInt64, _ screen: () -> Screen, key: (Key) -> Bool, check: (Frame) -> Void) {
    var chance = Chance(state: seed)
    var viewport = Viewport()
    viewport.enter(screen())
    var shown: Frame?
    for _ in 0..<50 {
      let size = Size(columns: .random(in: 20...220, using: &chance), rows: .random(in: 5...70, using: &chance))
      let frame = screen().drawn(in: size, glyphs: .unicode, vocabulary: Sample.vocabulary, viewport: viewport)
      // All of it is written, as to a window that shows nothing.
      if shown?.size != size {
        #expect(frame.bytes(after: shown, colour: .none) == frame.bytes(after: nil, colour: .none))
      }
      if size.columns >= 60, size.rows >= 20 { check(frame) }
      let isTaken = viewport.absorb(.resize, on: frame, hasFocus: true)
      #expect(!isTaken && !key(.resize))
      shown = frame
    }
  }

  @Test("keeps a question's focus, and keeps it in sight", arguments: 0..<9)
  func question(_ seed: UInt64) {
    let focus = Int(seed % 9)
    let screen = Self.choices(focus: focus)
    Self.resize(seed, { screen }, key: { _ in false }) { frame in
      let row = String(frame.rows[frame.cursor.row].map(\.character))
      #expect(row.contains("▸ [ ] \(focus + 1)   ord"))
      #expect(frame.rows.count { $0.contains { $0.character == "▸" } } == 1)
    }
  }

  @Test("keeps a half-written text, its cursor and both in sight", arguments: 0..<6)
  func text(_ seed: UInt64) {
    var editor = EditableText((1...Int(seed % 5 + 1)).map { "linje \($0) om brannvern" }.joined(separator: "\n"))
    for _ in 0..<(seed % 3) { _ = editor.handle(.up) }
    if seed % 2 == 0 { _ = editor.handle(.enter) }
    _ = editor.handle(.character("å"))
    let (text, cursor) = (editor.text, editor.cursor)
    let before = text.prefix(cursor).split(separator: "\n").last ?? ""
    Self.resize(seed, { Self.field(editor) }, key: { editor.handle($0) }) { frame in
      let written = frame.rows[frame.cursor.row][..<frame.cursor.column]
      #expect(String(written.map(\.character)).hasSuffix(before))
      #expect(frame.rows.contains { $0.contains { $0.character == "▸" } })
    }
    #expect(editor.text == text && editor.cursor == cursor)
    _ = editor.handle(.undo)
    #expect(editor.text.count == text.count - 1)
  }
}
