import Courseware

/// How many rows blocks take in a column of text, counted as the screens lay them out.
struct BlockHeight {
  /// The columns of running text on a screen of 80 or more.
  static let textWidth = 68
  /// The columns between those of a table.
  static let tableGap = 3
  /// What a number from the profile is measured as.
  static let unknownNumber = "00000"

  let course: Course
  var width: Int

  /// The rows of blocks under each other, with a blank row between.
  func stacked(_ rows: [Int]) -> Int { rows.reduce(0) { $0 + ($0 > 0 ? 1 : 0) + $1 } }

  /// The rows of a text.
  func rows(_ text: String) -> Int { LineBreaking.lines(text, width: width) }

  /// The rows of a block.
  func rows(_ block: Block) -> Int {
    switch block {
    case .paragraph(let inlines): return rows(text(inlines))
    case .list(let items, let isNumbered):
      let inner = narrowed(by: isNumbered ? "\(items.count).".count + 1 : 2)
      return items.reduce(0) { $0 + inner.rows(text($1)) }
    case .table(let table): return rows(table)
    case .figure(let figure):
      let isDrawn = figure.lines.allSatisfy { $0.count <= 66 }
      return isDrawn ? figure.lines.count : rows(figure.alternative)
    case .aside(let aside):
      let inner = narrowed(by: 2)
      return stacked([1, inner.stacked(aside.blocks.map(inner.rows))])
    case .fact(let fact): return stacked(fact.blocks.map(rows))
    case .when(let conditional): return stacked(reason([conditional.condition]) + conditional.blocks.map(rows))
    }
  }

  /// Columns as wide as their texts where that fits; else the widest ones wrap, and a blank row tells the rows apart.
  private func rows(_ table: Table) -> Int {
    let rows = ((table.header.isEmpty ? [] : [table.header]) + table.rows).map { $0.map(text) }
    let count = rows.map(\.count).max() ?? 0
    guard count > 0 else { return 0 }
    var widths = (0..<count).map { column in
      max(rows.map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 0, 1)
    }
    let room = max(width - Self.tableGap * (count - 1), count * 2)
    while widths.reduce(0, +) > room, let widest = widths.max(), let index = widths.lastIndex(of: widest) {
      widths[index] -= 1
    }
    let heights = rows.map { row in
      zip(row, widths).map { LineBreaking.lines($0, width: $1) }.max() ?? 0
    }
    return heights.reduce(0, +) + (heights.contains { $0 > 1 } ? heights.count - 1 : 0)
  }

  private func narrowed(by columns: Int) -> BlockHeight { BlockHeight(course: course, width: width - columns) }

  /// A text as it is measured.
  func text(_ inlines: [Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text), .strong(let text), .term(_, let text): text
      case .value(let operand): operand.constant(in: course).map(String.init) ?? Self.unknownNumber
      }
    }.joined()
  }
}

extension Operand {
  /// What it is for every leader; nil for the answer to a question.
  fileprivate func constant(in course: Course) -> Int? {
    guard case .number(let number) = answer(for: BusinessProfile(), in: course) else { return nil }
    return number
  }
}
