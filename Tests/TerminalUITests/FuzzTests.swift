import Testing

@testable import TerminalUI

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

@Suite("Bytes by chance")
struct FuzzTests {
  /// How many bytes; `KYNDIG_FUZZ` sets another number.
  static let count = getenv("KYNDIG_FUZZ").flatMap { Int(String(cString: $0)) } ?? 50_000

  private static let pieces =
    [
      "\u{1B}", "\u{1B}[", "\u{1B}O", "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}[H", "\u{1B}[F",
      "\u{1B}[3~",
      "\u{1B}[5~", "\u{1B}[6~", "\u{1B}[200~", "\u{1B}[201~", "\u{1B}[200~en\r\nto\u{1B}[201~", "\u{1B}[20", "1~",
      "1;5",
      "\u{1B}[[", ";;;;;;;;", "\r", "\n", "\r\n", "\t", "\u{3}", "\u{8}", "\u{7F}", "\u{15}", "\u{1F}", "\u{C}", "å",
      "日",
      "🇳🇴", "👩\u{200D}🚒", "\u{301}", "\u{202E}", "ord og ord", "q",
    ].map { Array($0.utf8) } + [[0xC3], [0xE2, 0x82], [0xF0, 0x9F], [0xED, 0xA0, 0x80], [0xFF], [0x80], [0x9B]]

  static func bytes(_ chance: inout Chance) -> [UInt8] {
    switch Int.random(in: 0..<6000, using: &chance) {
    // A paste that does not end for long.
    case 0: return Array("\u{1B}[200~".utf8) + Array(repeating: 0x78, count: .random(in: 0...20_000, using: &chance))
    case 1: return Array("\u{1B}[".utf8) + Array(repeating: 0x31, count: .random(in: 0...20_000, using: &chance))
    case 2..<1500: return (0..<Int.random(in: 1...8, using: &chance)).map { _ in .random(in: 0...255, using: &chance) }
    default: return pieces.randomElement(using: &chance) ?? []
    }
  }

  @Test("give the same keys however they are split, and no editor or window minds them")
  func everything() {
    var chance = Chance(state: 5)
    var (whole, split) = (KeyDecoder(), KeyDecoder())
    var (text, line, viewport) = (EditableText(), EditableLine(), Viewport())
    var frame = Self.screen(text, line).drawn(in: Screen.smallest, glyphs: .unicode, vocabulary: Sample.vocabulary)
    var left = Self.count
    while left > 0 {
      var bytes: [UInt8] = []
      while bytes.count < 4096 { bytes += Self.bytes(&chance) }
      left -= bytes.count
      var keys = whole.decode(bytes)
      var parts: [Key] = []
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Int.random(in: 1...64, using: &chance)
        parts += split.decode(rest.prefix(count))
        rest = rest.dropFirst(count)
      }
      if Bool.random(using: &chance) {
        keys += whole.flush()
        parts += split.flush()
      }
      #expect(keys == parts)
      #expect(whole.pasted.bytes.count <= PastedBytes.limit)
      Self.press(keys, &text, &line, &viewport, &frame)
    }
  }

  /// Presses keys in both editors and where the text is seen, and draws what there is at the end.
  static func press(
    _ keys: [Key], _ text: inout EditableText, _ line: inout EditableLine, _ viewport: inout Viewport,
    _ frame: inout Frame
  ) {
    for key in keys {
      _ = viewport.absorb(key, on: frame, hasFocus: text.handle(key))
      _ = line.handle(key)
    }
    #expect((0...text.text.count).contains(text.cursor))
    #expect((0...line.text.count).contains(line.cursor))
    #expect(!line.text.contains { $0.isNewline })
    #expect(!text.text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0 == "\u{202E}" })
    frame = screen(text, line).drawn(
      in: Screen.smallest, glyphs: .unicode, vocabulary: Sample.vocabulary, viewport: viewport)
    #expect(frame.rows.indices.contains(frame.cursor.row))
  }

  static func screen(_ text: EditableText, _ line: EditableLine) -> Screen {
    Screen(
      trail: ["Utkast"],
      body: [
        .field(Field(label: "Navn", text: line.text, cursor: line.cursor)),
        .field(
          Field(label: "Tekst", text: text.text, cursor: text.cursor, isFocused: true, rows: 8, isManyLined: true)),
      ])
  }
}
