import Courseware

@testable import Credentials

/// One leader and one issuer, with keys made once for the whole run.
enum Sample {
  static let leader = LeaderKey()
  static let issuerKey = IssuerKey()
  /// 2026-11-22T07:30:00Z.
  static let time = Timestamp(milliseconds: 1_795_332_600_000)
  static let issuer = makeIssuer(issuerKey.id)
  static let trust = TrustedIssuers([issuer])
  static let quickCost = makeCost(1 << 10)

  static func makeIssuer(_ key: DIDKey, name: String = "Fjellbygg AS") -> Issuer {
    // swift-format-ignore: NeverUseForceTry
    try! Issuer(key: key, name: name)
  }

  static func makeCost(_ rounds: Int) -> SealCost {
    // swift-format-ignore: NeverForceUnwrap
    SealCost(rounds: rounds, blockSize: 8, parallelism: 1)!
  }

  static let titles = [
    "Oppstart og profil", "Lederens ansvar", "Arbeidsmiljøet: hva det er", "Regelverkskartet",
    "Roller, samarbeid og medvirkning", "Systematisk HMS-arbeid og mål",
    "Kartlegging, risikovurdering og handlingsplan", "Fysisk, ergonomisk, kjemisk og biologisk arbeidsmiljø",
    "Psykososialt og organisatorisk arbeidsmiljø", "Avvik, ulykker og varsling",
    "Sykefravær, tilrettelegging og inkludering", "Arbeidstid og arbeidsforhold", "Flere virksomheter på samme sted",
    "HMS-kort og bransjekrav", "Tilsyn, sanksjoner og hjelp", "Årlig gjennomgang, sluttprøve og kursbevis",
  ]
  static let minutes = [15, 25, 35, 25, 40, 45, 70, 25, 40, 60, 35, 25, 10, 5, 35, 50]

  static func accomplishment(
    name: String = "Kari Nordmann", level: Accomplishment.Level = .top, title: String = "HMS for ledere",
    modules: Int = 6, score: Int = 88, activeMinutes: Int = 215,
    period: Accomplishment.Period = .init(start: "2026-11-12", end: "2026-11-21"),
    employer: Accomplishment.Employer? = .init(name: "Fjellbygg AS", organisationNumber: "974760673"),
    contact: String = "opplaering@fjellbygg.example", competence: String = "HMS-rådgiver med ti års erfaring"
  ) throws(AccomplishmentProblem) -> Accomplishment {
    try Accomplishment(
      name: name, level: level,
      course: .init(
        id: "hms-for-ledere", title: title, version: "2026-2", edition: Digest(of: "edition".utf8),
        rulesAsOf: "2026-11-22", language: "nb"),
      modules: (0..<modules).map { .init(title: titles[$0 % 16], minutes: minutes[$0 % 16]) },
      activeMinutes: activeMinutes, period: period, result: .init(score: score, required: 80, attempt: 1),
      profile: Digest(of: "profile".utf8), transcript: Digest(transcript: [Array("event".utf8)]), employer: employer,
      provider: .init(
        name: "Fjellbygg AS", responsible: "Siri Haugen", competence: competence, contact: contact))
  }

  static func signed(_ accomplishment: Accomplishment, at time: Timestamp = time) -> SignedAttestation {
    leader.sign(Attestation(of: accomplishment, to: issuerKey.id, id: DocumentIdentifier(), at: time))
  }

  static func certificate(_ accomplishment: Accomplishment, at time: Timestamp = time, validUntil: Timestamp? = nil)
    throws -> Certificate
  {
    try Certificate.issue(
      on: signed(accomplishment, at: time), as: issuer, with: issuerKey, id: DocumentIdentifier(), at: time,
      validUntil: validUntil)
  }
}
