extension Rule {
  /// What is referred to exists.
  static let unknownReference = Rule(.unknownReference, example: nil) { manuscript in
    attributeReferences(in: manuscript) + conditionReferences(in: manuscript)
  }

  private static func attributeReferences(in manuscript: Manuscript) -> [Finding] {
    var findings: [Finding] = []
    func check(_ sites: [Site], _ attribute: String, _ kind: Kind, among ids: [String]?) {
      guard let ids else { return }
      let known = Set(ids)
      for site in sites {
        guard let id = site.element[attribute], !known.contains(id) else { continue }
        findings.append(unknown(kind, id, at: site.place(of: attribute), among: ids))
      }
    }
    check(manuscript.sites("term"), "ref", .term, among: manuscript.shared(.term))
    check(manuscript.sites("fact"), "source", .source, among: manuscript.shared(.source))
    check(manuscript.sites("ask"), "ref", .question, among: manuscript.shared(.question))
    if let part = manuscript.shared[.thresholds] {
      let sites = part.root.children("threshold").map { Site(part: part, element: $0) }
      check(sites, "source", .source, among: manuscript.shared(.source))
    }
    for part in manuscript.modules {
      let items = part.root.descendants("item").map { Site(part: part, element: $0) }
      check(items, "objective", .objective, among: manuscript.ids(of: .objective, in: part))
      check(items, "page", .page, among: manuscript.ids(of: .page, in: part))
      let scenarios = part.root.descendants("scenario").map { Site(part: part, element: $0) }
      check(scenarios, "objective", .objective, among: manuscript.ids(of: .objective, in: part))
      check(scenarios, "page", .page, among: manuscript.ids(of: .page, in: part))
    }
    check(manuscript.sites("task"), "document", .document, among: manuscript.documentIDs)
    check(manuscript.sites("answer"), "to", .question, among: manuscript.shared(.question))
    return findings + draws(in: manuscript) + local(in: manuscript) + absolute(in: manuscript)
  }

  /// References to what stands in the same scenario, match or task.
  private static func local(in manuscript: Manuscript) -> [Finding] {
    var findings: [Finding] = []
    func check(_ elements: [Element], _ attribute: String, _ kind: Kind, in part: Part, among known: [Element]) {
      let ids = known.compactMap { $0["id"] }
      guard ids.count == known.count else { return }
      for element in elements {
        guard let id = element[attribute], !ids.contains(id) else { continue }
        findings.append(unknown(kind, id, at: part.place(of: attribute, on: element), among: ids))
      }
    }
    for scenario in manuscript.sites("scenario") where !scenario.element.isFaulty {
      check(
        scenario.element.descendants("decision"), "to", .scene, in: scenario.part,
        among: scenario.element.children("scene") + scenario.element.children("ending"))
    }
    for match in manuscript.sites("match") where !match.element.isFaulty {
      check(
        match.element.children("entry"), "category", .category, in: match.part,
        among: match.element.children("category"))
    }
    for task in manuscript.sites("task") where !task.element.isFaulty {
      check(task.element.children("quality"), "field", .field, in: task.part, among: task.element.descendants("field"))
    }
    return findings
  }

  /// References that name the module too: what example businesses meet, and the items of errata.
  private static func absolute(in manuscript: Manuscript) -> [Finding] {
    guard manuscript.hasAllModules, manuscript.modules.allSatisfy({ $0.root.isWhole }) else { return [] }
    var findings: [Finding] = []
    let named = manuscript.sites("shown") + manuscript.sites("hidden")
    let known = manuscript.namedIDs(of: ["lesson", "page", "stop", "when", "item", "scenario", "task"])
    for site in named {
      guard let id = site.element["ref"], !known.contains(id) else { continue }
      findings.append(unknown(.block, id, at: site.place(of: "ref"), among: known))
    }
    if let part = manuscript.errata {
      let items = manuscript.namedIDs(of: ["item"])
      for element in part.root.children {
        guard let id = element["item"], !items.contains(id) else { continue }
        findings.append(unknown(.item, id, at: part.place(of: "item", on: element), among: items))
      }
    }
    return findings
  }

  private static func draws(in manuscript: Manuscript) -> [Finding] {
    manuscript.assessments.flatMap { assessment in
      assessment.element.children("draw").compactMap { draw -> Finding? in
        guard let from = draw["from"], manuscript.bank(from, from: assessment.module) == nil else {
          return nil
        }
        let own = manuscript.ids(of: .bank, in: assessment.part)
        let isLocal = !assessment.module.isEmpty && !from.contains("/")
        guard let ids = isLocal ? own : manuscript.bankIDs else { return nil }
        // From the test, a bank's own id is as near as its full name.
        let namesake = ids.first { $0.hasSuffix("/" + from) }
        let place = assessment.part.place(of: "from", on: draw)
        return unknown(.bank, from, at: place, among: namesake.map { [$0] } ?? ids, meant: namesake)
      }
    }
  }

  private static func conditionReferences(in manuscript: Manuscript) -> [Finding] {
    let questions = manuscript.shared(.question)
    let thresholds = manuscript.shared(.threshold)
    let vocabulary = manuscript.vocabulary
    var findings: [Finding] = []
    for site in manuscript.conditionSites {
      func check(_ operand: OperandSyntax, isQuestion: Bool) {
        switch operand.value {
        case .threshold(let id):
          guard let thresholds, !thresholds.contains(id) else { return }
          findings.append(unknown(.threshold, id, at: site.place(of: operand.name), among: thresholds))
        case .name(let id) where isQuestion:
          guard let questions, !questions.contains(id) else { return }
          findings.append(unknown(.question, id, at: site.place(of: operand.name), among: questions))
        default: return
        }
      }
      // A key that names a question is another rule's.
      let isKey = site.attribute == "of" && site.site.element.name != "value"
      if case .operand(let operand) = site.content { check(operand, isQuestion: !isKey) }
      if case .condition(let condition) = site.content, questions != nil {
        for name in condition.names {
          guard let id = name.nameText, vocabulary.derived[id] == nil || !site.mayUse(id) else { continue }
          let kind = vocabulary.questions[id] == nil ? Kind.derived : .question
          if kind == .question { continue }
          findings.append(
            unknown(.derived, id, at: site.place(of: name.name), among: vocabulary.derived.keys.sorted()))
        }
      }
      for comparison in site.comparisons {
        let (left, right) = vocabulary.operands(comparison)
        check(comparison.left, isQuestion: left.isParameter)
        // A name that should be a number can only be a question.
        check(comparison.right, isQuestion: right.isParameter || vocabulary.isNumber(left))
      }
    }
    return findings
  }

  private static func unknown(
    _ kind: Kind, _ id: String, at place: Place, among ids: [String], meant: String? = nil
  ) -> Finding {
    let meant = meant.map { ($0, true) } ?? suggestion(for: id, among: ids)
    return Finding(
      problem: .unknownReference(kind: kind, id: id, suggestion: meant?.0), place: place,
      fixes: meant.map { [.init(edits: [(place, $0.0)], isCertain: $0.1)] } ?? [])
  }
}

extension Manuscript {
  /// The ids of the documents that tasks draft; nil where some of them may not be known.
  fileprivate var documentIDs: [String]? {
    guard let root = course?.root, !root.isFaulty else { return nil }
    let ids = root.children("document").compactMap { $0["id"] }
    return ids.count == root.children("document").count ? ids : nil
  }

  /// The modules, and what in them has one of the names, as `module/id`.
  fileprivate func namedIDs(of names: Set<String>) -> [String] {
    modules.flatMap { part -> [String] in
      guard let module = part.root["id"] else { return [] }
      let inner = part.root.all.filter { names.contains($0.name) }.compactMap { $0["id"] }.map { "\(module)/\($0)" }
      return [module] + inner
    }
  }
}

extension ConditionSite {
  /// Whether a name for what follows from the answers is known here: in the profile each may use those before it.
  fileprivate func mayUse(_ id: String) -> Bool {
    guard site.element.name == "derived", site.part.path == SharedFile.profile.path else { return true }
    let earlier = site.part.root.children("derived").prefix { $0.tag != site.element.tag }
    return earlier.contains { $0["id"] == id }
  }
}
