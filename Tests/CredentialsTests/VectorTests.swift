import Courseware
import Foundation
import Testing

@testable import Credentials

/// Files that an earlier release wrote: they verify, and are drawn, as they did then.
@Suite("Stored certificates")
struct VectorTests {
  static func read(_ name: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Vectors")
    return Array(try Data(contentsOf: folder.appending(path: name)))
  }

  @Test(
    "What was issued before is trusted still, byte for byte, as token and as diploma",
    arguments: ["solo.svg", "solo-long.svg"])
  func stored(name: String) throws {
    let issuer = try #require(TrustFolder.issuer(Self.read("issuer.json")))
    let svg = try Self.read(name)
    let time = Timestamp(milliseconds: 1_900_000_000_000)
    let verification = verify(svg, trust: TrustedIssuers([issuer]), at: time)
    #expect(verification.findings == [])
    #expect(verification.label == .selfIssuedDocumentation)
    let certificate = try #require(verification.certificate)
    #expect(certificate.svg == svg)
    #expect(verify(certificate.jwt, trust: TrustedIssuers([issuer]), at: time).verdict == .trusted)
    let attestation = try SignedAttestation(
      reading: certificate.credential.attestation, of: certificate.credential.accomplishment)
    #expect(attestation.attestation.wording == .first)
    #expect(attestation.attestation.audience == [issuer.key])
    #expect(attestation.attestation.seen == nil)
  }
}
