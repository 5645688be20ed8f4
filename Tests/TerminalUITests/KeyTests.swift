import TerminalUI
import Testing

@Suite("Keys out of bytes")
struct KeyTests {
  static func keys(_ bytes: [UInt8]) -> [Key] {
    var decoder = KeyDecoder()
    return decoder.decode(bytes) + decoder.flush()
  }

  @Test(
    "are what was pressed",
    arguments: [
      ("a", [.character("a")]), ("å", [.character("å")]), ("日", [.character("日")]), ("🔥", [.character("🔥")]),
      (" ", [.character(" ")]), ("\r", [.enter]), ("\n", [.enter]), ("\r\n", [.enter]), ("\r\r", [.enter, .enter]),
      ("\t", [.tab]), ("\u{1B}[Z", [.backTab]), ("\u{7F}\u{8}", [.backspace, .backspace]), ("\u{1B}", [.escape]),
      ("\u{1B}\u{1B}", [.escape, .escape]), ("\u{1B}q", [.escape, .character("q")]), ("\u{1B}[A\u{1B}OA", [.up, .up]),
      ("\u{1B}[B\u{1B}OB", [.down, .down]), ("\u{1B}[C\u{1B}OC", [.right, .right]),
      ("\u{1B}[D\u{1B}OD", [.left, .left]),
      ("\u{1B}[H\u{1B}OH\u{1B}[1~\u{1B}[7~", [.home, .home, .home, .home]),
      ("\u{1B}[F\u{1B}OF\u{1B}[4~\u{1B}[8~", [.end, .end, .end, .end]), ("\u{1B}[3~", [.delete]),
      ("\u{1B}[5~\u{1B}[6~", [.pageUp, .pageDown]), ("\u{1B}[1;5A", [.up]), ("\u{1B}[3;5~", [.delete]),
      ("\u{3}\u{4}\u{1A}\u{C}\u{15}\u{1F}", [.interrupt, .endOfInput, .suspend, .redraw, .clear, .undo]),
      ("\u{1B}[1111111111111111111111111111111111111111A1", [.up, .character("1")]),
      ("\u{1B}Os\u{1B}OM", [.character("3"), .enter]), ("\u{1B}[", [.escape, .character("[")]),
      ("\u{1B}O", [.escape, .character("O")]), ("\u{1B}[[Ax", [.character("x")]), ("\u{1B}[99~x", [.character("x")]),
      ("\u{1B}[1;\u{3}", [.interrupt]), ("\u{1B}O\u{3}", [.interrupt]), ("\u{85}\u{2028}\u{202E}x", [.character("x")]),
      ("\u{1}\u{0}", []), ("\u{9B}", []),
      ("\u{1B}[200~en\r\nto\u{1B}[A\u{1B}[201~\r", [.paste("en\r\nto\u{1B}[A"), .enter]),
      ("\u{1B}[200~x\u{1B}[20\u{1B}\u{1B}[201~", [.paste("x\u{1B}[20\u{1B}")]),
      ("\u{1B}[200~\u{1B}[201~", []), ("\u{1B}[201~", []),
    ] as [(String, [Key])])
  func table(_ typed: String, _ keys: [Key]) {
    #expect(Self.keys(Array(typed.utf8)) == keys)
  }

  @Test(
    "survive bytes that are no UTF-8",
    arguments: [[0xFF], [0xC3], [0xC3, 0x28], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF5], [0x80]] as [[UInt8]])
  func garbage(_ bytes: [UInt8]) {
    #expect(Self.keys(bytes + [0x0D]).last == .enter)
  }

  @Test("are the same however the bytes are split", arguments: 0..<200)
  func splits(_ seed: UInt64) {
    var chance = Chance(state: seed)
    let pieces = [
      "å", "🔥", "\u{1B}", "\u{1B}[", "A", "\u{1B}[200~", "\u{1B}[201~", "\r", "\n", "3~", "\u{1B}O", "q", "1;5",
      "\u{3}",
    ].map { Array($0.utf8) }
    var bytes: [UInt8] = []
    for _ in 0..<40 {
      bytes +=
        Bool.random(using: &chance)
        ? pieces.randomElement(using: &chance)! : [UInt8.random(in: 0...255, using: &chance)]
    }
    var split = KeyDecoder()
    var keys: [Key] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Int.random(in: 1...4, using: &chance)
      keys += split.decode(rest.prefix(count))
      rest = rest.dropFirst(count)
    }
    #expect(keys + split.flush() == Self.keys(bytes))
  }

  @Test("keep a paste to its limit and find its end")
  func longPaste() {
    let pasted = Array(repeating: UInt8(ascii: "x"), count: 1_100_000)
    let keys = Self.keys(Array("\u{1B}[200~".utf8) + pasted + Array("\u{1B}[201~q".utf8))
    #expect(keys == [.paste(String(repeating: "x", count: 1 << 20)), .character("q")])
  }

  @Test("never part a character at the limit of a paste", arguments: [("å", 0), ("🔥", 3)])
  func limitInsideCharacter(_ character: String, _ before: Int) {
    let start = String(repeating: "x", count: before)
    let pasted = start + String(repeating: character, count: (1 << 20) / character.utf8.count + 5)
    let keys = Self.keys(Array("\u{1B}[200~\(pasted)\u{1B}[201~".utf8))
    // The last one is left out also where it would just have had room: whether it did cannot be told.
    let whole = ((1 << 20) - before - 1) / character.utf8.count
    #expect(keys == [.paste(start + String(repeating: character, count: whole))])
  }

  @Test("come again after Ctrl-C in a paste whose end was lost, and what came of it is kept")
  func stalledPaste() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array("\u{1B}[200~en\u{3}\nto".utf8)) == [])
    #expect(decoder.isWaiting)
    #expect(decoder.flush() == [])
    // Nothing more to wait for: a slow paste goes on, however long it paused.
    #expect(!decoder.isWaiting)
    #expect(decoder.decode(Array("\rtre".utf8)) == [])
    #expect(decoder.isWaiting)
    #expect(decoder.flush() == [])
    #expect(
      decoder.decode(Array("\u{3}\u{3}q".utf8))
        == [.paste("en\u{3}\nto\rtre"), .interrupt, .interrupt, .character("q")])
  }

  @Test("ends a paste that paused, also inside its end", arguments: 0..<6)
  func pausedPaste(_ place: Int) {
    var decoder = KeyDecoder()
    let end = Array("\u{1B}[201~".utf8)
    let keys =
      decoder.decode(Array("\u{1B}[200~x".utf8) + end[..<place]) + decoder.flush() + decoder.decode(end[place...])
    #expect(keys == [.paste("x")])
  }
}

/// Chance that is the same in every run.
struct Chance: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
