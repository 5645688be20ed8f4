import Courseware
import Testing

@Suite("Another edition")
struct AnotherEditionTests {
  @Test("What was done in a module that is kept stands, and what the edition adds to it is to be done")
  func kept() throws {
    var walk = try Walk.inTheMiddle()
    let drafts = walk.session.drafts
    try walk.take(.moved(to: SmallEditions.second, kept: ["start", "ansvar", "bygg", "verksted"], reopened: []))
    #expect(walk.session.edition == SmallEditions.second)
    #expect(walk.session.leftEditions == [SmallEditions.first])
    #expect(walk.session.passed.keys.sorted() == ["ansvar", "start"])
    #expect(walk.session.drafts == drafts)
    #expect(walk.session.attempts.map(\.edition) == [SmallEditions.first, SmallEditions.first])
    let module = walk.session.course.modules[1]
    #expect(walk.session.news(in: module).map(\.id) == ["ansvar/øv-ny"])
    #expect(walk.session.state(of: module) == .extended(Score(raw: 7, maximum: 7), steps: 1))
    #expect(walk.fault == nil)
  }

  @Test("A module that is reopened is taken anew, with its tries counted on")
  func reopened() throws {
    var walk = try Walk.inTheMiddle()
    try walk.take(.moved(to: SmallEditions.second, kept: ["start", "bygg", "verksted"], reopened: ["ansvar"]))
    #expect(walk.session.passed.keys.sorted() == ["start"])
    #expect(walk.session.completed == ["start"])
    #expect(!walk.session.isOpen("ansvar/sjekk"))
    #expect(walk.session.practice == [:])
    try walk.finish("ansvar")
    try walk.attempt("ansvar/sjekk", seed: 9)
    #expect(walk.session.attempts.map(\.number) == [1, 1, 2])
    #expect(walk.session.attempts.last?.edition == SmallEditions.second)
    #expect(walk.fault == nil)
  }

  @Test("A response and a way that no longer fit are gone, also of a module that this business does not get just now")
  func unfitting() throws {
    var walk = Walk.amongEditions()
    try walk.profile(heads: .number(4), trade: "workshop")
    try walk.take(.practised(item: "verksted/øv-tall", response: .number(40)))
    try walk.take(.practised(item: "verksted/øv-dato", response: .date(day("2027-01-01"))))
    for (scene, decision) in [("hylla", 0), ("etterpå", 0)] {
      try walk.take(.decided(scenario: "verksted/situasjon", scene: scene, decision: decision))
    }
    try walk.take(.profiled(question: "trade", answer: .word("office")))
    for edition in [SmallEditions.second, SmallEditions.third] {
      try walk.take(.moved(to: edition, kept: ["start", "ansvar", "verksted"], reopened: []))
    }
    #expect(walk.session.practice == ["verksted/øv-dato": .date(day("2027-01-01"))])
    #expect(walk.session.ways == [:])
    #expect(walk.session.ended == [])
    try walk.take(.profiled(question: "trade", answer: .word("workshop")))
    #expect(walk.fault == nil)
  }

  @Test("An answer that the question no longer takes is asked for anew, and what it hid is to be read")
  func unfittingAnswer() throws {
    var walk = Walk.amongEditions()
    try walk.profile(heads: .number(4), trade: "construction")
    try walk.finish("start")
    try walk.take(.profiled(question: "shared", answer: .word("yes"), from: .policy(unit: "lager")))
    try walk.take(.moved(to: SmallEditions.third, kept: ["start", "ansvar", "verksted"], reopened: []))
    #expect(walk.session.profile.answers == ["heads": .number(4)])
    #expect(walk.session.profile.sources == [:])
    #expect(walk.session.state(of: walk.session.course.modules[0]) == .underWay(done: 3, of: 5))
    #expect(walk.fault == nil)
  }

  @Test("A position in a module that is gone is none")
  func position() throws {
    var walk = Walk.amongEditions()
    try walk.take(.viewed(step: "bygg/side"))
    try walk.take(.moved(to: SmallEditions.third, kept: ["start"], reopened: []))
    #expect(walk.session.position == nil)
  }

  @Test("Back to an edition that was left there is no way: what was reopened since is not passed by a correction")
  func back() throws {
    var walk = try Walk.inTheMiddle()
    try walk.take(.moved(to: SmallEditions.second, kept: ["start"], reopened: ["ansvar"]))
    #expect(throws: Refusal.closed("2026-1")) {
      try walk.take(.moved(to: SmallEditions.first, kept: ["start"], reopened: []))
    }
    #expect(throws: Refusal.closed("2026-2")) {
      try walk.take(.moved(to: SmallEditions.second, kept: ["start"], reopened: []))
    }
  }

  @Test(
    "A move that cannot be is refused",
    arguments: [
      (Edition(course: "annet", version: "2026-2", digest: "a"), ["start"], [], Refusal.unknown("2026-2")),
      (Edition(course: "lite-kurs", version: "2030-1", digest: "a"), ["start"], [], .unknown("2030-1")),
      (SmallEditions.second, ["start"], ["start"], .unacceptable("2026-2")),
      (SmallEditions.second, ["finnes-ikke"], [], .unacceptable("2026-2")),
      (SmallEditions.second, [], ["finnes-ikke"], .unacceptable("2026-2")),
    ] as [(Edition, [String], [String], Refusal)])
  func refused(edition: Edition, kept: [String], reopened: [String], refusal: Refusal) throws {
    var walk = Walk.amongEditions()
    let before = walk.session
    #expect(throws: refusal) { try walk.take(.moved(to: edition, kept: kept, reopened: reopened)) }
    #expect(walk.session == before)
  }

  @Test("An attempt keeps its edition: while one is open, and once the course is passed, there is no move")
  func closed() throws {
    var walk = Walk.amongEditions()
    try walk.finish("start")
    try walk.take(.attempted(assessment: "start/sjekk", seed: 1))
    let move = Event.Kind.moved(to: SmallEditions.second, kept: ["start"], reopened: [])
    #expect(throws: Refusal.closed("2026-2")) { try walk.take(move) }
    try walk.take(.handedIn(assessment: "start/sjekk"))
    try walk.passEverything()
    #expect(throws: Refusal.closed("2026-2")) { try walk.take(move) }
  }
}

extension Walk {
  /// The first two modules passed in the first edition.
  fileprivate static func inTheMiddle() throws -> Walk {
    var walk = Walk.amongEditions()
    try walk.profile(heads: .number(4), trade: "office")
    for id in ["start", "ansvar"] {
      try walk.finish(id)
      try walk.attempt("\(id)/sjekk")
    }
    return walk
  }
}
