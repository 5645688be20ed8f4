public import Courseware
public import Credentials
import Records

/// A register that goes on in a new log, and what the old one had lost.
public struct Restarted {
  /// The register; its organisation names the new log.
  public let registrar: Registrar
  /// The leaves of the old log that had been handed out, and are not there any more.
  public let missing: Range<Int>
}

extension Registrar {
  /// Gives up a log that cannot be gone on with, as after a backup was restored, and begins another that names it.
  ///
  /// The caller has moved the old log aside: `place.log` is a folder with nothing in it, and the old log, by the
  /// organisation's present key, is in `place.earlier`. A log that is sound gets a last leaf. What is missing can be
  /// taken back from what leaders hold.
  public static func restart(
    _ organisation: Organisation, at place: RegisterPlace, as origin: String, with key: LogKey, by issuer: IssuerKey,
    because reason: String, at now: Timestamp
  ) throws(RegisterError) -> Restarted {
    guard key.verifier(origin: organisation.origin) == organisation.log,
      let old = place.earlier.last(where: { $0.key == organisation.log })
    else { throw .notTheLogsKey }
    let next: Organisation
    do {
      next = try Organisation(
        name: organisation.name, organisationNumber: organisation.organisationNumber,
        log: key.verifier(origin: origin), earlierLogs: [organisation.log] + organisation.earlierLogs,
        members: organisation.members)
    } catch {
      throw .signed(error)
    }
    // A restart that was broken off has said already what it goes on from; nothing is added to the old log after that.
    var previous = (try? LogView(of: LogReader(reading: place.log, key: next.log)))?.previous
    if previous == nil {
      try end(organisation, at: place, in: old, with: key, for: origin, because: reason, at: now)
      let ended = try? LogReader(reading: old.files, key: old.key).checkpoint
      let last = [ended, try place.pin(old.key)].compactMap { $0 }.max { $0.size < $1.size }
      previous = last.map { LogView.Previous(origin: $0.origin, size: $0.size, root: $0.root) }
    }
    guard let previous else { throw .log(.missing(path: "checkpoint")) }
    try place.write(Array((old.key.text + "\n").utf8), to: CertificateFiles.earlierKey(old.key.origin))
    let registrar = try begin(
      next, at: place, with: key, genesis: Genesis(of: next, previous: previous, reason: reason), by: issuer, at: now)
    let kept = (try? LogReader(reading: old.files, key: old.key).checkpoint.size) ?? 0
    return Restarted(registrar: registrar, missing: min(kept, previous.size)..<previous.size)
  }

  /// The last leaf of a log that can still be gone on with; one that cannot is left as it is.
  private static func end(
    _ organisation: Organisation, at place: RegisterPlace, in old: EarlierLog, with key: LogKey, for origin: String,
    because reason: String, at now: Timestamp
  ) throws(RegisterError) {
    if let reader = try? LogReader(reading: old.files, key: old.key), reader.checkpoint.size > 0,
      (try? reader.entry(reader.checkpoint.size - 1))?.kind == .final
    {
      return
    }
    var before = place
    before.log = old.files
    let registrar: Registrar
    do { registrar = try Registrar(of: organisation, at: before, with: key) } catch {
      if case .log = error { return }
      throw error
    }
    let object = JSON.object(["next": .string(origin), "reason": .string(reason)])
    try registrar.commit([Filing(.final, object.bytes, name: origin)], at: registrar.time(now))
  }

  /// Takes back a certificate that the records have lost, from the leader's copy and its proof.
  ///
  /// The proof must be from this organisation's log, or from one that it gave up; the leader has handed in again, so that
  /// session and attestation are there. The leader's id; nil where nothing of it is lost.
  @discardableResult
  public func takeBack(_ jwt: [UInt8], proof: [UInt8], at now: Timestamp) throws(RegisterError) -> String? {
    let verification = verify(jwt, trust: TrustedIssuers(organisation.issuers), at: time(now))
    guard let certificate = verification.certificate, verification.verdict == .trusted else {
      throw .finding(verification.findings.first ?? .encoding(.certificate))
    }
    guard let opened = try? InclusionProof(parsing: proof) else { throw .finding(.proofInvalid) }
    let keys = [organisation.log] + place.earlier.map(\.key)
    guard let log = keys.first(where: { opened.findings(object: jwt, kind: .issue, key: $0).isEmpty }) else {
      throw .finding(.proofInvalid)
    }
    let credential = certificate.credential
    let known = try place.ask { (archive) throws(ArchiveError) in try archive.issued() }
    guard !known.contains(where: { $0.id == credential.id.urn }) else { return nil }
    guard opened.at == credential.validFrom else { throw .finding(.backdated) }
    let digest = Digest(of: credential.attestation.utf8).hex
    let (attestations, sessions) = try place.ask { (archive) throws(ArchiveError) in
      (try archive.attestations(), try archive.sessions())
    }
    guard let record = attestations.first(where: { $0.digest == digest }),
      let session = sessions.first(where: { $0.id == record.session })
    else { throw .unknownAttestation(digest) }
    let files = CertificateFiles(id: credential.id, year: place.day(credential.validFrom).year)
    try place.write(jwt, to: files.jwt)
    try place.write(certificate.svg(language: .of(credential), proof: opened), to: files.svg)
    try place.write(proof, to: files.proof)
    try place.store([
      .leaf(
        LeafRecord(
          origin: log.origin, number: opened.index, kind: LogEntry.Kind.issue.rawValue, at: opened.at,
          salt: opened.salt, object: jwt, leader: session.leader, label: credential.id.urn)),
      .issued(
        IssuedRecord(
          id: credential.id.urn, leader: session.leader, session: session.id, attestation: digest,
          issuer: credential.issuer.key.text, at: credential.validFrom, review: credential.review?.bytes)),
    ])
    return session.leader
  }

  /// Takes back a binding that the records have lost, from the leader's copy; it gets a leaf in this log.
  public func takeBack(_ binding: SignedBinding, at now: Timestamp) throws(RegisterError) {
    let content = binding.content
    guard organisation.member(with: binding.signer) != nil else { throw .notAnIssuer(binding.signer) }
    guard ([organisation.log] + place.earlier.map(\.key)).contains(where: { $0.origin == content.origin }) else {
      throw .finding(.checkpointUnknownKey)
    }
    let leader = try place.leader(content.leader)
    let bindings = try place.ask { (archive) throws(ArchiveError) in try archive.bindings() }
    guard !bindings.contains(where: { $0.id == content.id.urn }) else { return }
    guard !bindings.contains(where: { $0.leader == leader.id && $0.endedAt == nil }) else {
      throw .boundAlready(leader: leader.id)
    }
    guard !bindings.contains(where: { $0.key == content.subject.text && $0.leader != leader.id }) else {
      throw .archive(.keyInUse(key: content.subject.text))
    }
    try commit(
      [Filing(.bind, binding.bytes, name: content.id.urn, leader: leader.id)], at: time(now))
  }
}
