import Courseware
import GRDB

extension PositionRecord {
  /// What the roster says already is not said twice.
  func insert(_ database: Database) throws {
    try database.perform(
      sql: """
        INSERT INTO position (leader, unit, role, level, start, finish, recordedAt, replacedAt)
        SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8 WHERE NOT EXISTS (
          SELECT 1 FROM position WHERE leader = ?1 AND unit IS ?2 AND role IS ?3 AND level = ?4 AND start IS ?5
            AND finish IS ?6 AND replacedAt IS ?8)
        """,
      arguments: [
        leader, position.unit, position.role, position.level.rawValue, position.from?.description,
        position.to?.description, recordedAt.milliseconds, replacedAt?.milliseconds,
      ])
  }

  /// The roster says this no longer.
  static func end(_ position: Position, of leader: String, at time: Timestamp, _ database: Database) throws {
    try database.perform(
      sql: """
        UPDATE position SET replacedAt = ? WHERE leader = ? AND unit IS ? AND role IS ? AND level = ? AND start IS ?
          AND finish IS ? AND replacedAt IS NULL
        """,
      arguments: [
        time.milliseconds, leader, position.unit, position.role, position.level.rawValue, position.from?.description,
        position.to?.description,
      ])
  }
}

extension AbsenceRecord {
  /// What the roster says already is not said twice.
  func insert(_ database: Database) throws {
    try database.perform(
      sql: """
        INSERT INTO absence (leader, start, finish, recordedAt, replacedAt)
        SELECT ?1, ?2, ?3, ?4, ?5 WHERE NOT EXISTS (
          SELECT 1 FROM absence WHERE leader = ?1 AND start = ?2 AND finish IS ?3 AND replacedAt IS ?5)
        """,
      arguments: [
        leader, absence.from.description, absence.to?.description, recordedAt.milliseconds, replacedAt?.milliseconds,
      ])
  }

  /// The roster says this no longer.
  static func end(_ absence: Absence, of leader: String, at time: Timestamp, _ database: Database) throws {
    try database.perform(
      sql:
        "UPDATE absence SET replacedAt = ? WHERE leader = ? AND start = ? AND finish IS ? AND replacedAt IS NULL",
      arguments: [time.milliseconds, leader, absence.from.description, absence.to?.description])
  }
}

extension CreditRecord {
  func insert(_ database: Database) throws {
    try database.perform(
      sql: """
        INSERT INTO credit (id, leader, course, kind, provider, completed, minutes, digest, acceptedBy, reason, at,
          withdrawnAt, withdrawnBy, withdrawal)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
        """,
      arguments: [
        id, leader, course, kind.rawValue, provider, completed?.description, minutes, digest, acceptedBy, reason,
        at.milliseconds, withdrawnAt?.milliseconds, withdrawnBy, withdrawal,
      ])
  }

  /// One that was withdrawn before stays as it is.
  static func withdraw(
    _ id: String, at time: Timestamp, by issuer: String, because reason: String, _ database: Database
  ) throws {
    try database.perform(
      sql: """
        UPDATE credit SET withdrawnAt = ?, withdrawnBy = ?, withdrawal = ? WHERE id = ? AND withdrawnAt IS NULL
        """, arguments: [time.milliseconds, issuer, reason, id])
  }
}
