public import Courseware

/// An attestation as it was found: the signature is good, and nothing is yet known about the truth of the claims.
struct AttestationToken {
  let signer: DIDKey
  let audience: [DIDKey]
  let id: DocumentIdentifier
  let time: Timestamp
  let seen: Seen?
  let wording: AttestationStatement
  private let claims: [String: JSON]

  init(parsing token: String) throws(Finding) {
    let parsed = try SignedToken(parsing: token.utf8, part: .attestation)
    let expected: [String: JSON] = ["alg": "ES256", "typ": Attestation.type]
    if let finding = parsed.headerFindings(expecting: expected, part: .attestation).first { throw finding }
    guard let claims = parsed.payload.object else { throw .jsonInvalid(.attestation) }
    guard let signer = claims["iss"]?.string.flatMap(DIDKey.init(parsing:)) else {
      throw .attestationSubjectMismatch(claim: "iss")
    }
    guard signer.isValidSignature(parsed.signature, for: parsed.signed) else { throw .signatureInvalid(.attestation) }
    guard let id = claims["jti"]?.string.flatMap(DocumentIdentifier.init(urn:)) else {
      throw .attestationContentMismatch(claim: "jti")
    }
    guard let seconds = claims["iat"]?.integer, (0...Self.latest).contains(seconds) else {
      throw .attestationContentMismatch(claim: "iat")
    }
    guard let number = claims["statementNumber"]?.integer,
      let wording = Int(exactly: number).flatMap(AttestationStatement.init(rawValue:))
    else { throw .attestationContentMismatch(claim: "statementNumber") }
    self.claims = claims
    self.signer = signer
    self.id = id
    self.wording = wording
    audience = Self.audience(claims["aud"])
    seen = claims["seen"].flatMap(Seen.init(reading:))
    time = Timestamp(milliseconds: seconds * 1000)
  }

  /// The keys that `aud` names; none where anything in it is no key.
  private static func audience(_ claim: JSON?) -> [DIDKey] {
    let names = claim?.array ?? claim.map { [$0] } ?? []
    let keys = names.compactMap { $0.string.flatMap(DIDKey.init(parsing:)) }
    return keys.count == names.count ? keys : []
  }

  /// The state of a log that an attestation says was seen, whether the attestation holds or not.
  static func seen(in token: String) -> Seen? {
    (try? SignedToken(parsing: token.utf8, part: .attestation))?.payload["seen"].flatMap(Seen.init(reading:))
  }

  /// The digest of the transcript that an attestation is of, whether the attestation holds or not.
  static func transcript(in token: String) -> String? {
    (try? SignedToken(parsing: token.utf8, part: .attestation))?.payload["transcript"]?.string
  }

  /// The last second of the year 9999.
  static let latest: Int64 = 253_402_300_799

  /// One finding for each claim that `attestation`, signed by `subject`, would not have written as it stands.
  func differences(from attestation: Attestation, by subject: DIDKey) -> [Finding] {
    let expected = attestation.claims(by: subject)
    // A wording that names no second person cannot be signed to one, nor the other way round.
    let isFitting = wording.isToAnother == (attestation.seen != nil)
    let findings: [Finding] = isFitting ? [] : [.attestationContentMismatch(claim: "statementNumber")]
    return findings
      + Set(claims.keys).union(expected.keys).sorted().compactMap { name in
        if let found = claims[name], let wanted = expected[name], found.bytes == wanted.bytes { return nil }
        return switch name {
        case "iss", "sub", "name": .attestationSubjectMismatch(claim: name)
        case "aud": .attestationAudience
        default: .attestationContentMismatch(claim: PlainText.escaped(name))
        }
      }
  }
}

extension Attestation {
  /// The digest of the transcript that a token attests, 64 hexadecimal digits, whether the attestation holds or not; nil
  /// where it says none.
  public static func transcript(in token: String) -> String? { AttestationToken.transcript(in: token) }

  /// What a token says that its signer had seen of a log, and when; nil for one that cannot be read.
  public static func sight(in token: String) -> (seen: Seen?, made: Timestamp)? {
    (try? AttestationToken(parsing: token)).map { ($0.seen, $0.time) }
  }
}
