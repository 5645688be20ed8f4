/// A question about the profile that decides whether something belongs to a leader's course.
///
/// Small and total: comparisons joined by and, or, not. What is not known makes no answer, and then the thing is shown.
public indirect enum Condition: Sendable, Hashable {
  case comparison(Operand, Relation, Operand)
  case and(Condition, Condition)
  case or(Condition, Condition)
  case not(Condition)
  /// What follows from the answers under a name of its own, with the words for it.
  case derived(id: String, label: String, Condition)

  /// How two operands are compared; only `equal` and `unequal` compare words.
  public enum Relation: String, Sendable, Hashable, CaseIterable {
    case equal = "=="
    case unequal = "!="
    case less = "<"
    case atMost = "<="
    case more = ">"
    case atLeast = ">="
  }
}

/// One side of a comparison, or a number put into text.
public enum Operand: Sendable, Hashable {
  /// The answer to a ``ProfileQuestion``, by id.
  case parameter(String)
  case number(Int)
  case word(String)
  /// The number of a ``Threshold``, by id.
  case threshold(String)
}

extension Condition {
  /// The answer for a profile: true, false, or nil where the profile does not tell.
  public func value(for profile: BusinessProfile, in course: Course) -> Bool? {
    value(for: profile) { course.thresholds[$0]?.number(on: course.rulesAsOf) }
  }

  /// The answer for a profile where thresholds have these numbers, by id; nil for one without a number.
  public func value(for profile: BusinessProfile, threshold: (String) -> Int?) -> Bool? {
    switch self {
    case .comparison(let left, let relation, let right):
      guard let left = left.answer(for: profile, threshold: threshold),
        let right = right.answer(for: profile, threshold: threshold)
      else { return nil }
      return relation.holds(left, right)
    case .and(let left, let right):
      let values = (left.value(for: profile, threshold: threshold), right.value(for: profile, threshold: threshold))
      return values.0 == false || values.1 == false ? false : values.0 == nil || values.1 == nil ? nil : true
    case .or(let left, let right):
      let values = (left.value(for: profile, threshold: threshold), right.value(for: profile, threshold: threshold))
      return values.0 == true || values.1 == true ? true : values.0 == nil || values.1 == nil ? nil : false
    case .not(let condition):
      return condition.value(for: profile, threshold: threshold).map(!)
    case .derived(_, _, let condition):
      return condition.value(for: profile, threshold: threshold)
    }
  }

  /// The operands, from left to right.
  public var operands: [Operand] {
    switch self {
    case .comparison(let left, _, let right): [left, right]
    case .and(let left, let right), .or(let left, let right): left.operands + right.operands
    case .not(let condition), .derived(_, _, let condition): condition.operands
    }
  }

  /// The questions it depends on, each once, from left to right.
  public var parameters: [String] {
    var seen: [String] = []
    for case .parameter(let id) in operands where !seen.contains(id) { seen.append(id) }
    return seen
  }
}

extension Operand {
  /// What it stands for, or nil where that is not known.
  public func answer(for profile: BusinessProfile, in course: Course) -> Answer? {
    answer(for: profile) { course.thresholds[$0]?.number(on: course.rulesAsOf) }
  }

  /// What it stands for where thresholds have these numbers, or nil where that is not known.
  func answer(for profile: BusinessProfile, threshold: (String) -> Int?) -> Answer? {
    switch self {
    case .number(let number): .number(number)
    case .word(let word): .word(word)
    case .threshold(let id): threshold(id).map(Answer.number)
    case .parameter(let id): profile.answers[id].flatMap { $0 == .unknown ? nil : $0 }
    }
  }
}

extension Condition.Relation {
  /// Whether it holds; nil where the two cannot be compared.
  func holds(_ left: Answer, _ right: Answer) -> Bool? {
    switch (left, right) {
    case (.number(let left), .number(let right)):
      switch self {
      case .equal: left == right
      case .unequal: left != right
      case .less: left < right
      case .atMost: left <= right
      case .more: left > right
      case .atLeast: left >= right
      }
    case (.word(let left), .word(let right)):
      switch self {
      case .equal: left == right
      case .unequal: left != right
      default: nil
      }
    default: nil
    }
  }
}
