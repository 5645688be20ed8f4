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
  /// How much an answer gives that is right in part.
  public var credit: Credit

  /// An item.
  public init(
    id: String, objective: String, isCritical: Bool = false, condition: Condition? = nil, page: String? = nil,
    prompt: [Block], interaction: Interaction, credit: Credit = .partial
  ) {
    self.id = id
    self.objective = objective
    self.isCritical = isCritical
    self.condition = condition
    self.page = page
    self.prompt = prompt
    self.interaction = interaction
    self.credit = credit
  }
}

/// How much an answer gives that is right in part.
public enum Credit: String, Sendable, CaseIterable {
  /// A point for each part that is right.
  case partial
  /// One point when everything is right, else none.
  case whole
}

/// A pool of items that checks and the test draw from; ``id`` is `module/bank`.
public struct Bank: Sendable, Equatable {
  /// `module/bank`.
  public var id: String
  /// When it is there at all; its items have the condition too.
  public var condition: Condition?
  /// The items; none of them is used as practice.
  public var items: [Item]

  /// A bank of items.
  public init(id: String, condition: Condition? = nil, items: [Item]) {
    self.id = id
    self.condition = condition
    self.items = items
  }
}
