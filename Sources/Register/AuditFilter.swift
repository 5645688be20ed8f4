import Courseware
import Records

/// Which rows of a report are wanted.
public struct AuditFilter: Sendable, Equatable {
  /// Of this course alone, by its id.
  public var course: String?
  /// Of this part of the business, and of what lies below it.
  public var unit: String?
  /// Of those alone who are to train, are late, or may renew.
  public var isDue: Bool

  /// A filter; without anything everything is wanted.
  public init(course: String? = nil, unit: String? = nil, isDue: Bool = false) {
    self.course = course
    self.unit = unit
    self.isDue = isDue
  }

  /// Whether everything is wanted.
  public var isEmpty: Bool { self == AuditFilter() }

  /// Those of the rows that are wanted.
  public func wanted(of rows: [AuditReport.Row]) -> [AuditReport.Row] { isEmpty ? rows : rows.filter(wants) }

  fileprivate func wants(_ row: AuditReport.Row) -> Bool {
    if let course, row.course != course { return false }
    if let unit, !row.isIn(unit) { return false }
    guard isDue else { return true }
    switch row.standing?.state {
    case .due(on: _), .overdue(since: _), .open(until: _): return true
    case .notRequired, .exempt, .done, nil: return false
    }
  }
}

extension AuditReport {
  /// Leaves out the rows that are not wanted.
  ///
  /// What is wrong with those stands with what is wrong and belongs to nobody: no
  /// filter hides that.
  public mutating func keep(_ filter: AuditFilter) {
    self.filter = filter
    guard !filter.isEmpty else { return }
    deviations += rows.filter { !filter.wants($0) }.flatMap(\.deviations)
    rows = filter.wanted(of: rows)
  }
}

extension AuditReport.Row {
  /// Whether she leads in a part of the business, or below it; a part is known by any stretch of its path, as in requirements.
  fileprivate func isIn(_ unit: String) -> Bool {
    let wanted = Self.path(unit)
    let own = positions.isEmpty ? [leader.unit] : positions.map(\.unit)
    return own.contains { unit in
      guard let path = unit.map(Self.path), !wanted.isEmpty, wanted.count <= path.count else { return false }
      return (0...path.count - wanted.count).contains { path[$0..<$0 + wanted.count].elementsEqual(wanted) }
    }
  }

  /// The parts that a unit's name goes through, the widest first; capitals and spaces make no difference.
  private static func path(_ unit: String) -> [String] {
    unit.split(separator: "/").map { part in
      part.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }
  }
}
