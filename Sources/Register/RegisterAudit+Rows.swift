import Courseware
import Credentials
import Records

extension RegisterAudit {
  /// Everybody in the roster with what is stored, held against what was attested and certified.
  ///
  /// The figures are the archive's; a session whose answers are other than when they were last replayed is replayed.
  mutating func rows(_ training: [TrainingRecord]) throws(RegisterError) -> [AuditReport.Row] {
    let standings = Dictionary(
      training.compactMap { $0.session.map { ($0.session, $0) } }, uniquingKeysWith: { first, _ in first })
    let own = try readThrough(people, as: .answers) { (audit, leader, archive) throws(RegisterError) in
      try audit.rows(of: leader, standings, in: archive)
    }
    var rows = own.flatMap(\.self)
    place(in: &rows)
    return rows
  }

  private mutating func rows(
    of leader: Leader, _ standings: [String: SessionStanding], in archive: Archive
  ) throws(RegisterError) -> [AuditReport.Row] {
    var mine: [AuditReport.Row] = []
    for session in records.sessionsByLeader[leader.id] ?? [] {
      let issued = records.issuedBySession[session.id]?.last
      let statements: [Statement]
      do { statements = try archive.statements(of: session.id) } catch { throw .archive(error) }
      var row = AuditReport.Row(leader: leader, session: session.id, session.edition.course, standings[session.id])
      check(session, of: leader, standings[session.id], &row, statements)
      row.issued = issued.map(TrainingRecord.Certificate.init)
      row.verdict = issued.flatMap { verdicts[$0.id] }
      mine.append(row)
    }
    if mine.isEmpty {
      mine = [.init(leader: leader, state: .notStarted, modulesPassed: 0, modules: 0, deviations: [])]
    }
    for index in mine.indices {
      mine[index].handedIn = records.receiptByLeader[leader.id]?.madeAt
      mine[index].method = records.binding(of: leader.id).flatMap { Binding.Method(rawValue: $0.method) }
    }
    return mine
  }

  /// A session by its answers: replayed, unless they and all that rests on them are as they were when they were found good.
  private mutating func check(
    _ session: SessionRecord, of leader: Leader, _ standing: SessionStanding?, _ row: inout AuditReport.Row,
    _ statements: [Statement]
  ) {
    if let erased = records.erasedBySession[session.id] {
      row.takeOutcome(of: statements)
      checkErased(erased, of: leader, statements)
      if standing?.agrees(with: statements) == false { row.deviations.append(.recordAltered(session: session.id)) }
      return
    }
    let grounds = SessionGrounds(of: session, leader, statements, standing, records, certified)
    let program = SessionGrounds.program
    let follows = standing?.follows(from: statements) ?? statements.isEmpty
    if depth == .incremental, follows, grounds.isRememberable, memory.contains(grounds.digest, program),
      published.course(session.edition) != nil
    {
      // What she saw of the log is held against the log of today all the same.
      for record in records.attestationsBySession[session.id] ?? [] { checkSeen(in: record, leader) }
      return
    }
    let before = foundCount
    row.judge(session, statements, published)
    row.compare(with: standing, session)
    if !follows, row.deviations.isEmpty { row.deviations.append(.recordAltered(session: session.id)) }
    checkTranscripts(of: session, leader, statements)
    if grounds.isRememberable, row.deviations.isEmpty, foundCount == before {
      learned.insert(grounds.digest, program)
    }
  }

  /// What concerns somebody stands with that person: with the session where it names one, else with the first.
  private func place(in rows: inout [AuditReport.Row]) {
    let places = Dictionary(grouping: rows.indices, by: { rows[$0].leader.id })
    for (leader, found) in deviations {
      guard let own = leader.flatMap({ places[$0] }), let first = own.first else { continue }
      for deviation in found.sorted(by: RegisterDeviation.precedes) {
        let certificate = deviation.leaf.flatMap { number in
          records.leaves.first { $0.number == number && name(of: $0.origin) == deviation.log }
        }
        let place = own.first { index in
          (leader.flatMap { records.sessionsByLeader[$0] } ?? []).contains { session in
            session.edition.course == rows[index].course
              && (session.id == deviation.session
                || records.issuedBySession[session.id]?.contains { $0.id == certificate?.label } == true)
          }
        }
        rows[place ?? first].deviations.append(.register(deviation))
      }
    }
  }

  /// The transcripts up to each attestation amount to what was attested, and to what is certified.
  private mutating func checkTranscripts(of session: SessionRecord, _ leader: Leader, _ statements: [Statement]) {
    for record in records.attestationsBySession[session.id] ?? [] {
      let submission = Submission(leader, session, statements, attested: record)
      let digest = record.digest
      let certificates = certified[digest] ?? []
      let leaf = records.leaves(.attest)[digest]
      // The name and the business that she attested in, for the roster's may have changed since.
      guard let named = certificates.first else {
        check(submission, record, leader, leaf)
        continue
      }
      for credential in certificates {
        let number = records.leaves(.issue)[credential.id.urn]
        let transcript = Digest(transcript: submission.events.map(\.bytes))
        let facts = try? regrade(submission.named(as: named.accomplishment), against: published, day: day)
        if credential.accomplishment.transcript != transcript {
          found(.transcriptAltered, leaf: number, leader: leader.id, session: session.id)
        } else if let facts, facts.accomplishment != credential.accomplishment {
          found(.regradeMismatch, leaf: number, leader: leader.id, session: session.id)
        }
        if let attested = facts.flatMap({ try? SignedAttestation(reading: record.token, of: $0.accomplishment) }) {
          check(attested, record, leader)
        }
      }
    }
  }

  /// An attestation that no certificate rests on yet.
  private mutating func check(
    _ submission: Submission, _ record: AttestationRecord, _ leader: Leader, _ leaf: LeafRecord?
  ) {
    guard let facts = try? regrade(submission, against: published, day: day) else { return }
    do {
      check(try SignedAttestation(reading: record.token, of: facts.accomplishment), record, leader)
    } catch {
      // A name that the roster has otherwise by now stops the issue, and is no tampering.
      guard case .attestationContentMismatch(let claim) = error else { return }
      let code: RegisterDeviation.Code = claim == "transcript" ? .transcriptAltered : .regradeMismatch
      found(code, leaf: leaf, leader: leader.id, session: record.session)
    }
  }

  mutating func check(_ signed: SignedAttestation, _ record: AttestationRecord, _ leader: Leader) {
    let attestation = signed.attestation
    check(seen: attestation.seen, made: attestation.time, digest: record.digest, leader: leader.id)
    guard let issued = records.issuedByAttestation[record.digest] else { return }
    if let code = bindingDeviation(of: signed.signer, leader: leader.id, attested: attestation.time, issued: issued.at)
    {
      found(code, leaf: records.leaves(.issue)[issued.id], leader: leader.id, session: record.session)
    }
  }
}

extension Submission {
  /// The same, with the name and the business that a certificate has.
  fileprivate func named(as facts: Accomplishment) -> Submission {
    var submission = self
    submission.leader.name = facts.name
    submission.leader.employer = facts.employer?.name ?? ""
    submission.leader.organisationNumber = facts.employer?.organisationNumber ?? ""
    return submission
  }
}
