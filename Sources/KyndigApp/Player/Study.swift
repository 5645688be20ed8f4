import Authoring
import Courseware
import Credentials
import Foundation
import Records
import Register

/// A leader's session and the archive it is stored in, always of one mind.
struct Study {
  private let archive: Archive
  private let editions: Editions
  private let site: Site
  private let files: [SourceFile]
  /// The edition the session is in, as its authors wrote it.
  private var source: Course
  /// What is not published yet, in the languages it is wholly translated into.
  private let translations: [String: Course]
  /// The edition the session is in, in the language it is read in.
  private(set) var course: Course
  /// The language it should be read in; its own until another is chosen.
  private var language: String?
  private(set) var leader: Leader?
  private(set) var session: Session?
  private(set) var events: [Event] = []
  /// When something was last stored.
  private(set) var storedAt: Timestamp?

  /// Why a stored session cannot go on; nothing is changed.
  enum Failure: Error, Equatable {
    /// A newer release has stored what this one does not know: a verb, or rules.
    case newer(path: String, unknown: String)
    /// What is stored does not hold together; the findings, in order, and perhaps none where the table itself is changed.
    case damaged(path: String, findings: [Replay.Finding])
    /// The course has errors and cannot be begun.
    case errors(path: String)
  }

  /// What the leader of this archive is in the middle of, or the course that one who is about to begin has named.
  ///
  /// A course is named by its folder or its id; without a name it is what was last taken, and else the site's only one.
  ///
  /// Without a leader it is the only one of the archive. A course that she has a certificate of can be taken `again`, in a
  /// session of its own; what was done before stays as it is.
  init(
    archive: Archive, editions: Editions, site: Site, leader known: Leader? = nil, course name: String? = nil,
    again: Bool = false
  ) throws {
    self.archive = archive
    self.editions = editions
    self.site = site
    leader = try known ?? archive.leaders().first
    if let leader, let record = try Self.record(of: leader, named: name, archive, site) {
      let stored = try StoredSession(record, in: archive, editions: editions)
      if again, stored.session.certificates.isEmpty { throw TakingAgain.notCertified }
      guard again else {
        source = stored.course
        course = stored.course
        session = stored.session
        events = stored.events
        storedAt = stored.events.last?.at
        (files, translations) = ([], [:])
        return
      }
    } else if again {
      throw TakingAgain.notCertified
    }
    let path: String
    if let name {
      guard let folder = site.folder(ofCourse: name) else { throw site.unknownCourse(name) }
      path = site.courses + "/" + folder
    } else {
      path = try site.onlyCourse()
    }
    let compilation = Compilation(of: try CourseSource.read(at: path))
    guard let course = compilation.course else { throw Failure.errors(path: path) }
    source = course
    self.course = course
    (files, translations) = (compilation.files, compilation.translations)
  }

  /// The leader's session in the course of a name, or the one last used.
  private static func record(
    of leader: Leader, named name: String?, _ archive: Archive, _ site: Site
  ) throws -> SessionRecord? {
    let own = try archive.sessions().filter { $0.leader == leader.id }
    guard let name else {
      let last = try archive.lastUsedSession(of: leader.id)
      return own.last { $0.id == last } ?? own.last
    }
    // One whose folder is gone from the site, or cannot be read just now, is known by its id, and by where its edition was.
    let id = site.courseNames.contains(name) ? site.id(ofCourse: name) : name
    return own.last { record in
      id.map { record.edition.course == $0 }
        ?? FileManager.default.fileExists(atPath: "\(site.editions)/\(record.edition.digest)/\(name)/course.xml")
    }
  }

  /// Publishes the edition and stores the first event, and what has proved wrong in the edition already.
  mutating func begin(_ leader: Leader, session id: String, seed: UInt64, at time: Timestamp) throws {
    let edition = try editions.publish(source, files: files)
    let started = Event(at: time, .started(session: id, edition: edition, seed: seed))
    guard var session = Session(started, in: course) else { return }
    var events = [started]
    for correction in site.errata(of: course.id).map({ session.due(in: $0, of: source) }) ?? [] {
      events += try session.handle(Event(at: time, .corrected(correction)), in: course).map(\.event)
    }
    // One who is known stays as she is there by now; what she has just said of herself is written down.
    let known = try archive.leader(leader.id)
    if known == nil || leader != self.leader { try archive.store([.roster(leader)]) }
    self.leader = try archive.leader(leader.id)
    let statements = events.enumerated().map { Statement($1, session: id, sequence: $0, actor: leader.id) }
    try archive.store([
      .session(SessionRecord(id: id, leader: leader.id, edition: edition)), .statements(statements),
      .counted(session.moduleCount, session: id),
    ])
    (self.session, self.events, storedAt) = (session, events, time)
  }

  /// Applies events to a copy, stores them and all that follows from them, and keeps the copy only then.
  ///
  /// What is filed with them is stored in the same transaction.
  mutating func record(_ kinds: [Event.Kind], filing documents: [ArchiveChange] = [], at time: Timestamp) throws {
    try record(kinds, filing: documents, at: time, in: course)
  }

  private mutating func record(
    _ kinds: [Event.Kind], filing documents: [ArchiveChange] = [], at time: Timestamp, in course: Course
  ) throws {
    guard var next = session, let leader else { return }
    var stored: [Event] = []
    for kind in kinds {
      stored += try next.handle(Event(at: time, kind), in: course).map(\.event)
    }
    let id = next.id
    let first = events.count
    let statements = stored.enumerated().map { Statement($1, session: id, sequence: first + $0, actor: leader.id) }
    try archive.store([.statements(statements), .counted(next.moduleCount, session: id)] + documents)
    session = next
    events += stored
    storedAt = time
    self.course = course
  }

  /// Comes back: takes in what has proved wrong since, and goes on in a newer edition where there is one.
  ///
  /// What the session refuses is left as it was; nobody is kept from the course by what became of it.
  mutating func arrive(at time: Timestamp) throws -> Arrival {
    try record([.resumed], at: time)
    var arrival = Arrival()
    guard let begun = session else { return arrival }
    let errata = site.errata(of: begun.edition.course)
    for correction in errata.map({ begun.due(in: $0, of: source) }) ?? [] {
      guard let before = session, try attempt([.corrected(correction)], at: time, in: course), let session else {
        continue
      }
      if let corrected = Arrival.Corrected(correction, from: before, to: session, in: course) {
        arrival.corrected.append(corrected)
      }
    }
    if let session,
      let succession = Succession(
        of: session, in: source, past: events.editions, newer: editions.published(after: session.edition))
    {
      let before = course
      let reading = try language.flatMap { try editions.load(succession.edition, in: $0) } ?? succession.course
      if try attempt([succession.event], at: time, in: reading) {
        source = succession.course
        arrival.succession = succession.titled(from: before, to: reading)
      }
    }
    return arrival
  }

  /// Reads the course in a language where its edition is wholly translated into it, else as its authors wrote it.
  ///
  /// Nothing is stored, and nothing but the words is another.
  mutating func read(in language: Language) throws {
    self.language = language.rawValue
    course = try translation(into: language.rawValue) ?? source
    session?.show(course)
  }

  /// Whether the course is read in a language.
  func isRead(in language: Language) -> Bool { course.language == language.rawValue }

  /// Whether the course can be read in a language.
  func isReadable(in language: Language) throws -> Bool {
    try language.rawValue == source.language || translation(into: language.rawValue) != nil
  }

  private func translation(into language: String) throws -> Course? {
    guard language != source.language else { return nil }
    guard let session else { return translations[language] }
    return try editions.load(session.edition, in: language)
  }

  /// Records, and says whether the session took it.
  private mutating func attempt(_ kinds: [Event.Kind], at time: Timestamp, in course: Course) throws -> Bool {
    do {
      try record(kinds, at: time, in: course)
      return true
    } catch is Refusal {
      return false
    }
  }

  /// Remembers which key is hers; what is filed with it is stored in the same transaction.
  mutating func bind(_ key: String, filing documents: [ArchiveChange] = []) throws {
    guard let id = leader?.id else { return }
    try archive.store([.key(key, leader: id)] + documents)
    leader = try archive.leader(id)
  }

  /// The certificates that stored events name, of every session here.
  func certificates() throws -> [String] { try archive.objects(of: "certified") }

  /// The attestations that this session has been signed with to the organisation, the latest last.
  func attestations() throws -> [AttestationRecord] {
    guard let session else { return [] }
    return try archive.attestations().filter { $0.session == session.id }
  }

  /// The certificates that the issuer of this archive has made of an attestation and that stand.
  func issued(on attestation: String) throws -> [IssuedRecord] {
    try archive.issued().filter { $0.attestation == attestation && $0.state == .valid }
  }

  /// Everything of hers as it is handed in: each session's events, and the latest attestation of it.
  func carried() throws -> [CarriedSession] {
    guard let leader else { return [] }
    let attestations = try archive.attestations()
    return try archive.sessions().filter { $0.leader == leader.id }.map { record in
      try CarriedSession(
        events: try archive.statements(of: record.id).map(\.bytes),
        attestation: attestations.last { $0.session == record.id }?.token)
    }
  }

  /// The tasks of hers that something is written for, or a document from before stands for.
  var drafts: [String] {
    session.map { Set($0.drafts.keys).union($0.existing.keys).sorted() } ?? []
  }

  /// The invitation of hers that can be used, where this archive has it.
  func invitation(at time: Timestamp) throws -> InvitationRecord? {
    guard let leader else { return nil }
    return try archive.invitations().last { $0.leader == leader.id && $0.usedAt == nil && time < $0.expires }
  }

  /// What can be handed in: everything so far.
  var submission: Submission? {
    guard let leader, let session else { return nil }
    return Submission(leader: leader, edition: session.edition, events: events)
  }
}

extension Effect {
  /// The event to store.
  fileprivate var event: Event {
    switch self {
    case .record(let event): event
    }
  }
}
