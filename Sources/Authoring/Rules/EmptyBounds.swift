extension Rule {
  /// The smallest number is no larger than the largest: of a question's answers, and of a task's rows.
  static let emptyBounds = Rule(
    .emptyBounds,
    example: CodeExample(
      .profile,
      wrong: """
        <question id="skift">
          <label>Skift</label><prompt>Hvor mange skift har dere?</prompt><why>Hvert skift er for seg.</why>
          <number minimum="9" maximum="1"/>
        </question>
        """,
      right: """
        <question id="skift">
          <label>Skift</label><prompt>Hvor mange skift har dere?</prompt><why>Hvert skift er for seg.</why>
          <number minimum="1" maximum="9"/>
        </question>
        """)
  ) { manuscript in
    let numbers = manuscript.shared[.profile].map { part in
      part.root.descendants("number").map { Site(part: part, element: $0) }
    }
    return ((numbers ?? []) + manuscript.sites("rows")).compactMap { site in
      guard !site.element.isFaulty, let minimum = site.element["minimum"].flatMap({ Int($0) }),
        let maximum = site.element["maximum"].flatMap({ Int($0) }), minimum > maximum
      else { return nil }
      return Finding(problem: .emptyBounds(minimum: minimum, maximum: maximum), place: site.place)
    }
  }
}
