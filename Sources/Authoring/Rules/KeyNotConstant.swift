extension Rule {
  /// The key of an item is a number or a threshold: it is the same for every leader, whatever she answered.
  static let keyNotConstant = Rule(
    .keyNotConstant,
    example: CodeExample(
      .items,
      wrong: """
        <item id="antall" objective="plikt">
          <prompt>Fra hvor mange ansatte må dere ha verneombud?</prompt>
          <number of="heads">
            <why>Det er grensen i loven.</why>
            <otherwise>Se på siden igjen.</otherwise>
          </number>
        </item>
        """,
      right: """
        <item id="antall" objective="plikt">
          <prompt>Fra hvor mange ansatte må dere ha verneombud?</prompt>
          <number of="threshold(verneombud)">
            <why>Det er grensen i loven.</why>
            <otherwise>Se på siden igjen.</otherwise>
          </number>
        </item>
        """)
  ) { manuscript in
    manuscript.conditionSites.compactMap { site in
      guard site.attribute == "of", site.site.element.name != "value", case .operand(let operand) = site.content,
        case .name(let name) = operand.value
      else { return nil }
      return Finding(problem: .keyNotConstant(name: name), place: site.place(of: operand.name))
    }
  }
}
