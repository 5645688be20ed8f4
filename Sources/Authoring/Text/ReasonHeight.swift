import Courseware

/// The rows of why something is there: «Du ser dette fordi …».
///
/// What is said depends on what each leader has answered; counted is the longest it can be. The words around the answers are
/// those of the screens, and stand here only to be measured.
extension BlockHeight {
  /// The rows of the reason that conditions give together, after a lead; none without conditions.
  func reason(_ conditions: [Condition], after lead: String = "") -> [Int] {
    guard !conditions.isEmpty else { return [] }
    let ids = conditions.flatMap(\.parameters).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let questions = ids.compactMap { id in course.questions.first { $0.id == id } }
    let answers = questions.map { "«\($0.longestAnswer)» på «\($0.label)»" }.joined(separator: " og ")
    let labels = conditions.flatMap(\.labels).joined(separator: " og ")
    let known =
      labels.isEmpty
      ? "Du ser dette fordi du har svart \(answers)."
      : "Du ser dette fordi: \(labels), og du har svart \(answers)."
    let unknown =
      "Du ser dette fordi det kan gjelde dere; svaret på «"
      + questions.map(\.label).joined(separator: "», «") + "» er ikke kjent ennå."
    return [max(rows(lead + known), rows(lead + unknown))]
  }

  /// The rows of why choices are there, those of one condition together; each row is a line under the choices.
  func reasons(of choices: [Choice], told: [Condition]) -> Int {
    let conditions = choices.compactMap(\.condition).filter { !told.contains($0) }
    let each = conditions.reduce(into: [Condition]()) { if !$0.contains($1) { $0.append($1) } }
    return each.reduce(0) { sum, condition in
      let numbers = conditions.filter { $0 == condition }.map { _ in "0" }.joined(separator: " og ")
      return sum + reason([condition], after: "Om svar \(numbers): ").reduce(0, +)
    }
  }
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
