/// What a leader answered; places are in the author's order, counted from 0.
public enum Response: Sendable, Hashable {
  case single(Int)
  /// Ascending, without repetition, not empty.
  case multiple([Int])
  /// The steps in the order they were put in.
  case order([Int])
  /// For each entry the place of the category it was put under.
  case match([Int])
  case number(Int)
  case date(CivilDate)
  /// The lines pointed out: ascending, without repetition, not empty.
  case faults([Int])
}

extension Item {
  /// Whether a response is one that can be given to this item.
  public func accepts(_ response: Response) -> Bool {
    switch (interaction, response) {
    case (.single, .single(let chosen)): offers([chosen])
    case (.multiple, .multiple(let chosen)), (.faults, .faults(let chosen)):
      !chosen.isEmpty && offers(chosen) && zip(chosen, chosen.dropFirst()).allSatisfy(<)
    case (.order(let steps), .order(let order)): order.sorted() == Array(steps.indices)
    case (.match(let matching), .match(let categories)):
      categories.count == matching.entries.count && categories.allSatisfy(matching.categories.indices.contains)
    case (.number, .number), (.date, .date): true
    default: false
    }
  }

  private func offers(_ places: [Int]) -> Bool {
    let choices = interaction.choices
    return places.allSatisfy { choices.indices.contains($0) && choices[$0].isOffered }
  }
}
