public import Courseware

/// An issuer's word for it that a binding is over, and why; what was signed before stands.
///
/// `typ` is `kyndig-unbinding+jwt`. Claims: `sub` (the key that was bound), `binding` (the binding's `jti`), `leader`,
/// `reason`, beside `iss`, `jti` and `iat`.
public struct Unbinding: IssuerContent {
  /// The header's `typ`.
  public static let type = "kyndig-unbinding+jwt"
  /// Most bytes of the signed file.
  public static let maximumBytes = 8 * 1024
  /// Its own name.
  public let id: DocumentIdentifier
  /// The binding that is over.
  public let binding: DocumentIdentifier
  /// The key that was bound.
  public let subject: DIDKey
  /// The leader's id in the roster.
  public let leader: String
  /// Why.
  public let reason: Reason
  /// When it is signed, to the second.
  public let at: Timestamp

  /// Why a binding is over.
  public enum Reason: String, Sendable, CaseIterable {
    /// The key is lost, or others may have it.
    case lostKey
    /// The leader has left.
    case left
    /// The key was never hers.
    case mistake
    /// She has another key now.
    case newKey
  }

  /// Ends `binding`; throws for an id that cannot be shown as it is signed.
  public init(
    id: DocumentIdentifier, binding: DocumentIdentifier, subject: DIDKey, leader: String, reason: Reason,
    at: Timestamp
  ) throws(SignedProblem) {
    self.id = id
    self.binding = binding
    self.subject = subject
    self.leader = try Claim.text(leader, "leader")
    self.reason = reason
    self.at = try Claim.time(at)
  }

  /// Ends a binding as it stands.
  public init(
    of binding: Binding, id: DocumentIdentifier, reason: Reason, at: Timestamp
  ) throws(SignedProblem) {
    try self.init(
      id: id, binding: binding.id, subject: binding.subject, leader: binding.leader, reason: reason, at: at)
  }

  /// Reads the claims.
  public init(id: DocumentIdentifier, at: Timestamp, reading claims: JSON) throws(SignedProblem) {
    let claims = ClaimReader(claims)
    try self.init(
      id: id, binding: try claims.identifier("binding"), subject: try claims.key("sub"),
      leader: try claims.string("leader"), reason: try claims.choice("reason"), at: at)
  }

  /// What is signed.
  public var claims: [String: JSON] {
    [
      "binding": .string(binding.urn), "leader": .string(leader), "reason": .string(reason.rawValue),
      "sub": .string(subject.text),
    ]
  }

  /// Nobody says of the key that she signs with that it is out of use.
  public func problem(signedBy signer: DIDKey) -> SignedProblem? { signer == subject ? .keyReused : nil }
}

/// An unbinding with the issuer's signature.
public typealias SignedUnbinding = Signed<Unbinding>
