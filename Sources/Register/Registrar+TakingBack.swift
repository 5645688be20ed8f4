public import Courseware
import Credentials
import Records

// What a restored backup has lost, and leaders have.
extension Registrar {
  /// Takes back a certificate that the records have lost, from the leader's copy and its proof.
  ///
  /// The proof must be from this organisation's log, or from one that it gave up; the leader has handed in again, so that
  /// session and attestation are there. The leader's id; nil where nothing of it is lost.
  @discardableResult
  public func takeBack(_ jwt: [UInt8], proof: [UInt8], at now: Timestamp) throws(RegisterError) -> String? {
    let verification = verify(jwt, trust: TrustedIssuers(pins: try issuersOfAllTimes()), at: time(now))
    guard let certificate = verification.certificate, verification.verdict == .trusted else {
      throw .finding(verification.findings.first ?? .encoding(.certificate))
    }
    guard let opened = try? InclusionProof(parsing: proof) else { throw .finding(.proofInvalid) }
    let keys = [organisation.log] + place.earlier.map(\.key)
    guard let log = keys.first(where: { opened.findings(object: jwt, kind: .issue, key: $0).isEmpty }),
      holds(jwt, opened, in: log)
    else { throw .finding(.proofInvalid) }
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

  /// Everybody who issues, and the keys that were replaced, each until it was.
  private func issuersOfAllTimes() throws(RegisterError) -> [Pin] {
    let succession = IssuerSuccession(
      try place.ask { (archive) throws(ArchiveError) in try archive.leaves(kind: LogEntry.Kind.key.rawValue) })
    var pins = organisation.issuers.map { Pin($0) }
    for old in organisation.members.flatMap({ succession.line(of: $0.key).dropFirst() }) {
      guard let pin = try place.read(CertificateFiles.pin(of: old)).flatMap(Pin.init(parsing:)),
        pin.issuer.key == old, pin.until != nil
      else { continue }
      pins.append(Pin(pin.issuer, from: pin.from, until: pin.until))
    }
    return pins
  }

  /// Whether a log is known to have held what a proof opens to: an entry that is still there, or one of those that were gone
  /// when the log was given up, under a checkpoint that does not contradict the last that was seen.
  ///
  /// Every issuer has had the log's key, so a signed checkpoint alone says nothing of what the log was.
  private func holds(_ jwt: [UInt8], _ proof: InclusionProof, in log: LogVerifierKey) -> Bool {
    let logs = AuditedLog.all(at: place, of: organisation)
    guard let index = logs.firstIndex(where: { $0.key == log }),
      let stated = try? Checkpoint(parsing: proof.checkpoint, key: log)
    else { return false }
    let reader = logs[index].reader
    if let reader, proof.index < reader.checkpoint.size {
      return (try? reader.entry(proof.index))?.opens(to: jwt, salt: proof.salt) == true
    }
    guard index > 0, let last = logs[index - 1].view?.previous, last.origin == log.origin, proof.index < last.size
    else {
      return false
    }
    return stated.size < last.size || stated.size == last.size && stated.root == last.root
  }
}
