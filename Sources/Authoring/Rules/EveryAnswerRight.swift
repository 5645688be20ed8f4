extension Rule {
  /// An item with several answers has a wrong one among them.
  static let everyAnswerRight = Rule(.everyAnswerRight, example: nil) { manuscript in
    manuscript.items.filter { item in
      item.element.hasChoices && item.element.isMultiple
        && item.element.rightChoices.count == item.element.choices.count
    }.map { Finding(problem: .everyAnswerRight(item: $0.element["id"] ?? ""), place: $0.place) }
  }
}
