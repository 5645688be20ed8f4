extension Rule {
  /// What is referred to exists.
  static let unknownReference = Rule(
    .unknownReference,
    example: CodeExample(
      .blocks,
      wrong: "<p>Spør <term ref=\"arbeidsgivar\">arbeidsgiver</term> først.</p>",
      right: "<p>Spør <term ref=\"arbeidsgiver\">arbeidsgiver</term> først.</p>")
  ) { manuscript in
    attributeReferences(in: manuscript) + conditionReferences(in: manuscript)
  }

  private static func attributeReferences(in manuscript: Manuscript) -> [Finding] {
    var findings =
      missing("ref", .term, on: manuscript.sites("term"), among: manuscript.shared(.term))
      + missing("source", .source, on: manuscript.sites("fact"), among: manuscript.shared(.source))
      + missing("ref", .question, on: manuscript.sites("ask"), among: manuscript.shared(.question))
      + missing("document", .document, on: manuscript.sites("task"), among: manuscript.documentIDs)
      + missing("to", .question, on: manuscript.answers, among: manuscript.shared(.question))
    if let part = manuscript.shared[.thresholds] {
      let thresholds = part.sites(part.root.children("threshold"))
      findings += missing("source", .source, on: thresholds, among: manuscript.shared(.source))
    }
    for part in manuscript.modules {
      let asking = part.sites(part.root.descendants("item") + part.root.descendants("scenario"))
      findings += missing("objective", .objective, on: asking, among: manuscript.ids(of: .objective, in: part))
      findings += missing("page", .page, on: asking, among: manuscript.ids(of: .page, in: part))
    }
    return findings + draws(in: manuscript) + local(in: manuscript) + absolute(in: manuscript) + units(in: manuscript)
  }

  /// The units that requirements of the policy name.
  private static func units(in manuscript: Manuscript) -> [Finding] {
    guard let part = manuscript.policy, !part.root.isFaulty else { return [] }
    let units = part.root.children("unit")
    let ids = units.compactMap { $0["id"] }
    guard ids.count == units.count else { return [] }
    return part.root.children("requirement").flatMap { requirement in
      (requirement.rawValue(of: "units") ?? "").words.compactMap { id, range in
        ids.contains(id)
          ? nil : unknown(.unit, id, at: part.place(of: range, in: "units", on: requirement), among: ids)
      }
    }
  }

  /// The attributes of a name that mean nothing there is; none where some ids may not be known.
  private static func missing(
    _ attribute: String, _ kind: Kind, on sites: [Site], among ids: [String]?
  ) -> [Finding] {
    guard let ids else { return [] }
    let known = Set(ids)
    return sites.compactMap { site in
      guard let id = site.element[attribute], !known.contains(id) else { return nil }
      return unknown(kind, id, at: site.place(of: attribute), among: ids)
    }
  }

  /// References to what stands in the same scenario, match or task.
  private static func local(in manuscript: Manuscript) -> [Finding] {
    func findings(in site: Site, _ attribute: String, _ kind: Kind, on name: String, among known: [String]) -> [Finding]
    {
      let elements = known.flatMap(site.element.descendants)
      let ids = elements.compactMap { $0["id"] }
      let holders = [site.element] + site.element.children("rows")
      guard holders.allSatisfy({ !$0.isFaulty }), ids.count == elements.count else { return [] }
      return missing(attribute, kind, on: site.part.sites(site.element.descendants(name)), among: ids)
    }
    return manuscript.sites("scenario").flatMap {
      findings(in: $0, "to", .scene, on: "decision", among: ["scene", "ending"])
    }
      + manuscript.sites("match").flatMap { findings(in: $0, "category", .category, on: "entry", among: ["category"]) }
      + manuscript.sites("task").flatMap { findings(in: $0, "field", .field, on: "quality", among: ["field"]) }
      + manuscript.sites("task").flatMap { task in
        missing(
          "field", .field, on: task.part.sites(task.element.children("sample")), among: task.element.draftedIDs)
      }
  }

  /// References that name the module too: what example businesses meet, and the items of errata.
  private static func absolute(in manuscript: Manuscript) -> [Finding] {
    guard manuscript.hasAllModules, manuscript.modules.allSatisfy(\.root.isWhole) else { return [] }
    let met = manuscript.namedIDs(of: ["lesson", "page", "stop", "when", "item", "scenario", "task"])
    let errata = manuscript.errata.map { $0.sites($0.root.children) } ?? []
    return missing("ref", .block, on: manuscript.sites("shown") + manuscript.sites("hidden"), among: met)
      + missing("item", .item, on: errata, among: manuscript.namedIDs(of: ["item"]))
  }

  private static func draws(in manuscript: Manuscript) -> [Finding] {
    manuscript.assessments.flatMap { assessment in
      let isTest = assessment.module.isEmpty
      let own = isTest ? nil : manuscript.ids(of: .bank, in: assessment.part)
      let all = manuscript.bankIDs
      return assessment.element.children("draw").compactMap { draw -> Finding? in
        guard let from = draw["from"], manuscript.bank(from, from: assessment.module) == nil,
          let ids = isTest || from.contains("/") ? all : own
        else { return nil }
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
    let derived = manuscript.shared(.derived)
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
      for name in site.names {
        // A question that stands alone is another rule's.
        guard let id = name.nameText, let questions, !questions.contains(id), let derived else { continue }
        let known = site.usable(derived)
        guard !known.contains(id) else { continue }
        findings.append(unknown(.derived, id, at: site.place(of: name.name), among: known))
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

extension Element {
  /// The names that the fields of a task have in a draft, row by row; nil where some of them may not be known.
  fileprivate var draftedIDs: [String]? {
    let holders = children("rows")
    guard !isFaulty, holders.allSatisfy({ !$0.isFaulty }) else { return nil }
    var ids = children("field").map { $0["id"] }
    for rows in holders {
      guard let id = rows["id"], let count = rows["maximum"].flatMap({ Int($0) }), count > 0 else { return nil }
      ids += (1...count).flatMap { row in
        rows.children("field").map { field in field["id"].map { "\(id).\(row).\($0)" } }
      }
    }
    return ids.contains(nil) ? nil : ids.compactMap(\.self)
  }
}

extension String {
  /// The words of a list, each with its bytes.
  fileprivate var words: [(String, Range<Int>)] {
    utf8.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }.map { word in
      let start = utf8.distance(from: utf8.startIndex, to: word.startIndex)
      return (String(Substring(word)), start..<start + word.count)
    }
  }
}

extension ConditionSite {
  /// The names for what follows from the answers that are known here: in the profile each may use those before it.
  fileprivate func usable(_ derived: [String]) -> [String] {
    guard site.element.name == "derived" else { return derived }
    return site.part.root.children("derived").prefix { $0.tag != site.element.tag }.compactMap { $0["id"] }
  }
}
