extension Rule {
  /// What is referred to exists.
  static let unknownReference = Rule(.unknownReference) { manuscript in
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
    }
    return findings + draws(in: manuscript)
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
      if case .operand(let operand) = site.content { check(operand, isQuestion: true) }
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
