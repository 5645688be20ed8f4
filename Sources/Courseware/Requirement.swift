/// Which leaders are to have completed a course, how soon, and when they are to complete it again.
public struct Requirement: Sendable, Equatable {
  /// Its stable name.
  public var id: String
  /// The course, by its id.
  public var course: String
  /// The levels that it meets.
  public var levels: Set<LeaderLevel>
  /// The roles that it meets, as the employer calls them; every role where there is none.
  public var roles: Set<String>
  /// The parts of the business that it meets, each by every name that the roster may have for it; all of them where there is none.
  public var units: [String]
  /// How many days she has from the first day of the duty.
  public var deadlineDays: Int
  /// How she keeps it up; nil where once is enough.
  public var renewal: Renewal?
  /// The days that called for everybody's training anew.
  public var renewals: [RenewedDuty]

  /// A requirement; of every leader where nothing more is said.
  public init(
    id: String, course: String, levels: Set<LeaderLevel> = Set(LeaderLevel.allCases), roles: Set<String> = [],
    units: [String] = [], deadlineDays: Int, renewal: Renewal? = nil, renewals: [RenewedDuty] = []
  ) {
    self.id = id
    self.course = course
    self.levels = levels
    self.roles = roles
    self.units = units
    self.deadlineDays = deadlineDays
    self.renewal = renewal
    self.renewals = renewals
  }

  /// Whether a position brings the duty.
  ///
  /// A unit takes in what lies below it: «Drift» also meets «Drift / Lager», and «Lager» meets it too. Whoever leads all of the
  /// business stands in none of its units, and is met only where no unit is named. Capitals and spaces make no difference.
  public func meets(_ position: Position) -> Bool {
    guard levels.contains(position.level) else { return false }
    if !roles.isEmpty {
      guard let role = position.role, roles.contains(role) || roles.contains(where: { $0.folded == role.folded }) else {
        return false
      }
    }
    if !units.isEmpty {
      guard let unit = position.unit, units.contains(unit) || units.contains(where: { unit.path.holds($0.path) }) else {
        return false
      }
    }
    return true
  }
}

/// A day after which what was learned before it no longer suffices: the law or the course has changed.
public struct RenewedDuty: Sendable, Hashable {
  /// The day; whoever completed the course on it, or later, need not again.
  public var on: CivilDate
  /// How many days the others have from it.
  public var withinDays: Int
  /// What happened.
  public var reason: String

  /// A day that calls for training anew.
  public init(on: CivilDate, withinDays: Int, reason: String) {
    self.on = on
    self.withinDays = withinDays
    self.reason = reason
  }
}

extension String {
  /// As it is held against another name: small letters, and one space where there are several.
  fileprivate var folded: String { lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// The units it names, the widest first.
  fileprivate var path: [String] { split(separator: "/").map { String($0).folded }.filter { !$0.isEmpty } }
}

extension [String] {
  /// Whether another path is a stretch of this one.
  fileprivate func holds(_ other: [String]) -> Bool {
    guard !other.isEmpty, other.count <= count else { return false }
    return (0...count - other.count).contains { self[$0..<$0 + other.count].elementsEqual(other) }
  }
}
