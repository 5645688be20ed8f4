/// A tailored course by id, with what there is to read, for whoever goes through its events.
struct CourseContent {
  /// A step with its module, and its place in it.
  struct Place {
    var module: String
    var index: Int
    var step: Step
  }

  private(set) var steps: [String: Place] = [:]
  private var items: [String: Item] = [:]
  private var checks: [String: String] = [:]
  private var questions: [ProfileQuestion] = []

  /// No content.
  init() {}

  init(of course: Course) {
    questions = course.questions
    for module in course.modules {
      checks[module.check.id] = module.id
      for (index, step) in module.steps.enumerated() {
        steps[step.id] = Place(module: module.id, index: index, step: step)
        if case .practice(let item) = step { items[item.id] = item }
      }
      for item in module.banks.flatMap(\.items) { items[item.id] = item }
    }
  }

  func item(_ id: String) -> Item? { items[id] }

  /// The page that says what an item asks, where it stands before the item on everybody's way: earlier in the module of a
  /// practice or a check, or anywhere before the test.
  func page(before item: Item, in assessment: String?) -> String? {
    guard let id = item.page, let page = steps[id], case .page = page.step else { return nil }
    if let assessment { return checks[assessment].map { $0 == page.module } ?? true ? id : nil }
    guard let practice = steps[item.id] else { return nil }
    return practice.module == page.module && page.index < practice.index ? id : nil
  }

  /// The words that one who meets a step has before her; of a scenario those of its longest way.
  func words(of step: Step) -> (all: Int, outsideFigures: Int) {
    func words(_ title: String, _ blocks: [Block]) -> (all: Int, outsideFigures: Int) {
      let all = title.words + blocks.words
      return (all, all - blocks.wordsOfFigures)
    }
    func alone(_ count: Int?) -> (all: Int, outsideFigures: Int) { (count ?? 0, count ?? 0) }
    switch step {
    case .page(let page): return words(page.title, page.blocks)
    case .stop(let stop): return words(stop.title, stop.blocks)
    case .task(let task): return words(task.title, task.blocks)
    case .practice(let item): return alone(item.wordsToRead)
    case .question(let id): return alone(questions.first { $0.id == id }.map { $0.prompt.words + $0.why.words })
    case .scenario(let scenario): return alone(scenario.longestWay?.words)
    }
  }
}

extension Session {
  /// The module of a check; of the test the course.
  func owner(of assessment: String) -> String { course.object(of: assessment) ?? course.id }
}

extension Event.Kind {
  /// Whether the course that a leader gets may be another afterwards.
  var changesCourse: Bool {
    switch self {
    case .started, .profiled, .spoke, .moved, .corrected: true
    default: false
    }
  }

  /// Whether it is what one leaves a step by; a draft is not, for drafts may be stored by the clock.
  var endsStep: Bool {
    switch self {
    case .viewed, .profiled, .practised, .decided, .attempted, .responded, .handedIn: true
    default: false
    }
  }
}

extension Step {
  /// What kind of thing it is to meet.
  var kind: Evidence.Encounter.Kind {
    switch self {
    case .page: .page
    case .stop: .stop
    case .question: .question
    case .practice: .practice
    case .scenario: .scenario
    case .task: .task
    }
  }
}

extension Item {
  /// The words of the prompt and of what there is to choose from, figures aside.
  var wordsToRead: Int {
    let prompt = prompt.words - prompt.wordsOfFigures
    switch interaction {
    case .single(let choices), .multiple(let choices):
      return choices.reduce(prompt) { $0 + ($1.isOffered ? $1.text.words : 0) }
    case .faults(let text): return text.lines.reduce(prompt + (text.title?.words ?? 0)) { $0 + $1.text.words }
    case .order(let steps): return steps.reduce(prompt) { $0 + $1.text.words }
    case .match(let matching):
      return matching.entries.reduce(prompt + matching.categories.reduce(0) { $0 + $1.words }) { $0 + $1.text.words }
    case .number, .date: return prompt
    }
  }
}

extension [Block] {
  /// The words of the alternatives of figures.
  fileprivate var wordsOfFigures: Int {
    reduce(0) { sum, block in
      switch block {
      case .figure(let figure): sum + figure.alternative.words
      case .aside(let aside): sum + aside.blocks.wordsOfFigures
      case .fact(let fact): sum + fact.blocks.wordsOfFigures
      case .when(let conditional): sum + conditional.blocks.wordsOfFigures
      case .paragraph, .list, .table: sum
      }
    }
  }
}
