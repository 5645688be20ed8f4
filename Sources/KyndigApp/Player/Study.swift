import Authoring
import Courseware
import Credentials
import Records
import Register

/// A leader's session and the archive it is stored in, always of one mind.
struct Study {
  private let archive: Archive
  private let editions: Editions
  private let files: [SourceFile]
  private(set) var course: Course
  private(set) var leader: Leader?
  private(set) var session: Session?
  private(set) var events: [Event] = []
  /// When something was last stored.
  private(set) var storedAt: Timestamp?

  /// What the leader of this archive is in the middle of, or the site's course for one who is about to begin.
  init(archive: Archive, editions: Editions, site: Site) throws {
    self.archive = archive
    self.editions = editions
    leader = try archive.leaders().first
    if let record = try archive.sessions().last, let leader, record.leader == leader.id {
      course = try editions.load(record.edition.digest, course: record.edition.course)
      let statements = try archive.statements(of: record.id)
      events = try statements.map { statement throws in
        do { return try Event(bytes: statement.bytes) } catch { throw ArchiveError.damaged(path: archive.path) }
      }
      let replay = Replay(events, in: course)
      guard let session = replay.session, replay.findings.isEmpty else {
        throw ArchiveError.damaged(path: archive.path)
      }
      self.session = session
      storedAt = statements.last?.at
      files = []
      return
    }
    let path = try site.onlyCourse()
    let compilation = Compilation(of: try CourseSource.read(at: path))
    guard let course = compilation.course else {
      throw Complaint(.no, "Kurset har feil og kan ikke startes. Se dem med: kyndig check \(path)")
    }
    self.course = course
    files = compilation.files
  }

  /// Publishes the edition and stores the first event.
  mutating func begin(_ leader: Leader, session id: String, seed: UInt64, at time: Timestamp) throws {
    let edition = try editions.publish(course, files: files)
    let started = Event(at: time, .started(session: id, edition: edition, seed: seed))
    try archive.save(leader)
    self.leader = leader
    try archive.begin(
      SessionRecord(id: id, leader: leader.id, edition: edition),
      [Statement(started, session: id, sequence: 0, actor: leader.id)])
    session = Session(started, in: course)
    events = [started]
    storedAt = time
  }

  /// Applies events to a copy, stores them and all that follows from them, and keeps the copy only then.
  mutating func record(_ kinds: [Event.Kind], at time: Timestamp) throws {
    guard var next = session, let leader else { return }
    var stored: [Event] = []
    for kind in kinds {
      for effect in try next.handle(Event(at: time, kind), in: course) {
        switch effect {
        case .record(let event): stored.append(event)
        }
      }
    }
    let id = next.id
    let first = events.count
    try archive.append(
      stored.enumerated().map { Statement($1, session: id, sequence: first + $0, actor: leader.id) })
    session = next
    events += stored
    storedAt = time
  }

  /// Remembers which key is hers.
  mutating func bind(_ key: String) throws {
    guard var leader else { return }
    leader.key = key
    try archive.save(leader)
    self.leader = leader
  }

  /// What can be handed in: everything so far.
  var submission: Submission? {
    guard let leader, let session else { return nil }
    return Submission(leader: leader, edition: session.edition, events: events)
  }
}
