extension Session {
  /// Applies one event, and says what the world must do about it.
  ///
  /// The effects are the event itself and what follows from it. An event that does not fit changes nothing and is thrown back.
  public mutating func handle(_ event: Event, in course: Course) throws(Refusal) -> [Effect] {
    var next = self
    try next.apply(event.kind, at: event.at, in: course)
    next.note(event)
    let derived = next.consequences(of: event.kind)
    for kind in derived { next.conclude(kind) }
    self = next
    return [.record(event)] + derived.map { .record(Event(at: event.at, $0)) }
  }

  private mutating func note(_ event: Event) {
    let pause = event.at.milliseconds(since: lastAt)
    if event.kind != .resumed { activeMilliseconds += max(0, min(pause, Self.longestPause)) }
    lastAt = max(lastAt, event.at)
  }

  private mutating func apply(_ kind: Event.Kind, at: Timestamp, in source: Course) throws(Refusal) {
    switch kind {
    case .started: throw .alreadyStarted
    case .completed, .passed, .failed: throw .derived
    case .resumed: break
    case .profiled(let id, let answer):
      guard let question = source.questions.first(where: { $0.id == id }) else { throw .unknown(id) }
      guard question.accepts(answer) else { throw .unacceptable(id) }
      // What has been drawn, or passed, was drawn and passed under the answers of then.
      guard attempts.allSatisfy({ $0.result != nil }), passed[source.id] == nil else { throw .closed(id) }
      profile.answers[id] = answer
      course = source.tailored(to: profile)
    case .viewed(let step):
      guard course.modules.contains(where: { $0.steps.contains { $0.id == step } }) else { throw .unknown(step) }
      position = step
      viewed.insert(step)
    case .practised(let id, let response):
      guard let item = course.practiceItem(id) else { throw .unknown(id) }
      guard item.accepts(response) else { throw .unacceptable(id) }
      practice[id] = response
    case .decided(let id, let scene, let decision):
      guard let scenario = course.scenario(id) else { throw .unknown(id) }
      guard let way = scenario.way(ways[id] ?? [], goingOn: Turn(scene: scene, decision: decision)) else {
        throw .unacceptable(id)
      }
      ways[id] = way
      if scenario.ending(after: way) != nil { ended.insert(id) }
    case .drafted(let id, let texts):
      guard let task = course.task(id) else { throw .unknown(id) }
      let draft = Draft(texts: texts)
      guard task.accepts(draft) else { throw .unacceptable(id) }
      drafts[id] = draft
    case .attempted(let id, let seed):
      guard let assessment = course.assessment(id) else { throw .unknown(id) }
      guard isOpen(id), openAttempt == nil else { throw .closed(id) }
      begin(assessment, seed: seed)
    case .responded(let id, let response):
      guard let index = openAttempt, attempts[index].items.contains(id), let item = course.bankItem(id) else {
        throw .unknown(id)
      }
      guard item.accepts(response) else { throw .unacceptable(id) }
      attempts[index].responses[id] = response
    case .handedIn(let id):
      guard let index = openAttempt, attempts[index].assessment == id, let assessment = course.assessment(id) else {
        throw .closed(id)
      }
      attempts[index].result = grade(attempts[index], by: assessment.masteryScore, at: at)
    case .attested(let digest):
      guard passed[source.id] != nil else { throw .premature }
      attestation = digest
    case .certified(let id):
      guard attestation != nil else { throw .premature }
      certificates.append(id)
    }
  }

  private mutating func begin(_ assessment: Assessment, seed: UInt64) {
    // Items met in any earlier attempt count as used: the test prefers what the checks have not shown.
    var uses: [String: Int] = [:]
    for item in attempts.flatMap(\.items) { uses[item, default: 0] += 1 }
    attempts.append(
      Attempt(
        assessment: assessment.id, number: attempts.count { $0.assessment == assessment.id } + 1, seed: seed,
        items: assessment.draw(from: course, seed: seed, uses: uses).map(\.id)))
  }

  private func grade(_ attempt: Attempt, by masteryScore: MasteryScore, at: Timestamp) -> Attempt.Result {
    var scores: [String: Score] = [:]
    var missedCritical: [String] = []
    for id in attempt.items {
      guard let item = course.bankItem(id), let score = item.score(attempt.responses[id]) else { continue }
      scores[id] = score
      if item.isCritical && !score.isFull { missedCritical.append(id) }
    }
    let total = scores.values.reduce(Score(raw: 0, maximum: 0), +)
    return Attempt.Result(
      at: at, score: total, scores: scores, missedCritical: missedCritical,
      isPassed: missedCritical.isEmpty && total.maximum > 0 && masteryScore.isReached(by: total))
  }

  /// What follows from an event: completion of modules, and the results of what was handed in.
  private func consequences(of kind: Event.Kind) -> [Event.Kind] {
    var kinds: [Event.Kind] = []
    for module in course.modules where !completed.contains(module.id) && isFinished(module) {
      kinds.append(.completed(object: module.id))
    }
    guard case .handedIn(let assessment) = kind,
      let result = attempts.last(where: { $0.assessment == assessment })?.result
    else { return kinds }
    let object = course.modules.first { $0.check.id == assessment }?.id ?? course.id
    if object == course.id, !completed.contains(object) { kinds.append(.completed(object: object)) }
    kinds.append(
      result.isPassed ? .passed(object: object, score: result.score) : .failed(object: object, score: result.score))
    return kinds
  }

  private mutating func conclude(_ kind: Event.Kind) {
    switch kind {
    case .completed(let object): completed.insert(object)
    case .passed(let object, let score):
      if let best = passed[object], best.raw * score.maximum >= score.raw * best.maximum { return }
      passed[object] = score
    default: break
    }
  }
}
