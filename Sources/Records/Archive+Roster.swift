import Courseware
import GRDB

extension Archive {
  /// Where everybody leads and has led, as the roster says now, in the order it was recorded.
  public func positions() throws(ArchiveError) -> [PositionRecord] { try read { try PositionRecord.inForce($0) } }

  /// Everything that the roster has ever said of where anybody leads, in the order it was said.
  public func positionHistory() throws(ArchiveError) -> [PositionRecord] {
    var records: [PositionRecord] = []
    try positionHistory { records.append($0) }
    return records
  }

  /// Hands out the same, one after the other.
  public func positionHistory(_ take: (PositionRecord) -> Void) throws(ArchiveError) {
    try read { database in
      let rows = try Row.fetchCursor(database, sql: "SELECT \(PositionRecord.columns) FROM position ORDER BY number")
      while let row = try rows.next() { take(PositionRecord(row: row)) }
    }
  }

  /// Where one leads and has led, as the roster says now.
  public func positions(of leader: String) throws(ArchiveError) -> [PositionRecord] {
    try positionHistory(of: leader).filter { $0.replacedAt == nil }
  }

  /// Everything that the roster has ever said of where one leads.
  public func positionHistory(of leader: String) throws(ArchiveError) -> [PositionRecord] {
    try read {
      try Row.fetchAll(
        $0, sql: "SELECT \(PositionRecord.columns) FROM position WHERE leader = ? ORDER BY number", arguments: [leader]
      )
      .map(PositionRecord.init(row:))
    }
  }

  /// When everybody is and has been away, as the roster says now.
  public func absences() throws(ArchiveError) -> [AbsenceRecord] { try read { try AbsenceRecord.inForce($0) } }

  /// When one is and has been away, as the roster says now.
  public func absences(of leader: String) throws(ArchiveError) -> [AbsenceRecord] {
    try absenceHistory(of: leader).filter { $0.replacedAt == nil }
  }

  /// Everything that the roster has ever said of when one is away.
  public func absenceHistory(of leader: String) throws(ArchiveError) -> [AbsenceRecord] {
    try read {
      try Row.fetchAll($0, sql: "SELECT * FROM absence WHERE leader = ? ORDER BY number", arguments: [leader])
        .map(AbsenceRecord.init(row:))
    }
  }

  /// Every credit and exemption, also those that were withdrawn, in the order they were accepted.
  public func credits() throws(ArchiveError) -> [CreditRecord] {
    try read { try Row.fetchAll($0, sql: "SELECT * FROM credit ORDER BY rowid").map(CreditRecord.init(row:)) }
  }

  /// The credits and exemptions of one, also those that were withdrawn.
  public func credits(of leader: String) throws(ArchiveError) -> [CreditRecord] {
    try read {
      try Row.fetchAll($0, sql: "SELECT * FROM credit WHERE leader = ? ORDER BY rowid", arguments: [leader])
        .map(CreditRecord.init(row:))
    }
  }

  /// The roster as it is now, all of it as of one moment.
  public func roster() throws(ArchiveError) -> RosterRecords { try read(RosterRecords.init) }

  /// How often another program that stores something is waited for, five seconds each time.
  private static let patience = 24

  /// Stores what somebody makes of the roster, which nobody else changes in between; all of it, or nothing.
  ///
  /// Whoever comes at the same time waits, and sees then what this one has stored. Throws what `decide` throws, and
  /// ``ArchiveError``.
  public func changeRoster(_ decide: (RosterRecords) throws -> [ArchiveChange]) throws {
    var tries = 1
    while true {
      do { return try change(decide) } catch ArchiveError.busy where tries < Self.patience { tries += 1 }
    }
  }

  private func change(_ decide: (RosterRecords) throws -> [ArchiveChange]) throws {
    var undecided: (any Error)?
    try write { database in
      let changes: [ArchiveChange]
      do { changes = try decide(try RosterRecords(database)) } catch {
        undecided = error
        return
      }
      for change in changes { try change.apply(to: database) }
    }
    if let undecided { throw undecided }
  }
}

extension RosterRecords {
  init(_ database: Database) throws {
    self.init(
      leaders: try Row.fetchAll(database, sql: "SELECT * FROM leader ORDER BY rowid").map(Leader.init(row:)),
      positions: try PositionRecord.inForce(database), absences: try AbsenceRecord.inForce(database))
  }
}

extension PositionRecord {
  fileprivate static func inForce(_ database: Database) throws -> [PositionRecord] {
    try Row.fetchAll(database, sql: "SELECT \(columns) FROM position WHERE replacedAt IS NULL ORDER BY number")
      .map(PositionRecord.init(row:))
  }

  fileprivate static let columns = "leader, unit, role, level, start, finish, recordedAt, replacedAt"

  // By place, as a hundred thousand are read.
  fileprivate init(row: Row) {
    let level: String = row[3]
    self.init(
      leader: row[0],
      position: Position(
        unit: row[1], role: row[2], level: LeaderLevel(rawValue: level) ?? .other,
        from: (row[4] as String?).flatMap { CivilDate($0) }, to: (row[5] as String?).flatMap { CivilDate($0) }),
      recordedAt: Timestamp(milliseconds: row[6]),
      replacedAt: (row[7] as Int64?).map { Timestamp(milliseconds: $0) })
  }
}

extension AbsenceRecord {
  fileprivate static func inForce(_ database: Database) throws -> [AbsenceRecord] {
    try Row.fetchAll(database, sql: "SELECT * FROM absence WHERE replacedAt IS NULL ORDER BY number")
      .map(AbsenceRecord.init(row:))
  }

  fileprivate init(row: Row) {
    self.init(
      leader: row["leader"],
      absence: Absence(from: row.date("start") ?? CivilDate(daysSince1970: 0), to: row.date("finish")),
      recordedAt: Timestamp(milliseconds: row["recordedAt"]),
      replacedAt: (row["replacedAt"] as Int64?).map { Timestamp(milliseconds: $0) })
  }
}

extension CreditRecord {
  fileprivate init(row: Row) {
    let kind: String = row["kind"]
    self.init(
      id: row["id"], leader: row["leader"], course: row["course"], kind: Kind(rawValue: kind) ?? .exempt,
      provider: row["provider"], completed: row.date("completed"), minutes: row["minutes"], digest: row["digest"],
      acceptedBy: row["acceptedBy"], reason: row["reason"], at: Timestamp(milliseconds: row["at"]),
      withdrawnAt: (row["withdrawnAt"] as Int64?).map { Timestamp(milliseconds: $0) },
      withdrawnBy: row["withdrawnBy"], withdrawal: row["withdrawal"])
  }
}

extension Row {
  fileprivate func date(_ column: String) -> CivilDate? { (self[column] as String?).flatMap { CivilDate($0) } }
}
