public import Courseware

/// Everything of a leader's that goes to another machine: her key, still sealed, and what she has done.
///
/// `typ` is `kyndig-moving+jwt`; at most 32 MiB. Claims: `leader` and `sessions` as in ``HandIn``, `key` (the key
/// file's object), `issuerKey` likewise where she issues to herself, `membership` where she is in an organisation
/// (`organisation`, the text of its file; `invitation` and `binding`, tokens, and `checkpoint`, a signed note, where there are), `certificates` (`jwt`,
/// `svg`, and `proof` where there is one), beside `iss`, `jti` and `iat`.
public struct Moving: LeaderContent {
  /// The header's `typ`.
  public static let type = "kyndig-moving+jwt"
  /// Most bytes of the signed file.
  public static let maximumBytes = 32 * 1024 * 1024
  /// Its own name.
  public let id: DocumentIdentifier
  /// Who moves.
  public let leader: LeaderFacts
  /// Her key; the passphrase goes with herself.
  public let key: SealedKey
  /// The key that she issues to herself with; nil in an organisation, where issuing is another's.
  public let issuerKey: SealedKey?
  /// Her sessions.
  public let sessions: [CarriedSession]
  /// Where she is enrolled.
  public let membership: Membership?
  /// Her certificates.
  public let certificates: [CarriedCertificate]
  /// The editions that her sessions are in.
  public let editions: [CarriedEdition]
  /// When it is signed, to the second.
  public let at: Timestamp

  /// What moves; throws for a key that is no leader's, and for what is in it twice.
  public init(
    id: DocumentIdentifier, leader: LeaderFacts, key: SealedKey, issuerKey: SealedKey? = nil,
    sessions: [CarriedSession], membership: Membership?, certificates: [CarriedCertificate],
    editions: [CarriedEdition] = [], at: Timestamp
  ) throws(SignedProblem) {
    guard key.kind == .leader else { throw .claimMismatch(claim: "key") }
    if let issuerKey, issuerKey.kind != .issuer || membership != nil { throw .claimMismatch(claim: "issuerKey") }
    guard certificates.count <= 100, Set(certificates.map(\.jwt)).count == certificates.count else {
      throw .claimMismatch(claim: "certificates")
    }
    self.id = id
    self.leader = leader
    self.key = key
    self.issuerKey = issuerKey
    self.sessions = try CarriedSession.checked(sessions)
    self.membership = membership
    guard Set(editions.map(\.manifest.digest)).count == editions.count else { throw .claimMismatch(claim: "editions") }
    self.certificates = certificates
    self.editions = editions
    self.at = try Claim.time(at)
  }

  /// Reads the claims.
  public init(id: DocumentIdentifier, at: Timestamp, reading claims: JSON) throws(SignedProblem) {
    let claims = ClaimReader(claims)
    let key = try Self.key("key", claims)
    let hasIssuer = claims.json["issuerKey"] != nil
    var certificates: [CarriedCertificate] = []
    for element in try claims.elements("certificates") { certificates.append(try .init(reading: element)) }
    var editions: [CarriedEdition] = []
    for element in try claims.elements("editions") { editions.append(try .init(reading: element)) }
    let isMember = claims.json["membership"] != nil
    try self.init(
      id: id, leader: LeaderFacts(reading: try claims.child("leader")), key: key,
      issuerKey: hasIssuer ? Self.key("issuerKey", claims) : nil,
      sessions: try CarriedSession.read(claims),
      membership: isMember ? Membership(reading: try claims.child("membership")) : nil, certificates: certificates,
      editions: editions, at: at)
  }

  /// What is signed.
  public var claims: [String: JSON] {
    var claims: [String: JSON] = [
      "certificates": .array(certificates.map(\.json)), "leader": leader.json,
      "sessions": .array(sessions.map(\.json)),
    ]
    claims["key"] = try? JSON(parsing: key.bytes)
    claims["issuerKey"] = try? issuerKey.map { try JSON(parsing: $0.bytes) }
    claims["membership"] = membership?.json
    claims["editions"] = .array(editions.map(\.json))
    return claims
  }

  private static func key(_ name: String, _ claims: ClaimReader) throws(SignedProblem) -> SealedKey {
    let sealed = try claims.child(name).json
    guard let key = try? SealedKey(parsing: sealed.bytes) else { throw claims.mismatch(name) }
    return key
  }

  /// Only the key that moves can say so.
  public func problem(signedBy signer: DIDKey) -> SignedProblem? {
    key.did == signer ? nil : .claimMismatch(claim: "key")
  }
}

/// A move with the leader's signature.
public typealias SignedMoving = Signed<Moving>
