public import Courseware

/// What a leader hands in to the issuer: one file with everything that the issuer needs, in her own name.
///
/// `typ` is `kyndig-hand-in+jwt`; at most 8 MiB. Claims: `aud` (the issuers' did:keys sorted, a string where there is
/// one), `leader` (`id`, `name`; `employer`, `organisationNumber`, `unit`, `employeeNumber`, `code` where there are),
/// `sessions` (see ``CarriedSession``), `drafts` (the tasks whose drafts a reviewer may read), beside `iss`, `jti` and
/// `iat`.
public struct HandIn: LeaderContent {
  /// The header's `typ`.
  public static let type = "kyndig-hand-in+jwt"
  /// Most bytes of the signed file.
  public static let maximumBytes = 8 * 1024 * 1024
  /// Its own name; the same file twice has the same.
  public let id: DocumentIdentifier
  /// Who hands in.
  public let leader: LeaderFacts
  /// The issuers it is made to, sorted.
  public let audience: [DIDKey]
  /// Her sessions.
  public let sessions: [CarriedSession]
  /// The tasks whose drafts she has chosen to hand over, by their ids.
  public let sharedDrafts: [String]
  /// When it is signed, to the second.
  public let at: Timestamp

  /// A hand-in to `audience`; throws for one to nobody, and for what is in it twice.
  public init(
    id: DocumentIdentifier, leader: LeaderFacts, audience: [DIDKey], sessions: [CarriedSession],
    sharedDrafts: [String], at: Timestamp
  ) throws(SignedProblem) {
    self.id = id
    self.leader = leader
    self.audience = try Audience.checked(audience)
    self.sessions = try CarriedSession.checked(sessions)
    self.sharedDrafts = try Self.checkedDrafts(sharedDrafts)
    self.at = try Claim.time(at)
  }

  /// Reads the claims.
  public init(id: DocumentIdentifier, at: Timestamp, reading claims: JSON) throws(SignedProblem) {
    let claims = ClaimReader(claims)
    try self.init(
      id: id, leader: LeaderFacts(reading: try claims.child("leader")), audience: try Audience.read(claims),
      sessions: try CarriedSession.read(claims), sharedDrafts: try claims.strings("drafts"), at: at)
  }

  /// What is signed.
  public var claims: [String: JSON] {
    [
      "aud": Audience.json(audience), "drafts": .array(sharedDrafts.map(JSON.string)), "leader": leader.json,
      "sessions": .array(sessions.map(\.json)),
    ]
  }

  /// She hands in to somebody else.
  public func problem(signedBy signer: DIDKey) -> SignedProblem? { audience.contains(signer) ? .keyReused : nil }

  private static func checkedDrafts(_ drafts: [String]) throws(SignedProblem) -> [String] {
    guard drafts.count <= 1000, Set(drafts.map { Array($0.utf8) }).count == drafts.count,
      drafts.allSatisfy({ PlainText.isPlain($0, limit: Claim.idLimit) })
    else { throw .claimMismatch(claim: "drafts") }
    return drafts
  }
}

/// A hand-in with the leader's signature.
public typealias SignedHandIn = Signed<HandIn>
