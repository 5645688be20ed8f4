import Courseware

/// A leader on the way through a course: the live session, and everything that was stored on the way.
struct Walk {
  /// The edition that the leader is in, in the language she has chosen.
  private(set) var source: Course
  /// The course of another edition, or of another language; nil leaves the one there is.
  private let editions: (Edition, String?) -> Course?
  private(set) var session: Session
  /// The transcript: each event with what follows from it.
  private(set) var events: [Event]
  /// The session after each event that was taken, with the length of the transcript by then.
  private(set) var stages: [(length: Int, session: Session)]
  /// The events that were taken, without what followed from them.
  private(set) var taken: [Event]

  /// 2026-10-07T08:00:00Z.
  static let morning = Timestamp(milliseconds: 1_791_360_000_000)
  static let edition = Edition(course: "lite-kurs", version: "2026-1", digest: String(repeating: "5e", count: 32))

  init(through source: Course = .small, seed: UInt64 = 7, rules: SessionRules = .latest) {
    self.init(
      Event(at: Self.morning, .started(session: "økt-1", edition: Self.edition, seed: seed, rules: rules)),
      through: source
    ) { _, _ in nil }
  }

  /// A walk that can move between the editions of the small course, and speak its languages.
  static func amongEditions(seed: UInt64 = 7, rules: SessionRules = .latest) -> Walk {
    let first = Event(at: morning, .started(session: "økt-1", edition: edition, seed: seed, rules: rules))
    return Walk(first, through: .small) { SmallEditions.course($0, in: $1) }
  }

  /// A walk among the editions of the small course from the events that are taken; those that are refused are left out.
  init(taking events: [Event]) {
    guard let first = events.first else { preconditionFailure("a walk begins with an event") }
    self.init(first, through: .small) { SmallEditions.course($0, in: $1) }
    for event in events.dropFirst() { _ = try? take(event) }
  }

  private init(_ first: Event, through source: Course, editions: @escaping (Edition, String?) -> Course?) {
    guard let session = Session(first, in: source) else { preconditionFailure("a started event begins a session") }
    self.source = source
    self.editions = editions
    self.session = session
    events = [first]
    taken = [first]
    stages = [(1, session)]
  }

  /// Lets something happen a second after what happened last, and gives what followed from it.
  @discardableResult
  mutating func take(_ kind: Event.Kind, after milliseconds: Int64 = 1000) throws(Refusal) -> [Event.Kind] {
    let at = Timestamp(milliseconds: session.lastAt.milliseconds + milliseconds)
    return try take(Event(at: at, kind))
  }

  /// Lets an event happen at its own time, and gives what followed from it.
  @discardableResult
  mutating func take(_ event: Event) throws(Refusal) -> [Event.Kind] {
    let source = source(for: event.kind)
    let stored = try session.handle(event, in: source).map { effect in
      switch effect {
      case .record(let event): event
      }
    }
    self.source = source
    taken.append(event)
    events += stored
    stages.append((events.count, session))
    return stored.dropFirst().map(\.kind)
  }

  /// The course that an event is to be handled in: of the edition it moves to, in the language it chooses.
  private func source(for kind: Event.Kind) -> Course {
    switch kind {
    case .moved(let edition, _, _): editions(edition, source.language) ?? source
    case .spoke(let language): editions(session.edition, language) ?? source
    default: source
    }
  }

  /// Goes on from another session made of the same events, as when the program is opened again.
  mutating func goOn(from other: Session) { session = other }

  /// Answers the questions about the business.
  mutating func profile(heads: Answer, trade: String) throws(Refusal) {
    try take(.profiled(question: "heads", answer: heads))
    try take(.profiled(question: "trade", answer: .word(trade)))
  }

  /// Does every step of a module that is not done; questions are answered with «vet ikke».
  mutating func finish(_ id: String) throws(Refusal) {
    while let module = session.course.modules.first(where: { $0.id == id }),
      let step = module.steps.first(where: { !session.isDone($0) })
    {
      try take(on: step)
      if case .stop = step { return }
    }
  }

  /// Looks at a step and does what there is to do, and gives what followed; a question is answered with «vet ikke».
  @discardableResult
  mutating func take(on step: Step) throws(Refusal) -> [Event.Kind] {
    var derived = try take(.viewed(step: step.id))
    switch step {
    case .page, .stop: break
    case .question(let id): derived += try take(.profiled(question: id, answer: .unknown))
    case .practice(let item): derived += try take(.practised(item: item.id, response: item.rightResponse))
    case .scenario(let scenario):
      repeat {
        guard let scene = scenario.scene(after: session.ways[scenario.id] ?? []) ?? scenario.scenes.first else { break }
        derived += try take(.decided(scenario: scenario.id, scene: scene.id, decision: 0))
      } while scenario.ending(after: session.ways[scenario.id] ?? []) == nil
    case .task(let task): derived += try take(.drafted(task: task.id, texts: Dictionary(filling: task)))
    }
    return derived
  }

  /// One attempt from beginning to hand-in, and what followed; an item without a response is left out.
  @discardableResult
  mutating func attempt(
    _ assessment: String, seed: UInt64 = 1, answering response: (Item) -> Response? = { $0.rightResponse }
  ) throws(Refusal) -> [Event.Kind] {
    try take(.attempted(assessment: assessment, seed: seed))
    for id in session.attempts.last?.items ?? [] {
      guard let item = session.course.bankItem(id), let response = response(item) else { continue }
      try take(.responded(item: id, response: response))
    }
    return try take(.handedIn(assessment: assessment))
  }

  /// Goes straight to where everything is passed.
  mutating func passEverything() throws(Refusal) {
    for id in session.course.modules.map(\.id) {
      guard let check = session.course.modules.first(where: { $0.id == id })?.check.id else { continue }
      try finish(id)
      try attempt(check)
    }
    try attempt(session.course.test.id)
  }
}

extension [String: String] {
  /// A draft with something in every required field.
  init(filling task: Task) {
    self.init(uniqueKeysWithValues: task.fields.filter(\.isRequired).map { ($0.id, "Utkast til \($0.id).") })
  }
}
