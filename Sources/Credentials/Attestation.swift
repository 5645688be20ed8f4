public import Courseware

/// What a leader is about to sign: the facts, to whom, and when.
public struct Attestation: Sendable, Equatable {
  /// What she has done.
  public let accomplishment: Accomplishment
  /// The issuers that the attestation is made to, one of whom may issue on it; sorted, each once.
  public let audience: [DIDKey]
  /// The attestation's own name.
  public let id: DocumentIdentifier
  /// When it is made, to the second.
  public let time: Timestamp
  /// The state of the issuers' log that she saw; nil where they keep none, as where she issues to herself.
  public let seen: Seen?
  /// Which wording is signed.
  public let wording: AttestationStatement

  /// An attestation of `accomplishment` to the issuers with the keys `audience`, worded in `language`.
  public init(
    of accomplishment: Accomplishment, to audience: [DIDKey], id: DocumentIdentifier, at time: Timestamp,
    seen: Seen? = nil, language: DiplomaLanguage = .nb
  ) {
    self.init(
      of: accomplishment, to: audience, id: id, at: time, seen: seen,
      wording: .current(isToAnother: seen != nil, in: language))
  }

  /// An attestation of `accomplishment` to the one issuer with the key `audience`, who keeps no log.
  public init(
    of accomplishment: Accomplishment, to audience: DIDKey, id: DocumentIdentifier, at time: Timestamp,
    language: DiplomaLanguage = .nb
  ) {
    self.init(of: accomplishment, to: [audience], id: id, at: time, language: language)
  }

  init(
    of accomplishment: Accomplishment, to audience: [DIDKey], id: DocumentIdentifier, at time: Timestamp,
    seen: Seen?, wording: AttestationStatement
  ) {
    self.accomplishment = accomplishment
    self.audience = Set(audience).sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }
    self.id = id
    self.time = UTCText.wholeSeconds(time)
    self.seen = seen
    self.wording = wording
  }

  /// The same attestation, made at `time`.
  public func made(at time: Timestamp) -> Attestation {
    Attestation(of: accomplishment, to: audience, id: id, at: time, seen: seen, wording: wording)
  }

  /// The text to show before signing; these bytes are signed.
  public var statement: String { wording.text(for: accomplishment) }

  static let type: JSON = "kyndig-attestation+jwt"

  func claims(by signer: DIDKey) -> [String: JSON] {
    let course = accomplishment.course
    let result = accomplishment.result
    var claims: [String: JSON] = [
      "iss": .string(signer.text), "sub": .string(signer.text), "aud": audienceClaim, "jti": .string(id.urn),
      "iat": .integer(time.seconds), "name": .string(accomplishment.name),
      "level": .string(accomplishment.level.rawValue), "statement": .string(statement),
      "statementNumber": .integer(Int64(wording.rawValue)), "profile": .string(accomplishment.profile.hex),
      "transcript": .string(accomplishment.transcript.hex),
      "activeMinutes": .integer(Int64(accomplishment.activeMinutes)),
      "course": [
        "edition": .string(course.edition.hex), "id": .string(course.id), "version": .string(course.version),
      ],
      "period": ["end": .string(accomplishment.period.end), "start": .string(accomplishment.period.start)],
      "result": [
        "attempt": .integer(Int64(result.attempt)), "passed": true, "required": .integer(Int64(result.required)),
        "score": .integer(Int64(result.score)),
      ],
    ]
    if let seen { claims["seen"] = seen.json }
    return claims
  }

  /// One issuer is a string, several are an array (RFC 7519 § 4.1.3).
  private var audienceClaim: JSON {
    let keys = audience.map { JSON.string($0.text) }
    return keys.count == 1 ? keys[0] : .array(keys)
  }
}

extension LeaderKey {
  /// Signs `attestation` as the leader; only the key itself can, so nobody can do it for her.
  public func sign(_ attestation: Attestation) -> SignedAttestation {
    let token = SignedToken.sign(
      header: ["alg": "ES256", "typ": Attestation.type], payload: .object(attestation.claims(by: id)), with: signing)
    return SignedAttestation(token: token, signer: id, attestation: attestation)
  }
}
