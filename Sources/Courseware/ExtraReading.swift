/// What tailoring has hidden in one module; whoever likes may read it, and it counts for nothing.
public struct ExtraReading: Sendable, Equatable {
  /// The module's id.
  public var module: String
  /// The module's title.
  public var title: String
  /// What is hidden, in the order of the module; never empty.
  public var pages: [ExtraPage]
}

/// A page that a leader is not shown, or what she is not shown of one.
public struct ExtraPage: Sendable, Equatable {
  /// The page; of one that is shown in part it holds only the hidden blocks, each under its condition.
  public var page: Page
  /// Whether nothing of the page is shown.
  public var isWhole: Bool
  /// What does not hold for this business: of a whole page the outermost first, else those of its blocks, each once.
  public var conditions: [Condition]
}

extension Course {
  /// The pages, and the parts of pages, that a leader of this business is not shown, in the order of the course.
  ///
  /// Modules, lessons and pages that are ruled out are there with everything they say to anyone. What is asked, answered or
  /// drafted is no reading, and neither is a stop.
  public func extraReading(for profile: BusinessProfile) -> [ExtraReading] {
    modules.compactMap { module in
      let pages = module.lessons.flatMap { lesson in
        lesson.steps.compactMap { step -> ExtraPage? in
          guard case .page(let page) = step else { return nil }
          return hidden(of: page, in: [module.condition, lesson.condition], profile)
        }
      }
      return pages.isEmpty ? nil : ExtraReading(module: module.id, title: module.title, pages: pages)
    }
  }

  private func hidden(of page: Page, in outer: [Condition?], _ profile: BusinessProfile) -> ExtraPage? {
    let ruling = (outer + [page.condition]).compactMap { $0 }.filter { rulesOut($0, profile) }
    if !ruling.isEmpty {
      return ExtraPage(page: page, isWhole: true, conditions: ruling.reduce(into: []) { $0.appendNew($1) })
    }
    var conditions: [Condition] = []
    let blocks = hidden(in: page.blocks, profile, &conditions)
    guard !blocks.isEmpty else { return nil }
    var part = page
    part.blocks = blocks
    return ExtraPage(page: part, isWhole: false, conditions: conditions)
  }

  private func rulesOut(_ condition: Condition, _ profile: BusinessProfile) -> Bool {
    condition.value(for: profile, in: self) == false
  }

  /// The blocks that are ruled out; a fact or an aside around one stays around it, for its source or its title.
  private func hidden(
    in blocks: [Block], _ profile: BusinessProfile, _ conditions: inout [Condition]
  ) -> [Block] {
    var result: [Block] = []
    for block in blocks {
      switch block {
      case .when(let conditional) where rulesOut(conditional.condition, profile):
        conditions.appendNew(conditional.condition)
        result.append(block)
      case .when(let conditional): result += hidden(in: conditional.blocks, profile, &conditions)
      case .aside(var aside):
        aside.blocks = hidden(in: aside.blocks, profile, &conditions)
        if !aside.blocks.isEmpty { result.append(.aside(aside)) }
      case .fact(var fact):
        fact.blocks = hidden(in: fact.blocks, profile, &conditions)
        if !fact.blocks.isEmpty { result.append(.fact(fact)) }
      case .paragraph, .list, .table, .figure: break
      }
    }
    return result
  }
}

extension [Condition] {
  fileprivate mutating func appendNew(_ condition: Condition) { if !contains(condition) { append(condition) } }
}
