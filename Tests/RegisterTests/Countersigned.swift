import Courseware
import Credentials
import Records
import Testing

@testable import Register

/// Kari, bound by Berit an hour before she attested to Anne and Berit, having seen the log at size 4 of 6.
struct Countersigned {
  var kari: Person
  var view: RegisterView
  var policy: Countersigning
  var leader: Leader
  let anne = IssuerKey()
  let berit = IssuerKey()
  static let origin = "kyndig/0000000000000001"
  static let roots = (0...6).map { Digest(of: [UInt8($0)]) }

  init() throws {
    let key = LogKey().verifier(origin: Self.origin)
    let organisation = try Organisation(
      name: "Fjellbygg AS", log: key,
      members: [.init(key: anne.id, person: "Anne Aas"), .init(key: berit.id, person: "Berit Bakke")])
    kari = try Person("a", "Kari Nordmann")
    leader = kari.leader
    policy = Countersigning(organisation: organisation, issuer: anne.id, at: House.at(10))
    view = RegisterView(
      leaders: [leader, Leader(id: "b", name: "Ola Dahl")],
      bindings: [],
      log: LogView(origin: Self.origin, size: 6) { Self.roots.indices.contains($0) ? Self.roots[$0] : nil })
    view.bindings = [try binding(by: berit)]
  }

  /// Kari's key as bound by somebody.
  func binding(by issuer: IssuerKey) throws -> BindingRecord {
    let signed = try issuer.sign(
      Binding(
        id: DocumentIdentifier(), subject: kari.key.id, leader: "a", name: "Kari Nordmann", method: .inPerson,
        origin: Self.origin, at: House.at(-60)))
    return BindingRecord(
      id: "x", leader: "a", key: kari.key.id.text, method: "inPerson", at: House.at(-60), token: signed.token)
  }

  /// A leaf that says that an issuer's key has come in place of another, or beside it.
  static func leaf(_ new: IssuerKey, after old: IssuerKey, _ reason: KeyStatement.Reason) -> LeafRecord {
    let object = JSON.object([
      "new": .string(new.id.text), "old": .string(old.id.text), "reason": .string(reason.rawValue),
    ])
    return LeafRecord(
      origin: origin, number: 3, kind: "key", at: House.at(1), salt: [1], object: object.bytes, leader: nil,
      label: new.id.text)
  }

  static func seen(_ size: Int = 4, root: Digest? = nil, origin: String = origin) throws -> Seen {
    try Seen(origin: origin, size: size, root: root ?? roots[min(size, 6)])
  }

  mutating func attest(to audience: [DIDKey]? = nil, seen: Seen?? = nil, as other: LeaderKey? = nil) throws {
    try kari.attest(
      to: audience ?? policy.organisation.audience(), seen: try seen ?? Self.seen(), at: House.at(5), as: other)
  }

  func decide() -> Ruling {
    let events = kari.attestation == nil ? kari.events : Array(kari.events.dropLast())
    return admit(
      Submission(
        leader: leader, edition: AdmissionTests.edition, events: events, attestation: kari.attestation?.token),
      by: .organisation(policy), seeing: view, against: .of(AdmissionTests.course), day: AdmissionTests.day)
  }
}

/// What is done to it, and what then speaks against a certificate.
struct Situation: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let act: @Sendable (inout Countersigned) throws -> Void
  let expected: @Sendable (Countersigned) -> [Objection]

  init(
    _ name: String, _ act: @escaping @Sendable (inout Countersigned) throws -> Void,
    _ expected: @escaping @Sendable (Countersigned) -> [Objection]
  ) {
    (testDescription, self.act, self.expected) = (name, act, expected)
  }
}
