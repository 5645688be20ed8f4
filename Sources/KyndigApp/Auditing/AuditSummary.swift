import Courseware
import Records
import Register

/// The figures of a report: how many stand how.
///
/// Every figure is a count of rows, but for the people.
struct AuditSummary: Equatable {
  /// People; one who takes two courses has two rows.
  var leaders = 0
  var completed = 0
  var attested = 0
  /// Signed, and no certificate stands for it.
  var awaitingCertificate = 0
  var inProgress = 0
  var notStarted = 0
  /// Trained elsewhere, and accepted.
  var external = 0
  var exempt = 0
  /// Not begun, and nothing is asked: they have left, or hold no position that a requirement meets.
  var notAsked = 0
  /// Required, and the last day is not past.
  var due = 0
  var overdue = 0
  /// May be renewed now.
  var open = 0
  var deviations = 0
  var erased = 0

  init(of report: AuditReport) {
    self.init(of: report.rows)
    deviations = report.allDeviations.count
    erased = report.erasedLeaders
  }

  /// What there is of several reports in one, each of other people.
  init(adding parts: [AuditSummary]) {
    for (_, figure) in Self.figures { self[keyPath: figure] = parts.reduce(0) { $0 + $1[keyPath: figure] } }
  }

  init(of rows: [AuditReport.Row]) {
    rows.withUnsafeBufferPointer { rows in
      for place in rows.indices {
        // The rows of one person come one after the other.
        if place == 0 || rows[place].leader.id != rows[place - 1].leader.id { leaders += 1 }
        count(rows[place])
      }
    }
  }

  private mutating func count(_ row: AuditReport.Row) {
    switch row.figure {
    case .completed: completed += 1
    case .inProgress: inProgress += 1
    case .notStarted: notStarted += 1
    case .external: external += 1
    case .exempt: exempt += 1
    case .notAsked: notAsked += 1
    }
    if row.state == .attested {
      attested += 1
      if row.verdict == nil { awaitingCertificate += 1 }
    }
    switch row.standing?.state {
    case .due: due += 1
    case .overdue: overdue += 1
    case .open: open += 1
    case .done, .exempt, .notRequired, nil: break
    }
    deviations += row.deviations.count
  }

  /// The member `summary` of `kyndig.audit.v1`.
  var json: JSON {
    .object(Dictionary(uniqueKeysWithValues: Self.figures.map { ($0, .integer(Int64(self[keyPath: $1]))) }))
  }

  /// Every figure, by its name in the JSON.
  private static let figures: [(String, any WritableKeyPath<AuditSummary, Int> & Sendable)] = [
    ("leaders", \.leaders), ("completed", \.completed), ("attested", \.attested),
    ("awaitingCertificate", \.awaitingCertificate), ("inProgress", \.inProgress), ("notStarted", \.notStarted),
    ("external", \.external), ("exempt", \.exempt), ("notAsked", \.notAsked), ("due", \.due), ("overdue", \.overdue),
    ("open", \.open), ("deviations", \.deviations), ("erased", \.erased),
  ]
}
