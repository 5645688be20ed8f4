import Courseware
import TerminalUI
import Testing

@testable import KyndigApp

/// A leader who sets a day to be done by, and looks at what an inspector may ask; taken once.
struct PlanningJourney: Sendable {
  let kept: [String: Kept]
  let stepsLeft: Int

  static let taken = Result { try PlanningJourney() }

  private static let plan = Phrases.nb.planning.title
  private static let inspection = Phrases.nb.inspection.title

  private init() throws {
    let bench = try Bench(StatusStage.course, step: 0)
    var guide = Guide(Pilot(.drawn, course: try bench.course()), Self.script) { bench.pass(milliseconds: 7_000) }
    kept = try bench.take(&guide)
    stepsLeft = guide.steps.count
  }

  private static let more: [Guide.Step] = [.press([.character("o"), .character("m")])]
  private static let again: [Guide.Step] = more + [.choose(plan)]

  private static let script: [Guide.Step] =
    [.heading("Dette gjelder dere")] + again + [.keep("planning")]
    + [.type("i morgen"), .press([.enter]), .keep("planning-refused")]
    + [.press([.clear]), .type("1.11.2026"), .press([.enter]), .keep("planning-past")]
    + [.press([.clear]), .type("2026-12-18"), .press([.enter]), .keep("overview-planned")]
    + again + [.keep("planning-again"), .press([.escape]), .choose(inspection), .keep("inspection-first")]
    + [.choose("Arbeidet"), .keep("inspection-closed"), .choose("Mål for HMS"), .keep("inspection-draft")]
    + [.heading("Nøkkelen er laget"), .press([.enter])] + more
    + [.choose(inspection), .keep("inspection-half-way"), .choose("Arbeidet"), .keep("inspection-module")]
    + [.until { $0.trail.last == "Egenerklæring" }] + more
    + [.choose(inspection), .keep("inspection-passed"), .choose("Egenerklæring")]
    + [.until { $0.fact.hasPrefix("bevis-ID") }] + more + [.keep("more-certified")]
    + [.choose(inspection), .keep("inspection-certified"), .choose("Beviset ditt"), .keep("inspection-certificate")]
}

@Suite("The day to be done by, and an inspection tomorrow")
struct PlanningTests {
  static let golden = [
    "planning", "planning-refused", "planning-past", "overview-planned", "inspection-first", "inspection-closed",
    "inspection-half-way", "inspection-passed", "inspection-certified",
  ]

  @Test("The journey comes by all of them")
  func journey() throws {
    let journey = try PlanningJourney.taken.get()
    #expect(journey.stepsLeft == 0)
    #expect(
      Set(journey.kept.keys)
        == Set(
          Self.golden + [
            "planning-again", "inspection-draft", "inspection-module", "more-certified", "inspection-certificate",
          ]))
  }

  @Test("fit 60 × 20 whole where something is written", arguments: ["planning", "planning-refused", "planning-past"])
  func fitsSmall(name: String) throws { #expect(!GoldenTests.drawn(try EveryScreen.screen(name), 60, 20).hasMore) }

  @Test("The day can be changed, and stands in the field as it is typed")
  func again() throws {
    #expect(try EveryScreen.screen("planning-again").focusedField?.text == "18.12.2026")
  }

  @Test("From the page on inspections one comes to the module, the draft and the certificate")
  func leads() throws {
    #expect(try EveryScreen.screen("inspection-module").heading == "Hylla")
    #expect(try EveryScreen.screen("inspection-draft").heading == "Mål")
    #expect(try EveryScreen.screen("inspection-certificate").fact.hasPrefix("bevis-ID"))
  }

  @Test("When the course is passed there is no day to set")
  func noPlanAfter() throws {
    let titles = try EveryScreen.screen("more-certified").options.map(\.text.string)
    #expect(!titles.contains(Phrases.nb.planning.title))
    #expect(titles.contains(Phrases.nb.inspection.title))
  }

  @Test("A course without such a module says nothing of one")
  func noModule() throws {
    let bench = try Bench(LittleCourse(), step: 0)
    let guide = try bench.refusing([
      .heading("Først"), .press([.character("o"), .character("m")]), .choose(Phrases.nb.inspection.title),
      .keep("inspection"),
    ])
    #expect(guide.kept["inspection"]?.options.map(\.text.string) == ["Mål"])
  }

  /// A day typed, and what is planned afterwards.
  @Test(
    "A day is taken in either form, today too; none before",
    arguments: [
      ("1.2.2027", "2027-02-01"), ("2027-02-01", "2027-02-01"), (" 18.11.2026 ", "2026-11-18"), ("17.11.2026", nil),
      ("2026-11-17", nil), ("31.2.2027", nil), ("", nil), ("snart", nil), ("1.2.27", nil),
    ] as [(String, String?)])
  func typed(text: String, planned: String?) throws {
    let bench = try Bench(StatusStage.course)
    try StatusStage.begun.taken(bench)
    let study = try bench.study()
    let context = Context(
      words: .nb, course: study.course, session: study.session, now: bench.world.now(), folder: bench.folder)
    var stage = Planning(planned: nil)
    for character in text { #expect(stage.update(.character(character), context) == .stay) }
    let move = stage.update(.enter, context)
    if let date = planned.flatMap({ CivilDate($0) }) {
      #expect(move == .record([.planned(by: date)], then: .overview))
    } else {
      #expect(move == .stay)
      let says = stage.screen(context).says
      #expect(says(Phrases.nb.planning.refused) || says("er passert. Skriv dagen i dag eller en senere dag."))
    }
  }
}
