public import Courseware
public import Credentials
public import Records

/// What is asked about the training of a site.
public struct AuditQuery {
  /// The moment the report speaks of.
  public var asOf: Timestamp
  /// Hears how far the audit has come, often, and from one thread at a time.
  public var telling: (AuditProgress) -> Void
  /// Who reads through what is long.
  public var readers: AuditReaders

  /// A question.
  public init(
    asOf: Timestamp, telling: @escaping (AuditProgress) -> Void = { _ in }, readers: AuditReaders = AuditReaders()
  ) {
    self.asOf = asOf
    self.telling = telling
    self.readers = readers
  }
}

/// Archives of one moment, each for a thread; without any, one thread does all the work.
public struct AuditReaders: Sendable {
  var archives: [Archive] = []
  /// How many things a reader takes at a time: so many that it seldom waits, so few that the last does not keep the others.
  var piece = 64

  /// So many readers as there are archives.
  public init(_ archives: [Archive] = []) { self.archives = archives }
}

/// How far an audit has come.
public struct AuditProgress: Sendable, Equatable {
  /// What is being looked at.
  public enum Part: Sendable, CaseIterable {
    /// The log and the records beside it, as one.
    case log
    case certificates
    /// What each has answered, by session.
    case answers
  }

  /// What is being looked at.
  public var part: Part
  /// How many of them have been.
  public var done: Int
  /// How many there are.
  public var all: Int

  /// So far.
  public init(_ part: Part, _ done: Int, of all: Int) {
    self.part = part
    self.done = done
    self.all = all
  }
}

/// A certificate's files as they lie on disk.
public struct IssuedFile: Sendable {
  /// Where the file lies.
  public var path: String
  /// Its bytes.
  public var bytes: [UInt8]

  /// A file.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// The records and the certificates of a site, laid side by side; everything is verified and replayed.
///
/// Pure but for reading the archive, which is nil where there is none, and what `published` reads. `day` turns a moment into
/// the civil date it is printed as.
public func audit(
  _ query: AuditQuery, archive: Archive?, files: [IssuedFile], trust: TrustedIssuers, published: Published,
  day: (Timestamp) -> CivilDate
) throws(ArchiveError) -> AuditReport {
  var report = AuditReport(asOf: query.asOf, rows: [], deviations: [])
  let sessions = try archive?.sessions() ?? []
  let verified = files.map { (file: $0, verification: verify($0.bytes, trust: trust, at: query.asOf)) }
  var known: Set<String> = []
  for leader in try archive?.leaders() ?? [] {
    let own = sessions.filter { $0.leader == leader.id }
    if own.isEmpty {
      report.rows.append(.init(leader: leader, state: .notStarted, modulesPassed: 0, modules: 0, deviations: []))
    }
    for session in own {
      let statements = try archive?.statements(of: session.id) ?? []
      let certificates = statements.filter { $0.verb == "certified" }.map(\.object)
      known.formUnion(certificates)
      var row = AuditReport.Row(
        leader: leader, course: session.edition.course, state: .inProgress, modulesPassed: 0, modules: 0,
        lastStored: statements.last?.at, deviations: [])
      row.session = session.id
      row.startedAt = statements.first?.at
      row.passedAt = statements.filter { $0.verb == "passed" && $0.object == session.edition.course }.map(\.at).min()
      row.judge(session, statements, published)
      row.judge(session, statements, certificates, verified, published, day)
      report.rows.append(row)
    }
  }
  for (file, verification) in verified {
    let id = verification.credential?.id.urn
    if id.map(known.contains) != true {
      report.deviations.append(.notRecorded(path: file.path))
      // A file that cannot be read is somebody's all the same; what is wrong with it says whose hand it may be.
      if id == nil { report.deviations += verification.findings.map { .invalid(path: file.path, $0) } }
    }
  }
  return report
}
