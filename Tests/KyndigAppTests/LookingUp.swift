import Courseware
import TerminalUI

@testable import KyndigApp

extension LittleCourse {
  /// A course with pages, a lesson, an item and a choice that are for some businesses.
  static let conditional = LittleCourse()
    .replacing(
      "<p>Dere skal ha verneombud.</p></when>",
      with: """
        <p>Dere skal ha verneombud.</p></when>
              <when if="heads &lt; threshold(verneombud)"><p>Dere kan avtale en annen ordning.</p></when>
            </page>
            <page id="leddene" if="heads >= 20">
              <title>Flere ledd</title>
              <when if="heads >= 20"><p>Ledere under deg har oppgaver.</p></when>
              <when if="sector == state"><p>Staten har egne veiledere.</p></when>
            </page>
            <page id="mange" if="heads >= 40">
              <title>Når dere er mange</title>
              <p>Det er mange å holde orden på. Den som er <term ref="arbeidsgiver">arbeidsgiver</term>, har plikten.</p>
        """
    )
    .replacing(
      "<item id=\"ovelse\" objective=\"plikt\" page=\"forst\">",
      with: "<item id=\"ovelse\" objective=\"plikt\" page=\"forst\" if=\"heads >= 20\">"
    )
    .replacing(
      "<choice>Andre har den<why>",
      with: "<choice if=\"sector == private\">Styret har den<why>Styret kan ikke ta den.</why></choice>\n"
        + "<choice>Andre har den<why>"
    )
    .replacing(
      "<bank id=\"hyller\">",
      with: """
        <lesson id="staten" if="sector == state">
          <title>Staten</title>
          <page id="statens"><title>Statens regler</title><p>Staten har <strong>egne</strong> regler.</p></page>
        </lesson>
        <bank id="hyller">
        """, in: "kurs/M02.xml")
}

/// A leader who looks things up, reads what is not for her, and tells of something wrong; taken once.
struct LookingUpJourney: Sendable {
  let kept: [String: Kept]
  let stepsLeft: Int

  static let taken = Result { try LookingUpJourney() }

  private init() throws {
    let bench = try Bench(.conditional, step: 0)
    var guide = Guide(Pilot(.drawn, course: try bench.course()), Self.script) { bench.pass(milliseconds: 7_000) }
    kept = try bench.take(&guide)
    stepsLeft = guide.steps.count
  }

  private static let script = reasons + remark + search + extra

  private static let reasons: [Guide.Step] = [
    .heading("Flere ledd"), .keep("why-page"), .saying("Hvem har plikten?"), .keep("why-item"),
  ]

  private static let remark: [Guide.Step] = [
    .press([.character("?")]), .keep("remark-help"), .press([.character("m")]), .keep("remark"), .press([.enter]),
    .keep("remark-empty"), .type("Det skal stå arbeidsgiveren, ikke du."), .press([.enter]), .keep("remark-stored"),
    .press([.escape]), .keep("remark-after"),
  ]

  private static let search: [Guide.Step] = [
    .press([.character("/")]), .keep("search"), .type("plikt"), .keep("search-typed"), .press([.down, .down]),
    .keep("search-results"), .press([.enter]), .keep("search-page"), .press([.enter]), .keep("search-after"),
    .press([.character("/")]), .type("ansatt noen"), .press([.enter, .enter]), .keep("search-term"),
    .press([.escape, .character("/"), .clear]), .type("finnes ikke"), .press([.enter]), .keep("search-none"),
    .press([.escape]),
    .change { $0.mistakes = { item in item.id.hasSuffix("ovelse") ? [1] : nil } }, .heading("Ikke riktig."),
    .press([.character("/")]), .type("Hvem har"), .press([.enter, .enter]), .keep("search-item"), .press([.enter]),
  ]

  private static let extra: [Guide.Step] = [
    .press([.character("o"), .character("m")]), .keep("more-rows"), .choose(Phrases.nb.extra.title),
    .keep("extra-list"), .press([.enter]), .keep("extra-part"), .press([.enter, .down, .down, .enter]),
    .keep("extra-page"), .press([.left]), .keep("extra-back"), .press([.left]), .choose(Phrases.nb.remarks.own),
    .keep("own-remarks"),
  ]
}
