/// Why a log could not be read or continued.
public enum LogError: Error, Sendable, Equatable {
  /// Something is wrong with the log itself; it is not continued.
  case found(LogFinding)
  /// Not what it must be.
  case malformed(Part)
  /// There is no log here, or it lacks this file.
  case missing(path: String)
  /// There is a log here already.
  case exists
  /// The key is not the log's.
  case otherKey
  /// An origin is visible ASCII without plus signs, at most 100 of them.
  case origin(String)
  /// What is appended under this label cannot be: it is too long for an entry, or kept in the clear and no text.
  case object(label: String)
  /// The time is before that of the last entry.
  case time
  /// What was appended last is not finished yet; see ``LogKeeper/finished()``.
  case unfinished
  /// An earlier call failed halfway. The log must be opened again, which finishes or discards what was begun.
  case interrupted
  /// A system call failed; `path` is inside the log's folder.
  case failed(path: String, errno: Int32)
  /// More bytes than are read.
  case tooLarge(path: String, limit: Int)
  /// The disk did not confirm what was written (a failed fsync). Nothing is known of what it holds, and asking again
  /// would prove nothing: **the process must end**, and the log be opened by another.
  case mustEnd(path: String, errno: Int32)

  /// What can be malformed.
  public enum Part: String, Sendable {
    /// A log's public key.
    case verifierKey
    /// A signed note, or the checkpoint in it.
    case checkpoint
    /// An entry.
    case entry
    /// A tile or a bundle of entries.
    case tile
    /// A `.tlog-proof`.
    case proof
  }
}
