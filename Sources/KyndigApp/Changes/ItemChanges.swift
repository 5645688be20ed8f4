import Courseware

extension CourseChanges {
  static func details(_ old: Item, _ new: Item) -> [Detail?] {
    [
      .changed(.critical, old.isCritical, new.isCritical), .changed(old.condition, new.condition),
      .changed(.objective, old.objective, new.objective), .changed(.page, old.page, new.page),
      .changed(.prompt, old.prompt, new.prompt), .changed(.credit, old.credit, new.credit),
    ] + details(old.interaction, new.interaction)
  }

  private static func details(_ old: Interaction, _ new: Interaction) -> [Detail?] {
    guard old.kind == new.kind else { return [.other(.choices), .other(.key)] }
    let (before, after) = (old.answers, new.answers)
    let pairs = before.paired(with: after)
    let isComplete = pairs.count == before.count && pairs.count == after.count
    let isRekeyed =
      pairs.contains { $0.key != $1.key } || before.lost(in: pairs.map(\.0)) || after.lost(in: pairs.map(\.1))
    return [
      .changed(.choices, before.map(\.text), after.map(\.text)),
      isRekeyed || old.isReordered(in: new) ? .other(.key) : nil,
      isComplete && pairs.contains { $0.reason != $1.reason } ? .other(.reasons) : nil,
      .changed(.reasons, old.otherwise, new.otherwise),
    ] + pairs.map { .changed($0.condition, $1.condition) }
  }
}

/// One of the answers of an item, whatever its kind: what it says, what is right about it, and why.
private struct AnswerPart: Equatable {
  var text: String
  /// What the key says of it; empty where it says that it is wrong.
  var key: String
  var reason: [Inline]
  var condition: Condition?
}

extension [AnswerPart] {
  /// Each with the one that says the same, or else the one in its place of those that are left.
  fileprivate func paired(with others: [AnswerPart]) -> [(AnswerPart, AnswerPart)] {
    var rest = others
    var pairs: [(AnswerPart, AnswerPart)] = []
    var single: [AnswerPart] = []
    for part in self {
      if let index = rest.firstIndex(where: { $0.text == part.text }) {
        pairs.append((part, rest.remove(at: index)))
      } else {
        single.append(part)
      }
    }
    return pairs + zip(single, rest)
  }

  /// Whether one that counts is in no pair.
  fileprivate func lost(in paired: [AnswerPart]) -> Bool { contains { !$0.key.isEmpty && !paired.contains($0) } }
}

extension Interaction {
  fileprivate var kind: Int {
    switch self {
    case .single: 0
    case .multiple: 1
    case .order: 2
    case .match: 3
    case .number: 4
    case .date: 5
    case .faults: 6
    }
  }

  fileprivate var answers: [AnswerPart] {
    switch self {
    case .single(let choices), .multiple(let choices): choices.map(AnswerPart.init)
    case .faults(let text): text.lines.map(AnswerPart.init)
    case .order(let steps):
      // The order is the key, and is compared as a whole.
      steps.map { AnswerPart(text: $0.text.text, key: "", reason: $0.reason) }
    case .match(let matching):
      matching.entries.map { entry in
        let category = matching.categories.indices.contains(entry.category) ? matching.categories[entry.category] : []
        return AnswerPart(text: entry.text.text, key: category.text, reason: entry.reason)
      }
    case .number(let entry):
      [AnswerPart(text: entry.unit ?? "", key: "\(entry.key) \(entry.tolerance)", reason: entry.reason)]
        + entry.mistakes.map { AnswerPart(text: "\($0.value)", key: "", reason: $0.reason) }
    case .date(let entry):
      [AnswerPart(text: "", key: "\(entry.key)", reason: entry.reason)]
        + entry.mistakes.map { AnswerPart(text: "\($0.value)", key: "", reason: $0.reason) }
    }
  }

  /// What is said of every other answer.
  fileprivate var otherwise: [Inline] {
    switch self {
    case .number(let entry): entry.otherwise
    case .date(let entry): entry.otherwise
    case .single, .multiple, .order, .match, .faults: []
    }
  }

  /// Whether the steps that both have come in another order.
  fileprivate func isReordered(in other: Interaction) -> Bool {
    guard case .order(let steps) = self, case .order(let others) = other else { return false }
    let (before, after) = (steps.map(\.text.text), others.map(\.text.text))
    return before.count != after.count || before.filter(after.contains) != after.filter(before.contains)
  }
}

extension AnswerPart {
  fileprivate init(_ choice: Choice) {
    self.init(
      text: choice.text.text, key: choice.isCorrect ? "right" : "", reason: choice.reason, condition: choice.condition)
  }
}
