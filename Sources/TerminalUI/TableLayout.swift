extension Layout {
  /// Labels in one column and their values, wrapped, in the next.
  func lines(of facts: [Fact]) -> [Line] {
    let widest = facts.map { columns(of: wrapping.cells(of: $0.label)) }.max() ?? 0
    let place = min(max(widest + 3, 13), width / 2)
    return facts.flatMap { fact in
      row([fact.label, fact.value], places: [0, place], widths: [place - 2, width - place])
    }
  }

  /// Columns as wide as their texts where that fits; else the widest ones wrap.
  func lines(of table: Table) -> [Line] {
    let rows = (table.header.isEmpty ? [] : [table.header.map { $0.plain(as: .strong) }]) + table.rows
    let count = rows.map(\.count).max() ?? 0
    guard count > 0 else { return [] }
    let gap = 3
    var widths = (0..<count).map { column in
      max(rows.map { $0.indices.contains(column) ? columns(of: wrapping.cells(of: $0[column])) : 0 }.max() ?? 0, 1)
    }
    let room = max(width - gap * (count - 1), count * 2)
    while widths.reduce(0, +) > room, let widest = widths.max(), let index = widths.lastIndex(of: widest) {
      widths[index] -= 1
    }
    let places = widths.indices.map { column in widths[..<column].reduce(0) { $0 + $1 + gap } }
    let laid = rows.map { row($0, places: places, widths: widths) }
    // Where cells wrap, a blank line tells where one row ends.
    let isWrapped = laid.contains { $0.count > 1 }
    return laid.enumerated().flatMap { index, lines in index > 0 && isWrapped ? [.blank] + lines : lines }
  }

  private func row(_ texts: [Text], places: [Int], widths: [Int]) -> [Line] {
    var lines: [Line] = []
    for (column, text) in texts.enumerated() {
      for (index, cells) in wrapping.lines(text, width: widths[column]).enumerated() {
        if index == lines.count { lines.append(Line()) }
        lines[index].pad(to: places[column])
        lines[index].cells += cells
      }
    }
    return lines
  }
}

extension Layout {
  /// A bar with its percentage, and under it a mark where the limit stands.
  func lines(of meter: Meter) -> [Line] {
    let labels = [meter.label, meter.limitLabel].map { wrapping.line($0, width: width / 3) }
    let numbers = [meter.percent, meter.limit ?? 0].map { wrapping.cells(of: Text(vocabulary.percent($0))) }
    let place = max((labels.map { columns(of: $0) }.max() ?? 0) + 3, min(16, width / 3))
    let numberWidth = numbers.map { columns(of: $0) }.max() ?? 0
    let length = max(min(40, width - place - 3 - numberWidth), 4)
    let filled = cells(meter.percent, of: length)
    let bar =
      Array(repeating: Cell(glyphs.full), count: filled)
      + Array(repeating: Cell(glyphs.empty), count: length - filled)
    var lines = [line(labels[0], bar, numbers[0], place: place, end: place + length + 3 + numberWidth)]
    if let limit = meter.limit {
      let mark = Array(repeating: Cell.blank, count: max(cells(limit, of: length) - 1, 0)) + [Cell(glyphs.limit)]
      lines.append(line(labels[1], mark, numbers[1], place: place, end: place + length + 3 + numberWidth))
    }
    return lines
  }

  private func line(_ label: [Cell], _ bar: [Cell], _ number: [Cell], place: Int, end: Int) -> Line {
    var line = Line(cells: label)
    line.pad(to: place)
    line.cells += bar
    line.pad(to: end - columns(of: number))
    line.cells += number
    return line
  }

  /// How many of a bar's cells a percentage reaches into.
  private func cells(_ percent: Int, of length: Int) -> Int { (min(max(percent, 0), 100) * length + 99) / 100 }
}
