/// One thing that is wrong with an organisation's register: a permanent code, and where.
public struct RegisterDeviation: Sendable, Hashable {
  /// What is wrong, by its permanent name (`certificates.md` § 6).
  public enum Code: String, Sendable, CaseIterable {
    /// The file of a certificate that was issued is gone.
    case certificateMissing = "CERT_MISSING"
    /// A file, a binding, an attestation or a certificate that no leaf of the log speaks of.
    case notLogged = "NOT_LOGGED"
    /// Records or a file say something else than the leaf was made of, or what was recorded is gone.
    case recordAltered = "RECORD_ALTERED"
    /// A leaf is not what the log's checkpoint covers.
    case logEntryAltered = "LOG_ENTRY_ALTERED"
    /// The log is shorter than it has been.
    case logTruncated = "LOG_TRUNCATED"
    /// The log tells another story than it has told.
    case logFork = "LOG_FORK"
    /// A leaf is older than the one before it.
    case logTimeRegression = "LOG_TIME_REGRESSION"
    /// The certificate is dated otherwise than its leaf.
    case backdated = "BACKDATED"
    /// The log's files, or the list of withdrawn certificates and the records, contradict each other.
    case logStateConflict = "LOG_STATE_CONFLICT"
    /// Something is dated after the leaf that was made of it: a clock was wrong.
    case clockStep = "CLOCK_STEP"
    /// Nobody has said that the key was hers.
    case bindingMissing = "BINDING_MISSING"
    /// The key was hers no longer, or not yet.
    case bindingRevoked = "BINDING_REVOKED"
    /// One key is two people's.
    case keyReused = "KEY_REUSED"
    /// Whoever issued was the leader, or had also said whose the leader's key was.
    case fourEyes = "FOUR_EYES"
    /// The stored transcript is another than the attested one.
    case transcriptAltered = "TRANSCRIPT_ALTERED"
    /// The stored transcript amounts to something else than the certificate says.
    case regradeMismatch = "REGRADE_MISMATCH"
    /// An edition is gone, altered, or was never entered.
    case courseHashMismatch = "COURSE_HASH_MISMATCH"
    /// A checkpoint is of another log.
    case checkpointUnknownKey = "CHECKPOINT_UNKNOWN_KEY"
    /// The proof beside a certificate does not open to it.
    case proofInvalid = "PROOF_INVALID"
    /// The list of withdrawn certificates is not there, or cannot be read.
    case statusUnverified = "STATUS_UNVERIFIED"
    /// The list of withdrawn certificates is too old.
    case statusStale = "STATUS_STALE"
    /// Two certificates rest on one attestation.
    case attestationReused = "ATTEST_REUSED"
    /// A signature in the records is not good.
    case signatureInvalid = "SIG_INVALID"
  }

  /// What is wrong.
  public var code: Code
  /// The file, by its path in the `Certificates` folder.
  public var file: String?
  /// The leaf, by its number in the log.
  public var leaf: Int?
  /// The log that the leaf is in, where it is one that was given up.
  public var log: String?
  /// Whom it concerns: a leader's id.
  public var leader: String?
  /// The session.
  public var session: String?

  /// Something that is wrong.
  public init(
    _ code: Code, file: String? = nil, leaf: Int? = nil, log: String? = nil, leader: String? = nil,
    session: String? = nil
  ) {
    self.code = code
    self.file = file
    self.leaf = leaf
    self.log = log
    self.leader = leader
    self.session = session
  }
}
