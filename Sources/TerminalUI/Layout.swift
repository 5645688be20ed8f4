/// Lays blocks out in lines of one width.
struct Layout {
  var glyphs: Glyphs
  var vocabulary: Vocabulary
  /// How many columns running text may take.
  var width: Int
  /// How many columns a figure may take.
  var figureWidth: Int
  /// Whether questions get air between their choices: only where all of it still fits the window.
  var isAiry: Bool
  /// How many rows of a long list are drawn.
  var rollHeight = Roll.leastDrawn

  var wrapping: Wrapping { Wrapping(glyphs: glyphs) }

  /// The lines of a whole body, blank lines between its blocks.
  func lines(of blocks: [Block]) -> [Line] {
    var lines: [Line] = []
    var previousIsAiry = false
    for (index, block) in blocks.enumerated() {
      let airy = isAiry && block.hasAir
      if !lines.isEmpty { lines += Array(repeating: .blank, count: airy || previousIsAiry ? 2 : 1) }
      let start = lines.count
      lines += self.lines(of: block)
      for place in start..<lines.count { lines[place].block = index }
      if index > 0, start > 0 { lines[start - 1].block = index }
      previousIsAiry = airy
    }
    return lines
  }

  func lines(of block: Block) -> [Line] {
    switch block {
    case .heading(let text): wrapped(text.plain(as: .heading))
    case .paragraph(let text): wrapped(text)
    case .list(let items, let numbered): list(items, numbered: numbered)
    case .table(let table): lines(of: table)
    case .facts(let facts): lines(of: facts)
    case .indented(let blocks): narrowed(by: 2).lines(of: blocks).map { $0.moved(2) }
    case .note(let text): narrowed(by: 2).wrapped(text).map { $0.moved(2) }
    case .figure(let drawing, let alternative): figure(drawing, alternative)
    case .roll(let roll): lines(of: roll)
    case .options(let options): lines(of: options)
    case .field(let field): lines(of: field)
    case .meter(let meter): lines(of: meter)
    case .lines(let texts): texts.flatMap(hung)
    }
  }

  func wrapped(_ text: Text) -> [Line] { wrapping.lines(text, width: width).map { Line(cells: $0) } }

  /// A line that begins with spaces stays as far in where it wraps.
  private func hung(_ text: Text) -> [Line] {
    let margin = text.string.prefix { $0 == " " }.count
    guard margin > 0, margin < width / 2, var first = text.runs.first,
      first.string.hasPrefix(text.string.prefix(margin))
    else { return wrapped(text) }
    first.string = String(first.string.dropFirst(margin))
    return narrowed(by: margin).wrapped(Text(runs: [first] + text.runs.dropFirst())).map { $0.moved(margin) }
  }

  func narrowed(by columns: Int) -> Layout {
    var layout = self
    layout.width = max(width - columns, 2)
    layout.figureWidth = max(figureWidth - columns, 2)
    return layout
  }

  private func list(_ items: [Text], numbered: Bool) -> [Line] {
    let margin = numbered ? displayWidth(of: "\(items.count).") + 1 : 2
    let inner = narrowed(by: margin)
    return items.enumerated().flatMap { index, item in
      let number = numbered ? "\(index + 1)." : String(glyphs.bullet)
      var lines = inner.wrapped(item).map { $0.moved(margin) }
      var first = Line(cells: number.map { Cell($0) })
      first.pad(to: margin)
      first.cells += lines[0].cells
      lines[0] = first
      return lines
    }
  }

  private func figure(_ drawing: [String], _ alternative: String) -> [Line] {
    let lines = drawing.map { Line(cells: wrapping.cells(of: Text($0))) }
    guard lines.allSatisfy({ $0.width <= min(figureWidth, 66) }) else { return wrapped(Text(alternative)) }
    return lines
  }
}

extension Block {
  /// Whether the block is a question's choices, which read better with air between them.
  var hasAir: Bool {
    guard case .options(let options) = self else { return false }
    return options.contains { !$0.label.isEmpty } && options.allSatisfy { $0.state == nil && $0.detail == nil }
  }
}
