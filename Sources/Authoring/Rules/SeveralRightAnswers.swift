extension Rule {
  /// An item with one answer has one right choice; points at the second, and at the first.
  static let severalRightAnswers = Rule(
    .severalRightAnswers,
    example: CodeExample(
      .items,
      wrong: """
        <item id="saga" objective="plikt">
          <prompt>Vernet på saga er borte. Hva gjør du?</prompt>
          <choice correct="true">Kapper ferdig<why>Da kan noen bli skadet.</why></choice>
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
    manuscript.items.compactMap { item in
      let right = item.element.rightChoices
      guard !item.element.isMultiple, right.count > 1 else { return nil }
      return Finding(
        problem: .severalRightAnswers(item: item.element["id"] ?? "", count: right.count),
        place: item.part.place(of: right[1]),
        notes: [.init(role: .first, place: item.part.place(of: right[0]))])
    }
  }
}
