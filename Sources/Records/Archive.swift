import Courseware
import Foundation
import GRDB

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Where statements are kept: append-only, in SQLite, on disk before a call returns.
///
/// `synchronous=FULL` and write-ahead logging, so that what a screen calls stored survives a kill and a power cut.
public final class Archive: Sendable {
  /// The file.
  public let path: String
  private let pool: any DatabaseWriter
  private let isForReading: Bool

  /// Opens the archive, makes it where there is none, and brings an older one up to date.
  public init(at path: String) throws(ArchiveError) {
    self.path = path
    isForReading = false
    do {
      try Self.makePrivateFile(at: path)
      var configuration = Configuration()
      configuration.busyMode = .timeout(5)
      let pool = try DatabasePool(path: path, configuration: configuration)
      // DatabasePool sets NORMAL when it turns the write-ahead log on; the ledger must not lose its last commits.
      try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
      if try pool.read(Schema.migrations.hasBeenSuperseded) { throw ArchiveError.newer(path: path) }
      try Schema.migrations.migrate(pool)
      self.pool = pool
    } catch {
      throw ArchiveError(error, path: path)
    }
  }

  /// Opens an archive that is there to read what is in it, also while another program writes to it.
  ///
  /// Nothing is stored in it, made or brought up to date; an older archive is brought up to date in a copy, in memory.
  public init(reading path: String) throws(ArchiveError) {
    self.path = path
    isForReading = true
    // SQLite makes a file that is not there.
    guard access(path, F_OK) == 0 else { throw .notOpened(path: path) }
    do {
      var configuration = Configuration()
      configuration.busyMode = .timeout(5)
      // Not SQLite's own way of only reading: such a connection leaves the write-ahead log's files behind when it closes.
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      if try queue.read(Schema.migrations.hasBeenSuperseded) { throw ArchiveError.newer(path: path) }
      guard try !queue.read(Schema.migrations.hasCompletedMigrations) else {
        pool = queue
        return
      }
      let copy = try DatabaseQueue()
      try queue.backup(to: copy)
      try Schema.migrations.migrate(copy)
      pool = copy
    } catch {
      throw ArchiveError(error, path: path)
    }
  }

  /// The file is made with 0600 before SQLite sees it: its companions take the same rights.
  private static func makePrivateFile(at path: String) throws(ArchiveError) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw errno == EACCES || errno == EROFS || errno == EPERM ? .notWritable(path: path) : .notOpened(path: path)
    }
    close(descriptor)
  }

  private func read<Value>(_ body: (Database) throws -> Value) throws(ArchiveError) -> Value {
    do { return try pool.read(body) } catch { throw ArchiveError(error, path: path) }
  }

  private func write(_ body: (Database) throws -> Void) throws(ArchiveError) {
    guard !isForReading else { throw .notWritable(path: path) }
    do { try pool.write(body) } catch { throw ArchiveError(error, path: path) }
  }

  /// The level of `PRAGMA synchronous` on the connection that writes: 2 is FULL.
  public func synchronousLevel() throws(ArchiveError) -> Int {
    do {
      return try pool.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA synchronous") ?? -1 }
    } catch {
      throw ArchiveError(error, path: path)
    }
  }
}

extension Archive {
  /// Adds a leader, or changes what is known about one.
  public func save(_ leader: Leader) throws(ArchiveError) {
    try write { database in
      try database.execute(
        sql: """
          INSERT INTO leader (id, name, employer, organisationNumber, key, unit) VALUES (?, ?, ?, ?, ?, ?)
          ON CONFLICT (id) DO UPDATE SET name = excluded.name, employer = excluded.employer,
            organisationNumber = excluded.organisationNumber, key = excluded.key, unit = excluded.unit
          """,
        arguments: [leader.id, leader.name, leader.employer, leader.organisationNumber, leader.key, leader.unit])
    }
  }

  /// Everyone who takes courses here, in the order they came.
  public func leaders() throws(ArchiveError) -> [Leader] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT * FROM leader ORDER BY rowid").map { row in
        Leader(
          id: row["id"], name: row["name"], employer: row["employer"], organisationNumber: row["organisationNumber"],
          key: row["key"], unit: row["unit"])
      }
    }
  }

  /// Begins a session with its first statements.
  public func begin(_ session: SessionRecord, _ statements: [Statement]) throws(ArchiveError) {
    try write { database in
      try database.execute(
        sql: "INSERT INTO session (id, leader, course, version, edition) VALUES (?, ?, ?, ?, ?)",
        arguments: [
          session.id, session.leader, session.edition.course, session.edition.version, session.edition.digest,
        ])
      try Self.insert(statements, database)
    }
  }

  /// Appends statements; all of them are on disk when it returns, or none.
  public func append(_ statements: [Statement]) throws(ArchiveError) {
    try write { try Self.insert(statements, $0) }
  }

  private static func insert(_ statements: [Statement], _ database: Database) throws {
    for statement in statements {
      do {
        try database.execute(
          sql: """
            INSERT INTO statement (session, sequence, actor, verb, object, raw, maximum, at, bytes)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
          arguments: [
            statement.session, statement.sequence, statement.actor, statement.verb, statement.object,
            statement.result?.raw, statement.result?.maximum, statement.at.milliseconds,
            Data(statement.bytes),
          ])
      } catch let error as DatabaseError where error.extendedResultCode == .SQLITE_CONSTRAINT_PRIMARYKEY {
        throw ArchiveError.conflict(session: statement.session, sequence: statement.sequence)
      }
    }
  }

  /// Every session, in the order they were begun.
  public func sessions() throws(ArchiveError) -> [SessionRecord] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT * FROM session ORDER BY rowid").map { row in
        SessionRecord(
          id: row["id"], leader: row["leader"],
          edition: Edition(course: row["course"], version: row["version"], digest: row["edition"]))
      }
    }
  }

  /// The statements of a session, in order.
  public func statements(of session: String) throws(ArchiveError) -> [Statement] {
    try read { database in
      try Row.fetchAll(
        database, sql: "SELECT * FROM statement WHERE session = ? ORDER BY sequence", arguments: [session]
      ).map(Statement.init(row:))
    }
  }
}

extension Archive {
  /// The session of a leader that something was last stored in; nil for one who has begun none.
  public func lastUsedSession(of leader: String) throws(ArchiveError) -> String? {
    try read { database in
      // By the order of storing: clocks may go back.
      try String.fetchOne(
        database,
        sql: """
          SELECT statement.session FROM statement JOIN session ON session.id = statement.session
          WHERE session.leader = ? ORDER BY statement.rowid DESC LIMIT 1
          """, arguments: [leader])
    }
  }

  /// What a verb was stored of, in the order it was.
  public func objects(of verb: String) throws(ArchiveError) -> [String] {
    try read { database in
      try String.fetchAll(
        database, sql: "SELECT object FROM statement WHERE verb = ? ORDER BY rowid", arguments: [verb])
    }
  }
}
