import Courseware
import Testing

@Suite("Going on in another edition")
struct MovingTests {
  static let second = Edition(course: "lite-kurs", version: "2026-2", digest: String(repeating: "7a", count: 32))

  /// The small course's second edition, with something changed.
  static func newer(_ change: (inout Course) -> Void = { _ in }) -> Course {
    var course = Course.small
    course.version = "2026-2"
    change(&course)
    return course
  }

  /// Two modules passed, in the first edition.
  static func walk() throws -> Walk {
    var walk = Walk()
    try walk.profile(heads: .number(24), trade: "office")
    for id in ["start", "ansvar"] {
      try walk.finish(id)
      try walk.attempt(id + "/sjekk")
    }
    return walk
  }

  private static func moved(
    to edition: Edition = second, kept: [String] = ["start"], reopened: [String] = ["ansvar"], after walk: Walk
  ) -> Event {
    Event(at: walk.session.lastAt, .moved(to: edition, kept: kept, reopened: reopened))
  }

  @Test("What was done in kept modules stands; reopened ones are taken anew; drafts and tries stay")
  func keptAndReopened() throws {
    let walk = try Self.walk()
    let course = Self.newer()
    var session = walk.session
    #expect(session.isOpen("prøve"))
    let event = Self.moved(after: walk)
    #expect(try session.handle(event, in: course) == [.record(event)])
    #expect(session.edition == Self.second)
    #expect(session.passed.keys.sorted() == ["start"])
    #expect(session.completed == ["start"])
    #expect(session.viewed.allSatisfy { $0.hasPrefix("start/") })
    #expect(session.practice == [:])
    #expect(session.drafts == walk.session.drafts)
    #expect(session.attempts == walk.session.attempts)
    #expect(!session.isOpen("prøve"))

    let replay = Replay(walk.events + [event]) { $0 == Self.second ? course : $0 == Walk.edition ? .small : nil }
    #expect(replay.findings == [])
    #expect(replay.session == session)
    // The next try is the second, and in the new edition.
    for step in try #require(session.course.modules.first { $0.id == "ansvar" }).steps where !session.isDone(step) {
      let kinds: [Event.Kind] =
        switch step {
        case .practice(let item): [.practised(item: item.id, response: item.rightResponse)]
        default: [.viewed(step: step.id)]
        }
      for kind in kinds { _ = try session.handle(Event(at: session.lastAt, kind), in: course) }
    }
    _ = try session.handle(Event(at: session.lastAt, .attempted(assessment: "ansvar/sjekk", seed: 9)), in: course)
    #expect(session.attempts.last?.number == 2)
    #expect(session.attempts.last?.edition == Self.second)
  }

  @Test("An edition that is gone is a finding, and the rest is replayed in the old one")
  func missing() throws {
    let walk = try Self.walk()
    let later = Event(at: walk.session.lastAt, .resumed)
    let replay = Replay(walk.events + [Self.moved(after: walk), later]) { $0 == Walk.edition ? .small : nil }
    #expect(replay.findings == [.editionMissing(index: walk.events.count, Self.second)])
    #expect(replay.session?.edition == Walk.edition)
  }

  /// Moves that cannot be, and why.
  static let refused: [(Event.Kind, Refusal)] = [
    (.moved(to: Walk.edition, kept: [], reopened: []), .unknown("2026-1")),
    (
      .moved(to: Edition(course: "annet", version: "2026-2", digest: "d"), kept: [], reopened: []), .unknown("2026-2")
    ),
    (
      .moved(to: Edition(course: "lite-kurs", version: "2026-3", digest: "d"), kept: [], reopened: []),
      .unknown("2026-3")
    ),
    (.moved(to: second, kept: ["start"], reopened: ["start"]), .unacceptable("2026-2")),
    (.moved(to: second, kept: ["finnes-ikke"], reopened: []), .unacceptable("2026-2")),
    (.moved(to: second, kept: [], reopened: ["finnes-ikke"]), .unacceptable("2026-2")),
  ]

  @Test(
    "A move to what is no other edition of the course, or of modules it does not have, is refused", arguments: refused)
  func refuses(kind: Event.Kind, refusal: Refusal) throws {
    let walk = try Self.walk()
    var session = walk.session
    #expect(throws: refusal) { try session.handle(Event(at: session.lastAt, kind), in: Self.newer()) }
    #expect(session == walk.session)
  }

  @Test("An attempt keeps its edition, and so does a course that is passed", arguments: [true, false])
  func closed(isPassed: Bool) throws {
    var walk = try Self.walk()
    if isPassed { try walk.attempt("prøve") } else { try walk.take(.attempted(assessment: "prøve", seed: 1)) }
    var session = walk.session
    #expect(throws: Refusal.closed("2026-2")) {
      try session.handle(Self.moved(after: walk), in: Self.newer())
    }
    #expect(session == walk.session)
  }

  @Test("What was said, and no longer fits what is asked, is asked for again")
  func noLongerFits() throws {
    let walk = try Self.walk()
    var session = walk.session
    let course = Self.newer { course in
      course.questions[0].kind = .number(100...9999)
      if case .practice(let item) = course.modules[1].lessons[0].steps[2] {
        var item = item
        item.interaction = .number(3)
        course.modules[1].lessons[0].steps[2] = .practice(item)
      }
    }
    _ = try session.handle(Self.moved(kept: ["start", "ansvar"], reopened: [], after: walk), in: course)
    #expect(session.profile.answers == ["trade": .word("office")])
    #expect(session.practice["ansvar/øv-flere"] == nil)
    #expect(session.practice["ansvar/øv-en"] != nil)
    // Both modules are passed still, and have something to be met before the test.
    #expect(session.passed.keys.sorted() == ["ansvar", "start"])
    #expect(!session.isOpen("prøve"))
  }

  @Test("A correction of the old edition is none of the new one's, where the item counts again")
  func corrections() throws {
    var walk = try Self.walk()
    let correction = Correction(item: "ansvar/b", version: "2026-1", change: .withdrawn)
    try walk.take(.corrected(correction))
    var session = walk.session
    #expect(session.course.bankItem("ansvar/b") == nil)
    _ = try session.handle(Self.moved(after: walk), in: Self.newer())
    #expect(session.course.bankItem("ansvar/b") != nil)
    #expect(throws: Refusal.unknown("2026-1")) {
      try session.handle(Event(at: session.lastAt, .corrected(correction)), in: Self.newer())
    }
    // What is found wrong in the new edition leaves the attempts of the old one as they are.
    let before = session.attempts
    let other = Correction(item: "ansvar/amina", version: "2026-2", change: .withdrawn)
    _ = try session.handle(Event(at: session.lastAt, .corrected(other)), in: Self.newer())
    #expect(session.attempts == before)
  }
}
