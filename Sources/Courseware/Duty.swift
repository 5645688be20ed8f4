/// The dates of a duty that has begun.
struct Duty {
  let deadlineDays: Int
  let away: DayStretches
  let start: Int
  /// The last day that the beginning of the duty gives.
  let deadline: Int
  /// When what was trained falls due, as the calendar has it, and the first day on which it may be renewed.
  var due: (day: Int, opens: Int)?
  /// The last day that it counts, moved by days away, and the last on which it is not called overdue.
  var renewal: (counts: Int, last: Int)?
  /// The changes since she trained, each with the last day she has.
  var renewed: [(duty: RenewedDuty, by: Int)] = []
  var hasTrained = false

  init(deadlineDays: Int, away: DayStretches, start: Int) {
    self.deadlineDays = deadlineDays
    self.away = away
    self.start = start
    deadline = away.day(deadlineDays, after: start)
  }

  mutating func count(_ trainings: [Training], until day: CivilDate, last: CivilDate, of requirement: Requirement) {
    hasTrained = true
    if let rule = requirement.renewal {
      for date in rule.dues(after: trainings.compactMap { $0.completed <= day ? $0.completed : nil }) {
        let (day, opens) = (date.daysSince1970, rule.opens(before: date).daysSince1970)
        if due.map({ $0.day < day }) != false { due = (day, opens) }
        let counts = away.day(day - opens, after: opens)
        // An absence may move an earlier day past a later one.
        if renewal.map({ $0.counts < counts }) != false { renewal = (counts, away.day(rule.graceDays, after: counts)) }
      }
    }
    for change in requirement.renewals where last < change.on {
      renewed.append((change, away.day(change.withinDays, after: change.on.daysSince1970)))
    }
  }

  /// The first of a day and those by which changes call for training anew; nil where there is none.
  private func first(_ day: Int?) -> Int? { renewed.reduce(day) { min($0 ?? .max, $1.by) } }

  /// The last day that training counts; nil where it counts for good, or there is none.
  private var counts: Int? { first(renewal?.counts) }

  /// The last day on which nothing is late; nil where nothing ever will be.
  var lastDay: Int? { hasTrained ? first(renewal?.last).map { max($0, deadline) } : deadline }

  func state(on today: Int) -> RequirementStanding.State {
    guard let lastDay else { return .done(until: nil) }
    if today > lastDay { return .overdue(since: CivilDate(daysSince1970: lastDay + 1)) }
    let isRenewed = renewed.contains { $0.duty.on.daysSince1970 <= today }
    guard hasTrained, let counts, today <= counts, !isRenewed else {
      return .due(on: CivilDate(daysSince1970: lastDay))
    }
    let until = CivilDate(daysSince1970: counts)
    return due.map { today >= $0.opens } == true ? .open(until: until) : .done(until: until)
  }

  func reasons(_ training: Training?) -> [RequirementStanding.Reason] {
    func date(_ day: Int) -> CivilDate { CivilDate(daysSince1970: day) }
    func moved(_ day: Int, to other: Int) -> [RequirementStanding.Reason] {
      other > day ? [.away(days: other - day, to: date(other))] : []
    }
    let plain = start + deadlineDays
    let first = [.deadline(date(plain))] + moved(plain, to: deadline)
    guard let training else { return first }
    var reasons: [RequirementStanding.Reason] = [.trained(training)]
    if let due, let renewal {
      reasons += [.renewal(date(due.day))] + moved(due.day, to: renewal.counts)
      if due.opens < due.day { reasons.append(.opens(date(due.opens))) }
      if renewal.last > renewal.counts { reasons.append(.grace(date(renewal.last))) }
    }
    for (duty, by) in renewed {
      let plain = duty.on.daysSince1970 + duty.withinDays
      reasons += [.renewed(duty, by: date(plain))] + moved(plain, to: by)
    }
    // The beginning of the duty decides where training ran out before it, or the days from it reach further.
    if let counts, counts < start { reasons.append(.ranOut(date(counts))) }
    if let lastDay, lastDay == deadline { reasons += first }
    return reasons
  }
}
