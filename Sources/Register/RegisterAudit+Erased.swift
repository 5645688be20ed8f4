import Courseware
import Credentials
import Records

extension RegisterAudit {
  /// Answers that are gone are gone, and were those that she attested last, or that a certificate is of.
  mutating func checkErased(_ erased: ErasedAnswers, of leader: Leader, _ statements: [Statement]) {
    if statements.contains(where: { !Archive.outcomes.contains($0.verb) }) {
      found(.recordAltered, leader: leader.id, session: erased.session)
    }
    let own = (records.issuedBySession[erased.session] ?? []).compactMap { credentials[$0.id] }
    let leaves = records.leaves(.attest)
    let made = records.attestationsBySession[erased.session] ?? []
    let attested = made.filter { leaves[$0.digest] != nil }
      .compactMap { Attestation.transcript(in: $0.token) }
    if own.isEmpty || !(own.map(\.accomplishment.transcript.hex) + attested).contains(erased.transcript) {
      found(.transcriptAltered, leader: leader.id, session: erased.session)
    }
    for record in made {
      for credential in own where Digest(of: credential.attestation.utf8).hex == record.digest {
        if let attested = try? SignedAttestation(reading: record.token, of: credential.accomplishment) {
          check(attested, record, leader)
        }
      }
    }
  }
}

extension AuditReport.Row {
  /// What came of a session whose answers have been erased, by the outcomes that are kept.
  mutating func takeOutcome(of statements: [Statement]) {
    let passed = statements.filter { $0.verb == "passed" }
    score = passed.last { $0.object == course }?.result
    modulesPassed = Set(passed.map(\.object)).subtracting([course ?? ""]).count
    modules = modulesPassed
    if score != nil { state = statements.contains { $0.verb == "attested" } ? .attested : .passed }
  }
}
