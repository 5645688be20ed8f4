/// What helps a leader who has tried a check or the test in vain.
public struct Guidance: Sendable, Equatable {
  /// How many tries have not been enough.
  public var failures: Int
  /// The objectives of what was not fully right in them, in the course's order.
  public var objectives: [Objective]
  /// The pages that say it, in the course's order.
  public var pages: [Page]

  /// After so many failed tries it is time to read again, or to ask somebody.
  public static let failuresUntilOffered = 3
}

extension Session {
  /// The help that is due for a check or the test: after the third failed try, until it is passed.
  public func guidance(for assessment: String) -> Guidance? {
    guard let object = course.object(of: assessment) else { return nil }
    let failed = attempts.filter { $0.assessment == assessment && $0.result?.isPassed == false }
    guard failed.count >= Guidance.failuresUntilOffered, passed[object] == nil else { return nil }
    let missed = Set(failed.flatMap { attempt in attempt.items.filter { attempt.result?.scores[$0]?.isFull == false } })
    let items = course.modules.flatMap(\.banks).flatMap(\.items).filter { missed.contains($0.id) }
    return Guidance(
      failures: failed.count,
      objectives: course.modules.flatMap(\.objectives).filter { objective in
        items.contains { $0.objective == objective.id }
      },
      pages: course.pages.filter { page in items.contains { $0.page == page.id } })
  }
}

extension Course {
  /// What a check or the test decides: a module, or the course; nil where there is no such check.
  func object(of assessment: String) -> String? {
    assessment == test.id ? id : modules.first { $0.check.id == assessment }?.id
  }

  /// Every page, in order.
  public var pages: [Page] {
    modules.flatMap(\.steps).compactMap { if case .page(let page) = $0 { page } else { nil } }
  }
}
