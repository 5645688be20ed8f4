import Courseware
import Testing

@Suite("What another answer does to a course")
struct TailoringDifferenceTests {
  /// How far the leader has come when she answers anew.
  enum Stage: Sendable { case begun, startDone, allDone }

  struct Row: Sendable, CustomTestStringConvertible {
    var from: [String: Answer]
    var stage: Stage
    var question: String
    var answer: Answer
    var added: [String] = []
    var removed: [String] = []
    var addedSteps: [String] = []
    var removedSteps: [String] = []
    var again: [String] = []
    var changed: [String] = []
    var isNothing = false

    var testDescription: String { "\(from) at \(stage): \(question) becomes \(answer)" }
  }

  private static let office: [String: Answer] = ["heads": .number(4), "trade": .word("office")]

  static let rows = [
    Row(from: office, stage: .allDone, question: "heads", answer: .number(4), isNothing: true),
    Row(from: office, stage: .allDone, question: "heads", answer: .number(3), isNothing: true),
    // Both sides of the boundary at 5: a page loses one block and gains another, practice and an item come.
    Row(
      from: office, stage: .allDone, question: "heads", answer: .number(5), addedSteps: ["ansvar/øv-stor"],
      again: ["start/antall"]),
    Row(
      from: office, stage: .begun, question: "heads", answer: .number(5), addedSteps: ["ansvar/øv-stor"],
      changed: ["start/antall"]),
    Row(
      from: ["heads": .number(5), "trade": .word("office")], stage: .allDone, question: "heads", answer: .number(4),
      removedSteps: ["ansvar/øv-stor"], again: ["start/antall"]),
    // What is unknown shows everything: knowing takes away and brings nothing to be met again.
    Row(
      from: ["heads": .unknown, "trade": .word("office")], stage: .allDone, question: "heads", answer: .number(4),
      removedSteps: ["ansvar/øv-stor"], changed: ["start/antall"]),
    Row(
      from: office, stage: .startDone, question: "trade", answer: .word("construction"), added: ["bygg"],
      addedSteps: ["shared"]),
    Row(
      from: ["heads": .number(4), "trade": .word("construction"), "shared": .word("yes")], stage: .startDone,
      question: "trade", answer: .word("office"), removed: ["bygg"], removedSteps: ["shared"]),
    Row(
      from: office, stage: .startDone, question: "trade", answer: .word("shipping"), addedSteps: ["start/til-sjøs"],
      removedSteps: ["start/antall"]),
  ]

  @Test(
    "Modules and steps that come and go, those to be met again, and those that only read otherwise", arguments: rows)
  func row(_ row: Row) throws {
    var walk = Walk()
    for (question, answer) in row.from.sorted(by: { $0.key < $1.key }) {
      try walk.take(.profiled(question: question, answer: answer))
    }
    if row.stage != .begun {
      try walk.finish("start")
      try walk.attempt("start/sjekk")
    }
    if row.stage == .allDone {
      try walk.finish("ansvar")
      try walk.attempt("ansvar/sjekk")
    }
    let before = walk.session
    try walk.take(.profiled(question: row.question, answer: row.answer))
    let difference = TailoringDifference(from: before, to: walk.session)
    #expect(difference.addedModules.map(\.id) == row.added)
    #expect(difference.removedModules.map(\.id) == row.removed)
    #expect(difference.addedSteps.map(\.id) == row.addedSteps)
    #expect(difference.removedSteps.map(\.id) == row.removedSteps)
    #expect(difference.stepsToMeetAgain.map(\.id) == row.again)
    #expect(difference.changedSteps.map(\.id) == row.changed)
    #expect(difference.isNothing == row.isNothing)
    #expect(difference.minutesBefore == before.course.nominalMinutes)
    #expect(difference.minutesAfter == walk.session.course.nominalMinutes)
    // What was done and says nothing new is done still.
    let kept = Set(before.course.modules.flatMap(\.steps).filter(before.isDone).map(\.id))
    let now = Set(walk.session.course.modules.flatMap(\.steps).filter(walk.session.isDone).map(\.id))
    #expect(kept.subtracting(now).subtracting(row.removedSteps + row.again) == [])
    #expect(walk.session.passed == before.passed)
  }

  @Test("What comes makes the course longer, what goes shorter")
  func minutes() throws {
    var walk = Walk()
    try walk.profile(heads: .number(4), trade: "office")
    let before = walk.session
    try walk.take(.profiled(question: "trade", answer: .word("workshop")))
    let there = TailoringDifference(from: before, to: walk.session)
    let back = TailoringDifference(from: walk.session, to: before)
    #expect(there.minutesAfter > there.minutesBefore)
    #expect(back.minutesAfter == there.minutesBefore)
    #expect(back.removedModules == there.addedModules)
  }

  @Test("Under the first rules nothing is to be met again; what has changed has only changed")
  func firstRules() throws {
    let started = Event(
      at: Walk.morning, .started(session: "økt", edition: Walk.edition, seed: 1, rules: .first))
    var session = try #require(Session(started, in: .small))
    func take(_ kind: Event.Kind) throws { _ = try session.handle(Event(at: Walk.morning, kind), in: .small) }
    try take(.profiled(question: "heads", answer: .number(4)))
    try take(.viewed(step: "start/antall"))
    let before = session
    try take(.profiled(question: "heads", answer: .number(5)))
    let difference = TailoringDifference(from: before, to: session)
    #expect(difference.stepsToMeetAgain == [])
    #expect(difference.changedSteps.map(\.id) == ["start/antall"])
  }
}

@Suite("When the answers about the business stand")
struct ProfileClosureTests {
  @Test("During an attempt and once the course is passed; a failed or passed check opens them again")
  func closure() throws {
    var walk = Walk()
    #expect(walk.session.profileClosure == nil)
    try walk.profile(heads: .number(4), trade: "office")
    try walk.finish("start")
    try walk.take(.attempted(assessment: "start/sjekk", seed: 1))
    #expect(walk.session.profileClosure == .attempt("start/sjekk"))
    #expect(throws: Refusal.closed("heads")) { try walk.take(.profiled(question: "heads", answer: .number(5))) }
    try walk.take(.handedIn(assessment: "start/sjekk"))
    #expect(walk.session.profileClosure == nil)
    try walk.attempt("start/sjekk")
    try walk.finish("ansvar")
    try walk.attempt("ansvar/sjekk")
    #expect(walk.session.profileClosure == nil)
    try walk.attempt("prøve")
    #expect(walk.session.profileClosure == .passed)
    #expect(throws: Refusal.closed("heads")) { try walk.take(.profiled(question: "heads", answer: .number(5))) }
  }
}

@Suite("The title of a course")
struct TailoredTitleTests {
  private static let course: Course = {
    var course = Course.small
    course.titles = [
      AlternativeTitle(condition: .trade(.equal, "construction"), title: "Bygg"),
      AlternativeTitle(condition: .heads(.atLeast, 5), title: "Mange"),
    ]
    return course
  }()

  @Test(
    "The first that is known to fit, else the course's own; what is unknown gives no other title",
    arguments: [
      ([:], "Lite kurs"), (["trade": .unknown, "heads": .unknown], "Lite kurs"),
      (["trade": .word("construction")], "Bygg"), (["trade": .word("office")], "Lite kurs"),
      (["heads": .number(4)], "Lite kurs"), (["heads": .number(5)], "Mange"),
      (["heads": .number(5), "trade": .word("construction")], "Bygg"),
      (["heads": .number(5), "trade": .unknown], "Mange"),
    ] as [([String: Answer], String)])
  func title(answers: [String: Answer], title: String) {
    let tailored = Self.course.tailored(to: BusinessProfile(answers: answers))
    #expect(tailored.title == title)
    #expect(tailored.tailored(to: BusinessProfile(answers: answers)) == tailored)
  }

  @Test("A session has the title of its answers, and the old one when they change back")
  func session() throws {
    var walk = Walk(through: Self.course)
    let before = walk.session
    try walk.take(.profiled(question: "heads", answer: .number(5)))
    #expect(walk.session.course.title == "Mange")
    #expect(TailoringDifference(from: before, to: walk.session).title == "Mange")
    let there = walk.session
    try walk.take(.profiled(question: "heads", answer: .number(2)))
    #expect(walk.session.course.title == "Lite kurs")
    #expect(TailoringDifference(from: there, to: walk.session).title == "Lite kurs")
    #expect(Replay(walk.events, in: Self.course).session == walk.session)
  }
}

@Suite("Answers that the site has given")
struct PolicyAnswerTests {
  private static let policy = Policy(
    answers: ["heads": .number(9), "trade": .word("office")], contact: "Spør alle.",
    units: [
      .init(id: "hjem", title: "Hjemmetjenesten", answers: ["heads": .number(40)], contact: "Spør hjemme."),
      .init(id: "skole", title: "Skolen"),
    ])

  @Test(
    "The unit's answer and contact come before the site's",
    arguments: [
      ("heads", "hjem", .number(40), "hjem", "Spør hjemme."), ("trade", "hjem", .word("office"), "", "Spør hjemme."),
      ("heads", "skole", .number(9), "", "Spør alle."), ("heads", nil, .number(9), "", "Spør alle."),
      ("heads", "nedlagt", .number(9), "", "Spør alle."), ("shared", "hjem", nil, nil, "Spør hjemme."),
    ] as [(String, String?, Answer?, String?, String)])
  func answer(question: String, unit: String?, answer: Answer?, source: String?, contact: String) {
    let found = Self.policy.answer(to: question, unit: unit)
    #expect(found?.answer == answer)
    #expect(found?.source == source.map { .policy(unit: $0) })
    #expect(Self.policy.contact(unit: unit) == contact)
  }

  @Test("A session remembers where an answer is from, until the leader gives another")
  func sources() throws {
    var walk = Walk()
    try walk.take(.profiled(question: "heads", answer: .number(40), from: .policy(unit: "hjem")))
    #expect(walk.session.profile.sources == ["heads": .policy(unit: "hjem")])
    #expect(Replay(walk.events, in: .small).session == walk.session)
    try walk.take(.profiled(question: "heads", answer: .number(41)))
    #expect(walk.session.profile.sources == [:])
  }
}
