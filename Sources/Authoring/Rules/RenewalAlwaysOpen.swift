extension Rule {
  /// Training may be renewed for a part of the time that it counts; else who has just trained could train again, and again.
  static let renewalAlwaysOpen = Rule(
    .renewalAlwaysOpen,
    example: CodeExample(
      .policy,
      wrong: """
        <requirement id="hms-topp" course="kurs" within-days="90">
          <renewal months="12" open-before-months="12"/>
        </requirement>
        """,
      right: """
        <requirement id="hms-topp" course="kurs" within-days="90">
          <renewal months="12" open-before-months="3"/>
        </requirement>
        """)
  ) { manuscript in
    guard let part = manuscript.policy else { return [] }
    return part.sites(part.root.descendants("renewal")).compactMap { renewal in
      guard let months = renewal.element["months"].flatMap({ Int($0) }),
        let open = renewal.element["open-before-months"].flatMap({ Int($0) }), open >= months
      else { return nil }
      return Finding(
        problem: .renewalAlwaysOpen(months: months, open: open), place: renewal.place(of: "open-before-months"))
    }
  }
}
