import Courseware

/// What conditions can speak of: the questions with their answers, and the thresholds.
struct Vocabulary: Equatable {
  /// How each question is answered, by id.
  var questions: [String: ProfileQuestion.Kind] = [:]
  /// The questions with a fault of their own, of which nobody can say what answers they take.
  var doubtful: Set<String> = []
  /// What follows from the answers, by id; each may speak of those before it.
  private(set) var derived: [String: (label: String, condition: Condition)] = [:]

  /// Adds something that follows from the answers.
  mutating func derive(_ id: String, label: String, from syntax: ConditionSyntax) {
    derived[id] = (label, condition(syntax))
  }

  static func == (left: Self, right: Self) -> Bool {
    left.questions == right.questions && left.doubtful == right.doubtful
      && left.derived.mapValues(\.condition) == right.derived.mapValues(\.condition)
  }

  /// A condition with its names understood.
  ///
  /// On the left a name is a question unless the right side is a question that has it as an answer; on the right it is an
  /// answer where the left side's question has it, else a question where there is one, else an answer.
  func condition(_ syntax: ConditionSyntax) -> Condition {
    switch syntax {
    case .comparison(let comparison):
      let (left, right) = operands(comparison)
      return .comparison(left, comparison.relation, right)
    case .derived(let name):
      guard let id = name.nameText, let meaning = derived[id] else {
        // Another rule has said that nothing has this name; nothing is built of it.
        return .comparison(.parameter(name.nameText ?? ""), .equal, .word(""))
      }
      return .derived(id: id, label: meaning.label, meaning.condition)
    case .and(let left, let right): return .and(condition(left), condition(right))
    case .or(let left, let right): return .or(condition(left), condition(right))
    case .not(let syntax): return .not(condition(syntax))
    }
  }

  /// The two sides of a comparison, with their names understood.
  func operands(_ comparison: ConditionSyntax.Comparison) -> (Operand, Operand) {
    let left: Operand =
      switch comparison.left.value {
      case .name(let name)
      where !isQuestion(name) && comparison.right.nameText.map { has(question: $0, answer: name) } == true:
        .word(name)
      default: operand(comparison.left)
      }
    let right: Operand =
      switch (left, comparison.right.value) {
      case (.parameter(let question), .name(let name)) where has(question: question, answer: name): .word(name)
      case (_, .name(let name)) where !isQuestion(name): .word(name)
      default: operand(comparison.right)
      }
    return (left, right)
  }

  /// An operand that stands alone: a name is a question.
  func operand(_ syntax: OperandSyntax) -> Operand {
    switch syntax.value {
    case .name(let name): .parameter(name)
    case .number(let number): .number(number)
    case .threshold(let id): .threshold(id)
    }
  }

  private func isQuestion(_ name: String) -> Bool { questions[name] != nil || doubtful.contains(name) }

  private func has(question: String, answer: String) -> Bool {
    doubtful.contains(question) || questions[question]?.words.contains(answer) == true
  }
}

extension ProfileQuestion.Kind {
  /// Whether the answer is a number.
  var isNumber: Bool { if case .number = self { true } else { false } }

  /// The values of the alternatives; none where the answer is a number.
  var words: [String] {
    switch self {
    case .number, .text: []
    case .choice(let alternatives): alternatives.map(\.value)
    }
  }
}

extension OperandSyntax {
  /// The name, where it is one.
  var nameText: String? {
    if case .name(let name) = value { name } else { nil }
  }
}
