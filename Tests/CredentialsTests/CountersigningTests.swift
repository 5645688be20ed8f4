import Courseware
import Testing

@testable import Credentials

@Suite("Attesting to somebody else")
struct CountersigningTests {
  func statement(_ seen: Bool, _ language: DiplomaLanguage, level: Accomplishment.Level = .top) throws -> String {
    Attestation(
      of: try Sample.accomplishment(level: level), to: House.audience, id: DocumentIdentifier(), at: Sample.time,
      seen: seen ? try House.seen() : nil, language: language
    ).statement
  }

  @Test("Statement 2 says that somebody else will check the answers")
  func bokmal() throws {
    #expect(
      try statement(true, .nb) == """
        Jeg, Kari Nordmann, bekrefter at jeg selv har
        gjennomført kurset «HMS for ledere», utgave 2026-2,
        som opplæring for arbeidsgiver etter
        arbeidsmiljøloven § 3-5, og at ingen andre har svart
        på oppgavene for meg. Jeg gir denne erklæringen til
        utstederen, som kontrollerer svarene mine før
        beviset blir utstedt.

        Gjennomført   12.–21. november 2026, 6 deler
        Omfang        3 t 05 min beregnet,
                      3 t 35 min aktiv tid
        Resultat      88 %, beståttgrense 80 %
        Virksomhet    Fjellbygg AS
        """)
  }

  @Test("Statement 3 is statement 2 in nynorsk")
  func nynorsk() throws {
    #expect(
      try statement(true, .nn, level: .other) == """
        Eg, Kari Nordmann, stadfestar at eg sjølv har
        gjennomført kurset «HMS for ledere», utgåve 2026-2,
        som opplæring for leiar etter arbeidsmiljølova
        § 3-2 (1) b, og at ingen andre har svart på
        oppgåvene for meg. Eg gir denne erklæringa til
        utferdaren, som kontrollerer svara mine før beviset
        blir utferda.

        Gjennomført   12.–21. november 2026, 6 delar
        Omfang        3 t 05 min utrekna,
                      3 t 35 min aktiv tid
        Resultat      88 %, beståttgrense 80 %
        Verksemd      Fjellbygg AS
        """)
  }

  @Test("Statement 4 is statement 2 in English")
  func english() throws {
    #expect(
      try statement(true, .en) == """
        I, Kari Nordmann, confirm that I have myself
        completed the course “HMS for ledere”, edition
        2026-2, as training for employers under section 3-5
        of the Norwegian Working Environment Act, and that
        nobody else has answered the questions for me. I
        give this statement to the issuer, who checks my
        answers before the certificate is issued.

        Completed     12–21 November 2026, 6 parts
        Extent        3 h 05 min nominal,
                      3 h 35 min active time
        Result        88%, pass mark 80%
        Business      Fjellbygg AS
        """)
  }

  @Test("Statements 5 and 6 are statement 1 in nynorsk and English", arguments: DiplomaLanguage.allCases)
  func alone(language: DiplomaLanguage) throws {
    let own = try statement(false, language)
    let other = try statement(true, language)
    #expect(own != other)
    #expect(!own.contains("utsteder") && !own.contains("utferdar") && !own.contains("issuer"))
    let wording = AttestationStatement.current(isToAnother: false, in: language)
    #expect(!wording.isToAnother && wording.language == language)
  }

  @Test("Every statement fits the window, and its number names its language and whom it is to")
  func numbers() throws {
    for wording in AttestationStatement.allCases {
      #expect(AttestationStatement.current(isToAnother: wording.isToAnother, in: wording.language) == wording)
      let lines = wording.text(for: try Sample.accomplishment(modules: 16)).split(separator: "\n")
      #expect(lines.allSatisfy { $0.unicodeScalars.count <= AttestationStatement.width })
    }
    #expect(AttestationStatement.allCases.map(\.rawValue) == [1, 2, 3, 4, 5, 6])
  }

  @Test("The audience is sorted and each is named once; one alone is a string")
  func audience() throws {
    let facts = try Sample.accomplishment()
    func claim(_ keys: [DIDKey]) -> JSON? {
      Attestation(of: facts, to: keys, id: DocumentIdentifier(), at: Sample.time).claims(by: Sample.leader.id)["aud"]
    }
    let texts = House.audience.map(\.text).sorted()
    #expect(claim(House.audience + House.audience) == .array(texts.map { .string($0) }))
    #expect(claim([Sample.issuerKey.id, Sample.issuerKey.id]) == .string(Sample.issuerKey.id.text))
  }

  @Test(
    "A stored attestation is taken up again with whom it was to and what was seen", arguments: DiplomaLanguage.allCases)
  func stored(language: DiplomaLanguage) throws {
    let signed = try House.signed(language: language)
    let facts = signed.attestation.accomplishment
    #expect(try SignedAttestation(reading: signed.token, of: facts) == signed)
    #expect(signed.attestation.seen == (try House.seen()))
    let later = signed.attestation.made(at: House.after(60))
    #expect(later.time == House.after(60) && later.statement == signed.attestation.statement)
    #expect(later.seen == signed.attestation.seen && later.audience == signed.attestation.audience)
  }

  @Test("Nothing is seen of a log without entries, or with a name that cannot be shown")
  func seen() {
    let root = Digest(of: [])
    #expect(throws: AccomplishmentProblem.number(field: "seen.size")) {
      try Seen(origin: "kyndig/x", size: 0, root: root)
    }
    #expect(throws: AccomplishmentProblem.text(field: "seen.origin")) { try Seen(origin: "a\nb", size: 1, root: root) }
  }
}
