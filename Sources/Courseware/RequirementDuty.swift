extension Requirement {
  /// How a leader stands on a day; pure, and the same answer whatever order things are told in.
  ///
  /// - The duty begins on the first day of a position that the requirement meets. Positions that follow on each other, or
  ///   overlap, are one stretch; so is a stretch without the days of an exemption. After a gap it begins anew.
  /// - Where the first day is not known, it begins on `known`, the day the roster first knew. A position that is learned of
  ///   later is given with the day that it was learned of.
  /// - She has ``deadlineDays`` from the beginning. A day away from the beginning to the deadline moves it by a day, however
  ///   many absences it is part of; one that lasts moves it day by day.
  /// - Training counts wherever and whenever it was completed, before the duty too, until it falls due
  ///   (``Renewal/due(after:)``), which days away move from the day it may be renewed; and until ``RenewedDuty`` calls for more.
  /// - Nobody is late before the deadline that the beginning of the duty gives.
  /// - What is completed after the day is not seen. Days away that are planned are.
  public func standing(
    positions: [Position], absences: [Absence] = [], trainings: [Training] = [], exemptions: [Exemption] = [],
    known: CivilDate, asOf day: CivilDate
  ) -> RequirementStanding {
    let today = day.daysSince1970
    let held = positions.filter(meets)
    let stretches = DayStretches(held.map { ($0.firstDay(known).daysSince1970, $0.to?.daysSince1970 ?? .max) })
    let trainings = trainings.filter { $0.completed <= day }
    let last = trainings.max { ($0.completed, $0.kind.rank) < ($1.completed, $1.kind.rank) }
    func standing(_ state: RequirementStanding.State, _ reasons: [RequirementStanding.Reason]) -> RequirementStanding {
      RequirementStanding(requirement: id, state: state, training: last, reasons: reasons)
    }
    let history = last.map { [RequirementStanding.Reason.trained($0)] } ?? []
    guard let stretch = stretches.around(today) else {
      if let ended = stretches.ranges.last(where: { $0.upperBound < today }) {
        return standing(.notRequired(.ended(CivilDate(daysSince1970: ended.upperBound))), history)
      }
      let begins = stretches.ranges.first.map { CivilDate(daysSince1970: $0.lowerBound) }
      return standing(.notRequired(begins.map { .begins($0) } ?? .neverHeld), history)
    }
    let exempt = DayStretches(exemptions.map { ($0.from.daysSince1970, $0.to?.daysSince1970 ?? .max) })
    if let now = exempt.around(today) {
      let until = now.upperBound == .max ? nil : CivilDate(daysSince1970: now.upperBound)
      return standing(
        .exempt(until: until), [.exempted(CivilDate(daysSince1970: now.lowerBound))] + history)
    }
    let start = stretches.around(today, without: exempt)?.lowerBound ?? stretch.lowerBound
    let date = CivilDate(daysSince1970: start)
    let beginning: RequirementStanding.Reason
    if start > stretch.lowerBound {
      beginning = .exemptionEnded(date)
    } else if let left = stretches.ranges.last(where: { $0.upperBound < start }) {
      beginning = .returned(date, left: CivilDate(daysSince1970: left.upperBound))
    } else {
      beginning = held.contains { $0.from == date } ? .began(date) : .known(date)
    }
    // Of one that lasts nobody knows more than that it has lasted until the day.
    let away = DayStretches(absences.map { ($0.from.daysSince1970, $0.to?.daysSince1970 ?? today) })
    var duty = Duty(requirement: self, away: away, start: start)
    duty.count(trainings.map(\.completed), last: last?.completed)
    var standing = standing(duty.state(on: today), [beginning] + duty.reasons(last))
    standing.lastDay = duty.lastDay.map { CivilDate(daysSince1970: $0) }
    return standing
  }
}

/// The dates of a duty that has begun.
private struct Duty {
  let requirement: Requirement
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

  init(requirement: Requirement, away: DayStretches, start: Int) {
    self.requirement = requirement
    self.away = away
    self.start = start
    deadline = away.day(requirement.deadlineDays, after: start)
  }

  mutating func count(_ completions: [CivilDate], last: CivilDate?) {
    guard let last else { return }
    hasTrained = true
    if let rule = requirement.renewal {
      let dues = rule.dues(after: completions).map {
        (day: $0.daysSince1970, opens: rule.opens(before: $0).daysSince1970)
      }
      due = dues.max { $0.day < $1.day }
      // An absence may move an earlier day past a later one.
      if let counts = dues.map({ away.day($0.day - $0.opens, after: $0.opens) }).max() {
        renewal = (counts, away.day(rule.graceDays, after: counts))
      }
    }
    renewed = requirement.renewals.filter { last < $0.on }
      .map { ($0, away.day($0.withinDays, after: $0.on.daysSince1970)) }
  }

  /// The last day that training counts; nil where it counts for good, or there is none.
  private var counts: Int? { ([renewal?.counts].compactMap(\.self) + renewed.map(\.by)).min() }

  /// The last day on which nothing is late; nil where nothing ever will be.
  var lastDay: Int? {
    guard hasTrained else { return deadline }
    return ([renewal?.last].compactMap(\.self) + renewed.map(\.by)).min().map { max($0, deadline) }
  }

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
    let plain = start + requirement.deadlineDays
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

extension Training.Kind {
  /// Of two on one day, our own is the one to name.
  fileprivate var rank: Int { self == .own ? 1 : 0 }
}

extension Position {
  /// The first day, as far as anybody knows; of one that had ended when it was first known, its last.
  fileprivate func firstDay(_ known: CivilDate) -> CivilDate { from ?? to.map { min($0, known) } ?? known }
}
