import Courseware
import Foundation
import GRDB

extension ArchiveChange {
  func apply(to database: Database) throws {
    if let leader, try Self.isErased(leader, database) { throw ArchiveError.erased(leader: leader) }
    switch self {
    case .leader(let leader): try leader.save(database)
    case .roster(let leader): try leader.enter(database)
    case .described(let leader): try leader.describe(database)
    case .key(let key, let leader): try Leader.have(key: key, leader, database)
    case .keyEnded(let key, let leader):
      try database.perform(sql: "UPDATE leader SET key = NULL WHERE id = ? AND key = ?", arguments: [leader, key])
    case .issuerKey(let key, let leader):
      try database.perform(sql: "UPDATE leader SET issuerKey = ? WHERE id = ?", arguments: [key, leader])
    case .state(let state, let leader):
      try database.perform(sql: "UPDATE leader SET state = ? WHERE id = ?", arguments: [state.rawValue, leader])
      // One who comes back is let in by a key that somebody gives her then.
      if state == .left {
        try database.perform(
          sql: "UPDATE login SET endedAt = max(addedAt, unixepoch() * 1000) WHERE leader = ? AND endedAt IS NULL",
          arguments: [leader])
      }
    case .position(let record): try record.insert(database)
    case .positionReplaced(let position, let leader, let at):
      try PositionRecord.end(position, of: leader, at: at, database)
    case .absence(let record): try record.insert(database)
    case .absenceReplaced(let absence, let leader, let at):
      try AbsenceRecord.end(absence, of: leader, at: at, database)
    case .credit(let credit): try credit.insert(database)
    case .creditWithdrawn(let id, let at, let issuer, let reason):
      try CreditRecord.withdraw(id, at: at, by: issuer, because: reason, database)
    case .session(let session): try session.insert(database)
    case .statements(let statements): for statement in statements { try statement.insert(database) }
    case .counted(let modules, let session):
      try database.perform(
        sql: "UPDATE progress SET modules = ?, modulesPassed = ?, counted = statements WHERE session = ?",
        arguments: [modules.all, modules.passed, session])
    case .invitation(let invitation): try invitation.save(database)
    case .invitationUsed(let id, let at):
      try database.perform(
        sql: "UPDATE invitation SET usedAt = ? WHERE id = ? AND usedAt IS NULL", arguments: [at.milliseconds, id])
    case .invitationsEnded(let leader, let at):
      try database.perform(
        sql: "UPDATE invitation SET usedAt = ? WHERE leader = ? AND usedAt IS NULL",
        arguments: [at.milliseconds, leader])
    case .enrolment(let enrolment): try enrolment.save(database)
    case .enrolmentEnded(let key):
      try database.perform(sql: "DELETE FROM enrolment WHERE key = ?", arguments: [key])
    case .binding(let binding): try binding.insert(database)
    case .unbound(let binding, let at, let token):
      try database.perform(
        sql: "UPDATE binding SET endedAt = ?, unbinding = ? WHERE id = ? AND endedAt IS NULL",
        arguments: [at.milliseconds, token, binding])
    case .attestation(let attestation): try attestation.insert(database)
    case .receipt(let receipt): try receipt.insert(database)
    case .issued(let issued): try issued.insert(database)
    case .withdrawn(let certificate, let state, let at, let reason, let replacement):
      try database.perform(
        sql: """
          UPDATE issued SET state = ?, changedAt = ?, reason = ?, replacedBy = ? WHERE id = ? AND state = 'valid'
          """, arguments: [state.rawValue, at.milliseconds, reason, replacement, certificate])
    case .login(let login): try login.insert(database)
    case .loginEnded(let key, let at):
      try database.perform(
        sql: "UPDATE login SET endedAt = ? WHERE key = ? AND endedAt IS NULL", arguments: [at.milliseconds, key])
    case .leaf(let leaf): try leaf.insert(database)
    }
  }

  /// Whom something would be stored about, where that is said outright.
  private var leader: String? {
    switch self {
    case .leader(let leader), .roster(let leader), .described(let leader): leader.id
    case .key(_, let leader), .keyEnded(_, let leader), .issuerKey(_, let leader), .state(_, let leader): leader
    case .position(let record): record.leader
    case .absence(let record): record.leader
    case .positionReplaced(_, let leader, _), .absenceReplaced(_, let leader, _): leader
    case .credit(let credit): credit.leader
    case .session(let session): session.leader
    case .statements(let statements): statements.first?.actor
    case .invitation(let invitation): invitation.leader
    case .enrolment(let enrolment): enrolment.leader
    case .binding(let binding): binding.leader
    case .receipt(let receipt): receipt.leader
    case .issued(let issued): issued.leader
    case .invitationsEnded(let leader, _): leader
    case .login(let login):
      if case .leader(let leader) = login.holder { leader } else { nil }
    case .loginEnded, .counted, .creditWithdrawn, .invitationUsed, .enrolmentEnded, .unbound, .attestation, .withdrawn,
      .leaf:
      nil
    }
  }

  private static func isErased(_ leader: String, _ database: Database) throws -> Bool {
    let state = try database.cachedStatement(sql: "SELECT state FROM leader WHERE id = ?")
    return try String.fetchOne(state, arguments: [leader]) == "erased"
  }
}

extension InvitationRecord {
  func save(_ database: Database) throws {
    try database.perform(
      sql: """
        INSERT INTO invitation (id, leader, salt, digest, at, expires, usedAt, token) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET expires = excluded.expires, usedAt = coalesce(usedAt, excluded.usedAt)
        """,
      arguments: [
        id, leader, Data(salt), Data(digest), at.milliseconds, expires.milliseconds, usedAt?.milliseconds, token,
      ])
  }
}

extension Enrolment {
  func save(_ database: Database) throws {
    let owner = try String.fetchOne(
      database,
      sql: """
        SELECT id FROM leader WHERE key = ?1 AND id <> ?2 UNION SELECT leader FROM binding WHERE key = ?1 AND leader <> ?2
        UNION SELECT leader FROM enrolment WHERE key = ?1 AND leader <> ?2 LIMIT 1
        """, arguments: [key, leader])
    guard owner == nil else { throw ArchiveError.keyInUse(key: key) }
    try database.perform(
      sql: """
        INSERT INTO enrolment (key, leader, name, code, at, login, isVerified) VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (key) DO UPDATE SET name = excluded.name, code = excluded.code, at = excluded.at,
          login = excluded.login, isVerified = excluded.isVerified
        """, arguments: [key, leader, name, code, at.milliseconds, login, isVerified])
  }
}

extension BindingRecord {
  func insert(_ database: Database) throws {
    let owner = try String.fetchOne(
      database, sql: "SELECT leader FROM binding WHERE key = ? AND leader <> ? LIMIT 1", arguments: [key, leader])
    guard owner == nil else { throw ArchiveError.keyInUse(key: key) }
    try database.perform(
      sql: """
        INSERT INTO binding (id, leader, key, method, at, token, endedAt, unbinding) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO NOTHING
        """,
      arguments: [id, leader, key, method, at.milliseconds, token, endedAt?.milliseconds, unbinding])
  }
}

extension AttestationRecord {
  func insert(_ database: Database) throws {
    try database.perform(
      sql: """
        INSERT INTO attestation (digest, session, token, at) VALUES (?, ?, ?, ?) ON CONFLICT (digest) DO NOTHING
        """, arguments: [digest, session, token, at.milliseconds])
  }
}

extension Receipt {
  func insert(_ database: Database) throws {
    let drafts = JSON.array(sharedDrafts.map(JSON.string)).text
    try database.perform(
      sql: """
        INSERT INTO receipt (id, digest, leader, madeAt, at, sharedDrafts) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO NOTHING
        """, arguments: [id, digest, leader, madeAt.milliseconds, at.milliseconds, drafts])
  }
}

extension IssuedRecord {
  func insert(_ database: Database) throws {
    try database.perform(
      sql: """
        INSERT INTO issued (id, leader, session, attestation, issuer, at, review, state, changedAt, reason, replacedBy)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
        """,
      arguments: [
        id, leader, session, attestation, issuer, at.milliseconds, review.map { Data($0) }, state.rawValue,
        changedAt?.milliseconds, reason, replacedBy,
      ])
  }
}

extension LeafRecord {
  func insert(_ database: Database) throws {
    try database.perform(
      sql: """
        INSERT INTO leaf (origin, number, kind, at, salt, object, leader, label) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (origin, number) DO NOTHING
        """,
      arguments: [
        origin, number, kind, at.milliseconds, salt.map { Data($0) }, object.map { Data($0) }, leader, label,
      ])
  }
}

extension Database {
  /// Changes something; the statement is kept prepared, for an import says the same a hundred thousand times.
  func perform(sql: String, arguments: StatementArguments) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
