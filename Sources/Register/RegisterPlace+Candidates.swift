import Courseware
import Credentials
public import Records

extension RegisterPlace {
  /// Every attestation that no certificate rests on yet, judged by these rules, without the keys and without the lock.
  ///
  /// It is for looking: what is signed is judged again with the log in hand, and must be what was shown. With a certificate
  /// that is to be replaced, the attestation under it is judged too. Of the sessions in `known` the notices are what they
  /// were; the others are laid beside every session there is, which takes time in a large site, and `telling` hears of it.
  public func candidates(
    by rules: Countersigning, among isMeant: (Leader, AttestationRecord) -> Bool = { _, _ in true },
    knowing known: [String: [Notice]] = [:], against published: Published,
    telling: @Sendable (AuditProgress) -> Void = { _ in }
  ) throws(RegisterError) -> [Candidate] {
    var candidates = try judge(by: rules, among: isMeant, against: published, telling: telling)
    let unknown = Set(candidates.map(\.session)).subtracting(known.keys)
    let found = try ask { (archive) throws(ArchiveError) in try archive.notices(about: unknown, telling: telling) }
    for index in candidates.indices {
      let session = candidates[index].session
      candidates[index].notices = known[session] ?? found[session] ?? []
    }
    return candidates
  }

  /// Those that are meant, judged; what a human should look at has been looked at when a certificate is asked for.
  func judge(
    by rules: Countersigning, among isMeant: (Leader, AttestationRecord) -> Bool, against published: Published,
    telling: (AuditProgress) -> Void = { _ in }
  ) throws(RegisterError) -> [Candidate] {
    let view = try view(of: rules.organisation)
    let place = self
    return try ask { (archive) throws(ArchiveError) in
      let sessionByID = Dictionary(try archive.sessions().map { ($0.id, $0) }) { first, _ in first }
      let leaderByID = Dictionary(view.leaders.map { ($0.id, $0) }) { first, _ in first }
      let receiptByLeader = Dictionary(try archive.receipts().map { ($0.leader, $0) }) { _, last in last }
      let used = Set(view.issued.filter { $0.id != rules.replaces }.map(\.attestation))
      var candidates: [Candidate] = []
      let waiting = try archive.attestations().filter { !used.contains($0.digest) }
      for (done, record) in waiting.enumerated() {
        telling(AuditProgress(.answers, done, of: waiting.count))
        guard let session = sessionByID[record.session], let leader = leaderByID[session.leader],
          isMeant(leader, record)
        else { continue }
        let statements = try archive.statements(of: session.id)
        let submission = Submission(leader, session, statements, attested: record)
        let ruling = admit(
          submission, by: .organisation(rules), seeing: view, against: published, day: place.day)
        let receipt = receiptByLeader[leader.id]
        candidates.append(
          Candidate(
            leader: leader, session: session.id, attestation: record.digest, ruling: ruling, notices: [],
            sharedDrafts: receipt?.sharedDrafts ?? [], asOf: receipt?.madeAt,
            shown: Candidate.shown(leader, record.digest, ruling, receipt: receipt)))
      }
      return candidates
    }
  }

  /// What the register of an organisation knows now.
  func view(of organisation: Organisation) throws(RegisterError) -> RegisterView {
    let log: LogView
    do { log = try LogView(of: LogReader(reading: self.log, key: organisation.log)) } catch { throw .log(error) }
    return try ask { (archive) throws(ArchiveError) in
      RegisterView(
        leaders: try archive.leaders(), bindings: try archive.bindings(), issued: try archive.issued(),
        succession: IssuerSuccession(try archive.leaves(kind: LogEntry.Kind.key.rawValue)), log: log)
    }
  }
}

extension Submission {
  /// What is stored of a session up to an attestation, with the attestation.
  init(_ leader: Leader, _ session: SessionRecord, _ statements: [Statement], attested record: AttestationRecord) {
    let events = statements.compactMap { try? Event(bytes: $0.bytes) }
    let end = events.firstIndex { $0.kind == .attested(digest: record.digest) } ?? events.count
    let before = Array(events[..<end])
    self.init(
      leader: leader, edition: before.lastEdition ?? session.edition, events: before, attestation: record.token)
  }
}
