/// Something in the evidence that a person may want to ask about: a sign, never a verdict, and nothing follows from it by itself.
///
/// Each has limits that a person who reads stays within, and says how many of how many.
public enum EvidenceFinding: Sendable, Hashable {
  /// These pages were passed faster than anyone reads, of so many that were left and measured; their words and the time in
  /// milliseconds are taken together.
  case hastyPages([String], of: Int, words: Int, milliseconds: Int64)
  /// These items were answered, the first time they were met, faster than they can be read, of so many that were measured; half
  /// of the answers came within the median.
  case hastyAnswers([String], of: Int, medianMilliseconds: Int64)
  /// So many steps, of so many that were measured, took the same time: about so many milliseconds.
  case evenPace(Int, of: Int, milliseconds: Int64)
  /// These items were answered before the page that says it had been on the screen, of so many with such a page.
  case answeredBeforeReading([String], of: Int)
  /// A check or the test was begun anew so many times right after it had failed, no page between; `failures` is how many times
  /// it failed in all.
  case retriedAtOnce(assessment: String, retries: Int, failures: Int)

  /// As few pages or answers are none: a key held down, or a page turned to find one's place.
  public static let fewest = 3
  /// Percent of the pages: two or three in a long course are an accident, ten in a row are more than that.
  public static let smallestShareOfPages = 5
  /// Percent of the answers: one who knows a subject well may answer some before the last choice is read.
  public static let smallestShareOfAnswers = 20
  /// How much longer, in percent, one step may be than another to have taken the same time.
  ///
  /// A timer keeps within this; people do not, for pages differ in length, and thoughts more than that.
  public static let evenness = 2
  /// As few steps of the same length may be chance.
  public static let fewestEvenSteps = 10
  /// Percent of the steps: by chance some four in a hundred take the same time as some other.
  public static let smallestShareOfEvenSteps = 33
  /// Milliseconds from a failure to a new try: less than it takes to look at one mistake.
  public static let soonestRetry: Int64 = 10_000
  /// So many tries at once are trying until it passes: the number of failures after which help is offered.
  ///
  /// Anyone may want to try again once, or twice.
  public static let fewestRetries = Guidance.failuresUntilOffered
}

extension Evidence {
  /// What stands out, for a person to look at; empty for most.
  public var findings: [EvidenceFinding] {
    [hastyPages, hastyAnswers, evenPace, answeredBeforeReading].compactMap { $0 } + retriesAtOnce
  }

  private var hastyPages: EvidenceFinding? {
    let pages = measuredPages
    let hasty = pages.filter(\.isHasty)
    guard hasty.count.isEnough(EvidenceFinding.fewest, percent: EvidenceFinding.smallestShareOfPages, of: pages.count)
    else { return nil }
    return .hastyPages(
      hasty.map(\.id), of: pages.count, words: hasty.reduce(0) { $0 + $1.words },
      milliseconds: hasty.reduce(0) { $0 + $1.activeMilliseconds })
  }

  private var hastyAnswers: EvidenceFinding? {
    let measured = answers.filter { $0.isHasty != nil }
    let hasty = measured.filter { $0.isHasty == true }
    guard
      hasty.count.isEnough(
        EvidenceFinding.fewest, percent: EvidenceFinding.smallestShareOfAnswers, of: measured.count)
    else { return nil }
    let times = hasty.compactMap(\.milliseconds).sorted()
    return .hastyAnswers(hasty.map(\.item), of: measured.count, medianMilliseconds: times[times.count / 2])
  }

  /// The most steps whose lengths lie within the evenness of one another.
  private var evenPace: EvidenceFinding? {
    let times = intervals.sorted()
    var best = 0..<0
    var first = 0
    for last in times.indices {
      while times[last] * 100 > times[first] * Int64(100 + EvidenceFinding.evenness) { first += 1 }
      if last + 1 - first > best.count { best = first..<last + 1 }
    }
    guard
      best.count.isEnough(
        EvidenceFinding.fewestEvenSteps, percent: EvidenceFinding.smallestShareOfEvenSteps, of: times.count)
    else { return nil }
    return .evenPace(best.count, of: times.count, milliseconds: times[best.lowerBound + best.count / 2])
  }

  private var answeredBeforeReading: EvidenceFinding? {
    let answers = answers.filter { $0.isFirst && $0.hadMetPage != nil }
    let early = answers.filter { $0.hadMetPage == false }
    guard early.count >= EvidenceFinding.fewest else { return nil }
    return .answeredBeforeReading(early.map(\.item), of: answers.count)
  }

  private var retriesAtOnce: [EvidenceFinding] {
    var assessments: [String] = []
    for attempt in tries where !assessments.contains(attempt.assessment) { assessments.append(attempt.assessment) }
    return assessments.compactMap { assessment in
      let tries = tries.filter { $0.assessment == assessment }
      let retries = tries.count { $0.sinceFailure?.isAtOnce == true }
      guard retries >= EvidenceFinding.fewestRetries else { return nil }
      return .retriedAtOnce(
        assessment: assessment, retries: retries, failures: tries.count { $0.isPassed == false })
    }
  }
}

extension Evidence.Interval {
  /// Whether there was no time to look at a mistake, and no page.
  public var isAtOnce: Bool { pages == 0 && milliseconds.map { $0 < EvidenceFinding.soonestRetry } ?? false }
}

extension Int {
  /// Whether it is at least so many, and at least such a share of all.
  fileprivate func isEnough(_ fewest: Int, percent: Int, of all: Int) -> Bool {
    self >= fewest && self * 100 >= percent * all
  }
}
