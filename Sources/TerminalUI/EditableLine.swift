/// A line of text being written.
public struct EditableLine: Sendable, Equatable {
  /// What is written.
  public private(set) var text: String
  /// How many characters stand before the cursor.
  public private(set) var cursor: Int

  /// Creates a line with the cursor at its end.
  public init(_ text: String = "") {
    self.text = text
    cursor = text.count
  }

  /// Changes the line as a key asks, and says whether the key is one that edits.
  ///
  /// Pasted line breaks become spaces, and control characters are left out. An editing key at the end of the line
  /// changes nothing and is still taken.
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .paste(let pasted): insert(pasted)
    case .backspace: remove(before: cursor)
    case .delete: if cursor < text.count { remove(before: cursor + 1) }
    case .left: cursor = max(cursor - 1, 0)
    case .right: cursor = min(cursor + 1, text.count)
    case .home: cursor = 0
    case .end: cursor = text.count
    case .clear:
      text = ""
      cursor = 0
    default: return false
    }
    return true
  }

  private mutating func insert(_ string: String) {
    let index = text.index(text.startIndex, offsetBy: cursor)
    let before = text[..<index] + Text.sanitized(string)
    // A combining mark joins the character before it, so the places are counted anew.
    let after = text[index...]
    text = String(before + after)
    cursor = min(before.count, text.count)
  }

  private mutating func remove(before place: Int) {
    guard place > 0 else { return }
    text.remove(at: text.index(text.startIndex, offsetBy: place - 1))
    cursor = min(place - 1, text.count)
  }
}
