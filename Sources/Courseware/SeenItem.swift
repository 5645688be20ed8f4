/// An item that a leader has answered and may look at again, with what she answered.
public struct SeenItem: Sendable, Equatable {
  /// The item, as she got it.
  public var item: Item
  /// What she answered; nil where it was handed in without an answer.
  public var response: Response?
  /// The order its parts were shown in, as places in the author's order.
  public var order: [Int]
  /// Whether what is right may be told: in practice always, else once everything it was drawn for is passed.
  public var showsRight: Bool
}

extension Session {
  /// The items answered in practice or handed in with an attempt, in the order of the course.
  ///
  /// Left out is what has not been met, what is in the open attempt, and what was answered in another edition, where the same
  /// places may mean other choices.
  public var seenItems: [SeenItem] {
    let ids = course.modules.flatMap { module in
      module.steps.compactMap { step -> String? in if case .practice(let item) = step { item.id } else { nil } }
        + module.banks.flatMap(\.items).map(\.id)
    }
    return ids.compactMap(seenItem)
  }

  /// An item to look at again; nil for one that is not to be seen.
  public func seenItem(_ id: String) -> SeenItem? {
    if let item = course.practiceItem(id) {
      return practice[id].map {
        SeenItem(item: item, response: $0, order: practiceOrder(of: item), showsRight: true)
      }
    }
    let drawn = attempts.filter { $0.edition == edition && $0.items.contains(id) }
    guard let last = drawn.last, drawn.allSatisfy({ $0.result != nil }), let item = course.bankItem(id) else {
      return nil
    }
    return SeenItem(
      item: item, response: last.responses[id], order: item.order(seed: last.seed),
      showsRight: drawn.allSatisfy { course.object(of: $0.assessment).map { passed[$0] != nil } ?? false })
  }
}
