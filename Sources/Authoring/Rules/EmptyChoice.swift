extension Rule {
  /// Every choice says something.
  static let emptyChoice = Rule(.emptyChoice, example: nil) { manuscript in
    (manuscript.reasoned + manuscript.sites("category")).filter { choice in
      !choice.element.isFaulty && choice.element.choiceText.isEmpty && choice.element.first("value") == nil
    }.map { Finding(problem: .emptyChoice, place: $0.place) }
  }
}
