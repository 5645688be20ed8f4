/// A course that somebody has completed.
public struct Training: Sendable, Hashable {
  /// Where it was taken.
  public enum Kind: String, Sendable, CaseIterable {
    /// Here: a certificate says so.
    case own
    /// Elsewhere or on paper, and accepted; it counts as much, and is never shown as ours.
    case external
  }

  /// The day it was completed, as the calendar in Norway has it.
  public var completed: CivilDate
  /// Where it was taken.
  public var kind: Kind

  /// Completed training.
  public init(completed: CivilDate, kind: Kind = .own) {
    self.completed = completed
    self.kind = kind
  }
}
