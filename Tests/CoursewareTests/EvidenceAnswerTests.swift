import Courseware
import Testing

@Suite("Evidence of answers and tries")
struct EvidenceAnswerTests {
  @Test("How soon an answer came is told for practice and checks, the first time apart")
  func latency() throws {
    var walk = Walk()
    try walk.take(.viewed(step: "ansvar/øv-en"), after: 1000)
    try walk.take(.practised(item: "ansvar/øv-en", response: .single(0)), after: 4000)
    try walk.take(.practised(item: "ansvar/øv-en", response: .single(1)), after: 900)
    try walk.finish("start")
    try walk.take(.attempted(assessment: "start/sjekk", seed: 1), after: 100)
    let items = try #require(walk.session.attempts.last?.items)
    try walk.take(.responded(item: items[0], response: .single(1)), after: 3000)
    // A remark about the item is part of the time with it.
    try walk.take(.remarked(object: items[1], text: "Uklart."), after: 5000)
    try walk.take(.responded(item: items[1], response: .single(1)), after: 200)
    try walk.take(.responded(item: items[0], response: .single(0)), after: 700)

    let answers = Evidence(of: walk.events, in: .small).answers
    #expect(answers.map(\.item) == ["ansvar/øv-en", "ansvar/øv-en", items[0], items[1], items[0]])
    #expect(answers.map(\.assessment) == [nil, nil, "start/sjekk", "start/sjekk", "start/sjekk"])
    #expect(answers.map(\.milliseconds) == [4000, 900, 3000, 5200, 700])
    #expect(answers.map(\.isFirst) == [true, false, true, true, false])
    // The id that is the prompt, and three choices of a word each.
    #expect(answers.map(\.words) == [4, 4, 4, 4, 4])
  }

  @Test("Whoever looks at an item, goes back to read and then answers at once has taken her time")
  func lookedUp() throws {
    var walk = Walk()
    try walk.take(.viewed(step: "ansvar/øv-en"))
    try walk.take(.viewed(step: "ansvar/side"), after: 7000)
    try walk.take(.viewed(step: "ansvar/øv-en"), after: 4000)
    try walk.take(.practised(item: "ansvar/øv-en", response: .single(1)), after: 100)
    try walk.finish("start")
    try walk.take(.attempted(assessment: "start/sjekk", seed: 1))
    let items = try #require(walk.session.attempts.last?.items)
    // She reads the third, goes back to the second, lets it stand, and answers the third.
    for (place, pause) in [(0, 3000), (1, 4000), (1, 9000), (2, 100), (3, 5000)] as [(Int, Int64)] {
      try walk.take(.responded(item: items[place], response: .single(1)), after: pause)
    }
    let answers = Evidence(of: walk.events, in: .small).answers
    #expect(answers.map(\.milliseconds) == [7100, 3000, 4000, 9000, nil, 5000])
  }

  @Test("What was cut off by leaving, or shared with a page, was not measured, and its page not either")
  func unmeasured() throws {
    var walk = Walk()
    try walk.finish("start")
    try walk.take(.attempted(assessment: "start/sjekk", seed: 1))
    let items = try #require(walk.session.attempts.last?.items)
    try walk.take(.resumed, after: 90_000)
    try walk.take(.responded(item: items[0], response: .single(1)), after: 100)
    try walk.take(.viewed(step: "ansvar/side"), after: 100)
    try walk.take(.responded(item: items[1], response: .single(1)), after: 100)
    try walk.take(.responded(item: items[2], response: .single(1)), after: 100)
    let evidence = Evidence(of: walk.events, in: .small)
    #expect(evidence.answers.map(\.milliseconds) == [nil, nil, 100])
    #expect(evidence.encounters.first { $0.id == "ansvar/side" }?.isMeasured == false)
  }

  @Test("Time that the clock hid was not measured, neither when it went back nor until it caught up")
  func clockBack() throws {
    var walk = Walk()
    try walk.take(.viewed(step: "start/hei"), after: 60_000)
    try walk.take(.viewed(step: "heads"), after: -50_000)
    try walk.take(Event(at: Walk.morning + 20_000, .viewed(step: "trade")))
    try walk.take(Event(at: Walk.morning + 60_100, .viewed(step: "start/antall")))
    try walk.take(Event(at: Walk.morning + 63_000, .viewed(step: "ansvar/side")))
    let encounters = Evidence(of: walk.events, in: .small).encounters
    #expect(encounters.map(\.activeMilliseconds) == [60_000, 0, 0, 100, 2900, 0])
    #expect(encounters.map(\.isMeasured) == [true, false, false, false, true, false])
  }

  @Test(
    "Whether the page that says it was met before is told where the page stands before the item",
    arguments: [
      ("ansvar/side", ["ansvar/side"], true), ("ansvar/side", [], false), ("start/hei", [], nil),
      ("ansvar/siden-etter", [], nil), ("finnes/ikke", [], nil), (nil, ["ansvar/side"], nil),
    ] as [(String?, [String], Bool?)])
  func pageBefore(page: String?, viewed: [String], hadMetPage: Bool?) throws {
    let after = Step.page(Page(id: "ansvar/siden-etter", title: "Etter", blocks: []))
    var course = Course.small
    course.modules[1].lessons[0].steps.append(after)
    if case .practice(var item) = course.modules[1].lessons[0].steps[1] {
      item.page = page
      course.modules[1].lessons[0].steps[1] = .practice(item)
    }
    var walk = Walk(through: course)
    for step in viewed + ["ansvar/øv-en"] { try walk.take(.viewed(step: step)) }
    try walk.take(.practised(item: "ansvar/øv-en", response: .single(1)))
    #expect(Evidence(of: walk.events, in: course).answers.map(\.hadMetPage) == [hadMetPage])
  }

  @Test("What lay between a failure and the next try is told: the time, and the pages")
  func tries() throws {
    var walk = Walk()
    try walk.finish("start")
    try walk.attempt("start/sjekk") { $0.wrongResponse }
    try walk.attempt("start/sjekk", seed: 2) { $0.wrongResponse }
    try walk.take(.viewed(step: "start/hei"), after: 3000)
    try walk.take(.viewed(step: "heads"), after: 20_000)
    try walk.attempt("start/sjekk", seed: 3) { $0.wrongResponse }
    try walk.take(.resumed, after: 10)
    try walk.attempt("start/sjekk", seed: 4)
    try walk.attempt("start/sjekk", seed: 5)
    try walk.take(.attempted(assessment: "start/sjekk", seed: 6))
    let tries = Evidence(of: walk.events, in: .small).tries
    #expect(tries.map(\.number) == [1, 2, 3, 4, 5, 6])
    #expect(tries.map(\.isPassed) == [false, false, false, true, true, nil])
    #expect(
      tries.map(\.sinceFailure) == [
        nil, .init(milliseconds: 1000, pages: 0), .init(milliseconds: 24_000, pages: 1),
        .init(milliseconds: nil, pages: 0), nil, nil,
      ])
    #expect(tries.map { $0.sinceFailure?.isAtOnce } == [nil, true, false, false, nil, nil])
  }
}
