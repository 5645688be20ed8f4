/// Reads the small language of conditions.
///
///     condition  = conjunction *("or" conjunction)
///     conjunction = part *("and" part)
///     part       = "not" part / "(" condition ")" / operand relation operand / name
///     operand    = name / number / "threshold" "(" name ")"
struct ConditionParser {
  private static let depthLimit = 32
  private static let partLimit = 100

  private let tokens: [ConditionToken]
  private var position = 0
  private var depth = 0
  private var parts = 0

  private init(_ text: String) throws(ConditionError) { tokens = try ConditionToken.tokens(of: text) }

  /// Reads a whole condition.
  static func condition(_ text: String) throws(ConditionError) -> ConditionSyntax {
    var parser = try ConditionParser(text)
    let condition = try parser.condition()
    try parser.end()
    return condition
  }

  /// Reads a whole operand, as `<value of="…"/>` has it.
  static func operand(_ text: String) throws(ConditionError) -> OperandSyntax {
    var parser = try ConditionParser(text)
    let operand = try parser.operand()
    try parser.end()
    return operand
  }

  private var token: ConditionToken { tokens[min(position, tokens.count - 1)] }

  private mutating func take(_ kind: ConditionToken.Kind) -> Bool {
    guard token.kind == kind else { return false }
    position += 1
    return true
  }

  private mutating func condition() throws(ConditionError) -> ConditionSyntax {
    var condition = try conjunction()
    while take(.or) { condition = .or(condition, try conjunction()) }
    return condition
  }

  private mutating func conjunction() throws(ConditionError) -> ConditionSyntax {
    var condition = try part()
    while take(.and) { condition = .and(condition, try part()) }
    return condition
  }

  private mutating func part() throws(ConditionError) -> ConditionSyntax {
    let start = token
    depth += 1
    defer { depth -= 1 }
    parts += 1
    guard depth <= Self.depthLimit, parts <= Self.partLimit else {
      throw ConditionError(fault: .tooComplex, range: start.range)
    }
    if take(.not) { return .not(try part()) }
    if take(.opening) {
      let condition = try condition()
      if take(.closing) { return condition }
      throw token.kind == .end
        ? ConditionError(fault: .unclosedParenthesis, range: start.range) : failure(ConditionFault.endExpected)
    }
    let left = try operand()
    guard case .relation(let relation) = token.kind else {
      if case .name = left.value, [.end, .closing, .and, .or].contains(token.kind) { return .derived(left) }
      throw failure { .relationExpected(found: $0) }
    }
    position += 1
    return .comparison(.init(left: left, relation: relation, right: try operand()))
  }

  private mutating func operand() throws(ConditionError) -> OperandSyntax {
    let start = token
    switch start.kind {
    case .number(let number):
      position += 1
      return OperandSyntax(value: .number(number), name: start.range, range: start.range)
    case .name(let name):
      position += 1
      guard name == "threshold", take(.opening) else {
        return OperandSyntax(value: .name(name), name: start.range, range: start.range)
      }
      let inner = token
      guard case .name(let threshold) = inner.kind else { throw failure { .operandExpected(found: $0) } }
      position += 1
      let closing = token
      guard take(.closing) else { throw ConditionError(fault: .unclosedParenthesis, range: start.range) }
      return OperandSyntax(
        value: .threshold(threshold), name: inner.range, range: start.range.lowerBound..<closing.range.upperBound)
    default:
      throw failure { .operandExpected(found: $0) }
    }
  }

  private mutating func end() throws(ConditionError) {
    if token.kind != .end { throw failure(ConditionFault.endExpected) }
  }

  private func failure(_ fault: (String?) -> ConditionFault) -> ConditionError {
    ConditionError(fault: fault(token.kind == .end ? nil : token.text), range: token.range)
  }

  private func failure(_ fault: (String) -> ConditionFault) -> ConditionError {
    ConditionError(fault: fault(token.text), range: token.range)
  }
}
