import Courseware
import Register
import TerminalUI
import Testing

@testable import KyndigApp

/// A leader's way past every kind of answer and situation, most of them wrong at first; taken once.
struct EveryKindJourney: Sendable {
  let kept: [String: Kept]
  let stepsLeft: Int

  static let taken = Result { try EveryKindJourney(.nb) }
  /// The same way, taken in other languages than the course is written in.
  static let inNynorsk = Result { try EveryKindJourney(.nn) }
  static let inEnglish = Result { try EveryKindJourney(.en) }

  private init(_ language: Language) throws {
    let bench = try Bench(.everyKind, step: 0)
    var pilot = Pilot(.drawn, course: try bench.course())
    pilot.words = .speaking(language)
    var guide = Guide(pilot, Self.script(pilot.words)) { bench.pass(milliseconds: 7_000) }
    kept = try bench.take(&guide, language: language == .nb ? nil : language)
    stepsLeft = guide.steps.count
  }

  private static func script(_ words: Phrases) -> [Guide.Step] { questions + answers(words) + situation + task }

  private static let questions: [Guide.Step] = [
    .saying("Hva driver dere med?"), .keep("question-text"), .press([.enter]), .keep("question-text-wrong"),
    .heading("Ombudet"), .keep("page-derived"),
    .change { $0.mistakes = { item in item.interaction.choices.firstIndex { !$0.isCorrect }.map { [$0] } ?? [] } },
  ]

  private static func answers(_ words: Phrases) -> [Guide.Step] {
    let isFeedback: @Sendable (Screen) -> Bool = {
      $0.heading == words.items.wrong || $0.heading?.hasPrefix(words.partly) == true
    }
    return [
      .saying("Sett trinnene"), .keep("order"), .press([.enter]), .keep("order-untouched"),
      .press([.down, .character(" "), .down]), .keep("order-held"), .press([.escape, .character("t")]), .type("1 2"),
      .press([.enter]), .keep("order-typed"), .press([.escape]), .until(isFeedback), .keep("feedback-order"),
      .saying("Koble hver rolle"), .keep("match"), .press([.character("2")]), .keep("match-half"),
      .press([.enter, .up, .backspace]), .until(isFeedback), .keep("feedback-match"),
      .saying("Fra hvor mange ansatte"), .keep("number"), .type("fem"), .press([.enter]), .keep("number-refused"),
      .until(isFeedback), .keep("feedback-number"),
      .saying("Tilsynet kom"), .keep("date"), .type("1.13.2026"), .press([.enter]), .keep("date-refused"),
      .until(isFeedback), .keep("feedback-date"),
      .saying("Hva er galt i denne planen?"), .keep("find-fault"), .until(isFeedback), .keep("feedback-faults"),
    ]
  }

  private static let situation: [Guide.Step] = [
    .heading("Samtalen på lageret"), .keep("scenario-introduction"), .press([.enter]), .keep("scenario-scene"),
    .press([.character("1"), .enter]), .keep("scenario-consequence"), .press([.enter]), .keep("scenario-second"),
    .press([.enter]), .keep("scenario-nothing-chosen"), .press([.character("2"), .enter, .enter]),
    .keep("scenario-ending"), .press([.left, .left, .character("2"), .enter, .enter]), .keep("scenario-other-ending"),
    .press([.character("l")]), .keep("scenario-page"), .press([.enter, .enter]),
  ]

  private static let task: [Guide.Step] = [
    .heading("Handlingsplanen"), .press([.enter]), .type("Alle skal hjelpe til."), .press([.enter]),
    .keep("task-row"), .type("Merke gangveien"), .press([.enter, .enter, .enter, .enter]),
    .type("Hver mandag."), .press([.tab]), .keep("finished-faults"),
  ]
}

@Suite("The screens of every kind of answer and situation")
struct EveryKindGoldenTests {
  static let names = [
    "question-text", "question-text-wrong", "page-derived", "order", "order-untouched", "order-held", "order-typed",
    "feedback-order", "match", "match-half", "feedback-match", "number", "number-refused", "feedback-number", "date",
    "date-refused", "feedback-date", "find-fault", "feedback-faults", "scenario-introduction", "scenario-scene",
    "scenario-consequence", "scenario-second", "scenario-nothing-chosen", "scenario-ending", "scenario-other-ending",
    "scenario-page", "task-row", "finished-faults",
  ]

  @Test("The journey comes by all of them")
  func journey() throws {
    let journey = try EveryKindJourney.taken.get()
    #expect(journey.stepsLeft == 0)
    #expect(Set(journey.kept.keys) == Set(Self.names))
  }
}

@Suite("A course with one of every kind")
struct EveryKindTests {
  @Test("is taken to a certificate in either voice, with the same record")
  func sameRecord() throws {
    let records = try Pilot.Voice.allCases.map { voice in
      let bench = try Bench(.everyKind, seed: 7)
      var pilot = Pilot(voice, course: try bench.course())
      try bench.run(&pilot)
      let study = try bench.study()
      #expect(study.session?.passed["kurs"]?.percent == 100)
      #expect(study.session?.certificates.count == 1)
      #expect(try bench.audit().allDeviations == [])
      return study.events.map(\.kind).filter { $0.verb != "attested" && $0.verb != "certified" }
    }
    #expect(records[0] == records[1])
    #expect(records[0].filter { $0.verb == "decided" }.count == 2)
    let written = records[0].compactMap { if case .drafted(_, let texts) = $0 { texts["oppfolging"] } else { nil } }
    #expect(written.last == Pilot.lines.joined(separator: "\n"))
    #expect(Set(records[0].compactMap(\.form)) == ["order", "match", "number", "date", "faults"])
  }

  @Test("Only once the check is passed is what is right told, whatever the kind", arguments: Pilot.Voice.allCases)
  func rightNotTold(voice: Pilot.Voice) throws {
    let bench = try Bench(.everyKind)
    let isMistake: @Sendable (Screen) -> Bool = { $0.fact.hasPrefix("Feil ") }
    var guide = Guide(
      Pilot(voice, course: try bench.course()),
      [
        .until { $0.trail.last == "Sjekk" },
        .change { $0.mistakes = { item in item.interaction.choices.firstIndex { !$0.isCorrect }.map { [$0] } ?? [] } },
        .heading("Sjekk: ikke bestått"), .press([.character("f")]),
      ] + (1...5).flatMap { number -> [Guide.Step] in [.until(isMistake), .keep("\(number)"), .press([.enter])] })
    try bench.run(&guide)
    #expect(guide.kept.count == 5)
    for screen in guide.kept.values {
      for right in ["Riktig svar", "Riktig rekkefølge", "Feil er også"] { #expect(!screen.says(right)) }
      #expect(screen.says("Det riktige svaret vises når du har bestått."))
    }
    let all = guide.kept.values.map(\.folded).joined()
    for reason in [
      "Grensen står i loven.", "Tell måneder, ikke dager.", "Ansvaret kan ikke settes bort.", "Her er det en",
    ] {
      #expect(all.contains(reason))
    }
  }

  @Test(
    "Where there is no full screen a word gets out of a field for figures, and a wrong form is said and not stored",
    arguments: ["Fra hvor mange ansatte", "Tilsynet kom", "Hvor mange er dere?"])
  func wordsInFields(prompt: String) throws {
    let bench = try Bench(.everyKind)
    var guide = Guide(Pilot(.spoken, course: try bench.course()), [.saying(prompt), .keep("asked")])
    try bench.run(&guide)
    let screen = try #require(guide.kept["asked"])
    let vocabulary = Phrases.nb.vocabulary
    #expect(screen.keys(typed: "avslutt", vocabulary: vocabulary) == [.command("q")])
    #expect(screen.keys(typed: "oversikt", vocabulary: vocabulary) == [.command("o")])
    #expect(screen.keys(typed: "tilbake", vocabulary: vocabulary) == [.back])
    #expect(screen.keys(typed: "12", vocabulary: vocabulary) == [.clear, .paste("12"), .enter])
  }

  @Test("In a field for words a word is an answer, and one behind a slash a key")
  func slashedWords() throws {
    let bench = try Bench(.everyKind)
    var guide = Guide(Pilot(.spoken, course: try bench.course()), [.saying("Hva driver dere med?"), .keep("asked")])
    try bench.run(&guide)
    let screen = try #require(guide.kept["asked"])
    let vocabulary = Phrases.nb.vocabulary
    #expect(screen.keys(typed: "hjelp", vocabulary: vocabulary) == [.clear, .paste("hjelp"), .enter])
    #expect(screen.keys(typed: "/hjelp", vocabulary: vocabulary) == [.command("?")])
    #expect(screen.keys(typed: "/Tilbake ", vocabulary: vocabulary) == [.back])
    #expect(screen.keys(typed: "/slett", vocabulary: vocabulary) == [.clear])
    #expect(screen.keys(typed: "/tull", vocabulary: vocabulary) == [.clear, .paste("/tull"), .enter])
  }

  @Test("A command is a key whatever has the focus")
  func commands() throws {
    let bench = try Bench(.everyKind)
    let script: [Guide.Step] = [
      .saying("Fra hvor mange ansatte"), .press([.command("?")]), .keep("help"), .press([.escape]), .keep("number"),
      .press([.command("o")]), .keep("overview"), .press([.enter]), .keep("again"), .press([.backTab]), .keep("before"),
      .press([.command("q"), .character("x")]),
    ]
    var guide = Guide(Pilot(.spoken, course: try bench.course()), script)
    try bench.run(&guide)
    #expect(guide.kept["help"]?.panel != nil)
    #expect(guide.kept["overview"]?.trail == ["HMS i det små"])
    #expect(guide.kept["again"]?.body == guide.kept["number"]?.body)
    #expect(guide.kept["before"]?.fact == "Øving 2 av 5")
    #expect(guide.steps.count == 1, "q does not leave")
  }

  @Test("Going back in a situation and deciding otherwise changes the way, and stores both decisions")
  func otherwise() throws {
    let bench = try Bench(.everyKind)
    var guide = Guide(
      Pilot(.spoken, course: try bench.course()),
      [
        .heading("Samtalen på lageret"), .press([.enter, .character("1"), .enter, .left, .character("2"), .enter]),
        .keep("consequence"), .press([.enter]), .keep("ending"), .press([.character("n")]), .keep("again"),
      ])
    try bench.run(&guide)
    #expect(guide.kept["consequence"]?.says("Ingen andre får vite det.") == true)
    #expect(guide.kept["ending"]?.heading == "Ingenting skjer")
    #expect(guide.kept["again"]?.heading == "Tirsdag kl. 08.10")
    let study = try bench.study()
    #expect(study.session?.ways == ["ansvar/lageret": [Turn(scene: "ida", decision: 1)]])
    #expect(study.events.filter { $0.kind.verb == "decided" }.count == 2)
  }

  @Test("A situation that cannot be gone back in has no way back, and no key for it")
  func noWayBack() throws {
    let course = LittleCourse.everyKind.replacing(" back=\"true\"", with: "")
    let bench = try Bench(course)
    var guide = Guide(
      Pilot(.spoken, course: try bench.course()),
      [
        .heading("Samtalen på lageret"), .keep("introduction"), .press([.enter, .character("1"), .enter]),
        .keep("consequence"), .press([.left, .enter]), .keep("second"), .press([.left]), .keep("still"),
      ])
    try bench.run(&guide)
    #expect(guide.kept["introduction"]?.says("Du kan ikke gå tilbake underveis.") == true)
    for name in ["consequence", "second"] { #expect(guide.kept[name]?.keys.contains { $0.key == "←" } == false) }
    #expect(guide.kept["second"]?.heading == "Tirsdag kl. 08.40")
    #expect(guide.kept["still"] == guide.kept["second"])
  }

  @Test("At the first item of a check the way back is the overview")
  func backFromFirst() throws {
    let bench = try Bench(.everyKind)
    var guide = Guide(
      Pilot(.drawn, course: try bench.course()),
      [.until { $0.fact == "Oppgave 1 av 5" }, .press([.left, .backTab]), .keep("back")])
    try bench.run(&guide)
    #expect(guide.kept["back"]?.trail == ["HMS i det små"])
  }
}

extension Event.Kind {
  /// The form of a response to an item.
  fileprivate var form: String? {
    switch self {
    case .practised(_, let response), .responded(_, let response):
      "\(response)".prefix { $0 != "(" }.description
    default: nil
    }
  }
}

@Suite("What is typed")
struct TypedTests {
  @Test(
    "is a whole number as people write it",
    arguments: [
      ("12", nil, 12), (" 12 ", nil, 12), ("10 000", nil, 10_000), ("10\u{A0}000", nil, 10_000), ("0", nil, 0),
      ("5 ansatte", "ansatte", 5), ("5ANSATTE", "ansatte", 5), ("5 ansatte", nil, nil), ("ansatte", "ansatte", nil),
      ("", nil, nil), ("fem", nil, nil), ("5,0", nil, nil), ("5.0", nil, nil), ("-5", nil, nil), ("+5", nil, nil),
      ("٥", nil, nil), ("½", nil, nil), ("999999999999999", nil, 999_999_999_999_999),
      ("1000000000000000", nil, nil), ("99999999999999999999", nil, nil),
    ] as [(String, String?, Int?)])
  func number(text: String, unit: String?, number: Int?) {
    #expect(Int(typed: text, unit: unit) == number)
  }

  @Test(
    "is a date in one of two forms",
    arguments: [
      ("31.12.2026", "2026-12-31"), ("1.2.2026", "2026-02-01"), ("01.02.2026", "2026-02-01"),
      (" 31. 12. 2026 ", "2026-12-31"), ("2026-12-31", "2026-12-31"), ("2024-02-29", "2024-02-29"),
      ("31.12.26", nil), ("31.12", nil), ("12.31.2026", nil), ("29.2.2026", nil), ("31/12/2026", nil),
      ("2026-12-1", nil), ("31. desember 2026", nil), ("", nil), ("i morgen", nil), ("+1.2.2026", nil), ("..", nil),
    ] as [(String, String?)])
  func date(text: String, date: String?) {
    #expect(CivilDate(typed: text)?.description == date)
  }

  @Test(
    "is a line of whole numbers",
    arguments: [
      ("1 3 2", [1, 3, 2]), ("1,3, 2", [1, 3, 2]), ("7", [7]), ("", nil), ("1 to", nil), ("1.", nil), (" , ", nil),
    ] as [(String, [Int]?)])
  func numbers(text: String, numbers: [Int]?) {
    #expect(text.wholeNumbers == numbers)
  }
}
