import Courseware

/// What has become of the course since she was last here: what proved wrong, and the edition she goes on in.
struct Arrival: Sendable, Equatable {
  /// What a correction came to.
  struct Corrected: Sendable, Equatable {
    /// A result of hers that had the item.
    struct Result: Sendable, Equatable {
      let assessment: String
      let attempt: Int
      let before: Score
      let after: Score
    }

    /// What was asked.
    let item: String
    let isWithdrawn: Bool
    /// The results that had the item, in order.
    let results: [Result]
    /// The title of the check or test that is open and has lost the item.
    let open: String?
    /// The titles of what is passed now and was not.
    let passed: [String]
    /// Whether the course is passed now and was not.
    let isCoursePassed: Bool
  }

  /// The corrections that concern what she has answered, in order.
  var corrected: [Corrected] = []
  var succession: Succession?
}

extension Arrival.Corrected {
  /// What a correction came to for one who was there before and is here after it; nil where she never met the item.
  init?(_ correction: Correction, from before: Session, to after: Session, in source: Course) {
    let own = before.attempts.filter { $0.edition == before.edition && $0.items.contains(correction.item) }
    guard !own.isEmpty, let item = source.bankItem(correction.item) else { return nil }
    self.item = item.title
    isWithdrawn = correction.change == .withdrawn
    results = own.compactMap { attempt in
      guard let was = attempt.result,
        let now = after.attempts.first(where: {
          $0.assessment == attempt.assessment && $0.number == attempt.number
        })?.result
      else { return nil }
      return Result(
        assessment: source.assessment(attempt.assessment)?.title ?? attempt.assessment, attempt: attempt.number,
        before: was.score, after: now.score)
    }
    open =
      isWithdrawn
      ? own.first { $0.result == nil }.map { source.assessment($0.assessment)?.title ?? $0.assessment } : nil
    let isNew: (String) -> Bool = { before.passed[$0] == nil && after.passed[$0] != nil }
    isCoursePassed = isNew(source.id)
    passed = source.modules.filter { isNew($0.id) }.map(\.title)
  }
}
