import Courseware
import Records
import Register

/// A report as it is looked at: which of its rows, in which order; found anew only when one of the two changes.
struct AuditedList: Sendable {
  /// Everything.
  let report: AuditReport
  /// The figures of everything.
  let summary: AuditSummary
  /// What is looked at, in the order of the report.
  private(set) var shown: AuditReport
  /// The figures of what is looked at.
  private(set) var shownSummary: AuditSummary
  private(set) var choice = AuditChoice()
  private(set) var order = AuditOrder.name
  /// The places of what is looked at among the rows of ``shown``, sorted.
  private var places: [Int] = []

  /// The units that rows are of, with those around them, in alphabetical order.
  let units: [String]
  /// The courses that rows are of.
  let courses: [String]
  /// Whether the policy asks anything of anybody.
  let isAsking: Bool

  init(_ report: AuditReport, choice: AuditChoice = AuditChoice()) {
    self.report = report
    shown = report
    summary = AuditSummary(of: report)
    shownSummary = summary
    units = Set(report.rows.compactMap(\.unit)).flatMap(\.unitsAround).unique.sorted {
      $0.alphabetical < $1.alphabetical
    }
    courses = Set(report.rows.compactMap(\.course)).sorted()
    isAsking = report.rows.contains { $0.standing != nil }
    look(at: choice)
  }

  /// How many rows are looked at.
  var count: Int { places.count }

  /// The row at a place of the list.
  subscript(place: Int) -> AuditReport.Row { shown.rows[places[place]] }

  /// Looks at other rows.
  mutating func look(at choice: AuditChoice) {
    self.choice = choice
    shown = report.narrowed(to: choice)
    shownSummary = AuditSummary(of: shown.rows)
    sort(by: order)
  }

  mutating func sort(by order: AuditOrder) {
    self.order = order
    places = order.places(of: shown.rows)
  }

  /// How many rows would be looked at with each standing, whatever is looked at now.
  func counts(of standings: [AuditChoice.Standing]) -> [Int] {
    var choice = choice
    choice.standing = nil
    let rows = choice.isEmpty ? report.rows : report.narrowed(to: choice).rows
    return standings.map { standing in rows.count { standing.fits($0, at: report.asOf) } }
  }
}

extension String {
  /// The unit itself and those it lies in: «Drift / Lager» and «Drift».
  fileprivate var unitsAround: [String] {
    let parts = split(separator: "/").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    return parts.indices.map { parts[...$0].joined(separator: " / ") }
  }

  /// What the innermost of the units is called.
  var innermostUnit: String {
    split(separator: "/").last.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") } ?? self
  }
}

extension [String] {
  fileprivate var unique: Set<String> { Set(self) }
}
