/// Points, in whole numbers so that every machine agrees (SCORM: raw, max, scaled).
public struct Score: Sendable, Hashable {
  /// Points won.
  public var raw: Int
  /// Points there were to win.
  public var maximum: Int

  /// A score.
  public init(raw: Int, maximum: Int) {
    self.raw = raw
    self.maximum = maximum
  }

  /// The share of the points, in whole percent, rounded down; 0 where there was nothing to win.
  public var percent: Int { maximum > 0 ? raw * 100 / maximum : 0 }

  /// Whether all points were won.
  public var isFull: Bool { raw == maximum }

  /// The points of both.
  public static func + (left: Self, right: Self) -> Self {
    Score(raw: left.raw + right.raw, maximum: left.maximum + right.maximum)
  }
}

/// The share of the points that passes (cmi5: masteryScore), in whole percent.
public struct MasteryScore: Sendable, Hashable {
  /// 1 to 100.
  public var percent: Int

  /// A mastery score in percent.
  public init(percent: Int) { self.percent = percent }

  /// Whether a score reaches it; compared without rounding.
  public func isReached(by score: Score) -> Bool { score.raw * 100 >= percent * score.maximum }
}
