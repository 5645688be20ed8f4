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
      for: house.berit.id, replacing: old, against: house.published, at: House.at(20))
    let candidate = try #require(again.first { $0.leader.id == "a" })
    let new = try walk.registrar.issue(
      [IssueRequest(on: candidate, replaces: old, reason: "skrivefeil")], by: house.berit, against: house.published,
      at: House.at(20))
    certificates = first + new
  }

  func audit(_ depth: AuditDepth = .incremental) throws -> AuditReport {
    let list = house.files.all[CertificateFiles.status].flatMap { try? SignedRevocationList(reading: $0) }
    let trust = TrustedIssuers(pins: house.organisation.pins, lists: [list].compactMap { $0 })
    return try Register.audit(
      AuditQuery(asOf: House.at(60)), of: house.organisation, at: house.place, trust: trust,
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
    try DatabaseQueue(path: house.archive.path).write { database in
      for trigger in [
        "statementIsNotChanged", "statementIsNotRemoved", "leafIsNotChanged", "leafIsNotRemoved",
        "bindingIsOfOneLeader",
      ] {
        try database.execute(sql: "DROP TRIGGER \(trigger)")
      }
      try database.execute(sql: "PRAGMA foreign_keys = OFF")
      try database.execute(sql: "DROP INDEX leaderByKey")
      try database.execute(sql: sql)
    }
  }

  var log: String { house.folder + "/log" }
}

@Suite("An audit of an organisation's register")
struct RegisterAuditTests {
  @Test(
    "finds nothing wrong where nothing was done to it, and tells how everybody stands", arguments: AuditDepth.allCases)
  func sound(depth: AuditDepth) throws {
    let finished = try Finished()
    let report = try finished.audit(depth)
    #expect(report.allDeviations == [])
    #expect(report.rows.map(\.leader.id) == ["a", "b", "c"])
    #expect(report.rows.map(\.state) == [.attested, .attested, .passed])
    #expect(report.rows.map(\.verdict) == [.trusted, .trusted, nil])
    #expect(report.rows[0].issued?.id == finished.certificates[2].credential.id.urn)
    #expect(report.rows.map(\.handedIn) == [House.at(6), House.at(6), House.at(2)])
    #expect(report.log?.depth == depth)
    #expect(report.log?.size == 11)
  }

  @Test("checks a signature once, unless it is asked to look deep; what it remembers is kept as bytes")
  func remembered() throws {
    let finished = try Finished()
    #expect(try finished.audit().log?.verified == 6)
    finished.memory = VerifiedFiles(reading: finished.memory.bytes)
    let second = try finished.audit()
    #expect(second.log?.verified == 0)
    #expect(second.log?.remembered == 6)
    #expect(try finished.audit(.deep).log?.verified == 6)
  }

  /// Something that is done to a site, and what must be said of it.
  struct Deed: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let act: @Sendable (Finished) throws -> Void
    let expected: @Sendable (Finished) throws -> [RegisterDeviation]

    init(
      _ name: String, _ act: @escaping @Sendable (Finished) throws -> Void,
      expected: @escaping @Sendable (Finished) throws -> [RegisterDeviation]
    ) {
      testDescription = name
      self.act = act
      self.expected = expected
    }
  }

  static let fileDeeds: [Deed] = [
    Deed("a token's file is removed") {
      $0.house.files.all[$0.files(1).jwt] = nil
    } expected: {
      [.init(.certificateMissing, file: $0.files(1).jwt, leaf: try $0.leaf(1), leader: "b")]
    },
    Deed("all of a certificate's files are removed") { finished in
      for path in finished.files(1).all { finished.house.files.all[path] = nil }
    } expected: { finished in
      try finished.files(1).all.map {
        .init(.certificateMissing, file: $0, leaf: try finished.leaf(1), leader: "b")
      }
    },
    Deed("one letter of a token is changed") { finished in
      finished.house.files.all[finished.files(1).jwt]?[400] ^= 1
    } expected: {
      [.init(.recordAltered, file: $0.files(1).jwt, leaf: try $0.leaf(1), leader: "b")]
    },
    Deed("two people's tokens are swapped") { finished in
      let (one, other) = (finished.files(1).jwt, finished.files(2).jwt)
      let bytes = finished.house.files.all[one]
      finished.house.files.all[one] = finished.house.files.all[other]
      finished.house.files.all[other] = bytes
    } expected: {
      [
        .init(.recordAltered, file: $0.files(1).jwt, leaf: try $0.leaf(1), leader: "b"),
        .init(.recordAltered, file: $0.files(2).jwt, leaf: try $0.leaf(2), leader: "a"),
      ]
    },
    Deed("a file is added") {
      $0.house.files.all["issued/2026/fremmed.jwt"] = [1]
    } expected: { _ in
      [.init(.notLogged, file: "issued/2026/fremmed.jwt")]
    },
    Deed("a copy of a real certificate lies under another name") { finished in
      finished.house.files.all["issued/2025/kopi.jwt"] = finished.certificates[1].jwt
    } expected: { _ in
      [.init(.notLogged, file: "issued/2025/kopi.jwt")]
    },
    Deed("two proofs are swapped") { finished in
      finished.house.files.all[finished.files(1).proof] = finished.house.files.all[finished.files(2).proof]
    } expected: {
      [.init(.proofInvalid, file: $0.files(1).proof, leaf: try $0.leaf(1), leader: "b")]
    },
    Deed("the list of withdrawn certificates is an older one") { finished in
      let empty = try finished.house.anne.sign(
        RevocationList([], id: DocumentIdentifier(), at: House.at(1)))
      finished.house.files.all[CertificateFiles.status] = empty.bytes
    } expected: {
      [
        .init(.logStateConflict, file: CertificateFiles.status, leaf: try $0.leaf("revoke"), leader: nil),
        .init(.logStateConflict, file: CertificateFiles.status, leaf: try $0.leaf("revoke"), leader: "a"),
      ]
    },
    Deed("the list of withdrawn certificates is gone") {
      $0.house.files.all[CertificateFiles.status] = nil
    } expected: {
      _ in
      [.init(.statusUnverified, file: CertificateFiles.status)]
    },
    Deed("the list has somebody that no leaf has") { finished in
      let old = try SignedRevocationList(reading: finished.house.files.all[CertificateFiles.status] ?? [])
      let more = old.content.entries + [.init(finished.certificates[1].credential.id, at: House.at(30))]
      finished.house.files.all[CertificateFiles.status] = try finished.house.anne.sign(
        RevocationList(more, id: DocumentIdentifier(), at: House.at(30))
      ).bytes
    } expected: { _ in
      [
        .init(.notLogged, file: CertificateFiles.status),
        .init(.logStateConflict, file: CertificateFiles.status, leader: "b"),
      ]
    },
  ]

  static let recordDeeds: [Deed] = [
    Deed("an answer is changed") {
      try $0.tamper(
        """
        UPDATE statement SET bytes = CAST(replace(CAST(bytes AS TEXT), '"response":0', '"response":1') AS BLOB)
        WHERE session = 't' AND verb = 'responded'
        """)
    } expected: {
      [.init(.transcriptAltered, leaf: try $0.leaf(1), leader: "b", session: "t")]
    },
    Deed("a binding is removed") {
      try $0.tamper("DELETE FROM binding WHERE leader = 'b'")
    } expected: {
      [
        .init(.recordAltered, leaf: try $0.leaf("bind", 1), leader: "b"), .init(.bindingMissing, leader: "b"),
        .init(.bindingMissing, leaf: try $0.leaf(1), leader: "b", session: "t"),
      ]
    },
    Deed("a binding is dated back") {
      try $0.tamper("UPDATE binding SET at = at - 86400000 WHERE leader = 'b'")
    } expected: {
      [.init(.recordAltered, leaf: try $0.leaf("bind", 1), leader: "b")]
    },
    Deed("a binding is dated after the attestation") {
      try $0.tamper("UPDATE binding SET at = at + 86400000 WHERE leader = 'b'")
    } expected: {
      [
        .init(.recordAltered, leaf: try $0.leaf("bind", 1), leader: "b"),
        .init(.bindingRevoked, leaf: try $0.leaf(1), leader: "b", session: "t"),
      ]
    },
    Deed("a binding is ended in the records alone") {
      try $0.tamper("UPDATE binding SET endedAt = 1, unbinding = 'x' WHERE leader = 'c'")
    } expected: { _ in
      [.init(.notLogged, leader: "c"), .init(.bindingMissing, leader: "c")]
    },
    Deed("one key is given to two") {
      try $0.tamper("UPDATE leader SET key = (SELECT key FROM leader WHERE id = 'b') WHERE id = 'c'")
    } expected: { _ in
      [.init(.keyReused, leader: "b"), .init(.keyReused, leader: "c"), .init(.recordAltered, leader: "c")]
    },
    Deed("a certificate's record is removed") {
      try $0.tamper("DELETE FROM issued WHERE leader = 'b'")
    } expected: {
      [.init(.recordAltered, leaf: try $0.leaf(1), leader: "b")]
    },
    Deed("a certificate's record is given to another") {
      try $0.tamper("UPDATE issued SET leader = 'c' WHERE leader = 'b'")
    } expected: {
      [.init(.recordAltered, leaf: try $0.leaf(1), leader: "b")]
    },
    Deed("a record is added that nobody issued") {
      try $0.tamper(
        """
        INSERT INTO issued (id, leader, session, attestation, issuer, at, state)
        VALUES ('urn:uuid:x', 'c', 'u', '', '', 1, 'valid')
        """)
    } expected: { _ in
      [.init(.notLogged, leader: "c")]
    },
    Deed("a withdrawn certificate is made to stand again") {
      try $0.tamper("UPDATE issued SET state = 'valid', replacedBy = NULL WHERE state = 'superseded'")
    } expected: {
      [
        .init(.attestationReused, leaf: try $0.leaf(0), leader: "a"),
        .init(.attestationReused, leaf: try $0.leaf(2), leader: "a"),
        .init(.logStateConflict, file: CertificateFiles.status, leaf: try $0.leaf("revoke"), leader: "a"),
      ]
    },
    Deed("a leaf's row is removed") { finished in
      try finished.tamper("DELETE FROM leaf WHERE number = \(try finished.leaf("attest", 1))")
    } expected: { _ in
      [.init(.recordAltered, leaf: 5), .init(.notLogged, leader: "b", session: "t")]
    },
    Deed("a leaf's salt is removed, as if somebody had been erased") { finished in
      try finished.tamper(
        "UPDATE leaf SET salt = NULL, object = NULL, leader = NULL, label = '' WHERE number = \(try finished.leaf(1))")
    } expected: { finished in
      [.init(.recordAltered, leaf: 8), .init(.notLogged, leader: "b")]
        + finished.files(1).all.map { .init(.notLogged, file: $0) }
    },
    Deed("an attestation is replaced") {
      try $0.tamper("UPDATE attestation SET token = token || 'x' WHERE session = 't'")
    } expected: {
      [.init(.recordAltered, leaf: try $0.leaf("attest", 1), leader: "b", session: "t")]
    },
    Deed("the roster makes an issuer of one who was issued to by her") { finished in
      try finished.tamper("UPDATE leader SET issuerKey = '\(finished.house.anne.id.text)' WHERE id = 'b'")
    } expected: {
      [.init(.fourEyes, leaf: try $0.leaf(1), leader: "b")]
    },
  ]

  static let logDeeds: [Deed] = [
    Deed("the log's checkpoint is gone") {
      try FileManager.default.removeItem(atPath: $0.log + "/checkpoint")
    } expected: {
      _ in
      [.init(.logTruncated, file: "log/checkpoint")]
    },
    Deed("an entry is changed") { finished in
      let path = finished.log + "/tile/entries/000.p/11"
      var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      bytes[10] ^= 1
      try bytes.write(to: URL(fileURLWithPath: path))
    } expected: { _ in
      [.init(.logEntryAltered, file: "log/tile/entries/000.p/11", leaf: 0)]
    },
    Deed("the log is another's") { finished in
      let other = LogKey()
      let keeper = try LogKeeper.create(
        .folder(finished.log + "2"), key: other, origin: finished.house.organisation.origin, genesis: [],
        at: House.at(0))
      try Data(keeper.checkpoint.note).write(to: URL(fileURLWithPath: finished.log + "/checkpoint"))
    } expected: { _ in
      [.init(.checkpointUnknownKey, file: "log/checkpoint")]
    },
  ]

  @Test("names what was done, with file and leaf", arguments: fileDeeds + recordDeeds + logDeeds)
  func deed(deed: Deed) throws {
    let finished = try Finished()
    #expect(try finished.audit().allDeviations == [])
    let expected = try deed.expected(finished)
    try deed.act(finished)
    let found = try finished.audit().allDeviations
    let register = found.compactMap { deviation in
      if case .register(let found) = deviation { found } else { nil }
    }
    #expect(register.map(\.text).sorted() == expected.map(\.text).sorted())
  }
}

extension RegisterDeviation {
  /// The deviation in one line, without the certificate's name.
  var text: String {
    var place = file ?? "-"
    if let slash = place.lastIndex(of: "/"), place.hasPrefix("issued/2026/"), place.count > 40 {
      place = String(place[..<slash]) + "/" + String(place.suffix(10))
    }
    return "\(code.rawValue) \(place) \(leaf.map { "\($0)" } ?? "-") \(leader ?? "-") \(session ?? "-")"
  }
}
