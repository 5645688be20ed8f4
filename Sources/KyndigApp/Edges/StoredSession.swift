import Courseware
import Records

/// A session made again from what is stored of it, with the editions that it went through.
struct StoredSession {
  private(set) var session: Session
  let events: [Event]
  /// The edition it is in.
  private(set) var course: Course
  /// When something was last stored.
  let storedAt: Timestamp?

  /// When the course was passed first; nil where it is not.
  var passedAt: Timestamp? {
    events.first { event in
      guard case .passed(let object, _) = event.kind else { return false }
      return object == session.edition.course
    }?.at
  }

  /// Every session of a leader; the one last used, which the program goes on with, comes last.
  static func all(of leader: Leader, in archive: Archive, _ editions: Editions) throws -> [StoredSession] {
    let last = try archive.lastUsedSession(of: leader.id)
    let own = try archive.sessions().filter { $0.leader == leader.id }
    return try (own.filter { $0.id != last } + own.filter { $0.id == last }).map { record in
      try StoredSession(record, in: archive, editions: editions)
    }
  }

  /// The same, read in a language where the edition is wholly translated into it.
  func read(in language: Language, _ editions: Editions) throws -> StoredSession {
    guard language.rawValue != course.language,
      let translation = try editions.load(session.edition, in: language.rawValue)
    else { return self }
    var stored = self
    stored.course = translation
    stored.session.show(translation)
    return stored
  }

  /// The language of words about it: what was asked for, else what she has chosen, else the locale's.
  func language(_ asked: Language?, in world: World) -> Language {
    asked ?? session.language.flatMap(Language.init(rawValue:)) ?? Language(locale: world.environment)
  }

  /// Replays what the archive has of a session; each edition is loaded when an event names it, and once.
  init(_ record: SessionRecord, in archive: Archive, editions: Editions) throws {
    let statements = try archive.statements(of: record.id)
    let events = try Self.events(of: statements, in: archive)
    var loaded: [String: Course] = [:]
    var failure: Editions.Failure?
    let replay = Replay(events) { edition in
      if let course = loaded[edition.digest] { return course }
      do throws(Editions.Failure) {
        let course = try editions.load(edition)
        loaded[edition.digest] = course
        return course
      } catch {
        failure = failure ?? error
        return nil
      }
    }
    if let failure { throw failure }
    // A statement that is taken out may leave a transcript that replays all the same.
    let isWhole = statements.indices.allSatisfy { statements[$0].sequence == $0 }
    guard let session = replay.session, replay.findings.isEmpty, isWhole, session.id == record.id,
      events.editions.first == record.edition, let course = loaded[session.edition.digest]
    else { throw Study.Failure.damaged(path: archive.path, findings: replay.findings) }
    (self.session, self.events, self.course) = (session, events, course)
    storedAt = statements.last?.at
  }

  /// Reads the events; what a newer release has written goes before any damage, for it may be why the rest does not fit.
  private static func events(of statements: [Statement], in archive: Archive) throws(Study.Failure) -> [Event] {
    var events: [Event] = []
    var findings: [Replay.Finding] = []
    for (index, statement) in statements.enumerated() {
      do throws(EventError) {
        events.append(try Event(bytes: statement.bytes))
      } catch {
        switch error {
        case .unknownVerb(let verb): throw .newer(path: archive.path, unknown: verb)
        case .unknownRules(let number): throw .newer(path: archive.path, unknown: "rules \(number)")
        case .json, .malformed: findings.append(.unreadable(index: index, error))
        }
      }
    }
    guard findings.isEmpty else { throw .damaged(path: archive.path, findings: findings) }
    return events
  }
}
