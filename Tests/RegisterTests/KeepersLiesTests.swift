import Courseware
import Credentials
import Foundation
import Records
import Testing

@testable import Register

@Suite("What a keeper with all keys but the leaders' cannot hide")
struct KeepersLiesTests {
  private func codes(_ finished: Finished) throws -> Set<String> {
    Set(try finished.audit().allDeviations.map(\.code))
  }

  @Test("A log written anew with the real key is another story than this user and the leaders have seen")
  func fork() throws {
    let finished = try Finished()
    let house = finished.house
    let size = try LogReader(reading: house.place.log, key: house.organisation.log).checkpoint.size
    try forge(house, size: size)
    let deviations = try finished.audit().allDeviations
    #expect(deviations.contains(.register(.init(.logFork, file: "log/checkpoint", leaf: size - 1))))
    // The checkpoint that Kari's attestation carries tells of it too, when nobody has a pin.
    house.pin.all = [:]
    let without = try finished.audit().rows.first { $0.leader.id == "a" }?.deviations.map(\.code) ?? []
    #expect(without.contains("LOG_FORK"))
    #expect(try codes(finished).isSuperset(of: ["LOG_FORK", "RECORD_ALTERED"]))
  }

  private func forge(_ house: House, size: Int) throws {
    let other = house.folder + "/other"
    let keeper = try LogKeeper.create(
      .folder(other), key: house.logKey, origin: house.organisation.origin,
      genesis: Genesis(of: house.organisation).bytes, at: House.at(0))
    try keeper.finished()
    for index in 1..<size {
      _ = try keeper.append([PendingLeaf(kind: .attest, object: [UInt8(index)], label: "")], at: House.at(1))
      try keeper.finished()
    }
    try FileManager.default.removeItem(atPath: house.folder + "/log")
    try FileManager.default.moveItem(atPath: other, toPath: house.folder + "/log")
  }

  @Test("A log that was rolled back alone is shorter than the pin, and than the records")
  func rolledBack() throws {
    let walk = try WalkTests()
    _ = try walk.attested()
    let before = try House(copying: walk.house)
    _ = try walk.issue()
    let house = walk.house
    try FileManager.default.removeItem(atPath: house.folder + "/log")
    try FileManager.default.copyItem(atPath: before.folder + "/log", toPath: house.folder + "/log")
    var memory = VerifiedFiles()
    let found = try Register.audit(
      AuditQuery(asOf: House.at(60)), of: house.organisation, at: house.place,
      trust: TrustedIssuers(pins: house.organisation.pins), published: house.published, remembering: &memory
    ).allDeviations
    #expect(
      found == [
        .register(.init(.logTruncated, leaf: 4, leader: "a")),
        .register(.init(.logTruncated, file: "log/checkpoint", leaf: 4)),
      ])
  }

  /// A certificate on Kari's attestation that was signed outside the register, at a time.
  private func certificate(of kari: Person, by house: House, at time: Timestamp) throws -> Certificate {
    let issuer = try #require(house.organisation.issuers.first { $0.key == house.anne.id })
    return try Certificate.issue(
      on: #require(kari.attestation), as: issuer, with: house.anne, id: DocumentIdentifier(), at: time)
  }

  @Test("A certificate that is dated before its leaf is told of, with file and leaf")
  func backdated() throws {
    let walk = try WalkTests()
    let kari = try walk.attested()
    let certificate = try certificate(of: kari, by: walk.house, at: House.at(6))
    try walk.registrar.commit(
      [
        Filing(
          .issue, certificate.jwt, name: certificate.credential.id.urn, leader: "a", facts: ["session": .string("s")])
      ], at: House.at(50))
    var memory = VerifiedFiles()
    let found = try Register.audit(
      AuditQuery(asOf: House.at(60)), of: walk.house.organisation, at: walk.house.place,
      trust: TrustedIssuers(pins: walk.house.organisation.pins), published: walk.house.published, remembering: &memory
    ).allDeviations
    let file = CertificateFiles(id: certificate.credential.id, year: 2026).jwt
    #expect(found.contains(.register(.init(.backdated, file: file, leaf: 4, leader: "a"))))
  }

  @Test("A certificate that one issuer alone has made, past the register, is told of")
  func oneAlone() throws {
    let walk = try WalkTests()
    let kari = try walk.attested(boundBy: walk.house.anne)
    let certificate = try certificate(of: kari, by: walk.house, at: House.at(50))
    try walk.registrar.commit(
      [
        Filing(
          .issue, certificate.jwt, name: certificate.credential.id.urn, leader: "a", facts: ["session": .string("s")])
      ], at: House.at(50))
    var memory = VerifiedFiles()
    let list = try SignedRevocationList(reading: try #require(walk.house.files.all[CertificateFiles.status]))
    let found = try Register.audit(
      AuditQuery(asOf: House.at(60)), of: walk.house.organisation, at: walk.house.place,
      trust: TrustedIssuers(pins: walk.house.organisation.pins, lists: [list]), published: walk.house.published,
      remembering: &memory
    ).allDeviations
    #expect(found == [.register(.init(.fourEyes, leaf: 4, leader: "a"))])
  }

  /// A certificate in files and records, with a leaf in a log that somebody else has made.
  private func strange(_ walk: WalkTests, _ kari: Person, key: LogKey, origin: String) throws -> LogVerifierKey {
    let house = walk.house
    let certificate = try certificate(of: kari, by: house, at: House.at(9))
    let keeper = try LogKeeper.create(
      .folder(house.folder + "/log-strange"), key: key, origin: origin, genesis: [UInt8]("{}".utf8), at: House.at(0))
    try keeper.finished()
    let filing = Filing(
      .issue, certificate.jwt, name: certificate.credential.id.urn, leader: "a", facts: ["session": .string("s")])
    let leaf = try #require(try keeper.append([filing.pending], at: House.at(9)).first)
    let finishing = Finishing(leaf, origin: origin, day: AdmissionTests.day)
    for (path, bytes) in finishing.files { house.files.all[path] = bytes }
    try house.archive.store(finishing.changes)
    return key.verifier(origin: origin)
  }

  @Test("A log that somebody lays beside the real one proves nothing", arguments: [true, false])
  func strangeLog(isLaidBeside: Bool) throws {
    let walk = try WalkTests()
    let kari = try walk.attested()
    let house = walk.house
    let key = try strange(walk, kari, key: isLaidBeside ? house.logKey : LogKey(), origin: "kyndig/fedcba9876543210")
    if isLaidBeside { house.earlier = [EarlierLog(key: key, files: .folder(house.folder + "/log-strange"))] }
    var memory = VerifiedFiles()
    let report = try Register.audit(
      AuditQuery(asOf: House.at(60)), of: house.organisation, at: house.place,
      trust: TrustedIssuers(pins: house.organisation.pins), published: house.published, remembering: &memory)
    let found = report.allDeviations.compactMap { deviation in
      if case .register(let found) = deviation { found } else { nil }
    }
    #expect(
      found.contains(.init(.notLogged, leaf: 1, log: "kyndig/fedcba9876543210", leader: "a"))
        && found.contains(.init(.notLogged, leader: "a")))
    #expect(found.count { $0.code == .notLogged && $0.file?.hasPrefix("issued/") == true } == 3)
    #expect(found.contains(.init(.logStateConflict, file: "log-fedcba9876543210")) == isLaidBeside)
    #expect(report.rows.first?.verdict != .trusted)
  }

  @Test("An attestation from the future is told of as a clock that was wrong")
  func clock() throws {
    let walk = try WalkTests()
    var kari = try walk.enrolled()
    try kari.attest(to: walk.audience, seeing: walk.registrar.checkpoint, at: House.at(500))
    _ = try walk.registrar.receive(
      kari.handIn(to: walk.audience, at: House.at(6)), against: walk.house.published, at: House.at(7))
    var memory = VerifiedFiles()
    let found = try Register.audit(
      AuditQuery(asOf: House.at(60)), of: walk.house.organisation, at: walk.house.place,
      trust: TrustedIssuers(pins: walk.house.organisation.pins), published: walk.house.published, remembering: &memory
    ).allDeviations
    #expect(found == [.register(.init(.clockStep, leaf: 3, leader: "a"))])
  }

  @Test("An edition that was never entered, and one that is gone, are told of")
  func editions() throws {
    let house = try House()
    let registrar = try Registrar.found(
      house.organisation, at: house.place, with: house.logKey, by: house.anne, at: House.at(0))
    try registrar.enlist([Leader(id: "a", name: "Kari Nordmann")])
    var kari = try Person("a", "Kari Nordmann")
    try registrar.bind([.init(leader: "a", key: kari.key.id, method: .inPerson)], by: house.berit, at: House.at(1))
    try kari.attest(to: house.organisation.audience(), seeing: registrar.checkpoint, at: House.at(5))
    _ = try registrar.receive(
      kari.handIn(to: [house.anne.id], at: House.at(6)), against: house.published, at: House.at(7))
    let candidates = try registrar.candidates(for: house.anne.id, against: house.published, at: House.at(8))
    try registrar.issue(candidates.map { .init(on: $0) }, by: house.anne, against: house.published, at: House.at(8))
    func audit() throws -> [AuditReport.Deviation] {
      var memory = VerifiedFiles()
      let list = try SignedRevocationList(reading: try #require(house.files.all[CertificateFiles.status]))
      return try Register.audit(
        AuditQuery(asOf: House.at(60)), of: house.organisation, at: house.place,
        trust: TrustedIssuers(pins: house.organisation.pins, lists: [list]), published: house.published,
        remembering: &memory
      ).allDeviations
    }
    #expect(try audit() == [.register(.init(.courseHashMismatch, leaf: 3, leader: "a", session: "s"))])
    house.published = .of(nil)
    #expect(try audit().map(\.code) == ["COURSE_HASH_MISMATCH", "COURSE_HASH_MISMATCH"])
  }

  @Test("Somebody who goes is audited no more, and a session whose answers are erased keeps its outcome")
  func erasedAnswers() throws {
    let finished = try Finished()
    let transcript = finished.certificates[1].credential.accomplishment.transcript.hex
    try finished.house.archive.eraseAnswers(of: "t", transcript: transcript, at: House.at(50))
    let report = try finished.audit()
    #expect(report.allDeviations == [])
    #expect(report.erasedAnswers == 1)
    #expect(report.rows[1].state == .attested)
    #expect(report.rows[1].score == report.rows[0].score)
  }
}
