/// One thing that is wrong with a log, or with a proof from it; a code that never changes, with the facts.
public enum LogFinding: Error, Sendable, Hashable {
  /// The proof does not lead from this object to the checkpoint in it, or cannot be read.
  case proofInvalid
  /// The checkpoint is not signed by the log that it must come from.
  case checkpointUnknownKey
  /// A file, or the one entry in it, is not what the checkpoint covers, or is gone; the path is inside the log's folder.
  case entryAltered(path: String, index: Int? = nil)
  /// The log ends before a checkpoint that it gave out.
  case truncated(size: Int, pinned: Int)
  /// At this size the log once had another root.
  case fork(size: Int)
  /// This entry is dated before the one that it follows.
  case timeRegression(index: Int)
  /// Files that nobody can have left there: two stories about one log.
  case stateConflict(path: String)

  /// The permanent name, as in `LOG_TRUNCATED`.
  public var code: String {
    switch self {
    case .proofInvalid: "PROOF_INVALID"
    case .checkpointUnknownKey: "CHECKPOINT_UNKNOWN_KEY"
    case .entryAltered: "LOG_ENTRY_ALTERED"
    case .truncated: "LOG_TRUNCATED"
    case .fork: "LOG_FORK"
    case .timeRegression: "LOG_TIME_REGRESSION"
    case .stateConflict: "LOG_STATE_CONFLICT"
    }
  }
}
