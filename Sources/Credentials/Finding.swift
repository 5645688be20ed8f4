/// One thing that is wrong with a certificate or a key; a code that never changes, with the facts.
///
/// The facts are safe to print: hidden characters in them are escaped and long ones cut.
public enum Finding: Error, Sendable, Hashable {
  /// The signature does not fit the content and the key.
  case signatureInvalid(Part)
  /// The header names an algorithm that is not accepted.
  case algorithmNotAllowed(Part, algorithm: String)
  /// The algorithm is accepted, but the key in the header is of another kind.
  case algorithmKeyMismatch
  /// The header has a member that it must not have, lacks one, or has another value than it must.
  case headerNotAllowed(Part, member: String)
  /// The key in the header is not the issuer's.
  case issuerKeyMismatch
  /// The issuer is not among those that are trusted here.
  case issuerUntrusted(issuer: String)
  /// Something that must be there is not; the path is in the certificate's JSON.
  case claimMissing(claim: String)
  /// Two places that must agree do not, or something is there that must not be.
  case claimMismatch(claim: String)
  /// The certificate is from after the moment of checking.
  case notYetValid(from: String)
  /// The certificate was valid until before the moment of checking.
  case expired(since: String)
  /// Two members of one object share a name.
  case jsonDuplicateKey(Part, member: String)
  /// Not JSON as it must be here, or nested too deeply.
  case jsonInvalid(Part)
  /// The bytes are not a token, nor a diploma that holds one.
  case encoding(Part)
  /// Larger than anything that is accepted.
  case tooLarge(bytes: Int, limit: Int)
  /// The file holds more than one credential.
  case ambiguous(credentials: Int)
  /// The diploma does not say what its credential says, or asks for a layout that does not exist.
  case renderingMismatch
  /// The certificate is another person's than the one asked for.
  case recipientMismatch
  /// No attestation by the leader, or more than one.
  case attestationMissing
  /// The attestation is by another key, or in another name, than the certificate.
  case attestationSubjectMismatch(claim: String)
  /// The attestation says something else than the certificate.
  case attestationContentMismatch(claim: String)
  /// The attestation was made to another issuer.
  case attestationAudience
  /// Leader and issuer are the same key.
  case keyReused
  /// The file holds more than one proof that it is in the log.
  case ambiguousProof(count: Int)
  /// The certificate was issued when its issuer's key was not yet, or no longer, in force.
  case keyOutOfRange(at: String)
  /// Who issued, or who reviewed, goes by the leader's own name.
  case fourEyes(name: String)
  /// The issuer has withdrawn the certificate.
  case revoked(at: String)
  /// The issuer has replaced the certificate; `by` is the new one's number.
  case superseded(at: String, by: String)
  /// The issuer keeps a log, and there is no list of what it has withdrawn.
  case statusUnverified
  /// The newest list of what the issuer has withdrawn is too old.
  case statusStale(since: String)
  /// The issuer keeps a log, and there is no proof that the certificate is in it.
  case proofMissing
  /// The proof is not one, or not of this certificate.
  case proofInvalid
  /// The proof rests on a log that is not the one that is pinned for the issuer.
  case checkpointUnknownKey
  /// The log has the certificate at another time, or earlier, than the certificate can be from.
  case backdated
  /// A guess at the key's passphrase is cheaper than the standard.
  case weakSeal(rounds: Int)

  /// Which of the two signed tokens.
  public enum Part: String, Sendable {
    /// The issuer's token.
    case certificate
    /// The leader's token inside it.
    case attestation
  }

  /// The permanent name, as in `CLAIM_MISMATCH`.
  public var code: String {
    switch self {
    case .signatureInvalid: "SIG_INVALID"
    case .algorithmNotAllowed: "ALG_NOT_ALLOWED"
    case .algorithmKeyMismatch: "ALG_KEY_MISMATCH"
    case .headerNotAllowed: "HEADER_NOT_ALLOWED"
    case .issuerKeyMismatch: "ISSUER_KEY_MISMATCH"
    case .issuerUntrusted: "ISSUER_UNTRUSTED"
    case .claimMissing: "CLAIM_MISSING"
    case .claimMismatch: "CLAIM_MISMATCH"
    case .notYetValid: "NOT_YET_VALID"
    case .expired: "EXPIRED"
    case .jsonDuplicateKey: "JSON_DUPLICATE_KEY"
    case .jsonInvalid: "JSON_INVALID"
    case .encoding: "ENCODING"
    case .tooLarge: "TOO_LARGE"
    case .ambiguous: "AMBIGUOUS"
    case .renderingMismatch: "RENDERING_MISMATCH"
    case .recipientMismatch: "RECIPIENT_MISMATCH"
    case .attestationMissing: "ATTEST_MISSING"
    case .attestationSubjectMismatch: "ATTEST_SUBJECT_MISMATCH"
    case .attestationContentMismatch: "ATTEST_CONTENT_MISMATCH"
    case .attestationAudience: "ATTEST_AUDIENCE"
    case .keyReused: "KEY_REUSED"
    case .ambiguousProof: "AMBIGUOUS"
    case .keyOutOfRange: "KEY_OUT_OF_RANGE"
    case .fourEyes: "FOUR_EYES"
    case .revoked: "REVOKED"
    case .superseded: "SUPERSEDED"
    case .statusUnverified: "STATUS_UNVERIFIED"
    case .statusStale: "STATUS_STALE"
    case .proofMissing: "PROOF_MISSING"
    case .proofInvalid: "PROOF_INVALID"
    case .checkpointUnknownKey: "CHECKPOINT_UNKNOWN_KEY"
    case .backdated: "BACKDATED"
    case .weakSeal: "WEAK_SEAL"
    }
  }

  /// Whether the certificate may still be good: only the anchor for trust is missing.
  var leavesValid: Bool {
    switch self {
    case .issuerUntrusted, .proofMissing, .checkpointUnknownKey, .statusUnverified, .statusStale, .weakSeal: true
    default: false
    }
  }
}
