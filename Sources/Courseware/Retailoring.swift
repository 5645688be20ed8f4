extension Session {
  /// Gives the leader the course of a changed profile: what is done is kept, and what has gained something is to be met anew.
  ///
  /// Both courses are made of the same source: what was on the screen may have been in another language.
  mutating func retailor(_ source: Course, from old: BusinessProfile) {
    let source = source.corrected(by: corrections)
    course = source.tailored(to: profile)
    guard rules != .first else { return }
    let before = source.tailored(to: old).stepsByID
    let now = course.stepsByID
    for (id, step) in before where now[id] == nil && isDone(step) { shelved[id] = old }
    for (id, step) in now where isDone(step) {
      // What comes back is compared with what it was when it went.
      let gone = shelved.removeValue(forKey: id)
      let was = before[id] ?? gone.flatMap { source.tailored(to: $0).stepsByID[id] }
      if let was, step.hasMore(than: was) { unread.insert(id) }
    }
  }

  /// Shows the course in another language: a translation of the same edition, or the edition itself.
  ///
  /// The words alone change: ids, order, conditions and keys are the same in every language, and nothing is an event.
  public mutating func show(_ translation: Course) {
    course = translation.corrected(by: corrections).tailored(to: profile)
  }

  /// What is to be met in a module that was finished: what a changed profile or a new edition has brought.
  public func news(in module: Module) -> [Step] {
    completed.contains(module.id) ? module.steps.filter { !isDone($0) } : []
  }
}

extension Course {
  fileprivate var stepsByID: [String: Step] {
    Dictionary(modules.flatMap(\.steps).map { ($0.id, $0) }) { first, _ in first }
  }
}

extension Step {
  /// Whether it says or offers something that it did not as it was.
  fileprivate func hasMore(than other: Step) -> Bool {
    switch (self, other) {
    case (.page(let new), .page(let old)): new.blocks.hasMore(than: old.blocks)
    case (.practice(let new), .practice(let old)):
      new.prompt.hasMore(than: old.prompt)
        || zip(new.interaction.choices, old.interaction.choices).contains { $0.isOffered && !$1.isOffered }
    case (.task(let new), .task(let old)): new.blocks.hasMore(than: old.blocks)
    case (.scenario(let new), .scenario(let old)):
      zip(new.scenes, old.scenes).contains { $0.blocks.hasMore(than: $1.blocks) }
        || zip(new.endings, old.endings).contains { $0.blocks.hasMore(than: $1.blocks) }
    default: false
    }
  }
}

extension [Block] {
  fileprivate func hasMore(than other: [Block]) -> Bool {
    let known = other.leaves
    return leaves.contains { !known.contains($0) }
  }

  /// The blocks that hold no others.
  private var leaves: [Block] {
    flatMap { block -> [Block] in
      switch block {
      case .when(let conditional): conditional.blocks.leaves
      case .aside(let aside): aside.blocks.leaves
      case .fact(let fact): fact.blocks.leaves
      case .paragraph, .list, .table, .figure: [block]
      }
    }
  }
}
