import Courseware

extension Rule {
  /// A comparison compares what can be compared, and both answers are possible.
  static let impossibleComparison = Rule(
    .impossibleComparison,
    example: CodeExample(
      .blocks,
      wrong: "<when if=\"sector == statlig\"><p>Dere er en etat.</p></when>",
      right: "<when if=\"sector == state\"><p>Dere er en etat.</p></when>")
  ) { manuscript in
    guard manuscript.shared(.question) != nil else { return [] }
    let vocabulary = manuscript.vocabulary
    return manuscript.conditionSites.flatMap { site -> [Finding] in
      if case .operand(let operand) = site.content, site.site.element.name == "value",
        case .parameter(let id) = vocabulary.operand(operand), let kind = vocabulary.questions[id], !kind.isNumber
      {
        return [
          Finding(problem: .impossibleComparison(.noNumber(parameter: id)), place: site.place(of: operand.range))
        ]
      }
      let alone = site.names.filter { name in name.nameText.map { vocabulary.questions[$0] != nil } ?? false }
      return alone.map { name in
        Finding(
          problem: .impossibleComparison(.nothingCompared(parameter: name.nameText ?? "")),
          place: site.place(of: name.range))
      }
        + site.comparisons.compactMap { comparison in
          guard let (fault, range) = vocabulary.fault(in: comparison) else { return nil }
          let place = site.place(of: range)
          var fixes: [Finding.Fix] = []
          if case .unknownWord(_, let word, let known, _) = fault, let meant = suggestion(for: word, among: known) {
            fixes = [.init(edits: [(place, meant.name)], isCertain: meant.isCertain)]
          }
          return Finding(problem: .impossibleComparison(fault), place: place, fixes: fixes)
        }
    }
  }
}

extension Vocabulary {
  /// Whether an operand is a number whatever the answers.
  func isNumber(_ operand: Operand) -> Bool {
    switch operand {
    case .number, .threshold: return true
    case .word: return false
    case .parameter(let id):
      if case .number = questions[id] { return true }
      return false
    }
  }

  /// Why a comparison is of no use, and the bytes to point at; nil where it is of use, or another rule has spoken.
  func fault(in comparison: ConditionSyntax.Comparison) -> (ComparisonFault, Range<Int>)? {
    let (left, right) = operands(comparison)
    let isOrder = comparison.relation != .equal && comparison.relation != .unequal
    for case .parameter(let id) in [left, right] where questions[id] == nil { return nil }
    for case .parameter(let id) in [left, right] where questions[id] == .text {
      return (.freeText(parameter: id), comparison.range)
    }
    switch (left, right) {
    case (.parameter(let id), .word(let word)), (.word(let word), .parameter(let id)):
      // With a number on the other side, the name is taken for an unknown question.
      guard case .choice = questions[id] else { return nil }
      if isOrder { return (.orderOfWords(parameter: id, relation: comparison.relation), comparison.range) }
      let words = questions[id]?.words ?? []
      guard !words.contains(word) else { return nil }
      let fault = ComparisonFault.unknownWord(
        parameter: id, word: word, known: words, suggestion: suggestion(for: word, among: words)?.name)
      return (fault, comparison.right.name)
    case (.parameter(let id), .number(let number)) where isNumber(left):
      return constant(id, comparison.relation, number).map { ($0, comparison.range) }
    case (.number(let number), .parameter(let id)) where isNumber(right):
      return constant(id, comparison.relation.flipped, number).map { ($0, comparison.range) }
    case (.parameter, .parameter) where isNumber(left) == isNumber(right):
      guard isOrder, !isNumber(left), case .parameter(let id) = left else { return nil }
      return (.orderOfWords(parameter: id, relation: comparison.relation), comparison.range)
    case (.parameter, .threshold) where isNumber(left), (.threshold, .parameter) where isNumber(right):
      return nil
    default:
      return (.differentKinds(left: left.written, right: right.written), comparison.range)
    }
  }

  /// The fault of a comparison that no answer within the bounds can change.
  private func constant(_ id: String, _ relation: Condition.Relation, _ number: Int) -> ComparisonFault? {
    guard case .number(let bounds) = questions[id] else { return nil }
    let telling = [bounds.lowerBound, bounds.upperBound, number - 1, number, number + 1].filter(bounds.contains)
    let results = Set(telling.map { relation.holds($0, number) })
    guard results.count == 1, let result = results.first else { return nil }
    return .alwaysTheSame(parameter: id, bounds: bounds, result: result)
  }
}

extension Condition.Relation {
  fileprivate func holds(_ left: Int, _ right: Int) -> Bool {
    switch self {
    case .equal: left == right
    case .unequal: left != right
    case .less: left < right
    case .atMost: left <= right
    case .more: left > right
    case .atLeast: left >= right
    }
  }

  /// The relation with its sides changed.
  fileprivate var flipped: Self {
    switch self {
    case .equal, .unequal: self
    case .less: .more
    case .atMost: .atLeast
    case .more: .less
    case .atLeast: .atMost
    }
  }
}

extension Operand {
  var isParameter: Bool {
    if case .parameter = self { true } else { false }
  }

  /// As an author writes it.
  fileprivate var written: String {
    switch self {
    case .parameter(let name), .word(let name): name
    case .number(let number): "\(number)"
    case .threshold(let id): "threshold(\(id))"
    }
  }
}
