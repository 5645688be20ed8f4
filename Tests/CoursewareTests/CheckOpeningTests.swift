import Courseware
import Testing

@Suite("What opens a check, and how it is shown")
struct CheckOpeningTests {
  @Test("A check opens when pages, practice, scenarios and tasks are done, whichever is left to last", arguments: 0..<8)
  func lastStep(place: Int) throws {
    var walk = try Walk.inWorkshop()
    let steps = walk.session.course.modules[2].steps
    #expect(steps.count == 8)
    for step in steps where step.id != steps[place].id {
      #expect(try walk.take(on: step) == [])
      #expect(!walk.session.isOpen("verksted/sjekk"))
    }
    #expect(try walk.take(on: steps[place]) == [.completed(object: "verksted")])
    #expect(walk.session.isOpen("verksted/sjekk"))
  }

  @Test(
    "Every question that is asked must be answered, and «vet ikke» is an answer",
    arguments: ["heads", "trade", "shared"])
  func question(last: String) throws {
    var walk = Walk()
    for step in walk.session.course.modules[0].steps where step.id != last { try walk.take(on: step) }
    #expect(!walk.session.isOpen("start/sjekk"))
    try walk.take(.profiled(question: last, answer: .unknown))
    #expect(walk.session.isOpen("start/sjekk"))
  }

  @Test("Two attempts show the choices in orders of their own; one that is taken up again shows them as they stood")
  func shuffled() throws {
    let items = (0..<6).map { Item("m/\($0)", "m/o", .multiple(true, true, false, false, false)) }
    var walk = Walk(through: .of(items, checkDraws: 6))
    try walk.finish("m")
    var orders: [[[Int]]] = []
    for seed in UInt64(1)...4 {
      try walk.take(.attempted(assessment: "m/sjekk", seed: seed))
      let shown = try walk.session.shownOrders
      try walk.take(.responded(item: "m/0", response: .multiple([0])))
      try walk.take(.resumed)
      let again = try #require(Replay(walk.events, in: walk.source).session)
      #expect(try again.shownOrders == shown)
      try walk.take(.handedIn(assessment: "m/sjekk"))
      orders.append(shown)
    }
    #expect(Set(orders).count == 4)
    #expect(walk.session.attempts.map(\.number) == [1, 2, 3, 4])
  }

  @Test("Completed comes before passed, and is another thing")
  func apart() throws {
    var walk = try Walk.inWorkshop()
    try walk.finish("verksted")
    #expect(walk.session.completed.contains("verksted"))
    #expect(walk.session.passed["verksted"] == nil)
    try walk.attempt("verksted/sjekk") { _ in nil }
    #expect(walk.session.completed.contains("verksted"))
    #expect(walk.session.passed["verksted"] == nil)
    #expect(!walk.session.completed.contains("lite-kurs"))
  }
}

extension Session {
  /// The order of the choices of every item of the open attempt, by item.
  fileprivate var shownOrders: [[Int]] {
    get throws {
      let attempt = try #require(openAttempt.map { attempts[$0] })
      return try attempt.items.sorted().map { try #require(course.bankItem($0)).order(seed: attempt.seed) }
    }
  }
}

extension Walk {
  /// A workshop's leader who has passed the first module.
  fileprivate static func inWorkshop() throws -> Walk {
    var walk = Walk()
    try walk.profile(heads: .number(3), trade: "workshop")
    try walk.finish("start")
    try walk.attempt("start/sjekk")
    return walk
  }
}
