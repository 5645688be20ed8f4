extension Rule {
  /// No two choices, steps, entries, categories or lines of an item say the same.
  static let repeatedChoice = Rule(.repeatedChoice, example: repeatedChoiceExample) { manuscript in
    manuscript.items.flatMap { item in
      let element = item.element
      let groups =
        [element.choices, element.first("order")?.children("step") ?? []]
        + ["category", "entry"].map { element.first("match")?.children($0) ?? [] }
      return groups.flatMap { repeated($0, in: item.part) }
    }
  }

  private static func repeated(_ elements: [Element], in part: Part) -> [Finding] {
    var first: [String: [Element]] = [:]
    return elements.compactMap { element in
      let text = RunningText(element) { "<\($0["of"] ?? "")>" }.text.collapsed
      let key = text.lowercased()
      let earlier = first[key]?.first { $0.mayMeet(element) }
      first[key, default: []].append(element)
      guard let earlier, !text.isEmpty else { return nil }
      return Finding(
        problem: .repeatedChoice(text: element.choiceText), place: part.place(of: element),
        notes: [.init(role: .first, place: part.place(of: earlier))])
    }
  }

  private static let repeatedChoiceExample = CodeExample(
    .items,
    wrong: """
      <item id="mandag" objective="plikt">
        <prompt>Hvem har plikten?</prompt>
        <choice correct="true">Lederen på stedet<why>Plikten er personlig.</why></choice>
        <choice>Verneombudet<why>Det har en annen rolle.</why></choice>
        <choice>verneombudet<why>Det ser etter, men har ikke ansvaret.</why></choice>
      </item>
      """,
    right: """
      <item id="mandag" objective="plikt">
        <prompt>Hvem har plikten?</prompt>
        <choice correct="true">Lederen på stedet<why>Plikten er personlig.</why></choice>
        <choice>Verneombudet<why>Det har en annen rolle.</why></choice>
        <choice>De som jobber der<why>De har andre plikter.</why></choice>
      </item>
      """)
}

extension Element {
  /// Whether somebody may be offered both choices: not where each has a condition of its own.
  fileprivate func mayMeet(_ other: Element) -> Bool {
    self["if"] == nil || other["if"] == nil || self["if"] == other["if"]
  }
}
