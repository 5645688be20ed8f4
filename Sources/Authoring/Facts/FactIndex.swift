import Courseware

/// What in a course rests on which rule, so that a change in the law can be followed to every place it touches.
public struct FactIndex: Sendable {
  let source: CourseSource
  private let facts: [Entry]
  /// Thresholds and mentions.
  private let others: [Entry]
  private let thresholdUses: [(threshold: String, use: FactUse)]
  private let questions: [(page: String, use: FactUse)]

  /// A use with the rules it rests on.
  struct Entry {
    var use: FactUse
    var laws: Set<LawReference>
  }

  /// Reads a course; what the schema cannot make sense of is left out.
  public init(of source: CourseSource) {
    self.source = source
    let reader = FactReader(ManuscriptReading(source).manuscript)
    facts = reader.facts
    others = reader.thresholds + reader.mentions
    questions = reader.questions
    thresholdUses = reader.thresholdUses
  }

  /// All facts by rule, in the order of the law; those that rest on a source alone come last.
  public var groups: [FactGroup] {
    let laws = Set(facts.flatMap(\.laws)).sorted()
    let groups = laws.map { law in FactGroup(law: law, facts: facts.filter { $0.laws.contains(law) }.map(\.use).sorted)
    }
    let unwritten = facts.filter(\.laws.isEmpty).map(\.use).sorted
    return groups + (unwritten.isEmpty ? [] : [FactGroup(law: nil, facts: unwritten)])
  }

  /// Everything that rests on a rule, by place.
  public func uses(of law: LawReference) -> [FactUse] {
    var uses = (facts + others).filter { $0.laws.contains(law) }.map(\.use)
    let thresholds = Set(uses.compactMap { if case .threshold(let id, _, _) = $0.role { id } else { nil } })
    let stating = uses.filter { if case .fact = $0.role { true } else { false } }
    uses += thresholdUses.filter { thresholds.contains($0.threshold) }.map(\.use)
    let pages = Set((stating + uses.filter(\.usesThreshold)).compactMap(\.owner?.id))
    uses += questions.filter { pages.contains($0.page) }.map(\.use)
    return uses.sorted
  }
}

extension FactUse {
  fileprivate var usesThreshold: Bool {
    switch role {
    case .thresholdUse, .condition: true
    case .fact, .threshold, .question, .mention: false
    }
  }
}

extension [FactUse] {
  /// By file, line and column.
  fileprivate var sorted: [FactUse] {
    sorted { left, right in
      (left.range.file, left.range.line, left.range.column) < (right.range.file, right.range.line, right.range.column)
    }
  }
}
