extension Rule {
  /// A draw has room for an item of every objective that has critical items in the bank.
  static let criticalNotDrawn = Rule(
    .criticalNotDrawn,
    example: CodeExample(
      .draw,
      wrong: "<draw from=\"bank\" count=\"1\"/>",
      right: "<draw from=\"bank\" count=\"2\"/>",
      with: [
        .objectives: "<objective id=\"fare\">Du kan si når arbeid er farlig.</objective>",
        .items: """
        <item id="styrer" objective="plikt" critical="true">
          <prompt>Hvem har plikten?</prompt>
          <choice>Styret, samlet<why>Plikten følger én person.</why></choice>
          <choice correct="true">Øverste leder<why>Plikten er personlig.</why></choice>
        </item>
        <item id="saga" objective="fare" critical="true">
          <prompt>Vernet på saga er borte. Hva gjør du?</prompt>
          <choice>Kapper ferdig<why>Da kan noen bli skadet.</why></choice>
          <choice correct="true">Stanser<why>Farlig arbeid skal avbrytes.</why></choice>
        </item>
        <item id="eier" objective="plikt" critical="true">
          <prompt>Eieren vil ta over plikten din. Hva svarer du?</prompt>
          <choice>Fint<why>Plikten kan ikke flyttes.</why></choice>
          <choice correct="true">Nei<why>Plikten er din så lenge du leder.</why></choice>
        </item>
        <item id="stigen" objective="fare" critical="true">
          <prompt>En stige er løs. Hva gjør du?</prompt>
          <choice>Klatrer forsiktig<why>Faren er der fortsatt.</why></choice>
          <choice correct="true">Tar den bort<why>Da kan ingen falle.</why></choice>
        </item>
        """,
      ])
  ) { manuscript in
    manuscript.draws.compactMap { draw in
      var objectives: [String] = []
      for item in draw.bank.element.children("item") where item["critical"] == "true" {
        if let objective = item["objective"], !objectives.contains(objective) { objectives.append(objective) }
      }
      guard draw.count < objectives.count else { return nil }
      return Finding(
        problem: .criticalNotDrawn(bank: draw.bank.id, count: draw.count, objectives: objectives),
        place: draw.site.place(of: "count"),
        notes: [.init(role: .definition, place: draw.bank.part.place(of: draw.bank.element))])
    }
  }
}
