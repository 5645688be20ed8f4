public import Courseware

/// What an issuer has withdrawn: the whole of it, signed anew at each change and before it is too old.
///
/// `typ` is `kyndig-status+jwt`. Claims: `exp` (seconds since 1970; after it nobody should rely on what is not listed)
/// and `revoked`, sorted by `id`: each with `at`, `id` (a certificate's), `kind` and, where another certificate took its
/// place, `by`; beside `iss`, `jti` and `iat`. It names no person.
public struct RevocationList: IssuerContent {
  /// The header's `typ`.
  public static let type = "kyndig-status+jwt"
  /// Most bytes of the signed file.
  public static let maximumBytes = 4 * 1024 * 1024
  /// How long a list is relied on: 92 days.
  public static let lifetime: Int64 = 92 * 86_400_000
  /// Its own name.
  public let id: DocumentIdentifier
  /// When it is signed, to the second.
  public let at: Timestamp
  /// Until when what is not listed is known not to be withdrawn, to the second.
  public let expires: Timestamp
  /// What is withdrawn, sorted by the certificates' names, each once.
  public let entries: [Entry]

  /// A certificate that no longer counts.
  public struct Entry: Sendable, Hashable {
    /// The certificate.
    public let certificate: DocumentIdentifier
    /// From when, to the second.
    public let at: Timestamp
    /// Why.
    public let kind: Kind
    /// The certificate that took its place.
    public let replacement: DocumentIdentifier?

    /// Withdraws `certificate`; with a replacement it is superseded, else revoked.
    public init(_ certificate: DocumentIdentifier, at: Timestamp, replacedBy replacement: DocumentIdentifier? = nil) {
      self.certificate = certificate
      self.at = UTCText.wholeSeconds(at)
      self.replacement = replacement
      kind = replacement == nil ? .revoked : .superseded
    }

    /// Why a certificate no longer counts.
    public enum Kind: String, Sendable, CaseIterable {
      /// The issuer takes it back.
      case revoked
      /// A corrected one took its place.
      case superseded
    }
  }

  /// A list of `entries`, signed at `at`; throws where a certificate is there twice or takes its own place.
  public init(
    _ entries: [Entry], id: DocumentIdentifier, at: Timestamp, expires: Timestamp? = nil
  ) throws(SignedProblem) {
    self.id = id
    self.at = try Claim.time(at)
    self.expires = try Claim.time(expires ?? Timestamp(milliseconds: at.milliseconds + Self.lifetime), "exp")
    self.entries = entries.sorted { $0.certificate.uuid < $1.certificate.uuid }
    guard Set(entries.map(\.certificate)).count == entries.count,
      entries.allSatisfy({ $0.replacement != $0.certificate }), self.expires > self.at
    else { throw .claimMismatch(claim: "revoked") }
  }

  /// Reads the claims.
  public init(id: DocumentIdentifier, at: Timestamp, reading claims: JSON) throws(SignedProblem) {
    let claims = ClaimReader(claims)
    var entries: [Entry] = []
    for element in try claims.elements("revoked") {
      let replacement = element.json["by"] == nil ? nil : try element.identifier("by")
      entries.append(
        Entry(try element.identifier("id"), at: try element.read("at", UTCText.parse), replacedBy: replacement))
    }
    try self.init(entries, id: id, at: at, expires: try claims.time("exp"))
  }

  /// What is signed.
  public var claims: [String: JSON] {
    [
      "exp": .integer(expires.seconds),
      "revoked": .array(
        entries.map { entry in
          var members: [String: JSON] = [
            "at": .string(entry.at.iso), "id": .string(entry.certificate.urn),
            "kind": .string(entry.kind.rawValue),
          ]
          if let replacement = entry.replacement { members["by"] = .string(replacement.urn) }
          return .object(members)
        }),
    ]
  }

  /// Any issuer may sign it; whose certificates it speaks of is for the reader to ask.
  public func problem(signedBy signer: DIDKey) -> SignedProblem? { nil }

  /// The entry of a certificate, or nil for one that is not withdrawn.
  public func entry(of certificate: DocumentIdentifier) -> Entry? { entries.first { $0.certificate == certificate } }
}

/// A status list with an issuer's signature.
public typealias SignedRevocationList = Signed<RevocationList>
