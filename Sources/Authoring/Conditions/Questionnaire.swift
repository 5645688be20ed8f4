import Courseware

/// What a leader can be asked, in order, and the numbers that her answers are compared with.
struct Questionnaire: Equatable {
  /// The questions, each with when it is asked.
  var questions: [ProfileQuestion]
  /// The thresholds by id, with all their dated values.
  var thresholds: [String: Threshold]
  /// The day whose rules are stated; nil where it cannot be told, and then no threshold has a number.
  var day: CivilDate?

  /// The answer of a condition for a business; nil where the business does not tell.
  func value(of condition: Condition, for profile: BusinessProfile) -> Bool? {
    condition.value(for: profile) { id in day.flatMap { thresholds[id]?.number(on: $0) } }
  }

  /// The questions that conditions depend on, and those that decide whether these are asked, in order.
  func questions(behind conditions: [Condition]) -> [ProfileQuestion] {
    var wanted = Set(conditions.flatMap(\.parameters))
    var isGrowing = true
    while isGrowing {
      let behind = questions.filter { wanted.contains($0.id) }.compactMap(\.condition).flatMap(\.parameters)
      isGrowing = !wanted.isSuperset(of: behind)
      wanted.formUnion(behind)
    }
    return questions.filter { wanted.contains($0.id) }
  }

  /// The business without the answers to questions that it is not asked.
  func asked(_ profile: BusinessProfile) -> BusinessProfile {
    var profile = profile
    for question in questions where profile.answers[question.id] != nil {
      guard let condition = question.condition, value(of: condition, for: profile) == false else { continue }
      profile.answers[question.id] = nil
    }
    return profile
  }

  /// Answers to a question that between them tell everything these conditions can see of it, smallest first.
  ///
  /// Of a number: its bounds, and every number it is compared with, one below and one above. Numbers of the business that are
  /// compared with each other share theirs, and as many below and above as they are, so that each order of them is among the
  /// answers. Of a choice: every alternative. Free text tells no condition anything.
  func tellingAnswers(to question: ProfileQuestion, in conditions: [Condition]) -> [Answer] {
    switch question.kind {
    case .text: return []
    case .choice(let alternatives): return alternatives.map { .word($0.value) }
    case .number(let bounds):
      let pairs = conditions.flatMap(\.comparedOperands)
      let group = numbersCompared(with: question, in: pairs)
      var marks: Set<Int> = []
      for (left, right) in pairs {
        for (one, other) in [(left, right), (right, left)] {
          if case .parameter(let id) = one, group[id] != nil { marks.formUnion(numbers(of: other)) }
        }
      }
      var telling: Set<Int> = []
      for bounds in group.values { telling.formUnion([bounds.lowerBound, bounds.upperBound]) }
      if group.count > 1 { marks.formUnion(telling) }
      for mark in marks { telling.formUnion(mark - group.count...mark + group.count) }
      return telling.filter(bounds.contains).sorted().map(Answer.number)
    }
  }

  /// The numbers of the business that a question is compared with, straight or through others, and itself; with their bounds.
  private func numbersCompared(with question: ProfileQuestion, in pairs: [(Operand, Operand)])
    -> [String: ClosedRange<Int>]
  {
    let bounds: [String: ClosedRange<Int>] = questions.reduce(into: [:]) { bounds, question in
      if case .number(let range) = question.kind { bounds[question.id] = range }
    }
    var group: Set<String> = [question.id]
    var isGrowing = true
    while isGrowing {
      let before = group.count
      for case (.parameter(let left), .parameter(let right)) in pairs
      where bounds[left] != nil && bounds[right] != nil && (group.contains(left) || group.contains(right)) {
        group.formUnion([left, right])
      }
      isGrowing = group.count > before
    }
    return bounds.filter { group.contains($0.key) }
  }

  /// The numbers an operand can be on some day.
  private func numbers(of operand: Operand) -> [Int] {
    switch operand {
    case .number(let number): [number]
    case .threshold(let id): thresholds[id]?.values.map(\.number) ?? []
    case .parameter, .word: []
    }
  }
}

extension Condition {
  /// The two sides of each comparison, from left to right.
  var comparedOperands: [(Operand, Operand)] {
    switch self {
    case .comparison(let left, _, let right): [(left, right)]
    case .and(let left, let right), .or(let left, let right): left.comparedOperands + right.comparedOperands
    case .not(let condition), .derived(_, _, let condition): condition.comparedOperands
    }
  }

  /// The names of what follows from the answers that it uses.
  var derivedNames: Set<String> {
    switch self {
    case .comparison: []
    case .and(let left, let right), .or(let left, let right): left.derivedNames.union(right.derivedNames)
    case .not(let condition): condition.derivedNames
    case .derived(let id, _, let condition): condition.derivedNames.union([id])
    }
  }
}
