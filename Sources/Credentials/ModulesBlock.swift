/// The modules with their minutes, in one column or two, as large as the room allows.
struct ModulesBlock {
  private struct Row {
    let number: Int
    let lines: [String]
    let minutes: String
  }

  private let heading: String
  private let columns: [[Row]]
  private let size: Int

  init(
    modules: [Accomplishment.Module], room: Int, heading: String, duration: (_ minutes: Int) -> String
  ) {
    self.heading = heading
    let rows = modules.map { (title: $0.title, minutes: duration($0.minutes)) }
    var size = modules.count <= Self.oneColumn ? 34 : 30
    var columns = Self.set(rows, size: size)
    while size > 20, Self.height(columns, size) > room {
      size -= 2
      columns = Self.set(rows, size: size)
    }
    self.size = size
    self.columns = columns
  }

  var height: Int { Self.height(columns, size) }

  private static let headingHeight = 62
  private static let oneColumn = 7

  private static func step(_ size: Int) -> Int { size * 4 / 3 }

  private static func columnWidth(_ count: Int) -> Int { count == 1 ? 1640 : 790 }

  private static func height(_ columns: [[Row]], _ size: Int) -> Int {
    let heights = columns.map { $0.reduce(0) { $0 + $1.lines.count * step(size) + size / 4 } }
    return headingHeight + (heights.max() ?? 0)
  }

  private static func set(_ modules: [(title: String, minutes: String)], size: Int) -> [[Row]] {
    let count = modules.count <= oneColumn ? 1 : 2
    let minutes = modules.map { TextWidth.of($0.minutes, size: size) }.max() ?? 0
    let width = columnWidth(count) - TextWidth.of("00. ", size: size) - minutes - size / 2
    let rows = modules.enumerated().map { index, module in
      Row(
        number: index + 1, lines: TextWidth.wrap(module.title, size: size, width: width), minutes: module.minutes)
    }
    let half = (rows.count + count - 1) / count
    return stride(from: 0, to: rows.count, by: half).map { Array(rows[$0..<min($0 + half, rows.count)]) }
  }

  /// Draws from `y` down; gives the place where the block ends.
  func draw(on drawing: inout Drawing, y: Int) -> Int {
    drawing.text(heading, x: 230, y: y + 30, .init(size: 30, colour: Drawing.grey))
    let width = Self.columnWidth(columns.count)
    for (index, column) in columns.enumerated() {
      let x = 230 + index * (1640 - width)
      let indent = TextWidth.of("00. ", size: size)
      var line = y + Self.headingHeight
      for row in column {
        drawing.text(
          "\(row.number)", x: x + indent - size / 2, y: line + size,
          .init(font: .serif, size: size, colour: Drawing.bronze, anchor: "end"))
        for text in row.lines {
          drawing.text(text, x: x + indent, y: line + size, .init(font: .serif, size: size))
          line += Self.step(size)
        }
        drawing.text(
          row.minutes, x: x + width, y: line - Self.step(size) + size,
          .init(font: .serif, size: size, colour: Drawing.grey, anchor: "end"))
        drawLeader(on: &drawing, row: row, from: x + indent, to: x + width, y: line - Self.step(size) + size)
        line += size / 4
      }
    }
    return y + height
  }

  /// Draws dots from the end of a row's title to its minutes, where there is room for some.
  private func drawLeader(on drawing: inout Drawing, row: Row, from left: Int, to right: Int, y: Int) {
    let start = left + TextWidth.of(row.lines.last ?? "", size: size) + size / 2
    let end = right - TextWidth.of(row.minutes, size: size) - size / 2
    guard end - start > 60 else { return }
    drawing.raw(
      #"<path d="M\#(end) \#(y)H\#(start)" stroke="\#(Drawing.bronze)" stroke-width="2" stroke-dasharray="2 10"/>"#)
  }
}
