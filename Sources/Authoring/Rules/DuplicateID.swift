extension Rule {
  /// An id means one thing: one of its kind in its module, its task, its question, its business, its unit, or the site.
  static let duplicateID = Rule(
    .duplicateID,
    example: CodeExample(
      .sources,
      wrong: """
        <source key="AT-1">Om verneombud</source>
        <source key="AT-1">Om opplæring</source>
        """,
      right: """
        <source key="AT-1">Om verneombud</source>
        <source key="AT-2">Om opplæring</source>
        """)
  ) { manuscript in
    var findings = repeated(.module, manuscript.modules.map { Site(part: $0, element: $0.root) })
    for part in manuscript.modules {
      for kind in [Kind.objective, .lesson, .bank, .block] {
        findings += repeated(kind, part.sites(part.root.descendants(kind.element)))
      }
      // Positions name all of these in one way, so they share their names.
      findings += repeated(
        [Kind.page, .stop, .item, .scenario, .task].flatMap { kind in
          part.sites(part.root.descendants(kind.element)).map { (kind, $0) }
        })
      for task in part.root.children("task") {
        findings += repeated(
          [Kind.field, .rows].flatMap { kind in part.sites(task.children(kind.element)).map { (kind, $0) } })
        for rows in task.children("rows") { findings += repeated(.field, part.sites(rows.children("field"))) }
      }
      for scenario in part.root.descendants("scenario") {
        findings += repeated(
          [Kind.scene, .ending].flatMap { kind in part.sites(scenario.children(kind.element)).map { (kind, $0) } })
      }
      for match in part.root.descendants("match") {
        findings += repeated(.category, part.sites(match.children("category")))
      }
    }
    if let course = manuscript.course {
      findings += repeated(.document, course.sites(course.root.children("document")))
      findings += repeated(.business, course.sites(course.root.children("business")))
      for business in course.root.children("business") {
        findings += repeated(.question, by: "to", course.sites(business.children("answer")))
      }
    }
    if let policy = manuscript.policy {
      let units = policy.root.children("unit")
      findings += repeated(.unit, policy.sites(units))
      findings += repeated(.requirement, policy.sites(policy.root.children("requirement")))
      for holder in [policy.root] + units {
        findings += repeated(.question, by: "to", policy.sites(holder.children("answer")))
      }
    }
    if let profile = manuscript.shared[.profile] {
      // A condition speaks of both by name alone.
      findings += repeated(
        [Kind.question, .derived].flatMap { kind in
          profile.sites(profile.root.children(kind.element)).map { (kind, $0) }
        })
    }
    for kind in [Kind.threshold, .term, .source] {
      guard let part = kind.file.flatMap({ manuscript.shared[$0] }) else { continue }
      findings += repeated(kind, part.sites(part.root.children(kind.element)))
    }
    if let part = manuscript.shared[.profile] {
      for question in part.root.children("question") {
        findings += repeated(.alternative, part.sites(question.children("alternative")))
      }
    }
    return findings
  }

  private static func repeated(_ sites: [(kind: Kind, site: Site)]) -> [Finding] {
    repeated(sites.map { ($0.kind, $0.kind.attribute, $0.site) })
  }

  private static func repeated(_ kind: Kind, by attribute: String? = nil, _ sites: [Site]) -> [Finding] {
    repeated(sites.map { (kind, attribute ?? kind.attribute, $0) })
  }

  private static func repeated(_ named: [(kind: Kind, attribute: String, site: Site)]) -> [Finding] {
    var first: [String: Place] = [:]
    return named.compactMap { kind, attribute, site in
      guard let id = site.element[attribute] else { return nil }
      let place = site.place(of: attribute)
      guard let earlier = first[id] else {
        first[id] = place
        return nil
      }
      return Finding(
        problem: .duplicateID(kind: kind, id: id), place: place, notes: [.init(role: .first, place: earlier)])
    }
  }
}
