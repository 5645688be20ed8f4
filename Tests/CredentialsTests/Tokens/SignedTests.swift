import Courseware
import Testing

@testable import Credentials

@Suite("What people sign beside certificates")
struct SignedTests {
  private func roundTrip<Content>(_ signed: Signed<Content>) throws {
    #expect(try Signed<Content>(reading: signed.bytes) == signed)
    #expect(signed.content.at == Sample.time)
  }

  @Test("Each kind is read back as it was signed")
  func roundTrips() throws {
    try roundTrip(Sample.issuerKey.sign(TokenSample.binding()))
    try roundTrip(Sample.issuerKey.sign(TokenSample.unbinding()))
    try roundTrip(Sample.issuerKey.sign(TokenSample.invitation()))
    try roundTrip(Sample.issuerKey.sign(TokenSample.keyStatement()))
    try roundTrip(Sample.leader.sign(TokenSample.handIn()))
    try roundTrip(Sample.leader.sign(TokenSample.handIn(audience: [TokenSample.other.id], sessions: [], drafts: [])))
    try roundTrip(Sample.leader.sign(TokenSample.moving()))
    try roundTrip(Sample.leader.sign(TokenSample.movingAlone()))
  }

  @Test("Every method, reason and role is written by its name")
  func names() {
    #expect(Binding.Method.allCases.map(\.rawValue) == ["inPerson", "phone", "code", "login", "verifiedLogin"])
    #expect(Unbinding.Reason.allCases.map(\.rawValue) == ["lostKey", "left", "mistake", "newKey"])
    #expect(KeyStatement.Role.allCases.map(\.rawValue) == ["leader", "issuer"])
    #expect(KeyStatement.Reason.allCases.map(\.rawValue) == ["rolledOver", "recovered", "added"])
  }

  @Test("Times are signed in whole seconds")
  func seconds() throws {
    let late = Timestamp(milliseconds: Sample.time.milliseconds + 999)
    let binding = try Binding(
      id: DocumentIdentifier(), subject: Sample.leader.id, leader: "a1b2", name: "Kari", method: .code,
      origin: TokenSample.origin, at: late)
    #expect(binding.at == Sample.time)
  }

  @Test("A session says itself which it is, and in which edition")
  func session() throws {
    let next = Edition(course: "hms-for-ledere", version: "2026-3", digest: Digest(of: "next".utf8).hex)
    let moved = Event(at: Sample.time, .moved(to: next, kept: ["a"], reopened: ["b"]))
    let session = try CarriedSession(events: TokenSample.events() + [moved.bytes])
    #expect(session.id == "5e55")
    #expect(session.begun.version == "2026-2")
    #expect(session.edition == next)
    #expect(session.attestor == nil)
    #expect(session.transcript == Digest(transcript: session.events))
    #expect(try TokenSample.session().attestor == Sample.leader.id)
  }

  @Test("An audience is sorted, and one alone is a string")
  func audience() throws {
    let keys = [Sample.issuerKey.id, TokenSample.other.id].sorted { $0.text < $1.text }
    #expect(try TokenSample.handIn(audience: keys.reversed()).audience == keys)
    #expect(try TokenSample.handIn(audience: [keys[0]]).claims["aud"] == .string(keys[0].text))
    #expect(try TokenSample.handIn().claims["aud"] == .array(keys.map { .string($0.text) }))
  }

  @Test("What moves is opened by its passphrase on the other side")
  func moving() throws {
    let read = try SignedMoving(reading: Sample.leader.sign(TokenSample.moving()).bytes)
    #expect(try LeaderKey(unsealing: read.content.key, with: TokenSample.seal).id == Sample.leader.id)
    #expect(read.content.membership?.binding?.content.subject == Sample.leader.id)
    #expect(read.content.certificates.first?.proof?.index == 3)
    let alone = try SignedMoving(reading: Sample.leader.sign(TokenSample.movingAlone()).bytes)
    let issuer = try #require(alone.content.issuerKey)
    #expect(try IssuerKey(unsealing: issuer, with: TokenSample.seal).id == Sample.issuerKey.id)
  }

  @Test("An organisation's file is read back, and no other bytes are")
  func organisation() throws {
    let organisation = try TokenSample.organisation()
    #expect(Organisation(parsing: organisation.bytes) == organisation)
    #expect(organisation.audience(without: Sample.issuerKey.id) == [TokenSample.other.id])
    #expect(organisation.member(with: TokenSample.other.id)?.person == "Nils Vik")
    #expect(organisation.member(with: Sample.leader.id) == nil)
    #expect(organisation.issuers.map(\.key) == organisation.members.map(\.key))
    #expect(organisation.issuers.map(\.person) == organisation.members.map(\.person))
    #expect(organisation.issuers.allSatisfy { $0.name == "Fjellbygg AS" && $0.organisationNumber == "974760673" })
    let text = String(decoding: organisation.bytes, as: UTF8.self)
    for (old, new) in [
      ("}\n", "}"), ("{", " {"), ("Fjellbygg AS", "Fjell\u{202E}bygg AS"), ("974760673", "974760674"),
      (".v1", ".v2"), ("Nils Vik", "Siri Haugen"), ("kyndig/0123456789abcdef+", "kyndig/fedcba9876543210+"),
      (#""origin":"kyndig/0"#, #""origin":"kyndig/1"#), (LogSample.verifier.text.suffix(4) + "", "AAAA"),
      (#""name""#, #""more":1,"name""#), (TokenSample.other.id.text, Sample.issuerKey.id.text),
      (TokenSample.other.id.text, "did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK"),
    ] {
      #expect(Organisation(parsing: Array(text.replacing(first: old, with: new).utf8)) == nil, "\(old) → \(new)")
    }
  }

  @Test("Fewer than two issuers are no organisation")
  func alone() throws {
    #expect(throws: SignedProblem.claimMismatch(claim: "issuers")) {
      try TokenSample.organisation(members: [.init(key: Sample.issuerKey.id, person: "Siri Haugen")])
    }
  }
}
