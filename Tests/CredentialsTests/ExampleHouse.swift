import Courseware

@testable import Credentials

/// An invented business with keys made for the examples and thrown away, which issues what it should and should not.
struct ExampleHouse {
  let name: String
  let person: String
  let number: String?
  let key = IssuerKey()
  let other = IssuerKey()
  var log = LogKey()
  let origin: String

  var verifier: LogVerifierKey { log.verifier(origin: origin) }

  func issuer(person: String? = nil) throws -> Issuer {
    try Issuer(key: key.id, name: name, organisationNumber: number, person: person ?? self.person)
  }

  func pin(from: Timestamp? = nil, until: Timestamp? = nil) throws -> Pin {
    Pin(try issuer(), log: verifier, from: from, until: until)
  }

  /// A certificate, whether or not it may be issued; `to` is whom it was attested to.
  func certificate(
    id: DocumentIdentifier = DocumentIdentifier(), person: String? = nil, review: Certificate.Review? = nil,
    to audience: [DIDKey]? = nil
  ) throws -> Certificate {
    let facts = try Sample.accomplishment(modules: 16, activeMinutes: 372)
    let seen = try Seen(origin: origin, size: 4, root: House.seen().root)
    let attestation = Attestation(
      of: facts, to: audience ?? [key.id, other.id], id: DocumentIdentifier(), at: Sample.time, seen: seen)
    let credential = Credential(
      id: id, issuer: try issuer(person: person), subject: Sample.leader.id, accomplishment: facts,
      validFrom: Sample.time, validUntil: nil, attestation: Sample.leader.sign(attestation).token, review: review)
    let token = SignedToken.sign(
      header: .object(Certificate.header(for: key.id)), payload: credential.payload, with: key.signing)
    return Certificate(token: token, credential: credential)
  }

  func proof(of certificate: Certificate, at time: Timestamp = Sample.time) -> InclusionProof {
    House.proof(of: certificate.jwt, at: time, origin: origin, key: log)
  }

  /// The diploma with its proof.
  func svg(_ certificate: Certificate, _ language: DiplomaLanguage = .nb) -> [UInt8] {
    certificate.svg(language: language, proof: proof(of: certificate))
  }
}
