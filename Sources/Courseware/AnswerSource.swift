/// Where an answer about the business comes from.
public enum AnswerSource: Sendable, Hashable {
  /// The leader gave it.
  case leader
  /// The site's policy has it, for this unit or, where the unit's name is empty, for everyone; the leader let it stand.
  case policy(unit: String)
}
