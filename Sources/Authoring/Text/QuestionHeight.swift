import Courseware

/// How many rows a question takes on a screen of 80 × 24, counted and not drawn.
///
/// The screens draw a question without air where it would not fit with it, and that is what is counted: exactly for single
/// and multiple choice before anything is chosen, at least enough for the others. A number from the profile is counted as
/// five characters, and why a question or a choice is there as the longest it can be, in any language of the screens.
struct QuestionHeight {
  /// The rows between the head of the screen and the foot: 4 to 22.
  static let limit = 19

  let course: Course

  /// The rows of why an item is there, of its question, its choices and what to do.
  func rows(of item: Item) -> Int {
    let measure = BlockHeight(course: course, width: BlockHeight.textWidth)
    let conditions = course.conditions(of: item.id)
    return measure.stacked(
      measure.reason(conditions) + item.prompt.map(measure.rows) + rows(of: item.interaction, measure, told: conditions)
    )
  }

  private func rows(of interaction: Interaction, _ measure: BlockHeight, told: [Condition]) -> [Int] {
    switch interaction {
    case .single(let choices):
      return [measure.options(choices.map(\.text)), 1 + measure.reasons(of: choices, told: told)]
    case .multiple(let choices):
      return [measure.options(choices.map(\.text), mark: 4), 2 + measure.reasons(of: choices, told: told)]
    case .faults(let text):
      return (text.title.map { [measure.rows($0)] } ?? []) + [measure.options(text.lines.map(\.text), mark: 4), 3]
    case .order(let steps): return [measure.options(steps.map(\.text)), 4]
    case .number(let entry): return [measure.rows(String(repeating: "0", count: 20) + (entry.unit ?? "")) + 4]
    case .date: return [5]
    case .match(let matching):
      // An entry has its category beside it, cut at 24 characters; a category has the letters of its entries.
      let categories = matching.categories.map { measure.text($0).count }.max() ?? 0
      return [
        measure.options(matching.entries.map(\.text), detail: max(min(categories, 24) + 3, 12)),
        measure.options(matching.categories, detail: 9 + matching.entries.count * 3), 3,
      ]
    }
  }
}

extension BlockHeight {
  /// The rows of numbered options: number and text, after a mark of so many columns and before a detail of so many.
  fileprivate func options(_ options: [[Inline]], mark: Int = 2, detail: Int = 0) -> Int {
    let texts = options.map(text)
    var room = width - mark - 4
    if detail > 0 {
      // A detail has a column of its own, three columns from the text, unless that would leave neither enough.
      let widest = texts.map(\.count).max() ?? 0
      let narrowest = min(widest, max(room - 3 - detail, 20))
      room = min(room - 3 - min(detail, room - 3 - narrowest), max(widest, 27))
    }
    return texts.reduce(0) { $0 + LineBreaking.lines($1, width: room) }
  }
}
