import Courseware
import Testing

@Suite("Why something is closed, and what opens it")
struct ObstacleTests {
  /// Somewhere along the way, a place, and what stands in front of it there.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let place: Place
    let obstacle: Obstacle?
    let lead: @Sendable (inout Walk) throws -> Void

    init(
      _ name: String, _ place: Place, _ obstacle: Obstacle?,
      after lead: @escaping @Sendable (inout Walk) throws -> Void = { _ in }
    ) {
      (testDescription, self.place, self.obstacle, self.lead) = (name, place, obstacle, lead)
    }
  }

  private static let toStart: @Sendable (inout Walk) throws -> Void = { walk in
    try walk.finish("start")
    try walk.attempt("start/sjekk")
  }

  private static let toTest: @Sendable (inout Walk) throws -> Void = { walk in
    for id in ["start", "ansvar", "bygg", "verksted"] {
      try walk.finish(id)
      try walk.attempt("\(id)/sjekk")
    }
  }

  static let cases: [Case] = steps + checks + test + end

  private static let steps = [
    Case("the first module at once", .step("start/hei"), nil),
    Case("another before the first is passed", .step("ansvar/side"), .first(module: "start")),
    Case("another when the first is finished and not passed", .step("ansvar/side"), .first(module: "start")) {
      try $0.finish("start")
    },
    Case("another when the first is passed", .step("ansvar/side"), nil, after: toStart),
    Case("one that is passed", .step("start/hei"), nil, after: toStart),
    Case("reading while a check is open", .step("ansvar/side"), nil) {
      try toStart(&$0)
      try $0.take(.attempted(assessment: "start/sjekk", seed: 1))
    },
    Case("what there is not", .step("start/finnes-ikke"), .absent),
    Case("a module for others", .step("bygg/side"), .absent) {
      try $0.profile(heads: .number(3), trade: "office")
    },
    Case("what lies behind a stop", .step("start/antall"), .absent) {
      try $0.profile(heads: .number(3), trade: "shipping")
    },
  ]

  private static let checks = [
    Case("the check of the first with all its steps left", .assessment("start/sjekk"), .steps(Course.small.start())),
    Case(
      "the check with one step left", .assessment("start/sjekk"),
      .steps(Course.small.start(["heads": .number(3), "trade": .word("office")]).suffix(1))
    ) {
      try $0.take(.viewed(step: "start/hei"))
      try $0.profile(heads: .number(3), trade: "office")
    },
    Case("the check when everything is done", .assessment("start/sjekk"), nil) { try $0.finish("start") },
    Case("the check of a module that is closed", .assessment("ansvar/sjekk"), .first(module: "start")),
    Case("the check of one that is finished but closed", .assessment("bygg/sjekk"), .first(module: "start")) {
      try $0.finish("bygg")
    },
    Case("the check with a stop before it", .assessment("start/sjekk"), .stop(step: "start/til-sjøs")) {
      try $0.profile(heads: .number(3), trade: "shipping")
    },
    Case("the check that is being taken", .assessment("start/sjekk"), nil) {
      try $0.finish("start")
      try $0.take(.attempted(assessment: "start/sjekk", seed: 1))
    },
    Case("a check while another is open", .assessment("bygg/sjekk"), .openAttempt(assessment: "start/sjekk")) {
      try toStart(&$0)
      try $0.finish("bygg")
      try $0.take(.attempted(assessment: "start/sjekk", seed: 1))
    },
    Case("a check that there is not", .assessment("finnes/ikke"), .absent),
  ]

  private static let test = [
    Case("the test at first", .assessment("prøve"), .modules(["start", "ansvar", "bygg", "verksted"])),
    Case("the test with some left", .assessment("prøve"), .modules(["ansvar", "bygg", "verksted"]), after: toStart),
    Case("the test where the course stops", .assessment("prøve"), .stop(step: "start/til-sjøs")) {
      try $0.profile(heads: .number(3), trade: "shipping")
    },
    Case("the test when the modules are passed", .assessment("prøve"), nil, after: toTest),
    Case("the test while a check is open", .assessment("prøve"), .openAttempt(assessment: "bygg/sjekk")) {
      try toTest(&$0)
      try $0.take(.attempted(assessment: "bygg/sjekk", seed: 1))
    },
    Case("the test when a passed module has gained something", .assessment("prøve"), .modules(["ansvar"])) {
      try $0.profile(heads: .number(2), trade: "office")
      for id in ["start", "ansvar"] {
        try $0.finish(id)
        try $0.attempt("\(id)/sjekk")
      }
      try $0.take(.profiled(question: "heads", answer: .number(7)))
      try $0.finish("start")
    },
    Case("the test that is being taken, when a draft has come undone", .assessment("prøve"), nil) {
      try toTest(&$0)
      try $0.take(.attempted(assessment: "prøve", seed: 1))
      try $0.take(.drafted(task: "ansvar/mål", texts: [:]))
    },
    Case("another check then", .assessment("bygg/sjekk"), .openAttempt(assessment: "prøve")) {
      try toTest(&$0)
      try $0.take(.attempted(assessment: "prøve", seed: 1))
    },
  ]

  private static let end = [
    Case("the attestation before the test", .attestation, .test, after: toTest),
    Case("the certificate before the test", .certificate, .test, after: toTest),
    Case("the attestation when the test is passed", .attestation, nil) { try $0.passEverything() },
    Case("the certificate before it is signed for", .certificate, .attestation) { try $0.passEverything() },
    Case("the certificate", .certificate, nil) {
      try $0.passEverything()
      try $0.take(.attested(digest: "d"))
      try $0.take(.certified(certificate: "c"))
    },
  ]

  @Test("is told by a value", arguments: cases)
  func obstacle(row: Case) throws {
    var walk = Walk()
    try row.lead(&walk)
    #expect(walk.session.obstacle(to: row.place) == row.obstacle)
  }

  @Test("agrees with what may be begun, wherever a leader may come", arguments: UInt64(0)..<40)
  func agrees(seed: UInt64) {
    let walk = RandomWalk(seed: seed).walk
    for stage in stride(from: 0, to: walk.stages.count, by: 7).map({ walk.stages[$0].session }) {
      let checks = walk.source.modules.map(\.check.id)
      for id in checks + [walk.source.test.id, "finnes/ikke"] {
        var tried = stage
        let open = stage.openAttempt.map { stage.attempts[$0].assessment }
        let event = Event(at: stage.lastAt, .attempted(assessment: id, seed: 1))
        let isTaken = (try? tried.handle(event, in: walk.source)) != nil
        #expect((stage.obstacle(to: .assessment(id)) == nil) == (isTaken || open == id), "seed \(seed), \(id)")
      }
    }
  }

  @Test("The next thing to open comes with what opens it, stage by stage")
  func opensNext() throws {
    var walk = Walk()
    #expect(walk.opens == ClosedPlace(place: .assessment("start/sjekk"), obstacle: .steps(Course.small.start())))
    try walk.finish("start")
    #expect(walk.opens == ClosedPlace(place: .step("ansvar/side"), obstacle: .first(module: "start")))
    try walk.attempt("start/sjekk")
    #expect(walk.opens?.place == .assessment("ansvar/sjekk"))
    try walk.finish("ansvar")
    #expect(
      walk.opens
        == ClosedPlace(place: .assessment("prøve"), obstacle: .modules(["ansvar", "bygg", "verksted"])))
    for id in ["ansvar", "bygg", "verksted"] {
      try walk.finish(id)
      try walk.attempt("\(id)/sjekk")
    }
    #expect(walk.opens == ClosedPlace(place: .attestation, obstacle: .test))
    try walk.attempt("prøve")
    #expect(walk.opens == ClosedPlace(place: .certificate, obstacle: .attestation))
    try walk.take(.attested(digest: "d"))
    try walk.take(.certified(certificate: "c"))
    #expect(walk.opens == nil)
  }

  @Test("A pass stands on the first attempt with the best score")
  func standing() throws {
    var walk = Walk()
    #expect(walk.session.standingResult(of: "start") == nil)
    try walk.finish("start")
    try walk.attempt("start/sjekk") { $0.id == "start/a" ? $0.wrongResponse : $0.rightResponse }
    let first = walk.session.standingResult(of: "start")
    #expect(first?.score == Score(raw: 4, maximum: 5))
    try walk.attempt("start/sjekk")
    let best = walk.session.standingResult(of: "start")
    #expect(best?.score == Score(raw: 5, maximum: 5))
    try walk.attempt("start/sjekk")
    #expect(walk.session.standingResult(of: "start") == best, "as good again later changes nothing")
    #expect(walk.session.standingResult(of: "lite-kurs") == nil)
    try Self.toTest(&walk)
    try walk.attempt("prøve")
    #expect(walk.session.standingResult(of: "lite-kurs")?.at == walk.session.attempts.last?.result?.at)
  }
}

extension Walk {
  fileprivate var opens: ClosedPlace? { session.opensNext }
}

extension Course {
  /// The steps of the first module for one who has given these answers.
  fileprivate func start(_ answers: [String: Answer] = [:]) -> [Step] {
    tailored(to: BusinessProfile(answers: answers)).modules[0].steps
  }
}
