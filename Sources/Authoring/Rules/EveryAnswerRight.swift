extension Rule {
  /// An item with several answers has a wrong one among them.
  static let everyAnswerRight = Rule(.everyAnswerRight) { manuscript in
    manuscript.items.filter { item in
      item.element.isMultiple && item.element.rightChoices.count == item.element.children("choice").count
    }.map { Finding(problem: .everyAnswerRight(item: $0.element["id"] ?? ""), place: $0.place) }
  }
}
