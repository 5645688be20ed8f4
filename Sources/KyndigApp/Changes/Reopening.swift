import Courseware

/// What another edition means for one who is in the middle of a course: which modules stand, and which are taken again; pure.
///
/// A module is taken again where something in it has changed majorly (``Change/isMajor``). What belongs to no module:
/// - a threshold reopens the modules that quote it, once the number that holds in the one edition is another than in the other,
///   because its values or the day whose rules the course states have changed; a value that is yet to take force does not;
/// - what follows from the answers, and does so on other terms, reopens the modules that go by it;
/// - a question reopens nothing: an answer that no longer fits is asked for again, and what it brings is to be met;
/// - terms, sources, documents, the introduction, the review and example businesses reopen nothing, nor does a language;
/// - the test is not passed where a session moves, and has nothing to reopen.
struct Reopening: Sendable, Equatable {
  /// A module to be taken again.
  struct Reopened: Sendable, Equatable {
    let id: String
    let title: String
    /// The major changes that it follows from, each once, in their order.
    let changes: [Change]
  }

  /// The modules that both editions have and that stand, in the newer one's order.
  let kept: [String]
  /// The modules that both editions have and that are taken again, in the newer one's order.
  let reopened: [Reopened]
  /// The modules that only the newer one has.
  let added: [String]

  init(from old: Course, to new: Course) {
    let changes = CourseChanges(from: old, to: new).changes.filter(\.isMajor)
    let numbers = Self.numbers(from: old, to: new)
    var kept: [String] = []
    var reopened: [Reopened] = []
    for module in new.modules {
      guard let was = old.modules.first(where: { $0.id == module.id }) else { continue }
      let course = new.only(module)
      let operands = course.operands.union(old.only(was).operands)
      let derived = Set(course.derived.map(\.id))
      let own =
        changes.filter { $0.module == module.id }
        + changes.filter { $0.subject == .derived && $0.kind == .changed && derived.contains($0.id) }
        + numbers.filter { operands.contains(.threshold($0.id)) }
      if own.isEmpty {
        kept.append(module.id)
      } else {
        reopened.append(Reopened(id: module.id, title: module.title, changes: own))
      }
    }
    self.kept = kept
    self.reopened = reopened
    added = new.modules.filter { module in !old.modules.contains { $0.id == module.id } }.map(\.id)
  }

  /// The thresholds whose number in force is another.
  private static func numbers(from old: Course, to new: Course) -> [Change] {
    new.thresholds.sorted { $0.key < $1.key }.compactMap { id, threshold in
      guard let before = old.thresholds[id] else { return nil }
      let (was, now) = (before.number(on: old.rulesAsOf), threshold.number(on: new.rulesAsOf))
      guard was != now else { return nil }
      return Change(
        subject: .threshold, id: id, title: threshold.label, kind: .changed,
        details: [.values(was: before.values, now: threshold.values)])
    }
  }
}

extension Change {
  /// The module that it is a change of; nil where it is in none.
  fileprivate var module: String? {
    switch subject {
    case .module: id
    case .objective, .lesson, .page, .stop, .item, .scenario, .task, .block, .check:
      id.firstIndex(of: "/").map { String(id[..<$0]) }
    case .course, .review, .document, .test, .question, .derived, .threshold, .term, .source, .business: nil
    }
  }
}

extension Course {
  /// The course with one module, and nothing that belongs to no module but what modules refer to.
  fileprivate func only(_ module: Module) -> Course {
    var course = self
    course.modules = [module]
    course.introduction = []
    course.review = nil
    course.questions = questions.filter { question in
      module.lessons.flatMap(\.steps).contains { $0 == .question(question.id) }
    }
    return course
  }

  /// The numbers and answers that its text quotes and its conditions compare.
  fileprivate var operands: Set<Operand> {
    let steps = modules.flatMap(\.lessons).flatMap(\.steps)
    let tasks = modules.flatMap(\.tasks)
    let items = modules.flatMap(\.banks).flatMap(\.items) + steps.compactMap(\.item)
    let scenes = steps.flatMap { if case .scenario(let scenario) = $0 { scenario.scenes } else { [Scene]() } }
    let inlines =
      (steps.flatMap(\.allBlocks) + tasks.flatMap(\.blocks)).inlines + items.flatMap(\.inlines)
      + scenes.flatMap(\.decisions).flatMap { $0.text + $0.consequence }
    let quoted = inlines.compactMap { if case .value(let operand) = $0 { operand } else { nil } }
    return Set(quoted + conditions.flatMap(\.operands))
  }
}

extension [Block] {
  /// The running text, that inside others too.
  fileprivate var inlines: [Inline] {
    flatMap { block -> [Inline] in
      switch block {
      case .paragraph(let inlines): inlines
      case .list(let elements, _): elements.flatMap { $0 }
      case .table(let table): table.header.flatMap { $0 } + table.rows.flatMap { $0 }.flatMap { $0 }
      case .aside(let aside): aside.blocks.inlines
      case .fact(let fact): fact.blocks.inlines
      case .when(let conditional): conditional.blocks.inlines
      case .figure: []
      }
    }
  }
}

extension Item {
  /// The running text of it: what is asked, what there is to answer with, and why.
  fileprivate var inlines: [Inline] {
    prompt.inlines + interaction.choices.flatMap { $0.text + $0.reason }
      + {
        switch interaction {
        case .single, .multiple, .faults: []
        case .order(let steps): steps.flatMap { $0.text + $0.reason }
        case .match(let matching):
          matching.categories.flatMap { $0 } + matching.entries.flatMap { $0.text + $0.reason }
        case .number(let entry): entry.reason + entry.mistakes.flatMap(\.reason) + entry.otherwise
        case .date(let entry): entry.reason + entry.mistakes.flatMap(\.reason) + entry.otherwise
        }
      }()
  }
}

extension Step {
  /// The item, of practice.
  fileprivate var item: Item? { if case .practice(let item) = self { item } else { nil } }
}
