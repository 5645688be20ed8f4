import Courseware
import TerminalUI

/// What is written in the fields before one: the rows it stands in, else the single fields.
struct WrittenBefore {
  /// A way to show it.
  struct Choice {
    /// Nil shows nothing.
    var block: TerminalUI.Block?
    /// Whether nothing that is written is left out.
    var isAll: Bool
  }

  let nothing = Choice(block: nil, isAll: false)
  /// Ways to show it, the fullest first: with ever fewer of the first ones, then the last one cut to a line.
  let choices: [Choice]

  /// The columns of running text.
  static let width = 68
  /// More than this never fit above a field.
  private static let most = 8

  /// What is written before a field of a task, counted from 0.
  init(_ index: Int, of task: Task, _ texts: [String: String]) {
    let fields = task.fields
    let rows = task.parts.lazy.compactMap { part -> TaskRows? in
      guard case .rows(let rows) = part, part.fields.contains(where: { $0.id == fields[index].id }) else { return nil }
      return rows
    }.first
    if let rows {
      let begun = rows.begun(in: texts)
      choices =
        Self.counts(begun.count).map { count in
          Choice(block: .table(rows.table(of: begun.suffix(count), texts, empty: "–")), isAll: count == begun.count)
        }
        + begun.suffix(1).map {
          Choice(block: .table(rows.table(of: [$0], texts, empty: "–").cutToLines), isAll: false)
        }
      return
    }
    let single = Set(task.parts.compactMap { part in if case .field(let field) = part { field.id } else { nil } })
    let written = fields.prefix(index).filter { single.contains($0.id) }.compactMap { texts[$0.id] }
    choices =
      Self.counts(written.count).map { count in
        let isAll = count == written.count
        return Choice(block: .list(written.suffix(count).map { Text($0) }, numbered: isAll), isAll: isAll)
      }
      + written.suffix(1).map {
        Choice(block: .list([Text($0.shortened(to: Self.width - 2))], numbered: false), isAll: false)
      }
  }

  private static func counts(_ count: Int) -> [Int] { (1...most).reversed().filter { $0 <= count } }
}

extension TaskRows {
  /// The rows, counted from 1, where anything is written.
  func begun(in texts: [String: String]) -> [Int] {
    (1...max(1, count.upperBound)).filter { row in fields.contains { texts[id(of: $0, row)] != nil } }
  }

  /// Rows under the fields' labels; where nothing is written in a row that is begun stands a mark.
  func table(of rows: some Sequence<Int>, _ texts: [String: String], empty: String) -> TerminalUI.Table {
    TerminalUI.Table(
      header: fields.map { Text($0.label) },
      rows: rows.map { row in fields.map { Text(texts[id(of: $0, row)] ?? empty) } })
  }

  private func id(of field: TaskField, _ row: Int) -> String { "\(id).\(row).\(field.id)" }
}

extension TerminalUI.Table {
  /// The same table with what does not stand on one line cut.
  fileprivate var cutToLines: TerminalUI.Table {
    let room = max((WrittenBefore.width + 3) / max(header.count, 1) - 3, 4)
    func cut(_ text: Text) -> Text { Text(text.string.shortened(to: room)) }
    return TerminalUI.Table(header: header.map(cut), rows: rows.map { $0.map(cut) })
  }
}
