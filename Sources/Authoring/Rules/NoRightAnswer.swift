extension Rule {
  /// An item has a right answer.
  static let noRightAnswer = Rule(
    .noRightAnswer,
    example: CodeExample(
      .items,
      wrong: """
        <item id="saga" objective="plikt">
          <prompt>Vernet på saga er borte. Hva gjør du?</prompt>
          <choice>Kapper ferdig<why>Da kan noen bli skadet.</why></choice>
          <choice>Stanser<why>Farlig arbeid skal avbrytes.</why></choice>
        </item>
        """,
      right: """
        <item id="saga" objective="plikt">
          <prompt>Vernet på saga er borte. Hva gjør du?</prompt>
          <choice>Kapper ferdig<why>Da kan noen bli skadet.</why></choice>
          <choice correct="true">Stanser<why>Farlig arbeid skal avbrytes.</why></choice>
        </item>
        """)
  ) { manuscript in
    manuscript.items.filter { $0.element.hasChoices && $0.element.rightChoices.isEmpty }.map { item in
      Finding(problem: .noRightAnswer(item: item.element["id"] ?? ""), place: item.place)
    }
  }
}

extension Element {
  /// The choices of an item that are right.
  var rightChoices: [Element] { choices.filter { $0["correct"] == "true" || $0["fault"] == "true" } }

  /// What an item lets one choose from: its choices, or the lines of a text with faults.
  var choices: [Element] { first("find-fault")?.children("line") ?? children("choice") }

  /// The element that says how an item is answered; nil where it is answered by its choices.
  var interaction: Element? {
    for name in ["order", "match", "number", "date", "find-fault"] {
      if let element = first(name) { return element }
    }
    return nil
  }

  /// Whether an item has right and wrong choices.
  var hasChoices: Bool { interaction == nil || interaction?.name == "find-fault" }

  /// Whether an item takes more than one answer.
  var isMultiple: Bool { self["cardinality"] == "multiple" || first("find-fault") != nil }

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
