import Courseware

/// A leader who does sensible things most of the time, senseless things some of it, and impossible things now and then.
struct RandomWalk {
  private(set) var walk: Walk
  /// What was thrown back, by the name of the refusal.
  private(set) var refusals: Set<String> = []
  /// Whether a refused event ever changed the session.
  private(set) var refusalsChangeNothing = true
  private var generator: SplitMix64

  /// Of four walks one is short, and one is long; of eight one follows the first rules.
  init(seed: UInt64) {
    generator = SplitMix64(seed: seed)
    let length = [25, 120, 120, 240][Int(seed % 4)]
    walk = .amongEditions(seed: generator.next(), rules: seed % 8 == 5 ? .first : .second)
    for _ in 0..<length { step() }
  }

  private mutating func step() {
    let before = walk.session
    let event = Event(at: moment(), kind())
    do {
      try walk.take(event)
      if event.kind == .resumed { openAgain() }
    } catch {
      refusals.insert("\(error)".prefix { $0 != "(" }.description)
      if walk.session != before { refusalsChangeNothing = false }
    }
  }

  /// What comes after the program is opened again goes on from what is stored, in the course's own language.
  private mutating func openAgain() {
    if let session = Replay(walk.events, editions: { SmallEditions.course($0) }).session { walk.goOn(from: session) }
  }

  private mutating func moment() -> Timestamp {
    let last = walk.session.lastAt.milliseconds
    switch generator.next(below: 1000) {
    case 0: return Timestamp(milliseconds: generator.next(below: 2) == 0 ? .min : .max)
    case 1..<30: return Timestamp(milliseconds: last &- Int64(generator.next(below: 600_000)))
    case 30..<100: return Timestamp(milliseconds: last &+ Int64(generator.next(below: 100_000_000)))
    default: return Timestamp(milliseconds: last &+ Int64(generator.next(below: 90_000)))
    }
  }

  private mutating func kind() -> Event.Kind {
    switch generator.next(below: 40) {
    case 0, 1: return generator.event().kind
    case 2...4: return possible()
    case 5, 6: return unusual()
    case 7 where !walk.session.passed.isEmpty: return secondThought()
    default: return sensible()
    }
  }

  /// An answer about the business that is changed late, or that the site's policy has.
  private mutating func secondThought() -> Event.Kind {
    let question = generator.element(of: ["heads", "heads", "trade", "shared"])
    return .profiled(
      question: question, answer: answer(to: question), from: generator.element(of: [.leader, .policy(unit: "lager")]))
  }

  /// What happens seldom, but to everyone some time.
  private mutating func unusual() -> Event.Kind {
    let session = walk.session
    switch generator.next(below: 10) {
    case 0:
      let task = generator.element(of: ["verksted/plan", "verksted/plan", "ansvar/mål"])
      let document = ExistingDocument(
        name: "Håndboka", date: day("2026-03-01"), owner: "verneleder", criteria: [.yes, .unknown])
      return .declared(task: task, document: document)
    case 1: return .remarked(object: anyStep().id, text: generator.element(of: ["Her står det feil.", "", " "]))
    case 2: return .planned(by: CivilDate(daysSince1970: 20_000 + generator.next(below: 1000)))
    case 3: return .spoke(language: generator.element(of: ["nb", "nn", "nn"]))
    case 4: return .rekeyed(key: generator.element(of: ["did:key:z1", "did:key:z2", "key"]))
    case 5, 6:
      let edition = generator.element(of: SmallEditions.all)
      let modules = SmallEditions.course(edition)?.modules.map(\.id) ?? []
      let reopened = modules.filter { _ in generator.next(below: 3) == 0 }
      return .moved(to: edition, kept: modules.filter { !reopened.contains($0) }, reopened: reopened)
    default: return .corrected(correction(met: session.attempts.flatMap(\.items)))
    }
  }

  /// Mostly of an item that was drawn, in the edition one is in, and to a key that can be.
  private mutating func correction(met: [String]) -> Correction {
    let isMet = !met.isEmpty && generator.next(below: 5) > 0
    let id = isMet ? generator.element(of: met) : anyStep().id
    let places = [0, 1, 2].filter { _ in generator.next(below: 2) == 0 }
    let version = generator.next(below: 10) == 0 ? "2026-2" : walk.session.edition.version
    return Correction(item: id, version: version, change: generator.next(below: 2) == 0 ? .withdrawn : .rekeyed(places))
  }

  private mutating func anyStep() -> Step {
    generator.element(of: walk.source.modules.flatMap { $0.lessons.flatMap(\.steps) + $0.tasks.map(Step.task) })
  }

  /// What one does who goes on from where the session says.
  private mutating func sensible() -> Event.Kind {
    let session = walk.session
    switch session.next {
    case .attestation:
      return session.attestation == nil ? .attested(digest: "d") : .certified(certificate: "urn:uuid:1")
    case .certificate: return possible()
    case .assessment(let id):
      guard let open = session.openAttempt else { return .attempted(assessment: id, seed: generator.next()) }
      let attempt = session.attempts[open]
      guard let left = attempt.items.first(where: { attempt.responses[$0] == nil }),
        let item = session.course.bankItem(left)
      else { return .handedIn(assessment: id) }
      return .responded(item: left, response: response(to: item))
    case .step(let id):
      guard let step = session.course.modules.flatMap(\.steps).first(where: { $0.id == id }) else { return .resumed }
      switch step {
      // A page that was seen is where one comes back to: what comes after it is done next.
      case .page where session.position == id: return done(following(step))
      case .page, .stop: return session.position == id ? possible() : .viewed(step: id)
      case .question, .practice, .scenario, .task: return done(step)
      }
    }
  }

  private func following(_ step: Step) -> Step {
    let module = walk.session.course.module(having: step.id)
    return module?.steps.first { !walk.session.isDone($0) } ?? step
  }

  private mutating func done(_ step: Step) -> Event.Kind {
    switch step {
    case .page(let page): .viewed(step: page.id)
    case .stop(let stop): .viewed(step: stop.id)
    case .question(let id): .profiled(question: id, answer: answer(to: id))
    case .practice(let item): .practised(item: item.id, response: response(to: item))
    case .scenario(let scenario):
      .decided(
        scenario: scenario.id,
        scene: scenario.scene(after: walk.session.ways[scenario.id] ?? [])?.id
          ?? generator.element(of: scenario.scenes).id,
        decision: generator.next(below: 10) == 0 ? 2 : generator.next(below: 2))
    case .task(let task): .drafted(task: task.id, texts: [String: String](filling: task))
    }
  }

  /// Something of the right sort, about anything in the course.
  private mutating func possible() -> Event.Kind {
    let course = walk.source
    let banked = course.modules.flatMap(\.banks).flatMap(\.items)
    let assessment = generator.element(of: course.modules.map(\.check.id) + [course.test.id])
    let step = anyStep()
    let question = generator.element(of: course.questions.map(\.id))
    let item = generator.element(of: banked)
    let kinds: [Event.Kind] = [
      .resumed, .viewed(step: step.id), done(step), .profiled(question: question, answer: answer(to: question)),
      .attempted(assessment: assessment, seed: generator.next()), .handedIn(assessment: assessment),
      .responded(item: item.id, response: response(to: item)),
      .drafted(task: "ansvar/mål", texts: ["mål": generator.text(), "eier": generator.text()]),
      .typed(task: "ansvar/mål", field: generator.element(of: ["mål", "eier", "annet"]), text: generator.text()),
      .attested(digest: generator.text()), .certified(certificate: generator.text()),
    ]
    return generator.element(of: kinds)
  }

  private mutating func answer(to question: String) -> Answer {
    switch question {
    case "heads":
      generator.element(of: [.unknown] + [0, 1, 4, 5, 9, 10, 19, 20, 29, 30, 10_000].map(Answer.number))
    case "trade":
      generator.element(
        of: [.unknown] + ["office", "workshop", "construction", "construction", "shipping"].map(Answer.word))
    default: generator.element(of: [.unknown, .word("yes"), .word("no"), .number(2)])
    }
  }

  private mutating func response(to item: Item) -> Response {
    switch generator.next(below: 20) {
    case 0: generator.response()
    case 1, 2: item.wrongResponse
    default: item.rightResponse
    }
  }
}
