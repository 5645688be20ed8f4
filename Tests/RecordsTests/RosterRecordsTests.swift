import Courseware
import Foundation
import GRDB
import Testing

@testable import Records

@Suite("What the roster says")
struct RosterRecordsTests {
  private let made: ArchiveTests
  private let archive: Archive

  init() throws {
    made = try ArchiveTests()
    archive = try made.begun()
    try archive.save(Leader(id: "b", name: "Ola Dahl", email: "ola@fjellbygg.example"))
  }

  private static func time(_ milliseconds: Int64) -> Timestamp { Timestamp(milliseconds: milliseconds) }

  private static let drift = PositionRecord(
    leader: "a",
    position: Position(
      unit: "Drift / Nord", role: "Leder; \"drift\"", level: .other, from: CivilDate("2026-01-01"),
      to: CivilDate("2026-06-30")), recordedAt: time(1))
  private static let everywhere = PositionRecord(leader: "a", position: Position(level: .top), recordedAt: time(2))
  private static let ola = PositionRecord(
    leader: "b", position: Position(unit: "Lager", level: .other), recordedAt: time(3))
  private static let day = CivilDate(daysSince1970: 20_600)
  private static let away = AbsenceRecord(
    leader: "a", absence: Absence(from: day, to: CivilDate(daysSince1970: 20_700)), recordedAt: time(4))
  private static let gone = AbsenceRecord(leader: "b", absence: Absence(from: day), recordedAt: time(5))
  private static let paper = CreditRecord(
    id: "c", leader: "a", course: "hms", kind: .external, provider: "Kursstedet Bregne", completed: day,
    minutes: 480, digest: "ab", acceptedBy: "did:key:y", reason: "kursbevis på papir", at: time(6))
  private static let exempt = CreditRecord(
    id: "e", leader: "b", course: "hms", kind: .exempt, acceptedBy: "did:key:y", reason: "leder ingen", at: time(7))

  private static let everything: [ArchiveChange] =
    [drift, everywhere, ola].map(ArchiveChange.position) + [away, gone].map(ArchiveChange.absence)
    + [paper, exempt].map(ArchiveChange.credit)

  @Test("is read back as it was stored, and said twice it is said once")
  func roundTrip() throws {
    try archive.store(Self.everything)
    try archive.store(Self.everything)
    let reader = try Archive(reading: made.path)
    #expect(try reader.positions() == [Self.drift, Self.everywhere, Self.ola])
    #expect(try reader.positions(of: "a") == [Self.drift, Self.everywhere])
    #expect(try reader.absences() == [Self.away, Self.gone])
    #expect(try reader.absences(of: "b") == [Self.gone])
    #expect(try reader.credits() == [Self.paper, Self.exempt])
    #expect(try reader.credits(of: "b") == [Self.exempt])
    let roster = try reader.roster()
    #expect(roster.leaders.map(\.email) == [nil, "ola@fjellbygg.example"])
    #expect(roster.positions.count == 3 && roster.absences.count == 2)
  }

  @Test("can be said otherwise, and what it said is still known, with when")
  func replaced() throws {
    try archive.store(Self.everything)
    var longer = Self.drift
    longer.position.to = nil
    longer.recordedAt = Self.time(9)
    try archive.store([
      .positionReplaced(Self.drift.position, leader: "a", at: Self.time(9)), .position(longer),
      .absenceReplaced(Self.away.absence, leader: "a", at: Self.time(9)),
      // Not hers: nothing is put out of force.
      .positionReplaced(Self.everywhere.position, leader: "b", at: Self.time(9)),
    ])
    #expect(try archive.positions(of: "a") == [Self.everywhere, longer])
    var old = Self.drift
    old.replacedAt = Self.time(9)
    #expect(try archive.positionHistory(of: "a") == [old, Self.everywhere, longer])
    #expect(try archive.absences(of: "a") == [])
    #expect(try archive.absenceHistory(of: "a").map(\.replacedAt) == [Self.time(9)])
    // What was said before may be said again.
    try archive.store([.positionReplaced(longer.position, leader: "a", at: Self.time(10)), .position(Self.drift)])
    #expect(try archive.positions(of: "a") == [Self.everywhere, Self.drift])
  }

  @Test("a credit is withdrawn once, and says by whom and why")
  func withdrawn() throws {
    try archive.store(Self.everything)
    try archive.store([
      .creditWithdrawn(id: "c", at: Self.time(8), by: "did:key:x", reason: "feil person"),
      .creditWithdrawn(id: "c", at: Self.time(9), by: "did:key:y", reason: "igjen"),
    ])
    var expected = Self.paper
    expected.withdrawnAt = Self.time(8)
    expected.withdrawnBy = "did:key:x"
    expected.withdrawal = "feil person"
    #expect(try archive.credits() == [expected, Self.exempt])
  }

  @Test(
    "is neither changed nor removed by a statement of SQL",
    arguments: [
      "UPDATE position SET unit = 'x'", "UPDATE position SET finish = '2026-01-01'", "DELETE FROM position",
      "UPDATE absence SET start = '2026-01-01'", "DELETE FROM absence", "UPDATE credit SET minutes = 5",
      "UPDATE credit SET kind = 'exempt'", "DELETE FROM credit",
    ])
  func stays(sql: String) throws {
    try archive.store(Self.everything)
    #expect(throws: DatabaseError.self) { try DatabaseQueue(path: made.path).write { try $0.execute(sql: sql) } }
  }

  @Test("goes with the person, out of the file too, and nothing of another's goes")
  func erased() throws {
    try archive.store(Self.everything)
    try archive.save(Leader(id: "a", name: "Kari Nordmann", email: "ertebruk@fjellbygg.example"))
    try archive.erase(leader: "a")
    #expect(try archive.positions() == [Self.ola])
    #expect(try archive.absences() == [Self.gone])
    #expect(try archive.credits() == [Self.exempt])
    #expect(try archive.leader("a") == Leader(id: "a", name: "", state: .erased))
    for name in try FileManager.default.contentsOfDirectory(atPath: made.folder.path) {
      let bytes = try Data(contentsOf: made.folder.appendingPathComponent(name))
      for word in ["ertebruk", "Bregne", "Drift / Nord"] {
        #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word) in \(name)")
      }
    }
    for change in [ArchiveChange.position(Self.drift), .absence(Self.away), .credit(Self.paper)] {
      #expect(throws: ArchiveError.erased(leader: "a")) { try archive.store([change]) }
    }
  }

  @Test("is decided on and stored with nobody in between: who comes at once sees what the first has stored")
  func oneAfterTheOther() async throws {
    let path = made.path
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<4 {
        group.addTask {
          do {
            try Archive(at: path).changeRoster { roster in
              (0..<20).map { number in
                let name = "leder-\(roster.leaders.count + number)"
                return .roster(Leader(id: name, name: name, state: .invited))
              }
            }
          } catch {
            Issue.record(error)
          }
        }
      }
    }
    // Had two seen the same roster, both would have given their people the same names.
    #expect(try archive.leaders().count == 2 + 4 * 20)
  }

  @Test("stays as it was where whoever decides gives it up")
  func givenUp() throws {
    struct Unclear: Error {}
    #expect(throws: Unclear.self) { try archive.changeRoster { _ in throw Unclear() } }
    try archive.changeRoster { _ in [.position(Self.ola)] }
    #expect(try archive.positions() == [Self.ola])
  }

  @Test("is stored whole or not at all where the disk is full half-way")
  func full() throws {
    // A file that may grow no further is what a full disk is to SQLite.
    try archive.pool.writeWithoutTransaction { database in
      let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      try database.execute(sql: "PRAGMA max_page_count = \(pages + 20)")
    }
    #expect(throws: ArchiveError.full(path: made.path)) {
      try archive.changeRoster { _ in
        (0..<5000).map { .roster(Leader(id: "ny-\($0)", name: "Leder \($0)", state: .invited)) }
      }
    }
    #expect(try archive.leaders().map(\.id) == ["a", "b"])
    try archive.changeRoster { _ in [.position(Self.ola)] }
    #expect(try archive.positions() == [Self.ola])
  }
}
