public import Courseware

/// What a leader is about to sign: the facts, to whom, and when.
public struct Attestation: Sendable, Equatable {
  /// What she has done.
  public let accomplishment: Accomplishment
  /// The issuer that the attestation is made to.
  public let audience: DIDKey
  /// The attestation's own name.
  public let id: DocumentIdentifier
  /// When it is made, to the second.
  public let time: Timestamp
  /// Which wording is signed.
  public let wording: AttestationStatement

  /// An attestation of `accomplishment` to the issuer with the key `audience`.
  public init(
    of accomplishment: Accomplishment, to audience: DIDKey, id: DocumentIdentifier, at time: Timestamp,
    wording: AttestationStatement = .current
  ) {
    self.accomplishment = accomplishment
    self.audience = audience
    self.id = id
    self.time = UTCText.wholeSeconds(time)
    self.wording = wording
  }

  /// The text to show before signing; these bytes are signed.
  public var statement: String { wording.text(for: accomplishment) }

  static let type: JSON = "kyndig-attestation+jwt"

  func claims(by signer: DIDKey) -> [String: JSON] {
    let course = accomplishment.course
    let result = accomplishment.result
    return [
      "iss": .string(signer.text), "sub": .string(signer.text), "aud": .string(audience.text), "jti": .string(id.urn),
      "iat": .integer(UTCText.seconds(time)), "name": .string(accomplishment.name),
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
