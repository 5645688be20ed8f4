/// Days on which somebody need not train, because somebody has decided so.
public struct Exemption: Sendable, Hashable {
  /// The first day.
  public var from: CivilDate
  /// The last day; nil while it lasts.
  public var to: CivilDate?

  /// Days without the duty.
  public init(from: CivilDate, to: CivilDate? = nil) {
    self.from = from
    self.to = to
  }
}
