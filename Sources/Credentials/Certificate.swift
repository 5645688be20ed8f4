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

  /// The bytes of the `.svg` file: the diploma, with the token inside; the same token gives the same bytes.
  public var svg: [UInt8] { Diploma(credential: credential, token: token).svg(layout: .current) }

  /// What kind of document it is, by the signatures on it.
  public var label: Label { .selfIssuedDocumentation }

  /// What kind of document the signatures make; never read from a field.
  ///
  /// The stronger kinds need a key that somebody else has bound to a person, and are not issued yet.
  public enum Label: String, Sendable, CaseIterable {
    /// The leader has attested, and nobody else has countersigned.
    case selfIssuedDocumentation = "dokumentasjon på gjennomført opplæring, selvutstedt"
  }
}

extension Certificate {
  /// Issues a certificate on a leader's attestation, as `issuer` and with that issuer's own key.
  ///
  /// The attestation must have been made to this very issuer, by another key than the issuer's, and not later than
  /// `time`.
  public static func issue(
    on signed: SignedAttestation, as issuer: Issuer, with key: IssuerKey, id: DocumentIdentifier, at time: Timestamp,
    validUntil: Timestamp? = nil
  ) throws(IssueError) -> Certificate {
    guard key.id == issuer.key else { throw .notTheIssuersKey }
    guard signed.attestation.audience == issuer.key else { throw .attestedToAnother(signed.attestation.audience) }
    guard signed.signer != issuer.key else { throw .sameKey }
    let validFrom = UTCText.wholeSeconds(time)
    guard signed.attestation.time <= validFrom else { throw .attestedLater(signed.attestation.time) }
    let credential = Credential(
      id: id, issuer: issuer, subject: signed.signer, accomplishment: signed.attestation.accomplishment,
      validFrom: validFrom, validUntil: validUntil.map(UTCText.wholeSeconds), attestation: signed.token)
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
  /// The leader made the attestation to the issuer with this key.
  case attestedToAnother(DIDKey)
  /// Leader and issuer are one key.
  case sameKey
  /// The attestation is from after the moment of issue.
  case attestedLater(Timestamp)
}
