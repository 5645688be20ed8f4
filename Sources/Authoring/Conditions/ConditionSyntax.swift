import Courseware

/// A condition as it was written, with the bytes of each part of the attribute's value.
indirect enum ConditionSyntax: Equatable {
  case comparison(Comparison)
  /// A name that stands alone: what follows from the answers.
  case derived(OperandSyntax)
  case and(ConditionSyntax, ConditionSyntax)
  case or(ConditionSyntax, ConditionSyntax)
  case not(ConditionSyntax)

  /// Two operands and what stands between them.
  struct Comparison: Equatable {
    var left: OperandSyntax
    var relation: Condition.Relation
    var right: OperandSyntax

    /// From the first operand to the last.
    var range: Range<Int> { left.range.lowerBound..<right.range.upperBound }
  }

  /// The comparisons, from left to right.
  var comparisons: [Comparison] {
    switch self {
    case .comparison(let comparison): [comparison]
    case .derived: []
    case .and(let left, let right), .or(let left, let right): left.comparisons + right.comparisons
    case .not(let condition): condition.comparisons
    }
  }

  /// The names that stand alone, from left to right.
  var names: [OperandSyntax] {
    switch self {
    case .comparison: []
    case .derived(let name): [name]
    case .and(let left, let right), .or(let left, let right): left.names + right.names
    case .not(let condition): condition.names
    }
  }
}

/// An operand as it was written.
struct OperandSyntax: Equatable {
  enum Value: Equatable {
    /// A question's id or an alternative's value: which one, the profile decides.
    case name(String)
    case number(Int)
    case threshold(String)
  }

  var value: Value
  /// The bytes of the name or number; of a threshold, of the name between the parentheses.
  var name: Range<Int>
  /// The bytes of all of it.
  var range: Range<Int>
}

/// What cannot be read, and its bytes.
struct ConditionError: Error, Equatable {
  var fault: ConditionFault
  var range: Range<Int>
}
