public import Courseware
public import Credentials

/// Why a submission gives no certificate; each has a permanent code (`certificates.md` § 6).
public enum Objection: Sendable, Equatable {
  /// It does not replay to a passed course.
  case regrade(Rejection)
  /// There is no attestation.
  case attestationMissing
  /// The attestation cannot be read, or says something else than the transcript amounts to.
  case attestation(Finding)
  /// The attestation is signed by another key than the leader's.
  case attestedByAnother(DIDKey)
  /// The attestation was not made to the issuer that is to sign, or to others than this organisation's.
  case attestedToAnother
  /// The attestation is from after this moment.
  case attestedLater(Timestamp)
  /// The attestation names no checkpoint, though there is a log.
  case checkpointMissing
  /// The attestation has seen another log than this.
  case checkpointForeign(origin: String)
  /// The attestation has seen more leaves than the log has: the log has been rolled back, or the attestation lies.
  case checkpointAhead(seen: Int, size: Int)
  /// At the size that the attestation saw, the log has another root: one of the two is not the log that was.
  case checkpointForked(size: Int)
  /// Nobody has said that the key is hers.
  case keyNotBound(DIDKey)
  /// The key was bound after this moment.
  case boundLater(at: Timestamp)
  /// The key is hers no longer.
  case unbound(at: Timestamp)
  /// The key was bound in a way that the site's policy does not find enough.
  case boundInsufficiently(method: String)
  /// Whoever is to issue has also said whose the key is; it takes two people to make a certificate.
  case boundByIssuer
  /// The key is bound to another leader too, or is another's in the roster.
  case keyOfTwo(leader: String)
  /// Whoever is to issue is the leader.
  case fourEyes(FourEyes)
  /// A certificate that stands rests on this attestation.
  case attestationUsed(certificate: String)
  /// The certificate that is to be replaced does not stand, or is another session's.
  case nothingToReplace(certificate: String)

  /// By what the issuer was seen to be the leader.
  public enum FourEyes: String, Sendable, CaseIterable {
    /// The roster says that the issuer's key is hers.
    case roster
    /// Leader and issuer are one key.
    case key
    /// They have the same name.
    case name
  }

  /// The permanent name.
  public var code: String {
    switch self {
    case .regrade(.editionMissing): "COURSE_HASH_MISMATCH"
    case .regrade(.transcript): "TRANSCRIPT_ALTERED"
    case .regrade: "REGRADE_MISMATCH"
    case .attestationMissing: "ATTEST_MISSING"
    case .attestation(let finding): finding.code
    case .attestedByAnother: "ATTEST_SUBJECT_MISMATCH"
    case .attestedToAnother: "ATTEST_AUDIENCE"
    case .attestedLater: "NOT_YET_VALID"
    case .checkpointMissing: "ATTEST_CONTENT_MISMATCH"
    case .checkpointForeign: "CHECKPOINT_UNKNOWN_KEY"
    case .checkpointAhead: "LOG_TRUNCATED"
    case .checkpointForked: "LOG_FORK"
    case .keyNotBound, .boundInsufficiently: "BINDING_MISSING"
    case .boundLater, .unbound: "BINDING_REVOKED"
    case .keyOfTwo: "KEY_REUSED"
    case .fourEyes, .boundByIssuer: "FOUR_EYES"
    case .attestationUsed: "ATTEST_REUSED"
    case .nothingToReplace: "SUPERSEDED"
    }
  }
}
