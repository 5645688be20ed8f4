import Courseware
import Foundation
import GRDB
import Testing

@testable import Records

@Suite("What an organisation keeps")
struct OrganisationRecordsTests {
  private let made: ArchiveTests
  private let archive: Archive

  init() throws {
    made = try ArchiveTests()
    archive = try made.begun()
    try archive.save(Leader(id: "b", name: "Ola Dahl"))
  }

  private func time(_ milliseconds: Int64) -> Timestamp { Timestamp(milliseconds: milliseconds) }

  private func binding(_ id: String, of leader: String, key: String) -> BindingRecord {
    BindingRecord(id: id, leader: leader, key: key, method: "inPerson", at: time(1), token: "t")
  }

  private static let leaf = LeafRecord(
    origin: "o", number: 0, kind: "bind", at: Timestamp(milliseconds: 3), salt: [1, 2], object: [3], leader: "a",
    label: "x")

  /// One of everything about Kari.
  private func everything() throws -> [ArchiveChange] {
    [
      .invitation(
        InvitationRecord(
          id: "i", leader: "a", salt: [1], digest: [2, 3], at: time(1), expires: time(9), usedAt: time(4), token: "w")),
      .enrolment(Enrolment(key: "k", leader: "a", name: "Kari N", code: "i", at: time(5))),
      .binding(binding("x", of: "a", key: "k")),
      .attestation(AttestationRecord(digest: "d", session: "s", token: "t", at: time(6))),
      .receipt(
        Receipt(id: "h", digest: "f", leader: "a", madeAt: time(6), at: time(7), sharedDrafts: ["m/t", "ø\\"])),
      .issued(
        IssuedRecord(
          id: "u", leader: "a", session: "s", attestation: "d", issuer: "did:key:z", at: time(8), review: [123])),
      .leaf(Self.leaf),
    ]
  }

  @Test("Everything stored is read back, and stored again changes nothing")
  func roundTrip() throws {
    try archive.store(try everything())
    try archive.store(try everything())
    let reader = try Archive(reading: made.path)
    #expect(try reader.invitations().map(ArchiveChange.invitation) == [try everything()[0]])
    #expect(try reader.enrolments().map(ArchiveChange.enrolment) == [try everything()[1]])
    #expect(try reader.bindings().map(ArchiveChange.binding) == [try everything()[2]])
    #expect(try reader.attestations().map(ArchiveChange.attestation) == [try everything()[3]])
    #expect(try reader.receipts().map(ArchiveChange.receipt) == [try everything()[4]])
    #expect(try reader.issued().map(ArchiveChange.issued) == [try everything()[5]])
    #expect(try reader.leaves(of: "o") == [Self.leaf])
    #expect(try reader.leaves(of: "p") == [])
  }

  @Test("A list is stored whole or not at all")
  func whole() throws {
    let twice = try everything() + [.statements([made.statement(0, .resumed)])]
    #expect(throws: ArchiveError.conflict(session: "s", sequence: 0)) { try archive.store(twice) }
    #expect(try archive.bindings() == [])
  }

  @Test("A leader is kept with all that is known")
  func leader() throws {
    let leader = Leader(
      id: "b", name: "Ola Dahl", employer: "Fjellbygg AS", organisationNumber: "999999999", key: "k", unit: "nord",
      employeeNumber: "0042", state: .invited, issuerKey: "j")
    try archive.save(leader)
    #expect(try archive.leader("b") == leader)
    #expect(try archive.leader("c") == nil)
  }

  @Test("What is changed of a leader leaves the rest as it is, whatever whoever changes it believed")
  func columns() throws {
    try archive.save(Leader(id: "b", name: "Ola Dahl", key: "k", state: .active, issuerKey: "j"))
    try archive.store([
      .roster(Leader(id: "b", name: "Ola Vik", employer: "Fjellbygg AS", state: .invited)),
      .described(Leader(id: "b", name: "?", employer: "?", organisationNumber: "999999999", unit: "nord")),
    ])
    var ola = Leader(
      id: "b", name: "Ola Vik", employer: "Fjellbygg AS", organisationNumber: "999999999", key: "k", unit: "nord",
      issuerKey: "j")
    #expect(try archive.leader("b") == ola)
    // A key that has been replaced meanwhile is not taken away.
    try archive.store([.keyEnded("old", leader: "b"), .issuerKey("i", leader: "b"), .state(.left, leader: "b")])
    (ola.issuerKey, ola.state) = ("i", .left)
    #expect(try archive.leader("b") == ola)
    try archive.store([.keyEnded("k", leader: "b")])
    ola.key = nil
    #expect(try archive.leader("b") == ola)
    try archive.store([.key("l", leader: "a"), .roster(Leader(id: "c", name: "Siri Moe", state: .invited))])
    #expect(throws: ArchiveError.keyInUse(key: "l")) { try archive.store([.key("l", leader: "b")]) }
    #expect(try archive.leader("c") == Leader(id: "c", name: "Siri Moe", state: .invited))
    try archive.erase(leader: "c")
    #expect(throws: ArchiveError.erased(leader: "c")) { try archive.store([.key("m", leader: "c")]) }
  }

  @Test("An invitation is used once, and is not taken up again by one who believes that it is unused")
  func usedOnce() throws {
    let invitation = InvitationRecord(id: "i", leader: "a", salt: [1], digest: [2], at: time(1), expires: time(9))
    var other = invitation
    other.id = "j"
    try archive.store([.invitation(invitation), .invitation(other), .invitationUsed(id: "i", at: time(4))])
    try archive.store([.invitationUsed(id: "i", at: time(5)), .invitation(invitation)])
    #expect(try archive.invitations().map(\.usedAt) == [time(4), nil])
    try archive.store([.invitationsEnded(leader: "a", at: time(6))])
    #expect(try archive.invitations().map(\.usedAt) == [time(4), time(6)])
  }

  @Test("One key is never two people's: not in the roster, not bound, not waiting")
  func oneKey() throws {
    try archive.save(Leader(id: "a", name: "Kari Nordmann", key: "k"))
    let refusal = ArchiveError.keyInUse(key: "k")
    #expect(throws: refusal) { try archive.save(Leader(id: "b", name: "Ola Dahl", key: "k")) }
    #expect(throws: refusal) {
      try archive.store([.enrolment(Enrolment(key: "k", leader: "b", name: "Ola", at: time(1)))])
    }
    try archive.store([
      .binding(binding("x", of: "a", key: "k")), .unbound(binding: "x", at: time(2), token: "u"),
    ])
    #expect(throws: refusal) { try archive.store([.binding(binding("y", of: "b", key: "k"))]) }
    // Not even by hand.
    #expect(throws: DatabaseError.self) {
      try DatabaseQueue(path: made.path).write {
        try $0.execute(
          sql: "INSERT INTO binding (id, leader, key, method, at, token) VALUES ('z', 'b', 'k', 'code', 1, 't')")
      }
    }
  }

  @Test("One binding of a person is in force at a time; a new one follows when the old has ended")
  func oneBinding() throws {
    try archive.store([.binding(binding("x", of: "a", key: "k"))])
    #expect(throws: ArchiveError.self) { try archive.store([.binding(binding("y", of: "a", key: "l"))]) }
    try archive.store([
      .unbound(binding: "x", at: time(5), token: "u"), .binding(binding("y", of: "a", key: "l")),
    ])
    #expect(try archive.bindings().map(\.endedAt) == [time(5), nil])
    #expect(try archive.bindings().map(\.unbinding) == ["u", nil])
  }

  @Test("A certificate stops standing once, and says why")
  func withdrawn() throws {
    try archive.store(try everything())
    try archive.store([
      .withdrawn(certificate: "u", .superseded, at: time(9), reason: "skrivefeil", replacedBy: "v"),
      .withdrawn(certificate: "u", .revoked, at: time(10), reason: nil, replacedBy: nil),
    ])
    let record = try #require(try archive.issued().first)
    #expect(record.state == .superseded)
    #expect(record.changedAt == time(9))
    #expect(record.replacedBy == "v")
  }

  @Test(
    "Leaves are neither changed nor removed by a statement of SQL",
    arguments: ["UPDATE leaf SET number = 5", "UPDATE leaf SET salt = NULL", "DELETE FROM leaf"])
  func leavesStay(sql: String) throws {
    try archive.store(try everything())
    #expect(throws: DatabaseError.self) {
      try DatabaseQueue(path: made.path).write { try $0.execute(sql: sql) }
    }
  }

  @Test("What is erased is gone from the file too; the id, and the leaf's place, kind and time are left")
  func erased() throws {
    try archive.save(Leader(id: "a", name: "Kari Ertebruk", key: "k", employeeNumber: "4711"))
    try archive.append([made.statement(1, .drafted(task: "m/t", texts: ["hva": "Hemmeligheten"]))])
    try archive.store(try everything())
    let entry = LeafRecord(
      origin: "o", number: 1, kind: "erase", at: time(9), salt: [7], object: [8], leader: nil, label: "")
    try archive.erase(leader: "a", filing: [.leaf(entry)])

    #expect(try archive.leaders() == [Leader(id: "a", name: "", state: .erased), Leader(id: "b", name: "Ola Dahl")])
    #expect(try archive.sessions() == [])
    #expect(try archive.statements(of: "s") == [])
    #expect(try archive.bindings() == [])
    #expect(try archive.attestations() == [])
    #expect(try archive.issued() == [])
    #expect(try archive.receipts() == [])
    #expect(try archive.enrolments() == [])
    #expect(try archive.invitations() == [])
    let left = LeafRecord(
      origin: "o", number: 0, kind: "bind", at: time(3), salt: nil, object: nil, leader: nil, label: "")
    #expect(try archive.leaves(of: "o") == [left, entry])
    for name in try FileManager.default.contentsOfDirectory(atPath: made.folder.path) {
      let bytes = try Data(contentsOf: made.folder.appendingPathComponent(name))
      for word in ["Hemmeligheten", "Ertebruk", "4711"] {
        #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word) in \(name)")
      }
    }
  }

  @Test("Nothing is stored again about somebody erased, and others' statements stay append-only")
  func afterErasure() throws {
    try archive.begin(
      SessionRecord(id: "t", leader: "b", edition: made.edition),
      [Statement(made.event(0, .resumed), session: "t", sequence: 0, actor: "b")])
    try archive.erase(leader: "a")
    #expect(throws: ArchiveError.erased(leader: "a")) { try archive.save(Leader(id: "a", name: "Kari Nordmann")) }
    #expect(throws: ArchiveError.erased(leader: "a")) {
      try archive.begin(SessionRecord(id: "s", leader: "a", edition: made.edition), [])
    }
    #expect(try archive.statements(of: "t").count == 1)
    #expect(throws: DatabaseError.self) {
      try DatabaseQueue(path: made.path).write { try $0.execute(sql: "DELETE FROM statement") }
    }
  }

  @Test("A session's answers can go, and what came of them is kept with the transcript's digest")
  func erasedAnswers() throws {
    try archive.append([
      made.statement(1, .responded(item: "m/i", response: .single(0))),
      made.statement(2, .passed(object: "m", score: Score(raw: 4, maximum: 5))),
      made.statement(3, .attested(digest: "d")),
    ])
    try archive.eraseAnswers(of: "s", transcript: "abc", at: time(9))
    #expect(try archive.statements(of: "s").map(\.verb) == ["started", "passed", "attested"])
    #expect(
      try archive.erasedAnswers() == [ErasedAnswers(session: "s", transcript: "abc", statements: 4, at: time(9))])
    #expect(throws: DatabaseError.self) {
      try DatabaseQueue(path: made.path).write { try $0.execute(sql: "DELETE FROM statement") }
    }
  }

  @Test("Two who write at once wait for each other, and nothing is lost")
  func twoWriters() async throws {
    let path = made.path
    let edition = made.edition
    await withTaskGroup(of: Void.self) { group in
      for name in ["p", "q"] {
        group.addTask {
          do {
            let archive = try Archive(at: path)
            try archive.save(Leader(id: name, name: name))
            try archive.begin(SessionRecord(id: name, leader: name, edition: edition), [])
            for place in 0..<50 {
              let event = Event(at: Timestamp(milliseconds: Int64(place)), .resumed)
              try archive.append([Statement(event, session: name, sequence: place, actor: name)])
            }
          } catch {
            Issue.record(error)
          }
        }
      }
    }
    #expect(try archive.statements(of: "p").count == 50)
    #expect(try archive.statements(of: "q").count == 50)
  }
}
