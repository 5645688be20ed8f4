/// What a leader has said about the business; what tailoring knows.
public struct BusinessProfile: Sendable, Equatable {
  /// Answers by the question's id; one that was not asked or not answered is missing.
  public var answers: [String: Answer]
  /// Where they come from, by the question's id; the leader where nothing is said.
  public var sources: [String: AnswerSource]

  /// A profile.
  public init(answers: [String: Answer] = [:], sources: [String: AnswerSource] = [:]) {
    self.answers = answers
    self.sources = sources
  }
}

/// An answer to a question about the business.
public enum Answer: Sendable, Hashable {
  case number(Int)
  /// The value of an alternative, as `municipal`, or what was written freely.
  case word(String)
  /// «Vet ikke»: what depends on it is shown, and the question is listed to find out.
  case unknown
}

/// A question that changes what the course says.
public struct ProfileQuestion: Sendable, Equatable {
  /// How it is answered.
  public enum Kind: Sendable, Equatable {
    /// A whole number within bounds.
    case number(ClosedRange<Int>)
    /// One of the alternatives.
    case choice([Alternative])
    /// A few words, at most ``longestText`` characters; no condition looks at them.
    case text
  }

  /// The most characters of an answer in words.
  public static let longestText = 100

  /// One of the answers to a question.
  public struct Alternative: Sendable, Equatable {
    /// The value in conditions and records, as `municipal`.
    public var value: String
    /// What the leader reads.
    public var label: String

    /// An alternative.
    public init(value: String, label: String) {
      self.value = value
      self.label = label
    }
  }

  /// The name that conditions use, as `heads`.
  public var id: String
  /// A word or two, for summaries and reasons: «Antall ansatte».
  public var label: String
  /// The question in plain words.
  public var prompt: String
  /// Why it is asked.
  public var why: String
  /// When it is asked; nil is always.
  public var condition: Condition?
  /// How it is answered.
  public var kind: Kind

  /// A question.
  public init(id: String, label: String, prompt: String, why: String, condition: Condition? = nil, kind: Kind) {
    self.id = id
    self.label = label
    self.prompt = prompt
    self.why = why
    self.condition = condition
    self.kind = kind
  }

  /// Whether an answer is one that can be given.
  public func accepts(_ answer: Answer) -> Bool {
    switch (kind, answer) {
    case (_, .unknown): true
    case (.number(let bounds), .number(let number)): bounds.contains(number)
    case (.choice(let alternatives), .word(let word)): alternatives.contains { $0.value == word }
    case (.text, .word(let text)): (1...Self.longestText).contains(text.count)
    default: false
    }
  }
}

/// A number that a law or regulation sets, with its history.
public struct Threshold: Sendable, Equatable {
  /// A value and the day it takes force.
  public struct Value: Sendable, Equatable {
    /// The number.
    public var number: Int
    /// The first day of force; nil where it has no known beginning.
    public var from: CivilDate?

    /// A dated value.
    public init(number: Int, from: CivilDate?) {
      self.number = number
      self.from = from
    }
  }

  /// What is counted, in words.
  public var label: String
  /// Where it stands, as `aml § 6-1`.
  public var law: String
  /// The values, earliest first.
  public var values: [Value]

  /// A threshold.
  public init(label: String, law: String, values: [Value]) {
    self.label = label
    self.law = law
    self.values = values
  }

  /// The value in force on a day, or nil before the first.
  public func number(on day: CivilDate) -> Int? {
    values.last { value in value.from.map { $0 <= day } ?? true }?.number
  }
}
