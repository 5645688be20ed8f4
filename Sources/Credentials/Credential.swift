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
}

/// Who issues certificates: a key and the name it goes by.
public struct Issuer: Sendable, Hashable {
  /// The key that signs.
  public let key: DIDKey
  /// The name.
  public let name: String
  /// Nine digits from Brønnøysundregistrene, for an organisation that has them.
  public let organisationNumber: String?

  /// Names the issuer whose key is `key`; throws for a name that cannot be printed or a number that is none.
  public init(key: DIDKey, name: String, organisationNumber: String? = nil) throws(AccomplishmentProblem) {
    guard PlainText.isPlain(name, limit: 100) else { throw .text(field: "issuer.name") }
    if let organisationNumber, OrganisationNumber(organisationNumber)?.digits != organisationNumber {
      throw .organisationNumber
    }
    self.key = key
    self.name = name
    self.organisationNumber = organisationNumber
  }
}
