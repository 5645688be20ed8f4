import Courseware

/// Finds in a manuscript what rests on rules.
struct FactReader {
  private let manuscript: Manuscript
  private var lines: [String: LineIndex] = [:]
  /// The acts that the facts of a page speak of, by `module/page`.
  private var acts: [String: Set<String>] = [:]
  /// The page that says what an item or scenario asks about, by `module/item`.
  private var pages: [String: String] = [:]
  private(set) var facts: [FactIndex.Entry] = []

  init(_ manuscript: Manuscript) {
    self.manuscript = manuscript
    for part in manuscript.parts { lines[part.path] = LineIndex(part.bytes) }
    facts = manuscript.sites("fact").map { entry(for: $0) }
    for fact in facts {
      if let owner = fact.use.owner { acts[owner.id, default: []].formUnion(fact.laws.map(\.act)) }
    }
    for site in manuscript.sites("item") + manuscript.sites("scenario") {
      if let id = site.qualified("id"), let page = site.qualified("page") { pages[id] = page }
    }
  }

  private func entry(for fact: Site) -> FactIndex.Entry {
    let element = fact.element
    let role = FactUse.Role.fact(
      source: title(ofSource: element["source"]), inForce: element["in-force"].flatMap { CivilDate($0) },
      checked: element["checked"].flatMap { CivilDate($0) })
    return entry(role, at: fact)
  }

  private func entry(_ role: FactUse.Role, at site: Site) -> FactIndex.Entry {
    let law = site.element["law"]
    return FactIndex.Entry(
      use: use(role, law: law, at: site.place(of: "law"), in: site.part),
      laws: Set(law.map { LawText(attribute: $0).mentions.map { $0.reference(in: LawReference.defaultAct) } } ?? []))
  }

  /// The thresholds, with the laws they stand in.
  var thresholds: [FactIndex.Entry] {
    guard let part = manuscript.shared[.thresholds] else { return [] }
    return part.root.children("threshold").map { element in
      let role = FactUse.Role.threshold(
        id: element["id"] ?? "", label: element.first("label")?.text ?? "", source: title(ofSource: element["source"]))
      return entry(role, at: Site(part: part, element: element))
    }
  }

  /// Where numbers of thresholds are used.
  var thresholdUses: [(threshold: String, use: FactUse)] {
    manuscript.conditionSites.flatMap { site in
      site.operands.compactMap { operand in
        guard case .threshold(let id) = operand.value else { return nil }
        let role: FactUse.Role = site.attribute == "if" ? .condition(id: id) : .thresholdUse(id: id)
        return (id, use(role, at: site.place(of: operand.name), in: site.site.part))
      }
    }
  }

  /// The items and scenarios that say which page answers them.
  var questions: [(page: String, use: FactUse)] {
    (manuscript.sites("item") + manuscript.sites("scenario")).compactMap { site in
      site.qualified("page").map { ($0, use(.question(page: $0), at: site.place, in: site.part)) }
    }
  }

  /// Where text mentions a rule.
  ///
  /// One whose act is not named is of the acts that the page's facts speak of.
  var mentions: [FactIndex.Entry] {
    let known = ActNames(Set((facts + thresholds).flatMap(\.laws).map(\.act)))
    return manuscript.prose.flatMap { site -> [FactIndex.Entry] in
      let text = RunningText(site.element)
      guard LawText.mayMention(text.text) else { return [] }
      return LawText(running: text.text, acts: known).mentions.map { mention in
        let bytes = text.text.utf8
        let start = bytes.distance(from: bytes.startIndex, to: mention.range.lowerBound)
        let length = bytes.distance(from: mention.range.lowerBound, to: mention.range.upperBound)
        let place = text.place(of: start..<start + length, in: site.part)
        let use = use(.mention, law: String(text.text[mention.range]).collapsed, at: place, in: site.part)
        return FactIndex.Entry(use: use, laws: Set(acts(for: use.owner?.id).map(mention.reference)))
      }
    }
  }

  private func acts(for owner: String?) -> Set<String> {
    let found = owner.flatMap { acts[pages[$0] ?? $0] } ?? []
    return found.isEmpty ? [LawReference.defaultAct] : found
  }

  private func title(ofSource key: String?) -> String {
    let sources = manuscript.shared[.sources]?.root.children("source") ?? []
    return sources.first { $0["key"] == key }?.text ?? key ?? ""
  }

  private func use(_ role: FactUse.Role, law: String? = nil, at place: Place, in part: Part) -> FactUse {
    let lines = lines[part.path] ?? LineIndex(part.bytes)
    let start = lines.position(of: place.range.lowerBound, in: part.bytes)
    let end = lines.position(of: place.range.upperBound, in: part.bytes)
    return FactUse(
      role: role, owner: part.owner(at: place.range.lowerBound), law: law,
      range: SourceRange(
        file: part.path, line: start.line, column: start.column, endLine: end.line, endColumn: end.column))
  }
}

extension Site {
  /// An id in the module of the file, qualified.
  fileprivate func qualified(_ attribute: String) -> String? {
    guard let module = part.root["id"], let id = element[attribute] else { return nil }
    return "\(module)/\(id)"
  }
}

extension Part {
  /// The innermost page, stop, item, scenario or task around a byte.
  fileprivate func owner(at offset: Int) -> FactUse.Owner? {
    guard root.name == "module", let module = root["id"] else { return nil }
    var owner: FactUse.Owner?
    var element = root
    while let child = element.children.first(where: { $0.extent.contains(offset) }) {
      if let kind = Kind(rawValue: child.name), [.page, .stop, .item, .scenario, .task].contains(kind),
        let id = child["id"]
      {
        let title = child.first(kind == .item ? "prompt" : "title")
        let text = title.map { RunningText($0) { _ in "…" }.text.collapsed } ?? ""
        owner = FactUse.Owner(kind: kind, id: "\(module)/\(id)", title: text)
      }
      element = child
    }
    return owner
  }
}
