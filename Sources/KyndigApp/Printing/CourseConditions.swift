import Courseware

/// What follows from the answers, under a name of its own.
struct Derivation: Sendable, Equatable {
  let id: String
  let label: String
  let condition: Condition
}

extension Course {
  /// What conditions of the course speak of by a name of its own, by id, each once.
  var derived: [Derivation] {
    var found: [String: Derivation] = [:]
    for derivation in conditions.flatMap(\.derivations) { found[derivation.id] = derivation }
    return found.values.sorted { $0.id < $1.id }
  }

  /// Every condition that decides what a leader gets.
  var conditions: [Condition] {
    let steps = modules.flatMap(\.lessons).flatMap(\.steps)
    let tasks = modules.flatMap(\.tasks)
    let items = modules.flatMap(\.banks).flatMap(\.items) + steps.compactMap(\.item)
    let blocks = introduction + (review?.blocks ?? []) + steps.flatMap(\.allBlocks) + tasks.flatMap(\.blocks)
    let own: [Condition?] =
      titles.map(\.condition) + questions.map(\.condition) + modules.map(\.condition)
      + modules.flatMap(\.lessons).map(\.condition)
      + steps.map(\.condition) + tasks.map(\.condition) + items.map(\.condition)
      + items.flatMap(\.interaction.choices).map(\.condition)
    return own.compactMap(\.self) + (blocks + items.flatMap(\.prompt)).conditionals.map(\.condition)
  }
}

extension Step {
  /// The item, of practice.
  var item: Item? { if case .practice(let item) = self { item } else { nil } }

  /// When it is there; of a stop, whom it stops.
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

extension Condition {
  /// The names of their own in it, and those that these speak of.
  fileprivate var derivations: [Derivation] {
    switch self {
    case .comparison: []
    case .and(let left, let right), .or(let left, let right): left.derivations + right.derivations
    case .not(let condition): condition.derivations
    case .derived(let id, let label, let condition):
      [Derivation(id: id, label: label, condition: condition)] + condition.derivations
    }
  }
}
