import Courseware
import Credentials
import Records

extension RegisterAudit {
  /// Every leaf of a certificate has its files and its record, and no file is there without a leaf.
  mutating func checkCertificates() throws(RegisterError) {
    let leaves = records.leaves(.issue)
    let inOrder = leaves.values.sorted { ($0.at, $0.number) < ($1.at, $1.number) }
    let checked = try readThrough(inOrder, as: .certificates) { (audit, leaf, _) throws(RegisterError) in
      try audit.checkCertificate(of: leaf)
    }
    var expected: Set<String> = []
    for (credential, place, verdict) in checked.compactMap(\.self) {
      credentials[credential.id.urn] = credential
      certified[Digest(of: credential.attestation.utf8).hex, default: []].append(credential)
      verdicts[credential.id.urn] = verdict
      expected.formUnion(place.all)
    }
    for record in records.issued where leaves[record.id] == nil { found(.notLogged, leader: record.leader) }
    for path in issued.subtracting(expected).sorted() { found(.notLogged, file: path) }
    for (digest, records) in Dictionary(grouping: records.issued.filter { $0.state == .valid }, by: \.attestation)
    where records.count > 1 && !digest.isEmpty {
      for record in records { found(.attestationReused, leaf: leaves[record.id], leader: record.leader) }
    }
  }

  /// The certificate that a leaf was made of, held against its files and its record, where those are to lie, and what it is
  /// worth; nil where the leaf tells of none.
  private mutating func checkCertificate(
    of leaf: LeafRecord
  ) throws(RegisterError) -> (Credential, CertificateFiles, Verdict?)? {
    guard let object = leaf.object else { return nil }
    // The object opens the leaf or is told of already; here it is what the files are held against.
    guard let credential = verify(object, trust: TrustedIssuers(), at: leaf.at).credential else {
      found(.recordAltered, leaf: leaf, leader: leaf.leader)
      return nil
    }
    let place = CertificateFiles(id: credential.id, year: day(credential.validFrom).year)
    try checkFiles(place, of: leaf, object, credential)
    if credential.validFrom != leaf.at { found(.backdated, file: place.jwt, leaf: leaf, leader: leaf.leader) }
    checkRecord(of: leaf, credential)
    return (credential, place, verdicts[credential.id.urn])
  }

  private mutating func checkFiles(
    _ place: CertificateFiles, of leaf: LeafRecord, _ object: [UInt8], _ credential: Credential
  ) throws(RegisterError) {
    let (jwt, proof, svg) = (try read(place.jwt), try read(place.proof), try read(place.svg))
    for (path, bytes) in [(place.jwt, jwt), (place.svg, svg), (place.proof, proof)] where bytes == nil {
      found(.certificateMissing, file: path, leaf: leaf, leader: leaf.leader)
    }
    verdicts[credential.id.urn] = .trusted
    if let jwt {
      if jwt == object {
        checkSignatures(of: place.jwt, jwt, beside: proof, leaf, credential)
      } else {
        found(.recordAltered, file: place.jwt, leaf: leaf, leader: leaf.leader)
        verdicts[credential.id.urn] = .invalid
      }
    }
    if let proof {
      let parsed = try? InclusionProof(parsing: proof)
      let key = logs.first { $0.key.origin == leaf.origin }?.key ?? organisation.log
      if parsed?.findings(object: object, kind: .issue, key: key) != [] || parsed?.index != leaf.number {
        found(.proofInvalid, file: place.proof, leaf: leaf, leader: leaf.leader)
      }
    }
    if let svg {
      if (try? UnverifiedCertificate(file: svg))?.token.utf8.elementsEqual(object) == true {
        checkSignatures(of: place.svg, svg, beside: nil, leaf, credential)
      } else {
        found(.recordAltered, file: place.svg, leaf: leaf, leader: leaf.leader)
        verdicts[credential.id.urn] = .invalid
      }
    }
  }

  /// What is withdrawn, and how old the list is, is asked of the list itself; here it is whether the file is good.
  private static let asked: Set<String> = ["REVOKED", "SUPERSEDED", "STATUS_UNVERIFIED", "STATUS_STALE"]

  private mutating func checkSignatures(
    of path: String, _ bytes: [UInt8], beside proof: [UInt8]?, _ leaf: LeafRecord, _ credential: Credential
  ) {
    let pin = trust.pin(of: credential.issuer.key)?.bytes ?? []
    let digests = (file: Digest(of: bytes), trust: Digest(of: pin + Array(organisation.log.text.utf8)))
    if depth == .incremental, credential.validUntil == nil, memory.contains(digests.file, digests.trust) {
      remembered += 1
      return
    }
    verified += 1
    let verification = verify(bytes, trust: trust, at: asOf, proof: proof)
    let findings = verification.findings.filter { finding in
      // The proof of a leaf in a log that was given up is held against that log, above.
      !Self.asked.contains(finding.code) && !(finding == .checkpointUnknownKey && name(of: leaf.origin) != nil)
    }
    if findings.isEmpty {
      learned.insert(digests.file, digests.trust)
      return
    }
    verdicts[credential.id.urn] = verification.verdict == .trusted ? .unanchored : verification.verdict
    for finding in findings {
      if let code = RegisterDeviation.Code(rawValue: finding.code) {
        found(code, file: path, leaf: leaf, leader: leaf.leader)
      } else {
        invalid[path, default: []].append(finding)
      }
    }
  }

  private mutating func checkRecord(of leaf: LeafRecord, _ credential: Credential) {
    guard let record = records.certificate(credential.id.urn) else {
      found(.recordAltered, leaf: leaf, leader: leaf.leader)
      return
    }
    let digest = Digest(of: credential.attestation.utf8).hex
    if record.leader != leaf.leader || record.attestation != digest || record.at != credential.validFrom
      || record.issuer != credential.issuer.key.text || record.review != credential.review?.bytes
    {
      found(.recordAltered, leaf: leaf, leader: leaf.leader)
    }
    let leader = records.leaderByID[record.leader]
    if leader?.issuerKey == credential.issuer.key.text
      || leaf.leader.map({ isBoundByIssuer(credential, leader: $0, issued: leaf.at) }) == true
    {
      found(.fourEyes, leaf: leaf, leader: record.leader)
    }
    if !issuerKeys.contains(credential.issuer.key) {
      found(.signatureInvalid, leaf: leaf, leader: record.leader)
    }
    if records.leaves(.course)[credential.accomplishment.course.edition.hex] == nil {
      found(.courseHashMismatch, leaf: leaf, leader: record.leader, session: record.session)
    }
  }
}
