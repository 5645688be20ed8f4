extension Rule {
  /// No choice is «alle over»: the order is shuffled for each attempt, so nothing is above.
  static let allOfTheAbove = Rule(
    .allOfTheAbove,
    example: CodeExample(
      .items,
      wrong: """
        <item id="saga" objective="plikt">
          <prompt>Vernet på saga er borte. Hva gjør du?</prompt>
          <choice>Kapper ferdig<why>Da kan noen bli skadet.</why></choice>
          <choice correct="true">Stanser<why>Farlig arbeid skal avbrytes.</why></choice>
          <choice>Alle over<why>Rekkefølgen er ny hver gang.</why></choice>
        </item>
        """,
      right: """
        <item id="saga" objective="plikt">
          <prompt>Vernet på saga er borte. Hva gjør du?</prompt>
          <choice>Kapper ferdig<why>Da kan noen bli skadet.</why></choice>
          <choice correct="true">Stanser<why>Farlig arbeid skal avbrytes.</why></choice>
          <choice>Venter til fredag<why>Faren er der nå.</why></choice>
        </item>
        """)
  ) { manuscript in
    manuscript.sites("choice").compactMap { choice in
      let text = choice.element.choiceText
      let words = text.lowercased().filter { $0.isLetter || $0 == " " }.collapsed
      guard phrases.contains(words) else { return nil }
      return Finding(problem: .allOfTheAbove(phrase: text), place: choice.place)
    }
  }

  /// Whole choices, for «Alle over 18 år» is an answer like others.
  private static let phrases: Set<String> = {
    let who = [
      "alle", "alle de", "alle dei", "alle svar", "alle svarene", "alle svara", "alle alternativ", "alle alternativene",
      "alle alternativa", "alt", "ingen", "ingen av de", "ingen av dei", "ingen av svarene", "ingen av svara",
      "ingen av alternativene", "ingen av alternativa", "begge", "begge de",
    ]
    let place = ["over", "ovenfor", "ovanfor"]
    let verdict = [
      "", " er riktig", " er riktige", " er rett", " er rette", " er sant", " er feil", " stemmer", " passer",
    ]
    var phrases: Set<String> = ["all of the above", "none of the above", "both of the above"]
    for who in who {
      for verdict in verdict {
        for place in place { phrases.insert("\(who) \(place)\(verdict)") }
        if who.contains("svar") || who.contains("alternativ") { phrases.insert(who + verdict) }
      }
    }
    return phrases
  }()
}
