/// Where somebody leads, and for how long.
public struct Position: Sendable, Hashable {
  /// The part of the business, by its id in the site's policy or by its name; nil for all of it.
  public var unit: String?
  /// What the employer calls the work; nil where it is not said.
  public var role: String?
  /// Which duty it brings.
  public var level: LeaderLevel
  /// The first day; nil where it is not known.
  public var from: CivilDate?
  /// The last day; nil while it lasts.
  public var to: CivilDate?

  /// A position.
  public init(
    unit: String? = nil, role: String? = nil, level: LeaderLevel, from: CivilDate? = nil, to: CivilDate? = nil
  ) {
    self.unit = unit
    self.role = role
    self.level = level
    self.from = from
    self.to = to
  }

  /// Whether somebody leads there on a day.
  public func isHeld(on day: CivilDate) -> Bool { from.map { $0 <= day } != false && to.map { day <= $0 } != false }
}
