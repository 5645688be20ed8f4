import Courseware
import Records
import Register

extension AuditReport.Row {
  /// After so many days without anything one who is under way stands fast, and somebody should ask.
  ///
  /// Two weeks: a course is a few hours, taken in pieces, so one who goes on is heard of within a week; another week takes in
  /// leave and the busiest days.
  static let daysBeforeStandingFast = 14

  /// Whether she is under way, and nothing has been done for as long as that.
  func standsFast(at moment: Timestamp) -> Bool {
    guard figure == .inProgress, leader.state != .left, let lastStored else { return false }
    return moment.milliseconds(since: lastStored) >= Int64(Self.daysBeforeStandingFast) * 86_400_000
  }
}

extension ExplanationPhrases {
  /// That one who is under way stands fast, since when, and for how many days by then.
  func standsFast(since last: Timestamp, at moment: Timestamp) -> String {
    let days = Int(moment.milliseconds(since: last) / 86_400_000)
    func date(_ formats: Formats) -> String { formats.text(CivilTime(last).date) }
    return Wording(
      nb: "Står fast: ingenting er gjort siden \(date(.nb)), \(counted(days, "dag", "dager")).",
      nn: "Står fast: ingenting er gjort sidan \(date(.nn)), \(counted(days, "dag", "dagar")).",
      en: "Stuck: nothing was done since \(date(.en)), \(counted(days, "day", "days")).")[language]
  }
}
