import Courseware
import Testing

@testable import Credentials

@Suite("Certificate")
struct CertificateTests {
  @Test("What a certificate says can be read back from its token, whatever the facts")
  func readBack() throws {
    for accomplishment in [
      try Sample.accomplishment(), try Sample.accomplishment(level: .other, modules: 24, employer: nil),
      try Sample.accomplishment(employer: .init(name: "Enkel: 1. drift «x» & sønn"), contact: "+47 22 33 44 55"),
      try Sample.accomplishment(title: "A: b. c: 5 min", contact: "https://fjellbygg.example/hms"),
    ] {
      let certificate = try Sample.certificate(accomplishment)
      let token = try SignedToken(parsing: certificate.token.utf8, part: .certificate)
      #expect(try Credential(reading: token.payload) == certificate.credential)
      #expect(certificate.credential.payload.differences(from: token.payload) == [])
      #expect(certificate.credential.accomplishment == accomplishment)
    }
  }

  @Test("The header is alg, jwk and typ, and the claims beside the credential say the same as it")
  func claims() throws {
    let certificate = try Sample.certificate(try Sample.accomplishment())
    let token = try SignedToken(parsing: certificate.token.utf8, part: .certificate)
    #expect(token.header.object?.keys.sorted() == ["alg", "jwk", "typ"])
    #expect(token.header["jwk"]?.object?.keys.sorted() == ["crv", "kty", "x", "y"])
    #expect(token.payload["iss"] == token.payload["issuer"]?["id"])
    #expect(token.payload["sub"] == token.payload["credentialSubject"]?["id"])
    #expect(token.payload["jti"] == token.payload["id"])
    #expect(token.payload["nbf"] == 1_795_332_600)
    #expect(token.payload["validFrom"] == "2026-11-22T07:30:00Z")
    #expect(token.payload["validUntil"] == nil)
    #expect(certificate.jwt == Array(certificate.token.utf8))
  }

  @Test("An expiry stands in the credential and beside it")
  func expiry() throws {
    let end = Timestamp(milliseconds: Sample.time.milliseconds + 999)
    let certificate = try Sample.certificate(try Sample.accomplishment(), validUntil: end)
    let payload = try SignedToken(parsing: certificate.token.utf8, part: .certificate).payload
    #expect(payload["validUntil"] == "2026-11-22T07:30:00Z")
    #expect(payload["exp"] == 1_795_332_600)
  }

  @Test(
    "Hours are nominal minutes with at most two decimals",
    arguments: [
      (540, "9"), (250, "4.17"), (30, "0.5"), (5, "0.08"), (0, "0"), (65, "1.08"), (59, "0.98"),
    ])
  func hours(minutes: Int, text: String) {
    #expect(CredentialVocabulary.hours(minutes: minutes) == text)
  }

  @Test("No certificate is issued on an attestation that was made to another issuer")
  func otherAudience() throws {
    let other = IssuerKey()
    #expect(throws: IssueError.attestedToOthers([Sample.issuerKey.id])) {
      try Certificate.issue(
        on: Sample.signed(Sample.accomplishment()), as: Sample.makeIssuer(other.id), with: other,
        id: DocumentIdentifier(), at: Sample.time)
    }
  }

  @Test("No certificate is issued in the name of a key that is not there")
  func otherKey() throws {
    #expect(throws: IssueError.notTheIssuersKey) {
      try Certificate.issue(
        on: Sample.signed(Sample.accomplishment()), as: Sample.issuer, with: IssuerKey(), id: DocumentIdentifier(),
        at: Sample.time)
    }
  }

  @Test("No certificate is issued before it was attested")
  func early() throws {
    #expect(throws: IssueError.attestedLater(Sample.time)) {
      try Certificate.issue(
        on: Sample.signed(Sample.accomplishment()), as: Sample.issuer, with: Sample.issuerKey,
        id: DocumentIdentifier(), at: Timestamp(milliseconds: Sample.time.milliseconds - 1))
    }
  }

  @Test("No certificate is issued with the leader's own key")
  func sameKey() throws {
    let passphrase = Passphrase(entered: "x")
    let leader = LeaderKey()
    let secret = leader.signing.rawRepresentation
    let signing = try #require(SigningKey(rawRepresentation: secret))
    let sealed = SealedKey(sealing: signing, as: .issuer, with: passphrase, cost: Sample.quickCost, at: Sample.time)
    let issuer = try IssuerKey(unsealing: sealed, with: passphrase)
    let attestation = Attestation(
      of: try Sample.accomplishment(), to: issuer.id, id: DocumentIdentifier(), at: Sample.time)
    #expect(throws: IssueError.sameKey) {
      try Certificate.issue(
        on: leader.sign(attestation), as: Sample.makeIssuer(issuer.id), with: issuer, id: DocumentIdentifier(),
        at: Sample.time)
    }
  }
}
