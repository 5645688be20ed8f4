import Courseware

@testable import Credentials

// Examples that are wrong in what was attested, drawn, withdrawn or logged.
extension ExampleMaking {
  func attestations() throws -> [String: [UInt8]] {
    let facts = try Sample.accomplishment()
    func around(_ attestation: SignedAttestation, subject: DIDKey = Sample.leader.id) -> [UInt8] {
      let credential = Credential(
        id: DocumentIdentifier(), issuer: solo, subject: subject, accomplishment: facts, validFrom: Sample.time,
        validUntil: nil, attestation: attestation.token)
      return Array(
        SignedToken.sign(
          header: .object(Certificate.header(for: solo.key)), payload: credential.payload,
          with: Sample.issuerKey.signing
        ).utf8)
    }
    let other = LeaderKey()
    let by = Attestation(of: facts, to: solo.key, id: DocumentIdentifier(), at: Sample.time)
    let same = SignedAttestation(
      token: SignedToken.sign(
        header: ["alg": "ES256", "typ": Attestation.type], payload: .object(by.claims(by: solo.key)),
        with: Sample.issuerKey.signing), signer: solo.key, attestation: by)
    return [
      "ATTEST_MISSING.jwt": try token(payload: { $0.set("evidence.2", nil) }),
      "ATTEST_SUBJECT_MISMATCH.jwt": around(other.sign(by)),
      "ATTEST_CONTENT_MISMATCH.jwt": around(Sample.signed(try Sample.accomplishment(score: 80))),
      "ATTEST_AUDIENCE.svg": home.svg(try home.certificate(to: [home.other.id])),
      "KEY_REUSED.jwt": around(same, subject: solo.key),
      "FOUR_EYES.svg": home.svg(try home.certificate(person: "Kari Nordmann")),
    ]
  }

  func drawings() throws -> [String: [UInt8]] {
    let honest = String(decoding: try own().svg, as: UTF8.self)
    let second = #"<openbadges:credential verify="\#(try own().token)"/></svg>"#
    return [
      "AMBIGUOUS.svg": Array(honest.replacing(first: "</svg>", with: second).utf8),
      "RENDERING_MISMATCH.svg": Array(honest.replacing(first: ">Kari Nordmann<", with: ">Ola Nordmann<").utf8),
    ]
  }

  func statuses() throws -> [String: [UInt8]] {
    [
      "REVOKED.svg": home.svg(try home.certificate(id: revoked)),
      "SUPERSEDED.svg": home.svg(try home.certificate(id: superseded)),
      "STATUS_UNVERIFIED.svg": unlisted.svg(try unlisted.certificate()),
      "STATUS_STALE.svg": stale.svg(try stale.certificate()),
      "KEY_OUT_OF_RANGE.svg": former.svg(try former.certificate()),
    ]
  }

  func logs() throws -> [String: [UInt8]] {
    let certificate = try home.certificate()
    func drawn(_ proof: InclusionProof?) -> [UInt8] { certificate.svg(language: .nb, proof: proof) }
    return [
      "PROOF_MISSING.svg": drawn(nil), "PROOF_INVALID.svg": drawn(home.proof(of: try home.certificate())),
      "BACKDATED.svg": drawn(home.proof(of: certificate, at: House.after(86_400))),
      "CHECKPOINT_UNKNOWN_KEY.svg": drawn(House.proof(of: certificate.jwt, origin: home.origin, key: LogKey())),
    ]
  }
}
