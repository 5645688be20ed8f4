import Courseware

/// Something that not everybody gets, and the conditions it stands under, the outermost first.
struct ConditionalThing: Equatable {
  /// Its reference where it has one, else what it is.
  var name: String
  var conditions: [Condition]
  /// Those of them that must be true: of stops.
  var stops: [Condition] = []
}

extension Course {
  /// Everything that not everybody gets, in order.
  var conditionalThings: [ConditionalThing] {
    var finder = ConditionalFinder()
    finder.look(in: introduction)
    finder.look(in: review?.blocks ?? [])
    for module in modules {
      finder.module = module.id
      finder.under(module.condition, module.id) { finder in
        for lesson in module.lessons {
          finder.under(lesson.condition, lesson.id) { finder in
            for step in lesson.steps { finder.look(at: step, questions) }
          }
        }
        for task in module.tasks { finder.look(at: .task(task), questions) }
        for item in module.banks.flatMap(\.items) { finder.look(at: item) }
      }
    }
    return finder.things
  }
}

/// Goes through a course with the conditions around the place where it is.
private struct ConditionalFinder {
  private(set) var things: [ConditionalThing] = []
  var module = ""
  private var around: [Condition] = []
  private var stops: [Condition] = []

  mutating func under(
    _ condition: Condition?, _ name: String, isStop: Bool = false, _ look: (inout ConditionalFinder) -> Void
  ) {
    let outside = (around, stops)
    if let condition {
      around.append(condition)
      if isStop { stops.append(condition) }
      things.append(ConditionalThing(name: name, conditions: around, stops: stops))
    }
    look(&self)
    (around, stops) = outside
  }

  mutating func look(at step: Step, _ questions: [ProfileQuestion]) {
    switch step {
    case .page(let page): under(page.condition, page.id) { $0.look(in: page.blocks) }
    case .question(let id): under(questions.first { $0.id == id }?.condition, id) { _ in }
    case .stop(let stop): under(stop.condition, stop.id, isStop: true) { $0.look(in: stop.blocks) }
    case .practice(let item): look(at: item)
    case .scenario(let scenario):
      under(scenario.condition, scenario.id) { finder in
        for scene in scenario.scenes { finder.look(in: scene.blocks) }
        for ending in scenario.endings { finder.look(in: ending.blocks) }
      }
    case .task(let task): under(task.condition, task.id) { $0.look(in: task.blocks) }
    }
  }

  mutating func look(at item: Item) {
    under(item.condition, item.id) { finder in
      finder.look(in: item.prompt)
      // A choice keeps its place, and is offered or not.
      for choice in item.interaction.choices where choice.isOffered {
        finder.under(choice.condition, item.id + " choice") { _ in }
      }
    }
  }

  mutating func look(in blocks: [Block]) {
    for block in blocks {
      switch block {
      case .when(let conditional):
        under(conditional.condition, "\(module)/\(conditional.id ?? "when")") { $0.look(in: conditional.blocks) }
      case .aside(let aside): look(in: aside.blocks)
      case .fact(let fact): look(in: fact.blocks)
      case .paragraph, .list, .table, .figure: break
      }
    }
  }
}
