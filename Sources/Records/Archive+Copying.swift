import Foundation
import GRDB

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

// An archive as a file of its own, copied while others write to it.
extension Archive {
  /// Copies an archive as it is at one moment, by SQLite's own online backup, and tells what it held then.
  ///
  /// Whoever writes meanwhile is not stopped, and what they store is wholly in the copy or not at all. Nothing is brought
  /// up to date, neither there nor here. The copy is one file, with 0600, and whole before it has its name.
  public static func copy(_ path: String, to target: String) throws(ArchiveError) -> ArchiveTally {
    let aside = target + ".new"
    do {
      let source = try raw(path)
      unlink(aside)
      try makePrivateFile(at: aside)
      let tally = try copy(source, to: DatabaseQueue(path: aside, configuration: patient))
      guard rename(aside, target) == 0 else { throw ArchiveError.notWritable(path: target) }
      return tally
    } catch {
      for file in [aside, aside + "-journal"] { unlink(file) }
      switch ArchiveError(error, path: path) {
      case .full: throw .full(path: target)
      case .notWritable: throw .notWritable(path: target)
      case let error: throw error
      }
    }
  }

  private static func copy(_ source: DatabaseQueue, to copy: DatabaseQueue) throws -> ArchiveTally {
    let tally = try copy.writeWithoutTransaction { target in
      try target.execute(sql: "PRAGMA synchronous = FULL")
      // One reading transaction, so that what is told of the source is of the moment that is copied. To count begins it: a
      // backup that finds none begins one of its own, and ends it.
      let tally = try source.read { database in
        let tally = try ArchiveTally(database)
        try database.backup(to: target)
        return tally
      }
      // A copy is carried about: one file, which whoever opens it to write gives a write-ahead log again.
      try target.execute(sql: "PRAGMA journal_mode = DELETE")
      return tally
    }
    try copy.close()
    return tally
  }

  /// Looks through an archive that nobody else has open: its pages, what it holds, and its figures made anew.
  ///
  /// Throws ``ArchiveError/damaged(path:)`` where the pages do not hold together. Nothing in it is changed.
  public static func examine(_ path: String) throws(ArchiveError) -> ExaminedArchive {
    do {
      let queue = try raw(path)
      guard try queue.read(firstFault) == nil else { throw ArchiveError.damaged(path: path) }
      let tally = try queue.read(ArchiveTally.init)
      guard let told = tally.training else { return ExaminedArchive(tally: tally, figuresFollow: nil) }
      var follows = false
      try queue.writeWithoutTransaction { database in
        try database.inTransaction {
          try ProgressSchema.fill(database)
          follows = try training(database) == told
          return .rollback
        }
      }
      try queue.close()
      return ExaminedArchive(tally: tally, figuresFollow: follows)
    } catch {
      throw ArchiveError(error, path: path)
    }
  }

  private static var patient: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    return configuration
  }

  /// An archive as it lies there, of whatever release; not a newer one's, of which nothing could be told.
  private static func raw(_ path: String) throws -> DatabaseQueue {
    // SQLite makes a file that is not there.
    guard access(path, F_OK) == 0 else { throw ArchiveError.notOpened(path: path) }
    let queue = try DatabaseQueue(path: path, configuration: patient)
    if try queue.read(Schema.migrations.hasBeenSuperseded) { throw ArchiveError.newer(path: path) }
    return queue
  }
}

/// What an archive held at one moment; of two that were copied from each other it is the same.
public struct ArchiveTally: Sendable, Equatable {
  /// How many rows each table has.
  public var rows: [String: Int]
  /// How many bytes the statements' events have.
  public var eventBytes: Int
  /// Everybody in every course; nil in an archive of an earlier release, which has no figures.
  public var training: [TrainingRecord]?

  /// Counts what a database holds.
  init(_ database: Database) throws {
    let tables = try String.fetchAll(
      database, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    rows = [:]
    for table in tables {
      rows[table] = try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table.quotedDatabaseIdentifier)")
    }
    eventBytes =
      tables.contains("statement")
      ? try Int.fetchOne(database, sql: "SELECT coalesce(sum(length(bytes)), 0) FROM statement") ?? 0 : 0
    training = try Schema.migrations.hasCompletedMigrations(database) ? Archive.training(database) : nil
  }
}

/// What came of looking an archive through.
public struct ExaminedArchive: Sendable, Equatable {
  /// What it holds.
  public var tally: ArchiveTally
  /// Whether its figures are what the statements give when they are counted anew; nil where it has no figures.
  public var figuresFollow: Bool?
}
