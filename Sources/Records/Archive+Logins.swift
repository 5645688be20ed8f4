import Courseware
import GRDB

extension Archive {
  /// Every key that lets somebody in, or has, in the order they were added.
  public func logins() throws(ArchiveError) -> [LoginRecord] {
    try read { try Row.fetchAll($0, sql: "SELECT * FROM login ORDER BY rowid").compactMap(LoginRecord.init(row:)) }
  }

  /// The login of a key, also one that has ended; nil where nobody has it.
  public func login(_ key: String) throws(ArchiveError) -> LoginRecord? {
    try read {
      try Row.fetchOne($0, sql: "SELECT * FROM login WHERE key = ?", arguments: [key]).flatMap(LoginRecord.init(row:))
    }
  }

  /// The login of a key that lets somebody in now; nil where it is nobody's, has ended, or is one's who leads no longer.
  public func openLogin(_ key: String) throws(ArchiveError) -> LoginRecord? {
    try read { try LoginRecord.open(key, $0) }
  }
}

extension LoginRecord {
  static func open(_ key: String, _ database: Database) throws -> LoginRecord? {
    let statement = try database.cachedStatement(
      sql: """
        SELECT login.* FROM login LEFT JOIN leader ON leader.id = login.leader
        WHERE login.key = ? AND endedAt IS NULL AND (login.leader IS NULL OR leader.state IN ('invited', 'active'))
        """)
    return try Row.fetchOne(statement, arguments: [key]).flatMap(LoginRecord.init(row:))
  }

  /// A key of somebody else is refused; one of the same person that had ended lets her in again.
  func insert(_ database: Database) throws {
    let known = try Row.fetchOne(database, sql: "SELECT * FROM login WHERE key = ?", arguments: [key])
    if let known, Self(row: known)?.holder != holder { throw ArchiveError.keyInUse(key: key) }
    let person: (leader: String?, name: String?, role: String?) =
      switch holder {
      case .leader(let id): (id, nil, nil)
      case .office(let name, let role): (nil, name, role.rawValue)
      }
    try database.perform(
      sql: """
        INSERT INTO login (key, kind, leader, person, role, isVerified, addedAt, endedAt) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (key) DO UPDATE SET isVerified = excluded.isVerified, addedAt = excluded.addedAt,
          endedAt = excluded.endedAt
        """,
      arguments: [
        key, kind, person.leader, person.name, person.role, isVerified, addedAt.milliseconds, endedAt?.milliseconds,
      ])
  }

  /// Nil for a row that no release has written.
  init?(row: Row) {
    let holder: Holder
    if let leader = row["leader"] as String? {
      holder = .leader(leader)
    } else if let name = row["person"] as String?, let role = (row["role"] as String?).flatMap(Role.init) {
      holder = .office(name: name, role)
    } else {
      return nil
    }
    self.init(
      key: row["key"], kind: row["kind"], holder: holder, isVerified: row["isVerified"],
      addedAt: Timestamp(milliseconds: row["addedAt"]),
      endedAt: (row["endedAt"] as Int64?).map { Timestamp(milliseconds: $0) })
  }
}
