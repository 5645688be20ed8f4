extension Course {
  /// The conditions that decide what a leader gets, in order, each once.
  public var conditions: [Condition] {
    var all: [Condition?] =
      titles.map(\.condition) + questions.map(\.condition) + introduction.conditions + (review?.blocks ?? []).conditions
    for module in modules {
      all += [module.condition] + module.lessons.map(\.condition)
      for step in module.lessons.flatMap(\.steps) + module.tasks.map(Step.task) { all += step.conditions }
      for item in module.banks.flatMap(\.items) { all += item.conditions }
    }
    var seen: Set<Condition> = []
    return all.compactMap { $0 }.filter { seen.insert($0).inserted }
  }
}

extension Step {
  fileprivate var conditions: [Condition?] {
    switch self {
    case .page(let page): [condition] + page.blocks.conditions
    case .stop(let stop): [condition] + stop.blocks.conditions
    case .practice(let item): item.conditions
    case .task(let task): [condition] + task.blocks.conditions + task.samples.map(\.condition)
    case .scenario(let scenario):
      [condition] + scenario.scenes.flatMap(\.blocks).conditions + scenario.endings.flatMap(\.blocks).conditions
    case .question: []
    }
  }
}

extension Item {
  fileprivate var conditions: [Condition?] {
    [condition] + prompt.conditions + interaction.choices.map(\.condition)
  }
}

extension [Block] {
  fileprivate var conditions: [Condition?] {
    flatMap { block -> [Condition?] in
      switch block {
      case .when(let conditional): [conditional.condition] + conditional.blocks.conditions
      case .aside(let aside): aside.blocks.conditions
      case .fact(let fact): fact.blocks.conditions
      case .paragraph, .list, .table, .figure: []
      }
    }
  }
}

extension Step {
  /// When it is there, of a stop whom it stops; nil is always, and of a question, whose condition is its own.
  var condition: Condition? {
    switch self {
    case .page(let page): page.condition
    case .question: nil
    case .stop(let stop): stop.condition
    case .practice(let item): item.condition
    case .scenario(let scenario): scenario.condition
    case .task(let task): task.condition
    }
  }
}
