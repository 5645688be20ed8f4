import Authoring
import Courseware

/// What in a course rests on one rule, or on any: for the day the law is changed.
struct FactsReport {
  let path: String
  let course: CourseSource
  /// The rule that was asked for; nil for all.
  let law: LawReference?
  /// How many errors the course has, which may hide something.
  let errors: Int
  let index: FactIndex

  /// Finds it in a course that was named by a path.
  init(path: String, _ course: CourseSource, law: LawReference?, errors: Int) {
    self.path = path
    self.course = course
    self.law = law
    self.errors = errors
    index = FactIndex(of: course)
  }

  /// Everything there is, by place; without a rule, the facts alone, by rule.
  var uses: [FactUse] { law.map { index.uses(of: $0) } ?? allFacts }

  /// Each fact once, where its first rule stands.
  private var allFacts: [FactUse] {
    index.groups.flatMap(\.facts).reduce(into: []) { facts, fact in if !facts.contains(fact) { facts.append(fact) } }
  }

  /// For a person: what to look at, under what it is, with places that can be opened.
  func text(_ words: FactPhrases) -> String {
    let groups = law == nil ? lawGroups(words) : roleGroups(words)
    var parts = groups.map { title, lines in ([title] + lines.map { "  " + $0 }).joined(separator: "\n") }
    let translations = index.translations(of: uses)
    if !translations.isEmpty {
      let lines = translations.map { "  " + words.translation(shown($0.file), $0.units) }
      parts.append(([words.translations] + lines).joined(separator: "\n"))
    }
    parts.append(words.verdict(law, uses.count, Set(uses.map(\.range.file)).count))
    if errors > 0 { parts.append(words.mayBeIncomplete(errors, path)) }
    return parts.joined(separator: "\n\n")
  }

  private func lawGroups(_ words: FactPhrases) -> [(String, [String])] {
    index.groups.map { group in
      (group.law?.description ?? words.withoutLaw, group.facts.map { line($0, words) })
    }
  }

  private func roleGroups(_ words: FactPhrases) -> [(String, [String])] {
    let groups = Dictionary(grouping: uses, by: \.kind)
    return FactUse.ReportedKind.allCases.compactMap { kind in
      groups[kind].map { uses in (words.heading(kind), uses.map { line($0, words) }) }
    }
  }

  private func line(_ use: FactUse, _ words: FactPhrases) -> String {
    let name = use.name.map { name in
      let kind = name.kind.map { words.kind($0) + " " } ?? ""
      return kind + words.titled(name.title, name.id)
    }
    var details = [name, use.law].compactMap(\.self)
    switch use.role {
    case .fact(let source, let inForce, let checked):
      details.append(source)
      if let inForce { details.append(words.inForce(words.formats.text(inForce))) }
      if let checked { details.append(words.checked(words.formats.text(checked))) }
    case .threshold(_, _, let source): details.append(source)
    case .thresholdUse(let id), .condition(let id): details.append("threshold(\(id))")
    case .question, .mention: break
    }
    return "\(shown(use.range.file)):\(use.range.line):\(use.range.column)  \(details.joined(separator: " · "))".escaped
  }

  private func shown(_ file: String) -> String { CoursePath.shown(file, ofCourseAt: path) }

  /// `kyndig.facts.v1`.
  var json: JSON {
    [
      "format": "kyndig.facts.v1", "course": course.courseID.map(JSON.string) ?? .null,
      "law": law.map { .string($0.description) } ?? .null, "errors": .integer(Int64(errors)),
      "uses": .array(uses.map(\.json)),
      "translations": .array(
        index.translations(of: uses).map {
          ["language": .string($0.language), "file": .string($0.file), "units": .integer(Int64($0.units))]
        }),
    ]
  }
}

extension FactUse {
  /// How a use is named in the report.
  enum ReportedKind: String, CaseIterable { case fact, threshold, thresholdUse, condition, question, mention }

  var kind: ReportedKind {
    switch role {
    case .fact: .fact
    case .threshold: .threshold
    case .thresholdUse: .thresholdUse
    case .condition: .condition
    case .question: .question
    case .mention: .mention
    }
  }

  /// What it is or belongs to, by title and id.
  fileprivate var name: (kind: Kind?, title: String, id: String)? {
    if case .threshold(let id, let label, _) = role { return (nil, label, id) }
    return owner.map { ($0.kind, $0.title, $0.id) }
  }

  fileprivate var json: JSON {
    var source: String?
    var (inForce, checked): (CivilDate?, CivilDate?)
    switch role {
    case .fact(let title, let from, let day): (source, inForce, checked) = (title, from, day)
    case .threshold(_, _, let title): source = title
    case .thresholdUse, .condition, .question, .mention: break
    }
    let threshold: String? =
      switch role {
      case .threshold(let id, _, _), .thresholdUse(let id), .condition(let id): id
      case .fact, .question, .mention: nil
      }
    func text(_ value: String?) -> JSON { value.map(JSON.string) ?? .null }
    return [
      "kind": .string(kind.rawValue), "id": text(name?.id), "title": text(name?.title),
      "part": text(owner?.kind.rawValue),
      "file": .string(range.file), "line": .integer(Int64(range.line)), "column": .integer(Int64(range.column)),
      "law": text(law), "source": text(source), "inForce": text(inForce?.description),
      "checked": text(checked?.description),
      "threshold": text(threshold),
    ]
  }
}
