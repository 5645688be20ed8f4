/// Something that a human should look at; never a refusal, for each has an innocent explanation.
public enum Notice: Sendable, Equatable {
  /// Another leader was at work on the same account at the same time, for so long.
  case overlap(session: String, leader: String, milliseconds: Int64)
  /// Another leader gave the same answers to so many items, after the same time within a second.
  case samePace(session: String, leader: String, answers: Int)
}
