import Courseware
import TerminalUI
import Testing

@testable import KyndigApp

/// A leader of a unit: what the site has answered for her, what she changes later, and three failed tries; taken once.
struct PolicyJourney: Sendable {
  let screens: [String: Screen]
  let stepsLeft: Int
  let session: Session?
  let events: [Event.Kind]
  let unit: String?

  static let taken = Result { try PolicyJourney() }

  private init() throws {
    let bench = try Bench(.withPolicy, step: 0)
    let pilot = Pilot(.drawn, course: try bench.course())
    var guide = Guide(pilot, Self.script) { bench.pass(milliseconds: 7_000) }
    try bench.run(&guide)
    screens = guide.kept.mapValues { $0.steady(bench) }
    stepsLeft = guide.steps.count
    let study = try bench.study()
    session = study.session
    events = study.events.map(\.kind)
    unit = study.leader?.unit
  }

  private static let script = beginning + firstChanges + threeTries + laterChanges

  /// From anywhere to the list of answers.
  private static let list: Guide.Step = .press([.command("o"), .character("m"), .character("1"), .enter])

  private static let beginning: [Guide.Step] = [
    .heading("Hvilken enhet leder du?"), .keep("unit"), .press([.enter]), .keep("unit-nothing-chosen"),
    .press([.left]), .keep("unit-back"), .press([.enter, .character("1"), .enter]),
    .saying("Hvor mange er dere?"), .keep("question-suggested-number"), .press([.enter]),
    .saying("Hvem eier?"), .keep("question-suggested-choice"), .press([.character("1"), .enter]),
  ]

  private static let firstChanges: [Guide.Step] = [
    list, .keep("answers"), .press([.enter]), .keep("answer-again"), .press([.enter]), .keep("answers-unchanged"),
    .press([.enter, .clear]), .type("41"), .press([.enter]), .keep("answers-changed-nothing"),
    .press([.character("2"), .enter, .character("3"), .enter]), .keep("answers-changed-module"),
    .press([.enter]), .keep("answers-to-find-out"), .press([.left]), .keep("more"), .press([.character("o"), .enter]),
  ]

  private static let threeTries: [Guide.Step] = [
    .change { $0.mistakes = { item in item.interaction.choices.firstIndex { !$0.isCorrect }.map { [$0] } } },
    .until { $0.fact == "Oppgave 1 av 3" }, list, .keep("answers-closed"), .press([.enter]), .keep("answers-still"),
    .press([.character("o"), .enter]),
    .until { $0.fact == "forsøk 3" }, .keep("result-third"), .press([.character("r")]), .keep("advice"),
    .press([.enter]), .keep("advice-pages"), .press([.character("2"), .enter]), .keep("advice-page"),
    .press([.enter]), .keep("advice-back"), .press([.left, .left]), .keep("result-back"),
    .press([.character("n")]), .keep("introduction-third"), .press([.character("r"), .left]),
    .keep("introduction-back"),
    .change { $0.mistakes = { _ in nil } },
    .heading("Sjekk: bestått"), .keep("result-fourth"), .heading("Nøkkelen er laget"), .press([.enter]),
  ]

  private static let laterChanges: [Guide.Step] = [
    list, .press([.enter, .clear]), .type("3"), .press([.enter]), .keep("answers-changed-less"),
    .press([.enter, .enter, .clear]), .type("40"), .press([.enter]), .keep("answers-changed-again"),
    .press([.character("o")]), .keep("overview-extended"),
  ]
}

@Suite("The screens of a site with a policy, and of answers that change")
struct PolicyGoldenTests {
  static let names = [
    "unit", "unit-nothing-chosen", "question-suggested-number", "question-suggested-choice", "answers", "answer-again",
    "answers-unchanged", "answers-changed-nothing", "answers-changed-module", "answers-to-find-out", "more",
    "answers-closed", "result-third", "advice", "advice-pages", "introduction-third", "answers-changed-less",
    "answers-changed-again", "overview-extended",
  ]

  static func screen(_ name: String) throws -> Screen {
    try #require(try PolicyJourney.taken.get().screens[name], "the journey never came to \(name)")
  }

  @Test("The journey comes by all of them")
  func journey() throws {
    let journey = try PolicyJourney.taken.get()
    #expect(journey.stepsLeft == 0)
    #expect(Set(Self.names).isSubset(of: journey.screens.keys))
  }

  @Test("look as their goldens in a window of 80 × 24", arguments: names)
  func drawn(name: String) throws {
    try expectGolden(GoldenTests.drawn(Self.screen(name), 80, 24).goldenText, "\(name)-80x24")
  }

  @Test("are spoken as their goldens", arguments: names)
  func spoken(name: String) throws {
    let spoken = try Self.screen(name).spoken(glyphs: .unicode, vocabulary: Phrases.nb.vocabulary)
    try expectGolden(spoken.goldenText, "\(name)-spoken")
  }

  @Test("look as their goldens in the smallest window", arguments: ["unit", "advice", "answers-to-find-out"])
  func small(name: String) throws {
    try expectGolden(GoldenTests.drawn(Self.screen(name), 60, 20).goldenText, "\(name)-60x20")
  }

  @Test("that ask something, or help, fit 80 × 24 whole", arguments: names.filter { $0 != "result-third" })
  func fits(name: String) throws {
    #expect(!GoldenTests.drawn(try Self.screen(name), 80, 24).hasMore)
  }

  @Test("keep the keys that answer, that get out and that give advice on the last row", arguments: names, [60, 80])
  func keys(name: String, columns: Int) throws {
    let screen = try Self.screen(name)
    let last = String(try #require(GoldenTests.drawn(screen, columns, 24).rows.last).map(\.character))
    #expect(["Enter", "Esc", "?"].contains { last.contains(" \($0) ") })
    if name.hasSuffix("-third") { #expect(last.contains(" r ")) }
    #expect(!screen.prompt.isEmpty)
  }
}

@Suite("A site with a policy")
struct PolicyTests {
  @Test("The leader's unit is stored, and each answer with its source")
  func sources() throws {
    let journey = try PolicyJourney.taken.get()
    #expect(journey.unit == "hjemmetjenesten")
    let answers = journey.events.filter { $0.verb == "profiled" }
    #expect(
      answers == [
        .profiled(question: "heads", answer: .number(40), from: .policy(unit: "hjemmetjenesten")),
        .profiled(question: "sector", answer: .word("private")),
        .profiled(question: "heads", answer: .number(41)), .profiled(question: "sector", answer: .unknown),
        .profiled(question: "heads", answer: .number(3)),
        // Her own number, though it is the policy's too: she was asked and wrote it.
        .profiled(question: "heads", answer: .number(40)),
      ])
    #expect(journey.session?.profile.sources == [:])
  }

  @Test("Reading a page from the advice comes back to it, and the advice to where it was asked for")
  func back() throws {
    let screens = try PolicyJourney.taken.get().screens
    #expect(screens["advice-page"]?.heading == "Dette gjelder dere")
    #expect(screens["advice-back"]?.heading == "Sider å lese før neste forsøk")
    #expect(screens["result-back"] == screens["result-third"])
    #expect(screens["introduction-back"] == screens["introduction-third"])
    #expect(screens["result-fourth"]?.keys.contains { $0.key == "r" } == false)
    #expect(screens["answers-still"] == screens["answers-closed"])
    #expect(screens["unit-back"]?.fact == "felt 3 av 4")
  }

  @Test(
    "Both voices come by the same questions and store the same answers", arguments: Pilot.Voice.allCases,
    [("1", "hjemmetjenesten"), ("2", "skolen"), ("3", nil)] as [(String, String?)])
  func voices(voice: Pilot.Voice, unit: (key: String, id: String?)) throws {
    let bench = try Bench(.withPolicy)
    var guide = Guide(
      Pilot(voice, course: try bench.course()),
      [
        .heading("Hvilken enhet leder du?"), .keep("unit"), .press([.character(Character(unit.key)), .enter]),
        .saying("Hvor mange er dere?"), .keep("heads"),
      ])
    try bench.run(&guide)
    #expect(
      guide.kept["unit"]?.keys(typed: unit.key, vocabulary: Phrases.nb.vocabulary) == [
        .character(Character(unit.key)), .enter,
      ])
    #expect(try bench.study().leader?.unit == unit.id)
    #expect(guide.kept["heads"]?.focusedField?.text == (unit.key == "1" ? "40" : ""))
    #expect(guide.kept["heads"]?.says("Forslag fra") == (unit.key == "1"))
  }

  @Test("A suggestion that the edition does not take is not made; nothing counts before she has answered")
  func unfit() throws {
    let bench = try Bench(LittleCourse.withPolicy)
    var guide = Guide(
      Pilot(.drawn, course: try bench.course()),
      [
        .heading("Hvilken enhet leder du?"), .press([.character("1"), .enter]),
        .saying("Hvor mange er dere?"), .press([.command("o")]), .keep("overview"),
      ])
    try bench.run(&guide)
    #expect(try bench.study().session?.profile == BusinessProfile())
    var context = try bench.context(try #require(try bench.study().session))
    context.policy = Policy(answers: ["heads": .number(99_999), "sector": .word("municipal")])
    #expect(context.course.questions.allSatisfy { context.suggestion(for: $0) == nil })
  }

  @Test(
    "A policy that is broken stops nobody, and asks nothing; checking says what is wrong with it",
    arguments: [
      ("is=\"state\"", "is=\"statlig\""), ("<title>Skolen</title>", ""), ("</policy>", ""),
      ("id=\"skolen\"", "id=\"hjemmetjenesten\""),
    ])
  func broken(passage: String, replacement: String) throws {
    let course = LittleCourse.withPolicy.replacing(passage, with: replacement, in: "policy.xml")
    let bench = try Bench(course)
    #expect(bench.site.policy == nil)
    var guide = Guide(Pilot(.drawn, course: try bench.course()), [.saying("Hvor mange er dere?"), .keep("heads")])
    try bench.run(&guide)
    #expect(guide.kept["heads"]?.says("Forslag fra") == false)
    let report = CheckTests.report(course)
    #expect(report.errors == 1)
    #expect(report.text.contains("Courses/policy.xml:"))
    #expect(report.text.contains("Til policy.xml er rettet, går kurset uten den."))
  }

  @Test("A policy can be checked, and mended, by itself")
  func alone() throws {
    let bench = try Bench(.withPolicy.replacing("to=\"sector\"", with: "to=\"sectr\"", in: "policy.xml"))
    let path = bench.site.courses + "/policy.xml"
    let found = try Check.parse([path]).answer(in: bench.world)
    #expect(found.code == 1)
    #expect(found.text.contains("policy.xml:3:15"))
    let fixed = try Check.parse([path, "--fix"]).answer(in: bench.world)
    #expect(fixed.code == 0)
    #expect(bench.site.policy?.answers == ["sector": .word("state")])
  }

  @Test("Without a policy the one who answers for the content is whom to ask")
  func responsible() throws {
    let bench = try Bench(LittleCourse())
    var guide = Guide(
      Pilot(.drawn, course: try bench.course()),
      [
        .change { $0.mistakes = { item in item.interaction.choices.firstIndex { !$0.isCorrect }.map { [$0] } } },
        .until { $0.fact == "forsøk 3" }, .press([.character("r")]), .keep("advice"), .press([.enter]), .keep("back"),
      ])
    try bench.run(&guide)
    #expect(guide.kept["advice"]?.says("Spør Kursansvarlig, som svarer for innholdet: hms@kyndig.example.") == true)
    #expect(guide.kept["back"]?.fact == "forsøk 3", "no page is named, and Enter goes back")
  }

  @Test("Once the course is passed the list says why nothing can be changed")
  func passed() throws {
    let bench = try Bench(LittleCourse())
    var guide = Guide(
      Pilot(.drawn, course: try bench.course()),
      [
        .until { $0.heading == "Prøve: bestått" }, .press([.command("o"), .character("m"), .character("1"), .enter]),
        .keep("answers"), .press([.enter]), .keep("still"),
      ])
    try bench.run(&guide)
    #expect(guide.kept["answers"]?.says("Svarene kan ikke endres mer, fordi kurset er bestått.") == true)
    #expect(guide.kept["still"] == guide.kept["answers"])
  }
}

@Suite("The leader's level")
struct LevelTests {
  @Test(
    "decides the title, the law on the overview and the statement that is signed", arguments: Pilot.Voice.allCases,
    [
      ("1", "HMS for øverste leder", "§\u{A0}3-5", "arbeidsgiver etter arbeidsmiljøloven § 3-5"),
      ("2", "HMS for ledere", "§\u{A0}3-2 første ledd bokstav b", "leder etter arbeidsmiljøloven § 3-2 (1) b"),
      ("3", "HMS for øverste leder", "§\u{A0}3-5", "arbeidsgiver etter arbeidsmiljøloven § 3-5"),
    ])
  func level(voice: Pilot.Voice, expected: (key: String, title: String, law: String, training: String)) throws {
    let bench = try Bench(.leveled)
    var pilot = Pilot(voice, course: try bench.course())
    pilot.profile["level"] = expected.key
    try bench.run(&pilot)
    let overview = try #require(pilot.screens.last { $0.trail == [expected.title] })
    #expect(overview.says(expected.law))
    let signing = try #require(pilot.screens.first { $0.fact.hasPrefix("steg 2") })
    #expect(signing.trail.first == expected.title)
    #expect(signing.says("kurset «\(expected.title)», utgave 2026-1"))
    #expect(signing.says(expected.training))
    #expect(pilot.screens.contains { $0.says(expected.title + ", ") && $0.fact.hasPrefix("bevis-ID") })
    #expect(try bench.audit().allDeviations == [])
  }

  @Test("The other titles are printed, with whom they are for")
  func printed() throws {
    let page = try PrintTests.page(.leveled)
    #expect(page.contains("Andre titler"))
    #expect(page.contains("<p>HMS for ledere</p>"))
    #expect(page.contains("Brukes når"))
    #expect(try PrintTests.page(LittleCourse()).contains("Andre titler") == false)
  }
}
