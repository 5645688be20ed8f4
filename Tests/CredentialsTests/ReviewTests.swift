import Courseware
import Testing

@testable import Credentials

@Suite("A talk about the drafts")
struct ReviewTests {
  static func review(
    reviewer: String = "Eva Lunde", competence: String = "Yrkeshygieniker", date: String = "2026-11-21",
    minutes: Int = 45, topics: [String] = ["Støv"], drafts: [String] = []
  ) throws(AccomplishmentProblem) -> Certificate.Review {
    try Certificate.Review(
      reviewer: reviewer, competence: competence, date: date, minutes: minutes, topics: topics, drafts: drafts)
  }

  @Test("It stands in the certificate in one form")
  func narrative() throws {
    let certificate = try House.certificate(review: House.review())
    let payload = try SignedToken(parsing: certificate.token.utf8, part: .certificate).payload
    let context = try #require(payload["evidence"]?.array?.last)
    #expect(context["name"] == "Tosignert, med samtale")
    #expect(
      context["narrative"]?.string == """
        Utstederen har regnet ut resultatet på nytt fra alle svarene, og en annen person enn lederen har signert.
        Samtale ledet av: Eva Lunde
        Kompetanse: Yrkeshygieniker i bedriftshelsetjenesten
        Dato: 2026-11-21
        Varighet: 45 min
        Tema: Risikovurdering av støv
        Tema: Avvik og varsling
        Utkast lest: Handlingsplan
        Utkast lest: Mål for HMS-arbeidet
        """)
    #expect(payload["issuer"]?["official"] == "Siri Haugen")
  }

  static let texts = [
    "Støv: kvarts og mel", "Tema: Tema", "Utkast lest: 1", "a, b · c", "\u{301}x", "Dato: 2026-11-21", "🙂 «ja»",
    String(repeating: "W", count: 80),
  ]

  @Test("Whatever the texts are, what was written is read back", arguments: texts)
  func readBack(text: String) throws {
    let review = try Self.review(
      reviewer: text, competence: text, topics: [text, text], drafts: [text, "Handlingsplan", text])
    let certificate = try House.certificate(review: review)
    let verification = verify(
      certificate.jwt, trust: try House.trust(), at: Sample.time, proof: House.proof(of: certificate.jwt).bytes)
    #expect(verification.findings == [])
    #expect(verification.credential?.review == review)
    #expect(Certificate.Review(lines: review.lines) == review)
  }

  @Test("What cannot be signed and shown is refused")
  func refused() {
    #expect(throws: AccomplishmentProblem.text(field: "review.reviewer")) { try Self.review(reviewer: "") }
    #expect(throws: AccomplishmentProblem.text(field: "review.competence")) { try Self.review(competence: "a\nb") }
    #expect(throws: AccomplishmentProblem.text(field: "review.topics")) { try Self.review(topics: ["a\u{202E}"]) }
    #expect(throws: AccomplishmentProblem.text(field: "review.topics")) {
      try Self.review(topics: [String(repeating: "a", count: 81)])
    }
    #expect(throws: AccomplishmentProblem.text(field: "review.drafts")) { try Self.review(drafts: [" "]) }
    #expect(throws: AccomplishmentProblem.number(field: "review.topics")) { try Self.review(topics: []) }
    #expect(throws: AccomplishmentProblem.number(field: "review.drafts")) {
      try Self.review(drafts: (0...12).map(String.init))
    }
    #expect(throws: AccomplishmentProblem.date(field: "review.date")) { try Self.review(date: "21.11.2026") }
    #expect(throws: AccomplishmentProblem.number(field: "review.minutes")) { try Self.review(minutes: 0) }
    #expect(throws: AccomplishmentProblem.number(field: "review.minutes")) { try Self.review(minutes: 1441) }
  }
}
