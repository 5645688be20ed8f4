/// One go at a check or the test, with its seed (QTI, SCORM).
public struct Attempt: Sendable, Equatable {
  /// The assessment's id.
  public var assessment: String
  /// 1 for the first go at this assessment.
  public var number: Int
  /// What the draw and the order of choices follow from.
  public var seed: UInt64
  /// The edition it is taken in, from its beginning to its end.
  public var edition: Edition
  /// What was known about the business when it was begun.
  public var profile: BusinessProfile
  /// The items drawn, in order, by id.
  public var items: [String]
  /// What was answered so far, by item.
  public var responses: [String: Response] = [:]
  /// What came of it, when it has been handed in.
  public var result: Result?

  /// What came of an attempt.
  public struct Result: Sendable, Equatable {
    /// When it was handed in.
    public var at: Timestamp
    /// The points.
    public var score: Score
    /// Points by item.
    public var scores: [String: Score]
    /// The critical items that were not fully right.
    public var missedCritical: [String]
    /// Whether the mastery score was reached and no critical item missed.
    public var isPassed: Bool
  }
}

extension Item {
  /// The order in which its parts are shown under a seed, as places in the author's order: the choices that are offered, the
  /// steps of an order, the entries of a match; the lines of a text with faults as they stand.
  public func order(seed: UInt64) -> [Int] {
    var generator = SplitMix64(seed: seed, for: id)
    switch interaction {
    case .single(let choices), .multiple(let choices):
      return generator.shuffled(choices.indices.filter { choices[$0].isOffered })
    case .order(let steps):
      let order = generator.shuffled(Array(steps.indices))
      // What is shown is never the answer.
      return order == Array(steps.indices) ? Array(order.reversed()) : order
    case .match(let matching): return generator.shuffled(Array(matching.entries.indices))
    case .faults(let text): return Array(text.lines.indices)
    case .number, .date: return []
    }
  }
}
