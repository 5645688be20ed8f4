import Courseware

// What of each kind of thing is compared.
extension CourseChanges {
  static func details(_ old: Course, _ new: Course) -> [Detail?] {
    [
      .changed(.course, old.id, new.id), .changed(.title, old.title, new.title),
      .changed(.title, old.titles.map(\.outline), new.titles.map(\.outline)),
      .changed(.language, old.language, new.language), .changed(.rulesAsOf, old.rulesAsOf, new.rulesAsOf),
      .changed(.provider, old.provider, new.provider), .changed(.responsible, old.responsible, new.responsible),
      .changed(.minutes, old.withoutStops.nominalMinutes, new.withoutStops.nominalMinutes),
      .changed(.place, Self.order(of: old, in: new), Self.order(of: new, in: old)),
    ] + details(old.introduction, new.introduction, .wording)
  }

  /// The modules that both have, in one's order.
  private static func order(of course: Course, in other: Course) -> [String] {
    course.modules.map(\.id).filter { id in other.modules.contains { $0.id == id } }
  }

  static func details(_ old: Review, _ new: Review) -> [Detail?] {
    [.changed(.topics, old.topics, new.topics), .changed(.estimate, old.minutes, new.minutes)]
      + details(old.blocks, new.blocks, .wording)
  }

  static func details(_ old: Module, _ new: Module) -> [Detail?] {
    [
      .changed(.title, old.title, new.title), .changed(old.condition, new.condition),
      .changed(.estimate, old.minutes, new.minutes),
      .changed(.inspection, old.isAboutInspections, new.isAboutInspections),
      .changed(.place, steps(of: old, in: new), steps(of: new, in: old)),
    ]
  }

  /// What both have to read and do, in one's order.
  private static func steps(of module: Module, in other: Module) -> [String] {
    let others = Set(other.lessons.flatMap(\.steps).map(\.id))
    return module.lessons.flatMap(\.steps).map(\.id).filter(others.contains)
  }

  static func details(_ old: Assessment, _ new: Assessment) -> [Detail?] {
    let banks = new.draws.map(\.bank) + old.draws.map(\.bank)
    return [
      .changed(.title, old.title, new.title),
      .changed(.masteryScore, old.masteryScore.percent, new.masteryScore.percent),
      .changed(.draws, old.size, new.size), .changed(.recall, [old.recall], [new.recall]),
    ]
      + banks.map { bank in
        let counts = [old, new].map { $0.draws.filter { $0.bank == bank }.reduce(0) { $0 + $1.count } }
        return counts[0] == counts[1] ? nil : .draw(bank: bank, was: counts[0], now: counts[1])
      }
  }

  static func details(_ old: Scenario, _ new: Scenario) -> [Detail?] {
    [
      .changed(.title, old.title, new.title), .changed(old.condition, new.condition),
      .changed(.objective, old.objective, new.objective), .changed(.page, old.page, new.page),
      .changed(.scenes, old.canGoBack, new.canGoBack), .changed(.scenes, old.scenes, new.scenes),
      .changed(.scenes, old.endings, new.endings),
    ]
  }

  static func details(_ old: Task, _ new: Task) -> [Detail?] {
    [
      .changed(.title, old.title, new.title), .changed(old.condition, new.condition),
      .changed(.document, old.document, new.document), .changed(.fields, old.parts.asked, new.parts.asked),
      .changed(.lines, old.parts.lines, new.parts.lines), .changed(.samples, old.samples, new.samples),
      .changed(.criteria, old.criteria, new.criteria), .changed(.qualities, old.qualities, new.qualities),
      .changed(.estimate, old.minutes, new.minutes),
    ] + details(old.blocks, new.blocks, .instructions)
  }

  static func details(_ old: ProfileQuestion, _ new: ProfileQuestion) -> [Detail?] {
    [
      .changed(.title, old.label, new.label), .changed(.wording, old.prompt, new.prompt),
      .changed(.reasons, old.why, new.why), .changed(old.condition, new.condition),
      .changed(.answers, old.kind.answers, new.kind.answers), .changed(.wording, old.kind.labels, new.kind.labels),
    ]
  }

  /// Of blocks: the facts in them, for whom those without a name are, and the words.
  static func details(_ old: [Block], _ new: [Block], _ wording: Aspect) -> [Detail?] {
    guard old != new else { return [] }
    var details: [Detail?] = [
      .changed(.facts, old.facts.map(\.statement), new.facts.map(\.statement)),
      .changed(.checked, old.facts.map(\.basis), new.facts.map(\.basis)),
    ]
    let before = old.conditionals.filter { $0.id == nil }.map(\.condition)
    let after = new.conditionals.filter { $0.id == nil }.map(\.condition)
    let (gone, added) = (before.without(after), after.without(before))
    if !gone.isEmpty || !added.isEmpty { details.append(.conditions(gone: gone, new: added)) }
    return details + [.changed(wording, old.withoutConditions, new.withoutConditions)]
  }
}

extension ProfileQuestion.Kind {
  /// What conditions can compare with.
  fileprivate var answers: [String] {
    switch self {
    case .number(let bounds): ["\(bounds.lowerBound)", "\(bounds.upperBound)"]
    case .choice(let alternatives): alternatives.map(\.value)
    case .text: []
    }
  }

  fileprivate var labels: [String] {
    if case .choice(let alternatives) = self { alternatives.map(\.label) } else { [] }
  }
}

extension [TaskPart] {
  /// What is to be filled in, as if every field had one line.
  fileprivate var asked: [TaskPart] {
    func plain(_ field: TaskField) -> TaskField {
      TaskField(id: field.id, label: field.label, isRequired: field.isRequired)
    }
    return map { part in
      switch part {
      case .field(let field): return .field(plain(field))
      case .rows(var rows):
        rows.fields = rows.fields.map(plain)
        return .rows(rows)
      }
    }
  }

  /// The fields that have more lines than one, and how many.
  fileprivate var lines: [String: Int] {
    let many = flatMap(\.fields).filter { $0.lines > 1 }.map { ($0.id, $0.lines) }
    return Dictionary(many) { first, _ in first }
  }
}

extension Fact {
  /// What is said to be so.
  fileprivate var statement: [String] { [law ?? "", inForce.map(\.description) ?? "", blocks.text] }

  /// What it rests on.
  fileprivate var basis: [String] { [source, checked.map(\.description) ?? ""] }
}

extension AlternativeTitle {
  /// The title and whom it is for; what follows from the answers by its name alone.
  fileprivate var outline: AlternativeTitle { AlternativeTitle(condition: condition.outline, title: title) }
}

extension [Condition] {
  /// Those that are not among the others, each taken away once.
  fileprivate func without(_ others: [Condition]) -> [Condition] {
    var rest = others.map(\.outline)
    return filter { condition in
      guard let index = rest.firstIndex(of: condition.outline) else { return true }
      rest.remove(at: index)
      return false
    }
  }
}

extension [Block] {
  /// The blocks as everyone reads them, what facts rest on and whom blocks are for left out: those are told apart.
  fileprivate var withoutConditions: [Block] {
    flatMap { block -> [Block] in
      switch block {
      case .when(let conditional): conditional.blocks.withoutConditions
      case .fact(let fact): fact.blocks.withoutConditions
      case .aside(let aside):
        [.aside(Aside(kind: aside.kind, title: aside.title, blocks: aside.blocks.withoutConditions))]
      case .paragraph, .list, .table, .figure: [block]
      }
    }
  }
}
