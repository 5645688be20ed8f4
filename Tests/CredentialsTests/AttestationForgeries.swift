import Courseware

@testable import Credentials

extension Forgery {
  static let attestations: [Forgery] = [
    Forgery("no attestation", ["ATTEST_MISSING"]) { try Forge.token(payload: { $0.set("evidence.2", nil) }) },
    Forgery("no evidence", ["ATTEST_MISSING"]) { try Forge.token(payload: { $0.set("evidence", nil) }) },
    Forgery("two attestations", ["ATTEST_MISSING"]) {
      try Forge.token(payload: { $0.set("evidence.3.genre", "LearnerAttestation") })
    },
    Forgery("an attestation elsewhere", ["CLAIM_MISMATCH"]) {
      try Forge.token(payload: { $0.set("evidence.2.id", "https://x.example/attestation") })
    },
    Forgery("an attestation that is no token", ["ENCODING"]) { try Forge.token(Forge.credential("x")) },
    Forgery("an attestation with a broken signature", ["SIG_INVALID"]) {
      let token = Sample.signed(try Forge.accomplishment()).token
      let other = Sample.signed(try Forge.accomplishment()).token
      let forged = token.split(separator: ".")[0...1].joined(separator: ".") + "." + other.split(separator: ".")[2]
      return try Forge.token(Forge.credential(forged))
    },
    Forgery("an attestation without algorithm", ["ALG_NOT_ALLOWED"]) {
      try Forge.attestation(header: ["alg": "none", "typ": Attestation.type])
    },
    Forgery("another kind of token", ["HEADER_NOT_ALLOWED"]) {
      try Forge.attestation(header: ["alg": "ES256", "typ": "JWT"])
    },
    Forgery("an attestation with a key in its header", ["HEADER_NOT_ALLOWED"]) {
      try Forge.attestation(header: ["alg": "ES256", "typ": Attestation.type, "jwk": [:]])
    },
    Forgery("somebody else's attestation", ["ATTEST_SUBJECT_MISMATCH"]) { try Forge.attestation(key: SigningKey()) },
    Forgery("the issuer's own attestation", ["ATTEST_SUBJECT_MISMATCH"]) {
      try Forge.attestation(key: Sample.issuerKey.signing)
    },
    Forgery("an attestation by one key about another", ["ATTEST_SUBJECT_MISMATCH"]) {
      try Forge.attestation(change: { $0.set("sub", .string(Sample.issuerKey.id.text)) })
    },
    Forgery("an attestation to another issuer", ["ATTEST_AUDIENCE"]) {
      try Forge.attestation(to: Sample.leader.id)
    },
    Forgery("an attestation to nobody", ["ATTEST_AUDIENCE"]) { try Forge.attestation(change: { $0.set("aud", nil) }) },
    Forgery("an attestation in another name", ["ATTEST_SUBJECT_MISMATCH", "ATTEST_CONTENT_MISMATCH"]) {
      try Forge.attestation(Sample.accomplishment(name: "Ola Dahl"))
    },
    Forgery("a name that is spelt with other bytes", ["ATTEST_SUBJECT_MISMATCH"]) {
      // Å and A with a ring are one name to a reader, and one string to Swift; they are two to a signature.
      let accomplishment = try Sample.accomplishment(name: "Åse Dahl")
      let attestation = Attestation(
        of: accomplishment, to: Sample.issuerKey.id, id: DocumentIdentifier(), at: Sample.time)
      var claims = attestation.claims(by: Sample.leader.id)
      claims["name"] = "A\u{30A}se Dahl"
      let token = SignedToken.sign(
        header: ["alg": "ES256", "typ": Attestation.type], payload: .object(claims), with: Sample.leader.signing)
      return try Forge.token(Forge.credential(token, accomplishment))
    },
    Forgery("an attestation of a lower score", ["ATTEST_CONTENT_MISMATCH"]) {
      try Forge.attestation(Sample.accomplishment(score: 80))
    },
    Forgery("an attestation of another course", ["ATTEST_CONTENT_MISMATCH"]) {
      try Forge.attestation(Sample.accomplishment(title: "Varsling for ledere"))
    },
    Forgery("an attestation of other modules", ["ATTEST_CONTENT_MISMATCH"]) {
      try Forge.attestation(Sample.accomplishment(modules: 5))
    },
    Forgery("an attestation of another level", ["ATTEST_CONTENT_MISMATCH"]) {
      try Forge.attestation(Sample.accomplishment(level: .other))
    },
    Forgery("an attestation of less time", ["ATTEST_CONTENT_MISMATCH"]) {
      try Forge.attestation(Sample.accomplishment(activeMinutes: 5))
    },
    Forgery("an attestation that is not passed", ["ATTEST_CONTENT_MISMATCH"]) {
      try Forge.attestation(change: { $0.set("result.passed", false) })
    },
    Forgery("another statement", ["ATTEST_CONTENT_MISMATCH"]) {
      try Forge.attestation(change: { $0.set("statement", "Jeg lover ingenting.") })
    },
    Forgery("a statement number that does not exist", ["ATTEST_CONTENT_MISMATCH"]) {
      try Forge.attestation(change: { $0.set("statementNumber", 99) })
    },
    Forgery("an attestation of another edition", ["ATTEST_CONTENT_MISMATCH"]) {
      try Forge.attestation(change: { $0.set("course.edition", .string(Digest(of: []).hex)) })
    },
    Forgery("an attestation of another transcript", ["ATTEST_CONTENT_MISMATCH"]) {
      try Forge.attestation(change: { $0.set("transcript", .string(Digest(of: []).hex)) })
    },
    Forgery("an attestation that says more", ["ATTEST_CONTENT_MISMATCH"]) {
      try Forge.attestation(change: { $0.set("review", true) })
    },
    Forgery("an attestation from after the certificate", ["ATTEST_CONTENT_MISMATCH"]) {
      try Forge.attestation(at: Timestamp(milliseconds: Sample.time.milliseconds + 1000))
    },
    Forgery("leader and issuer with one key", ["KEY_REUSED"]) {
      let attestation = Attestation(
        of: try Forge.accomplishment(), to: Sample.issuerKey.id, id: DocumentIdentifier(), at: Sample.time)
      let token = SignedToken.sign(
        header: ["alg": "ES256", "typ": Attestation.type],
        payload: .object(attestation.claims(by: Sample.issuerKey.id)), with: Sample.issuerKey.signing)
      let honest = try Forge.credential()
      return try Forge.token(
        Credential(
          id: honest.id, issuer: honest.issuer, subject: Sample.issuerKey.id, accomplishment: honest.accomplishment,
          validFrom: honest.validFrom, validUntil: nil, attestation: token))
    },
  ]

  static let diplomas: [Forgery] = [
    Forgery("a drawing without a credential", ["ENCODING"]) { Array("<svg/>".utf8) },
    Forgery("a credential element without a token", ["ENCODING"]) {
      try Forge.svg { $0.replacing(first: "credential verify=", with: "credential  verify=") }
    },
    Forgery("an empty token in a diploma", ["ENCODING"]) {
      Array(#"<svg><openbadges:credential verify=""/></svg>"#.utf8)
    },
    Forgery("a token that never ends", ["ENCODING"]) { Array(#"<openbadges:credential verify="AAAA"#.utf8) },
    Forgery("two credentials", ["AMBIGUOUS"]) {
      let other = String(decoding: try Forge.token(), as: UTF8.self)
      return try Forge.svg {
        $0.replacing(first: "</svg>", with: #"<openbadges:credential verify="\#(other)"/></svg>"#)
      }
    },
    Forgery("a second credential spelt otherwise", ["AMBIGUOUS"]) {
      try Forge.svg { $0.replacing(first: "</svg>", with: "<openbadges:credential\tverify='x'/></svg>") }
    },
    Forgery("another name on the diploma", ["RENDERING_MISMATCH"]) {
      try Forge.svg { $0.replacing(first: ">Kari Nordmann<", with: ">Ola Nordmann<") }
    },
    Forgery("another title on the diploma", ["RENDERING_MISMATCH"]) {
      try Forge.svg { $0.replacing(first: ">Dokumentasjon på gjennomført opplæring<", with: ">Kursbevis<") }
    },
    Forgery("something drawn over the diploma", ["RENDERING_MISMATCH"]) {
      try Forge.svg { $0.replacing(first: "</svg>", with: #"<text x="900" y="300">godkjent</text></svg>"#) }
    },
    Forgery("a line feed after the diploma", ["RENDERING_MISMATCH"]) { try Forge.svg { $0 + "\n" } },
    Forgery("a layout that does not exist", ["RENDERING_MISMATCH"]) {
      try Forge.svg { $0.replacing(first: #"layout="1""#, with: #"layout="2""#) }
    },
    Forgery("a layout that is no number", ["RENDERING_MISMATCH"]) {
      try Forge.svg { $0.replacing(first: #"layout="1""#, with: #"layout="én""#) }
    },
    Forgery("no layout", ["RENDERING_MISMATCH"]) {
      try Forge.svg { $0.replacing(first: "<kyndig:diploma", with: "<x") }
    },
    Forgery("one certificate's token in another's diploma", ["RENDERING_MISMATCH"]) {
      let other = String(
        decoding: try Forge.token(Forge.credential(nil, Sample.accomplishment(score: 99))), as: UTF8.self)
      return try Forge.svg { svg in
        let parts = svg.split(separator: "\"", omittingEmptySubsequences: false)
        return parts.map { $0.utf8.count > 5000 ? Substring(other) : $0 }.joined(separator: "\"")
      }
    },
  ]
}
