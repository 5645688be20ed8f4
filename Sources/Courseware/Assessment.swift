/// A check or the closing test.
public struct Assessment: Sendable, Equatable {
  /// `module/check`, or the test's own id.
  public var id: String
  /// The title on screens.
  public var title: String
  /// What passes.
  public var masteryScore: MasteryScore
  /// What an attempt is drawn from.
  public var draws: [Draw]
  /// How many items an attempt has, where the draws alone do not say it.
  public var size: Size?
  /// How many items an attempt has besides, from the banks of modules that are passed: what was learned there is asked again.
  public var recall: Int

  /// So many items in all, and at most so many of them from banks with a condition; the rest come from the other banks.
  public struct Size: Sendable, Equatable {
    /// The items of an attempt.
    public var count: Int
    /// The most of them that come from banks that are not for everyone.
    public var conditional: Int

    /// A size.
    public init(count: Int, conditional: Int) {
      self.count = count
      self.conditional = conditional
    }
  }

  /// An assessment.
  public init(
    id: String, title: String, masteryScore: MasteryScore, draws: [Draw], size: Size? = nil, recall: Int = 0
  ) {
    self.id = id
    self.title = title
    self.masteryScore = masteryScore
    self.draws = draws
    self.size = size
    self.recall = recall
  }
}

/// So many items of a bank.
public struct Draw: Sendable, Equatable {
  /// The bank, `module/bank`.
  public var bank: String
  /// How many items; in an assessment with a size of its own the fewest, or its weight among the banks with a condition.
  public var count: Int

  /// A draw.
  public init(bank: String, count: Int) {
    self.bank = bank
    self.count = count
  }
}
