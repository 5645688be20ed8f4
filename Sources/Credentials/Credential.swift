public import Courseware

/// What a certificate says: the facts of one Open Badges 3.0 credential, whoever signed it.
public struct Credential: Sendable, Equatable {
  /// The certificate's own name.
  public let id: DocumentIdentifier
  /// Who issues it.
  public let issuer: Issuer
  /// The key of the leader that it is about.
  public let subject: DIDKey
  /// What she has done.
  public let accomplishment: Accomplishment
  /// From when it is valid, to the second: the moment of issue.
  public let validFrom: Timestamp
  /// Until when it is valid, to the second; nil, as the law has it, for ever.
  public let validUntil: Timestamp?
  /// The leader's attestation, a JWS in compact form.
  public let attestation: String
  /// The talk with a competent person that the issuer has recorded; nil where there was none.
  public let review: Certificate.Review?
  /// The state of the issuer's log that the attestation was made in view of; nil where the issuer keeps none.
  public let seen: Seen?

  init(
    id: DocumentIdentifier, issuer: Issuer, subject: DIDKey, accomplishment: Accomplishment, validFrom: Timestamp,
    validUntil: Timestamp?, attestation: String, review: Certificate.Review? = nil
  ) {
    self.id = id
    self.issuer = issuer
    self.subject = subject
    self.accomplishment = accomplishment
    self.validFrom = validFrom
    self.validUntil = validUntil
    self.attestation = attestation
    self.review = review
    // Whether the attestation holds is asked when it is verified; here it is only what kind of document it makes.
    seen = AttestationToken.seen(in: attestation)
  }
}
