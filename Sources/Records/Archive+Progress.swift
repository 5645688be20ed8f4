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

  /// The same of the leaders in a stretch (``stretches(_:)``).
  public func training(of stretch: ClosedRange<Int64>) throws(ArchiveError) -> [TrainingRecord] {
    try read { try Self.training($0, of: stretch) }
  }

  static func training(
    _ database: Database, of stretch: ClosedRange<Int64> = 1...Int64.max, asOf moment: Timestamp? = nil
  ) throws -> [TrainingRecord] {
    var arguments: StatementArguments = ["first": stretch.lowerBound, "last": stretch.upperBound]
    if let moment { arguments += ["asOf": moment.milliseconds] }
    let rows = try Row.fetchCursor(database, sql: training(bound: moment != nil), arguments: arguments)
    var records: [TrainingRecord] = []
    while let row = try rows.next() { records.append(TrainingRecord(row: row)) }
    return records
  }

  /// The question as SQL, for whoever measures against it.
  static func training(bound: Bool) -> String {
    let until = bound ? "AND at <= :asOf" : ""
    return """
      SELECT leader.id, leader.name, leader.employer, leader.organisationNumber, leader.key, leader.unit,
        leader.employeeNumber, leader.state, leader.issuerKey,
        session.id, session.course, session.version, session.edition,
        progress.statements, progress.startedAt, progress.lastAt, progress.counted, progress.modules,
        progress.modulesPassed, progress.passedAt, progress.raw, progress.maximum, progress.attestedAt,
        (SELECT method FROM binding WHERE binding.leader = leader.id AND \(bound ? "at <= :asOf AND coalesce(endedAt, :asOf + 1) > :asOf" : "endedAt IS NULL")),
        (SELECT max(madeAt) FROM receipt WHERE receipt.leader = leader.id \(until)),
        issued.id, issued.attestation, issued.issuer, issued.at, issued.review,
        \(bound ? "iif(coalesce(issued.changedAt, 0) > :asOf, 'valid', issued.state)" : "issued.state"), issued.changedAt,
        issued.reason, issued.replacedBy
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
    method = row[23]
    handedIn = (row[24] as Int64?).map(Timestamp.init(milliseconds:))
    if let id: String = row[25], let session {
      let state: String = row[30]
      certificate = IssuedRecord(
        id: id, leader: leader.id, session: session.record.id, attestation: row[26], issuer: row[27],
        at: Timestamp(milliseconds: row[28]), review: (row[29] as Data?).map(Array.init),
        state: IssuedRecord.State(rawValue: state) ?? .revoked,
        changedAt: (row[31] as Int64?).map(Timestamp.init(milliseconds:)), reason: row[32], replacedBy: row[33])
    }
  }
}

extension SessionStanding {
  fileprivate init?(row: Row) {
    guard let id: String = row[9], let statements: Int = row[13] else { return nil }
    record = SessionRecord(
      id: id, leader: row[0], edition: Edition(course: row[10], version: row[11], digest: row[12]))
    self.statements = statements
    func time(_ column: Int) -> Timestamp? { (row[column] as Int64?).map(Timestamp.init(milliseconds:)) }
    startedAt = time(14)
    lastAt = Timestamp(milliseconds: row[15])
    let counted: Int = row[16]
    if counted == statements, let all: Int = row[17], let passed: Int = row[18] {
      modules = ModuleCount(all: all, passed: passed)
    }
    passedAt = time(19)
    if let raw: Int = row[20], let maximum: Int = row[21] { score = Score(raw: raw, maximum: maximum) }
    attestedAt = time(22)
  }
}
