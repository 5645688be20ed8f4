import Courseware
import Foundation
import GRDB
import Synchronization
import Testing

@testable import Records

@Suite("A copy of an archive")
struct ArchiveCopyTests {
  let folder: URL
  var path: String { folder.appendingPathComponent("records.sqlite").path }
  var target: String { folder.appendingPathComponent("copy.sqlite").path }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private let edition = Edition(course: "kurs", version: "1", digest: "d")

  private func statement(_ sequence: Int, _ kind: Event.Kind) -> Records.Statement {
    Records.Statement(
      Event(at: Timestamp(milliseconds: Int64(sequence)), kind), session: "s", sequence: sequence, actor: "a")
  }

  private func begun() throws -> Archive {
    let archive = try Archive(at: path)
    try archive.save(Leader(id: "a", name: "Kari Nordmann"))
    try archive.begin(
      SessionRecord(id: "s", leader: "a", edition: edition),
      [statement(0, .started(session: "s", edition: edition, seed: 7))])
    return archive
  }

  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }

  @Test("holds the same, is one file that nobody else may read, and can be gone on with")
  func same() throws {
    let archive = try begun()
    try archive.append([statement(1, .passed(object: "kurs", score: Score(raw: 4, maximum: 5)))])
    let tally = try Archive.copy(path, to: target)
    #expect(
      tally.rows["leader"] == 1 && tally.rows["statement"] == 2 && tally.training?.first?.session?.statements == 2)
    #expect(try Archive.examine(target) == ExaminedArchive(tally: tally, figuresFollow: true))
    let mode = try FileManager.default.attributesOfItem(atPath: target)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try names.filter { $0.hasPrefix("copy") } == ["copy.sqlite"])
    let copy = try Archive(at: target)
    #expect(try copy.statements(of: "s") == archive.statements(of: "s"))
    try copy.append([statement(2, .viewed(step: "m/p"))])
    #expect(try archive.statements(of: "s").count == 2 && copy.statements(of: "s").count == 3)
  }

  @Test("while another writes has everything up to a moment, and stops nobody")
  func writing() throws {
    let archive = try begun()
    let isDone = Mutex(false)
    let failure = Mutex<String?>(nil)
    let (edition, path) = (edition, path)
    let thread = Thread {
      do {
        let writer = try Archive(at: path)
        for sequence in 1...400 {
          try writer.append([
            Records.Statement(
              Event(at: Timestamp(milliseconds: Int64(sequence)), .viewed(step: "\(edition.course)/\(sequence)")),
              session: "s", sequence: sequence, actor: "a")
          ])
        }
      } catch {
        failure.withLock { $0 = "\(error)" }
      }
      isDone.withLock { $0 = true }
    }
    thread.start()
    var counts: [Int] = []
    while !isDone.withLock({ $0 }) {
      let tally = try Archive.copy(path, to: target)
      #expect(try Archive.examine(target) == ExaminedArchive(tally: tally, figuresFollow: true))
      counts.append(try Archive(reading: target).statements(of: "s").count)
      #expect(counts.last == tally.rows["statement"])
      try FileManager.default.removeItem(atPath: target)
    }
    #expect(failure.withLock { $0 } == nil)
    #expect(counts == counts.sorted() && Set(counts).count > 1, "\(counts)")
    #expect(try archive.statements(of: "s").count == 401)
  }

  @Test("of an earlier release is of that release, and so is the original afterwards")
  func earlier() throws {
    try DatabaseQueue(path: path).write { try $0.execute(sql: MigrationTests.first + MigrationTests.firstTriggers) }
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    let tally = try Archive.copy(path, to: target)
    #expect(tally.rows == ["grdb_migrations": 1, "leader": 1, "session": 1, "statement": 1] && tally.training == nil)
    #expect(try Archive.examine(target) == ExaminedArchive(tally: tally, figuresFollow: nil))
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    #expect(try Archive(reading: target).leaders().map(\.name) == ["Kari Nordmann"])
  }

  @Test("has figures that somebody has edited as they are, and says that they do not follow")
  func edited() throws {
    _ = try begun()
    try DatabaseQueue(path: path).write { try $0.execute(sql: "UPDATE progress SET passedAt = 5") }
    let tally = try Archive.copy(path, to: target)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: target))
    #expect(try Archive.examine(target) == ExaminedArchive(tally: tally, figuresFollow: false))
    #expect(try Data(contentsOf: URL(fileURLWithPath: target)) == bytes)
    #expect(try Archive(reading: target).training().first?.session?.passedAt == Timestamp(milliseconds: 5))
  }

  @Test("of what is no archive, of a newer one, or where it cannot be written, is not made")
  func refused() throws {
    #expect(throws: ArchiveError.notOpened(path: path)) { try Archive.copy(path, to: target) }
    #expect(try names == [])
    try Data(repeating: 0x41, count: 5_000).write(to: URL(fileURLWithPath: path))
    #expect(throws: ArchiveError.notADatabase(path: path)) { try Archive.copy(path, to: target) }
    #expect(try names == ["records.sqlite"])
    try FileManager.default.removeItem(atPath: path)
    _ = try begun()
    #expect(throws: ArchiveError.self) { try Archive.copy(path, to: folder.path + "/none/copy.sqlite") }
    try DatabaseQueue(path: path).write {
      try $0.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('999 of a later release')")
    }
    #expect(throws: ArchiveError.newer(path: path)) { try Archive.copy(path, to: target) }
    #expect(try !names.contains { $0.hasPrefix("copy") })
  }

  @Test("of a damaged archive is found to be damaged")
  func damaged() throws {
    let archive = try begun()
    for sequence in 1...300 { try archive.append([statement(sequence, .viewed(step: "m/\(sequence)"))]) }
    _ = try Archive.copy(path, to: target)
    var bytes = try Data(contentsOf: URL(fileURLWithPath: target))
    for place in stride(from: 8_192, to: bytes.count - 600, by: 4_096) {
      for offset in 0..<512 { bytes[place + offset] = 0xA5 }
    }
    try bytes.write(to: URL(fileURLWithPath: target))
    #expect(throws: ArchiveError.damaged(path: target)) { try Archive.examine(target) }
  }
}
