/// How an item is answered (QTI's word).
public enum Interaction: Sendable, Equatable {
  /// One of the choices is right.
  case single([Choice])
  /// One or more of the choices are right.
  case multiple([Choice])
  /// Steps to put in order; they stand here in the right one (QTI: orderInteraction).
  case order([OrderStep])
  /// Entries to put under categories (QTI: matchInteraction).
  case match(Matching)
  /// A whole number to enter (QTI: textEntryInteraction).
  case number(NumberEntry)
  /// A date to enter (QTI: textEntryInteraction).
  case date(DateEntry)
  /// A text with one or more faults to find (QTI: hottextInteraction).
  case faults(FaultyText)

  /// What is chosen from, in the author's order: the choices, or the lines of a text with faults; else none.
  public var choices: [Choice] {
    switch self {
    case .single(let choices), .multiple(let choices): choices
    case .faults(let text): text.lines
    case .order, .match, .number, .date: []
    }
  }
}

/// One of the answers to choose from, and why it is right or leads astray.
public struct Choice: Sendable, Equatable {
  /// The answer.
  public var text: [Inline]
  /// Whether it is right; of a line in a text with faults, whether it is one.
  public var isCorrect: Bool
  /// Why.
  public var reason: [Inline]
  /// For whom it is; nil is everyone.
  public var condition: Condition?
  /// Whether this leader is offered it, as tailoring decides.
  ///
  /// It keeps its place, for responses count by place.
  public var isOffered = true

  /// A choice with its reason.
  public init(text: [Inline], isCorrect: Bool, reason: [Inline], condition: Condition? = nil) {
    self.text = text
    self.isCorrect = isCorrect
    self.reason = reason
    self.condition = condition
  }
}

/// One of the steps to put in order.
public struct OrderStep: Sendable, Equatable {
  /// The step.
  public var text: [Inline]
  /// Why it stands where it stands.
  public var reason: [Inline]

  /// A step with its reason.
  public init(text: [Inline], reason: [Inline]) {
    self.text = text
    self.reason = reason
  }
}

/// Entries, and the categories they belong under; a category may have none, one or several.
public struct Matching: Sendable, Equatable {
  /// What is put under a category.
  public struct Entry: Sendable, Equatable {
    /// The entry.
    public var text: [Inline]
    /// The place of its category.
    public var category: Int
    /// Why it belongs there.
    public var reason: [Inline]

    /// An entry with its category and its reason.
    public init(text: [Inline], category: Int, reason: [Inline]) {
      self.text = text
      self.category = category
      self.reason = reason
    }
  }

  /// The categories, in the author's order.
  public var categories: [[Inline]]
  /// The entries, in the author's order.
  public var entries: [Entry]

  /// Entries and categories.
  public init(categories: [[Inline]], entries: [Entry]) {
    self.categories = categories
    self.entries = entries
  }
}

/// A number to enter, with what is said of each answer.
public struct NumberEntry: Sendable, Equatable {
  /// The right number, thresholds resolved on the day whose rules the course states.
  public var key: Int
  /// How far from it is still right.
  public var tolerance: Int
  /// What is counted, to stand behind the field; nil where the prompt says it.
  public var unit: String?
  /// Why the right number is right.
  public var reason: [Inline]
  /// Wrong numbers that somebody is likely to enter, and why each is wrong.
  public var mistakes: [Mistake<Int>]
  /// What is said of every other number.
  public var otherwise: [Inline]

  /// A number to enter.
  public init(
    key: Int, tolerance: Int = 0, unit: String? = nil, reason: [Inline], mistakes: [Mistake<Int>] = [],
    otherwise: [Inline]
  ) {
    self.key = key
    self.tolerance = tolerance
    self.unit = unit
    self.reason = reason
    self.mistakes = mistakes
    self.otherwise = otherwise
  }
}

/// A date to enter, with what is said of each answer.
public struct DateEntry: Sendable, Equatable {
  /// The right date.
  public var key: CivilDate
  /// Why it is right.
  public var reason: [Inline]
  /// Wrong dates that somebody is likely to enter, and why each is wrong.
  public var mistakes: [Mistake<CivilDate>]
  /// What is said of every other date.
  public var otherwise: [Inline]

  /// A date to enter.
  public init(key: CivilDate, reason: [Inline], mistakes: [Mistake<CivilDate>] = [], otherwise: [Inline]) {
    self.key = key
    self.reason = reason
    self.mistakes = mistakes
    self.otherwise = otherwise
  }
}

/// A wrong answer that somebody is likely to give.
public struct Mistake<Value: Sendable & Equatable>: Sendable, Equatable {
  /// The answer.
  public var value: Value
  /// Why it is wrong.
  public var reason: [Inline]

  /// A mistake with its reason.
  public init(value: Value, reason: [Inline]) {
    self.value = value
    self.reason = reason
  }
}

/// A text, line by line, of which some are wrong.
public struct FaultyText: Sendable, Equatable {
  /// What the text is, as `Utdrag av en handlingsplan`; nil where the prompt says it.
  public var title: String?
  /// The lines, in order; `isCorrect` means that the line is one of the faults to find.
  public var lines: [Choice]

  /// A text with faults.
  public init(title: String?, lines: [Choice]) {
    self.title = title
    self.lines = lines
  }
}
