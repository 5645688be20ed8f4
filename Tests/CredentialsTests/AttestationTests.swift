import Courseware
import Testing

@testable import Credentials

@Suite("Attestation")
struct AttestationTests {
  func attestation(_ accomplishment: Accomplishment) -> Attestation {
    Attestation(of: accomplishment, to: Sample.issuerKey.id, id: DocumentIdentifier(), at: Sample.time)
  }

  @Test("A top leader signs statement 1 with § 3-5")
  func top() throws {
    #expect(
      attestation(try Sample.accomplishment()).statement == """
        Jeg, Kari Nordmann, bekrefter at jeg selv har
        gjennomført kurset «HMS for ledere», utgave 2026-2,
        som opplæring for arbeidsgiver etter
        arbeidsmiljøloven § 3-5, og at ingen andre har svart
        på oppgavene for meg.

        Gjennomført   12.–21. november 2026, 6 deler
        Omfang        3 t 05 min beregnet,
                      3 t 35 min aktiv tid
        Resultat      88 %, beståttgrense 80 %
        Virksomhet    Fjellbygg AS
        """)
  }

  @Test("Another leader signs statement 1 with § 3-2 (1) b, and no business where none is named")
  func other() throws {
    let accomplishment = try Sample.accomplishment(level: .other, modules: 1, activeMinutes: 9, employer: nil)
    #expect(
      attestation(accomplishment).statement == """
        Jeg, Kari Nordmann, bekrefter at jeg selv har
        gjennomført kurset «HMS for ledere», utgave 2026-2,
        som opplæring for leder etter arbeidsmiljøloven
        § 3-2 (1) b, og at ingen andre har svart på
        oppgavene for meg.

        Gjennomført   12.–21. november 2026, 1 modul
        Omfang        15 min beregnet, 9 min aktiv tid
        Resultat      88 %, beståttgrense 80 %
        """)
  }

  @Test(
    "A period says only as much of the first day as the last does not",
    arguments: [
      ("2026-11-21", "2026-11-21", "21. november 2026"), ("2026-11-12", "2026-11-21", "12.–21. november 2026"),
      ("2026-11-28", "2026-12-03", "28. november – 3. desember 2026"),
      ("2026-12-28", "2027-01-03", "28. desember 2026 – 3. januar 2027"),
    ])
  func period(start: String, end: String, text: String) {
    #expect(Words.period(.init(start: start, end: end)) == text)
  }

  @Test("Minutes are written as hours and minutes", arguments: [(5, "5 min"), (60, "1 t 00 min"), (540, "9 t 00 min")])
  func duration(minutes: Int, text: String) {
    #expect(Words.duration(minutes: minutes) == text)
  }

  @Test("A signed attestation can be stored and taken up again")
  func stored() throws {
    let accomplishment = try Sample.accomplishment()
    let signed = Sample.signed(accomplishment)
    #expect(try SignedAttestation(reading: signed.token, of: accomplishment) == signed)
  }

  @Test("A stored attestation is no attestation of other facts")
  func storedOther() throws {
    let signed = Sample.signed(try Sample.accomplishment())
    #expect(throws: Finding.attestationContentMismatch(claim: "result")) {
      try SignedAttestation(reading: signed.token, of: Sample.accomplishment(score: 89))
    }
    #expect(throws: Finding.attestationSubjectMismatch(claim: "name")) {
      try SignedAttestation(reading: signed.token, of: Sample.accomplishment(name: "Ola Dahl"))
    }
  }

  static let refused: [(String, AccomplishmentProblem)] = [
    ("", .text(field: "name")), (" Kari", .text(field: "name")), ("Kari\nNordmann", .text(field: "name")),
    ("Kari\u{202E}Nordmann", .text(field: "name")), ("Kari\u{1B}[2J", .text(field: "name")),
    ("Kari\u{AD}", .text(field: "name")), (String(repeating: "a", count: 101), .text(field: "name")),
  ]

  @Test("A name that could show something else than it says is refused", arguments: refused)
  func name(name: String, problem: AccomplishmentProblem) {
    #expect(throws: problem) { try Sample.accomplishment(name: name) }
  }

  @Test("Facts that nobody could attest are refused")
  func facts() {
    #expect(throws: AccomplishmentProblem.notPassed) { try Sample.accomplishment(score: 79) }
    #expect(throws: AccomplishmentProblem.number(field: "result.score")) { try Sample.accomplishment(score: 101) }
    #expect(throws: AccomplishmentProblem.number(field: "activeMinutes")) {
      try Sample.accomplishment(activeMinutes: -1)
    }
    #expect(throws: AccomplishmentProblem.number(field: "modules")) { try Sample.accomplishment(modules: 0) }
    #expect(throws: AccomplishmentProblem.number(field: "modules")) { try Sample.accomplishment(modules: 25) }
    #expect(throws: AccomplishmentProblem.date(field: "period.end")) {
      try Sample.accomplishment(period: .init(start: "2026-11-21", end: "2026-11-20"))
    }
    #expect(throws: AccomplishmentProblem.date(field: "period.start")) {
      try Sample.accomplishment(period: .init(start: "2026-02-29", end: "2026-11-20"))
    }
  }

  @Test("An organisation number has nine digits, the last a check digit", arguments: ["974760674", "97476067", "x"])
  func organisationNumber(number: String) {
    #expect(throws: AccomplishmentProblem.organisationNumber) {
      try Sample.accomplishment(employer: .init(name: "Fjellbygg AS", organisationNumber: number))
    }
  }
}
