import Courseware
import Credentials
import Foundation
import Records
import Testing

@testable import Register

@Suite("A log that was given up")
struct RestartTests {
  /// A house whose log and records are of an old backup, made before anything was issued to Kari; and what she has.
  struct RolledBack {
    let house: House
    let kari: Person
    let certificate: Certificate
    let proof: [UInt8]

    init() throws {
      let (before, after, kari, certificate) = try Self.happened()
      house = before
      // What is outside the site remembers, and so does she.
      house.pin.all = after.pin.all
      self.kari = kari
      self.certificate = certificate
      let files = CertificateFiles(id: certificate.credential.id, year: 2026)
      proof = try #require(after.files.all[files.proof])
    }

    private static func happened() throws -> (House, House, Person, Certificate) {
      let walk = try WalkTests()
      let kari = try walk.attested()
      let backup = try House(copying: walk.house)
      let certificate = try #require(try walk.issue().first)
      return (backup, walk.house, kari, certificate)
    }

    func moveAside() throws {
      try FileManager.default.moveItem(atPath: house.folder + "/log", toPath: house.folder + "/log-old")
      house.earlier = [EarlierLog(key: house.organisation.log, files: .folder(house.folder + "/log-old"))]
    }

    func audit() throws -> [AuditReport.Deviation] {
      var memory = VerifiedFiles()
      let list = house.files.all[CertificateFiles.status].flatMap { try? SignedRevocationList(reading: $0) }
      return try Register.audit(
        AuditQuery(asOf: House.at(60)), of: house.organisation, at: house.place,
        trust: TrustedIssuers(pins: house.organisation.pins, lists: [list].compactMap { $0 }),
        published: house.published, remembering: &memory
      ).allDeviations
    }
  }

  @Test("is gone on with by a new one that names it, says what is missing, and takes back what she has")
  func restart() throws {
    let rolled = try RolledBack()
    let house = rolled.house
    #expect(throws: RegisterError.log(.found(.truncated(size: 4, pinned: 5)))) { try house.open() }
    #expect(try rolled.audit().map(\.code).contains("LOG_TRUNCATED"))
    try rolled.moveAside()
    let restarted = try Registrar.restart(
      house.organisation, at: house.place, as: "kyndig/0123456789abcdef", with: house.logKey, by: house.anne,
      because: "sikkerhetskopi lagt tilbake", at: House.at(30))
    #expect(restarted.missing == 4..<5)
    let registrar = restarted.registrar
    let old = house.organisation
    house.organisation = registrar.organisation
    #expect(house.organisation.origin == "kyndig/0123456789abcdef")
    #expect(house.files.all[CertificateFiles.earlierKey(old.origin)] == Array((old.log.text + "\n").utf8))
    #expect(try rolled.audit() == [])

    try registrar.takeBack(rolled.certificate.jwt, proof: rolled.proof, at: House.at(31))
    #expect(try house.archive.issued().map(\.id) == [rolled.certificate.credential.id.urn])
    #expect(try rolled.audit() == [])
    // Nothing is issued twice on what was taken back.
    #expect(try registrar.candidates(for: house.anne.id, against: house.published, at: House.at(32)) == [])
  }

  @Test("is not gone on with itself; a proof of another log gives nothing back")
  func foreignProof() throws {
    let rolled = try RolledBack()
    let house = rolled.house
    #expect(throws: RegisterError.notTheLogsKey) {
      try Registrar.restart(
        house.organisation, at: house.place, as: "kyndig/0123456789abcdef", with: house.logKey, by: house.anne,
        because: "", at: House.at(30))
    }
    let other = try RolledBack()
    try rolled.moveAside()
    let registrar = try Registrar.restart(
      house.organisation, at: house.place, as: "kyndig/0123456789abcdef", with: house.logKey, by: house.anne,
      because: "", at: House.at(30)
    ).registrar
    #expect(throws: RegisterError.finding(.proofInvalid)) {
      try registrar.takeBack(rolled.certificate.jwt, proof: other.proof, at: House.at(31))
    }
  }

  @Test("while it was sound gets a last leaf, and the register goes on: bindings and certificates stand")
  func planned() throws {
    let walk = try Self.attestedAndIssued()
    let house = walk.house
    try FileManager.default.moveItem(atPath: house.folder + "/log", toPath: house.folder + "/log-old")
    house.earlier = [EarlierLog(key: house.organisation.log, files: .folder(house.folder + "/log-old"))]
    let rolled = try Registrar.restart(
      house.organisation, at: house.place, as: "kyndig/0123456789abcdef", with: house.logKey, by: house.berit,
      because: "ny nøkkelperm", at: House.at(30))
    #expect(rolled.missing.isEmpty)
    let old = try LogReader(reading: house.earlier[0].files, key: house.earlier[0].key)
    #expect(try old.entry(old.checkpoint.size - 1).kind == .final)
    house.organisation = rolled.registrar.organisation
    var memory = VerifiedFiles()
    let list = try SignedRevocationList(reading: try #require(house.files.all[CertificateFiles.status]))
    let report = try Register.audit(
      AuditQuery(asOf: House.at(60)), of: house.organisation, at: house.place,
      trust: TrustedIssuers(pins: house.organisation.pins, lists: [list]), published: house.published,
      remembering: &memory)
    #expect(report.allDeviations == [])
    // Whoever takes the organisation's new file can still check what was issued before.
    let issued = try #require(try house.archive.issued().first.flatMap { DocumentIdentifier(urn: $0.id) })
    let files = CertificateFiles(id: issued, year: 2026)
    let jwt = try #require(house.files.all[files.jwt])
    let proof = house.files.all[files.proof]
    let trust = TrustedIssuers(pins: house.organisation.pins, lists: [list])
    #expect(verify(jwt, trust: trust, at: House.at(35), proof: proof).findings == [])
    // She can be erased from both.
    try rolled.registrar.erase("a", at: House.at(40))
    #expect(
      try Register.audit(
        AuditQuery(asOf: House.at(60)), of: house.organisation, at: house.place,
        trust: TrustedIssuers(pins: house.organisation.pins, lists: [list]), published: house.published,
        remembering: &memory
      ).allDeviations == [])
  }

  @Test("A restart that was broken off is gone on with", arguments: 0..<6)
  func brokenOff(writes: Int) throws {
    let rolled = try RolledBack()
    let house = rolled.house
    try rolled.moveAside()
    func restart() throws -> Restarted {
      try Registrar.restart(
        house.organisation, at: house.place, as: "kyndig/0123456789abcdef", with: house.logKey, by: house.anne,
        because: "", at: House.at(30))
    }
    house.files.writesLeft = writes
    #expect(throws: RegisterError.self) { try restart() }
    house.files.writesLeft = nil
    house.organisation = try restart().registrar.organisation
    #expect(try rolled.audit() == [])
  }

  private static func attestedAndIssued() throws -> (house: House, kari: Person) {
    let walk = try WalkTests()
    let kari = try walk.attested()
    _ = try walk.issue()
    return (walk.house, kari)
  }
}
