import Courseware
import Credentials
import Records

extension RegisterAudit {
  /// Everybody in the roster with what is stored, replayed, and held against what was attested and certified.
  mutating func rows(
    _ stored: (String) throws(RegisterError) -> [Statement]
  ) throws(RegisterError) -> [AuditReport.Row] {
    var rows: [AuditReport.Row] = []
    for leader in people {
      let receipt = records.receipts.last { $0.leader == leader.id }
      let own = records.sessions.filter { $0.leader == leader.id }
      let method = records.bindings.last { $0.leader == leader.id && $0.endedAt == nil }
        .flatMap { Binding.Method(rawValue: $0.method) }
      var mine: [AuditReport.Row] = []
      for session in own {
        let statements = try stored(session.id)
        var row = AuditReport.Row(
          leader: leader, course: session.edition.course, state: .inProgress, modulesPassed: 0, modules: 0,
          lastStored: statements.last?.at, deviations: [])
        row.handedIn = receipt?.madeAt
        row.method = method
        if let erased = records.erasedAnswers.first(where: { $0.session == session.id }) {
          row.takeOutcome(of: statements)
          checkErased(erased, of: leader, statements)
        } else {
          row.judge(session, statements, published)
          checkTranscripts(of: session, leader, statements)
        }
        let issued = records.issued.last { $0.session == session.id }
        row.issued = issued
        row.verdict = issued.flatMap { verdicts[$0.id] }
        mine.append(row)
      }
      if mine.isEmpty {
        mine = [.init(leader: leader, state: .notStarted, modulesPassed: 0, modules: 0, deviations: [])]
        mine[0].handedIn = receipt?.madeAt
        mine[0].method = method
      }
      rows += mine
    }
    place(in: &rows)
    return rows
  }

  /// What concerns somebody stands with that person: with the session where it names one, else with the first.
  private func place(in rows: inout [AuditReport.Row]) {
    for (leader, found) in deviations {
      let own = rows.indices.filter { rows[$0].leader.id == leader }
      guard let first = own.first else { continue }
      for deviation in found.sorted(by: RegisterDeviation.precedes) {
        let certificate = deviation.leaf.flatMap { number in
          records.leaves.first { $0.number == number && name(of: $0.origin) == deviation.log }
        }
        let place = own.first { index in
          records.sessions.contains { session in
            session.leader == leader && session.edition.course == rows[index].course
              && (session.id == deviation.session
                || records.issued.contains { $0.id == certificate?.label && $0.session == session.id })
          }
        }
        rows[place ?? first].deviations.append(.register(deviation))
      }
    }
  }

  /// The transcripts up to each attestation amount to what was attested, and to what is certified.
  private mutating func checkTranscripts(of session: SessionRecord, _ leader: Leader, _ statements: [Statement]) {
    for record in records.attestations where record.session == session.id {
      let submission = Submission(leader, session, statements, attested: record)
      let digest = record.digest
      let certificates = credentials.values.filter { Digest(of: $0.attestation.utf8).hex == digest }
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
    guard let issued = records.issued.first(where: { $0.attestation == record.digest }) else { return }
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
