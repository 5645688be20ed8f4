public import Courseware
import Foundation
import GRDB

extension Archive {
  /// Begins a session with its first statements.
  public func begin(_ session: SessionRecord, _ statements: [Statement]) throws(ArchiveError) {
    try store([.session(session), .statements(statements)])
  }

  /// Appends statements; all of them are on disk when it returns, or none.
  public func append(_ statements: [Statement]) throws(ArchiveError) { try store([.statements(statements)]) }

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

  /// When each thing happened in a session, in order, with the bytes of those that were done in one of these ways.
  public func moments(
    of session: String, withBytesOf verbs: [String]
  ) throws(ArchiveError) -> [(at: Timestamp, bytes: [UInt8]?)] {
    let places = verbs.map { _ in "?" }.joined(separator: ", ")
    return try read { database in
      let statement = try database.cachedStatement(
        sql: "SELECT at, iif(verb IN (\(places)), bytes, NULL) FROM statement WHERE session = ? ORDER BY sequence")
      let rows = try Row.fetchCursor(statement, arguments: StatementArguments(verbs + [session]))
      var moments: [(at: Timestamp, bytes: [UInt8]?)] = []
      while let row = try rows.next() {
        moments.append((Timestamp(milliseconds: row[0]), (row[1] as Data?).map(Array.init)))
      }
      return moments
    }
  }

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

extension SessionRecord {
  func insert(_ database: Database) throws {
    try database.perform(
      sql: "INSERT INTO session (id, leader, course, version, edition) VALUES (?, ?, ?, ?, ?)",
      arguments: [id, leader, edition.course, edition.version, edition.digest])
  }
}

extension Statement {
  func insert(_ database: Database) throws {
    do {
      try database.perform(
        sql: """
          INSERT INTO statement (session, sequence, actor, verb, object, raw, maximum, at, bytes)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          session, sequence, actor, verb, object, result?.raw, result?.maximum, at.milliseconds, Data(bytes),
        ])
    } catch let error as DatabaseError where error.extendedResultCode == .SQLITE_CONSTRAINT_PRIMARYKEY {
      throw ArchiveError.conflict(session: session, sequence: sequence)
    }
  }

  init(row: Row) {
    let raw: Int? = row["raw"]
    let maximum: Int? = row["maximum"]
    self.init(
      session: row["session"], sequence: row["sequence"], actor: row["actor"], verb: row["verb"],
      object: row["object"],
      result: raw.flatMap { raw in maximum.map { Score(raw: raw, maximum: $0) } },
      at: Timestamp(milliseconds: row["at"]), bytes: Array(row["bytes"] as Data))
  }
}
