import Courseware

/// Something in a course that has an id, with the name it goes by in a printed course.
struct Anchor: Sendable, Hashable {
  /// What it is.
  enum Kind: String, Sendable, CaseIterable {
    case course, module, objective, lesson, page, stop, item, scenario, task, bank, check, test, block, document
    case business, question, derived, threshold, term, source
  }

  let kind: Kind
  /// The id, qualified by its module where it has one.
  let id: String

  init(_ kind: Kind, _ id: String) {
    self.kind = kind
    self.id = id
  }

  /// The id in HTML.
  ///
  /// Pages, stops, items, scenarios and tasks share their names in the course language and so have none
  /// before theirs; every other kind has names of its own.
  var htmlID: String {
    switch kind {
    case .page, .stop, .item, .scenario, .task: id
    default: "\(kind.rawValue):\(id)"
    }
  }
}

extension Course {
  /// Everything in it that has an id, with what to call it, in the order it is printed.
  var listing: [(anchor: Anchor, title: String)] {
    var listing: [(anchor: Anchor, title: String)] = [(Anchor(.course, id), title)]
    func add(_ kind: Anchor.Kind, _ id: String, _ title: String) { listing.append((Anchor(kind, id), title)) }
    func add(_ blocks: [Block], _ scope: String?) {
      for conditional in blocks.conditionals {
        guard let id = conditional.id else { continue }
        add(.block, scope.map { "\($0)/\(id)" } ?? id, id)
      }
    }
    add(introduction, nil)
    add(review?.blocks ?? [], nil)
    for module in modules {
      add(.module, module.id, module.title)
      for objective in module.objectives { add(.objective, objective.id, objective.text) }
      for lesson in module.lessons {
        add(.lesson, lesson.id, lesson.title)
        for step in lesson.steps {
          if let kind = step.kind { add(kind, step.id, step.title) }
          add(step.allBlocks, module.id)
        }
      }
      for task in module.tasks {
        add(.task, task.id, task.title)
        add(task.blocks, module.id)
      }
      for bank in module.banks {
        add(.bank, bank.id, bank.id)
        for item in bank.items { add(.item, item.id, item.title) }
      }
      add(.check, module.check.id, module.check.title)
    }
    add(.test, test.id, test.title)
    for document in documents { add(.document, document.id, document.title) }
    for business in businesses { add(.business, business.id, business.title) }
    for question in questions { add(.question, question.id, question.label) }
    for derived in derived { add(.derived, derived.id, derived.label) }
    for (id, threshold) in thresholds.sorted(by: { $0.key < $1.key }) { add(.threshold, id, threshold.label) }
    for (id, term) in glossary.sorted(by: { $0.key < $1.key }) { add(.term, id, term.word) }
    for (key, source) in sources.sorted(by: { $0.key < $1.key }) { add(.source, key, source.title) }
    return listing
  }
}

extension Step {
  /// What it is; a question about the business has its place among the questions.
  var kind: Anchor.Kind? {
    switch self {
    case .page: .page
    case .question: nil
    case .stop: .stop
    case .practice: .item
    case .scenario: .scenario
    case .task: .task
    }
  }

  fileprivate var title: String {
    switch self {
    case .page(let page): page.title
    case .question(let id): id
    case .stop(let stop): stop.title
    case .practice(let item): item.title
    case .scenario(let scenario): scenario.title
    case .task(let task): task.title
    }
  }

  /// The blocks of it, of scenes and endings too.
  var allBlocks: [Block] {
    switch self {
    case .page(let page): page.blocks
    case .question: []
    case .stop(let stop): stop.blocks
    case .practice(let item): item.prompt
    case .scenario(let scenario): scenario.scenes.flatMap(\.blocks) + scenario.endings.flatMap(\.blocks)
    case .task(let task): task.blocks
    }
  }
}

extension Item {
  /// What is asked, cut to a line: an item has no title.
  var title: String {
    let words = (prompt.last.map { [$0].text } ?? "")
    return words.count <= 70 ? words : words.prefix(69) + "…"
  }
}

extension [Block] {
  /// The blocks under a condition, those inside others too, in order.
  var conditionals: [Conditional] {
    flatMap { block -> [Conditional] in
      switch block {
      case .when(let conditional): [conditional] + conditional.blocks.conditionals
      case .aside(let aside): aside.blocks.conditionals
      case .fact(let fact): fact.blocks.conditionals
      case .paragraph, .list, .table, .figure: []
      }
    }
  }

  /// The facts, those inside others too, in order.
  var facts: [Fact] {
    flatMap { block -> [Fact] in
      switch block {
      case .when(let conditional): conditional.blocks.facts
      case .aside(let aside): aside.blocks.facts
      case .fact(let fact): [fact] + fact.blocks.facts
      case .paragraph, .list, .table, .figure: []
      }
    }
  }

  /// The words of running text, without structure.
  var text: String {
    map { block in
      switch block {
      case .paragraph(let inlines): inlines.text
      case .list(let elements, _): elements.map(\.text).joined(separator: " ")
      case .table(let table): table.rows.flatMap { $0 }.map(\.text).joined(separator: " ")
      case .aside(let aside): aside.blocks.text
      case .figure(let figure): figure.alternative
      case .fact(let fact): fact.blocks.text
      case .when(let conditional): conditional.blocks.text
      }
    }.joined(separator: " ")
  }
}

extension [Inline] {
  /// The words; a number put in is its name.
  var text: String {
    map { inline in
      switch inline {
      case .text(let text), .strong(let text), .term(_, let text): text
      case .value(.number(let number)): String(number)
      case .value(.parameter(let name)), .value(.word(let name)), .value(.threshold(let name)): "[\(name)]"
      }
    }.joined()
  }
}
