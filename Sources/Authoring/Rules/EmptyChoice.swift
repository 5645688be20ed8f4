extension Rule {
  /// Every choice says something.
  static let emptyChoice = Rule(
    .emptyChoice,
    example: CodeExample(
      .items,
      wrong: """
        <item id="saga" objective="plikt">
          <prompt>Vernet på saga er borte. Hva gjør du?</prompt>
          <choice><why>Da kan noen bli skadet.</why></choice>
          <choice correct="true">Stanser<why>Farlig arbeid skal avbrytes.</why></choice>
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
    (manuscript.reasoned + manuscript.sites("category")).filter { choice in
      !choice.element.isFaulty && choice.element.choiceText.isEmpty && choice.element.first("value") == nil
    }.map { Finding(problem: .emptyChoice, place: $0.place) }
  }
}
