import Courseware
import Foundation
import GRDB
import Testing

@testable import Records

@Suite("An archive of an earlier release is brought up to date whole, or not at all")
struct UpgradeTests {
  /// The archive as each release left it, with something in every table that matters.
  private static let releases = [
    MigrationTests.first + MigrationTests.firstTriggers,
    MigrationTests.first + MigrationTests.second,
    MigrationTests.first + MigrationTests.second + ThirdRelease.tables + ThirdRelease.content,
    MigrationTests.first + MigrationTests.second + ThirdRelease.tables + ThirdRelease.content + FourthRelease.tables
      + FourthRelease.content,
    MigrationTests.first + MigrationTests.second + ThirdRelease.tables + ThirdRelease.content + FourthRelease.tables
      + FourthRelease.content + FifthRelease.tables + FifthRelease.content,
  ]
  /// What a killed program leaves of these is what was on the disk at that moment.
  private static let endings = [Upgrade.Moment.copying, .copied, .stepped(1), .committed]

  private let made: ArchiveTests

  init() throws { made = try ArchiveTests() }

  /// An archive that a release has left, numbered from 1.
  private func begin(_ release: Int) throws {
    try DatabaseQueue(path: made.path).write { try $0.execute(sql: Self.releases[release - 1]) }
  }

  /// Every row of every table that the releases have in common, and which steps have been taken.
  private func content(of path: String) throws -> [String] {
    try DatabaseQueue(path: path).read { database in
      let steps = try String.fetchAll(database, sql: "SELECT identifier FROM grdb_migrations")
      let tables = try String.fetchAll(
        database, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'progress' ORDER BY name")
      return try steps + tables.flatMap { try Row.fetchAll(database, sql: "SELECT * FROM \($0)").map(\.description) }
    }
  }

  /// The files beside the archive that are neither it nor SQLite's own.
  private func copies(in folder: String) throws -> [String] {
    let own = ["", "-wal", "-shm", "-journal"].map { "records.sqlite" + $0 }
    return try FileManager.default.contentsOfDirectory(atPath: folder).filter { !own.contains($0) }.sorted()
  }

  /// Holds that everything of the release is there in the archive that this release has opened.
  private func holds(_ archive: Archive, _ release: Int) throws {
    #expect(try archive.statements(of: "s").map(\.bytes) == [Array("{}".utf8)])
    #expect(try archive.leaders().map(\.name) == ["Kari Nordmann"])
    #expect(try archive.training().map(\.session?.statements) == [1])
    #expect(try archive.issued().map(\.id) == (release < 3 ? [] : ["u"]))
    #expect(try archive.leaves(of: "o").map(\.object) == (release < 3 ? [] : [[2]]))
    #expect(try archive.positions().map(\.leader) == (release < 4 ? [] : ["a"]))
    #expect(try archive.credits().map(\.id) == (release < 4 ? [] : ["c"]))
  }

  @Test("keeps all it has, and leaves no copy", arguments: 1...releases.count)
  func kept(release: Int) throws {
    defer { try? FileManager.default.removeItem(at: made.folder) }
    try begin(release)
    try holds(Archive(at: made.path), release)
    #expect(try copies(in: made.folder.path) == [])
    let steps = try content(of: made.path).prefix(Schema.steps.count)
    #expect(Array(steps) == Schema.steps.map(\.name))
    try Archive(at: made.path).check()
  }

  @Test("is as GRDB itself would have made it", arguments: 1...releases.count)
  func same(release: Int) throws {
    defer { try? FileManager.default.removeItem(at: made.folder) }
    try begin(release)
    _ = try Archive(at: made.path)
    let other = try DatabaseQueue()
    try other.write { try $0.execute(sql: Self.releases[release - 1]) }
    try Schema.migrations.migrate(other)
    let tables = "SELECT name || coalesce(sql, '') FROM sqlite_schema ORDER BY name"
    let expected = try other.read { try String.fetchAll($0, sql: tables) }
    #expect(try DatabaseQueue(path: made.path).read { try String.fetchAll($0, sql: tables) } == expected)
  }

  @Test("which is killed on the way begins again from all it had", arguments: 1...releases.count, endings)
  func killed(release: Int, moment: Upgrade.Moment) throws {
    defer { try? FileManager.default.removeItem(at: made.folder) }
    try begin(release)
    let before = try content(of: made.path)
    let (source, left) = (made.folder.path, made.folder.path + "-left")
    defer { try? FileManager.default.removeItem(atPath: left) }
    var upgrade = Upgrade()
    upgrade.reaches = { reached in
      if reached == moment { try FileManager.default.copyItem(atPath: source, toPath: left) }
    }
    _ = try Archive(at: made.path, by: upgrade)

    let path = left + "/records.sqlite"
    let name = "records.sqlite.before-\(Schema.steps.count)" + (moment == .copying ? ".part" : "")
    #expect(try copies(in: left) == [name])
    let attributes = try FileManager.default.attributesOfItem(atPath: left + "/" + name)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try content(of: left + "/" + name) == before)
    if moment != .committed { #expect(try content(of: path) == before) }
    try holds(Archive(at: path), release)
    #expect(try copies(in: left) == [])
  }

  @Test("which finds the disk full, or a step of ours at fault, is as it was", arguments: 1...releases.count, endings)
  func failed(release: Int, moment: Upgrade.Moment) throws {
    defer { try? FileManager.default.removeItem(at: made.folder) }
    try begin(release)
    let before = try content(of: made.path)
    var upgrade = Upgrade()
    upgrade.reaches = { if $0 == moment, moment != .committed { throw DatabaseError(resultCode: .SQLITE_FULL) } }
    upgrade.steps.append(Schema.Step("99 a step of ours") { try $0.execute(sql: "DROP TABLE leader") })
    let failure = moment == .committed ? ArchiveError.failed(path: made.path, code: 787) : .full(path: made.path)
    #expect(throws: failure) { try Archive(at: made.path, by: upgrade) }
    #expect(try copies(in: made.folder.path) == [])
    #expect(try content(of: made.path) == before)
    try holds(Archive(at: made.path), release)
  }

  @Test("by two programs at once is brought up to date by one of them")
  func together() async throws {
    defer { try? FileManager.default.removeItem(at: made.folder) }
    try begin(1)
    let path = made.path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<4 { group.addTask { _ = try Archive(at: path) } }
      try await group.waitForAll()
    }
    try holds(Archive(at: path), 1)
    #expect(try copies(in: made.folder.path) == [])
  }

  @Test("that is damaged takes the place of no copy, and the copy stays")
  func damaged() throws {
    defer { try? FileManager.default.removeItem(at: made.folder) }
    try begin(1)
    let copy = made.path + ".before-\(Schema.steps.count)"
    try FileManager.default.copyItem(atPath: made.path, toPath: copy)
    let whole = try Data(contentsOf: URL(fileURLWithPath: copy))
    var bytes = whole
    for offset in whole.count - 4096..<whole.count - 4000 { bytes[offset] = 0xA5 }
    try bytes.write(to: URL(fileURLWithPath: made.path))
    #expect(throws: ArchiveError.damaged(path: made.path)) { try Archive(at: made.path) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: copy)) == whole)
  }
}
