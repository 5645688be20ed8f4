/// Text in lines with a cursor in it, and the changes that one key can make.
struct WrittenText: Sendable, Equatable {
  /// The lines, at least one; none of them has a line break in it.
  private(set) var lines: [String]
  /// The line of the cursor, counted from 0.
  private(set) var row: Int
  /// How many characters of the line stand before the cursor.
  private(set) var column: Int

  /// Text with the cursor at its end.
  init(_ text: String) {
    lines = Text.sanitizedLines(text)
    row = lines.count - 1
    column = lines[row].count
  }

  /// The lines in one, with a line break between each two.
  var text: String { lines.joined(separator: "\n") }

  /// How many characters of the text stand before the cursor.
  var offset: Int { lines[..<row].reduce(column) { $0 + $1.count + 1 } }

  /// Puts text in at the cursor: so many line breaks as there are lines, less one.
  mutating func insert(_ added: [String]) {
    let (before, after) = parts
    var new = added
    new[0] = before + new[0]
    // A combining mark joins the character before it, so the places are counted anew.
    column = new[added.count - 1].count
    new[added.count - 1] += after
    lines.replaceSubrange(row...row, with: new)
    row += added.count - 1
  }

  /// Takes away the character or the line break before the cursor.
  mutating func removeBefore() {
    let (before, after) = parts
    if column > 0 {
      column -= 1
      lines[row] = String(before.dropLast()) + after
    } else if row > 0 {
      lines.remove(at: row)
      row -= 1
      column = lines[row].count
      lines[row] += after
    }
  }

  /// Takes away the character or the line break after the cursor.
  mutating func removeAfter() {
    let start = (row, column)
    moveRight()
    if (row, column) != start { removeBefore() }
  }

  mutating func moveLeft() {
    if column > 0 {
      column -= 1
    } else if row > 0 {
      row -= 1
      column = lines[row].count
    }
  }

  mutating func moveRight() {
    if column < lines[row].count {
      column += 1
    } else if row + 1 < lines.count {
      row += 1
      column = 0
    }
  }

  mutating func moveToStart() { column = 0 }

  mutating func moveToEnd() { column = lines[row].count }

  /// Goes lines up or down to a column, or to the end of a line that is shorter; stays where there is no such line.
  mutating func move(lines count: Int, column wanted: Int) {
    guard lines.indices.contains(row + count) else { return }
    row += count
    column = min(wanted, lines[row].count)
  }

  private var parts: (before: Substring, after: Substring) {
    let index = lines[row].index(lines[row].startIndex, offsetBy: column)
    return (lines[row][..<index], lines[row][index...])
  }
}
