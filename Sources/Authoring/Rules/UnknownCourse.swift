extension Rule {
  /// What the policy requires is a course of the site.
  ///
  /// A warning: a policy may be decided before the course is there.
  static let unknownCourse = Rule(
    .unknownCourse,
    example: CodeExample(
      .policy,
      wrong: "<requirement id=\"hms-topp\" course=\"kursett\" within-days=\"90\"/>",
      right: "<requirement id=\"hms-topp\" course=\"kurs\" within-days=\"90\"/>")
  ) { manuscript in
    guard let part = manuscript.policy, let known = manuscript.circumstances.courses else { return [] }
    return part.sites(part.root.children("requirement")).compactMap { requirement in
      guard let id = requirement.element["course"], !known.contains(id) else { return nil }
      let place = requirement.place(of: "course")
      let meant = suggestion(for: id, among: known.sorted())
      return Finding(
        problem: .unknownCourse(id: id, suggestion: meant?.name), place: place,
        fixes: meant.map { [.init(edits: [(place, $0.name)], isCertain: $0.isCertain)] } ?? [])
    }
  }
}
