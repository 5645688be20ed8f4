import Courseware
import Foundation
import GRDB

extension Archive {
  /// Every invitation, in the order they were made.
  public func invitations() throws(ArchiveError) -> [InvitationRecord] {
    try rows("SELECT * FROM invitation ORDER BY rowid") { row in
      InvitationRecord(
        id: row["id"], leader: row["leader"], salt: row.bytes("salt") ?? [], digest: row.bytes("digest") ?? [],
        at: row.time("at"), expires: row.time("expires"), usedAt: row.timeIfAny("usedAt"), token: row["token"])
    }
  }

  /// The keys that wait to be bound, in the order they came.
  public func enrolments() throws(ArchiveError) -> [Enrolment] {
    try rows("SELECT * FROM enrolment ORDER BY rowid") { row in
      Enrolment(
        key: row["key"], leader: row["leader"], name: row["name"], code: row["code"], at: row.time("at"),
        login: row["login"], isVerified: row["isVerified"])
    }
  }

  /// Every binding, in the order they were made, also those that have ended.
  public func bindings() throws(ArchiveError) -> [BindingRecord] {
    try rows("SELECT * FROM binding ORDER BY rowid") { row in
      BindingRecord(
        id: row["id"], leader: row["leader"], key: row["key"], method: row["method"], at: row.time("at"),
        token: row["token"], endedAt: row.timeIfAny("endedAt"), unbinding: row["unbinding"])
    }
  }

  /// Every attestation that was taken in, in order.
  public func attestations() throws(ArchiveError) -> [AttestationRecord] {
    try rows("SELECT * FROM attestation ORDER BY rowid") { row in
      AttestationRecord(digest: row["digest"], session: row["session"], token: row["token"], at: row.time("at"))
    }
  }

  /// Every hand-in that was taken in, in order.
  public func receipts() throws(ArchiveError) -> [Receipt] {
    try rows("SELECT * FROM receipt ORDER BY rowid") { row in
      let drafts: String = row["sharedDrafts"]
      return Receipt(
        id: row["id"], digest: row["digest"], leader: row["leader"], madeAt: row.time("madeAt"), at: row.time("at"),
        sharedDrafts: (try? JSON(parsing: drafts.utf8))?.array?.compactMap(\.string) ?? [])
    }
  }

  /// Every certificate that an organisation has issued, in order.
  public func issued() throws(ArchiveError) -> [IssuedRecord] {
    try rows("SELECT * FROM issued ORDER BY rowid") { row in
      let state: String = row["state"]
      return IssuedRecord(
        id: row["id"], leader: row["leader"], session: row["session"], attestation: row["attestation"],
        issuer: row["issuer"], at: row.time("at"), review: row.bytes("review"),
        state: IssuedRecord.State(rawValue: state) ?? .revoked, changedAt: row.timeIfAny("changedAt"),
        reason: row["reason"], replacedBy: row["replacedBy"])
    }
  }

  /// Every leaf of a log that the archive knows, in the log's order.
  public func leaves(of origin: String) throws(ArchiveError) -> [LeafRecord] {
    try rows("SELECT * FROM leaf WHERE origin = ? ORDER BY number", [origin], leaf)
  }

  /// Every leaf of every log that the archive knows, log by log.
  public func leaves() throws(ArchiveError) -> [LeafRecord] {
    try rows("SELECT * FROM leaf ORDER BY origin, number", [], leaf)
  }

  /// Every leaf of a kind, in whichever log.
  public func leaves(kind: String) throws(ArchiveError) -> [LeafRecord] {
    try rows("SELECT * FROM leaf WHERE kind = ? ORDER BY origin, number", [kind], leaf)
  }

  /// The names of everything that has a leaf of a kind, in whichever log.
  public func leafLabels(of kind: String) throws(ArchiveError) -> [String] {
    try read { try String.fetchAll($0, sql: "SELECT label FROM leaf WHERE kind = ?", arguments: [kind]) }
  }

  /// The sessions whose answers are gone, in the order they were erased.
  public func erasedAnswers() throws(ArchiveError) -> [ErasedAnswers] {
    try rows("SELECT * FROM answersErased ORDER BY rowid") { row in
      ErasedAnswers(
        session: row["session"], transcript: row["transcript"], statements: row["statements"], at: row.time("at"))
    }
  }

  private func leaf(_ row: Row) -> LeafRecord {
    LeafRecord(
      origin: row["origin"], number: row["number"], kind: row["kind"], at: row.time("at"), salt: row.bytes("salt"),
      object: row.bytes("object"), leader: row["leader"], label: row["label"])
  }

  private func rows<Value>(
    _ sql: String, _ arguments: StatementArguments = [], _ value: (Row) -> Value
  ) throws(ArchiveError) -> [Value] {
    try read { try Row.fetchAll($0, sql: sql, arguments: arguments).map(value) }
  }
}

extension Row {
  fileprivate func bytes(_ column: String) -> [UInt8]? { (self[column] as Data?).map { Array($0) } }

  fileprivate func time(_ column: String) -> Timestamp { Timestamp(milliseconds: self[column]) }

  fileprivate func timeIfAny(_ column: String) -> Timestamp? {
    (self[column] as Int64?).map { Timestamp(milliseconds: $0) }
  }
}
