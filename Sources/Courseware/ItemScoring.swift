extension Item {
  /// The most points it can give: 1 where only the whole counts, else one a part that can be right.
  public var maximumScore: Int { credit == .whole ? 1 : parts }

  /// The parts of a fully right answer: the right choices, the neighbours of an order, the entries of a match.
  private var parts: Int {
    switch interaction {
    case .single, .number, .date: 1
    case .multiple(let choices): choices.count { $0.isCorrect && $0.isOffered }
    case .faults(let text): text.lines.count(where: \.isCorrect)
    case .order(let steps): steps.count - 1
    case .match(let matching): matching.entries.count
    }
  }

  /// The score of a response; without one, none of the points.
  ///
  /// A point a right choice less one a wrong choice, never below 0; of an order a point for each step that comes right after the
  /// one it should; of a match a point an entry. A response that the item does not accept gives nil and is never scored.
  public func score(_ response: Response?) -> Score? {
    guard let response else { return Score(raw: 0, maximum: maximumScore) }
    guard accepts(response) else { return nil }
    let right = rightParts(of: response)
    return Score(raw: credit == .whole ? (right == parts ? 1 : 0) : right, maximum: maximumScore)
  }

  private func rightParts(of response: Response) -> Int {
    switch (interaction, response) {
    case (.single(let choices), .single(let chosen)):
      return choices[chosen].isCorrect ? 1 : 0
    case (_, .multiple(let chosen)), (_, .faults(let chosen)):
      let right = chosen.count { interaction.choices[$0].isCorrect }
      return max(0, right - (chosen.count - right))
    case (_, .order(let order)):
      return zip(order, order.dropFirst()).count { $0 + 1 == $1 }
    case (.match(let matching), .match(let categories)):
      return zip(matching.entries, categories).count { $0.category == $1 }
    case (.number(let entry), .number(let number)):
      // The distance between any two numbers fits without a sign.
      let distance = UInt(bitPattern: max(number, entry.key)) &- UInt(bitPattern: min(number, entry.key))
      return distance <= entry.tolerance.magnitude ? 1 : 0
    case (.date(let entry), .date(let date)):
      return date == entry.key ? 1 : 0
    default:
      return 0
    }
  }
}
