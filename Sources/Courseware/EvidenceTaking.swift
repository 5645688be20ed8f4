/// Makes evidence event by event: the time since the event before goes to what was on the screen meanwhile.
struct EvidenceTaking {
  private(set) var evidence = Evidence()
  private var content = CourseContent()
  private var places: [Screen: Int] = [:]
  /// What is on the screen, how long it has been, and whether all of that was measured.
  private var screen: Screen?
  private var pending: Int64 = 0
  private var isWhole = true
  private var previousAt: Timestamp?
  /// The time since something was last done that one leaves a step by; nil where not all of it was measured.
  private var step: Int64? = 0
  private var metPages: Set<String> = []
  private var answered: Set<String> = []
  /// What has been answered in the open attempt.
  private var given: Set<String> = []
  /// What has happened since the last failure, by assessment.
  private var sinceFailure: [String: Evidence.Interval] = [:]
  private var session: Session?

  /// Something that can be on the screen.
  private struct Screen: Hashable {
    var kind: Evidence.Encounter.Kind
    var id: String
    /// The module it is part of; the course for what is part of none.
    var module: String
  }

  /// Takes one event that fits, with the session before it (nil before the first) and after it.
  mutating func take(_ event: Event, before: Session?, after: Session) {
    if event.kind.changesCourse { content = CourseContent(of: after.course) }
    if screen == nil { show(Screen(kind: .course, id: after.course.id, module: after.course.id)) }
    if let before { measure(event, before, after) }
    previousAt = event.at
    session = after
    follow(event, after)
  }

  /// The evidence, once there is no more.
  mutating func finished() -> Evidence {
    if let screen {
      // Whoever is still there has not left it too soon.
      isWhole = false
      spend(on: screen)
    }
    for (index, attempt) in (session?.attempts ?? []).enumerated() where evidence.tries.indices.contains(index) {
      evidence.tries[index].isPassed = attempt.result?.isPassed
    }
    evidence.activeMilliseconds = session?.activeMilliseconds ?? 0
    return evidence
  }

  /// An item of the course as it is now.
  func item(_ id: String) -> Item? { content.item(id) }

  private mutating func measure(_ event: Event, _ before: Session, _ after: Session) {
    let spent = after.activeMilliseconds - before.activeMilliseconds
    let isMeasured = event.kind != .resumed && before.lastAt == previousAt && event.at >= before.lastAt
    pending += spent
    isWhole = isWhole && isMeasured
    sinceFailure = sinceFailure.mapValues { interval in
      Evidence.Interval(
        milliseconds: isMeasured ? interval.milliseconds.map { $0 + spent } : nil, pages: interval.pages)
    }
    // A pause counts two minutes however long it was, and what is measured as equal is not even.
    step = isMeasured && spent < Session.longestPause ? step.map { $0 + spent } : nil
    guard event.kind.endsStep else { return }
    if let step, step > 0 { evidence.intervals.append(step) }
    step = 0
  }

  private mutating func follow(_ event: Event, _ session: Session) {
    switch event.kind {
    case .viewed(let id): view(id)
    case .practised(let id, _):
      let milliseconds = work(on: id)
      // She may have looked at the item, gone back to read, and come to it again.
      let all = screen.flatMap(encounter).flatMap { $0.isMeasured ? $0.activeMilliseconds : nil }
      answer(id, in: nil, milliseconds: answered.contains(id) ? milliseconds : all)
    case .profiled(let id, _, _), .decided(let id, _, _), .drafted(let id, _), .declared(let id, _): work(on: id)
    case .attempted(let id, _): begin(id, session)
    case .responded(let id, _): respond(id, session)
    case .handedIn(let id):
      show(Screen(kind: .assessment, id: id, module: session.owner(of: id)))
      if session.attempts.last(where: { $0.assessment == id })?.result?.isPassed == false {
        sinceFailure[id] = Evidence.Interval(milliseconds: 0, pages: 0)
      }
    case .rekeyed, .moved, .corrected: evidence.changes.append(event)
    case .started, .resumed, .typed, .completed, .passed, .failed, .attested, .certified, .remarked, .planned, .spoke:
      break
    }
  }

  private mutating func view(_ id: String) {
    guard let step = content.steps[id] else { return }
    let screen = Screen(kind: step.step.kind, id: id, module: step.module)
    show(screen)
    let words = content.words(of: step.step)
    encounter(screen) { encounter in
      encounter.visits += 1
      (encounter.words, encounter.wordsOutsideFigures) = words
    }
    guard case .page = step.step else { return }
    metPages.insert(id)
    sinceFailure = sinceFailure.mapValues { interval in
      Evidence.Interval(milliseconds: interval.milliseconds, pages: interval.pages + 1)
    }
  }

  /// Something was done in a step: how long that took since the step came on the screen, where it was measured.
  @discardableResult
  private mutating func work(on id: String) -> Int64? {
    guard let step = content.steps[id] else { return nil }
    return finish(Screen(kind: step.step.kind, id: id, module: step.module)) { $0.visits = max($0.visits, 1) }
  }

  private mutating func begin(_ id: String, _ session: Session) {
    let screen = Screen(kind: .assessment, id: id, module: session.owner(of: id))
    show(screen)
    encounter(screen) { $0.visits += 1 }
    given = []
    evidence.tries.append(
      Evidence.Try(
        assessment: id, number: session.attempts.last?.number ?? 1, isPassed: nil,
        sinceFailure: sinceFailure.removeValue(forKey: id)))
  }

  private mutating func respond(_ id: String, _ session: Session) {
    guard let assessment = session.openAttempt.map({ session.attempts[$0].assessment }) else { return }
    let attempt = Screen(kind: .assessment, id: assessment, module: session.owner(of: assessment))
    // Where something else was looked at meanwhile, nobody knows how long each of them took.
    if screen != attempt { isWhole = false }
    let milliseconds = finish(Screen(kind: .item, id: id, module: attempt.module)) { $0.visits += 1 }
    show(attempt)
    answer(id, in: assessment, milliseconds: milliseconds)
    // Whoever goes back to an item comes from another, which she has read by then.
    if !given.insert(id).inserted { isWhole = false }
  }

  private mutating func answer(_ id: String, in assessment: String?, milliseconds: Int64?) {
    guard let item = content.item(id) else { return }
    evidence.answers.append(
      Evidence.GivenAnswer(
        item: id, assessment: assessment, words: item.wordsToRead, milliseconds: milliseconds,
        isFirst: answered.insert(id).inserted,
        hadMetPage: content.page(before: item, in: assessment).map(metPages.contains)))
  }

  /// Gives the time so far to what something was done with, leaves it on the screen, and says how long it took.
  private mutating func finish(_ done: Screen, _ change: (inout Evidence.Encounter) -> Void) -> Int64? {
    if let screen, screen != done, screen.kind != .assessment {
      isWhole = false
      encounter(screen) { $0.isMeasured = false }
    }
    enter(done)
    let milliseconds = isWhole ? pending : nil
    spend(on: done)
    encounter(done, change)
    screen = done
    return milliseconds
  }

  /// Gives the time so far to what was on the screen, and shows something else.
  private mutating func show(_ next: Screen) {
    if let screen { spend(on: screen) }
    enter(next)
    screen = next
  }

  private mutating func enter(_ screen: Screen) {
    guard places[screen] == nil else { return }
    places[screen] = evidence.encounters.count
    evidence.encounters.append(Evidence.Encounter(kind: screen.kind, id: screen.id, module: screen.module))
  }

  private mutating func spend(on screen: Screen) {
    let (pending, isWhole) = (pending, isWhole)
    encounter(screen) { encounter in
      encounter.activeMilliseconds += pending
      encounter.isMeasured = encounter.isMeasured && isWhole
    }
    self.pending = 0
    self.isWhole = true
  }

  private func encounter(_ screen: Screen) -> Evidence.Encounter? { places[screen].map { evidence.encounters[$0] } }

  private mutating func encounter(_ screen: Screen, _ change: (inout Evidence.Encounter) -> Void) {
    guard let place = places[screen] else { return }
    change(&evidence.encounters[place])
  }
}
