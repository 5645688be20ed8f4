import Courseware

extension Rule {
  /// What was published keeps its id for as long as it says the same: records and translations know it by that.
  static let changedID = Rule(.changedID, example: changedExample) { manuscript in
    guard let published = manuscript.circumstances.published, let built = manuscript.built else { return [] }
    return manuscript.modules.flatMap { part -> [Finding] in
      guard let module = built.modules.first(where: { $0.id == part.root["id"] }) else { return [] }
      let isNew = !published.modules.contains { $0.id == module.id }
      let namesake = published.modules.first { earlier in
        isNew ? earlier.isSame(as: module) && !built.modules.contains { $0.id == earlier.id } : earlier.id == module.id
      }
      guard let earlier = namesake else { return [] }
      var findings = isNew ? [part.finding(.module, part.root, was: earlier.id)] : []
      let (old, new) = (earlier.contents, module.contents)
      for (kind, contents) in new.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        let olds = old[kind] ?? [:]
        var gone = olds.filter { contents[$0.key] == nil }
        for element in part.root.all where kind.element == element.name {
          guard let id = element["id"], olds[id] == nil, let content = contents[id],
            let match = gone.filter({ $0.value == content }).map(\.key).min()
          else { continue }
          gone[match] = nil
          findings.append(part.finding(kind, element, was: match))
        }
      }
      return findings
    }
  }

  private static let changedExample = CodeExample(
    .steps,
    wrong: page(id: "runden"), right: page(id: "vernerunden"), published: page(id: "vernerunden"))

  private static func page(id: String) -> String {
    """
    <page id="\(id)">
      <title>Vernerunden</title>
      <p>Gå en runde og se etter farer.</p>
    </page>
    """
  }
}

extension Part {
  fileprivate func finding(_ kind: Kind, _ element: Element, was old: String) -> Finding {
    let place = place(of: "id", on: element)
    return Finding(
      problem: .changedID(kind: kind, old: old, new: element["id"] ?? ""), place: place,
      fixes: [.init(edits: [(place, old)], isCertain: false)])
  }
}

/// What something says, whatever it and what it belongs to are called.
private enum Content: Equatable {
  case text(String)
  case page(title: String, Condition?, [Block])
  case item([Block], Interaction, Condition?)
  case scenario(title: String, [Scene], [Ending])
  case task(title: String, [Block], [TaskPart])
  case question(String)
  case stop(title: String, Condition, [Block])
  case lesson(title: String, [Content])
}

extension Module {
  /// Whether it is the same module, as far as can be told without the id: it has the title or the lessons of the other.
  fileprivate func isSame(as other: Module) -> Bool {
    title == other.title || lessons.map(Content.init) == other.lessons.map(Content.init)
  }

  /// What it holds, by kind and by the author's ids.
  fileprivate var contents: [Kind: [String: Content]] {
    var contents: [Kind: [String: Content]] = [:]
    func add(_ kind: Kind, _ id: String, _ content: Content) {
      contents[kind, default: [:]][String(id.dropFirst(self.id.count + 1))] = content
    }
    for objective in objectives { add(.objective, objective.id, .text(objective.text)) }
    for lesson in lessons { add(.lesson, lesson.id, Content(lesson)) }
    for step in lessons.flatMap(\.steps) + tasks.map(Step.task) {
      if let kind = step.kind { add(kind, step.id, Content(step)) }
    }
    for item in banks.flatMap(\.items) { add(.item, item.id, Content(.practice(item))) }
    return contents
  }
}

extension Content {
  fileprivate init(_ lesson: Lesson) { self = .lesson(title: lesson.title, lesson.steps.map(Content.init)) }

  fileprivate init(_ step: Step) {
    switch step {
    case .page(let page): self = .page(title: page.title, page.condition, page.blocks)
    case .practice(let item): self = .item(item.prompt, item.interaction, item.condition)
    case .scenario(let scenario): self = .scenario(title: scenario.title, scenario.scenes, scenario.endings)
    case .task(let task): self = .task(title: task.title, task.blocks, task.parts)
    case .stop(let stop): self = .stop(title: stop.title, stop.condition, stop.blocks)
    case .question(let id): self = .question(id)
    }
  }
}

extension Step {
  /// What it is called; nil for a question, whose id is not the course's own.
  fileprivate var kind: Kind? {
    switch self {
    case .page: .page
    case .practice: .item
    case .scenario: .scenario
    case .task: .task
    case .stop: .stop
    case .question: nil
    }
  }
}
