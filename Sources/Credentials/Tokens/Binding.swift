public import Courseware

/// An issuer's word for it that a key is a certain leader's, and how that is known.
///
/// `typ` is `kyndig-binding+jwt`. Claims: `sub` (the leader's did:key), `leader` (her id in the roster), `name`,
/// `method`, `origin` (the log that it is entered in), beside `iss`, `jti` and `iat`.
public struct Binding: IssuerContent {
  /// The header's `typ`.
  public static let type = "kyndig-binding+jwt"
  /// Most bytes of the signed file.
  public static let maximumBytes = 8 * 1024
  /// Its own name.
  public let id: DocumentIdentifier
  /// The leader's key.
  public let subject: DIDKey
  /// The leader's id in the roster.
  public let leader: String
  /// Her name, as it is to stand on the certificate.
  public let name: String
  /// How she was known.
  public let method: Method
  /// The origin of the organisation's log.
  public let origin: String
  /// When it is signed, to the second.
  public let at: Timestamp

  /// How a person was known to hold the key.
  public enum Method: String, Sendable, CaseIterable {
    /// They met.
    case inPerson
    /// She read the fingerprint of her key aloud on the telephone.
    case phone
    /// She had the code of her invitation.
    case code
    /// The server knew her by her login.
    case login
    /// The server knew her by a login with a security key, whose PIN or finger it demanded.
    case verifiedLogin
  }

  /// Binds the key `subject` to a leader of the roster; throws for a text that cannot be shown as it is signed.
  public init(
    id: DocumentIdentifier, subject: DIDKey, leader: String, name: String, method: Method, origin: String,
    at: Timestamp
  ) throws(SignedProblem) {
    self.id = id
    self.subject = subject
    self.leader = try Claim.text(leader, "leader")
    self.name = try Claim.name(name)
    self.method = method
    self.origin = try Claim.origin(origin)
    self.at = try Claim.time(at)
  }

  /// Reads the claims.
  public init(id: DocumentIdentifier, at: Timestamp, reading claims: JSON) throws(SignedProblem) {
    let claims = ClaimReader(claims)
    try self.init(
      id: id, subject: try claims.key("sub"), leader: try claims.string("leader"), name: try claims.string("name"),
      method: try claims.choice("method"), origin: try claims.string("origin"), at: at)
  }

  /// What is signed.
  public var claims: [String: JSON] {
    [
      "leader": .string(leader), "method": .string(method.rawValue), "name": .string(name),
      "origin": .string(origin), "sub": .string(subject.text),
    ]
  }

  /// Nobody vouches for the key that she signs with.
  public func problem(signedBy signer: DIDKey) -> SignedProblem? { signer == subject ? .keyReused : nil }
}

/// A binding with the issuer's signature.
public typealias SignedBinding = Signed<Binding>
