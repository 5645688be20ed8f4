import Courseware
import Records
import Register

/// What the rows are sorted by; rows that are alike stand by name, and the rows of one person together.
enum AuditOrder: Sendable, CaseIterable {
  case name, unit, status, due, activity

  /// The places of the rows, sorted.
  func places(of rows: [AuditReport.Row]) -> [Int] {
    rows.indices.map { Key(rows[$0], $0, by: self) }.sorted().map(\.place)
  }

  private struct Key: Comparable {
    var number: Int64 = 0
    var text = ""
    let name: String
    let place: Int

    init(_ row: AuditReport.Row, _ place: Int, by order: AuditOrder) {
      name = row.leader.name.alphabetical
      self.place = place
      switch order {
      case .name: break
      case .unit:
        // Those of no unit last.
        number = row.unit == nil ? 1 : 0
        text = row.unit?.alphabetical ?? ""
      case .status: number = Self.rank(of: row)
      case .due: number = row.standing?.lastDay.map { Int64($0.daysSince1970) } ?? .max
      case .activity: number = row.lastStored?.milliseconds ?? .max
      }
    }

    /// What there is most left of first.
    private static func rank(of row: AuditReport.Row) -> Int64 {
      switch row.figure {
      case .notStarted: 0
      case .inProgress: 1 + Int64(row.modulesPassed)
      case .completed: row.state == .passed ? 1000 : row.verdict == nil ? 1001 : 1002
      case .external: 1003
      case .exempt: 1004
      case .notAsked: 1005
      }
    }

    static func < (one: Key, other: Key) -> Bool {
      if one.number != other.number { return one.number < other.number }
      if one.text != other.text { return one.text < other.text }
      if one.name != other.name { return one.name < other.name }
      return one.place < other.place
    }
  }
}
