/// The unit that is passed or not (cmi5: a block with an assessment).
public struct Module: Sendable, Equatable {
  /// The author's stable name, unique in the course.
  public var id: String
  /// The title on the overview.
  public var title: String
  /// When it belongs to the course a leader gets; nil is always.
  public var condition: Condition?
  /// The author's estimate of the nominal minutes; nil where there is none.
  public var minutes: Int?
  /// Whether it is the one on inspections, to turn to when one is coming.
  public var isAboutInspections: Bool
  /// What one can do afterwards.
  public var objectives: [Objective]
  /// What is read and practised, in order.
  public var lessons: [Lesson]
  /// What is drafted, after the lessons.
  public var tasks: [Task]
  /// The items that checks and the test draw from.
  public var banks: [Bank]
  /// What decides whether the module is passed.
  public var check: Assessment

  /// A module with all its parts.
  public init(
    id: String, title: String, condition: Condition? = nil, minutes: Int? = nil, isAboutInspections: Bool = false,
    objectives: [Objective], lessons: [Lesson], tasks: [Task] = [], banks: [Bank], check: Assessment
  ) {
    self.id = id
    self.title = title
    self.condition = condition
    self.minutes = minutes
    self.isAboutInspections = isAboutInspections
    self.objectives = objectives
    self.lessons = lessons
    self.tasks = tasks
    self.banks = banks
    self.check = check
  }
}

/// What one can do after a module; ``id`` is `module/objective`.
public struct Objective: Sendable, Equatable {
  /// `module/objective`.
  public var id: String
  /// A sentence that begins with «Du kan».
  public var text: String

  /// An objective.
  public init(id: String, text: String) {
    self.id = id
    self.text = text
  }
}

/// A part of a module with a title of its own.
public struct Lesson: Sendable, Equatable {
  /// `module/lesson`.
  public var id: String
  /// The title in the trail.
  public var title: String
  /// When it belongs to the course a leader gets; nil is always.
  public var condition: Condition?
  /// Pages, questions, stops and practice, in order.
  public var steps: [Step]

  /// A lesson with its steps.
  public init(id: String, title: String, condition: Condition? = nil, steps: [Step]) {
    self.id = id
    self.title = title
    self.condition = condition
    self.steps = steps
  }
}

/// One thing on the screen, in the order they are met.
public enum Step: Sendable, Equatable {
  /// Something to read.
  case page(Page)
  /// A question about the business, by the id of the ``ProfileQuestion``.
  case question(String)
  /// The end of the road for those whom the condition fits.
  case stop(Stop)
  /// An item answered at once, with the reason.
  case practice(Item)
  /// A situation that branches.
  case scenario(Scenario)
  /// A piece of the business's own documents.
  case task(Task)

  /// The id that positions and events use, as `module/page`.
  public var id: String {
    switch self {
    case .page(let page): page.id
    case .question(let id): id
    case .stop(let stop): stop.id
    case .practice(let item): item.id
    case .scenario(let scenario): scenario.id
    case .task(let task): task.id
    }
  }
}

/// One idea, on one screen.
public struct Page: Sendable, Equatable {
  /// `module/page`.
  public var id: String
  /// The heading.
  public var title: String
  /// When it belongs to the course a leader gets; nil is always.
  public var condition: Condition?
  /// What it says.
  public var blocks: [Block]

  /// A page with its blocks.
  public init(id: String, title: String, condition: Condition? = nil, blocks: [Block]) {
    self.id = id
    self.title = title
    self.condition = condition
    self.blocks = blocks
  }
}

/// A page that says the course does not fit this business, and who can help instead.
public struct Stop: Sendable, Equatable {
  /// `module/stop`.
  public var id: String
  /// Whom it stops; «vet ikke» never stops anyone.
  public var condition: Condition
  /// The heading.
  public var title: String
  /// What it says.
  public var blocks: [Block]

  /// A stop with its condition.
  public init(id: String, condition: Condition, title: String, blocks: [Block]) {
    self.id = id
    self.condition = condition
    self.title = title
    self.blocks = blocks
  }
}
