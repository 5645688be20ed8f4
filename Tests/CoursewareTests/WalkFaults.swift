import Courseware

extension Walk {
  /// What is wrong with a walk, in words; nil where everything holds that must hold for every walk.
  var fault: String? { faultOfStages ?? faultOfReplay }

  /// Whatever happens, every session on the way is sound, and nothing that was won is lost.
  var faultOfStages: String? {
    // How many attempts there were when a module was last opened anew.
    var openings: [String: Int] = [:]
    for (index, stage) in stages.enumerated() {
      let place = "after \(stage.length) events"
      if isExamined(index), let fault = stage.session.fault { return "\(fault), \(place)" }
      if index > 0, let fault = stage.session.loss(since: stages[index - 1].session, by: taken[index].kind) {
        return "\(fault), \(place)"
      }
      if case .moved(_, _, let reopened) = taken[index].kind {
        for module in reopened { openings[module] = stage.session.attempts.count }
      }
      if let fault = stage.session.faultOfBest(openings) { return "\(fault), \(place)" }
    }
    return nil
  }

  /// Whether everything about a stage is looked at, for that takes a while: the last, every fifth, and after what is rare.
  private func isExamined(_ index: Int) -> Bool {
    switch taken[index].kind {
    case .moved, .corrected, .profiled, .handedIn: true
    default: index % 5 == 0 || index == stages.count - 1
    }
  }

  /// The stored events, whole or cut anywhere, in any language, give the same session, and the same bytes again.
  var faultOfReplay: String? {
    let bytes = events.map(\.bytes)
    guard bytes.compactMap({ try? Event(bytes: $0) }) == events else { return "an event is not read as it was written" }
    if transcript != bytes { return "the same events are stored otherwise the second time" }
    for language in ["nb", "nn"] {
      let replay = Replay(bytes: bytes) { SmallEditions.course($0, in: language) }
      if replay.findings != [] { return "findings in \(language): \(replay.findings)" }
      if replay.session?.inBokmål != session.inBokmål { return "another session in \(language)" }
    }
    return cuts.lazy.compactMap(faultOfReplay(cut:)).first
  }

  /// Every place of a short transcript; of a long one eight.
  private var cuts: [Int] {
    guard events.count > 40, let last = taken.last else { return Array(1..<events.count) }
    var generator = SplitMix64(seed: UInt64(bitPattern: last.at.milliseconds))
    return (0..<8).map { _ in 1 + generator.next(below: events.count - 1) }
  }

  private func faultOfReplay(cut: Int) -> String? {
    guard let stage = stages.first(where: { $0.length >= cut }) else { return "no stage at \(cut)" }
    let replay = Replay(Array(events.prefix(cut))) { SmallEditions.course($0) }
    let expected: [Replay.Finding] = stage.length == cut ? [] : [.missing(index: cut)]
    if replay.findings != expected { return "findings of the first \(cut) events: \(replay.findings)" }
    return replay.session?.inBokmål == stage.session.inBokmål ? nil : "another session of the first \(cut) events"
  }

  /// What is stored when what was taken is taken again.
  private var transcript: [[UInt8]] { Walk(taking: taken).events.map(\.bytes) }
}

extension Session {
  /// The session with its course in the course's own words: nothing else is another in another language.
  fileprivate var inBokmål: Session {
    guard let course = SmallEditions.course(edition) else { return self }
    var session = self
    _ = try? session.handle(Event(at: lastAt, .spoke(language: "nb")), in: course)
    return session
  }

  /// What was there before an event and is not any more, in words.
  fileprivate func loss(since before: Session, by kind: Event.Kind) -> String? {
    // One that is open and has lost its last item to a correction can be gone.
    let lost = before.attempts.dropFirst(attempts.count)
    if !lost.isEmpty, kind.verb != "corrected" || lost.contains(where: { $0.result != nil || $0.items.count > 1 }) {
      return "an attempt is lost"
    }
    for (now, was) in zip(attempts, before.attempts) {
      if (now.assessment, now.number, now.seed) != (was.assessment, was.number, was.seed) || now.profile != was.profile
        || now.edition != was.edition
      {
        return "an attempt has become another"
      }
      guard let old = was.result else { continue }
      guard let new = now.result, new.at == old.at else { return "a result is lost" }
      if old.isPassed && !new.isPassed { return "a passed attempt is failed" }
      if old.isPassed == new.isPassed, new.score.isLess(than: old.score) { return "an attempt is lowered" }
    }
    var reopened: [String] = []
    if case .moved(_, _, let modules) = kind { reopened = modules }
    for (object, score) in before.passed where !reopened.contains(object) {
      guard let new = passed[object], !new.isLess(than: score) else { return "the result of \(object) is lowered" }
    }
    if !completed.isSuperset(of: before.completed.subtracting(reopened)) { return "what was completed is not" }
    if !Set(drafts.keys).isSuperset(of: before.drafts.keys) { return "a draft is lost" }
    if case .spoke = kind, next != before.next || minutesLeft < 0 { return "another language leads elsewhere" }
    return nil
  }

  /// What passes is the best passing attempt since a module was last opened.
  fileprivate func faultOfBest(_ openings: [String: Int]) -> String? {
    var best: [String: Score] = [:]
    for (index, attempt) in attempts.enumerated() {
      let object = attempt.assessment == course.test.id ? course.id : String(attempt.assessment.prefix { $0 != "/" })
      guard let result = attempt.result, result.isPassed, index >= openings[object, default: 0] else { continue }
      if let known = best[object], !known.isLess(than: result.score) { continue }
      best[object] = result.score
    }
    // Of two that are as good the first counts, and a correction can make another the first.
    let isBest =
      best.count == passed.count && best.allSatisfy { object, score in passed[object]?.isAsGood(as: score) == true }
    return isBest ? nil : "passed is \(passed), and the best attempts \(best)"
  }
}

extension Score {
  fileprivate func isAsGood(as other: Score) -> Bool { !isLess(than: other) && !other.isLess(than: self) }

  /// Whether it is a smaller share of the points.
  fileprivate func isLess(than other: Score) -> Bool { raw * other.maximum < other.raw * maximum }
}
