extension Screen {
  /// The smallest window a screen is drawn in.
  public static let smallest = Size(columns: 60, rows: 20)

  /// The screen as it looks in a window of `size`.
  ///
  /// Row 1 says where, row 2 is the progress, row 3 is empty, then comes the content at most 68 columns wide, a rule,
  /// and the keys. Beyond 80 columns the extra width becomes margin on both sides. Under ``smallest`` the frame says
  /// what it needs. What has the focus is kept in sight, unless the viewport says that the reader looks elsewhere.
  public func drawn(
    in size: Size, glyphs: Glyphs, vocabulary: Vocabulary, viewport: Viewport = Viewport()
  ) -> Frame {
    var frame = Frame(size: size)
    guard size.columns >= Self.smallest.columns, size.rows >= Self.smallest.rows else {
      frame.sayTooSmall(glyphs: glyphs, vocabulary: vocabulary)
      return frame
    }
    let drawing = Drawing(screen: self, size: size, glyphs: glyphs, vocabulary: vocabulary, viewport: viewport)
    drawing.draw(in: &frame)
    return frame
  }
}

extension Frame {
  fileprivate mutating func sayTooSmall(glyphs: Glyphs, vocabulary: Vocabulary) {
    let wrapping = Wrapping(glyphs: glyphs)
    let paragraphs = vocabulary.tooSmall(size, Screen.smallest)
    let lines = paragraphs.map { wrapping.lines(Text($0), width: size.columns) }.joined(separator: [[]])
    for (row, cells) in lines.enumerated() { put(cells, row: row, column: 0) }
  }
}

/// One screen on its way into one frame.
private struct Drawing {
  let screen: Screen
  let size: Size
  let glyphs: Glyphs
  let vocabulary: Vocabulary
  let viewport: Viewport

  /// Rows between the head (where, rule, blank) and the foot (rule, keys).
  var contentRows: Range<Int> { 3..<(size.rows - 2) }
  /// Where the 80 columns begin that all text stands in.
  var margin: Int { max(size.columns - 80, 0) / 2 }
  var contentColumn: Int { margin + 4 }
  var blockWidth: Int { min(size.columns, 80) }
  var wrapping: Wrapping { Wrapping(glyphs: glyphs) }

  func draw(in frame: inout Frame) {
    drawHead(in: &frame)
    var upper = contentRows
    var panelLines: [Line] = []
    var lower: Range<Int>?
    if let panel = screen.panel {
      panelLines = lines(of: panel.body, rows: 0)
      // A blank row, the title, a blank row, the body, a blank row; at least five rows of the text stay in sight.
      let wanted = min(panelLines.count + 3, contentRows.count - 6)
      let title = contentRows.upperBound - wanted
      upper = contentRows.lowerBound..<(title - 1)
      lower = (title + 2)..<(contentRows.upperBound - 1)
      put(title: panel.title, row: title, in: &frame)
    }
    let body = lines(of: screen.body, rows: upper.count)
    let isFocusBelow = panelLines.contains(where: \.isFocused)
    var part = Window(
      lines: body, rows: upper, scroll: viewport.first(in: body, columns: size.columns, isPanel: false),
      followsFocus: viewport.followsFocus)
    put(part, in: &frame)
    if let lower {
      part = Window(
        lines: panelLines, rows: lower, scroll: viewport.first(in: panelLines, columns: size.columns, isPanel: true),
        followsFocus: viewport.followsFocus || !isFocusBelow)
      put(part, in: &frame)
    }
    frame.scrolled = part.scrolled(isPanel: lower != nil)
    if lower == nil { frame.scrolled.rollHeight = rollHeight(rows: upper.count) }
    placeCursor(part, in: &frame)
    drawFoot(part, in: &frame)
  }

  /// A body's lines: airy where that fits `rows`, else tight.
  private func lines(of body: [Block], rows: Int) -> [Line] {
    var layout = layout
    if screen.panel?.body != body { layout.rollHeight = rollHeight(rows: rows) }
    let airy = layout.lines(of: body)
    guard airy.count > rows else { return airy }
    layout.isAiry = false
    return layout.lines(of: body)
  }

  /// How blocks are laid out, with air where it fits.
  private var layout: Layout {
    // The narrowest window leaves two columns to the right of the text.
    let space = blockWidth - 4
    return Layout(
      glyphs: glyphs, vocabulary: vocabulary, width: min(68, space - 2), figureWidth: space - 1, isAiry: true)
  }

  /// How many rows of the content's long list are drawn, where it has `rows` in all; 0 where there is no such list.
  private func rollHeight(rows: Int) -> Int {
    guard let roll = screen.roll else { return 0 }
    let others = layout.lines(of: screen.body).count - roll.window(of: Roll.leastDrawn).count
    return roll.window(of: max(rows - others, Roll.leastDrawn)).count
  }

  private func drawHead(in frame: inout Frame) {
    let room = blockWidth - 2
    let fact = wrapping.line(Text(screen.fact), width: room / 2)
    let factColumn = blockWidth - 1 - columns(of: fact)
    frame.put(trail(room: fact.isEmpty ? room : factColumn - 4), row: 0, column: margin + 1)
    frame.put(fact, row: 0, column: margin + factColumn)
    let heavy = screen.progress?.heavy(of: size.columns) ?? 0
    let rule = (0..<size.columns).map { Cell($0 < heavy ? glyphs.heavyRule : glyphs.thinRule) }
    frame.put(rule, row: 1, column: 0)
  }

  /// The trail, without its widest places where it is too long: the narrowest says most.
  private func trail(room: Int) -> [Cell] {
    for dropped in screen.trail.indices {
      let kept = (dropped > 0 ? [glyphs.ellipsis] : []) + screen.trail[dropped...]
      let isLast = dropped == screen.trail.count - 1
      let text = Text(kept.joined(separator: glyphs.trailSeparator))
      if isLast || columns(of: wrapping.cells(of: text)) <= room { return wrapping.line(text, width: room) }
    }
    return []
  }

  private func put(title: String, row: Int, in frame: inout Frame) {
    let rule = Array(repeating: Cell(glyphs.thinRule), count: size.columns)
    frame.put(rule, row: row, column: 0)
    frame.put(wrapping.line(Text(" \(title) ", .heading), width: blockWidth - 6), row: row, column: margin + 2)
  }

  private func put(_ part: Window, in frame: inout Frame) {
    for (row, line) in zip(part.rows, part.visible) {
      frame.put(line.cells, row: row, column: contentColumn + line.column)
    }
  }

  private func placeCursor(_ part: Window, in frame: inout Frame) {
    let focus = zip(part.rows, part.visible).first { $1.cursor != nil }
    if let (row, line) = focus, let column = line.cursor {
      frame.placeCursor(row: row, column: contentColumn + column)
    } else {
      let start = zip(part.rows, part.visible).first { !$1.cells.isEmpty }
      frame.placeCursor(row: start?.0 ?? part.rows.lowerBound, column: contentColumn + (start?.1.column ?? 0))
    }
  }

  private func drawFoot(_ part: Window, in frame: inout Frame) {
    let row = contentRows.upperBound
    frame.put(Array(repeating: Cell(glyphs.thinRule), count: size.columns), row: row, column: 0)
    if part.lines.count > part.rows.count {
      let words = vocabulary.linesInSight(
        part.first + 1, min(part.first + part.rows.count, part.lines.count), part.lines.count)
      let cells = wrapping.line(Text(" \(words) "), width: blockWidth - 6)
      frame.put(cells, row: row, column: margin + blockWidth - 2 - columns(of: cells))
    }
    frame.put(keys(), row: row + 1, column: margin + 1)
  }

  /// The key hints that fit: the last ones go first, the kept ones never.
  private func keys() -> [Cell] {
    var hints = screen.keys
    while true {
      let cells = wrapping.cells(
        of: hints.map { Text($0.key, .strong) + Text(" " + $0.does) }.joined(separator: "   "))
      guard columns(of: cells) > blockWidth - 2, let last = hints.lastIndex(where: { !$0.isKept }) else { return cells }
      hints.remove(at: last)
    }
  }
}

/// Lines seen through rows of a frame.
private struct Window {
  var lines: [Line]
  var rows: Range<Int>
  var first: Int

  init(lines: [Line], rows: Range<Int>, scroll: Int, followsFocus: Bool) {
    self.lines = lines
    self.rows = rows
    let last = max(lines.count - rows.count, 0)
    first = min(max(scroll, 0), last)
    guard followsFocus, let top = lines.firstIndex(where: \.isFocused),
      let bottom = lines.lastIndex(where: \.isFocused)
    else { return }
    // One line more on either side shows that there is something to move to; the cursor's own line comes first.
    first = max(first, bottom + 2 - rows.count)
    first = min(first, max(top - 1, 0), last)
    let cursor = lines.firstIndex { $0.cursor != nil } ?? top
    first = min(max(first, cursor + 1 - rows.count), cursor)
  }

  var visible: ArraySlice<Line> { lines.dropFirst(first).prefix(rows.count) }

  func scrolled(isPanel: Bool) -> Frame.ScrolledPart {
    Frame.ScrolledPart(
      isPanel: isPanel, height: rows.count, contentHeight: lines.count, firstVisible: first,
      firstBlock: visible.first?.block ?? 0)
  }
}
