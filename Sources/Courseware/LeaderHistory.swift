/// What a leader's standing to a requirement is judged by.
public struct LeaderHistory: Sendable, Equatable {
  /// Where she leads and has led.
  public var positions: [Position]
  /// When she is away, planned days too.
  public var absences: [Absence]
  /// What she has completed.
  public var trainings: [Training]
  /// When she need not.
  public var exemptions: [Exemption]
  /// The day that the roster first knew her: a position whose first day is not known counts from it.
  public var known: CivilDate

  /// What there is to judge by.
  public init(
    positions: [Position], absences: [Absence] = [], trainings: [Training] = [], exemptions: [Exemption] = [],
    known: CivilDate
  ) {
    self.positions = positions
    self.absences = absences
    self.trainings = trainings
    self.exemptions = exemptions
    self.known = known
  }
}
