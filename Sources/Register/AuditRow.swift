import Courseware
import Credentials
public import Records

extension AuditReport.Row {
  init(
    leader: Leader, state: AuditReport.State, modulesPassed: Int, modules: Int, deviations: [AuditReport.Deviation]
  ) {
    self.init(
      leader: leader, course: nil, state: state, modulesPassed: modulesPassed, modules: modules, score: nil,
      lastStored: nil, verdict: nil, deviations: deviations)
  }

  /// A leader in a course, as the archive has it.
  init(leader: Leader, session: String, _ course: String, _ standing: SessionStanding?) {
    self.init(
      leader: leader, course: course, state: standing?.state ?? .inProgress,
      modulesPassed: standing?.modules?.passed ?? 0, modules: standing?.modules?.all ?? 0, score: standing?.score,
      session: session, startedAt: standing?.startedAt, passedAt: standing?.passedAt, lastStored: standing?.lastAt,
      deviations: [])
  }

  /// What an archive has of a leader in a course, where nothing is wrong with it; nil for one who is erased.
  public init?(_ record: TrainingRecord) {
    guard record.leader.state != .erased else { return nil }
    let standing = record.session
    // All of it at once: of a large site a hundred thousand rows are made.
    self.init(
      leader: record.leader, course: standing?.course, state: standing?.state ?? .notStarted,
      modulesPassed: standing?.modules?.passed ?? 0, modules: standing?.modules?.all ?? 0, score: standing?.score,
      session: standing?.session, startedAt: standing?.startedAt, passedAt: standing?.passedAt,
      lastStored: standing?.lastAt, verdict: record.certificate.map { $0.stands ? .trusted : .invalid },
      issued: record.certificate, method: record.method.flatMap(Binding.Method.init(rawValue:)),
      handedIn: record.handedIn, deviations: [])
  }

  /// What the archive says of the session is what its answers amount to.
  mutating func compare(with standing: SessionStanding?, _ record: SessionRecord) {
    guard deviations.isEmpty else { return }
    let isCounted = standing?.modules.map { $0 == ModuleCount(all: modules, passed: modulesPassed) } ?? true
    if !isCounted || standing?.score != score || (standing?.attestedAt != nil) != (state == .attested) {
      deviations.append(.recordAltered(session: record.id))
    }
  }

  /// Replays what is stored, against every edition it went through.
  mutating func judge(_ record: SessionRecord, _ statements: [Statement], _ published: Published) {
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
  mutating func judge(
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

extension SessionStanding {
  /// How far the leader has come in it.
  fileprivate var state: AuditReport.State {
    guard score != nil else { return .inProgress }
    return attestedAt == nil ? .passed : .attested
  }
}
