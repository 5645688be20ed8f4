extension Layout {
  /// The titles, a windowful of rows with the focus on one of them, and which they are of how many.
  func lines(of roll: Roll) -> [Line] {
    let columns = self.columns(of: roll)
    let titles = roll.columns.map(\.title)
    var lines: [Line] = []
    if titles.contains(where: { !$0.isEmpty }) {
      lines.append(row(titles.map { Roll.Entry($0.plain(as: .strong)) }, in: columns))
    }
    let window = roll.window(of: rollHeight)
    for place in window {
      var line = row(roll[place], in: columns, isFocused: place == roll.focus)
      if place == roll.focus {
        line.isFocused = true
        line.cursor = Self.rollMargin
      }
      lines.append(line)
    }
    guard !window.isEmpty else { return lines }
    let words = vocabulary.linesInSight(window.lowerBound + 1, window.upperBound, roll.count)
    lines.append(Line(column: Self.rollMargin, cells: wrapping.cells(of: Text(words, .dim))))
    return lines
  }

  /// Where rows begin, after the marker of the focus.
  private static let rollMargin = 2
  private static let rollGap = 2

  /// The columns that fit, each with its place and its width.
  private func columns(of roll: Roll) -> [(index: Int, place: Int, width: Int)] {
    let room = width - Self.rollMargin
    var kept = Array(roll.columns.indices)
    func need() -> Int { kept.reduce(0) { $0 + roll.columns[$1].least } + Self.rollGap * max(kept.count - 1, 0) }
    while need() > room, let first = kept.firstIndex(where: { !roll.columns[$0].isKept }) { kept.remove(at: first) }
    var spare = room - need()
    var place = Self.rollMargin
    return kept.map { index in
      let column = roll.columns[index]
      // Where not even the fewest fit, the first columns give way.
      let extra = min(max(spare, min(4 - column.least, 0)), column.wanted - column.least)
      spare -= extra
      defer { place += column.least + extra + Self.rollGap }
      return (index, place, column.least + extra)
    }
  }

  private func row(
    _ entries: [Roll.Entry], in columns: [(index: Int, place: Int, width: Int)], isFocused: Bool = false
  ) -> Line {
    var line = Line(cells: isFocused ? [Cell(glyphs.focus, .focus)] : [])
    for column in columns where entries.indices.contains(column.index) {
      let entry = entries[column.index]
      line.pad(to: column.place)
      var room = column.width
      if let state = entry.state {
        line.cells += [Cell(glyphs.glyph(of: state), state.style), .blank]
        room -= 2
      }
      let style = entry.state?.style ?? (isFocused ? .focus : .plain)
      line.cells += wrapping.line(entry.text.plain(as: style), width: room)
    }
    return line
  }
}
