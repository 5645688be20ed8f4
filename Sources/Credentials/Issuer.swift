/// Who issues certificates: a key and the name it goes by.
public struct Issuer: Sendable, Hashable {
  /// The key that signs.
  public let key: DIDKey
  /// The name.
  public let name: String
  /// Nine digits from Brønnøysundregistrene, for an organisation that has them.
  public let organisationNumber: String?
  /// The person who holds the key in an organisation; nil where the leader issues to herself.
  public let person: String?

  /// Names the issuer whose key is `key`; throws for a name that cannot be printed or a number that is none.
  public init(
    key: DIDKey, name: String, organisationNumber: String? = nil, person: String? = nil
  ) throws(AccomplishmentProblem) {
    guard PlainText.isPlain(name, limit: 100) else { throw .text(field: "issuer.name") }
    if let organisationNumber, OrganisationNumber(organisationNumber)?.digits != organisationNumber {
      throw .organisationNumber
    }
    if let person, !PlainText.isPlain(person, limit: 100) { throw .text(field: "issuer.person") }
    self.key = key
    self.name = name
    self.organisationNumber = organisationNumber
    self.person = person
  }
}
