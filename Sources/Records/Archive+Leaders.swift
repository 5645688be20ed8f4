import GRDB

extension Archive {
  /// Adds a leader, or changes what is known about one.
  ///
  /// A key that is another leader's is refused with ``ArchiveError/keyInUse(key:)``.
  public func save(_ leader: Leader) throws(ArchiveError) { try store([.leader(leader)]) }

  /// Everyone who takes courses here, in the order they came; also those whose record has been erased, by the id alone.
  public func leaders() throws(ArchiveError) -> [Leader] {
    try read { try Row.fetchAll($0, sql: "SELECT * FROM leader ORDER BY rowid").map(Leader.init(row:)) }
  }

  /// One leader, or nil where nobody has that id.
  public func leader(_ id: String) throws(ArchiveError) -> Leader? {
    try read { try Row.fetchOne($0, sql: "SELECT * FROM leader WHERE id = ?", arguments: [id]).map(Leader.init(row:)) }
  }
}

extension Leader {
  func save(_ database: Database) throws {
    do {
      try database.perform(
        sql: """
          INSERT INTO leader (id, name, employer, organisationNumber, key, unit, employeeNumber, state, issuerKey, email)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          ON CONFLICT (id) DO UPDATE SET name = excluded.name, employer = excluded.employer,
            organisationNumber = excluded.organisationNumber, key = excluded.key, unit = excluded.unit,
            employeeNumber = excluded.employeeNumber, state = excluded.state, issuerKey = excluded.issuerKey,
            email = excluded.email
          """,
        arguments: [
          id, name, employer, organisationNumber, key, unit, employeeNumber, state.rawValue, issuerKey, email,
        ])
    } catch let error as DatabaseError where error.extendedResultCode == .SQLITE_CONSTRAINT_UNIQUE {
      throw ArchiveError.keyInUse(key: key ?? "")
    }
  }

  /// Column by column, for another program may have changed the rest since this value was read.
  func enter(_ database: Database) throws {
    try database.perform(
      sql: """
        INSERT INTO leader (id, name, employer, organisationNumber, key, unit, employeeNumber, state, issuerKey, email)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, employer = excluded.employer,
          organisationNumber = excluded.organisationNumber, unit = excluded.unit,
          employeeNumber = excluded.employeeNumber, issuerKey = coalesce(excluded.issuerKey, issuerKey),
          email = excluded.email
        """,
      arguments: [id, name, employer, organisationNumber, key, unit, employeeNumber, state.rawValue, issuerKey, email])
  }

  /// What is empty is filled in, and nothing else is touched.
  func describe(_ database: Database) throws {
    try database.perform(
      sql: """
        UPDATE leader SET employer = coalesce(nullif(employer, ''), ?),
          organisationNumber = coalesce(nullif(organisationNumber, ''), ?), unit = coalesce(unit, ?),
          employeeNumber = coalesce(employeeNumber, ?) WHERE id = ?
        """, arguments: [employer, organisationNumber, unit, employeeNumber, id])
  }

  static func have(key: String, _ leader: String, _ database: Database) throws {
    do {
      try database.perform(sql: "UPDATE leader SET key = ? WHERE id = ?", arguments: [key, leader])
    } catch let error as DatabaseError where error.extendedResultCode == .SQLITE_CONSTRAINT_UNIQUE {
      throw ArchiveError.keyInUse(key: key)
    }
  }

  init(row: Row) {
    // A state that this release does not know is one of a newer, whose archive is not opened; so it is damage.
    let state: String = row["state"]
    self.init(
      id: row["id"], name: row["name"], employer: row["employer"], organisationNumber: row["organisationNumber"],
      key: row["key"], unit: row["unit"], employeeNumber: row["employeeNumber"],
      state: State(rawValue: state) ?? .active, issuerKey: row["issuerKey"], email: row["email"])
  }
}
