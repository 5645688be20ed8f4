import Courseware
import Testing

@Suite("Replay")
struct ReplayTests {
  @Test("The stored events give the same session again")
  func whole() throws {
    var walk = Walk()
    try walk.passEverything()
    try walk.take(.attested(digest: "d"))
    try walk.take(.certified(certificate: "c"))
    let replay = Replay(walk.events, in: walk.source)
    #expect(replay.session == walk.session)
    #expect(replay.findings == [])
  }

  @Test("Cut after any event and what follows from it, they give the session as it was then")
  func prefixes() throws {
    var walk = Walk()
    try walk.passEverything()
    for stage in walk.stages {
      let replay = Replay(Array(walk.events.prefix(stage.length)), in: walk.source)
      #expect(replay.session == stage.session)
      #expect(replay.findings == [])
    }
  }

  @Test("Cut between an event and what follows from it, they miss that, and give the session all the same")
  func cutConsequences() throws {
    let walk = try Walk.failedThenPassed()
    for cut in walk.events.indices where walk.events[cut].kind.isDerived {
      let replay = Replay(Array(walk.events.prefix(cut)), in: walk.source)
      #expect(replay.findings == [.missing(index: cut)])
      #expect(replay.session == walk.stages.first { $0.length > cut }?.session)
    }
  }

  @Test("What comes after a cut goes on from the replayed session as from the live one")
  func resume() throws {
    var walk = try Walk.failedThenPassed()
    var replayed = try #require(Replay(walk.events, in: walk.source).session)
    let event = Event(at: Timestamp(milliseconds: Walk.morning.milliseconds + 9_000_000), .resumed)
    try walk.take(event)
    #expect(try replayed.handle(event, in: walk.source) == [.record(event)])
    #expect(replayed == walk.session)
  }

  @Test("Without a first event that begins a session there is none")
  func notStarted() throws {
    let walk = try Walk.failedThenPassed()
    #expect(Replay([], in: walk.source).findings == [.notStarted])
    let headless = Replay(Array(walk.events.dropFirst()), in: walk.source)
    #expect(headless.session == nil)
    #expect(headless.findings == [.notStarted])
  }

  @Test("A score that is changed does not follow from the answers")
  func changedScore() throws {
    var tampering = try Tampering()
    let place = tampering.place(of: "passed")
    tampering.events[place].kind = .passed(object: "start", score: Score(raw: 5, maximum: 5))
    #expect(tampering.findings == [.unfounded(index: place), .missing(index: place + 1)])
  }

  @Test("A failure that is made a pass does not follow, and opens nothing")
  func failureMadePass() throws {
    var tampering = try Tampering()
    let place = tampering.place(of: "failed")
    tampering.events[place].kind = .passed(object: "start", score: Score(raw: 0, maximum: 5))
    tampering.events.removeLast(tampering.events.count - place - 1)
    #expect(tampering.findings == [.unfounded(index: place), .missing(index: place + 1)])
    #expect(tampering.replay.session?.passed == [:])
  }

  @Test("A result whose moment is changed does not follow")
  func changedMoment() throws {
    var tampering = try Tampering()
    let place = tampering.place(of: "passed")
    tampering.events[place].at.milliseconds += 1
    #expect(tampering.findings == [.unfounded(index: place), .missing(index: place + 1)])
  }

  @Test("A consequence that is taken out is missing where it stood", arguments: ["completed", "failed", "passed"])
  func removedConsequence(verb: String) throws {
    var tampering = try Tampering()
    let place = tampering.place(of: verb)
    tampering.events.remove(at: place)
    #expect(tampering.findings == [.missing(index: place)])
    #expect(tampering.isUnharmed, "what was answered is still graded")
  }

  @Test(
    "A consequence that is put in is unfounded, and counts for nothing",
    arguments: [
      .completed(object: "ansvar"), .passed(object: "ansvar", score: Score(raw: 4, maximum: 4)),
      .passed(object: "lite-kurs", score: Score(raw: 6, maximum: 6)),
      .failed(object: "start", score: Score(raw: 0, maximum: 5)),
    ] as [Event.Kind])
  func addedConsequence(kind: Event.Kind) throws {
    for place in try [1, Tampering().events.count - 1, Tampering().events.count] {
      var tampering = try Tampering()
      tampering.events.insert(Event(at: tampering.events[place - 1].at, kind), at: place)
      #expect(tampering.findings.first == .unfounded(index: place))
      #expect(tampering.isUnharmed)
    }
  }

  @Test("A consequence that is stored twice is unfounded the second time")
  func doubledConsequence() throws {
    var tampering = try Tampering()
    let place = tampering.place(of: "passed")
    tampering.events.insert(tampering.events[place], at: place)
    #expect(tampering.findings == [.unfounded(index: place + 1)])
  }

  @Test("A response that is changed no longer gives the result that is stored")
  func changedResponse() throws {
    var tampering = try Tampering()
    let place = try #require(
      tampering.events.firstIndex { $0.kind == .responded(item: "start/kritisk", response: .single(1)) })
    tampering.events[place].kind = .responded(item: "start/kritisk", response: .single(0))
    let result = tampering.place(of: "passed")
    #expect(tampering.findings == [.unfounded(index: result), .missing(index: result + 1)])
    #expect(tampering.replay.session?.passed == [:])
  }

  @Test("A response put in the place of an empty one does not make the stored failure a pass")
  func addedResponse() throws {
    var tampering = try Tampering()
    let first = tampering.place(of: "handed-in")
    let attempt = try #require(tampering.replay.session?.attempts.first)
    let events = attempt.items.map {
      Event(at: tampering.events[first].at, .responded(item: $0, response: .single(1)))
    }
    tampering.events.insert(contentsOf: events, at: first)
    #expect(tampering.findings.first == .unfounded(index: tampering.place(of: "failed")))
  }

  @Test("A seed that is changed draws other items or another order, and the answers fit no more")
  func changedSeed() throws {
    let items = (0..<40).map { Item("m/\($0)", "m/o") }
    var walk = Walk(through: .of(items, checkDraws: 3))
    try walk.finish("m")
    try walk.attempt("m/sjekk", seed: 1)
    var events = walk.events
    let place = try #require(events.firstIndex { $0.kind.verb == "attempted" })
    events[place].kind = .attempted(assessment: "m/sjekk", seed: 2)
    let drawn = walk.session.attempts[0].items
    let redrawn = try #require(Replay(events, in: walk.source).session?.attempts.first?.items)
    let lost = drawn.indices.filter { !redrawn.contains(drawn[$0]) }
    try #require(!lost.isEmpty)
    #expect(
      Replay(events, in: walk.source).findings
        == lost.map { .refused(index: place + 1 + $0, .unknown(drawn[$0])) }
        + [.unfounded(index: events.count - 1), .missing(index: events.count)])
  }

  @Test("Events that change places are found")
  func swapped() throws {
    var tampering = try Tampering()
    let begun = tampering.place(of: "attempted")
    tampering.events.swapAt(begun, begun + 1)
    // The first attempt was handed in empty: handed in before it was begun, it is refused.
    #expect(tampering.findings.first == .refused(index: begun, .closed("start/sjekk")))

    tampering = try Tampering()
    let completed = tampering.place(of: "completed")
    tampering.events.swapAt(completed - 1, completed)
    #expect(tampering.findings == [.unfounded(index: completed - 1), .missing(index: completed + 1)])
  }

  @Test("An event that does not fit is named with its place, and the rest is replayed")
  func refused() throws {
    var tampering = try Tampering()
    tampering.events.insert(tampering.events[0], at: 2)
    tampering.events.insert(Event(at: Walk.morning, .viewed(step: "finnes-ikke")), at: 4)
    #expect(
      tampering.findings == [.refused(index: 2, .alreadyStarted), .refused(index: 4, .unknown("finnes-ikke"))])
    #expect(tampering.isUnharmed)
  }

  @Test("Against another course than the one that was taken, replay says what does not fit")
  func otherCourse() throws {
    let walk = try Walk.failedThenPassed()
    var course = Course.small
    course.modules[0].check.masteryScore = MasteryScore(percent: 100)
    let place = try #require(walk.events.firstIndex { $0.kind.verb == "passed" })
    #expect(Replay(walk.events, in: course).findings == [.unfounded(index: place), .missing(index: place + 1)])
  }
}

/// A transcript to tamper with: the first check failed with nothing answered, then passed with four of five.
private struct Tampering {
  let walk: Walk
  var events: [Event]

  init() throws {
    walk = try Walk.failedThenPassed()
    events = walk.events
  }

  var replay: Replay { Replay(events, in: walk.source) }
  var findings: [Replay.Finding] { replay.findings }
  /// Whether the tampering changed nothing in the session.
  var isUnharmed: Bool { replay.session == walk.session }

  func place(of verb: String) -> Int { events.firstIndex { $0.kind.verb == verb } ?? -1 }
}

extension Walk {
  fileprivate static func failedThenPassed() throws -> Walk {
    var walk = Walk()
    try walk.finish("start")
    try walk.attempt("start/sjekk", seed: 1) { _ in nil }
    try walk.attempt("start/sjekk", seed: 2) { $0.id == "start/b" ? nil : $0.rightResponse }
    try walk.take(.viewed(step: "ansvar/side"))
    return walk
  }
}
