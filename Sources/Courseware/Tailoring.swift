extension Course {
  /// The course that a leader of this business gets: what a condition rules out is gone.
  ///
  /// Pure and total. What stays because of a condition keeps it, so that a screen can say why it is there; what depends on
  /// an unknown answer stays.
  public func tailored(to profile: BusinessProfile) -> Course {
    var course = self
    course.title = title(for: profile)
    course.introduction = applying(introduction, profile)
    if let review { course.review?.blocks = applying(review.blocks, profile) }
    course.modules = modules.filter { applies($0.condition, profile) }.map { module in
      var module = module
      module.lessons = module.lessons.filter { applies($0.condition, profile) }.map { lesson in
        var lesson = lesson
        lesson.steps = lesson.steps.compactMap { applying($0, profile) }
        return lesson
      }
      module.tasks = module.tasks.filter { applies($0.condition, profile) }.map { applying($0, profile) }
      module.banks = module.banks.filter { applies($0.condition, profile) }.map { bank in
        var bank = bank
        bank.items = bank.items.filter { applies($0.condition, profile) }.map { applying($0, profile) }
        return bank
      }
      return module
    }
    return course
  }

  private func applies(_ condition: Condition?, _ profile: BusinessProfile) -> Bool {
    condition?.value(for: profile, in: self) ?? true
  }

  private func applying(_ step: Step, _ profile: BusinessProfile) -> Step? {
    switch step {
    case .page(let page):
      guard applies(page.condition, profile) else { return nil }
      var page = page
      page.blocks = applying(page.blocks, profile)
      return .page(page)
    case .question(let id):
      let question = questions.first { $0.id == id }
      return applies(question?.condition, profile) ? step : nil
    case .stop(let stop):
      guard stop.condition.value(for: profile, in: self) == true else { return nil }
      return .stop(
        Stop(id: stop.id, condition: stop.condition, title: stop.title, blocks: applying(stop.blocks, profile)))
    case .practice(let item):
      return applies(item.condition, profile) ? .practice(applying(item, profile)) : nil
    case .scenario(let scenario):
      return applies(scenario.condition, profile) ? .scenario(applying(scenario, profile)) : nil
    case .task(let task):
      return applies(task.condition, profile) ? .task(applying(task, profile)) : nil
    }
  }

  private func applying(_ item: Item, _ profile: BusinessProfile) -> Item {
    var item = item
    item.prompt = applying(item.prompt, profile)
    switch item.interaction {
    case .single(let choices): item.interaction = .single(offering(choices, profile))
    case .multiple(let choices): item.interaction = .multiple(offering(choices, profile))
    case .order, .match, .number, .date, .faults: break
    }
    return item
  }

  private func offering(_ choices: [Choice], _ profile: BusinessProfile) -> [Choice] {
    choices.map { choice in
      var choice = choice
      choice.isOffered = applies(choice.condition, profile)
      return choice
    }
  }

  private func applying(_ scenario: Scenario, _ profile: BusinessProfile) -> Scenario {
    var scenario = scenario
    for index in scenario.scenes.indices {
      scenario.scenes[index].blocks = applying(scenario.scenes[index].blocks, profile)
    }
    for index in scenario.endings.indices {
      scenario.endings[index].blocks = applying(scenario.endings[index].blocks, profile)
    }
    return scenario
  }

  private func applying(_ task: Task, _ profile: BusinessProfile) -> Task {
    var task = task
    task.blocks = applying(task.blocks, profile)
    task.samples = task.samples.filter { applies($0.condition, profile) }
    return task
  }

  private func applying(_ blocks: [Block], _ profile: BusinessProfile) -> [Block] {
    blocks.compactMap { block in
      switch block {
      case .when(var conditional):
        guard applies(conditional.condition, profile) else { return nil }
        conditional.blocks = applying(conditional.blocks, profile)
        return .when(conditional)
      case .aside(var aside):
        aside.blocks = applying(aside.blocks, profile)
        return .aside(aside)
      case .fact(var fact):
        fact.blocks = applying(fact.blocks, profile)
        return .fact(fact)
      case .paragraph, .list, .table, .figure:
        return block
      }
    }
  }
}

extension Module {
  /// Everything to read, answer and draft in it, in order; the check comes after.
  ///
  /// A stop that applies is the last step: nothing behind it can be reached.
  public var steps: [Step] {
    var steps: [Step] = []
    for step in lessons.flatMap(\.steps) + tasks.map(Step.task) {
      steps.append(step)
      if case .stop = step { return steps }
    }
    return steps
  }

  /// The first of the ``steps`` that fits; no list of them is made, for this is asked at every event.
  func firstStep(where fits: (Step) -> Bool) -> Step? {
    for lesson in lessons {
      for step in lesson.steps {
        if fits(step) { return step }
        if case .stop = step { return nil }
      }
    }
    return tasks.lazy.map(Step.task).first(where: fits)
  }

  /// Whether a stop applies; only meaningful in a tailored course.
  public var isStopped: Bool {
    firstStep { if case .stop = $0 { true } else { false } } != nil
  }
}
