import Courseware
import Foundation
import GRDB
import Testing

@testable import Records

@Suite("An archive of an earlier release")
struct MigrationTests {
  /// The tables as the first release made them; never to be changed.
  static let first = """
    CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
    INSERT INTO grdb_migrations (identifier) VALUES ('1 leaders, sessions, statements');
    CREATE TABLE leader (
      id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, employer TEXT NOT NULL, organisationNumber TEXT NOT NULL, key TEXT
    ) STRICT;
    CREATE TABLE session (
      id TEXT NOT NULL PRIMARY KEY, leader TEXT NOT NULL REFERENCES leader (id), course TEXT NOT NULL,
      version TEXT NOT NULL, edition TEXT NOT NULL
    ) STRICT;
    CREATE TABLE statement (
      session TEXT NOT NULL REFERENCES session (id), sequence INTEGER NOT NULL, actor TEXT NOT NULL REFERENCES leader (id),
      verb TEXT NOT NULL, object TEXT NOT NULL, raw INTEGER, maximum INTEGER, at INTEGER NOT NULL, bytes BLOB NOT NULL,
      PRIMARY KEY (session, sequence)
    ) STRICT;
    INSERT INTO leader VALUES ('a', 'Kari Nordmann', 'Fjellbygg AS', '', 'did:key:z');
    INSERT INTO session VALUES ('s', 'a', 'kurs', '1', 'd');
    INSERT INTO statement VALUES ('s', 0, 'a', 'resumed', '', NULL, NULL, 7, x'7b7d');
    """

  /// What the second release added, with its triggers; never to be changed.
  static let second = """
    INSERT INTO grdb_migrations (identifier) VALUES ('2 the unit a leader leads');
    ALTER TABLE leader ADD COLUMN unit TEXT;
    CREATE INDEX statementByVerb ON statement (verb, object);
    CREATE TRIGGER statementIsNotChanged BEFORE UPDATE ON statement
      BEGIN SELECT RAISE (ABORT, 'statements are append-only'); END;
    CREATE TRIGGER statementIsNotRemoved BEFORE DELETE ON statement
      BEGIN SELECT RAISE (ABORT, 'statements are append-only'); END;
    """

  // The first release had these triggers too; what becomes of them is what matters here.
  static let firstTriggers = """
    CREATE TRIGGER statementIsNotRemoved BEFORE DELETE ON statement
      BEGIN SELECT RAISE (ABORT, 'statements are append-only'); END;
    """

  @Test(
    "keeps all it has, and knows no unit until one is saved", arguments: [first + firstTriggers, first + second])
  func kept(tables: String) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("records.sqlite").path
    try DatabaseQueue(path: path).write { try $0.execute(sql: tables) }

    // Read as it would become first, and left as it is.
    #expect(try Archive(reading: path).leaders().map(\.state) == [.active])
    #expect(try Archive(reading: path).bindings() == [])
    let archive = try Archive(at: path)
    var leader = Leader(id: "a", name: "Kari Nordmann", employer: "Fjellbygg AS", key: "did:key:z")
    #expect(try archive.leaders() == [leader])
    #expect(try archive.statements(of: "s").map(\.bytes) == [Array("{}".utf8)])
    leader.unit = "hjemmetjenesten"
    try archive.save(leader)
    #expect(try Archive(at: path).leaders() == [leader])
    leader.unit = nil
    try archive.save(leader)
    #expect(try archive.leaders() == [leader])
    #expect(try archive.issued() == [])
    #expect(throws: DatabaseError.self) {
      try DatabaseQueue(path: path).write { try $0.execute(sql: "DELETE FROM statement") }
    }
    try archive.erase(leader: "a")
    #expect(try archive.statements(of: "s") == [])
  }

  @Test("keeps the roster, bindings and certificates it has, and says nothing of positions until somebody does")
  func third() throws {
    let made = try ArchiveTests()
    defer { try? FileManager.default.removeItem(at: made.folder) }
    try DatabaseQueue(path: made.path).write {
      try $0.execute(sql: Self.first + Self.second + ThirdRelease.tables + ThirdRelease.content)
    }
    let known = Leader(
      id: "a", name: "Kari Nordmann", employer: "Fjellbygg AS", key: "did:key:z", employeeNumber: "42")
    // Read as it would become first, and left as it is.
    #expect(try Archive(reading: made.path).roster() == RosterRecords(leaders: [known]))
    #expect(try Archive(reading: made.path).credits() == [])
    let before = try DatabaseQueue(path: made.path).read { try String.fetchAll($0, sql: Self.identifiers) }
    #expect(before.count == 3)

    let archive = try Archive(at: made.path)
    #expect(try archive.roster() == RosterRecords(leaders: [known]))
    #expect(try archive.bindings().map(\.id) == ["x"] && archive.issued().map(\.id) == ["u"])
    #expect(try archive.leaves(of: "o").map(\.object) == [[2]])
    let position = PositionRecord(
      leader: "a", position: Position(level: .top), recordedAt: Timestamp(milliseconds: 9))
    try archive.store([.position(position)])
    #expect(try Archive(at: made.path).positions() == [position])
    try archive.erase(leader: "a")
    #expect(try archive.roster() == RosterRecords(leaders: [Leader(id: "a", name: "", state: .erased)]))
  }

  private static let identifiers = "SELECT identifier FROM grdb_migrations"
}
