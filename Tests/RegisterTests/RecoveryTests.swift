import Courseware
import Credentials
import Foundation
import Records
import Testing

@testable import Register

@Suite("A program that dies after the commit")
struct RecoveryTests {
  /// A house where Kari and Ola wait for their certificates.
  private func waiting() throws -> House {
    let walk = try WalkTests()
    _ = try walk.attested("a", "Kari Nordmann", session: "s")
    _ = try walk.attested("b", "Ola Dahl", session: "t")
    return walk.house
  }

  private func audit(_ house: House) throws -> [AuditReport.Deviation] {
    var memory = VerifiedFiles()
    let list = house.files.all[CertificateFiles.status].flatMap { try? SignedRevocationList(reading: $0) }
    return try Register.audit(
      AuditQuery(asOf: House.at(60)), of: house.organisation, at: house.place,
      trust: TrustedIssuers(pins: house.organisation.pins, lists: [list].compactMap { $0 }),
      published: house.published, remembering: &memory
    ).allDeviations
  }

  private func issueAndDie(_ house: House, after writes: Int) throws {
    let registrar = try house.open()
    let candidates = try registrar.candidates(for: house.anne.id, against: house.published, at: House.at(10))
    house.files.writesLeft = writes
    #expect(throws: RegisterError.self) {
      try registrar.issue(
        candidates.map { IssueRequest(on: $0, language: .nn) }, by: house.anne, against: house.published,
        at: House.at(10))
    }
    house.files.writesLeft = nil
  }

  @Test(
    "has issued: the next that opens the register writes files and records, and the certificates are the same",
    arguments: 0..<6)
  func issuing(writes: Int) throws {
    let house = try waiting()
    try issueAndDie(house, after: writes)
    let size = try LogReader(reading: house.place.log, key: house.organisation.log).checkpoint.size
    #expect(try house.archive.issued().count == writes / 3)
    let before = house.files.all

    let registrar = try house.open()
    #expect(registrar.checkpoint.size == size)
    #expect(try house.archive.issued().count == 2)
    #expect(house.files.all.keys.filter { $0.hasPrefix("issued/") }.count == 6)
    for (path, bytes) in before { #expect(house.files.all[path] == bytes) }
    #expect(try registrar.candidates(for: house.anne.id, against: house.published, at: House.at(11)) == [])
    #expect(house.pin.all["pin"] == registrar.checkpoint.note)
    #expect(try audit(house) == [])
  }

  @Test("is no tampering: until the register is opened the audit says that something is not finished")
  func unfinished() throws {
    let house = try waiting()
    try issueAndDie(house, after: 0)
    let size = try LogReader(reading: house.place.log, key: house.organisation.log).checkpoint.size
    #expect(
      try audit(house) == [
        .register(.init(.logStateConflict, leaf: size - 2)), .register(.init(.logStateConflict, leaf: size - 1)),
      ])
  }

  @Test("cannot be gone on with by the one that failed; opened again it can")
  func goesOn() throws {
    let house = try waiting()
    let registrar = try house.open()
    let candidates = try registrar.candidates(for: house.anne.id, against: house.published, at: House.at(10))
    let requests = candidates.map { IssueRequest(on: $0) }
    house.files.writesLeft = 0
    #expect(throws: RegisterError.self) {
      try registrar.issue(requests, by: house.anne, against: house.published, at: House.at(10))
    }
    house.files.writesLeft = nil
    #expect(throws: RegisterError.log(.unfinished)) {
      try registrar.publish(Edition(course: "k", version: "9", digest: "d"), at: House.at(11))
    }
  }

  @Test("has founded a register: founded again, or opened, it is whole", arguments: 0..<5, [true, false])
  func founding(writes: Int, again: Bool) throws {
    let house = try House()
    house.files.writesLeft = writes
    #expect(throws: RegisterError.self) { try house.found() }
    house.files.writesLeft = nil
    try foundOrOpen(house, again: again)
    #expect(house.files.all[CertificateFiles.organisation] == house.organisation.bytes)
    #expect(try audit(house) == [])
  }

  private func foundOrOpen(_ house: House, again: Bool) throws {
    let registrar =
      try again
      ? Registrar.found(house.organisation, at: house.place, with: house.logKey, by: house.anne, at: House.at(1))
      : house.open()
    try registrar.renewStatus(by: house.anne, at: House.at(1))
  }

  @Test("A register that is there is not founded again")
  func foundTwice() throws {
    let house = try waiting()
    #expect(throws: RegisterError.log(.exists)) { try house.found() }
  }

  @Test("has withdrawn, or erased: the same is done when the register is opened")
  func others() throws {
    let house = try waiting()
    try issueAll(house)
    try dieWithdrawing(house)
    _ = try house.open()
    #expect(try house.archive.issued().map(\.state) == [.revoked, .valid])
    #expect(try audit(house) == [])
    try erase(house)
    #expect(try audit(house) == [])
  }

  private func issueAll(_ house: House) throws {
    let registrar = try house.open()
    let candidates = try registrar.candidates(for: house.anne.id, against: house.published, at: House.at(10))
    try registrar.issue(
      candidates.map { IssueRequest(on: $0) }, by: house.anne, against: house.published, at: House.at(10))
  }

  private func dieWithdrawing(_ house: House) throws {
    let registrar = try house.open()
    let first = try #require(try house.archive.issued().first)
    house.files.writesLeft = 0
    #expect(throws: RegisterError.self) {
      try registrar.revoke(first.id, because: "feil", by: house.berit, at: House.at(20))
    }
    house.files.writesLeft = nil
  }

  private func erase(_ house: House) throws {
    try house.open().erase("a", at: House.at(30))
  }

  @Test("A log that stands behind what this user has seen is not opened")
  func rolledBack() throws {
    let house = try waiting()
    let backup = house.folder + "/backup"
    try FileManager.default.copyItem(atPath: house.folder + "/log", toPath: backup)
    try issueAll(house)
    try FileManager.default.removeItem(atPath: house.folder + "/log")
    try FileManager.default.moveItem(atPath: backup, toPath: house.folder + "/log")
    #expect(throws: RegisterError.log(.found(.truncated(size: 6, pinned: 8)))) { try house.open() }
    let deviations = try audit(house).map(\.code)
    #expect(deviations.contains("LOG_TRUNCATED"))
  }
}
