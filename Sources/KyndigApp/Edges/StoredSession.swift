import Courseware
import Records

/// A session as it lies stored, made again to be looked at.
struct StoredSession {
  let session: Session
  /// When something was last stored.
  let storedAt: Timestamp?

  /// Every session of a leader, in the order they were begun.
  static func all(of leader: Leader, in archive: Archive, _ editions: Editions) throws -> [StoredSession] {
    try archive.sessions().filter { $0.leader == leader.id }.map { record in
      try StoredSession(record, archive, editions)
    }
  }

  private init(_ record: SessionRecord, _ archive: Archive, _ editions: Editions) throws {
    let statements = try archive.statements(of: record.id)
    let first = try editions.load(record.edition.digest, course: record.edition.course)
    let replay = Replay(bytes: statements.map(\.bytes)) { edition in
      edition == record.edition ? first : try? editions.load(edition.digest, course: edition.course)
    }
    for case .editionMissing(_, let edition) in replay.findings {
      throw Editions.Failure.altered(digest: edition.digest)
    }
    guard let session = replay.session, replay.findings.isEmpty else { throw ArchiveError.damaged(path: archive.path) }
    self.session = session
    storedAt = statements.last?.at
  }
}
