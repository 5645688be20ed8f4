/// Which duty a leader trains for.
public enum LeaderLevel: String, Sendable, CaseIterable {
  /// The employer's own leader: arbeidsmiljøloven § 3-5.
  case top
  /// Any other who leads or checks others' work: arbeidsmiljøloven § 3-2 (1) b.
  case other
}
