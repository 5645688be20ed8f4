public import Courseware
import GRDB

/// The one door through which anything stored goes away.
extension Archive {
  /// Erases a person: everything stored about her, and what opens the leaves that concern her.
  ///
  /// What is left is the id without meaning, so that a file of hers that turns up later is not taken in again, and the
  /// leaves' numbers, kinds and times. `filing` is stored in the same transaction.
  public func erase(leader: String, filing: [ArchiveChange] = []) throws(ArchiveError) {
    try erase { database in
      try database.execute(sql: "INSERT INTO erasing (leader) VALUES (?)", arguments: [leader])
      let own = "(SELECT id FROM session WHERE leader = :leader)"
      for sql in [
        "DELETE FROM credit WHERE leader = :leader",
        "DELETE FROM absence WHERE leader = :leader",
        "DELETE FROM position WHERE leader = :leader",
        "DELETE FROM issued WHERE leader = :leader",
        "DELETE FROM attestation WHERE session IN \(own)",
        "DELETE FROM answersErased WHERE session IN \(own)",
        "DELETE FROM receipt WHERE leader = :leader",
        "DELETE FROM binding WHERE leader = :leader",
        "DELETE FROM login WHERE leader = :leader",
        "DELETE FROM enrolment WHERE leader = :leader",
        "DELETE FROM invitation WHERE leader = :leader",
        "DELETE FROM progress WHERE session IN \(own)",
        "DELETE FROM statement WHERE actor = :leader OR session IN \(own)",
        "DELETE FROM session WHERE leader = :leader",
        "UPDATE leaf SET salt = NULL, object = NULL, label = '', leader = NULL WHERE leader = :leader",
        """
        UPDATE leader SET name = '', employer = '', organisationNumber = '', key = NULL, unit = NULL,
          employeeNumber = NULL, email = NULL, issuerKey = NULL, state = 'erased' WHERE id = :leader
        """,
      ] {
        try database.execute(sql: sql, arguments: ["leader": leader])
      }
      for change in filing { try change.apply(to: database) }
      try database.execute(sql: "DELETE FROM erasing")
    }
  }

  /// The verbs of what stays when the answers of a session are erased.
  public static let outcomes = ["started", "completed", "passed", "failed", "attested", "certified"]

  /// Erases what was answered and written in a session, and keeps what came of it: when it was begun, what was passed
  /// with which score, what was signed, and the digest that the transcript had.
  public func eraseAnswers(of session: String, transcript: String, at time: Timestamp) throws(ArchiveError) {
    try erase { database in
      try database.execute(sql: "INSERT INTO erasing (session) VALUES (?)", arguments: [session])
      let count = try Int.fetchOne(
        database, sql: "SELECT count(*) FROM statement WHERE session = ?", arguments: [session])
      try database.execute(
        sql: """
          INSERT INTO answersErased (session, transcript, statements, at) VALUES (?, ?, ?, ?)
          ON CONFLICT (session) DO NOTHING
          """, arguments: [session, transcript, count ?? 0, time.milliseconds])
      try database.execute(
        sql: """
          DELETE FROM statement WHERE session = ? AND verb NOT IN (\(Self.outcomes.map { "'\($0)'" }.joined(separator: ", ")))
          """, arguments: [session])
      try database.execute(sql: "DELETE FROM erasing")
    }
  }

  /// What is erased must not stay readable in the file: freed pages are overwritten, and the journal is emptied.
  private func erase(_ body: (Database) throws -> Void) throws(ArchiveError) {
    guard !isForReading else { throw .notWritable(path: path) }
    do {
      try pool.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA secure_delete = ON")
        try database.inTransaction {
          try body(database)
          return .commit
        }
      }
      // Another program that reads holds the journal back; it is emptied then when that one is done.
      try? pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    } catch {
      throw ArchiveError(error, path: path)
    }
  }
}
