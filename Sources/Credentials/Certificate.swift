public import Courseware

/// A certificate whose signatures are good: issued here, or verified.
public struct Certificate: Sendable, Equatable {
  /// The issuer's token, a VC-JWT in compact form.
  public let token: String
  /// What it says.
  public let credential: Credential

  init(token: String, credential: Credential) {
    self.token = token
    self.credential = credential
  }

  /// The bytes of the `.jwt` file: the token and nothing after it.
  public var jwt: [UInt8] { Array(token.utf8) }

  /// The bytes of the `.svg` file in bokmål, without a proof; see ``svg(language:proof:)``.
  public var svg: [UInt8] { svg(language: .nb) }

  /// The bytes of the `.svg` file: the diploma in a language, with the token inside, and the proof that it is in the
  /// issuer's log where there is one; the same token and proof give the same bytes.
  public func svg(language: DiplomaLanguage, proof: InclusionProof? = nil) -> [UInt8] {
    Diploma(credential: credential, token: token, place: proof.map(LogPlace.init))
      .svg(layout: .init(of: label, in: language))
  }

  /// What kind of document it is, by the signatures on it.
  public var label: Label { credential.label }
}

extension Certificate {
  /// Issues a certificate on a leader's attestation, as `issuer` and with that issuer's own key.
  ///
  /// The attestation must have been made to this very issuer, by another key than the issuer's, and not later than
  /// `time`. One that was made in view of a log is countersigned by a person, who is not the leader; a `review` may
  /// stand in such a certificate alone.
  public static func issue(
    on signed: SignedAttestation, as issuer: Issuer, with key: IssuerKey, id: DocumentIdentifier, at time: Timestamp,
    validUntil: Timestamp? = nil, review: Review? = nil
  ) throws(IssueError) -> Certificate {
    guard key.id == issuer.key else { throw .notTheIssuersKey }
    guard signed.attestation.audience.contains(issuer.key) else { throw .attestedToOthers(signed.attestation.audience) }
    guard signed.signer != issuer.key else { throw .sameKey }
    let validFrom = UTCText.wholeSeconds(time)
    guard signed.attestation.time <= validFrom else { throw .attestedLater(signed.attestation.time) }
    let credential = Credential(
      id: id, issuer: issuer, subject: signed.signer, accomplishment: signed.attestation.accomplishment,
      validFrom: validFrom, validUntil: validUntil.map(UTCText.wholeSeconds), attestation: signed.token, review: review)
    guard (credential.seen != nil) == (issuer.person != nil) else {
      throw issuer.person == nil ? .personMissing : .attestedWithoutLog
    }
    guard review == nil || credential.seen != nil else { throw .attestedWithoutLog }
    guard credential.isReviewInTime else { throw .reviewedLater }
    guard !credential.isFourEyesBroken else { throw .fourEyes }
    let token = SignedToken.sign(
      header: .object(header(for: issuer.key)), payload: credential.payload, with: key.signing)
    return Certificate(token: token, credential: credential)
  }

  /// The whole header: no `kid`, which other verifiers stumble on for a did:key.
  static func header(for key: DIDKey) -> [String: JSON] {
    ["alg": "ES256", "jwk": jwk(of: key), "typ": "JWT"]
  }

  private static func jwk(of key: DIDKey) -> JSON {
    let point = key.coordinates
    return [
      "crv": "P-256", "kty": "EC", "x": .string(Base64URL.encode(point.prefix(32))),
      "y": .string(Base64URL.encode(point.suffix(32))),
    ]
  }
}

/// Why no certificate is issued.
public enum IssueError: Error, Sendable, Equatable {
  /// The unsealed key is not the key of the issuer that is named.
  case notTheIssuersKey
  /// The leader made the attestation to the issuers with these keys.
  case attestedToOthers([DIDKey])
  /// Leader and issuer are one key.
  case sameKey
  /// The attestation is from after the moment of issue.
  case attestedLater(Timestamp)
  /// The leader attested in view of a log, so a person must countersign, and the issuer names none.
  case personMissing
  /// The leader attested to herself, so nobody else can countersign or have reviewed it.
  case attestedWithoutLog
  /// The review is from after the day of issue.
  case reviewedLater
  /// The person who issues, or who reviewed, goes by the leader's name.
  case fourEyes
}
