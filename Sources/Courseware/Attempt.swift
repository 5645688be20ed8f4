/// One go at a check or the test, with its seed (QTI, SCORM).
public struct Attempt: Sendable, Equatable {
  /// The assessment's id.
  public var assessment: String
  /// 1 for the first go at this assessment.
  public var number: Int
  /// What the draw and the order of choices follow from.
  public var seed: UInt64
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

extension Assessment {
  /// The items of an attempt, drawn by a seed from a tailored course.
  ///
  /// Of each bank: first one critical item for every objective that has any, then the objectives in turn. Of an objective's
  /// items the least used come first, so none is met twice before all have been met; chance decides among equals. The items
  /// are given in the order of the draws. `uses` is how often each item was met before, by id.
  public func draw(from course: Course, seed: UInt64, uses: [String: Int]) -> [Item] {
    draws.flatMap { draw -> [Item] in
      var generator = SplitMix64(seed: seed, for: draw.bank)
      let bank = course.modules.flatMap(\.banks).first { $0.id == draw.bank }
      let shuffled = generator.shuffled(bank?.items ?? [])
      var waiting = shuffled.enumerated().sorted { left, right in
        (uses[left.element.id, default: 0], left.offset) < (uses[right.element.id, default: 0], right.offset)
      }.map(\.element)
      var objectives: [String] = []
      for item in waiting where !objectives.contains(item.objective) { objectives.append(item.objective) }

      var drawn: [Item] = []
      func take(where fits: (Item) -> Bool) {
        guard drawn.count < draw.count, let index = waiting.firstIndex(where: fits) else { return }
        drawn.append(waiting.remove(at: index))
      }
      for objective in objectives { take { $0.objective == objective && $0.isCritical } }
      while drawn.count < min(draw.count, shuffled.count) {
        for objective in objectives { take { $0.objective == objective } }
      }
      return generator.shuffled(drawn)
    }
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
