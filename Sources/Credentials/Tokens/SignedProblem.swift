/// Why something cannot be signed, or why bytes are not what somebody signed.
///
/// The facts are safe to print: hidden characters in them are escaped and long ones cut.
public enum SignedProblem: Error, Sendable, Hashable {
  /// Larger than anything of its kind.
  case tooLarge(bytes: Int, limit: Int)
  /// The file ends before its signature does.
  case cut
  /// Not a signed file.
  case encoding
  /// A signed file of another kind, which its header names.
  case otherKind(found: String)
  /// The header names an algorithm that is not accepted.
  case algorithmNotAllowed(String)
  /// The header has a member that it must not have.
  case headerNotAllowed(member: String)
  /// Two members of one object share a name.
  case jsonDuplicateKey(member: String)
  /// Not JSON, or JSON written in another way than the one there is.
  case jsonInvalid
  /// The signature does not fit the content and the key.
  case signatureInvalid
  /// Something that must be there is not.
  case claimMissing(claim: String)
  /// A value that cannot stand there, or something that must not be there at all.
  case claimMismatch(claim: String)
  /// Somebody vouches for the very key that signs.
  case keyReused

  /// The permanent name, as in `CLAIM_MISMATCH`; the same names that certificates have.
  public var code: String {
    switch self {
    case .tooLarge: "TOO_LARGE"
    case .cut, .encoding: "ENCODING"
    case .otherKind, .headerNotAllowed: "HEADER_NOT_ALLOWED"
    case .algorithmNotAllowed: "ALG_NOT_ALLOWED"
    case .jsonDuplicateKey: "JSON_DUPLICATE_KEY"
    case .jsonInvalid: "JSON_INVALID"
    case .signatureInvalid: "SIG_INVALID"
    case .claimMissing: "CLAIM_MISSING"
    case .claimMismatch: "CLAIM_MISMATCH"
    case .keyReused: "KEY_REUSED"
    }
  }

  /// What was found in a token, as a problem with a signed file.
  init(_ finding: Finding) {
    switch finding {
    case .algorithmNotAllowed(_, let algorithm): self = .algorithmNotAllowed(algorithm)
    case .headerNotAllowed(_, let member): self = .headerNotAllowed(member: member)
    case .jsonDuplicateKey(_, let member): self = .jsonDuplicateKey(member: member)
    case .jsonInvalid: self = .jsonInvalid
    case .signatureInvalid: self = .signatureInvalid
    case .claimMissing(let claim): self = .claimMissing(claim: claim)
    case .claimMismatch(let claim): self = .claimMismatch(claim: claim)
    case .tooLarge(let bytes, let limit): self = .tooLarge(bytes: bytes, limit: limit)
    default: self = .encoding
    }
  }
}
