extension Session {
  /// Applies one event, and says what the world must do about it.
  ///
  /// The effects are the event itself and what follows from it. An event that does not fit changes nothing and is thrown back.
  public mutating func handle(_ event: Event, in course: Course) throws(Refusal) -> [Effect] {
    var next = self
    try next.apply(event.kind, at: event.at, in: course)
    next.note(event)
    let derived = next.consequences(of: event.kind, before: self, in: course)
    for kind in derived { next.conclude(kind) }
    self = next
    return [.record(event)] + derived.map { .record(Event(at: event.at, $0)) }
  }

  private mutating func note(_ event: Event) {
    let pause = event.at.milliseconds(since: lastAt)
    if event.kind != .resumed { activeMilliseconds += max(0, min(pause, Self.longestPause)) }
    // A clock that was wrong for a while must not cost whoever comes back the time that she spends from then on.
    let isMeasuredAnew = rules != .first && (event.kind == .resumed || pause < -Self.longestPause)
    lastAt = isMeasuredAnew ? event.at : max(lastAt, event.at)
  }

  private mutating func apply(_ kind: Event.Kind, at: Timestamp, in source: Course) throws(Refusal) {
    switch kind {
    case .started: throw .alreadyStarted
    case .completed, .passed, .failed: throw .derived
    case .resumed: break
    case .profiled(let id, let answer, let origin):
      guard let question = source.questions.first(where: { $0.id == id }) else { throw .unknown(id) }
      guard question.accepts(answer) else { throw .unacceptable(id) }
      // What has been drawn, or passed, was drawn and passed under the answers of then.
      guard profileClosure == nil else { throw .closed(id) }
      let before = profile
      profile.answers[id] = answer
      profile.sources[id] = origin == .leader ? nil : origin
      retailor(source, from: before)
    case .viewed(let step):
      guard course.firstStep(where: { $0.id == step }) != nil else { throw .unknown(step) }
      position = step
      viewed.insert(step)
      unread.remove(step)
    case .practised(let id, let response):
      guard let item = course.practiceItem(id) else { throw .unknown(id) }
      guard item.accepts(response) else { throw .unacceptable(id) }
      practice[id] = response
      unread.remove(id)
    case .decided(let id, let scene, let decision):
      guard let scenario = course.scenario(id) else { throw .unknown(id) }
      guard let way = scenario.way(ways[id] ?? [], goingOn: Turn(scene: scene, decision: decision)) else {
        throw .unacceptable(id)
      }
      ways[id] = way
      if scenario.ending(after: way) != nil {
        ended.insert(id)
        unread.remove(id)
      }
    case .drafted(let id, let texts):
      guard let task = course.task(id) else { throw .unknown(id) }
      let draft = Draft(texts: texts, version: (drafts[id]?.version ?? 0) + 1, savedAt: at)
      guard task.accepts(draft) else { throw .unacceptable(id) }
      drafts[id] = draft
      existing[id] = nil
      declaredAt[id] = nil
      writing[id] = nil
      unread.remove(id)
    case .declared(let id, let document):
      guard let task = course.task(id) else { throw .unknown(id) }
      guard task.accepts(document) else { throw .unacceptable(id) }
      existing[id] = document
      declaredAt[id] = at
      telling[id] = nil
      unread.remove(id)
    case .typed(let id, let field, let text): try keep(text, in: field, of: id, at: at)
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
      attempts[index].result = grade(attempts[index], in: course, by: assessment.masteryScore, at: at)
    case .attested(let digest):
      guard passed[source.id] != nil else { throw .premature }
      attestation = digest
    case .certified(let id):
      guard attestation != nil else { throw .premature }
      certificates.append(id)
    case .remarked(let object, let text):
      guard course.hasPageOrItem(object) || source.hasPageOrItem(object) else { throw .unknown(object) }
      guard text.contains(where: { !$0.isWhitespace }), text.count <= Remark.longestText else {
        throw .unacceptable(object)
      }
      remarks.append(Remark(object: object, text: text, edition: edition, at: at))
    case .planned(let date): planned = date
    case .spoke(let language):
      self.language = language
      show(source)
    case .rekeyed(let key):
      guard key.hasPrefix("did:key:") else { throw .unacceptable(key) }
      keys.append(key)
    case .moved(let edition, let kept, let reopened):
      try move(to: edition, kept: kept, reopened: reopened, source)
    case .corrected(let correction):
      if let refusal = source.refusal(of: correction) { throw refusal }
      correct(correction, in: source)
    }
  }

  private mutating func begin(_ assessment: Assessment, seed: UInt64) {
    // Items met in any earlier attempt count as used: the test prefers what the checks have not shown.
    var uses: [String: Int] = [:]
    for item in attempts.flatMap(\.items) { uses[item, default: 0] += 1 }
    attempts.append(
      Attempt(
        assessment: assessment.id, number: attempts.count { $0.assessment == assessment.id } + 1, seed: seed,
        edition: edition, profile: profile,
        items: assessment.draw(from: course, seed: seed, uses: uses, passed: Set(passed.keys), by: rules).map(\.id)))
  }

  /// The result of an attempt by the keys of a tailored course; what it no longer has gives no points and costs none.
  func grade(
    _ attempt: Attempt, in course: Course, by masteryScore: MasteryScore, at: Timestamp
  ) -> Attempt.Result {
    var scores: [String: Score] = [:]
    var missedCritical: [String] = []
    for id in attempt.items {
      guard let item = course.bankItem(id), let score = item.score(attempt.responses[id]) else { continue }
      scores[id] = score
      if item.isCritical && !score.isFull { missedCritical.append(id) }
    }
    return Attempt.Result(at: at, scores: scores, missedCritical: missedCritical, masteryScore: masteryScore)
  }

  /// What follows from an event: completion of modules, and the results of what was handed in or has been corrected.
  private func consequences(of kind: Event.Kind, before: Session, in source: Course) -> [Event.Kind] {
    var kinds: [Event.Kind] = []
    for module in course.modules where !completed.contains(module.id) && isFinished(module) {
      kinds.append(.completed(object: module.id))
    }
    if case .corrected = kind { return kinds + corrections(since: before, in: source) }
    guard case .handedIn(let assessment) = kind,
      let result = attempts.last(where: { $0.assessment == assessment })?.result,
      let object = course.object(of: assessment)
    else { return kinds }
    if object == course.id, !completed.contains(object) { kinds.append(.completed(object: object)) }
    kinds.append(
      result.isPassed ? .passed(object: object, score: result.score) : .failed(object: object, score: result.score))
    return kinds
  }

  /// The passes, and better passes, that a correction has brought; also of modules that this business does not get any more.
  private func corrections(since before: Session, in source: Course) -> [Event.Kind] {
    var best = passed
    return zip(attempts, before.attempts).compactMap { now, was in
      guard now.result != was.result, let result = now.result, result.isPassed,
        let object = source.object(of: now.assessment)
      else { return nil }
      if let known = best[object], !result.score.isBetter(than: known) { return nil }
      best[object] = result.score
      return .passed(object: object, score: result.score)
    }
  }

  private mutating func conclude(_ kind: Event.Kind) {
    switch kind {
    case .completed(let object): completed.insert(object)
    case .passed(let object, let score):
      if let best = passed[object], !score.isBetter(than: best) { return }
      passed[object] = score
    default: break
    }
  }
}
