extension Rule {
  /// A task takes between 1 and 5 minutes a field (nominal minutes, rule 1).
  static let taskMinutes = Rule(
    .taskMinutes,
    example: CodeExample(
      .tasks,
      wrong: """
        <task id="mal" minutes="30">
          <title>Et mål</title>
          <p>Skriv et mål for neste år.</p>
          <field id="tekst" required="true">Målet</field>
        </task>
        """,
      right: """
        <task id="mal" minutes="3">
          <title>Et mål</title>
          <p>Skriv et mål for neste år.</p>
          <field id="tekst" required="true">Målet</field>
        </task>
        """)
  ) { manuscript in
    manuscript.sites("task").compactMap { task in
      let fields = task.element.fieldCounts
      guard task.element.isWhole, fields.upperBound > 0, let minutes = task.element["minutes"].flatMap({ Int($0) })
      else {
        return nil
      }
      let allowed = fields.lowerBound...fields.upperBound * 5
      guard !allowed.contains(minutes) else { return nil }
      return Finding(problem: .taskMinutes(found: minutes, allowed: allowed), place: task.place(of: "minutes"))
    }
  }
}

extension Element {
  /// The fields of a task that must and may be filled in, those of rows once a row.
  fileprivate var fieldCounts: ClosedRange<Int> {
    var (least, most) = (children("field").count, children("field").count)
    for rows in children("rows") {
      let fields = rows.children("field").count
      let bounds = (rows["minimum"].flatMap { Int($0) } ?? 1, rows["maximum"].flatMap { Int($0) } ?? 1)
      // That the one is larger than the other is another rule's.
      least += fields * min(bounds.0, bounds.1)
      most += fields * max(bounds.0, bounds.1)
    }
    return least...most
  }
}
