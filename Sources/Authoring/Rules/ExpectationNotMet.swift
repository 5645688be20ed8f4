import Courseware

extension Rule {
  /// Each example business meets what its author says it must, and nothing it must not.
  static let expectationNotMet = Rule(
    .expectationNotMet,
    example: CodeExample(
      .businesses,
      wrong: """
        <business id="P1">
          <title>Tegnekontor med tre ansatte</title>
          <answer to="heads" is="3"/>
          <shown ref="ansvar/verneombud"/>
        </business>
        """,
      right: """
        <business id="P1">
          <title>Tegnekontor med tre ansatte</title>
          <answer to="heads" is="3"/>
          <hidden ref="ansvar/verneombud"/>
        </business>
        """,
      with: [
        .blocks: """
        <when if="heads >= threshold(verneombud)" id="verneombud"><p>Dere skal ha verneombud.</p></when>
        """
      ])
  ) { manuscript in
    guard let course = manuscript.built else { return [] }
    return zip(course.businesses, manuscript.sites("business")).flatMap { business, site -> [Finding] in
      let met = course.tailored(to: business.profile).metIDs
      return site.element.children.compactMap { expectation in
        guard let reference = expectation["ref"], met.contains(reference) != (expectation.name == "shown") else {
          return nil
        }
        let notes = manuscript.site(named: reference).map { [Finding.Note(role: .definition, place: $0.place)] }
        return Finding(
          problem: .expectationNotMet(
            business: business.id, reference: reference, isShown: met.contains(reference)),
          place: site.part.place(of: "ref", on: expectation), notes: notes ?? [])
      }
    }
  }
}

extension Manuscript {
  /// What an expectation names: a module, or something in one.
  fileprivate func site(named reference: String) -> Site? {
    let names = reference.split(separator: "/").map(String.init)
    guard let part = modules.first(where: { $0.root["id"] == names.first }) else { return nil }
    guard let id = names.dropFirst().first else { return Site(part: part, element: part.root) }
    let kinds: Set<String> = ["lesson", "page", "stop", "when", "item", "scenario", "task"]
    return part.root.all.first { kinds.contains($0.name) && $0["id"] == id }.map { Site(part: part, element: $0) }
  }
}

extension Course {
  /// What the leader of a tailored course meets: modules, lessons, steps, tasks, items and named blocks, as `module/id`.
  ///
  /// Behind a stop there is nothing.
  var metIDs: Set<String> {
    var met: Set<String> = []
    for module in modules {
      let steps = module.steps
      let ids = Set(steps.map(\.id))
      met.insert(module.id)
      // A question has no module before its id, and is nothing that is named here.
      met.formUnion(ids.filter { $0.contains("/") })
      met.formUnion(steps.flatMap(\.blocks).flatMap(\.names).map { "\(module.id)/\($0)" })
      if !module.isStopped { met.formUnion(module.banks.flatMap(\.items).map(\.id)) }
      for lesson in module.lessons where lesson.steps.contains(where: { ids.contains($0.id) }) { met.insert(lesson.id) }
    }
    return met
  }
}

extension Step {
  /// Everything in it that is made of blocks.
  fileprivate var blocks: [Block] {
    switch self {
    case .page(let page): page.blocks
    case .stop(let stop): stop.blocks
    case .scenario(let scenario): scenario.scenes.flatMap(\.blocks) + scenario.endings.flatMap(\.blocks)
    case .task(let task): task.blocks
    case .question, .practice: []
    }
  }
}

extension Block {
  /// The names of conditional blocks, its own and those in it.
  fileprivate var names: [String] {
    switch self {
    case .when(let conditional): [conditional.id].compactMap(\.self) + conditional.blocks.flatMap(\.names)
    case .aside(let aside): aside.blocks.flatMap(\.names)
    case .fact(let fact): fact.blocks.flatMap(\.names)
    case .paragraph, .list, .table, .figure: []
    }
  }
}
