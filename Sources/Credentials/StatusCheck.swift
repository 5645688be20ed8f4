import Courseware

extension TrustedIssuers {
  /// Whether a certificate is withdrawn, as far as the lists here tell.
  func statusFindings(of credential: Credential, by pin: Pin, at time: Timestamp) -> [Finding] {
    let lists = lists(of: pin)
    // What was once withdrawn stays so, however old the list that says it.
    let entries = lists.compactMap { $0.entry(of: credential.id) }.sorted { $0.at < $1.at }
    if let entry = entries.first {
      let at = entry.at.iso
      return [entry.replacement.map { .superseded(at: at, by: $0.number) } ?? .revoked(at: at)]
    }
    guard let newest = lists.max(by: { $0.at < $1.at }) else { return pin.log == nil ? [] : [.statusUnverified] }
    return newest.expires < time ? [.statusStale(since: newest.expires.iso)] : []
  }
}

extension Credential {
  /// Whether a log of an issuer holds the certificate with this token, at its time.
  ///
  /// Without a pinned log nothing is known of whose log it is, so there is no more to ask than that it is a proof.
  func proofFindings(_ proof: [UInt8]?, token: String, logs: [LogVerifierKey]) -> [Finding] {
    guard let proof else { return logs.isEmpty ? [] : [.proofMissing] }
    guard let proof = try? InclusionProof(parsing: proof) else { return [.proofInvalid] }
    let own = logs.first { (try? Checkpoint(parsing: proof.checkpoint, key: $0)) != nil }
    guard let log = own ?? logs.first else { return [] }
    let findings = proof.findings(object: Array(token.utf8), kind: .issue, key: log)
    if findings.contains(.checkpointUnknownKey) { return [.checkpointUnknownKey] }
    if !findings.isEmpty { return [.proofInvalid] }
    // What she saw before the certificate was made is before it in the log.
    let isAfterSeen = seen.map { $0.origin != log.origin || proof.index >= $0.size } ?? true
    return proof.at == validFrom && isAfterSeen ? [] : [.backdated]
  }

  /// Who must be another than the leader, by the certificate and by the pin.
  func fourEyesFindings(_ pin: Pin?) -> [Finding] {
    let people = label == .selfIssuedDocumentation ? [] : [issuer.person, review?.reviewer, pin?.issuer.person]
    return Self.isOwn(people, name: accomplishment.name)
      ? [.fourEyes(name: PlainText.escaped(accomplishment.name))] : []
  }
}
