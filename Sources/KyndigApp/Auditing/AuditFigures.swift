import Courseware
import Register

/// The figures behind the pictures of a report, each a count of rows that the report has.
struct AuditFigures: Equatable {
  /// How the rows of one part of the business stand.
  struct Unit: Equatable {
    /// Its name; nil for rows of no unit.
    var name: String?
    var completed = 0
    var inProgress = 0
    var notStarted = 0
    /// Rows that are late, whatever they are counted as beside.
    var overdue = 0

    /// How many rows there are.
    var all: Int { completed + inProgress + notStarted }
  }

  /// How many of something there were in a month.
  struct Month: Equatable {
    var year: Int
    var month: Int
    var count: Int
  }

  /// Every unit, the largest first; of two that are as large the first by name.
  let units: [Unit]
  /// How many courses were completed by the end of each month, from the first that one was completed in.
  let completed: [Month]
  /// What falls due in each of twelve months, the one of the report's day first.
  let due: [Month]
  /// How many are late already.
  let overdue: Int

  init(of report: AuditReport, on today: CivilDate, day: (Timestamp) -> CivilDate) {
    var units: [String?: Unit] = [:]
    var passed: [Int: Int] = [:]
    let first = today.year * 12 + today.month - 1
    var due = Array(repeating: 0, count: 12)
    var overdue = 0
    for row in report.rows {
      var unit = units[row.unit] ?? Unit(name: row.unit)
      switch row.figure {
      case .completed, .external: unit.completed += 1
      case .inProgress: unit.inProgress += 1
      case .notStarted: unit.notStarted += 1
      case .exempt, .notAsked: break
      }
      if let at = row.passedAt {
        let date = day(at)
        passed[date.year * 12 + date.month - 1, default: 0] += 1
      }
      if let standing = row.standing, let last = standing.lastDay {
        if case .overdue = standing.state {
          overdue += 1
          unit.overdue += 1
        } else {
          let month = last.year * 12 + last.month - 1 - first
          if due.indices.contains(month) { due[month] += 1 }
        }
      }
      units[row.unit] = unit
    }
    self.units = units.values.filter { $0.all > 0 }.sorted { ($1.all, $0.name ?? "") < ($0.all, $1.name ?? "") }
    self.due = due.enumerated().map { Self.month(first + $0, $1) }
    self.overdue = overdue
    var total = 0
    var completed: [Month] = []
    if let begin = passed.keys.min() {
      for month in begin...max(begin, first) {
        total += passed[month] ?? 0
        completed.append(Self.month(month, total))
      }
    }
    self.completed = completed
  }

  private static func month(_ number: Int, _ count: Int) -> Month {
    Month(year: number / 12, month: number % 12 + 1, count: count)
  }
}
