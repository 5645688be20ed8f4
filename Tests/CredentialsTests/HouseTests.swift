import Courseware
import Testing

@testable import Credentials

@Suite("Certificates of an organisation")
struct HouseTests {
  func check(_ shown: HouseCase.Shown) -> Verification {
    verify(shown.file, trust: shown.trust, at: shown.time, proof: shown.proof)
  }

  @Test(
    "What is wrong with a certificate is named, all of it and nothing else",
    arguments: HouseCase.attestations + HouseCase.people + HouseCase.reviews + HouseCase.proofs + HouseCase.lists
      + HouseCase.diplomas)
  func forged(one: HouseCase) throws {
    let verification = check(try one.shown())
    #expect(Set(verification.findings.map(\.code)) == one.codes)
    #expect(verification.verdict == one.verdict)
    #expect((verification.certificate == nil) == (one.verdict == .invalid))
  }

  @Test("What the table forges from is itself good")
  func control() throws {
    #expect(check(try HouseCase.token()).findings == [])
    #expect(check(try HouseCase.forged()).findings == [])
    #expect(check(try HouseCase.forged(review: House.review())).findings == [])
    #expect(check(try HouseCase.attested { _ in }).findings == [])
    #expect(check(try HouseCase.diploma()).findings == [])
  }

  static let labels: [(review: Bool, internal: Bool, label: Certificate.Label)] = [
    (false, true, .countersignedDocumentation), (false, false, .countersignedDocumentation),
    (true, true, .courseCertificate), (true, false, .courseCertificate),
  ]

  @Test("The label follows from who signed and whether anybody talked with the leader", arguments: labels)
  func label(one: (review: Bool, internal: Bool, label: Certificate.Label)) throws {
    let issuer = House.makeIssuer(
      Sample.issuerKey.id, person: "Siri Haugen", number: one.internal ? "974760673" : "889640782")
    let certificate = try House.certificate(as: issuer, review: one.review ? House.review() : nil)
    #expect(certificate.label == one.label)
    #expect(certificate.credential.isInternalCourse == (one.internal && one.review))
    for language in DiplomaLanguage.allCases {
      let svg = certificate.svg(language: language, proof: House.proof(of: certificate.jwt))
      let verification = verify(svg, trust: try House.trust(), at: Sample.time)
      #expect(verification.findings == [])
      #expect(verification.label == one.label)
      #expect(verification.certificate == certificate)
      #expect(verification.proof?.index == House.before)
    }
  }

  @Test("Nothing is internal where a number is lacking, or nobody else has signed")
  func notInternal() throws {
    let unknown = House.makeIssuer(Sample.issuerKey.id, person: "Siri Haugen", number: nil)
    let review = try House.review()
    #expect(try !House.certificate(as: unknown, review: review).credential.isInternalCourse)
    #expect(try !House.certificate(Sample.accomplishment(employer: nil), review: review).credential.isInternalCourse)
    let own = try Certificate.issue(
      on: Sample.signed(Sample.accomplishment()), as: House.makeIssuer(Sample.issuerKey.id, person: nil),
      with: Sample.issuerKey, id: DocumentIdentifier(), at: Sample.time)
    #expect(own.label == .selfIssuedDocumentation)
    #expect(!own.credential.isInternalCourse)
  }

  @Test("What is self-issued can be drawn in three languages too, and verifies")
  func solo() throws {
    let certificate = try Sample.certificate(Sample.accomplishment())
    for language in DiplomaLanguage.allCases {
      let svg = certificate.svg(language: language)
      #expect(verify(svg, trust: Sample.trust, at: Sample.time).findings == [])
    }
    #expect(certificate.svg(language: .nb) == certificate.svg)
  }

  static let refused: [(IssueError, @Sendable () throws -> Certificate)] = [
    (.fourEyes, { try House.certificate(as: House.makeIssuer(Sample.issuerKey.id, person: "Kari Nordmann")) }),
    (.fourEyes, { try House.certificate(review: House.review(reviewer: "kari nordmann")) }),
    (.personMissing, { try House.certificate(as: House.makeIssuer(Sample.issuerKey.id, person: nil)) }),
    (.reviewedLater, { try House.certificate(review: House.review(date: "2026-11-24")) }),
    (
      .attestedToOthers([House.other.id]),
      {
        try Certificate.issue(
          on: House.signed(to: [House.other.id]), as: House.issuer, with: Sample.issuerKey, id: DocumentIdentifier(),
          at: Sample.time)
      }
    ),
    (
      .attestedWithoutLog,
      {
        try Certificate.issue(
          on: Sample.signed(Sample.accomplishment()), as: House.issuer, with: Sample.issuerKey,
          id: DocumentIdentifier(), at: Sample.time)
      }
    ),
    (
      .attestedWithoutLog,
      {
        try Certificate.issue(
          on: Sample.signed(Sample.accomplishment()), as: Sample.issuer, with: Sample.issuerKey,
          id: DocumentIdentifier(), at: Sample.time, review: House.review())
      }
    ),
  ]

  @Test("What would not verify is not issued", arguments: refused.indices)
  func notIssued(index: Int) {
    #expect(throws: Self.refused[index].0) { _ = try Self.refused[index].1() }
  }
}
