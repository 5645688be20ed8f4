/// Labels on the left, values beside them.
struct FactsBlock {
  private let rows: [(label: String, lines: [String])]
  private let size: Int

  init(rows: [(label: String, value: String)], size: Int) {
    self.size = size
    self.rows = rows.map { ($0.label, TextWidth.wrap($0.value, size: size, width: 1640 - 330)) }
  }

  private var step: Int { size * 3 / 2 }

  var height: Int { rows.reduce(0) { $0 + $1.lines.count * step } }

  /// Draws from `y` down; gives the place where the block ends.
  func draw(on drawing: inout Drawing, y: Int) -> Int {
    var y = y
    for row in rows {
      drawing.text(row.label, x: 230, y: y + size, .init(size: size * 5 / 6, colour: Drawing.grey))
      for line in row.lines {
        drawing.text(line, x: 230 + 330, y: y + size, .init(font: .serif, size: size))
        y += step
      }
    }
    return y
  }
}

/// What the document is, and what it is not, in small print.
struct NotesBlock {
  private let notes: [[String]]
  private let size = 27

  init(notes: [String]) { self.notes = notes.map { TextWidth.wrap($0, size: 27, width: 1640) } }

  var height: Int { notes.reduce(0) { $0 + $1.count * 38 + 12 } }

  func draw(on drawing: inout Drawing, y: Int) {
    var y = y
    for note in notes {
      for line in note {
        drawing.text(line, x: 230, y: y + size, .init(size: size, colour: Drawing.grey))
        y += 38
      }
      y += 12
    }
  }
}
