import Courseware

/// A leader on the way through a course: the live session, and everything that was stored on the way.
struct Walk {
  let source: Course
  private(set) var session: Session
  /// The transcript: each event with what follows from it.
  private(set) var events: [Event]
  /// The session after each event that was taken, with the length of the transcript by then.
  private(set) var stages: [(length: Int, session: Session)]

  /// 2026-10-07T08:00:00Z.
  static let morning = Timestamp(milliseconds: 1_791_360_000_000)
  static let edition = Edition(course: "lite-kurs", version: "2026-1", digest: String(repeating: "5e", count: 32))

  init(through source: Course = .small, seed: UInt64 = 7) {
    let first = Event(at: Self.morning, .started(session: "økt-1", edition: Self.edition, seed: seed))
    guard let session = Session(first, in: source) else { preconditionFailure("a started event begins a session") }
    self.source = source
    self.session = session
    events = [first]
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
    let stored = try session.handle(event, in: source).map { effect in
      switch effect {
      case .record(let event): event
      }
    }
    events += stored
    stages.append((events.count, session))
    return stored.dropFirst().map(\.kind)
  }

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
      try take(.viewed(step: step.id))
      switch step {
      case .page: break
      case .stop: return
      case .question(let id): try take(.profiled(question: id, answer: .unknown))
      case .practice(let item): try take(.practised(item: item.id, response: item.rightResponse))
      case .scenario(let scenario):
        while let scene = scenario.scene(after: session.ways[scenario.id] ?? []) {
          try take(.decided(scenario: scenario.id, scene: scene.id, decision: 0))
        }
      case .task(let task): try take(.drafted(task: task.id, texts: Dictionary(filling: task)))
      }
    }
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
