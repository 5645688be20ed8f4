extension Requirement {
  /// How a leader stands on a day; pure, and the same answer whatever order things are told in.
  ///
  /// - The duty begins on the first day of a position that the requirement meets. Positions that follow on each other, or
  ///   overlap, are one stretch; so is a stretch without the days of an exemption. After a gap it begins anew.
  /// - Where the first day is not known, it begins on ``LeaderHistory/known``, the day the roster first knew. A position that
  ///   is learned of later is given with the day that it was learned of.
  /// - She has ``deadlineDays`` from the beginning. A day away from the beginning to the deadline moves it by a day, however
  ///   many absences it is part of; one that lasts moves it day by day.
  /// - Training counts wherever and whenever it was completed, before the duty too, until it falls due
  ///   (``Renewal/due(after:)``), which days away move from the day it may be renewed; and until ``RenewedDuty`` calls for more.
  /// - Nobody is late before the deadline that the beginning of the duty gives.
  /// - What is completed after the day is not seen. Days away that are planned are.
  public func standing(of history: LeaderHistory, asOf day: CivilDate) -> RequirementStanding {
    judge(history, asOf: day).standing(day)
  }

  /// What ``standing(of:asOf:)`` of the same rests on, in the order that one would tell it.
  public func reasons(for history: LeaderHistory, asOf day: CivilDate) -> [RequirementStanding.Reason] {
    judge(history, asOf: day).reasons
  }

  private func judge(_ history: LeaderHistory, asOf day: CivilDate) -> Judged {
    let today = day.daysSince1970
    var stretches = DayStretches()
    for position in history.positions where meets(position) {
      stretches.add(
        from: position.firstDay(history.known).daysSince1970, to: position.to?.daysSince1970 ?? .max)
    }
    var last: Training?
    for training in history.trainings where training.completed <= day {
      if last.map({ ($0.completed, $0.kind.rank) <= (training.completed, training.kind.rank) }) != false {
        last = training
      }
    }
    func judged(_ basis: Judged.Basis) -> Judged { Judged(requirement: self, last: last, basis: basis) }
    guard let stretch = stretches.around(today) else {
      if let ended = stretches.ranges.last(where: { $0.upperBound < today }) {
        return judged(.absent(.ended(CivilDate(daysSince1970: ended.upperBound))))
      }
      let begins = stretches.ranges.first.map { CivilDate(daysSince1970: $0.lowerBound) }
      return judged(.absent(begins.map { .begins($0) } ?? .neverHeld))
    }
    var exempt = DayStretches()
    for exemption in history.exemptions {
      exempt.add(from: exemption.from.daysSince1970, to: exemption.to?.daysSince1970 ?? .max)
    }
    if let now = exempt.around(today) { return judged(.exempt(now)) }
    let start = stretches.around(today, without: exempt)?.lowerBound ?? stretch.lowerBound
    let date = CivilDate(daysSince1970: start)
    let beginning: RequirementStanding.Reason
    if start > stretch.lowerBound {
      beginning = .exemptionEnded(date)
    } else if let left = stretches.ranges.last(where: { $0.upperBound < start }) {
      beginning = .returned(date, left: CivilDate(daysSince1970: left.upperBound))
    } else {
      beginning = history.positions.contains { $0.from == date && meets($0) } ? .began(date) : .known(date)
    }
    var away = DayStretches()
    for absence in history.absences {
      // Of one that lasts nobody knows more than that it has lasted until the day.
      away.add(from: absence.from.daysSince1970, to: absence.to?.daysSince1970 ?? today)
    }
    var duty = Duty(deadlineDays: deadlineDays, away: away, start: start)
    if let last { duty.count(history.trainings, until: day, last: last.completed, of: self) }
    return judged(.duty(duty, beginning))
  }
}

/// What a leader's standing on a day comes of.
private struct Judged {
  let requirement: Requirement
  /// The last training that she had completed.
  let last: Training?
  let basis: Basis

  enum Basis {
    case absent(RequirementStanding.Absent)
    /// The days of the exemption that she is in.
    case exempt(ClosedRange<Int>)
    case duty(Duty, RequirementStanding.Reason)
  }

  func standing(_ day: CivilDate) -> RequirementStanding {
    var standing = RequirementStanding(requirement: requirement.id, state: state(day), training: last)
    if case .duty(let duty, _) = basis { standing.lastDay = duty.lastDay.map { CivilDate(daysSince1970: $0) } }
    return standing
  }

  private func state(_ day: CivilDate) -> RequirementStanding.State {
    switch basis {
    case .absent(let absent): .notRequired(absent)
    case .exempt(let days):
      .exempt(until: days.upperBound == .max ? nil : CivilDate(daysSince1970: days.upperBound))
    case .duty(let duty, _): duty.state(on: day.daysSince1970)
    }
  }

  var reasons: [RequirementStanding.Reason] {
    let history = last.map { [RequirementStanding.Reason.trained($0)] } ?? []
    switch basis {
    case .absent: return history
    case .exempt(let days): return [.exempted(CivilDate(daysSince1970: days.lowerBound))] + history
    case .duty(let duty, let beginning): return [beginning] + duty.reasons(last)
    }
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
