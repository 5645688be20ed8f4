import Courseware

/// An organisation that issues: its name, its log, and the people who hold its issuers' keys.
///
/// The file `organisation.json` is one JSON object and a line feed, `kyndig.organisation.v1`: `name`,
/// `organisationNumber` where there is one, `origin`, `log` (the log's verifier key), `earlierLogs` where logs were given up
/// (their verifier keys, the latest first) and `issuers`, each with `id` (a did:key) and `person`, sorted by `id`. It is
/// not signed: it must reach a leader some way that she trusts.
public struct Organisation: Sendable, Equatable {
  /// The name, which all the issuers issue in.
  public let name: String
  /// Nine digits from Brønnøysundregistrene.
  public let organisationNumber: String?
  /// The verifier key of its log.
  public let log: LogVerifierKey
  /// The logs that were given up before it, the latest first: the same key under other names.
  public let earlierLogs: [LogVerifierKey]
  /// The issuers, two or more, sorted by their keys.
  public let members: [Member]

  /// One who issues for the organisation.
  public struct Member: Sendable, Hashable {
    /// The issuer's key.
    public let key: DIDKey
    /// Who holds it.
    public let person: String

    /// The person who holds the issuer's key `key`.
    public init(key: DIDKey, person: String) {
      self.key = key
      self.person = person
    }
  }

  private static let format = "kyndig.organisation.v1"
  /// Most bytes of the file.
  public static let maximumBytes = 64 * 1024

  /// An organisation; throws for fewer than two issuers, and for two with one key or one name.
  public init(
    name: String, organisationNumber: String? = nil, log: LogVerifierKey, earlierLogs: [LogVerifierKey] = [],
    members: [Member]
  ) throws(SignedProblem) {
    self.name = try Claim.text(name, "name")
    if let organisationNumber, OrganisationNumber(organisationNumber)?.digits != organisationNumber {
      throw .claimMismatch(claim: "organisationNumber")
    }
    self.organisationNumber = organisationNumber
    self.log = log
    // A log of another key would be somebody else's.
    guard earlierLogs.allSatisfy(log.isSameKey(as:)),
      Set(([log] + earlierLogs).map(\.origin)).count == earlierLogs.count + 1
    else { throw .claimMismatch(claim: "earlierLogs") }
    self.earlierLogs = earlierLogs
    guard (2...Audience.limit).contains(members.count), Set(members.map(\.key)).count == members.count,
      Set(members.map(\.person)).count == members.count,
      members.allSatisfy({ Accomplishment.accepts(name: $0.person) })
    else { throw .claimMismatch(claim: "issuers") }
    self.members = members.sorted { $0.key.text.utf8.lexicographicallyPrecedes($1.key.text.utf8) }
  }

  /// Reads the file; nil for anything that ``bytes`` would not write.
  public init?(parsing bytes: [UInt8]) {
    guard bytes.count <= Self.maximumBytes, let json = try? JSON(parsing: bytes),
      let read = try? Self(reading: ClaimReader(json)), read.bytes == bytes
    else { return nil }
    self = read
  }

  private init(reading claims: ClaimReader) throws(SignedProblem) {
    var members: [Member] = []
    for element in try claims.elements("issuers") {
      members.append(Member(key: try element.key("id"), person: try element.string("person")))
    }
    try self.init(
      name: try claims.string("name"), organisationNumber: try claims.stringIfAny("organisationNumber"),
      log: try claims.read("log", LogVerifierKey.init(parsing:)), earlierLogs: try claims.logsIfAny("earlierLogs"),
      members: members)
  }

  /// The name of its log.
  public var origin: String { log.origin }

  /// The bytes of the file.
  public var bytes: [UInt8] {
    var object: [String: JSON] = [
      "format": .string(Self.format),
      "issuers": .array(members.map { ["id": .string($0.key.text), "person": .string($0.person)] }),
      "log": .string(log.text), "name": .string(name), "origin": .string(origin),
    ]
    if !earlierLogs.isEmpty { object["earlierLogs"] = .array(earlierLogs.map { .string($0.text) }) }
    if let organisationNumber { object["organisationNumber"] = .string(organisationNumber) }
    return JSON.object(object).bytes + [UInt8(ascii: "\n")]
  }

  /// The issuers' keys without `key`: to whom one attests who is herself an issuer, or nobody's.
  public func audience(without key: DIDKey? = nil) -> [DIDKey] { members.map(\.key).filter { $0 != key } }

  /// The issuers as certificates name them and pins hold them.
  public var issuers: [Issuer] {
    // What is asked of an issuer was asked when the organisation was made.
    members.compactMap {
      try? Issuer(key: $0.key, name: name, organisationNumber: organisationNumber, person: $0.person)
    }
  }

  /// The member whose key this is; nil for another's.
  public func member(with key: DIDKey) -> Member? { members.first { $0.key == key } }
}
