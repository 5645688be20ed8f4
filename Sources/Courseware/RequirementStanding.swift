/// How a leader stands to a requirement on a day; what that rests on is ``Requirement/reasons(for:asOf:)``.
public struct RequirementStanding: Sendable, Equatable {
  /// How she stands.
  public enum State: Sendable, Hashable {
    /// Nothing is required of her that day.
    case notRequired(Absent)
    /// Somebody has decided that she need not; until and with a day, or for as long as it lasts.
    case exempt(until: CivilDate?)
    /// She has trained; it counts until and with a day, or for good.
    case done(until: CivilDate?)
    /// She has trained, and may now renew it; it counts until and with a day.
    case open(until: CivilDate)
    /// She is to train, and has until and with a day.
    case due(on: CivilDate)
    /// She should have trained; it is late from and with a day.
    case overdue(since: CivilDate)
  }

  /// Why nothing is required.
  public enum Absent: Sendable, Hashable {
    /// She has never had a position that the requirement meets.
    case neverHeld
    /// Her first such position begins on a day.
    case begins(CivilDate)
    /// The last day of such a position is past.
    case ended(CivilDate)
  }

  /// What the dates of a standing rest on, each with its own date.
  public enum Reason: Sendable, Hashable {
    /// She began in a position that the requirement meets.
    case began(CivilDate)
    /// Since when is not known; the roster has known of it from this day.
    case known(CivilDate)
    /// She came back to such a position, after the last day of an earlier one.
    case returned(CivilDate, left: CivilDate)
    /// An exemption ended, so that the duty began on this day.
    case exemptionEnded(CivilDate)
    /// She is exempt from this day.
    case exempted(CivilDate)
    /// The days that she has from the beginning of the duty end here, days away not counted in.
    case deadline(CivilDate)
    /// So many days away have moved a date to this day.
    case away(days: Int, to: CivilDate)
    /// The last training that she had completed.
    case trained(Training)
    /// It falls due again on this day, days away not counted in.
    case renewal(CivilDate)
    /// From this day it may be renewed.
    case opens(CivilDate)
    /// Until this day it is not called overdue, though it is past due.
    case grace(CivilDate)
    /// A change calls for training anew, by this day.
    case renewed(RenewedDuty, by: CivilDate)
    /// What she had trained counted until this day, before the duty began anew.
    case ranOut(CivilDate)
  }

  /// The requirement, by its id.
  public var requirement: String
  /// How she stands.
  public var state: State
  /// The last day on which she is not late, grace counted in; nil where she never will be, or nothing is required.
  public var lastDay: CivilDate?
  /// The last training that she had completed by then, also where nothing is required of her.
  public var training: Training?
  /// A standing.
  public init(requirement: String, state: State, lastDay: CivilDate? = nil, training: Training? = nil) {
    self.requirement = requirement
    self.state = state
    self.lastDay = lastDay
    self.training = training
  }
}

extension RequirementStanding {
  /// How much a state presses: 0 where nothing is required, 5 where it is late.
  private var weight: Int {
    switch state {
    case .notRequired: 0
    case .exempt: 1
    case .done: 2
    case .open: 3
    case .due: 4
    case .overdue: 5
    }
  }

  /// Whether this one holds rather than another where both requirements meet the same leader with the same course: the
  /// stricter does; of two that press alike the first to fall due.
  public func isStricter(than other: RequirementStanding) -> Bool {
    guard weight == other.weight else { return weight > other.weight }
    return (lastDay?.daysSince1970 ?? .max) < (other.lastDay?.daysSince1970 ?? .max)
  }
}
