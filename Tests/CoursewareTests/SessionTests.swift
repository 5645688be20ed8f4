import Courseware
import Testing

@Suite("A session")
struct SessionTests {
  @Test("A leader walks through the whole course to a certificate")
  func wholeWalk() throws {
    var walk = Walk()
    try walk.profile(heads: .number(12), trade: "construction")
    #expect(walk.session.course.modules.map(\.id) == ["start", "ansvar", "bygg"])
    for id in ["start", "ansvar", "bygg"] {
      try walk.finish(id)
      #expect(walk.session.completed.contains(id))
      let module = try #require(walk.session.course.modules.first { $0.id == id })
      let derived = try walk.attempt(module.check.id)
      let score = try #require(walk.session.passed[id])
      #expect(score.isFull)
      #expect(derived == [.passed(object: id, score: score)])
    }
    let derived = try walk.attempt("prøve")
    let score = try #require(walk.session.passed["lite-kurs"])
    #expect(derived == [.completed(object: "lite-kurs"), .passed(object: "lite-kurs", score: score)])
    try walk.take(.attested(digest: "d1"))
    try walk.take(.attested(digest: "d2"))
    try walk.take(.certified(certificate: "urn:uuid:a"))
    try walk.take(.certified(certificate: "urn:uuid:b"))

    #expect(walk.session.completed == ["start", "ansvar", "bygg", "lite-kurs"])
    #expect(walk.session.attestation == "d2")
    #expect(walk.session.certificates == ["urn:uuid:a", "urn:uuid:b"])
    #expect(walk.session.next == .certificate)
  }

  @Test("A session begins with its first event, and keeps what it says")
  func beginning() {
    let session = Walk(seed: 99).session
    #expect(session.id == "økt-1")
    #expect(session.edition == Walk.edition)
    #expect(session.seed == 99)
    #expect(session.startedAt == Walk.morning)
    #expect(session.lastAt == Walk.morning)
    #expect(session.course == Course.small.tailored(to: BusinessProfile()))
  }

  @Test(
    "No other event begins a session", arguments: EventVectors.all.map(\.event).filter { $0.kind.verb != "started" })
  func noBeginning(event: Event) {
    #expect(Session(event, in: .small) == nil)
  }

  @Test("The event is recorded first, and what follows from it at the same moment")
  func effects() throws {
    var walk = Walk(through: .of([Item("m/a", "m/o")], checkDraws: 1))
    let event = Event(at: Timestamp(milliseconds: 1_791_360_009_000), .viewed(step: "m/side"))
    var session = walk.session
    let effects = try session.handle(event, in: walk.source)
    #expect(effects == [.record(event), .record(Event(at: event.at, .completed(object: "m")))])
    try walk.take(event)
    #expect(try walk.take(.viewed(step: "m/side")) == [], "a module is completed once")
  }

  @Test("The latest answer, response and draft counts")
  func latest() throws {
    var walk = Walk()
    try walk.take(.profiled(question: "heads", answer: .number(4)))
    try walk.take(.profiled(question: "heads", answer: .number(5)))
    try walk.take(.practised(item: "ansvar/øv-en", response: .single(0)))
    try walk.take(.practised(item: "ansvar/øv-en", response: .single(1)))
    try walk.take(.drafted(task: "ansvar/mål", texts: ["mål": "Først", "eier": "Kari"]))
    try walk.take(.drafted(task: "ansvar/mål", texts: ["mål": "Så", "eier": ""]))
    #expect(walk.session.profile.answers == ["heads": .number(5)])
    #expect(walk.session.practice == ["ansvar/øv-en": .single(1)])
    #expect(
      walk.session.drafts == ["ansvar/mål": Draft(texts: ["mål": "Så"], version: 2, savedAt: walk.session.lastAt)])
  }

  @Test("A response may be changed until the attempt is handed in; the last one is graded")
  func changedResponse() throws {
    var walk = Walk(through: .of([Item("m/a", "m/o")], checkDraws: 1))
    try walk.finish("m")
    try walk.take(.attempted(assessment: "m/sjekk", seed: 1))
    try walk.take(.responded(item: "m/a", response: .single(0)))
    try walk.take(.responded(item: "m/a", response: .single(1)))
    let derived = try walk.take(.handedIn(assessment: "m/sjekk"))
    #expect(derived == [.passed(object: "m", score: Score(raw: 1, maximum: 1))])
    #expect(throws: Refusal.unknown("m/a")) { try walk.take(.responded(item: "m/a", response: .single(0))) }
  }

  @Test("A profile that is answered anew tailors the course anew, and keeps what is done")
  func retailoring() throws {
    var walk = Walk()
    try walk.profile(heads: .number(4), trade: "construction")
    try walk.finish("start")
    try walk.attempt("start/sjekk")
    try walk.finish("ansvar")
    try walk.take(.profiled(question: "trade", answer: .word("office")))
    #expect(walk.session.course.modules.map(\.id) == ["start", "ansvar"])
    try walk.take(.profiled(question: "heads", answer: .number(5)))
    #expect(walk.session.course.practiceItem("ansvar/øv-stor") != nil)
    #expect(walk.session.passed.keys.sorted() == ["start"])
    #expect(walk.session.completed == ["start", "ansvar"])
    #expect(walk.session.next == .step("ansvar/øv-stor"))
  }

  @Test("An answer that takes away all that was left completes the module")
  func completedByTailoring() throws {
    var walk = Walk()
    try walk.take(.profiled(question: "heads", answer: .number(5)))
    try walk.finish("ansvar")
    #expect(walk.session.completed == ["ansvar"])

    var other = Walk()
    for step in other.session.course.modules[1].steps where step.id != "ansvar/øv-stor" {
      try other.take(.viewed(step: step.id))
    }
    try other.take(.practised(item: "ansvar/øv-en", response: .single(0)))
    try other.take(.practised(item: "ansvar/øv-flere", response: .multiple([3])))
    try other.take(.drafted(task: "ansvar/mål", texts: ["mål": "a", "eier": "b"]))
    #expect(other.session.completed == [])
    #expect(try other.take(.profiled(question: "heads", answer: .number(4))) == [.completed(object: "ansvar")])
  }

  @Test(
    "A draft with a required field empty does not finish the task",
    arguments: [[:], ["mål": "a"], ["mål": "a", "eier": " \n"]])
  func unfinishedDraft(texts: [String: String]) throws {
    var walk = Walk()
    let task = try #require(walk.session.course.task("ansvar/mål"))
    try walk.take(.drafted(task: task.id, texts: texts))
    #expect(!walk.session.isDone(.task(task)))
    try walk.take(.drafted(task: task.id, texts: ["mål": "a", "eier": "b"]))
    #expect(walk.session.isDone(.task(task)))
    #expect(task.missing(in: nil).map(\.id) == ["mål", "eier"])
    #expect(task.missing(in: Draft(texts: texts)).last?.id == "eier")
  }
}
