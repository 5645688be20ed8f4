import Courseware

/// Conditions in words, in pieces, so that a page can link what a line of text only names.
struct ConditionWords: Sendable {
  /// A stretch of the words, and what it speaks of.
  enum Piece: Sendable, Equatable {
    case text(String)
    case question(String, String)
    case threshold(String, String)
    case derived(String, String)

    /// The words alone.
    var text: String {
      switch self {
      case .text(let text), .question(_, let text), .threshold(_, let text), .derived(_, let text): text
      }
    }
  }

  /// Has the labels of questions, alternatives and thresholds.
  let course: Course
  let phrases: ConditionPhrases

  /// The condition alone, as «antall ansatte er minst 20».
  func pieces(_ condition: Condition) -> [Piece] { Self.merged(words(condition)) }

  /// The condition alone, as text.
  func text(_ condition: Condition) -> String { pieces(condition).map(\.text).joined() }

  /// A whole sentence, as «Vises når antall ansatte er minst 20, eller når svaret er ukjent».
  func sentence(_ lead: String, _ condition: Condition) -> [Piece] {
    let count = condition.parameters.count
    let end = count == 0 ? "." : ", \(phrases.orUnknown(count))."
    return Self.merged([.text(lead + " ")] + words(condition) + [.text(end)])
  }

  /// Why something with this condition is there for a business: its answers, or those that are missing.
  func reason(_ condition: Condition, for profile: BusinessProfile) -> [Piece] {
    let questions = condition.parameters.compactMap { id in course.questions.first { $0.id == id } }
    guard condition.value(for: profile, in: course) != nil else {
      let open = questions.filter { profile.answers[$0.id] ?? .unknown == .unknown }
      return [.text(phrases.hereUnknown(open.map { phrases.quoted($0.label) }.joined(separator: ", ")))]
    }
    let known = questions.compactMap { question -> [Piece]? in
      guard let answer = profile.answers[question.id], answer != .unknown else { return nil }
      return [name(question), .text(" \(phrases.relation(.equal)) \(text(of: answer, to: question))")]
    }
    guard !known.isEmpty else { return [] }
    return Self.merged([.text(phrases.hereBecause + " ")] + Self.joined(known, by: phrases.and) + [.text(".")])
  }

  /// An answer as the leader would read it.
  func text(of answer: Answer, to question: ProfileQuestion) -> String {
    switch (answer, question.kind) {
    case (.number(let number), _): String(number)
    case (.word(let word), .choice(let alternatives)):
      phrases.quoted(alternatives.first { $0.value == word }?.label ?? word)
    case (.word(let word), _): phrases.quoted(word)
    case (.unknown, _): "–"
    }
  }

  private func words(_ condition: Condition) -> [Piece] {
    switch condition {
    case .comparison(let left, let relation, let right): comparison(left, relation, right)
    case .and: joined(condition.conjuncts, by: phrases.and)
    case .or: joined(condition.disjuncts, by: phrases.or)
    case .derived(let id, let label, _): [.derived(id, phrases.holds(label))]
    case .not(let inner):
      switch inner {
      case .comparison(let left, let relation, let right): comparison(left, relation.inverse, right)
      case .derived(let id, let label, _): [.derived(id, phrases.holdsNot(label))]
      case .not(let twice): words(twice)
      case .and, .or: [.text(phrases.not + " ")] + parenthesised(inner)
      }
    }
  }

  private func joined(_ conditions: [Condition], by word: String) -> [Piece] {
    Self.joined(conditions.map { $0.isJoined ? parenthesised($0) : words($0) }, by: word)
  }

  private func parenthesised(_ condition: Condition) -> [Piece] { [.text("(")] + words(condition) + [.text(")")] }

  /// What is asked comes first, whichever side the author wrote it on.
  private func comparison(_ left: Operand, _ relation: Condition.Relation, _ right: Operand) -> [Piece] {
    if case .parameter = right, left.isConstant { return comparison(right, relation.mirrored, left) }
    return [operand(left, beside: right), .text(" \(phrases.relation(relation)) "), operand(right, beside: left)]
  }

  private func operand(_ operand: Operand, beside other: Operand) -> Piece {
    switch operand {
    case .number(let number): return .text(String(number))
    case .threshold(let id):
      guard let threshold = course.thresholds[id] else { return .text(id) }
      let number = threshold.number(on: course.rulesAsOf)
      return .threshold(id, phrases.threshold(number, threshold.label, threshold.law))
    case .parameter(let id):
      return course.questions.first { $0.id == id }.map(name) ?? .text(id)
    case .word(let word):
      guard case .parameter(let id) = other, let question = course.questions.first(where: { $0.id == id }) else {
        return .text(phrases.quoted(word))
      }
      return .text(text(of: .word(word), to: question))
    }
  }

  private func name(_ question: ProfileQuestion) -> Piece { .question(question.id, question.label.inSentence) }

  private static func joined(_ parts: [[Piece]], by word: String) -> [Piece] {
    parts.enumerated().flatMap { index, part in (index == 0 ? [] : [.text(" \(word) ")]) + part }
  }

  private static func merged(_ pieces: [Piece]) -> [Piece] {
    pieces.reduce(into: []) { merged, piece in
      if case .text(let before)? = merged.last, case .text(let text) = piece {
        merged[merged.count - 1] = .text(before + text)
      } else {
        merged.append(piece)
      }
    }
  }
}

extension Condition {
  fileprivate var isJoined: Bool {
    switch self {
    case .and, .or: true
    case .comparison, .not, .derived: false
    }
  }

  /// What must all hold; one joined to the others by «and» needs no parentheses.
  fileprivate var conjuncts: [Condition] {
    if case .and(let left, let right) = self { left.conjuncts + right.conjuncts } else { [self] }
  }

  fileprivate var disjuncts: [Condition] {
    if case .or(let left, let right) = self { left.disjuncts + right.disjuncts } else { [self] }
  }
}

extension Condition.Relation {
  /// What holds exactly where this does not.
  fileprivate var inverse: Self {
    switch self {
    case .equal: .unequal
    case .unequal: .equal
    case .less: .atLeast
    case .atMost: .more
    case .more: .atMost
    case .atLeast: .less
    }
  }

  /// The same with its sides changed about.
  fileprivate var mirrored: Self {
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
  fileprivate var isConstant: Bool { if case .parameter = self { false } else { true } }
}

extension String {
  /// A label in the middle of a sentence: its first letter small, unless the word is an abbreviation.
  var inSentence: String {
    guard let first, first.isUppercase, dropFirst().first?.isUppercase != true else { return self }
    return first.lowercased() + dropFirst()
  }
}
