import Courseware

// Where a leader goes from where she is, and what she finds there.
extension Session {
  /// What comes next for her; the key is made when the first module is passed.
  func destination(_ context: Context) -> Destination {
    if context.needsKey { return .ownHours }
    switch next {
    case .step(let id): return .step(id)
    case .assessment(let id): return .assessment(id)
    case .attestation, .certificate: return context.afterPassing
    }
  }

  /// What comes after a step.
  func destination(after id: String) -> Destination {
    guard let module = course.module(having: id), let index = module.steps.firstIndex(where: { $0.id == id })
    else { return .overview }
    if index + 1 < module.steps.count { return .step(module.steps[index + 1].id) }
    if let open = module.steps.first(where: { !isDone($0) }) { return .step(open.id) }
    return passed[module.id] == nil ? .assessment(module.check.id) : .overview
  }

  /// What comes before a step.
  func destination(before id: String) -> Destination {
    guard let module = course.module(having: id), let index = module.steps.firstIndex(where: { $0.id == id }),
      index > 0
    else { return .overview }
    return .step(module.steps[index - 1].id)
  }

  /// Where so many decisions of the way taken have led: a scene, or the ending.
  func scene(of scenario: Scenario, _ turns: Int) -> any Stage {
    let way = Array((ways[scenario.id] ?? []).prefix(turns))
    return scenario.ending(after: way) == nil
      ? ScenarioScene(scenario: scenario, way: way) : ScenarioEnding(scenario: scenario)
  }

  /// The first item of an open attempt that is not answered, or the hand-in; else what the assessment is.
  func stage(ofAssessment id: String, _ context: Context) -> any Stage {
    guard let index = openAttempt, attempts[index].assessment == id else {
      return AssessmentIntroduction(assessment: id)
    }
    let attempt = attempts[index]
    guard let open = attempt.items.firstIndex(where: { attempt.responses[$0] == nil }) else {
      return AttemptHandIn(context)
    }
    return AttemptItem(index: open, self)
  }
}
