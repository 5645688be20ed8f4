/// Text of many lines being written, with a way back.
public struct EditableText: Sendable, Equatable {
  /// How many steps can be undone; older ones are forgotten.
  static let longestHistory = 100

  private var written: WrittenText
  /// The text before each step, the latest last.
  private var history: [WrittenText] = []
  /// What the latest step is made of, while the next key may go on with it.
  private var run: Run?
  /// The column that up and down keep through lines that are shorter.
  private var kept: Int?

  private enum Run { case typing, deletion }

  /// Creates a text with the cursor at its end; control characters are left out.
  public init(_ text: String = "") { written = WrittenText(text) }

  /// What is written, with a line feed between each two lines.
  public var text: String { written.text }

  /// How many characters stand before the cursor.
  public var cursor: Int { written.offset }

  /// Changes the text as a key asks, and says whether the key is one that edits.
  ///
  /// Enter breaks the line, and pasted line breaks stay; other control characters are left out. Undo takes back a step:
  /// characters typed in a run, characters deleted in a run, a line break, a paste, or the text that was emptied. An
  /// editing key that has nothing to change is still taken.
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): change(.typing) { $0.insert([Text.sanitized(String(character))]) }
    case .enter: change { $0.insert(["", ""]) }
    case .paste(let pasted): change { $0.insert(Text.sanitizedLines(pasted)) }
    case .backspace: change(.deletion) { $0.removeBefore() }
    case .delete: change(.deletion) { $0.removeAfter() }
    case .clear: change { $0 = WrittenText("") }
    case .undo: undo()
    case .left: move { $0.moveLeft() }
    case .right: move { $0.moveRight() }
    case .home: move { $0.moveToStart() }
    case .end: move { $0.moveToEnd() }
    case .up: move(lines: -1)
    case .down: move(lines: 1)
    default: return false
    }
    return true
  }

  private mutating func change(_ run: Run? = nil, _ change: (inout WrittenText) -> Void) {
    let before = written
    change(&written)
    kept = nil
    // What changes nothing is no step, and ends the run before it.
    guard written.lines != before.lines else {
      self.run = nil
      return
    }
    if run == nil || run != self.run {
      history.append(before)
      if history.count > Self.longestHistory { history.removeFirst() }
    }
    self.run = run
  }

  private mutating func undo() {
    if let before = history.popLast() { written = before }
    (run, kept) = (nil, nil)
  }

  private mutating func move(_ move: (inout WrittenText) -> Void) {
    move(&written)
    (run, kept) = (nil, nil)
  }

  private mutating func move(lines count: Int) {
    let column = kept ?? written.column
    move { $0.move(lines: count, column: column) }
    kept = column
  }
}
