import Courseware

/// Somebody, or a script, on the way through a whole course: what is done always fits, and a tempo says when.
///
/// Counts words for itself, so that it does not read by the measure it is measured with.
struct SimulatedLeader {
  enum Tempo: Sendable {
    /// Reads so many words a minute, more or less, and takes the time to think and to act.
    case reading(ClosedRange<Int>)
    /// Something happens each so many milliseconds, within these bounds.
    case script(ClosedRange<Int>)
  }

  private(set) var events: [Event] = []
  /// The pages met before the tempo changed, and after.
  private(set) var pages: (before: [String], after: [String]) = ([], [])
  private let source: Course
  private(set) var session: Session
  private var tempo: Tempo
  private let later: (tempo: Tempo, pages: Int)?
  /// How many tries at each check are in vain.
  private let failures: Int
  private var generator: SplitMix64
  private var profile: [String: Answer]
  /// The words on the screen.
  private var words = 10
  /// Whether there is something to think about before acting on them.
  private var isThinking = false

  init(
    through source: Course, seed: UInt64, tempo: Tempo, later: (tempo: Tempo, pages: Int)? = nil, failures: Int = 0,
    profile: [String: Answer]
  ) throws {
    let edition = Edition(course: source.id, version: source.version, digest: String(repeating: "5e", count: 32))
    let start = Event(
      at: Timestamp(milliseconds: 1_795_000_000_000), .started(session: "økt", edition: edition, seed: seed))
    guard let session = Session(start, in: source) else { throw Refusal.alreadyStarted }
    self.source = source
    self.session = session
    self.tempo = tempo
    self.later = later
    self.failures = failures
    self.profile = profile
    events = [start]
    generator = SplitMix64(seed: seed)
    try takeCourse()
  }

  private mutating func takeCourse() throws {
    var place = 0
    while place < session.course.modules.count {
      try takeSteps(of: place)
      try takeAssessment(session.course.modules[place].check.id, module: place)
      place += 1
    }
    try takeAssessment(session.course.test.id, module: nil)
  }

  private mutating func takeSteps(of module: Int) throws {
    while let step = session.course.modules[module].steps.first(where: { !session.isDone($0) }) {
      try take(step)
      if case .stop = step { return }
    }
  }

  private mutating func take(_ step: Step) throws {
    try happen(.viewed(step: step.id))
    if let later, pages.before.count == later.pages { tempo = later.tempo }
    switch step {
    case .page(let page):
      show(page.title.wordCount + page.blocks.wordCount)
      if case .script = tempo, later != nil { pages.after.append(page.id) } else { pages.before.append(page.id) }
    case .stop(let stop): show(stop.title.wordCount + stop.blocks.wordCount)
    case .question(let id):
      let question = source.questions.first { $0.id == id }
      show((question?.prompt.wordCount ?? 0) + (question?.why.wordCount ?? 0), thinking: true)
      try happen(.profiled(question: id, answer: profile[id] ?? .unknown))
    case .practice(let item):
      show(item.wordCount, thinking: true)
      try happen(.practised(item: item.id, response: item.response(isRight: true)))
      show(30)
    case .scenario(let scenario):
      while let scene = scenario.scene(after: session.ways[scenario.id] ?? []) {
        show(scene.blocks.wordCount + scene.decisions.reduce(0) { $0 + $1.text.wordCount }, thinking: true)
        try happen(.decided(scenario: scenario.id, scene: scene.id, decision: 0))
      }
      show(20)
    case .task(let task):
      show(task.blocks.wordCount + 30, thinking: true)
      let texts = task.fields.filter(\.isRequired).map { ($0.id, "Utkast til \($0.id).") }
      try happen(.drafted(task: task.id, texts: Dictionary(uniqueKeysWithValues: texts)))
      show(20)
    }
  }

  private mutating func takeAssessment(_ id: String, module: Int?) throws {
    for number in 0...failures {
      try happen(.attempted(assessment: id, seed: generator.next()))
      for item in session.attempts.last?.items ?? [] {
        guard let item = session.course.modules.flatMap(\.banks).flatMap(\.items).first(where: { $0.id == item }) else {
          continue
        }
        show(item.wordCount, thinking: true)
        try happen(.responded(item: item.id, response: item.response(isRight: number == failures)))
      }
      show(20)
      try happen(.handedIn(assessment: id))
      show(30)
      guard number < failures, case .reading = tempo, let module else { continue }
      // Goes back to what it was about before trying again.
      for step in session.course.modules[module].steps {
        guard case .page(let page) = step else { continue }
        try happen(.viewed(step: page.id))
        show((page.title.wordCount + page.blocks.wordCount) / 3)
      }
    }
  }

  private mutating func show(_ words: Int, thinking: Bool = false) {
    self.words = words
    isThinking = thinking
  }

  private mutating func happen(_ kind: Event.Kind) throws {
    let at = Timestamp(milliseconds: session.lastAt.milliseconds + pause())
    for case .record(let event) in try session.handle(Event(at: at, kind), in: source) { events.append(event) }
  }

  private mutating func pause() -> Int64 {
    switch tempo {
    case .script(let bounds): return Int64(number(in: bounds))
    case .reading(let speed):
      let reading = Int64(words) * 60_000 / Int64(number(in: speed))
      let thinking = isThinking ? number(in: 800...8000) : 0
      return reading + Int64(thinking + number(in: 400...2000))
    }
  }

  private mutating func number(in bounds: ClosedRange<Int>) -> Int {
    bounds.lowerBound + generator.next(below: bounds.count)
  }
}

extension Item {
  fileprivate var wordCount: Int {
    let parts: [[Inline]] =
      switch interaction {
      case .single, .multiple, .faults: interaction.choices.filter(\.isOffered).map(\.text)
      case .order(let steps): steps.map(\.text)
      case .match(let matching): matching.categories + matching.entries.map(\.text)
      case .number, .date: []
      }
    return parts.reduce(prompt.wordCount) { $0 + $1.wordCount }
  }

  fileprivate func response(isRight: Bool) -> Response {
    let choices = interaction.choices.indices.filter { interaction.choices[$0].isOffered }
    let chosen = choices.filter { interaction.choices[$0].isCorrect == isRight }
    return switch interaction {
    case .single: .single(chosen.first ?? choices[0])
    case .multiple: .multiple(chosen.isEmpty ? choices : chosen)
    case .faults: .faults(chosen.isEmpty ? choices : chosen)
    case .order(let steps): .order(isRight ? Array(steps.indices) : steps.indices.reversed())
    case .match(let matching):
      .match(matching.entries.map { isRight ? $0.category : ($0.category + 1) % matching.categories.count })
    case .number(let entry): .number(entry.key + (isRight ? 0 : entry.tolerance + 1))
    case .date(let entry): .date(isRight ? entry.key : entry.key.adding(1, .days))
    }
  }
}

extension String {
  fileprivate var wordCount: Int { split { $0 == " " || $0 == "\n" }.count }
}

extension [Inline] {
  fileprivate var wordCount: Int {
    reduce(0) { sum, inline in
      switch inline {
      case .text(let text), .strong(let text), .term(_, let text): sum + text.wordCount
      case .value: sum + 1
      }
    }
  }
}

extension [Block] {
  fileprivate var wordCount: Int {
    reduce(0) { sum, block in
      switch block {
      case .paragraph(let text): sum + text.wordCount
      case .list(let elements, _): sum + elements.reduce(0) { $0 + $1.wordCount }
      case .table(let table): sum + (table.header + table.rows.flatMap { $0 }).reduce(0) { $0 + $1.wordCount }
      case .aside(let aside): sum + (aside.title ?? "").wordCount + aside.blocks.wordCount
      // A drawing is looked at, not read.
      case .figure: sum
      case .fact(let fact): sum + fact.blocks.wordCount
      case .when(let conditional): sum + conditional.blocks.wordCount
      }
    }
  }
}
