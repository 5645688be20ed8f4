extension Layout {
  /// The label, the text with the cursor in it, and the hint.
  func lines(of field: Field) -> [Line] {
    var lines = field.label.isEmpty ? [] : wrapped(field.label) + [.blank]
    let inner = max(width - 2, 4)
    let rows = FieldRows(field, width: inner - 1, glyphs: glyphs)
    let visible = rows.visible(field.rows)
    for index in visible {
      var line = Line(column: 2, cells: rows.rows[index])
      if index == visible.last {
        // The underline shows where there is room to write.
        let blank = max(min(inner, 40) - line.width, 1)
        line.cells += Array(repeating: Cell(" ", .field), count: blank)
      }
      if field.isFocused {
        line.isFocused = true
        if index == rows.cursor.row { line.cursor = 2 + rows.cursor.column }
        if index == visible.first {
          line.cells = [Cell(glyphs.focus, .focus), .blank] + line.cells
          line.column = 0
        }
      }
      lines.append(line)
    }
    if !field.hint.isEmpty { lines += [.blank] + wrapped(field.hint) }
    return lines
  }
}

/// A field's text in rows, every character in its place, so that the cursor can be found again.
struct FieldRows {
  private(set) var rows: [[Cell]] = [[]]
  private(set) var cursor = (row: 0, column: 0)

  init(_ field: Field, width: Int, glyphs: Glyphs) {
    let target = min(max(field.cursor, 0), field.text.count)
    var offsets = [0]
    var taken = 0
    for (offset, character) in field.text.enumerated() {
      if character.isNewline {
        rows.append([])
        offsets.append(offset + 1)
        taken = 0
        continue
      }
      let cell = Self.cell(character, of: field, glyphs)
      if taken + cell.width > width {
        var moved = character == " " ? [] : Self.lastWord(of: rows[rows.count - 1])
        // A wide character may leave no room for itself behind a word that is nearly as long as a row.
        if columns(of: moved) + cell.width > width { moved = [] }
        rows[rows.count - 1].removeLast(moved.count)
        rows.append(moved)
        offsets.append(offset - moved.count)
        taken = columns(of: moved)
      }
      rows[rows.count - 1].append(cell)
      taken += cell.width
    }
    let row = offsets.lastIndex { $0 <= target } ?? 0
    cursor = (row, columns(of: rows[row].prefix(target - offsets[row])))
  }

  /// One cell for one character, whatever it is, so that offsets hold.
  private static func cell(_ character: Character, of field: Field, _ glyphs: Glyphs) -> Cell {
    if field.isSecret { return Cell(glyphs.secret, .field) }
    let shown = Text.sanitized(String(character)).first ?? " "
    let width = displayWidth(of: shown)
    return width == 0 ? Cell(" ", .field) : Cell(shown, .field, width: width)
  }

  /// What moves to the next row: the word being written, unless it fills the row alone.
  private static func lastWord(of row: [Cell]) -> [Cell] {
    let word = row.reversed().prefix { $0.character != " " }
    return word.count < row.count ? word.reversed() : []
  }

  /// The rows to show when there is room for `count`, the cursor's among them.
  func visible(_ count: Int) -> Range<Int> {
    let count = min(max(count, 1), rows.count)
    let start = min(max(cursor.row - count + 1, 0), rows.count - count)
    return start..<(start + count)
  }
}
