import Courseware
import Foundation
import GRDB
import Testing

@testable import Records

@Suite("Reading an archive that others write to")
struct ReadingArchiveTests {
  private let made: ArchiveTests

  init() throws { made = try ArchiveTests() }

  /// The files of the folder and what is in them.
  private func files() throws -> [String: Data] {
    let folder = made.folder.path
    return try FileManager.default.contentsOfDirectory(atPath: folder).reduce(into: [:]) { files, name in
      files[name] = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
    }
  }

  /// What is stored, read by somebody else; the reader is gone when this returns.
  private func read() throws -> [Records.Statement] { try Archive(reading: made.path).statements(of: "s") }

  @Test("Everything stored is read, and the folder is as it was, file for file and byte for byte")
  func leavesNothing() throws {
    do { _ = try made.begun() }
    let before = try files()
    #expect(try read().count == 1)
    #expect(try files() == before)
  }

  @Test("While another has the archive open and writes, each reading gives what was committed by then")
  func meanwhile() throws {
    let writer = try made.begun()
    #expect(try read().count == 1)
    try writer.append([made.statement(1, .viewed(step: "m/p"))])
    let reader = try Archive(reading: made.path)
    #expect(try reader.statements(of: "s").count == 2)
    try writer.append([made.statement(2, .viewed(step: "m/q"))])
    #expect(try reader.statements(of: "s").count == 3)
  }

  @Test("A reader stores nothing, and says so")
  func storesNothing() throws {
    _ = try made.begun()
    let reader = try Archive(reading: made.path)
    #expect(throws: ArchiveError.notWritable(path: made.path)) {
      try reader.append([made.statement(1, .viewed(step: "m/p"))])
    }
    #expect(throws: ArchiveError.notWritable(path: made.path)) { try reader.save(Leader(id: "b", name: "Ola Dahl")) }
    #expect(try reader.statements(of: "s").count == 1)
  }

  @Test("An archive older than the tables is read as it would become, and stays as old as it was")
  func older() throws {
    try DatabaseQueue(path: made.path).write { try $0.execute(sql: "CREATE TABLE other (a)") }
    let before = try files()
    #expect(try Archive(reading: made.path).leaders() == [])
    #expect(try files() == before)
  }

  @Test("What is not there is not made, and what is no archive of ours is not read")
  func refused() throws {
    #expect(throws: ArchiveError.notOpened(path: made.path)) { _ = try Archive(reading: made.path) }
    #expect(try files() == [:])
    try Data("noe helt annet, og ikke en database".utf8).write(to: URL(fileURLWithPath: made.path))
    #expect(throws: ArchiveError.notADatabase(path: made.path)) { _ = try Archive(reading: made.path) }
    try FileManager.default.removeItem(atPath: made.path)
    do { _ = try made.begun() }
    try DatabaseQueue(path: made.path).write {
      try $0.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('99 something from later')")
    }
    #expect(throws: ArchiveError.newer(path: made.path)) { _ = try Archive(reading: made.path) }
  }
}
