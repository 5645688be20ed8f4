import Courseware
import Records
import Register

/// Which rows are looked at; without anything all of them are.
struct AuditChoice: Sendable, Equatable {
  /// How the rows stand that are looked at.
  enum Standing: Sendable, CaseIterable {
    case completed, inProgress, standsFast, notStarted, awaiting, due, overdue, deviation
  }

  var course: String?
  var unit: String?
  var standing: Standing?
  /// What is part of the name, or is the employee number.
  var name: String?

  init() {}

  /// What the command's own options ask for.
  init(_ filter: AuditFilter) {
    course = filter.course
    unit = filter.unit
    standing = filter.isDue ? .due : nil
  }

  var isEmpty: Bool { self == AuditChoice() }

  /// The part of it that the command's options can say.
  var filter: AuditFilter { AuditFilter(course: course, unit: unit, isDue: standing == .due) }

  /// Whether it asks for more than the command's options can say.
  var goesFurther: Bool { name != nil || (standing != nil && standing != .due) }
}

extension AuditChoice.Standing {
  /// Whether a row stands so.
  func fits(_ row: AuditReport.Row, at moment: Timestamp) -> Bool {
    switch self {
    case .completed: return row.figure == .completed
    case .inProgress: return row.figure == .inProgress
    case .standsFast: return row.standsFast(at: moment)
    case .notStarted: return row.figure == .notStarted
    case .awaiting: return row.state == .attested && row.verdict == nil
    case .due:
      // As `--due` has it.
      switch row.standing?.state {
      case .due, .overdue, .open: return true
      case .done, .exempt, .notRequired, nil: return false
      }
    case .overdue: return if case .overdue = row.standing?.state { true } else { false }
    case .deviation: return !row.deviations.isEmpty
    }
  }
}

extension AuditReport {
  /// The report of the rows that are chosen; what is wrong with the others still stands with what is wrong.
  func narrowed(to choice: AuditChoice) -> AuditReport {
    var report = self
    report.keep(choice.filter)
    guard choice.goesFurther else { return report }
    let name = choice.name?.alphabetical
    let moment = asOf
    func isWanted(_ row: Row) -> Bool {
      if let standing = choice.standing, !standing.fits(row, at: moment) { return false }
      guard let name else { return true }
      return row.leader.name.alphabetical.contains(name) || row.leader.employeeNumber == choice.name
    }
    report.deviations += report.rows.filter { !$0.deviations.isEmpty && !isWanted($0) }.flatMap(\.deviations)
    report.rows = report.rows.filter(isWanted)
    return report
  }
}
