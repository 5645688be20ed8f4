import Courseware
import Foundation
import GRDB
import Testing

@testable import Records

struct ArchiveTests {
  let folder: URL
  var path: String { folder.appendingPathComponent("records.sqlite").path }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  let edition = Edition(course: "kurs", version: "1", digest: "d")
  func event(_ at: Int64, _ kind: Event.Kind) -> Event { Event(at: Timestamp(milliseconds: at), kind) }
  func statement(_ sequence: Int, _ kind: Event.Kind) -> Records.Statement {
    Records.Statement(event(Int64(sequence), kind), session: "s", sequence: sequence, actor: "a")
  }

  func begun() throws -> Archive {
    let archive = try Archive(at: path)
    try archive.save(Leader(id: "a", name: "Kari Nordmann"))
    try archive.begin(
      SessionRecord(id: "s", leader: "a", edition: edition),
      [statement(0, .started(session: "s", edition: edition, seed: 7))])
    return archive
  }

  @Test("What was appended is there for the next who opens the file, byte for byte")
  func roundTrip() throws {
    let stored = [
      statement(0, .started(session: "s", edition: edition, seed: 7)), statement(1, .viewed(step: "m/p")),
      statement(2, .passed(object: "m", score: Score(raw: 4, maximum: 5))),
    ]
    try begun().append(Array(stored.dropFirst()))
    let reopened = try Archive(at: path)
    #expect(try reopened.statements(of: "s") == stored)
    #expect(try reopened.statements(of: "s").map(\.result) == [nil, nil, Score(raw: 4, maximum: 5)])
    #expect(try reopened.sessions() == [SessionRecord(id: "s", leader: "a", edition: edition)])
    #expect(try Event(bytes: reopened.statements(of: "s")[1].bytes) == event(1, .viewed(step: "m/p")))
  }

  @Test("Every commit is on disk before the call returns: synchronous is FULL, the journal a write-ahead log")
  func durability() throws {
    let archive = try begun()
    #expect(try archive.synchronousLevel() == 2)
    let mode = try DatabaseQueue(path: path).read { try String.fetchOne($0, sql: "PRAGMA journal_mode") }
    #expect(mode == "wal")
  }

  @Test("A leader can be named anew, and keeps the id")
  func leaders() throws {
    let archive = try begun()
    let renamed = Leader(
      id: "a", name: "Kari Dahl", employer: "Fjellbygg AS", organisationNumber: "999999999", key: "did:key:z")
    try archive.save(renamed)
    #expect(try archive.leaders() == [renamed])
  }

  @Test("Statements are appended together or not at all, and never twice in one place")
  func atomicity() throws {
    let archive = try begun()
    #expect(throws: ArchiveError.conflict(session: "s", sequence: 0)) {
      try archive.append([statement(1, .resumed), statement(0, .resumed)])
    }
    #expect(try archive.statements(of: "s").count == 1)
  }

  @Test(
    "Nothing can be changed or removed by a statement of SQL",
    arguments: [
      "UPDATE statement SET raw = 5", "DELETE FROM statement",
    ])
  func appendOnly(sql: String) throws {
    _ = try begun()
    let queue = try DatabaseQueue(path: path)
    #expect(throws: DatabaseError.self) { try queue.write { try $0.execute(sql: sql) } }
  }

  @Test("Only the account itself may read the file")
  func permissions() throws {
    _ = try begun()
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.appendingPathComponent(file).path)
      #expect(attributes[.posixPermissions] as? Int == 0o600, "\(file)")
    }
  }

  @Test("A file that is no database is refused and left as it is")
  func notADatabase() throws {
    let text = Data("Dette er et brev, ikke en database. \(String(repeating: "x", count: 5000))".utf8)
    try text.write(to: URL(fileURLWithPath: path))
    #expect(throws: ArchiveError.notADatabase(path: path)) { try Archive(at: path) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == text)
  }

  @Test("A folder in the way, or no folder, is said")
  func notOpened() throws {
    #expect(throws: ArchiveError.notOpened(path: folder.path)) { try Archive(at: folder.path) }
    let missing = folder.appendingPathComponent("mangler/records.sqlite").path
    #expect(throws: ArchiveError.notOpened(path: missing)) { try Archive(at: missing) }
  }

  @Test("An archive of a newer release is not touched")
  func newer() throws {
    _ = try begun()
    try DatabaseQueue(path: path).write {
      try $0.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('99 from the future')")
    }
    #expect(throws: ArchiveError.newer(path: path)) { try Archive(at: path) }
  }

  @Test("The second program is told where the first one is")
  func claim() throws {
    let lock = folder.appendingPathComponent("lock").path
    let first = try Claim(path: lock, holder: "/dev/pts/3")
    #expect(throws: Claim.Failure.held(by: "/dev/pts/3")) { try Claim(path: lock, holder: "/dev/pts/4") }
    withExtendedLifetime(first) {}
  }

  @Test("An archive with a damaged page is not opened as if it were whole, wherever the page is")
  func damagedPages() throws {
    var archive: Archive? = try begun()
    try archive?.append((2..<400).map { statement($0, .viewed(step: "side-\($0)")) })
    archive = nil
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    let page = 4096
    #expect(whole.count > 8 * page)
    var found = 0
    for number in 1..<whole.count / page {
      var bytes = whole
      for offset in 0..<64 { bytes[number * page + offset] = 0xA5 }
      try bytes.write(to: URL(fileURLWithPath: path))
      let result = Result { try Archive(at: path) }
      if case .failure(let error) = result, error as? ArchiveError == .damaged(path: path) { found += 1 }
      try? FileManager.default.removeItem(atPath: path + "-wal")
      try? FileManager.default.removeItem(atPath: path + "-shm")
    }
    #expect(found == whole.count / page - 1)
    try whole.write(to: URL(fileURLWithPath: path))
    try Archive(at: path).check()
  }
}
