/// A line of text being written: an ``EditableText`` that stays one line.
public struct EditableLine: Sendable, Equatable {
  private var written: EditableText

  /// Creates a line with the cursor at its end; line breaks become spaces, and control characters are left out.
  public init(_ text: String = "") { written = EditableText(Text.sanitized(text)) }

  /// What is written.
  public var text: String { written.text }

  /// How many characters stand before the cursor.
  public var cursor: Int { written.cursor }

  /// Changes the line as a key asks, and says whether the key is one that edits.
  ///
  /// Pasted line breaks become spaces, and control characters are left out. Undo takes back a step, as in
  /// ``EditableText``. An editing key that has nothing to change is still taken.
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .enter, .up, .down: false
    case .paste(let pasted): written.handle(.paste(Text.sanitized(pasted)))
    default: written.handle(key)
    }
  }
}
