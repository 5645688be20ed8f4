extension Course {
  /// The item of practice with this id.
  public func practiceItem(_ id: String) -> Item? {
    let step = firstStep { if case .practice(let item) = $0 { item.id == id } else { false } }
    if case .practice(let item) = step { return item }
    return nil
  }

  /// The first step of a module in order that fits.
  func firstStep(where fits: (Step) -> Bool) -> Step? {
    for module in modules {
      if let step = module.firstStep(where: fits) { return step }
    }
    return nil
  }

  /// The item of a bank with this id.
  public func bankItem(_ id: String) -> Item? {
    for module in modules {
      for bank in module.banks {
        if let item = bank.items.first(where: { $0.id == id }) { return item }
      }
    }
    return nil
  }

  /// The scenario with this id.
  public func scenario(_ id: String) -> Scenario? {
    let step = firstStep { if case .scenario(let scenario) = $0 { scenario.id == id } else { false } }
    if case .scenario(let scenario) = step { return scenario }
    return nil
  }

  /// Whether there is a step, a task or an item with this id to say something about, reached or not.
  func hasPageOrItem(_ id: String) -> Bool {
    modules.contains { module in
      module.lessons.contains { $0.steps.contains { $0.id == id } } || module.tasks.contains { $0.id == id }
    } || bankItem(id) != nil
  }

  /// The task with this id.
  public func task(_ id: String) -> Task? { modules.flatMap(\.tasks).first { $0.id == id } }

  /// The check or test with this id.
  public func assessment(_ id: String) -> Assessment? {
    id == test.id ? test : modules.first { $0.check.id == id }?.check
  }

  /// The module that has a step, or a check, with this id.
  public func module(having id: String) -> Module? {
    modules.first { module in module.check.id == id || module.firstStep { $0.id == id } != nil }
  }
}

/// How far a module has come; completion and success are apart.
public enum ModuleState: Sendable, Equatable {
  /// Another must be passed first.
  case locked(until: String)
  case notStarted
  /// So many of its steps are done.
  case underWay(done: Int, of: Int)
  /// Everything is read, answered and drafted; the check is next, and may have been tried.
  case completed
  case passed(Score)
  /// Passed, and so many steps have come since, or have gained something, and are to be met.
  case extended(Score, steps: Int)
  /// The course does not fit this business.
  case stopped
}

/// Where a leader goes next.
public enum Place: Sendable, Hashable {
  /// A step, by its id.
  case step(String)
  /// A check or the test, by its id.
  case assessment(String)
  /// Everything is passed; the attestation remains.
  case attestation
  /// Everything is done.
  case certificate
}

extension Session {
  /// The place in ``attempts`` of the attempt that has not been handed in.
  public var openAttempt: Int? { attempts.lastIndex { $0.result == nil } }

  /// Whether a step has been read, answered or drafted.
  ///
  /// A draft that was finished is done also when the task's words have changed since; whoever wrote it is told.
  public func isDone(_ step: Step) -> Bool {
    if unread.contains(step.id) { return false }
    return switch step {
    case .page(let page): viewed.contains(page.id)
    case .question(let id): profile.answers[id] != nil
    case .practice(let item): practice[item.id] != nil
    case .scenario(let scenario): ended.contains(scenario.id)
    case .task(let task): isDrafted(task)
    case .stop: false
    }
  }

  /// Whether a task is drafted to the end, or a document from before stands for it.
  func isDrafted(_ task: Task) -> Bool {
    existing[task.id].map(task.accepts) ?? (drafts[task.id] != nil && task.missing(in: drafts[task.id]).isEmpty)
  }

  /// Whether everything in a module has been read, answered and drafted.
  public func isFinished(_ module: Module) -> Bool { module.firstStep { !isDone($0) } == nil }

  /// Whether a module is passed, and nothing in it has come since that is to be met.
  public func isSettled(_ module: Module) -> Bool {
    passed[module.id] != nil && (rules == .first || isFinished(module))
  }

  /// The module that must be passed before this one opens; nil where it is open.
  ///
  /// The first comes before all others; between it and the test there is no order.
  public func prerequisite(of module: Module) -> Module? {
    guard let first = course.modules.first, first.id != module.id, passed[first.id] == nil else { return nil }
    return first
  }

  /// Whether a check or the test may be taken now.
  public func isOpen(_ assessment: String) -> Bool {
    if assessment == course.test.id { return course.modules.allSatisfy(isSettled) }
    guard let module = course.modules.first(where: { $0.check.id == assessment }) else { return false }
    return hasEarnedCheck(of: module) && prerequisite(of: module) == nil
  }

  /// Whether everything in a module is done, also what has come since it was completed.
  func hasEarnedCheck(of module: Module) -> Bool {
    completed.contains(module.id) && (rules == .first || isFinished(module))
  }

  /// How far a module has come.
  public func state(of module: Module) -> ModuleState {
    if module.isStopped { return .stopped }
    if let score = passed[module.id] {
      let left = isSettled(module) ? 0 : module.steps.count { !isDone($0) }
      return left == 0 ? .passed(score) : .extended(score, steps: left)
    }
    if hasEarnedCheck(of: module) { return .completed }
    if let first = prerequisite(of: module) { return .locked(until: first.id) }
    let done = module.steps.count(where: isDone)
    return done == 0 ? .notStarted : .underWay(done: done, of: module.steps.count)
  }

  /// Where the leader left, or what comes after that.
  public var next: Place {
    if let index = openAttempt { return .assessment(attempts[index].assessment) }
    if passed[course.id] != nil { return certificates.isEmpty ? .attestation : .certificate }
    let current = position.flatMap(course.module(having:))
    let candidates = ([current].compactMap { $0 } + course.modules).filter {
      !isSettled($0) && prerequisite(of: $0) == nil
    }
    guard let module = candidates.first else { return .assessment(course.test.id) }
    return next(in: module)
  }

  /// Where a module goes on: at the step last seen, unless that is done; then at the first that is not; then at the check.
  public func next(in module: Module) -> Place {
    if let stop = module.steps.last, case .stop = stop { return .step(stop.id) }
    if let position, let step = module.steps.first(where: { $0.id == position }), !isFinished(module) {
      if case .page = step { return .step(position) }
      if !isDone(step) { return .step(position) }
    }
    if let step = module.steps.first(where: { !isDone($0) }) { return .step(step.id) }
    return .assessment(module.check.id)
  }

  /// The order of an item's choices in practice.
  public func practiceOrder(of item: Item) -> [Int] { item.order(seed: seed) }
}
