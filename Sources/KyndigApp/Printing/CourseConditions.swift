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
