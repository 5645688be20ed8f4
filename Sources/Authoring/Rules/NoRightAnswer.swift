extension Rule {
  /// An item has a right answer.
  static let noRightAnswer = Rule(.noRightAnswer) { manuscript in
    manuscript.items.filter { $0.element.rightChoices.isEmpty }.map { item in
      Finding(problem: .noRightAnswer(item: item.element["id"] ?? ""), place: item.place)
    }
  }
}

extension Element {
  /// The choices of an item that are right.
  var rightChoices: [Element] { children("choice").filter { $0["correct"] == "true" } }

  /// Whether an item takes more than one answer.
  var isMultiple: Bool { self["cardinality"] == "multiple" }

  /// What a choice says, without its reason.
  var choiceText: String {
    content.map { node in
      switch node {
      case .text(let text, _): text
      case .element(let child): child.name == "why" ? "" : child.rawText
      }
    }.joined().collapsed
  }
}
