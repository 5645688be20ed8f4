public import Courseware
import Foundation
import GRDB

extension Archive {
  /// Everybody in every course that is begun, in the order they came; those who are erased by the id alone.
  ///
  /// With `asOf` as it was at the end of that moment, by the statements, certificates and bindings up to then: that reads
  /// every statement, and how many modules there were is not known.
  public func training(asOf moment: Timestamp? = nil) throws(ArchiveError) -> [TrainingRecord] {
    try read { try Self.training($0, asOf: moment) }
  }

  /// Hands out the same of the leaders in a stretch (``stretches(_:)``), one after the other.
  public func training(
    of stretch: ClosedRange<Int64>, _ take: (consuming TrainingRecord) -> Void
  ) throws(ArchiveError) {
    try read { try Self.training($0, of: stretch, take) }
  }

  static func training(_ database: Database, asOf moment: Timestamp? = nil) throws -> [TrainingRecord] {
    var records: [TrainingRecord] = []
    try training(database, asOf: moment) { records.append($0) }
    return records
  }

  private static func training(
    _ database: Database, of stretch: ClosedRange<Int64> = 1...Int64.max, asOf moment: Timestamp? = nil,
    _ take: (consuming TrainingRecord) -> Void
  ) throws {
    var arguments: StatementArguments = ["first": stretch.lowerBound, "last": stretch.upperBound]
    if let moment { arguments += ["asOf": moment.milliseconds] }
    let rows = try Row.fetchCursor(database, sql: training(bound: moment != nil), arguments: arguments)
    while let row = try rows.next() { take(TrainingRecord(row: row)) }
  }

  /// The question as SQL, for whoever measures against it.
  static func training(bound: Bool) -> String {
    let until = bound ? "AND at <= :asOf" : ""
    return """
      SELECT leader.id, leader.name, leader.employer, leader.organisationNumber, leader.key, leader.unit,
        leader.employeeNumber, leader.state, leader.issuerKey,
        session.id, session.course,
        progress.statements, progress.startedAt, progress.lastAt, progress.counted, progress.modules,
        progress.modulesPassed, progress.passedAt, progress.raw, progress.maximum, progress.attestedAt,
        (SELECT method FROM binding WHERE binding.leader = leader.id AND \(bound ? "at <= :asOf AND coalesce(endedAt, :asOf + 1) > :asOf" : "endedAt IS NULL")),
        (SELECT max(madeAt) FROM receipt WHERE receipt.leader = leader.id \(until)),
        issued.id, issued.at,
        \(bound ? "iif(coalesce(issued.changedAt, 0) > :asOf, 'valid', issued.state)" : "issued.state")
      FROM leader
        LEFT JOIN session ON session.leader = leader.id
          \(bound ? "AND EXISTS (SELECT 1 FROM progress WHERE progress.session = session.id AND startedAt <= :asOf)" : "")
        LEFT JOIN \(bound ? "(\(ProgressSchema.rows(bound: true)))" : "progress") AS progress
          ON progress.session = session.id
        LEFT JOIN issued ON issued.rowid =
          (SELECT max(latest.rowid) FROM issued AS latest WHERE latest.session = session.id \(until))
      WHERE leader.rowid BETWEEN :first AND :last
      ORDER BY leader.rowid, session.rowid
      """
  }

  /// Makes what is kept of how sessions stand anew from their statements; what is told of them is the same afterwards.
  public func rebuildProgress() throws(ArchiveError) { try write { try ProgressSchema.fill($0) } }
}

extension TrainingRecord {
  // By place: a hundred thousand rows are read, and to find a column by its name costs as much as the rest.
  fileprivate init(row: Row) {
    let state: String = row[7]
    leader = Leader(
      id: row[0], name: row[1], employer: row[2], organisationNumber: row[3], key: row[4], unit: row[5],
      employeeNumber: row[6], state: Leader.State(rawValue: state) ?? .active, issuerKey: row[8])
    session = SessionStanding(row: row)
    method = row[21]
    handedIn = (row[22] as Int64?).map(Timestamp.init(milliseconds:))
    if let id: String = row[23] {
      let state: String = row[25]
      certificate = Certificate(
        id: id, at: Timestamp(milliseconds: row[24]), stands: IssuedRecord.State(rawValue: state) == .valid)
    }
  }
}

extension SessionStanding {
  fileprivate init?(row: Row) {
    guard let id: String = row[9], let statements: Int = row[11] else { return nil }
    session = id
    course = row[10]
    self.statements = statements
    func time(_ column: Int) -> Timestamp? { (row[column] as Int64?).map(Timestamp.init(milliseconds:)) }
    startedAt = time(12)
    lastAt = Timestamp(milliseconds: row[13])
    let counted: Int = row[14]
    if counted == statements, let all: Int = row[15], let passed: Int = row[16] {
      modules = ModuleCount(all: all, passed: passed)
    }
    passedAt = time(17)
    if let raw: Int = row[18], let maximum: Int = row[19] { score = Score(raw: raw, maximum: maximum) }
    attestedAt = time(20)
  }
}
