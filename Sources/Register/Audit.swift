public import Courseware
public import Credentials
public import Records

/// What is asked about the training of a site.
public struct AuditQuery: Sendable {
  /// The moment the report speaks of.
  public var asOf: Timestamp

  /// A question.
  public init(asOf: Timestamp) { self.asOf = asOf }
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

/// Who has trained, who is under way, and whether the records and the certificates agree.
public struct AuditReport: Sendable, Equatable {
  /// How far a leader has come.
  public enum State: String, Sendable, CaseIterable {
    case notStarted, inProgress, passed, attested
  }

  /// What is wrong with records or certificates; each has a permanent code.
  public enum Deviation: Sendable, Equatable {
    /// The file of a certificate that was issued is gone.
    case certificateMissing(id: String)
    /// A certificate's file that the records do not know.
    case notRecorded(path: String)
    /// A certificate does not verify.
    case invalid(path: String, Finding)
    /// The certificate was made of another transcript than the one that is stored.
    case transcriptAltered(session: String)
    /// The certificate says something else than the stored events amount to, or is another's.
    case regradeMismatch(path: String)
    /// The stored events do not replay.
    case recordAltered(session: String)
    /// An edition that the session was taken in is gone or altered.
    case editionMissing(session: String, Edition)
    /// The stored events replay, and rest on what nothing published says.
    case unfounded(session: String, Unfounded)

    /// The permanent name (`certificates.md` § 6).
    public var code: String {
      switch self {
      case .certificateMissing: "CERT_MISSING"
      case .notRecorded: "NOT_LOGGED"
      case .invalid(_, let finding): finding.code
      case .transcriptAltered: "TRANSCRIPT_ALTERED"
      case .regradeMismatch: "REGRADE_MISMATCH"
      case .recordAltered: "RECORD_ALTERED"
      case .editionMissing: "COURSE_HASH_MISMATCH"
      // What the events say does not follow from what is published.
      case .unfounded: "REGRADE_MISMATCH"
      }
    }
  }

  /// A leader in a course.
  public struct Row: Sendable, Equatable {
    /// Who.
    public var leader: Leader
    /// In which course; nil for one who has not begun.
    public var course: String?
    /// How far.
    public var state: State
    /// The modules that are passed.
    public var modulesPassed: Int
    /// The modules there are.
    public var modules: Int
    /// The best result of the course, once it is passed.
    public var score: Score?
    /// When something was last stored.
    public var lastStored: Timestamp?
    /// The verdict of the latest certificate.
    public var verdict: Verdict?
    /// What is wrong here.
    public var deviations: [Deviation]
  }

  /// The moment the report speaks of.
  public var asOf: Timestamp
  /// The leaders, in the order they came.
  public var rows: [Row]
  /// What is wrong and belongs to nobody.
  public var deviations: [Deviation]

  /// A report; one of a site where nobody has begun is empty.
  public init(asOf: Timestamp, rows: [Row] = [], deviations: [Deviation] = []) {
    self.asOf = asOf
    self.rows = rows
    self.deviations = deviations
  }

  /// Everything that is wrong.
  public var allDeviations: [Deviation] { rows.flatMap(\.deviations) + deviations }
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

extension AuditReport.Row {
  fileprivate init(
    leader: Leader, state: AuditReport.State, modulesPassed: Int, modules: Int, deviations: [AuditReport.Deviation]
  ) {
    self.init(
      leader: leader, course: nil, state: state, modulesPassed: modulesPassed, modules: modules, score: nil,
      lastStored: nil, verdict: nil, deviations: deviations)
  }

  /// Replays what is stored, against every edition it went through.
  fileprivate mutating func judge(_ record: SessionRecord, _ statements: [Statement], _ published: Published) {
    let events = statements.compactMap { try? Event(bytes: $0.bytes) }
    let judged = published.judge(events)
    guard judged.missing.isEmpty else {
      deviations += judged.missing.map { .editionMissing(session: record.id, $0) }
      return
    }
    let isWhole = zip(statements, statements.indices).allSatisfy { $0.sequence == $1 }
    let agree = zip(statements, events).allSatisfy { statement, event in
      statement == Statement(event, session: record.id, sequence: statement.sequence, actor: record.leader)
    }
    guard let session = judged.replay.session, judged.replay.findings.isEmpty, events.count == statements.count,
      isWhole, agree, session.id == record.id, events.edition == record.edition
    else {
      deviations.append(.recordAltered(session: record.id))
      return
    }
    deviations += judged.unfounded.map { .unfounded(session: record.id, $0) }
    modules = session.course.modules.count
    modulesPassed = session.course.modules.count { session.passed[$0.id] != nil }
    score = session.passed[session.edition.course]
    if score != nil { state = session.attestation == nil ? .passed : .attested }
  }

  /// Compares the certificates with the records and with their files.
  fileprivate mutating func judge(
    _ record: SessionRecord, _ statements: [Statement], _ certificates: [String],
    _ verified: [(file: IssuedFile, verification: Verification)], _ published: Published,
    _ day: (Timestamp) -> CivilDate
  ) {
    for id in certificates {
      let own = verified.filter { $0.verification.credential?.id.urn == id }
      if own.isEmpty { deviations.append(.certificateMissing(id: id)) }
      let signing = Signing(of: id, record, statements)
      let edition = signing.events.lastEdition ?? record.edition
      let facts = try? regrade(
        Submission(leader: leader, edition: edition, events: signing.events), against: published, day: day
      ).accomplishment
      for (file, verification) in own {
        for finding in verification.findings { deviations.append(.invalid(path: file.path, finding)) }
        verdict = verdict == .invalid ? .invalid : verification.verdict
        guard let credential = verification.credential else { continue }
        if credential.accomplishment.transcript != signing.transcript {
          deviations.append(.transcriptAltered(session: record.id))
        } else if facts.map({ $0 != credential.accomplishment }) == true || credential.subject.text != leader.key
          || Digest(of: credential.attestation.utf8).hex != signing.attestation
        {
          deviations.append(.regradeMismatch(path: file.path))
        }
      }
    }
  }
}

/// What a certificate was made of, by the records: everything before the attestation that it rests on.
private struct Signing {
  let events: [Event]
  let transcript: Digest
  /// The digest of the attestation that was stored.
  let attestation: String?

  init(of certificate: String, _ record: SessionRecord, _ statements: [Statement]) {
    let events = statements.map { try? Event(bytes: $0.bytes) }
    let certified = events.firstIndex { $0?.kind == .certified(certificate: certificate) } ?? events.count
    let attested = events[..<certified].lastIndex { $0?.kind.verb == "attested" } ?? certified
    self.events = events[..<attested].compactMap { $0 }
    transcript = Digest(transcript: statements[..<attested].map(\.bytes))
    if attested < events.count, case .attested(let digest)? = events[attested]?.kind {
      attestation = digest
    } else {
      attestation = nil
    }
  }
}

extension [Event] {
  /// The edition that the first event names.
  fileprivate var edition: Edition? {
    if case .started(_, let edition, _, _)? = first?.kind { edition } else { nil }
  }

  /// The edition that was gone on in last.
  var lastEdition: Edition? {
    for event in reversed() {
      switch event.kind {
      case .started(_, let edition, _, _), .moved(let edition, _, _): return edition
      default: continue
      }
    }
    return nil
  }
}
