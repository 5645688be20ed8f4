import Courseware
import Credentials
import Foundation
import Records
import Testing

@testable import Register

@Suite("From an invitation to a certificate, and to its end")
struct WalkTests {
  let house: House
  let registrar: Registrar

  init() throws {
    house = try House()
    registrar = try house.found()
  }

  var audience: [DIDKey] { house.organisation.audience() }

  /// Kari, invited, enrolled and bound by her code, with her hand-in taken in.
  func enrolled(
    _ id: String = "a", _ name: String = "Kari Nordmann", session: String = "s", boundBy binder: IssuerKey? = nil
  ) throws -> Person {
    try registrar.enlist([Leader(id: id, name: name)])
    let invited = try registrar.invite([id], until: House.at(1000), by: house.anne, at: House.at(1))
    var kari = try Person(id, name, session: session, code: invited[0].code)
    let first = try registrar.receive(
      kari.handIn(to: audience, at: House.at(2)), against: house.published, at: House.at(3))
    #expect(first.awaitsBinding)
    #expect(first.added == [session: kari.events.count])
    try registrar.bind([.init(leader: id, key: kari.key.id, method: .code)], by: binder ?? house.berit, at: House.at(4))
    kari.facts = try LeaderFacts(id: id, name: name)
    return kari
  }

  /// Kari with an attestation that is taken in.
  func attested(
    _ id: String = "a", _ name: String = "Kari Nordmann", session: String = "s", boundBy binder: IssuerKey? = nil
  ) throws -> Person {
    var kari = try enrolled(id, name, session: session, boundBy: binder)
    try kari.attest(to: audience, seeing: registrar.checkpoint, at: House.at(5))
    let received = try registrar.receive(
      kari.handIn(to: audience, at: House.at(6), drafts: ["m/t"]), against: house.published, at: House.at(7))
    #expect(received.attestations.count == 1)
    #expect(received.added == [session: 1])
    return kari
  }

  func issue(
    _ requests: [IssueRequest]? = nil, by issuer: IssuerKey? = nil, minute: Int64 = 10,
    review: Certificate.Review? = nil
  ) throws -> [Certificate] {
    let key = issuer ?? house.anne
    let all = try registrar.candidates(for: key.id, against: house.published, at: House.at(minute))
    return try registrar.issue(
      requests ?? all.map { IssueRequest(on: $0, review: review) }, by: key, against: house.published,
      at: House.at(minute))
  }

  @Test("An attestation that was handed in becomes a certificate with its proof, and the register says so")
  func whole() throws {
    let kari = try attested()
    let candidates = try registrar.candidates(for: house.anne.id, against: house.published, at: House.at(9))
    #expect(candidates.map(\.ruling.objections) == [[]])
    #expect(candidates.map(\.sharedDrafts) == [["m/t"]])
    #expect(candidates.map(\.asOf) == [House.at(6)])
    let certificate = try #require(try issue().first)
    #expect(certificate.credential.subject == kari.key.id)
    #expect(certificate.credential.validFrom == House.at(10))
    let files = CertificateFiles(id: certificate.credential.id, year: 2026)
    #expect(house.files.all[files.jwt] == certificate.jwt)
    let proof = try InclusionProof(parsing: try #require(house.files.all[files.proof]))
    let key = house.organisation.log
    #expect(proof.findings(object: certificate.jwt, kind: .issue, key: key) == [])
    #expect(house.files.all[files.svg] != nil)
    let record = try #require(try house.archive.issued().first)
    #expect(record.id == certificate.credential.id.urn)
    #expect(record.leader == "a")
    #expect(record.state == .valid)
    #expect(try registrar.candidates(for: house.anne.id, against: house.published, at: House.at(11)) == [])
    #expect(house.pin.all["pin"] == registrar.checkpoint.note)
  }

  @Test("One issuer alone makes no certificate: who has bound the key does not issue, and the other does")
  func twoPeople() throws {
    _ = try attested(boundBy: house.anne)
    let candidate = try #require(
      try registrar.candidates(for: house.anne.id, against: house.published, at: House.at(9)).first)
    #expect(candidate.ruling.objections == [.boundByIssuer])
    #expect(throws: RegisterError.notAdmitted(attestation: candidate.attestation, [.boundByIssuer])) {
      try issue([IssueRequest(on: candidate)])
    }
    #expect(try issue(by: house.berit).count == 1)
    #expect(try audit() == [])
  }

  @Test("Once a key is bound no code of hers is good any more, whoever has it")
  func codesEnd() throws {
    try registrar.enlist([Leader(id: "a", name: "Kari Nordmann")])
    let codes = try (1...2).map {
      try registrar.invite(["a"], until: House.at(1000), by: house.anne, at: House.at($0))[0].code
    }
    let kari = try Person("a", "Kari Nordmann")
    try registrar.bind([.init(leader: "a", key: kari.key.id, method: .inPerson)], by: house.berit, at: House.at(4))
    #expect(try house.archive.invitations().map(\.usedAt) == [House.at(4), House.at(4)])
    let thief = try Person("a", "Kari Nordmann", code: codes[1])
    #expect(throws: RegisterError.handIn(.codeRefused)) {
      try registrar.receive(thief.handIn(to: audience, at: House.at(6)), against: house.published, at: House.at(7))
    }
    // One that she is given afterwards is.
    let new = try registrar.invite(["a"], until: House.at(1000), by: house.anne, at: House.at(8))[0].code
    let again = try Person("a", "Kari Nordmann", code: new)
    #expect(
      try registrar.receive(again.handIn(to: audience, at: House.at(9)), against: house.published, at: House.at(9))
        .awaitsBinding)
  }

  @Test("What the roster is told while keys are bound and unbound takes no key and no state back")
  func lateRoster() throws {
    let kari = try enrolled()
    let stale = Leader(id: "a", name: "Kari Bergli", unit: "nord")
    try registrar.enlist([stale])
    let bound = try #require(try house.archive.leader("a"))
    #expect(bound.key == kari.key.id.text && bound.state == .active)
    #expect(bound.name == "Kari Bergli" && bound.unit == "nord")
    try registrar.unbind(leader: "a", because: .left, by: house.anne, at: House.at(6))
    try registrar.enlist([bound])
    let left = try #require(try house.archive.leader("a"))
    #expect(left.key == nil && left.state == .left)
  }

  @Test("A recorded talk makes a course certificate, and is kept with it")
  func review() throws {
    _ = try attested()
    let review = try Certificate.Review(
      reviewer: "Berit Bakke", competence: "Bedriftslege", date: "2026-11-22", minutes: 40, topics: ["Risiko"],
      drafts: ["HMS-mål"])
    let certificate = try #require(try issue(review: review).first)
    #expect(certificate.label == .courseCertificate)
    #expect(try house.archive.issued().first?.review == review.bytes)
    #expect(Certificate.Review(review.bytes) == review)
  }

  @Test("The same file twice changes nothing")
  func twice() throws {
    var kari = try enrolled()
    try kari.attest(to: audience, seeing: registrar.checkpoint, at: House.at(5))
    let file = try kari.handIn(to: audience, at: House.at(6))
    #expect(try registrar.receive(file, against: house.published, at: House.at(7)).isNew)
    let size = registrar.checkpoint.size
    let again = try registrar.receive(file, against: house.published, at: House.at(8))
    #expect(!again.isNew)
    #expect(again.added == [:])
    #expect(registrar.checkpoint.size == size)
    #expect(try house.archive.receipts().count == 2)
    #expect(try house.archive.statements(of: "s").count == kari.events.count)
  }

  @Test("A revoked certificate is in the list, which is signed, and its leaf holds that very list")
  func revoked() throws {
    _ = try attested()
    let certificate = try #require(try issue().first)
    try registrar.revoke(
      certificate.credential.id.urn, because: "feil person", by: house.berit, at: House.at(20))
    let list = try SignedRevocationList(reading: try #require(house.files.all[CertificateFiles.status]))
    #expect(list.content.entries.map(\.certificate) == [certificate.credential.id])
    #expect(list.signer == house.berit.id)
    let record = try #require(try house.archive.issued().first)
    #expect(record.state == .revoked)
    #expect(record.reason == "feil person")
    #expect(record.changedAt == House.at(20))
    #expect(throws: RegisterError.unknownCertificate(certificate.credential.id.urn)) {
      try registrar.revoke(certificate.credential.id.urn, because: "", by: house.berit, at: House.at(21))
    }
    // A list that is signed anew forgets nothing.
    try registrar.renewStatus(by: house.anne, at: House.at(30))
    let next = try SignedRevocationList(reading: try #require(house.files.all[CertificateFiles.status]))
    #expect(next.content.entries == list.content.entries)
  }

  @Test("A certificate in place of another withdraws it in the same append")
  func replaced() throws {
    _ = try attested()
    let first = try #require(try issue().first)
    let old = first.credential.id.urn
    let candidate = try #require(
      try registrar.candidates(
        for: house.anne.id, replacing: old, against: house.published, at: House.at(20)
      ).first)
    #expect(candidate.ruling.objections == [])
    let request = IssueRequest(on: candidate, replaces: old, reason: "skrivefeil")
    #expect(throws: RegisterError.askedTwice(attestation: request.attestation)) {
      try registrar.issue([request, request], by: house.anne, against: house.published, at: House.at(20))
    }
    let size = registrar.checkpoint.size
    let second = try #require(
      try registrar.issue([request], by: house.anne, against: house.published, at: House.at(20)).first)
    #expect(registrar.checkpoint.size == size + 2)
    let records = try house.archive.issued()
    #expect(records.map(\.state) == [.superseded, .valid])
    #expect(records[0].replacedBy == second.credential.id.urn)
    #expect(records[0].reason == "skrivefeil")
    #expect(throws: RegisterError.unknownAttestation(request.attestation)) {
      try registrar.issue(
        [IssueRequest(on: candidate)], by: house.anne, against: house.published, at: House.at(21))
    }
  }

  @Test("Somebody erased is gone with records and files; the log stands, and her own copy still verifies")
  func erased() throws {
    _ = try attested()
    _ = try attested("b", "Ola Dahl", session: "t")
    let certificates = try issue()
    let files = CertificateFiles(id: certificates[0].credential.id, year: 2026)
    let own = try #require(house.files.all[files.jwt])
    let proof = try InclusionProof(parsing: try #require(house.files.all[files.proof]))
    try registrar.erase("a", at: House.at(20))

    #expect(try house.archive.leaders().map(\.name) == ["", "Ola Dahl"])
    #expect(try house.archive.issued().map(\.leader) == ["b"])
    #expect(files.all.allSatisfy { house.files.all[$0] == nil })
    let key = house.organisation.log
    #expect(proof.findings(object: own, kind: .issue, key: key) == [])
    #expect(try LogReader(reading: house.place.log, key: key).findings(against: registrar.checkpoint) == [])
    for row in try house.archive.leaves(of: house.organisation.origin) where row.isErased {
      #expect(row.object == nil)
      #expect(row.leader == nil)
    }
    #expect(throws: RegisterError.erased(leader: "a")) { try registrar.erase("a", at: House.at(21)) }
  }

  @Test("A hand-in of somebody erased is not taken in again")
  func afterErasure() throws {
    let kari = try attested()
    try registrar.erase("a", at: House.at(20))
    #expect(throws: RegisterError.erased(leader: "a")) {
      try registrar.receive(
        kari.handIn(to: audience, at: House.at(21)), against: house.published, at: House.at(21))
    }
  }

  @Test("A new issuer comes by another's word, and can issue; the organisation's file says so")
  func newIssuer() throws {
    let cecilie = IssuerKey()
    let statement = try house.anne.sign(
      KeyStatement(
        id: DocumentIdentifier(), new: cecilie.id, role: .issuer, name: "Cecilie Dal", reason: .added, at: House.at(1)))
    try registrar.enter(statement, at: House.at(1))
    #expect(registrar.organisation.members.count == 3)
    let file = try #require(house.files.all[CertificateFiles.organisation])
    #expect(Organisation(parsing: file) == registrar.organisation)
    var kari = try enrolled()
    try kari.attest(
      to: registrar.organisation.audience(), seeing: registrar.checkpoint, at: House.at(5))
    _ = try registrar.receive(
      kari.handIn(to: [cecilie.id], at: House.at(6)), against: house.published, at: House.at(7))
    #expect(try issue(by: cecilie).map(\.credential.issuer.person) == ["Cecilie Dal"])
    #expect(try audit() == [])
    house.files.all[CertificateFiles.keyStatement(of: cecilie.id)] = nil
    #expect(try audit().map(\.code) == ["SIG_INVALID"])
  }

  @Test("An issuer's new key takes the old one's place; what the old one signed stands")
  func replacedIssuer() throws {
    _ = try attested()
    _ = try issue()
    let key = IssuerKey()
    let statement = try house.anne.sign(
      KeyStatement(
        id: DocumentIdentifier(), new: key.id, role: .issuer, name: "Anne Aas", reason: .rolledOver, at: House.at(20)))
    try registrar.enter(statement, at: House.at(20))
    #expect(registrar.organisation.member(with: house.anne.id) == nil)
    let old = try #require(house.files.all[CertificateFiles.pin(of: house.anne.id)].flatMap(Pin.init(parsing:)))
    #expect(old.until == House.at(20))
    try registrar.renewStatus(by: key, at: House.at(21))
    #expect(try audit(with: [old]) == [])
    #expect(throws: RegisterError.notAnIssuer(house.anne.id)) {
      try registrar.renewStatus(by: house.anne, at: House.at(22))
    }
  }

  private func audit(with pins: [Pin] = []) throws -> [AuditReport.Deviation] {
    var memory = VerifiedFiles()
    let list = house.files.all[CertificateFiles.status].flatMap { try? SignedRevocationList(reading: $0) }
    return try Register.audit(
      AuditQuery(asOf: House.at(60)), of: registrar.organisation, at: house.place,
      trust: TrustedIssuers(pins: registrar.organisation.pins + pins, lists: [list].compactMap { $0 }),
      published: house.published, remembering: &memory
    ).allDeviations
  }
}
