extension Rule {
  /// Every choice says why it is right or leads astray, and every number or date that may be entered.
  static let missingReason = Rule(
    .missingReason,
    example: CodeExample(
      .items,
      wrong: """
        <item id="saga" objective="plikt">
          <prompt>Vernet på saga er borte. Hva gjør du?</prompt>
          <choice>Kapper ferdig</choice>
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
    let answers = manuscript.reasoned + ["number", "date", "mistake"].flatMap(manuscript.sites)
    let unexplained = answers.filter { answer in
      !answer.element.isFaulty && answer.element.first("why").map { $0.content.isBlank } ?? true
    }
    let others = manuscript.sites("otherwise").filter { !$0.element.isFaulty && $0.element.content.isBlank }
    return (unexplained + others).map { Finding(problem: .missingReason, place: $0.place) }
  }
}

extension [Node] {
  /// Whether there is neither text nor a value in it.
  fileprivate var isBlank: Bool {
    allSatisfy { node in
      switch node {
      case .text(let text, _): text.collapsed.isEmpty
      case .element: false
      }
    }
  }
}
