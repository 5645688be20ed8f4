public import Courseware

/// The word of one key for another: it follows after it, or stands beside it as another issuer's.
///
/// `typ` is `kyndig-key+jwt`. Claims: `sub` (the new did:key), `role`, `name` (who holds the new key), `reason`, beside
/// `iss` (the key that vouches, which is the old one where it is replaced), `jti` and `iat`.
public struct KeyStatement: SignedContent {
  /// The header's `typ`.
  public static let type = "kyndig-key+jwt"
  /// Most bytes of the signed file.
  public static let maximumBytes = 8 * 1024
  /// Its own name.
  public let id: DocumentIdentifier
  /// The new key.
  public let new: DIDKey
  /// What both keys sign as.
  public let role: Role
  /// Who holds the new key.
  public let name: String
  /// Why there is a new key.
  public let reason: Reason
  /// When it is signed, to the second.
  public let at: Timestamp

  /// What a key signs as.
  public enum Role: String, Sendable, CaseIterable {
    /// A leader's key.
    case leader
    /// An issuer's key.
    case issuer
  }

  /// Why there is a new key.
  public enum Reason: String, Sendable, CaseIterable {
    /// The same person has changed to a new key.
    case rolledOver
    /// The old key was opened with the recovery code, and is replaced: its holder's passphrase is lost, or another issues
    /// in the holder's place.
    case recovered
    /// Another issuer has come; the old key goes on beside the new one.
    case added
  }

  /// Vouches for the key `new`; a leader's key is never one more beside the old.
  public init(
    id: DocumentIdentifier, new: DIDKey, role: Role, name: String, reason: Reason, at: Timestamp
  ) throws(SignedProblem) {
    guard role == .issuer || reason != .added else { throw .claimMismatch(claim: "reason") }
    self.id = id
    self.new = new
    self.role = role
    self.name = try Claim.name(name)
    self.reason = reason
    self.at = try Claim.time(at)
  }

  /// Reads the claims.
  public init(id: DocumentIdentifier, at: Timestamp, reading claims: JSON) throws(SignedProblem) {
    let claims = ClaimReader(claims)
    try self.init(
      id: id, new: try claims.key("sub"), role: try claims.choice("role"), name: try claims.string("name"),
      reason: try claims.choice("reason"), at: at)
  }

  /// What is signed.
  public var claims: [String: JSON] {
    [
      "name": .string(name), "reason": .string(reason.rawValue), "role": .string(role.rawValue),
      "sub": .string(new.text),
    ]
  }

  /// No key vouches for itself.
  public func problem(signedBy signer: DIDKey) -> SignedProblem? { signer == new ? .keyReused : nil }
}

/// A key statement with the signature of the key that vouches.
public typealias SignedKeyStatement = Signed<KeyStatement>

extension LeaderKey {
  /// Vouches for the leader's next key.
  public func sign(_ statement: KeyStatement) throws(SignedProblem) -> SignedKeyStatement {
    guard statement.role == .leader else { throw .claimMismatch(claim: "role") }
    return try Signed(signing: statement, with: signing)
  }
}

extension IssuerKey {
  /// Vouches for the issuer's next key, or for another issuer's.
  public func sign(_ statement: KeyStatement) throws(SignedProblem) -> SignedKeyStatement {
    guard statement.role == .issuer else { throw .claimMismatch(claim: "role") }
    return try Signed(signing: statement, with: signing)
  }
}
