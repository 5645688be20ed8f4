/// Days on which somebody is away from work; why is nobody's business here.
public struct Absence: Sendable, Hashable {
  /// The first day.
  public var from: CivilDate
  /// The last day; nil while it lasts.
  public var to: CivilDate?

  /// Days away.
  public init(from: CivilDate, to: CivilDate? = nil) {
    self.from = from
    self.to = to
  }
}
