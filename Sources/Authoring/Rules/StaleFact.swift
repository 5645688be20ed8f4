import Courseware

extension Rule {
  /// What a fact says has been looked at within a year of the day of the check.
  static let staleFact = Rule(.staleFact, example: staleExample) { manuscript in
    guard let asOf = manuscript.circumstances.asOf else { return [] }
    return manuscript.sites("fact").compactMap { fact in
      guard let checked = fact.element["checked"].flatMap({ CivilDate($0) }), checked.adding(1, .years) < asOf else {
        return nil
      }
      return Finding(problem: .staleFact(checked: checked, asOf: asOf), place: fact.place(of: "checked"))
    }
  }

  private static let staleExample = CodeExample(
    .blocks,
    wrong: """
      <fact law="aml § 3-5" source="LOV-AML" checked="2025-05-20">
        <p>Plikten er personlig.</p>
      </fact>
      """,
    right: """
      <fact law="aml § 3-5" source="LOV-AML" checked="2026-05-20">
        <p>Plikten er personlig.</p>
      </fact>
      """, asOf: "2026-11-01")
}
