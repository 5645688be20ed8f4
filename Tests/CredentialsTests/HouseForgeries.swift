import Courseware

@testable import Credentials

/// A certificate of an organisation that is not as it should be: what it comes with, what is known, what is found.
struct HouseCase: CustomStringConvertible, Sendable {
  struct Shown {
    var file: [UInt8]
    var proof: [UInt8]?
    var trust: TrustedIssuers
    var time = Sample.time
  }

  let description: String
  let codes: Set<String>
  let verdict: Verdict
  let shown: @Sendable () throws -> Shown

  init(
    _ description: String, _ codes: Set<String>, _ verdict: Verdict = .invalid,
    _ shown: @escaping @Sendable () throws -> Shown
  ) {
    self.description = description
    self.codes = codes
    self.verdict = verdict
    self.shown = shown
  }

  /// The honest certificate as a token with its proof, and what is known, changed by `change`.
  static func token(
    _ certificate: Certificate? = nil, _ change: (inout Shown, Certificate) throws -> Void = { _, _ in }
  ) throws -> Shown {
    let certificate = try certificate ?? House.certificate(review: House.review())
    var shown = Shown(
      file: certificate.jwt, proof: House.proof(of: certificate.jwt).bytes, trust: try House.trust())
    try change(&shown, certificate)
    return shown
  }

  /// A token with the issuer's true signature over what nobody should issue, and an honest proof of it.
  static func forged(
    review: Certificate.Review? = nil, attestation: String? = nil, issuer: Issuer = House.issuer,
    payload change: (inout JSON) -> Void = { _ in }
  ) throws -> Shown {
    let credential = Credential(
      id: DocumentIdentifier(), issuer: issuer, subject: Sample.leader.id, accomplishment: try Sample.accomplishment(),
      validFrom: Sample.time, validUntil: nil, attestation: try attestation ?? House.signed().token, review: review)
    let token = try Forge.token(credential, payload: change)
    return Shown(file: token, proof: House.proof(of: token).bytes, trust: try House.trust())
  }

  /// An attestation whose claims were changed before the leader's key signed them.
  static func attested(
    to audience: [DIDKey] = House.audience, _ change: (inout JSON) -> Void
  ) throws -> Shown {
    let attestation = Attestation(
      of: try Sample.accomplishment(), to: audience, id: DocumentIdentifier(), at: Sample.time,
      seen: try House.seen())
    var claims = JSON.object(attestation.claims(by: Sample.leader.id))
    change(&claims)
    return try forged(
      attestation: SignedToken.sign(
        header: ["alg": "ES256", "typ": Attestation.type], payload: claims, with: Sample.leader.signing))
  }

  /// The honest diploma with its proof, and the text changed.
  static func diploma(_ change: (String) throws -> String = { $0 }) throws -> Shown {
    let certificate = try House.certificate(review: House.review())
    let svg = certificate.svg(language: .nb, proof: House.proof(of: certificate.jwt))
    return Shown(
      file: Array(try change(String(decoding: svg, as: UTF8.self)).utf8), proof: nil, trust: try House.trust())
  }
}

// Whom it was attested to, in view of what.
extension HouseCase {
  private static let keys = House.audience.map(\.text).sorted()

  static let attestations: [HouseCase] = [
    HouseCase("attested to another of the organisation's issuers alone", ["ATTEST_AUDIENCE"]) {
      try forged(attestation: House.signed(to: [House.other.id]).token)
    },
    HouseCase("attested to strangers", ["ATTEST_AUDIENCE"]) {
      try forged(attestation: House.signed(to: [IssuerKey().id, IssuerKey().id]).token)
    },
    HouseCase("an audience out of order", ["ATTEST_AUDIENCE"]) {
      try attested { $0.set("aud", .array(keys.reversed().map { .string($0) })) }
    },
    HouseCase("an audience that names one twice", ["ATTEST_AUDIENCE"]) {
      try attested { $0.set("aud", .array((keys + [keys[1]]).map { .string($0) })) }
    },
    HouseCase("an audience of one written as a list", ["ATTEST_AUDIENCE"]) {
      try attested(to: [Sample.issuerKey.id]) { $0.set("aud", [.string(Sample.issuerKey.id.text)]) }
    },
    HouseCase("an audience with something that is no key", ["ATTEST_AUDIENCE"]) {
      try attested { $0.set("aud", [.string(keys[0]), .string(keys[1]), "https://x.example"]) }
    },
    HouseCase("an audience with a number", ["ATTEST_AUDIENCE"]) {
      try attested { $0.set("aud", [.string(keys[0]), .string(keys[1]), 1]) }
    },
    HouseCase("an empty audience", ["ATTEST_AUDIENCE"]) { try attested { $0.set("aud", []) } },
    HouseCase("a root that is no digest", ["ATTEST_CONTENT_MISMATCH", "CLAIM_MISMATCH"]) {
      try attested { $0.set("seen.root", "00") }
    },
    HouseCase("a root in capitals", ["ATTEST_CONTENT_MISMATCH", "CLAIM_MISMATCH"]) {
      try attested { $0.set("seen.root", .string(String(repeating: "AB", count: 32))) }
    },
    HouseCase("a log of no entries", ["ATTEST_CONTENT_MISMATCH", "CLAIM_MISMATCH"]) {
      try attested { $0.set("seen.size", 0) }
    },
    HouseCase("a log with a name that cannot be shown", ["ATTEST_CONTENT_MISMATCH", "CLAIM_MISMATCH"]) {
      try attested { $0.set("seen.origin", "kyndig/\u{202E}x") }
    },
    HouseCase("a log seen with more than there is to see", ["ATTEST_CONTENT_MISMATCH", "CLAIM_MISMATCH"]) {
      try attested { $0.set("seen.note", "x") }
    },
    HouseCase("no log seen, and countersigned all the same", ["ATTEST_CONTENT_MISMATCH", "CLAIM_MISMATCH"]) {
      try attested { $0.set("seen", nil) }
    },
    HouseCase("the words of one who issues to herself, to somebody else", ["ATTEST_CONTENT_MISMATCH"]) {
      try attested { claims in
        claims.set("statementNumber", 1)
        let text = (try? Sample.accomplishment()).map { AttestationStatement.first.text(for: $0) } ?? ""
        claims.set("statement", .string(text))
      }
    },
    HouseCase("words in one language under another's number", ["ATTEST_CONTENT_MISMATCH"]) {
      try attested { $0.set("statementNumber", 4) }
    },
    HouseCase("the words of one who attests to another, to herself", ["ATTEST_CONTENT_MISMATCH"]) {
      let attestation = Attestation(
        of: try Sample.accomplishment(), to: [Sample.issuerKey.id], id: DocumentIdentifier(), at: Sample.time,
        seen: nil, wording: .toAnother)
      let token = try Forge.token(Forge.credential(Sample.leader.sign(attestation).token))
      return Shown(file: token, proof: nil, trust: Sample.trust)
    },
  ]

  static let people: [HouseCase] = [
    HouseCase("issued by one of the holder's name", ["FOUR_EYES"]) {
      try forged(issuer: House.makeIssuer(Sample.issuerKey.id, person: "Kari Nordmann"))
    },
    HouseCase("the same name in other letters", ["FOUR_EYES"]) {
      try forged(issuer: House.makeIssuer(Sample.issuerKey.id, person: "KARI  nordmann"))
    },
    HouseCase("issued by the holder in another name, but the pin knows her", ["FOUR_EYES"]) {
      var shown = try token()
      let pin = Pin(House.makeIssuer(Sample.issuerKey.id, person: "Kari Nordmann"), log: House.verifier)
      shown.trust = TrustedIssuers(pins: [pin], lists: [try House.list()])
      return shown
    },
    HouseCase("reviewed by the holder", ["FOUR_EYES"]) { try forged(review: House.review(reviewer: "Kari Nordmann")) },
    HouseCase("countersigned by nobody", ["CLAIM_MISSING"]) {
      try forged(issuer: House.makeIssuer(Sample.issuerKey.id, person: nil))
    },
    HouseCase("a person whose name cannot be shown", ["CLAIM_MISMATCH"]) {
      try forged(payload: { $0.set("issuer.official", "Siri\u{202E}Haugen") })
    },
    HouseCase("a person's name that is a list", ["CLAIM_MISMATCH"]) {
      try forged(payload: { $0.set("issuer.official", ["Siri Haugen"]) })
    },
    HouseCase("self-issued, and in a person's name", ["CLAIM_MISMATCH"]) {
      try forged(attestation: Sample.signed(Sample.accomplishment()).token)
    },
  ]
}
