public import Courseware
public import Credentials
import Records

extension Registrar {
  /// Every attestation that no certificate rests on yet, judged as the issuer with the key `issuer` would sign now.
  ///
  /// With `replacing`, the attestation under the certificate of that id is judged too.
  public func candidates(
    for issuer: DIDKey, methods: Set<Binding.Method> = Set(Binding.Method.allCases), replacing: String? = nil,
    against published: Published, at now: Timestamp
  ) throws(RegisterError) -> [Candidate] {
    try judge(for: issuer, methods, replacing: replacing, against: published, at: time(now))
  }

  /// The candidates whose attestations have these digests; all of them where it is nil.
  private func judge(
    _ digests: Set<String>? = nil, for issuer: DIDKey, _ methods: Set<Binding.Method>, replacing: String?,
    against published: Published, at time: Timestamp
  ) throws(RegisterError) -> [Candidate] {
    let view = try view()
    let rules = Countersigning(
      organisation: organisation, issuer: issuer, methods: methods, replaces: replacing, at: time)
    let place = place
    return try place.ask { (archive) throws(ArchiveError) in
      let sessions = try archive.sessions()
      let receipts = try archive.receipts()
      // What a human should look at has been looked at when a certificate is asked for.
      let others = digests == nil ? try archive.neighbours(sessions, receipts) : []
      let used = Set(view.issued.filter { $0.id != replacing }.map(\.attestation))
      var candidates: [Candidate] = []
      for record in try archive.attestations()
      where !used.contains(record.digest) && digests?.contains(record.digest) != false {
        guard let session = sessions.first(where: { $0.id == record.session }),
          let leader = view.leaders.first(where: { $0.id == session.leader })
        else { continue }
        let statements = try archive.statements(of: session.id)
        let submission = Submission(leader, session, statements, attested: record)
        let ruling = admit(
          submission, by: .organisation(rules), seeing: view, against: published, day: place.day)
        let receipt = receipts.last { $0.leader == leader.id }
        let own = others.first { $0.session == session.id }
        candidates.append(
          Candidate(
            leader: leader, session: session.id, attestation: record.digest, ruling: ruling,
            notices: own?.notices(beside: others) ?? [], sharedDrafts: receipt?.sharedDrafts ?? [],
            asOf: receipt?.madeAt,
            shown: Candidate.shown(leader, record.digest, ruling, receipt: receipt)))
      }
      return candidates
    }
  }

  /// Issues certificates, all of them or none, in one append.
  ///
  /// Each is judged again, and must be what was shown. What one replaces is withdrawn in the same append.
  @discardableResult
  public func issue(
    _ requests: [IssueRequest], by issuer: IssuerKey, methods: Set<Binding.Method> = Set(Binding.Method.allCases),
    validUntil: Timestamp? = nil, against published: Published, at now: Timestamp
  ) throws(RegisterError) -> [Certificate] {
    let signer = try self.issuer(issuer)
    let at = time(now)
    var asked: Set<String> = []
    for request in requests {
      for name in [request.attestation, request.replaces].compactMap({ $0 }) where !asked.insert(name).inserted {
        throw .askedTwice(attestation: request.attestation)
      }
    }
    var certificates: [Certificate] = []
    var filings = try attestationsWithoutLeaf()
    var withdrawn: [RevocationList.Entry] = []
    var reasons: [String: String] = [:]
    let first = Set(requests.filter { $0.replaces == nil }.map(\.attestation))
    let candidates = try judge(first, for: issuer.id, methods, replacing: nil, against: published, at: at)
    for request in requests {
      let own: [Candidate]
      if let old = request.replaces {
        own = try judge(
          [request.attestation], for: issuer.id, methods, replacing: old, against: published, at: at)
      } else {
        own = candidates
      }
      let candidate = try request.candidate(in: own)
      guard let admitted = candidate.ruling.admitted else {
        throw .notAdmitted(attestation: request.attestation, candidate.ruling.objections)
      }
      let certificate: Certificate
      do throws(IssueError) {
        certificate = try Certificate.issue(
          on: admitted.attestation, as: signer, with: issuer, id: DocumentIdentifier(), at: at,
          validUntil: validUntil, review: request.review)
      } catch {
        throw .issue(error)
      }
      certificates.append(certificate)
      filings.append(
        Filing(
          .issue, certificate.jwt, name: certificate.credential.id.urn, leader: candidate.leader.id,
          facts: ["session": .string(candidate.session), "language": .string(request.language.rawValue)]))
      if let old = request.replaces.flatMap(DocumentIdentifier.init(urn:)) {
        withdrawn.append(.init(old, at: at, replacedBy: certificate.credential.id))
        reasons[old.urn] = request.reason
      }
    }
    if !withdrawn.isEmpty { filings.append(try withdrawal(of: withdrawn, reasons, by: issuer, at: at)) }
    try commit(filings, at: at)
    return certificates
  }
}

extension IssueRequest {
  /// What there is now of what was shown.
  fileprivate func candidate(in candidates: [Candidate]) throws(RegisterError) -> Candidate {
    guard let candidate = candidates.first(where: { $0.attestation == attestation }) else {
      throw .unknownAttestation(attestation)
    }
    guard candidate.shown == shown else { throw .changedSince(attestation: attestation) }
    return candidate
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
