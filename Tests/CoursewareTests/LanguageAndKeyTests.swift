import Courseware
import Testing

@Suite("Another language, another key")
struct LanguageAndKeyTests {
  /// A leader who takes the small course in one language or the other, always with the words of the one chosen.
  struct Bilingual {
    var session: Session
    private(set) var events: [Event]

    init() {
      let first = Event(at: Walk.morning, .started(session: "økt-1", edition: Walk.edition, seed: 7))
      guard let session = Session(first, in: .small) else { preconditionFailure("a started event begins a session") }
      self.session = session
      events = [first]
    }

    mutating func take(_ event: Event) throws {
      var language = session.language
      if case .spoke(let chosen) = event.kind { language = chosen }
      events += try session.handle(event, in: language == "nn" ? .smallInNynorsk : .small).map { effect in
        switch effect {
        case .record(let event): event
        }
      }
    }
  }

  /// What one leader does in one language, without what follows from it.
  static func walk() throws -> Walk {
    var walk = Walk()
    try walk.profile(heads: .number(24), trade: "construction")
    try walk.finish("start")
    try walk.attempt("start/sjekk", seed: 1) { _ in nil }
    try walk.attempt("start/sjekk", seed: 2)
    try walk.finish("ansvar")
    try walk.take(.attempted(assessment: "ansvar/sjekk", seed: 3))
    try walk.take(.responded(item: "ansvar/amina", response: .single(1)))
    return walk
  }

  @Test("The words change, and nothing else: ids, progress, attempt and draw stay, wherever the language is changed")
  func anywhere() throws {
    let plain = try Self.walk()
    let done = plain.events.dropFirst().filter { !$0.kind.isDerived }
    for place in 0...done.count {
      var leader = Bilingual()
      for (index, event) in done.enumerated() {
        if index == place { try leader.take(Event(at: leader.session.lastAt, .spoke(language: "nn"))) }
        try leader.take(event)
      }
      if place == done.count { try leader.take(Event(at: leader.session.lastAt, .spoke(language: "nn"))) }
      let session = leader.session
      #expect(session.language == "nn")
      #expect(session.course.title == "Lite kurs på nynorsk")
      #expect(session.course.ids == plain.session.course.ids, "at \(place)")
      expectSame(session, plain.session, "at \(place)")

      // Whoever reads the transcript needs no translation.
      let replay = Replay(leader.events, in: .small)
      #expect(replay.findings == [], "at \(place)")
      let replayed = try #require(replay.session)
      #expect(replayed.language == "nn")
      expectSame(replayed, session, "replayed, at \(place)")
    }
  }

  @Test(
    "Back and forth in the middle of an attempt, and the item on the screen is the same with its choices as they stood")
  func openAttempt() throws {
    var leader = Bilingual()
    for event in try Self.walk().events.dropFirst() where !event.kind.isDerived { try leader.take(event) }
    let attempt = try #require(leader.session.openAttempt.map { leader.session.attempts[$0] })
    let item = try #require(leader.session.course.bankItem(attempt.items[0]))
    for language in ["nn", "nb", "nn"] {
      try leader.take(Event(at: leader.session.lastAt, .spoke(language: language)))
      #expect(leader.session.openAttempt.map { leader.session.attempts[$0] } == attempt)
      let now = try #require(leader.session.course.bankItem(item.id))
      #expect(now.order(seed: attempt.seed) == item.order(seed: attempt.seed))
      #expect((now.prompt == item.prompt) == (language == "nb"))
    }
  }

  private func expectSame(_ one: Session, _ other: Session, _ place: Comment) {
    #expect(one.position == other.position, place)
    #expect(one.viewed == other.viewed, place)
    #expect(one.unread == other.unread, place)
    #expect(one.practice == other.practice, place)
    #expect(one.drafts == other.drafts, place)
    #expect(one.attempts == other.attempts, place)
    #expect(one.completed == other.completed, place)
    #expect(one.passed == other.passed, place)
    #expect(one.profile == other.profile, place)
    #expect(one.next == other.next, place)
  }

  @Test("After the passphrase was lost the same session goes on under another key, and another after that")
  func rekeyed() throws {
    var walk = Walk()
    try walk.finish("start")
    try walk.take(.attempted(assessment: "start/sjekk", seed: 1))
    let before = walk.session
    #expect(try walk.take(.rekeyed(key: "did:key:zDnaeA")) == [])
    #expect(walk.session.keys == ["did:key:zDnaeA"])
    #expect(walk.session.attempts == before.attempts)
    #expect(walk.session.next == before.next)
    for id in walk.session.attempts.last?.items ?? [] {
      try walk.take(.responded(item: id, response: try #require(walk.session.course.bankItem(id)).rightResponse))
    }
    try walk.take(.handedIn(assessment: "start/sjekk"))
    try walk.take(.rekeyed(key: "did:key:zDnaeB"))
    #expect(walk.session.keys == ["did:key:zDnaeA", "did:key:zDnaeB"])
    #expect(walk.session.passed["start"] != nil)
    let replay = Replay(walk.events, in: walk.source)
    #expect(replay.findings == [])
    #expect(replay.session == walk.session)
  }

  @Test("What is no did:key is refused as a key")
  func noKey() throws {
    var walk = Walk()
    #expect(throws: Refusal.unacceptable("zDnae")) { try walk.take(.rekeyed(key: "zDnae")) }
    #expect(walk.session.keys == [])
  }
}

extension Course {
  /// Everything that events name, in order.
  fileprivate var ids: [String] {
    modules.flatMap { module in
      [module.id, module.check.id] + module.steps.map(\.id) + module.banks.flatMap(\.items).map(\.id)
    }
  }

  /// The small course with other words and the same ids.
  fileprivate static let smallInNynorsk: Course = {
    var course = Course.small
    course.language = "nn"
    course.title += " på nynorsk"
    for module in course.modules.indices {
      course.modules[module].title += " på nynorsk"
      for lesson in course.modules[module].lessons.indices {
        for step in course.modules[module].lessons[lesson].steps.indices {
          course.modules[module].lessons[lesson].steps[step].translate()
        }
      }
      for bank in course.modules[module].banks.indices {
        for item in course.modules[module].banks[bank].items.indices {
          course.modules[module].banks[bank].items[item].translate()
        }
      }
    }
    return course
  }()
}

extension Step {
  fileprivate mutating func translate() {
    switch self {
    case .page(var page):
      page.blocks.translate()
      self = .page(page)
    case .practice(var item):
      item.translate()
      self = .practice(item)
    case .question, .stop, .scenario, .task: break
    }
  }
}

extension Item {
  fileprivate mutating func translate() {
    prompt.translate()
    if case .single(let choices) = interaction {
      interaction = .single(
        choices.map { choice in
          var choice = choice
          choice.text.append(.text(" på nynorsk"))
          return choice
        })
    }
  }
}

extension [Block] {
  fileprivate mutating func translate() {
    self = map { block in
      switch block {
      case .paragraph(let inlines): return .paragraph(inlines + [.text(" på nynorsk")])
      case .when(var conditional):
        conditional.blocks.translate()
        return .when(conditional)
      default: return block
      }
    }
  }
}
