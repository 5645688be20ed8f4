import Courseware
import Credentials
import Foundation
import GRDB
import Records
import Testing

@testable import Register

/// An organisation where two have certificates, one of whom has a better one by now, and one has none.
final class Finished: @unchecked Sendable {
  let house: House
  let certificates: [Certificate]
  var memory = VerifiedFiles()

  /// One that is never touched, for the others are copies of it.
  private static let first = Result { try Finished(anew: ()) }

  convenience init() throws {
    let first = try Self.first.get()
    self.init(house: try House(copying: first.house), certificates: first.certificates)
  }

  private init(house: House, certificates: [Certificate]) {
    self.house = house
    self.certificates = certificates
  }

  private init(anew: Void) throws {
    let walk = try WalkTests()
    house = walk.house
    _ = try walk.attested("a", "Kari Nordmann", session: "s")
    _ = try walk.attested("b", "Ola Dahl", session: "t")
    _ = try walk.enrolled("c", "Nils Vik", session: "u")
    let first = try walk.issue()
    let old = first[0].credential.id.urn
    let again = try walk.registrar.candidates(
      for: house.anne.id, replacing: old, against: house.published, at: House.at(20))
    let candidate = try #require(again.first { $0.leader.id == "a" })
    let new = try walk.registrar.issue(
      [IssueRequest(on: candidate, replaces: old, reason: "skrivefeil")], by: house.anne, against: house.published,
      at: House.at(20))
    certificates = first + new
  }

  func audit(_ depth: AuditDepth = .incremental, by readers: AuditReaders = AuditReaders()) throws -> AuditReport {
    let list = house.files.all[CertificateFiles.status].flatMap { try? SignedRevocationList(reading: $0) }
    let trust = TrustedIssuers(pins: house.organisation.pins, lists: [list].compactMap { $0 })
    return try Register.audit(
      AuditQuery(asOf: House.at(60), readers: readers), of: house.organisation, at: house.place, trust: trust,
      published: house.published, depth: depth, remembering: &memory)
  }

  func files(_ certificate: Int) -> CertificateFiles {
    CertificateFiles(id: certificates[certificate].credential.id, year: 2026)
  }

  /// The leaf of a certificate.
  func leaf(_ certificate: Int) throws -> Int {
    let urn = certificates[certificate].credential.id.urn
    return try #require(
      try house.archive.leaves(of: house.organisation.origin).first { $0.label == urn && $0.kind == "issue" }?.number)
  }

  func leaf(_ kind: String, _ place: Int = 0) throws -> Int {
    let leaves = try house.archive.leaves(of: house.organisation.origin).filter { $0.kind == kind }
    return leaves[place].number
  }

  /// What somebody does with the database file who knows how to take the triggers away.
  func tamper(_ sql: String) throws {
    // The switch does nothing within a transaction.
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    try DatabaseQueue(path: house.archive.path, configuration: configuration).write { database in
      for trigger in [
        "statementIsNotChanged", "statementIsNotRemoved", "leafIsNotChanged", "leafIsNotRemoved",
        "bindingIsOfOneLeader",
      ] {
        try database.execute(sql: "DROP TRIGGER \(trigger)")
      }
      try database.execute(sql: "DROP INDEX leaderByKey")
      try database.execute(sql: sql)
    }
  }

  var log: String { house.folder + "/log" }
}
