import Courseware
import Testing

@testable import Credentials

/// One of each kind, by invented people.
enum TokenSample {
  static let other = IssuerKey()
  static let origin = LogSample.origin
  static let seal = Passphrase(entered: "ugle tåke vindu brygge eple")

  static func organisation(members: [Organisation.Member]? = nil) throws -> Organisation {
    try Organisation(
      name: "Fjellbygg AS", organisationNumber: "974760673", log: LogSample.verifier,
      members: members ?? [
        .init(key: Sample.issuerKey.id, person: "Siri Haugen"), .init(key: other.id, person: "Nils Vik"),
      ])
  }

  static func binding(name: String = "Kari Nordmann", subject: DIDKey = Sample.leader.id) throws -> Binding {
    try Binding(
      id: DocumentIdentifier(), subject: subject, leader: "a1b2", name: name, method: .phone, origin: origin,
      at: Sample.time)
  }

  static func unbinding() throws -> Unbinding {
    try Unbinding(of: binding(), id: DocumentIdentifier(), reason: .newKey, at: Sample.time)
  }

  static func keyStatement(new: DIDKey = other.id) throws -> KeyStatement {
    try KeyStatement(
      id: DocumentIdentifier(), new: new, role: .issuer, name: "Nils Vik", reason: .added, at: Sample.time)
  }

  static func invitation(_ code: InvitationCode = InvitationCode()) throws -> Invitation {
    try Invitation(
      id: DocumentIdentifier(), leader: "a1b2", name: "Kari Nordmann", employeeNumber: "1047", unit: "verksted",
      code: code, expires: Timestamp(milliseconds: Sample.time.milliseconds + 14 * 86_400_000),
      organisation: organisation(), at: Sample.time)
  }

  static func facts(code: InvitationCode? = nil) throws -> LeaderFacts {
    try LeaderFacts(
      id: "a1b2", name: "Kari Nordmann", employer: "Fjellbygg AS", organisationNumber: "974760673", unit: "verksted",
      employeeNumber: "1047", code: code)
  }

  static func events(session: String = "5e55", views: Int = 3) -> [[UInt8]] {
    let edition = Edition(
      course: "hms-for-ledere", version: "2026-2", digest: Digest(of: "edition".utf8).hex)
    let started = Event(at: Sample.time, .started(session: session, edition: edition, seed: 7))
    return [started.bytes]
      + (0..<views).map {
        Event(at: Timestamp(milliseconds: Sample.time.milliseconds + Int64($0)), .viewed(step: "side-\($0)")).bytes
      }
  }

  static func session(_ id: String = "5e55", attested: Bool = true) throws -> CarriedSession {
    try CarriedSession(
      events: events(session: id), attestation: attested ? Sample.signed(Sample.accomplishment()).token : nil)
  }

  static func handIn(
    audience: [DIDKey] = [Sample.issuerKey.id, other.id], sessions: [CarriedSession]? = nil,
    drafts: [String] = ["mal", "risiko"]
  ) throws -> HandIn {
    try HandIn(
      id: DocumentIdentifier(), leader: facts(), audience: audience, sessions: sessions ?? [session()],
      sharedDrafts: drafts, at: Sample.time)
  }

  static func sealed(_ key: LeaderKey = Sample.leader) -> SealedKey {
    key.sealed(with: seal, cost: Sample.quickCost, at: Sample.time)
  }

  /// The proof of one leaf.
  static func proof() throws -> [UInt8] {
    try LogSample.withFolder { path in
      let keeper = try LogSample.grow(.folder(path), to: 3)
      let leaf = try #require(try keeper.append([LogSample.leaf(7)], at: LogSample.time(9)).first)
      return leaf.proof.bytes
    }
  }

  static func moving(key: SealedKey? = nil) throws -> Moving {
    let certificate = try Sample.certificate(Sample.accomplishment())
    return try Moving(
      id: DocumentIdentifier(), leader: facts(), key: key ?? sealed(), sessions: [session()],
      membership: Membership(
        organisation: organisation(), invitation: Sample.issuerKey.sign(invitation()),
        binding: Sample.issuerKey.sign(binding())),
      certificates: [CarriedCertificate(jwt: certificate.jwt, svg: certificate.svg, proof: proof())],
      at: Sample.time)
  }

  /// A move of somebody who issues to herself.
  static func movingAlone() throws -> Moving {
    try Moving(
      id: DocumentIdentifier(), leader: facts(), key: sealed(), issuerKey: sealed(Sample.issuerKey),
      sessions: [session(), session("5e56", attested: false)], membership: nil, certificates: [], at: Sample.time)
  }

  static func sealed(_ key: IssuerKey) -> SealedKey {
    key.sealed(with: seal, cost: Sample.quickCost, at: Sample.time)
  }
}
