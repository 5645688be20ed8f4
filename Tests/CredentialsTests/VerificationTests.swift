import Courseware
import Testing

@testable import Credentials

@Suite("Verification")
struct VerificationTests {
  func check(_ file: [UInt8], trust: TrustedIssuers = Sample.trust, subject: String? = nil) -> Verification {
    verify(file, trust: trust, at: Sample.time, subject: subject)
  }

  @Test("A certificate from a pinned issuer is trusted, as token and as diploma")
  func trusted() throws {
    let certificate = try Sample.certificate(try Sample.accomplishment())
    for file in [certificate.jwt, certificate.svg] {
      let verification = check(file)
      #expect(verification.findings == [])
      #expect(verification.verdict == .trusted)
      #expect(verification.certificate == certificate)
      #expect(verification.label?.rawValue == "dokumentasjon på gjennomført opplæring, selvutstedt")
    }
  }

  @Test("A certificate from anybody else is valid, but not anchored")
  func unanchored() throws {
    let certificate = try Sample.certificate(try Sample.accomplishment())
    let verification = check(certificate.svg, trust: TrustedIssuers())
    #expect(verification.findings == [.issuerUntrusted(issuer: Sample.issuerKey.id.text)])
    #expect(verification.verdict == .unanchored)
    #expect(verification.certificate == certificate)
  }

  @Test(
    "A forged certificate is invalid, and every reason is named",
    arguments: Forgery.files + Forgery.headers + Forgery.claims + Forgery.missing + Forgery.attestations
      + Forgery.diplomas)
  func forged(forgery: Forgery) throws {
    let verification = check(try forgery.file())
    #expect(Set(verification.findings.map(\.code)) == forgery.codes)
    #expect(verification.verdict == .invalid)
    #expect(verification.certificate == nil)
    #expect(verification.label == nil)
  }

  @Test("What the table forges from is itself good")
  func control() throws {
    #expect(check(try Forge.token()).findings == [])
    #expect(check(try Forge.attestation()).findings == [])
    #expect(check(try Forge.svg { $0 }).findings == [])
  }

  @Test("A certificate is valid from its first second to its last")
  func period() throws {
    let end = Timestamp(milliseconds: Sample.time.milliseconds + 60_000)
    let certificate = try Sample.certificate(try Sample.accomplishment(), validUntil: end)
    func findings(_ milliseconds: Int64) -> [Finding] {
      let time = Timestamp(milliseconds: Sample.time.milliseconds + milliseconds)
      return verify(certificate.svg, trust: Sample.trust, at: time).findings
    }
    #expect(findings(-1) == [.notYetValid(from: "2026-11-22T07:30:00Z")])
    #expect(findings(0) == [])
    #expect(findings(60_000) == [])
    #expect(findings(60_001) == [.expired(since: "2026-11-22T07:31:00Z")])
    #expect(!Finding.expired(since: "").leavesValid)
    #expect(!Finding.notYetValid(from: "").leavesValid)
  }

  @Test("A certificate can be asked for by name or by key, and another person's is refused")
  func recipient() throws {
    let jwt = try Sample.certificate(try Sample.accomplishment()).jwt
    #expect(check(jwt, subject: "Kari Nordmann").findings == [])
    #expect(check(jwt, subject: Sample.leader.id.text).findings == [])
    #expect(check(jwt, subject: "Ola Nordmann").findings == [.recipientMismatch])
    #expect(check(jwt, subject: "Ola Nordmann").verdict == .invalid)
    #expect(check(jwt, subject: "").findings == [.recipientMismatch])
  }

  @Test("A path to what differs is named, and hidden characters in it are escaped")
  func paths() throws {
    let file = try Forge.token(payload: { $0.set("kurs\u{202E}bevis", true) })
    #expect(check(file).findings == [.claimMismatch(claim: "kurs\\u{202e}bevis")])
    let other = try Forge.token(payload: { $0.set("credentialSubject.achievement.description", "x") })
    #expect(check(other).findings == [.claimMismatch(claim: "credentialSubject.achievement.description")])
  }

  /// Whether the token can be taken apart and its signature is good; without that, nothing makes it valid.
  private func isSigned(_ token: [UInt8]) -> Bool {
    guard let parsed = try? SignedToken(parsing: token, part: .certificate) else { return false }
    return Sample.issuerKey.id.isValidSignature(parsed.signature, for: parsed.signed)
  }

  // A fourth of the bytes each, so that they run side by side.
  @Test("No byte of a token can be changed, added or taken away", arguments: 0..<4)
  func everyByte(part: Int) throws {
    let token = try Sample.certificate(try Sample.accomplishment(modules: 1)).jwt
    var believed: [Int] = []
    for index in stride(from: part, to: token.count, by: 4) {
      var altered = token
      // Another letter of the alphabet, so that most of them are decoded, read and compared.
      altered[index] = altered[index] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
      if isSigned(altered) || index % 20 == 0 && check(altered).verdict != .invalid { believed.append(index) }
    }
    for index in stride(from: part * 100, to: token.count, by: 400) {
      if check(Array(token[..<index]) + Array(token[(index + 1)...])).verdict != .invalid { believed.append(index) }
      if check(Array(token[..<index]) + [0x41] + Array(token[index...])).verdict != .invalid { believed.append(index) }
      if check(Array(token[..<index])).verdict != .invalid { believed.append(index) }
    }
    #expect(believed == [])
  }

  @Test("No byte of a diploma can be changed")
  func everyByteOfDiploma() throws {
    let certificate = try Sample.certificate(try Sample.accomplishment(modules: 1))
    let svg = certificate.svg
    let token = try #require(Bytes.places(of: certificate.jwt, in: svg).first)
    // Every byte around the token, where markup could be hidden, and then one in 41 of the drawing, which is
    // compared as a whole; the token's own bytes are tried above.
    let after = token + certificate.jwt.count
    var believed: [Int] = []
    for index in Array(0..<token) + Array(after..<after + 100) + Array(stride(from: after, to: svg.count, by: 41)) {
      var altered = svg
      altered[index] ^= 1
      if check(altered).verdict != .invalid { believed.append(index) }
    }
    #expect(believed == [])
  }

  @Test("Every code is written in capitals, and no two findings share one")
  func codes() {
    let findings = Finding.samples
    let letters = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZ_")
    #expect(Set(findings.map(\.code)).count == findings.count)
    #expect(findings.filter { !letters.isSuperset(of: $0.code) } == [])
  }
}

extension Finding {
  /// One of each code.
  static let samples: [Finding] = [
    .signatureInvalid(.certificate), .algorithmNotAllowed(.certificate, algorithm: ""), .algorithmKeyMismatch,
    .headerNotAllowed(.certificate, member: ""), .issuerKeyMismatch, .issuerUntrusted(issuer: ""),
    .claimMissing(claim: ""), .claimMismatch(claim: ""), .notYetValid(from: ""), .expired(since: ""),
    .jsonDuplicateKey(.certificate, member: ""), .jsonInvalid(.certificate), .encoding(.certificate),
    .tooLarge(bytes: 0, limit: 0), .ambiguous(credentials: 2), .renderingMismatch, .recipientMismatch,
    .attestationMissing, .attestationSubjectMismatch(claim: ""), .attestationContentMismatch(claim: ""),
    .attestationAudience, .keyReused, .keyOutOfRange(at: ""), .fourEyes(name: ""), .revoked(at: ""),
    .superseded(at: "", by: ""), .statusUnverified, .statusStale(since: ""), .proofMissing, .proofInvalid,
    .checkpointUnknownKey, .backdated, .weakSeal(rounds: 0),
  ]
}
