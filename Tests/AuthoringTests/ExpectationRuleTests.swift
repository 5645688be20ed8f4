import Courseware
import Testing

@testable import Authoring

@Suite("What an example business must and must not meet is tried")
struct ExpectationRuleTests {
  @Test("An expectation that is not met is pointed at, with what it names", arguments: unmet)
  func expectationNotMet(faulty: Faulty) throws { try faulty.check() }

  @Test(
    "Each kind of thing is met or not, on both sides of its condition; «vet ikke» shows it",
    arguments: ["mer", "side", "B.STOR", "ny", "sak", "mal", "i-banken"].map { "ansvar/\($0)" })
  func kinds(reference: String) {
    for (heads, isShown) in [(4, false), (5, true), (nil, true)] as [(Int?, Bool)] {
      let fault = [Problem.expectationNotMet(business: "P", reference: reference, isShown: isShown)]
      #expect(Self.tried(heads, shown: [reference]) == (isShown ? [] : fault))
      #expect(Self.tried(heads, hidden: [reference]) == (isShown ? fault : []))
    }
  }

  @Test("Behind a stop there is nothing to meet but the module itself; «vet ikke» stops nobody")
  func stopped() {
    let behind = ["etter", "mer", "mer-side", "sak", "mal", "i-banken", "amina"].map { "ansvar/\($0)" }
    let stop = "<stop id=\"ut\" if=\"heads == 9\"><title>Ut</title><p>Stopp.</p></stop>"
    #expect(Self.tried(9, shown: ["ansvar", "ansvar/start", "ansvar/ut", "ansvar/side"], hidden: behind, stop) == [])
    #expect(Self.tried(8, shown: ["ansvar"] + behind, hidden: ["ansvar/ut"], stop) == [])
    #expect(Self.tried(nil, shown: ["ansvar"] + behind, hidden: ["ansvar/ut"], stop) == [])
  }

  @Test(
    "Ten kinds of business meet what belongs to them, on both sides of every boundary",
    arguments: [
      // Studio, carpenter, nursing home, shop, cleaning, courier, factory, house builder, shipping, alone.
      ("P1", 3, "office", ["ONE"]), ("P2", 7, "construction", ["ONE", "FIVE", "SHARED"]),
      ("P3", 62, "care", ["ONE", "FIVE", "TEN", "TWENTY", "THIRTY", "OVER-FIFTY", "LIFT"]),
      ("P4", 18, "shop", ["ONE", "FIVE", "TEN"]), ("P5", 34, "cleaning", ["ONE", "FIVE", "TEN", "TWENTY", "THIRTY"]),
      ("P6", 4, "transport", ["ONE"]), ("P7", 45, "industry", ["ONE", "FIVE", "TEN", "TWENTY", "THIRTY"]),
      ("P8", 20, "construction", ["ONE", "FIVE", "TEN", "TWENTY", "SHARED"]), ("P9", 12, "ship", ["STOP"]),
      ("P10", 0, "office", []),
      ("N4", 4, "office", ["ONE"]), ("N5", 5, "office", ["ONE", "FIVE"]), ("N9", 9, "office", ["ONE", "FIVE"]),
      ("N10", 10, "office", ["ONE", "FIVE", "TEN"]), ("N29", 29, "office", ["ONE", "FIVE", "TEN", "TWENTY"]),
      ("N30", 30, "office", ["ONE", "FIVE", "TEN", "TWENTY", "THIRTY"]),
      ("N50", 50, "office", ["ONE", "FIVE", "TEN", "TWENTY", "THIRTY"]),
      ("N51", 51, "office", ["ONE", "FIVE", "TEN", "TWENTY", "THIRTY", "OVER-FIFTY"]),
    ] as [(String, Int, String, [String])])
  func personas(id: String, heads: Int, trade: String, meets: [String]) {
    let all = ["ONE", "FIVE", "TEN", "TWENTY", "THIRTY", "OVER-FIFTY", "SHARED", "LIFT", "STOP"]
    func problems(met: [String]) -> [Problem] {
      var texts = Self.personaTexts
      texts[.businesses] = Self.business(
        id, [("heads", "\(heads)"), ("trade", trade)], shown: met.map { "ansvar/\($0)" },
        hidden: all.filter { !met.contains($0) }.map { "ansvar/\($0)" })
      return SmallCourse(with: texts).compilation.diagnostics.map(\.problem)
    }
    #expect(problems(met: meets) == [])
    // Each of the expectations can fail.
    let inverse = all.filter { !meets.contains($0) }
    #expect(
      Set(problems(met: inverse).compactMap(\.reference)) == Set(all.map { "ansvar/\($0)" }))
  }

  private static let module = "kurs/01-ansvar.xml"

  private static let unmet: [Faulty] = [
    Faulty(
      name: "a block that is not there",
      texts: [
        .blocks: "<when if=\"heads > 4\" id=\"B.STOR\"><p>Mange.</p></when>",
        .businesses: business("P1", [("heads", "4")], shown: ["ansvar/B.STOR"]),
      ], problem: .expectationNotMet(business: "P1", reference: "ansvar/B.STOR", isShown: false),
      passage: "ansvar/B.STOR", file: "kurs/course.xml", path: "/course/business/shown",
      notes: [("<when if=\"heads > 4\" id=\"B.STOR\">", "<when if=\"heads > 4\" id=\"B.STOR\">", module)]),
    Faulty(
      name: "the module, of the second business",
      texts: [
        .businesses: business("P1", [("heads", "4")], shown: ["ansvar"])
          + business("P2", [("heads", "5")], shown: ["ansvar/start"], hidden: ["ansvar"])
      ], problem: .expectationNotMet(business: "P2", reference: "ansvar", isShown: true),
      passage: "ansvar", context: "ansvar\"/></business>\n</course>", file: "kurs/course.xml",
      path: "/course/business[2]/hidden",
      notes: [(moduleTag, moduleTag, module)]),
    Faulty(
      name: "what depends on an answer that is not given",
      texts: [
        .items: "<item id=\"ny\" objective=\"plikt\" if=\"sector == state\"><prompt>Hva nå?</prompt>"
          + "<choice correct=\"true\">Ja<why>Ja.</why></choice><choice>Nei<why>Nei.</why></choice></item>",
        .businesses: business("P1", [("heads", "4")], hidden: ["ansvar/ny"]),
      ], problem: .expectationNotMet(business: "P1", reference: "ansvar/ny", isShown: true),
      passage: "ansvar/ny", file: "kurs/course.xml", path: "/course/business/hidden",
      notes: [
        (
          "<item id=\"ny\" objective=\"plikt\" if=\"sector == state\">",
          "<item id=\"ny\" objective=\"plikt\" if=\"sector == state\">", module
        )
      ]),
  ]

  private static let moduleTag = "<module xmlns=\"urn:kyndig:course:1\" id=\"ansvar\">"

  /// What is said of a business of so many employees, in a course where much begins at five.
  private static func tried(_ heads: Int?, shown: [String] = [], hidden: [String] = [], _ stop: String = "")
    -> [Problem]
  {
    let five = "if=\"heads >= 5\""
    let interaction = "<choice correct=\"true\">Ja<why>Ja.</why></choice><choice>Nei<why>Nei.</why></choice></item>"
    return SmallCourse(with: [
      .blocks: "<when \(five) id=\"B.STOR\"><p>Mange.</p></when>",
      .steps: "<page id=\"side\" \(five)><title>Side</title><p>Mange.</p></page>\(stop)"
        + "<page id=\"etter\"><title>Etter</title><p>Alle.</p></page>"
        + "<scenario id=\"sak\" objective=\"plikt\" \(five)><title>Sak</title><scene id=\"a\"><p>Det skjer.</p>"
        + "<decision to=\"e\">Ja<why>Ja.</why></decision><decision to=\"e\">Nei<why>Nei.</why></decision></scene>"
        + "<ending id=\"e\"><title>Slutt</title><p>Slik gikk det.</p></ending></scenario>"
        + "<practice><item id=\"ny\" objective=\"plikt\" \(five)><prompt>Hva nå?</prompt>\(interaction)</practice>",
      .lessons: "<lesson id=\"mer\" \(five)><title>Mer</title>"
        + "<page id=\"mer-side\"><title>Mer</title><p>Mer.</p></page></lesson>",
      .tasks:
        "<task id=\"mal\" minutes=\"2\" \(five)><title>Mål</title><p>Skriv.</p><field id=\"a\">Målet</field></task>",
      .items: "<item id=\"i-banken\" objective=\"plikt\" \(five)><prompt>Og nå?</prompt>\(interaction)",
      .businesses: business("P", heads.map { [("heads", "\($0)")] } ?? [], shown: shown, hidden: hidden),
    ]).compilation.diagnostics.map(\.problem)
  }

  private static func business(
    _ id: String, _ answers: [(String, String)], shown: [String] = [], hidden: [String] = []
  ) -> String {
    "<business id=\"\(id)\"><title>Virksomhet</title>"
      + answers.map { "<answer to=\"\($0)\" is=\"\($1)\"/>" }.joined() + shown.map { "<shown ref=\"\($0)\"/>" }.joined()
      + hidden.map { "<hidden ref=\"\($0)\"/>" }.joined() + "</business>"
  }

  /// Blocks for what begins at five, ten, twenty, thirty and over fifty employees, for two trades, and a stop for one.
  private static let personaTexts: [CodeExample.Slot: String] = [
    .profile: """
    <question id="trade">
      <label>Bransje</label><prompt>Hva gjør dere mest av?</prompt><why>Eksemplene følger bransjen.</why>
      <alternative value="office">Kontor</alternative><alternative value="construction">Bygg</alternative>
      <alternative value="care">Omsorg</alternative><alternative value="shop">Butikk</alternative>
      <alternative value="cleaning">Renhold</alternative><alternative value="transport">Transport</alternative>
      <alternative value="industry">Industri</alternative><alternative value="ship">Skip</alternative>
    </question>
    """,
    .thresholds: """
    <threshold id="amu" law="aml § 7-1" source="LOV-AML">
      <label>Arbeidstakere som gjør arbeidsmiljøutvalg til et krav</label>
      <value number="50"/><value number="30" from="2024-01-01"/>
    </threshold>
    """,
    .steps: """
    <ask ref="trade"/>
    <stop id="STOP" if="trade == ship"><title>Ut</title><p>Skip har egne regler.</p></stop>
    <page id="grenser">
      <title>Grensene</title>
      <p>Antallet avgjør.</p>
      <when id="ONE" if="heads >= 1"><p>Dere har ansatte.</p></when>
      <when id="FIVE" if="heads >= threshold(verneombud)">
        <p>Dere skal ha verneombud.</p>
        <when id="TEN" if="heads >= 10"><p>En part kan kreve utvalg.</p></when>
      </when>
      <note><when id="TWENTY" if="heads >= 20"><p>Dere er mange nok til en kjede av ledere.</p></when></note>
      <when id="THIRTY" if="heads >= threshold(amu)"><p>Dere skal ha utvalg.</p></when>
      <when id="OVER-FIFTY" if="not heads &lt;= 50"><p>Dere skal ha en fast metode.</p></when>
      <when id="SHARED" if="trade == construction"><p>Andre arbeider på samme sted.</p></when>
      <when id="LIFT" if="trade == care"><p>Løft er en fare.</p></when>
    </page>
    """,
  ]
}

extension Problem {
  /// What an expectation that is not met names.
  fileprivate var reference: String? {
    if case .expectationNotMet(_, let reference, _) = self { reference } else { nil }
  }
}
