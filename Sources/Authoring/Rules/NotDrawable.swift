import Courseware

extension Rule {
  /// For each example business, also where its numbers change what it gets, a bank has as many items as are drawn.
  static let notDrawable = Rule(
    .notDrawable,
    example: CodeExample(
      .banks,
      wrong: """
        <bank id="utvalg">
          <item id="lederen" objective="plikt" if="heads >= 30">
            <prompt>Hvem leder utvalget?</prompt>
            <choice correct="true">Partene på skift<why>Ett år om gangen.</why></choice>
            <choice>Alltid arbeidsgiveren<why>Vervet går på omgang.</why></choice>
          </item>
          <item id="stemmen" objective="plikt" if="heads >= 30">
            <prompt>Hvem avgjør når stemmene er like?</prompt>
            <choice>Den eldste<why>Alder teller ikke.</why></choice>
            <choice correct="true">Lederen<why>Det følger av loven.</why></choice>
          </item>
        </bank>
        """,
      right: """
        <bank id="utvalg">
          <item id="lederen" objective="plikt">
            <prompt>Hvem leder utvalget?</prompt>
            <choice correct="true">Partene på skift<why>Ett år om gangen.</why></choice>
            <choice>Alltid arbeidsgiveren<why>Vervet går på omgang.</why></choice>
          </item>
          <item id="stemmen" objective="plikt">
            <prompt>Hvem avgjør når stemmene er like?</prompt>
            <choice>Den eldste<why>Alder teller ikke.</why></choice>
            <choice correct="true">Lederen<why>Det følger av loven.</why></choice>
          </item>
        </bank>
        """,
      with: [
        .draw: "<draw from=\"bank\" count=\"2\"/><draw from=\"utvalg\" count=\"1\"/>",
        .businesses: """
        <business id="P1"><title>Tegnekontor med tre ansatte</title><answer to="heads" is="3"/></business>
        """,
      ])
  ) { manuscript in
    manuscript.trialsOfDraws { assessment, course, trial in
      var faults: [Int: Problem] = [:]
      for (index, draw, items) in assessment.drawsLeft(in: course) where items.count < draw.count {
        faults[index] = .notDrawable(
          bank: draw.bank, business: trial.business, count: draw.count, available: items.count)
      }
      let drawn = assessment.count(in: course)
      if let size = assessment.size, faults.isEmpty, drawn < size.count {
        faults[0] = .notDrawable(
          bank: assessment.id, business: trial.business, count: size.count, available: drawn)
      }
      return faults
    }
  }
}
