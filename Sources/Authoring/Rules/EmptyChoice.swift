extension Rule {
  /// Every choice says something.
  static let emptyChoice = Rule(.emptyChoice) { manuscript in
    manuscript.sites("choice").filter { choice in
      !choice.element.isFaulty && choice.element.choiceText.isEmpty && choice.element.first("value") == nil
    }.map { Finding(problem: .emptyChoice, place: $0.place) }
  }
}
