import Courseware

extension Session {
  /// What can never be so, in words; nil for a sound session.
  var fault: String? {
    faultOfAttempts ?? faultOfResults ?? faultOfOpening ?? faultOfNext
      ?? (activeMilliseconds < 0 ? "less than no time" : nil)
  }

  private var faultOfAttempts: String? {
    for (index, attempt) in attempts.enumerated() {
      if Set(attempt.items).count != attempt.items.count { return "an item is drawn twice" }
      if !Set(attempt.responses.keys).isSubset(of: attempt.items) { return "a response to what was not drawn" }
      if attempt.number != attempts[...index].count(where: { $0.assessment == attempt.assessment }) {
        return "attempts are not counted"
      }
      if let result = attempt.result, result.isPassed, !result.missedCritical.isEmpty || result.score.percent < 80 {
        return "\(attempt.assessment) is passed without what it takes"
      }
    }
    if attempts.count(where: { $0.result == nil }) > 1 { return "two attempts are open" }
    if let openAttempt {
      let withdrawn = corrections.filter { $0.version == edition.version && $0.change == .withdrawn }.map(\.item)
      if !Set(withdrawn).isDisjoint(with: attempts[openAttempt].items) { return "a withdrawn item in an open attempt" }
      if attempts[openAttempt].edition != edition { return "an open attempt in an edition that was left" }
      if attempts[openAttempt].items.contains(where: { course.bankItem($0) == nil }) { return "an item that is gone" }
    }
    return nil
  }

  private var faultOfResults: String? {
    for (object, score) in passed where score.percent < 80 { return "\(object) is passed with \(score)" }
    if passed[course.id] != nil, !completed.contains(course.id) { return "passed without being completed" }
    if !certificates.isEmpty, attestation == nil { return "a certificate without an attestation" }
    if attestation != nil, passed[course.id] == nil { return "an attestation without a passed course" }
    if minutesLeft < 0 { return "less than no minutes are left" }
    if passed[course.id] != nil, minutesLeft > 0 { return "minutes are left of a course that is passed" }
    return nil
  }

  private var faultOfOpening: String? {
    let isFirst = rules == .first
    for (place, module) in course.modules.enumerated() {
      let isFinished = module.steps.allSatisfy(isDone)
      let isFree = place == 0 || passed[course.modules[0].id] != nil
      let isEarned = completed.contains(module.id) && (isFirst || isFinished)
      if isOpen(module.check.id) != (isFree && isEarned) {
        return "\(module.check.id) is open or closed against the rules"
      }
      if isFinished, !completed.contains(module.id) { return "\(module.id) is finished and not completed" }
      if isOpen(course.test.id), passed[module.id] == nil || !(isFirst || isFinished) {
        return "the test is open before \(module.id) is settled"
      }
      if case .completed = state(of: module), !isFinished, !isFirst {
        return "\(module.id) is completed and unfinished"
      }
      for step in module.steps {
        if case .practice(let item) = step, let response = practice[item.id], !item.fits(response) {
          return "a response to \(item.id) that it has no place for"
        }
        if case .scenario(let scenario) = step, let way = ways[scenario.id], !scenario.leads(way) {
          return "a way through \(scenario.id) that there is not"
        }
      }
    }
    return nil
  }

  private var faultOfNext: String? {
    switch next {
    case .step(let id):
      return course.modules.contains { $0.steps.contains { $0.id == id } } ? nil : "there is no step \(id)"
    case .assessment(let id):
      if let openAttempt { return attempts[openAttempt].assessment == id ? nil : "another attempt than \(id) is open" }
      return isOpen(id) ? nil : "\(id) is next and closed"
    case .attestation, .certificate:
      return passed[course.id] != nil ? nil : "there is nothing to attest"
    }
  }
}

extension Item {
  /// Whether a response has a place to be shown at, offered to everyone or not.
  fileprivate func fits(_ response: Response) -> Bool {
    var item = self
    switch interaction {
    case .single(let choices): item.interaction = .single(choices.map(\.offered))
    case .multiple(let choices): item.interaction = .multiple(choices.map(\.offered))
    default: break
    }
    return item.accepts(response)
  }
}

extension Choice {
  fileprivate var offered: Choice {
    var choice = self
    choice.isOffered = true
    return choice
  }
}

extension Scenario {
  fileprivate func leads(_ way: [Turn]) -> Bool {
    way.indices.allSatisfy { scene(after: Array(way[..<$0]))?.id == way[$0].scene && decision(way[$0]) != nil }
  }
}
