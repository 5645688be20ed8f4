public import Courseware

/// An issuer's invitation to a leader of the roster to make her own key.
///
/// `typ` is `kyndig-invitation+jwt`. Claims: `leader`, `name`, `employeeNumber` and `unit` where there are, `code` (the
/// code's digest, 64 hexadecimal digits), `expires` (seconds since 1970), `organisation` (its name), `origin`, beside
/// `iss`, `jti` and `iat`. The code itself goes another way than this file.
public struct Invitation: IssuerContent {
  /// The header's `typ`.
  public static let type = "kyndig-invitation+jwt"
  /// Most bytes of the signed file.
  public static let maximumBytes = 8 * 1024
  /// Its own name.
  public let id: DocumentIdentifier
  /// The leader's id in the roster.
  public let leader: String
  /// Her name.
  public let name: String
  /// Her number as an employee.
  public let employeeNumber: String?
  /// The part of the business that she leads, by its id in the site's policy.
  public let unit: String?
  /// The digest of the code, by ``InvitationCode/digest(for:)``.
  public let code: Digest
  /// From when the code is of no use.
  public let expires: Timestamp
  /// The organisation's name.
  public let organisation: String
  /// The origin of the organisation's log.
  public let origin: String
  /// When it is signed, to the second.
  public let at: Timestamp

  /// Invites a leader of the roster with a code that is good from `at` until `expires`.
  public init(
    id: DocumentIdentifier, leader: String, name: String, employeeNumber: String? = nil, unit: String? = nil,
    code: InvitationCode, expires: Timestamp, organisation: Organisation, at: Timestamp
  ) throws(SignedProblem) {
    try self.init(
      id: id, leader: leader, name: name, employeeNumber: employeeNumber, unit: unit, digest: code.digest(for: id),
      expires: expires, organisation: organisation.name, origin: organisation.origin, at: at)
  }

  private init(
    id: DocumentIdentifier, leader: String, name: String, employeeNumber: String?, unit: String?, digest: Digest,
    expires: Timestamp, organisation: String, origin: String, at: Timestamp
  ) throws(SignedProblem) {
    self.id = id
    self.leader = try Claim.text(leader, "leader")
    self.name = try Claim.name(name)
    self.employeeNumber = try Claim.text(employeeNumber, "employeeNumber", limit: LeaderFacts.employeeNumberLimit)
    self.unit = try Claim.text(unit, "unit")
    code = digest
    self.expires = try Claim.time(expires, "expires")
    self.organisation = try Claim.text(organisation, "organisation")
    self.origin = try Claim.origin(origin)
    self.at = try Claim.time(at)
    guard self.at < self.expires else { throw .claimMismatch(claim: "expires") }
  }

  /// Reads the claims.
  public init(id: DocumentIdentifier, at: Timestamp, reading claims: JSON) throws(SignedProblem) {
    let claims = ClaimReader(claims)
    try self.init(
      id: id, leader: try claims.string("leader"), name: try claims.string("name"),
      employeeNumber: try claims.stringIfAny("employeeNumber"), unit: try claims.stringIfAny("unit"),
      digest: try claims.read("code", Digest.init(hex:)), expires: try claims.time("expires"),
      organisation: try claims.string("organisation"), origin: try claims.string("origin"), at: at)
  }

  /// What is signed.
  public var claims: [String: JSON] {
    var claims: [String: JSON] = [
      "code": .string(code.hex), "expires": .integer(expires.seconds), "leader": .string(leader),
      "name": .string(name), "organisation": .string(organisation), "origin": .string(origin),
    ]
    if let employeeNumber { claims["employeeNumber"] = .string(employeeNumber) }
    if let unit { claims["unit"] = .string(unit) }
    return claims
  }

  /// Whether `code` is this invitation's, and `time` comes before its end.
  public func accepts(_ code: InvitationCode, at time: Timestamp) -> Bool {
    code.digest(for: id) == self.code && time < expires
  }

  /// Any issuer may invite.
  public func problem(signedBy signer: DIDKey) -> SignedProblem? { nil }
}

/// An invitation with the issuer's signature.
public typealias SignedInvitation = Signed<Invitation>
