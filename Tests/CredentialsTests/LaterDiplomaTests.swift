import Courseware
import Testing

@testable import Credentials

@Suite("Diplomas in three languages")
struct LaterDiplomaTests {
  static func svg(_ certificate: Certificate, _ language: DiplomaLanguage) -> String {
    let proof = certificate.label == .selfIssuedDocumentation ? nil : House.proof(of: certificate.jwt)
    return String(decoding: certificate.svg(language: language, proof: proof), as: UTF8.self)
  }

  /// Everything that is to be read on the page.
  static func text(_ svg: String) -> String {
    svg.split(separator: "\n").filter { $0.hasPrefix("<text") }
      .compactMap { $0.split(separator: ">").dropFirst().first?.split(separator: "<").first }.joined(separator: " ")
  }

  static let contents: [(DiplomaLanguage, String)] = [
    (.nb, "Kursbevis"), (.nb, "tosignert, internt kurs"), (.nb, "har selv gjennomført og bestått"),
    (.nb, "opplæring for arbeidsgiver etter arbeidsmiljøloven § 3-5"), (.nb, "Innhold: 6 deler"),
    (.nb, "3 t 05 min beregnet, 3 t 35 min aktiv tid"), (.nb, "88 %, beståttgrense 80 %, forsøk 1"),
    (.nb, "Risikovurdering av støv · Avvik og varsling"), (.nb, "Handlingsplan · Mål for HMS-arbeidet"),
    (.nb, "nr. 5 i kyndig/0123456789abcdef"), (.nb, "Siri Haugen"), (.nb, "for Fjellbygg AS"),
    (.nb, "Kontrollert, signert og utstedt 22. november 2026 kl. 07.30 UTC"),
    (.nn, "Kursbevis"), (.nn, "har sjølv gjennomført og bestått"), (.nn, "Innhald: 6 delar"),
    (.nn, "opplæring for arbeidsgivar etter arbeidsmiljølova § 3-5"), (.nn, "Leiaren har attestert"),
    (.nn, "Kontrollert, signert og utferda 22. november 2026 kl. 07.30 UTC"),
    (.en, "Course certificate"), (.en, "countersigned, in-house course"), (.en, "Contents: 6 parts"),
    (.en, "training for employers under section 3-5 of the Norwegian Working Environment Act"),
    (.en, "3 h 05 min nominal, 3 h 35 min active time"), (.en, "88%, pass mark 80%, attempt 1"),
    (.en, "12–21 November 2026"), (.en, "Fjellbygg AS, org. no. 974 760 673"),
    (.en, "Checked, signed and issued 22 November 2026 at 07:30 UTC"),
    (.en, "not the 40-hour basic training of safety representatives"),
  ]

  @Test("A kursbevis says in its language who did what, who talked with her, and what it is not", arguments: contents)
  func says(language: DiplomaLanguage, words: String) throws {
    #expect(Self.text(Self.svg(try House.certificate(review: House.review()), language)).contains(words))
  }

  @Test("What nobody has talked with the leader about is documentation, and says how it becomes a kursbevis")
  func documentation() throws {
    let certificate = try House.certificate()
    let nb = Self.text(Self.svg(certificate, .nb))
    #expect(nb.contains("Dokumentasjon på gjennomført opplæring"))
    #expect(nb.contains("Arbeidstilsynet kan se på dette som selvstudium."))
    #expect(nb.contains("Slik blir det et kursbevis"))
    #expect(Self.text(Self.svg(certificate, .nn)).contains("Arbeidstilsynet kan sjå på dette som sjølvstudium."))
    #expect(Self.text(Self.svg(certificate, .en)).contains("may regard this as self-study"))
  }

  @Test(
    "Nobody is said to approve or to have checked what the leader has issued herself",
    arguments: DiplomaLanguage.allCases)
  func alone(language: DiplomaLanguage) throws {
    let text = Self.text(Self.svg(try Sample.certificate(Sample.accomplishment()), language))
    for word in ["Kontrollert, signert", "Checked, signed", "godkjent av", "approved by", "tosignert", "countersigned"]
    {
      #expect(!text.contains(word))
    }
  }

  static let extremes: [(name: String, modules: Int, items: Int)] = [
    ("Kari Nordmann", 17, 3), ("Kari Nordmann", 24, 12), (String(repeating: "Wilhelmine ", count: 8) + "Wu", 24, 12),
    (String(repeating: "W", count: 100), 24, 12), (String(repeating: "漢", count: 100), 24, 12),
  ]

  @Test("However long the texts are, nothing is drawn outside the frame or over the signatures", arguments: extremes)
  func fits(one: (name: String, modules: Int, items: Int)) throws {
    let long = one.name.count > 50
    let review = try Certificate.Review(
      reviewer: long ? "a" + one.name.dropFirst() : "Eva Lunde", competence: one.name, date: "2026-11-20", minutes: 45,
      topics: (0..<one.items).map { _ in String(one.name.prefix(79)) + "." },
      drafts: (0..<one.items).map { "Utkast \($0)" })
    let accomplishment = try Sample.accomplishment(
      name: one.name, title: long ? String(one.name.prefix(80)) + " for ledere" : "HMS for ledere",
      modules: one.modules, employer: .init(name: one.name), competence: one.name)
    let certificate = try House.certificate(accomplishment, review: review)
    for language in DiplomaLanguage.allCases {
      let svg = Self.svg(certificate, language)
      let page = try #require(Page(svg))
      #expect(page.lowestInBody <= 2526 - 70)
      #expect(page.widest <= 2100 - 106)
      #expect(page.leftmost >= 106)
      #expect(svg.utf8.count < UnverifiedCertificate.maximumFileBytes)
    }
  }

  @Test("The proof stands in a metadata element of its own, after the layout's")
  func carrier() throws {
    let certificate = try House.certificate()
    let proof = House.proof(of: certificate.jwt)
    let lines = String(decoding: certificate.svg(language: .nb, proof: proof), as: UTF8.self).split(separator: "\n")
    #expect(lines[2] == #"<openbadges:credential verify="\#(certificate.token)"/>"#)
    #expect(lines[3] == #"<metadata><kyndig:diploma xmlns:kyndig="urn:kyndig:diploma" layout="2"/></metadata>"#)
    let text = Base64Text.encode(proof.bytes)
    #expect(
      lines[4] == #"<metadata><kyndig:proof xmlns:kyndig="urn:kyndig:diploma" tlog-proof="\#(text)"/></metadata>"#)
    #expect(certificate.svg(language: .nb, proof: proof) == certificate.svg(language: .nb, proof: proof))
  }
}
