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
    let rules = Countersigning(
      organisation: organisation, issuer: issuer, methods: methods, replaces: replacing, at: time(now))
    return try place.candidates(by: rules, against: published)
  }

  /// The candidates whose attestations have these digests.
  private func judge(
    _ digests: Set<String>, for issuer: DIDKey, _ methods: Set<Binding.Method>, replacing: String?,
    against published: Published, at time: Timestamp
  ) throws(RegisterError) -> [Candidate] {
    let rules = Countersigning(
      organisation: organisation, issuer: issuer, methods: methods, replaces: replacing, at: time)
    return try place.judge(by: rules, among: { digests.contains($1.digest) }, against: published)
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
