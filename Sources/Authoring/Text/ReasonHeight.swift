import Courseware

/// The rows of why something is there: «Du ser dette fordi …».
///
/// What is said depends on what each leader has answered, and on the language of the screens; counted is the longest it can be.
extension BlockHeight {
  /// The rows of the reason that conditions give together; none without conditions.
  func reason(_ conditions: [Condition]) -> [Int] { reason(conditions) { _ in "" } }

  private func reason(_ conditions: [Condition], after lead: (ReasonWords) -> String) -> [Int] {
    guard !conditions.isEmpty else { return [] }
    let ids = conditions.flatMap(\.parameters).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let questions = ids.compactMap { id in course.questions.first { $0.id == id } }
    let labels = conditions.flatMap(\.labels)
    let heights = ReasonWords.all.flatMap { words in
      let answers = questions.map { words.answer($0.label, $0.longestAnswer) }.joined(separator: words.and)
      let known = words.known(labels.joined(separator: words.and), answers)
      return [known, words.unknown(questions.map(\.label))].map { rows(lead(words) + $0) }
    }
    return [heights.max() ?? 0]
  }

  /// The rows of why choices are there, those of one condition together; each row is a line under the choices.
  func reasons(of choices: [Choice], told: [Condition]) -> Int {
    let conditions = choices.compactMap(\.condition).filter { !told.contains($0) }
    let each = conditions.reduce(into: [Condition]()) { if !$0.contains($1) { $0.append($1) } }
    return each.reduce(0) { sum, condition in
      let numbers = conditions.filter { $0 == condition }.map { _ in "0" }
      return sum + reason([condition]) { $0.choices(numbers.joined(separator: $0.and)) }.reduce(0, +)
    }
  }
}

/// The words of the screens around a reason, in one of their languages; they stand here only to be measured.
private struct ReasonWords: Sendable {
  var and: String
  var answer: @Sendable (_ question: String, _ answer: String) -> String
  /// What follows from the answers, if anything, and the answers.
  var known: @Sendable (_ labels: String, _ answers: String) -> String
  var unknown: @Sendable (_ questions: [String]) -> String
  var choices: @Sendable (_ numbers: String) -> String

  static let all = [nb, nn, en]

  private static let nb = ReasonWords(
    and: " og ", answer: { "«\($1)» på «\($0)»" },
    known: { labels, answers in
      labels.isEmpty
        ? "Du ser dette fordi du har svart \(answers)."
        : "Du ser dette fordi: \(labels), og du har svart \(answers)."
    },
    unknown: {
      "Du ser dette fordi det kan gjelde dere; svaret på «\($0.joined(separator: "», «"))» er ikke kjent ennå."
    },
    choices: { "Om svar \($0): " })

  private static let nn = ReasonWords(
    and: " og ", answer: nb.answer, known: nb.known,
    unknown: {
      "Du ser dette fordi det kan gjelde dykk; svaret på «\($0.joined(separator: "», «"))» er ikkje kjent enno."
    },
    choices: nb.choices)

  private static let en = ReasonWords(
    and: " and ", answer: { "“\($1)” to “\($0)”" },
    known: { labels, answers in
      labels.isEmpty
        ? "You see this because you answered \(answers)."
        : "You see this because: \(labels), and you answered \(answers)."
    },
    unknown: {
      "You see this because it may apply to you; the answer to “\($0.joined(separator: "”, “"))” is not known yet."
    },
    choices: { "On answer \($0): " })
}

extension ProfileQuestion {
  fileprivate var longestAnswer: String {
    switch kind {
    case .number(let bounds): String(bounds.upperBound)
    case .choice(let alternatives): alternatives.map(\.label).max { $0.count < $1.count } ?? ""
    case .text: ""
    }
  }
}

extension Condition {
  /// The labels of what follows from the answers, from left to right.
  fileprivate var labels: [String] {
    switch self {
    case .comparison: []
    case .and(let left, let right), .or(let left, let right): left.labels + right.labels
    case .not(let condition): condition.labels
    case .derived(_, let label, _): [label]
    }
  }
}
