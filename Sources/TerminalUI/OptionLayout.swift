extension Layout {
  /// The rows of a choice list: focus marker, mark, glyph, label, text, and the details in a column of their own.
  ///
  /// Where there is a mark or a glyph, the focus marker hangs in the margin; else it stands first in the column.
  func lines(of options: [Option]) -> [Line] {
    let columns = OptionColumns(options, layout: self)
    var lines: [Line] = []
    for (index, option) in options.enumerated() {
      if index > 0, isAiry, Block.options(options).hasAir { lines.append(.blank) }
      lines += self.lines(of: option, in: columns)
    }
    return lines
  }

  private func lines(of option: Option, in columns: OptionColumns) -> [Line] {
    var first = Line(column: columns.marker)
    if option.isFocused { first.cells.append(Cell(glyphs.focus, .focus)) }
    let style: Style = option.isFocused ? .focus : .plain
    if let mark = option.mark {
      first.pad(to: columns.mark)
      first.cells += (mark == .marked ? "[x]" : "[ ]").map { Cell($0, style) }
    }
    if let state = option.state {
      first.pad(to: columns.state)
      first.cells.append(Cell(glyphs.glyph(of: state), state.style))
    }
    if !option.label.isEmpty {
      first.pad(to: columns.start(ofLabelOf: option))
      first.cells += wrapping.cells(of: Text(option.label, style))
    }
    first.pad(to: columns.text)
    let text = wrapping.lines(option.text.plain(as: style), width: columns.textWidth)
    var lines = text.enumerated().map { index, cells in
      var line = index == 0 ? first : Line(column: columns.text)
      line.cells += cells
      return line
    }
    if let detail = option.detail, !detail.isEmpty { append(detail, to: &lines, in: columns) }
    if option.isFocused {
      lines[0].cursor = columns.cursor(on: option)
      for index in lines.indices { lines[index].isFocused = true }
    }
    return lines
  }

  private func append(_ detail: Text, to lines: inout [Line], in columns: OptionColumns) {
    let place = columns.detail ?? columns.text
    let offset = columns.detail == nil ? lines.count : 0
    for (index, cells) in wrapping.lines(detail, width: columns.detailWidth).enumerated() {
      if index + offset == lines.count { lines.append(Line(column: columns.text)) }
      lines[index + offset].pad(to: place)
      lines[index + offset].cells += cells
    }
  }
}

/// Where the parts of an option stand, relative to the content's first column.
struct OptionColumns {
  var marker = 0
  var mark = 0
  var state = 0
  var label = 0
  var labelWidth = 0
  var text = 0
  var textWidth = 0
  /// Where details start; none when they stand under their texts.
  var detail: Int?
  var detailWidth = 0

  init(_ options: [Option], layout: Layout) {
    let hasMarks = options.contains { $0.mark != nil }
    let hasStates = options.contains { $0.state != nil }
    var place = hasMarks || hasStates ? 0 : 2
    marker = place - 2
    mark = place
    if hasMarks { place += 4 }
    state = place
    if hasStates { place += 3 }
    label = place
    labelWidth = options.map { displayWidth(of: Text.sanitized($0.label)) }.max() ?? 0
    if labelWidth > 0 { place += labelWidth + (hasStates ? 2 : 3) }
    text = place
    textWidth = max(layout.width - place, 2)
    detailWidth = textWidth
    placeDetails(options, layout: layout)
  }

  private mutating func placeDetails(_ options: [Option], layout: Layout) {
    let gap = 3
    let widestDetail = widest(options.compactMap(\.detail), layout)
    guard widestDetail > 0 else { return }
    let widestText = widest(options.map(\.text), layout)
    let room = textWidth - gap
    // Details wrap in their column before texts do, words are not cut, and details stand under the texts when neither has room.
    let longestWord = options.flatMap { $0.text.string.split(separator: " ") }.map { displayWidth(of: String($0)) }
      .max()
    let narrowestText = min(widestText, max(room - widestDetail, longestWord ?? 0, 20))
    let left = room - narrowestText
    guard left >= min(widestDetail, 12) else { return }
    textWidth = room - min(widestDetail, left)
    // Short texts still leave a column that the eye can follow down.
    textWidth = min(textWidth, max(widestText, 27))
    detail = text + textWidth + gap
    detailWidth = layout.width - text - textWidth - gap
  }

  private func widest(_ texts: [Text], _ layout: Layout) -> Int {
    texts.map { columns(of: layout.wrapping.cells(of: $0)) }.max() ?? 0
  }

  /// Where a label starts: numbers end under each other.
  func start(ofLabelOf option: Option) -> Int {
    label + labelWidth - displayWidth(of: Text.sanitized(option.label))
  }

  /// Where the real cursor stands: in the mark, on the label, or where the text begins.
  func cursor(on option: Option) -> Int {
    if option.mark != nil { return mark + 1 }
    return option.label.isEmpty ? text : start(ofLabelOf: option)
  }
}
