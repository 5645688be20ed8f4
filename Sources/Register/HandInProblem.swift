public import Courseware

/// Why a hand-in is not taken in; nothing of it was stored.
public enum HandInProblem: Error, Sendable, Equatable {
  /// It was made to another organisation.
  case otherAudience
  /// It is signed by a key that is another's.
  case keyOfAnother(leader: String)
  /// It is signed by a key that nobody has bound to her, and no code came with it.
  ///
  /// The key waits to be bound; then the same file is taken in.
  case keyNotBound(leader: String)
  /// The code that came with it is of no invitation, was used before, or is too old.
  case codeRefused
  /// The session is another leader's.
  case sessionOfAnother(session: String)
  /// The transcript is shorter than the one that is stored.
  case regressed(session: String, stored: Int, found: Int)
  /// The transcript differs from the one that is stored, from this event on.
  case altered(session: String, at: Int)
  /// An edition is not published here.
  case editionMissing(session: String, Edition)
  /// The transcript does not replay.
  case transcript(session: String, [Replay.Finding])
  /// The attestation is by another key than hers.
  case attestedByAnother(session: String)
}
