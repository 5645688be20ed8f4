/// The rules of taking a course that a session follows from its first event to its last.
///
/// A rule once released is never changed, for a stored session is made again by it; another way of doing things is another
/// number.
public enum SessionRules: Int, Sendable, Hashable, CaseIterable {
  /// Draws take the objectives in turn, and within each the least used. A changed profile asks for nothing to be met anew. Once
  /// a clock has been ahead, no time counts until it has come there again.
  case first = 1
  /// Draws take the least used, and among equals the objective that has had the fewest, so that nothing is met twice before
  /// everything in the bank has been met, critical items aside. What a changed profile adds to what was done is to be met
  /// before the module's check, and the test, open. Time is measured anew when the program is opened, and when the clock has
  /// gone back by more than the longest pause: a clock that is wrong and put right costs two minutes, or gives them, no more.
  case second = 2

  /// What sessions are begun with.
  public static let latest = SessionRules.second
}

extension Assessment {
  /// The items of an attempt, drawn by a seed from a tailored course.
  ///
  /// Of each bank first one critical item for every objective that has any, the least used of them; then by the rules. Chance
  /// decides among equals. The items are given in the order of the draws, and last those that are asked again. `uses` is how
  /// often each item was met before, by id, and `passed` which modules may be asked again.
  public func draw(
    from course: Course, seed: UInt64, uses: [String: Int], passed: Set<String>? = nil, by rules: SessionRules = .latest
  ) -> [Item] {
    let banks = course.banksByID
    let drawn = zip(draws, places(in: course)).flatMap { draw, count -> [Item] in
      var generator = SplitMix64(seed: seed, for: draw.bank)
      var lot = Lot(generator.shuffled(banks[draw.bank]?.bank.items ?? []), uses: uses, count: count)
      lot.drawCritical()
      switch rules {
      case .first: lot.drawObjectivesInTurn()
      case .second: lot.drawUnused()
      }
      return generator.shuffled(lot.drawn)
    }
    guard recall > 0 else { return drawn }
    let ids = Set(drawn.map(\.id))
    var generator = SplitMix64(seed: seed, for: "\(id)#recall")
    let pool = generator.shuffled(recalled(in: course, passed: passed)).filter { !ids.contains($0.id) }
    var lot = Lot(pool, uses: uses, count: recall)
    lot.drawUnused()
    return drawn + lot.drawn
  }
}

/// What a draw from one bank has taken and what is left.
private struct Lot {
  private(set) var drawn: [Item] = []
  private var waiting: [Item]
  private let objectives: [String]
  private let uses: [String: Int]
  private let count: Int

  init(_ shuffled: [Item], uses: [String: Int], count: Int) {
    waiting = shuffled.enumerated().sorted { left, right in
      (uses[left.element.id, default: 0], left.offset) < (uses[right.element.id, default: 0], right.offset)
    }.map(\.element)
    objectives = waiting.reduce(into: []) { if !$0.contains($1.objective) { $0.append($1.objective) } }
    self.uses = uses
    self.count = min(count, shuffled.count)
  }

  private mutating func take(where fits: (Item) -> Bool) {
    guard drawn.count < count, let index = waiting.firstIndex(where: fits) else { return }
    drawn.append(waiting.remove(at: index))
  }

  mutating func drawCritical() {
    for objective in objectives { take { $0.objective == objective && $0.isCritical } }
  }

  mutating func drawObjectivesInTurn() {
    while drawn.count < count {
      for objective in objectives { take { $0.objective == objective } }
    }
  }

  mutating func drawUnused() {
    var met: [String: Int] = [:]
    for item in drawn { met[item.objective, default: 0] += 1 }
    while drawn.count < count {
      let next = waiting.indices.min { left, right in
        rank(waiting[left], met, left) < rank(waiting[right], met, right)
      }
      guard let next else { return }
      met[waiting[next].objective, default: 0] += 1
      drawn.append(waiting.remove(at: next))
    }
  }

  private func rank(_ item: Item, _ met: [String: Int], _ place: Int) -> (Int, Int, Int) {
    (uses[item.id, default: 0], met[item.objective, default: 0], place)
  }
}
