import Courseware
import Credentials
import Records

extension RegisterPlace {
  /// Every attestation that no certificate rests on yet, judged by these rules, without the keys and without the lock.
  ///
  /// It is for looking: what is signed is judged again with the log in hand, and must be what was shown. With a certificate
  /// that is to be replaced, the attestation under it is judged too.
  public func candidates(by rules: Countersigning, against published: Published) throws(RegisterError) -> [Candidate] {
    try candidates(by: rules, nil, against: published)
  }

  /// The candidates whose attestations have these digests; all of them where it is nil.
  func candidates(
    by rules: Countersigning, _ digests: Set<String>?, against published: Published
  ) throws(RegisterError) -> [Candidate] {
    let view = try view(of: rules.organisation)
    let place = self
    return try ask { (archive) throws(ArchiveError) in
      let sessions = try archive.sessions()
      let receipts = try archive.receipts()
      // What a human should look at has been looked at when a certificate is asked for.
      let others = digests == nil ? try archive.neighbours(sessions, receipts) : []
      let sessionByID = Dictionary(sessions.map { ($0.id, $0) }) { first, _ in first }
      let leaderByID = Dictionary(view.leaders.map { ($0.id, $0) }) { first, _ in first }
      let receiptByLeader = Dictionary(receipts.map { ($0.leader, $0) }) { _, last in last }
      let neighbours = Dictionary(others.map { ($0.session, $0) }) { first, _ in first }
      let used = Set(view.issued.filter { $0.id != rules.replaces }.map(\.attestation))
      var candidates: [Candidate] = []
      for record in try archive.attestations()
      where !used.contains(record.digest) && digests?.contains(record.digest) != false {
        guard let session = sessionByID[record.session], let leader = leaderByID[session.leader] else { continue }
        let statements = try archive.statements(of: session.id)
        let submission = Submission(leader, session, statements, attested: record)
        let ruling = admit(
          submission, by: .organisation(rules), seeing: view, against: published, day: place.day)
        let receipt = receiptByLeader[leader.id]
        candidates.append(
          Candidate(
            leader: leader, session: session.id, attestation: record.digest, ruling: ruling,
            notices: neighbours[session.id]?.notices(beside: others) ?? [], sharedDrafts: receipt?.sharedDrafts ?? [],
            asOf: receipt?.madeAt,
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

extension Archive {
  /// Every session as others are laid beside it; one of a leader who hands in was taken on an account that is not known.
  func neighbours(_ sessions: [SessionRecord], _ receipts: [Receipt]) throws(ArchiveError) -> [Neighbour] {
    let away = Set(receipts.map(\.leader))
    var neighbours: [Neighbour] = []
    for session in sessions {
      neighbours.append(
        Neighbour(
          session: session.id, leader: session.leader, account: away.contains(session.leader) ? nil : "",
          events: try statements(of: session.id).compactMap { try? Event(bytes: $0.bytes) }))
    }
    return neighbours
  }
}
