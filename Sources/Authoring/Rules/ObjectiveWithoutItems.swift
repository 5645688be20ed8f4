extension Rule {
  /// What a module says that one can do afterwards is asked about in a bank.
  static let objectiveWithoutItems = Rule(
    .objectiveWithoutItems,
    example: CodeExample(
      .items,
      wrong: """
        <item id="saga" objective="plikt">
          <prompt>Vernet på saga er borte. Hva gjør du?</prompt>
          <choice>Kapper ferdig<why>Da kan noen bli skadet.</why></choice>
          <choice correct="true">Stanser<why>Farlig arbeid skal avbrytes.</why></choice>
        </item>
        """,
      right: """
        <item id="saga" objective="fare">
          <prompt>Vernet på saga er borte. Hva gjør du?</prompt>
          <choice>Kapper ferdig<why>Da kan noen bli skadet.</why></choice>
          <choice correct="true">Stanser<why>Farlig arbeid skal avbrytes.</why></choice>
        </item>
        """,
      with: [
        .objectives: "<objective id=\"fare\">Du kan si når arbeid er farlig.</objective>",
        .draw: "<draw from=\"bank\" count=\"1\"/>", .testDraw: "<draw from=\"ansvar/bank\" count=\"1\"/>",
      ])
  ) { manuscript in
    manuscript.modules.flatMap { part -> [Finding] in
      guard part.root.isWhole else { return [] }
      let asked = Set(part.root.children("bank").flatMap { $0.children("item") }.compactMap { $0["objective"] })
      return part.root.children("objective").compactMap { objective in
        guard let id = objective["id"], !asked.contains(id) else { return nil }
        return Finding(problem: .objectiveWithoutItems(objective: id), place: part.place(of: objective))
      }
    }
  }
}
