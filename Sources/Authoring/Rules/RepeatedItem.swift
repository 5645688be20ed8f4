extension Rule {
  /// The same question stands once in a course: practice would give away the answer of the check.
  static let repeatedItem = Rule(
    .repeatedItem,
    example: CodeExample(
      .items,
      wrong: """
        <item id="saga" objective="plikt">
          <prompt>Vernet på saga er borte. Hva gjør du?</prompt>
          <choice>Kapper ferdig<why>Da kan noen bli skadet.</why></choice>
          <choice correct="true">Stanser<why>Farlig arbeid skal avbrytes.</why></choice>
        </item>
        <item id="sag" objective="plikt">
          <prompt>Vernet på saga er borte. Hva gjør du?</prompt>
          <choice>Kapper ferdig<why>Da kan noen bli skadet.</why></choice>
          <choice correct="true">Stanser<why>Farlig arbeid skal avbrytes.</why></choice>
        </item>
        """,
      right: """
        <item id="saga" objective="plikt">
          <prompt>Vernet på saga er borte. Hva gjør du?</prompt>
          <choice>Kapper ferdig<why>Da kan noen bli skadet.</why></choice>
          <choice correct="true">Stanser<why>Farlig arbeid skal avbrytes.</why></choice>
        </item>
        <item id="stige" objective="plikt">
          <prompt>Et trinn i stigen er løst. Hva gjør du?</prompt>
          <choice correct="true">Bytter den<why>Ingen skal stå på den.</why></choice>
          <choice>Klatrer forsiktig<why>Trinnet kan ryke.</why></choice>
        </item>
        """)
  ) { manuscript in
    var first: [[String]: Site] = [:]
    return manuscript.items.compactMap { item in
      let prompt = item.element.children.filter { $0.name != "choice" }.map { $0.answerText.lowercased() }
      let content = prompt + item.element.children("choice").map { $0.choiceText.lowercased() }.sorted()
      guard let earlier = first.updateValue(item, forKey: content) else { return nil }
      first[content] = earlier
      let isNamesake = earlier.part.path == item.part.path && earlier.element["id"] == item.element["id"]
      // The same id twice is another rule's.
      guard !isNamesake else { return nil }
      return Finding(
        problem: .repeatedItem(item: item.element["id"] ?? "", other: earlier.element["id"] ?? ""), place: item.place,
        notes: [.init(role: .first, place: earlier.place)])
    }
  }
}

extension Element {
  /// What it says, reasons left out: two items with other reasons are the same question.
  fileprivate var answerText: String {
    let own = content.map { node in
      switch node {
      case .text(let text, _): text
      case .element(let child): child.name == "why" || child.name == "otherwise" ? "" : " " + child.answerText + " "
      }
    }
    return (own.joined() + (self["of"] ?? "")).collapsed
  }
}
