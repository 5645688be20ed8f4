extension Rule {
  /// An item with several answers has a wrong one among them.
  static let everyAnswerRight = Rule(
    .everyAnswerRight,
    example: CodeExample(
      .items,
      wrong: """
        <item id="saga" objective="plikt" cardinality="multiple">
          <prompt>Vernet på saga er borte. Hva gjør du?</prompt>
          <choice correct="true">Stanser<why>Farlig arbeid skal avbrytes.</why></choice>
          <choice correct="true">Sier fra<why>Ellers tar den neste saga i bruk.</why></choice>
        </item>
        """,
      right: """
        <item id="saga" objective="plikt" cardinality="multiple">
          <prompt>Vernet på saga er borte. Hva gjør du?</prompt>
          <choice correct="true">Stanser<why>Farlig arbeid skal avbrytes.</why></choice>
          <choice correct="true">Sier fra<why>Ellers tar den neste saga i bruk.</why></choice>
          <choice>Kapper ferdig<why>Da kan noen bli skadet.</why></choice>
        </item>
        """)
  ) { manuscript in
    manuscript.items.filter { item in
      item.element.hasChoices && item.element.isMultiple
        && item.element.rightChoices.count == item.element.choices.count
    }.map { Finding(problem: .everyAnswerRight(item: $0.element["id"] ?? ""), place: $0.place) }
  }
}
