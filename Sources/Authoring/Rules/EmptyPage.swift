import Courseware

extension Rule {
  /// A page says something to everyone who comes to it.
  static let emptyPage = Rule(
    .emptyPage,
    example: CodeExample(
      .steps,
      wrong: """
        <page id="antallet">
          <title>Antallet</title>
          <when if="heads > threshold(verneombud)"><p>Dere skal ha verneombud.</p></when>
          <when if="heads &lt; threshold(verneombud)"><p>Dere kan avtale en annen ordning.</p></when>
        </page>
        """,
      right: """
        <page id="antallet">
          <title>Antallet</title>
          <when if="heads >= threshold(verneombud)"><p>Dere skal ha verneombud.</p></when>
          <when if="heads &lt; threshold(verneombud)"><p>Dere kan avtale en annen ordning.</p></when>
        </page>
        """)
  ) { manuscript in
    let conditions = SoundConditions(manuscript)
    let questionnaire = manuscript.asked(of: conditions.questionnaire)
    return manuscript.reaches(of: ["page"], by: conditions).compactMap { reach in
      let content = PageContent(of: reach.site.element, in: reach.site.part, conditions)
      guard content != .always,
        let answers = reach.answers(
          telling: content.conditions, in: questionnaire, where: { content.isNothing(for: $0, in: questionnaire) })
      else { return nil }
      return Finding(
        problem: .emptyPage(page: reach.site.element["id"] ?? "", answers: answers), place: reach.site.place)
    }
  }
}

/// What of a page depends on conditions.
private indirect enum PageContent: Equatable {
  /// Something that everybody reads, or that another rule doubts.
  case always
  case any([PageContent])
  case when(Condition, PageContent)

  /// The content of an element that holds blocks.
  init(of element: Element, in part: Part, _ conditions: SoundConditions) {
    let blocks = element.children.filter { CourseBuilder.blockNames.contains($0.name) }
    var pieces: [PageContent] = []
    for block in blocks {
      switch block.name {
      case "when":
        let inner = PageContent(of: block, in: part, conditions)
        let condition = conditions[Site(part: part, element: block)].condition
        pieces.append(condition.map { .when($0, inner) } ?? .always)
      case "note", "example", "fact": pieces.append(PageContent(of: block, in: part, conditions))
      default: pieces.append(.always)
      }
    }
    // A page without blocks is a fault of form.
    self = pieces.isEmpty || pieces.contains(.always) ? .always : .any(pieces)
  }

  /// The conditions, in order.
  var conditions: [Condition] {
    switch self {
    case .always: []
    case .any(let pieces): pieces.flatMap(\.conditions)
    case .when(let condition, let content): [condition] + content.conditions
    }
  }

  /// Whether nothing of it is left for this business.
  func isNothing(for profile: BusinessProfile, in questionnaire: Questionnaire) -> Bool {
    switch self {
    case .always: false
    case .any(let pieces): pieces.allSatisfy { $0.isNothing(for: profile, in: questionnaire) }
    case .when(let condition, let content):
      questionnaire.value(of: condition, for: profile) == false || content.isNothing(for: profile, in: questionnaire)
    }
  }
}
