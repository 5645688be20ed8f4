/// One question with its answer and its reasons (QTI: an assessment item).
public struct Item: Sendable, Equatable {
  /// `module/item`.
  public var id: String
  /// The ``Objective`` it belongs to.
  public var objective: String
  /// Whether it must be right whatever the total.
  public var isCritical: Bool
  /// When it belongs to the course a leader gets; nil is always.
  public var condition: Condition?
  /// The page that says it, `module/page`.
  public var page: String?
  /// What is asked.
  public var prompt: [Block]
  /// How it is answered.
  public var interaction: Interaction

  /// An item.
  public init(
    id: String, objective: String, isCritical: Bool = false, condition: Condition? = nil, page: String? = nil,
    prompt: [Block], interaction: Interaction
  ) {
    self.id = id
    self.objective = objective
    self.isCritical = isCritical
    self.condition = condition
    self.page = page
    self.prompt = prompt
    self.interaction = interaction
  }
}

/// How an item is answered (QTI's word).
public enum Interaction: Sendable, Equatable {
  /// One of the choices is right.
  case single([Choice])
  /// One or more of the choices are right.
  case multiple([Choice])

  /// The choices, in the author's order.
  public var choices: [Choice] {
    switch self {
    case .single(let choices), .multiple(let choices): choices
    }
  }
}

/// One of the answers to choose from, and why it is right or leads astray.
public struct Choice: Sendable, Equatable {
  /// The answer.
  public var text: [Inline]
  /// Whether it is right.
  public var isCorrect: Bool
  /// Why.
  public var reason: [Inline]

  /// A choice with its reason.
  public init(text: [Inline], isCorrect: Bool, reason: [Inline]) {
    self.text = text
    self.isCorrect = isCorrect
    self.reason = reason
  }
}

/// What a leader answered, in the author's order of the choices, counted from 0.
public enum Response: Sendable, Hashable {
  case single(Int)
  /// Ascending, without repetition, not empty.
  case multiple([Int])
}

extension Item {
  /// Whether a response is one that can be given to this item.
  public func accepts(_ response: Response) -> Bool {
    switch (interaction, response) {
    case (.single(let choices), .single(let chosen)):
      choices.indices.contains(chosen)
    case (.multiple(let choices), .multiple(let chosen)):
      !chosen.isEmpty && chosen.allSatisfy(choices.indices.contains) && zip(chosen, chosen.dropFirst()).allSatisfy(<)
    default:
      false
    }
  }

  /// The most points it can give: 1 for a single choice, else one a right choice.
  public var maximumScore: Int {
    switch interaction {
    case .single: 1
    case .multiple(let choices): choices.count(where: \.isCorrect)
    }
  }

  /// The score of a response; a point a right choice, less one a wrong choice, never below 0.
  ///
  /// A response that the item does not accept gives nil and is never scored.
  public func score(_ response: Response?) -> Score? {
    guard let response else { return Score(raw: 0, maximum: maximumScore) }
    guard accepts(response) else { return nil }
    switch (interaction, response) {
    case (.single(let choices), .single(let chosen)):
      return Score(raw: choices[chosen].isCorrect ? 1 : 0, maximum: maximumScore)
    case (.multiple(let choices), .multiple(let chosen)):
      let right = chosen.count { choices[$0].isCorrect }
      return Score(raw: max(0, right - (chosen.count - right)), maximum: maximumScore)
    default:
      return nil
    }
  }
}

/// A pool of items that checks and the test draw from; ``id`` is `module/bank`.
public struct Bank: Sendable, Equatable {
  /// `module/bank`.
  public var id: String
  /// The items; none of them is used as practice.
  public var items: [Item]

  /// A bank of items.
  public init(id: String, items: [Item]) {
    self.id = id
    self.items = items
  }
}
