import Testing

@testable import TerminalUI

@Suite("A line being written")
struct EditableLineTests {
  static func written(_ keys: [Key], on text: String = "") -> String {
    var line = EditableLine(text)
    for key in keys { _ = line.handle(key) }
    let place = line.text.index(line.text.startIndex, offsetBy: line.cursor)
    return line.text[..<place] + "|" + line.text[place...]
  }

  @Test(
    "changes as the keys ask",
    arguments: [
      ([.character("å")], "ab", "abå|"), ([.left, .character("x")], "ab", "ax|b"), ([.backspace], "ab", "a|"),
      ([.left, .delete], "ab", "a|"), ([.delete], "ab", "ab|"), ([.home, .backspace], "ab", "|ab"),
      ([.home, .right, .right, .right], "ab", "ab|"), ([.home, .end], "ab", "ab|"), ([.clear], "ab", "|"),
      ([.home, .paste("en\r\nto\u{1B}")], "ab", "en to|ab"), ([.character("\u{30A}")], "a", "å|"),
      ([.left, .left, .left, .delete], "🇳🇴b", "|b"), ([.character("\u{2028}")], "ab", "ab |"), ([], "en\nto", "en to|"),
      ([.clear, .undo], "ab", "ab|"),
    ] as [([Key], String, String)])
  func table(_ keys: [Key], _ before: String, _ after: String) {
    #expect(Self.written(keys, on: before) == after)
  }

  @Test("leaves other keys alone", arguments: [Key.enter, .escape, .tab, .up, .down, .interrupt, .pageUp])
  func others(_ key: Key) {
    var line = EditableLine("ab")
    let isTaken = line.handle(key)
    #expect(!isTaken)
    #expect(line == EditableLine("ab"))
  }
}

@Suite("Many lines being written")
struct EditableTextTests {
  static func written(_ keys: [Key], on text: String = "") -> String {
    var editor = EditableText(text)
    for key in keys { _ = editor.handle(key) }
    let place = editor.text.index(editor.text.startIndex, offsetBy: editor.cursor)
    return editor.text[..<place] + "|" + editor.text[place...]
  }

  static func typed(_ text: String) -> [Key] { text.map { .character($0) } }

  @Test(
    "change as the keys ask",
    arguments: [
      ([.enter], "ab", "ab\n|"), ([.left, .enter], "ab", "a\n|b"), ([.enter, .enter], "", "\n\n|"),
      ([.home, .backspace], "en\nto", "en|to"), ([.up, .delete], "en\nto", "en|to"),
      ([.home, .left], "en\nto", "en|\nto"), ([.up, .right], "en\nto", "en\n|to"), ([.up, .home], "en\nto", "|en\nto"),
      ([.up, .end], "en\ntre", "en|\ntre"), ([.up], "ab", "ab|"), ([.down], "ab", "ab|"),
      // Through a shorter line and back the column is kept, until something else moves the cursor.
      ([.up, .up], "tre\n\ntre", "tre|\n\ntre"), ([.up, .left, .down], "tre\n\ntre", "tre\n|\ntre"),
      ([.up, .up, .down, .down], "tre\ne\ntre", "tre\ne\ntre|"),
      ([.paste("en\r\nto\rtre\nfire\u{2028}fem")], "", "en\nto\ntre\nfire\nfem|"),
      ([.home, .paste("\u{1B}[2J\tx\u{7}\n")], "ab", "[2J x\n|ab"), ([.clear], "en\nto", "|"),
      ([.home, .backspace], "e\n\u{301}", "e|\u{301}"), ([.left, .character("\u{30A}")], "ab", "å|b"),
      ([], "en\r\nto", "en\nto|"),
    ] as [([Key], String, String)])
  func table(_ keys: [Key], _ before: String, _ after: String) {
    // Where a mark joins the letter before the cursor, the cursor stands behind both.
    let expected = after == "e|\u{301}" ? "e\u{301}|" : after
    #expect(Self.written(keys, on: before) == expected)
  }

  @Test(
    "are undone a step at a time",
    arguments: [
      (typed("ord") + [.undo], "", "|"), (typed("ord") + [.left, .character("x"), .undo], "", "or|d"),
      (typed("en") + [.enter] + typed("to") + [.undo], "", "en\n|"),
      (typed("en") + [.enter] + typed("to") + [.undo, .undo], "", "en|"),
      ([.paste("a"), .paste("b"), .undo], "", "a|"), ([.backspace, .backspace, .undo], "abc", "abc|"),
      ([.backspace, .left, .delete, .undo], "abc", "a|b"), ([.character("x"), .clear, .undo], "ab", "abx|"),
      ([.character("x"), .clear, .undo, .undo, .undo], "ab", "ab|"), ([.undo], "ab", "ab|"),
      // What changes nothing is no step: it is the step before that is undone.
      ([.character("x"), .delete, .undo], "ab", "ab|"), ([.clear, .clear, .undo], "ab", "ab|"),
      ([.character("x"), .undo, .character("y"), .undo], "", "|"),
      ([.home, .character("x"), .undo], "en\nto", "en\n|to"),
    ] as [([Key], String, String)])
  func undoing(_ keys: [Key], _ before: String, _ after: String) {
    #expect(Self.written(keys, on: before) == after)
  }

  @Test("leave other keys alone", arguments: [Key.escape, .tab, .backTab, .interrupt, .pageUp, .command("q"), .resize])
  func others(_ key: Key) {
    var editor = EditableText("en\nto")
    let isTaken = editor.handle(key)
    #expect(!isTaken)
    #expect(editor == EditableText("en\nto"))
  }

  @Test("remember a hundred steps, and forget the oldest")
  func bounded() {
    var editor = EditableText()
    for _ in 0..<150 { _ = editor.handle(.paste("x")) }
    for _ in 0..<150 { _ = editor.handle(.undo) }
    #expect(editor.text == String(repeating: "x", count: 50))
  }

  @Test("are as a naive model says after any keys", arguments: 0..<20)
  func model(_ seed: UInt64) {
    var chance = Chance(state: seed)
    let isLine = seed % 4 == 3
    var model = NaiveText(isLine: isLine)
    var (text, line) = (EditableText(), EditableLine())
    for step in 0..<500 {
      let key = Self.key(&chance)
      let isTaken = isLine ? line.handle(key) : text.handle(key)
      #expect(isTaken == model.handle(key))
      let (string, cursor) = isLine ? (line.text, line.cursor) : (text.text, text.cursor)
      guard string == String(model.characters), cursor == model.cursor, (0...string.count).contains(cursor) else {
        Issue.record("step \(step), \(key): \(string.debugDescription) \(cursor), not \(model)")
        return
      }
    }
  }

  @Test("come back to the start when everything is undone", arguments: 0..<50)
  func allUndone(_ seed: UInt64) {
    var chance = Chance(state: seed)
    let start = "en\n\nto e\u{301}"
    var (text, line) = (EditableText(start), EditableLine(start))
    for _ in 0..<EditableText.longestHistory {
      let key = Self.key(&chance)
      guard key != .undo else { continue }
      _ = text.handle(key)
      _ = line.handle(key)
    }
    for _ in 0..<EditableText.longestHistory {
      _ = text.handle(.undo)
      _ = line.handle(.undo)
    }
    #expect(text.text == start)
    #expect(line.text == "en  to e\u{301}")
  }

  static func key(_ chance: inout Chance) -> Key {
    let keys: [Key] = [
      .enter, .enter, .backspace, .backspace, .delete, .up, .down, .left, .right, .home, .end, .undo, .tab, .clear,
      .paste("en\r\nto"), .paste("\u{1B}x\r"), .paste(""), .paste("🇳🇴\u{301}\n\n"),
    ]
    let characters = "abå 日🇳🇴🔥\u{301}\u{200D}\u{1112}\u{1161}क्"
    let scalars = characters.unicodeScalars.map { Character($0) }
    let isKey = Int.random(in: 0..<3, using: &chance) == 0
    return (isKey ? keys.randomElement(using: &chance) : scalars.randomElement(using: &chance).map { .character($0) })
      ?? .end
  }
}
