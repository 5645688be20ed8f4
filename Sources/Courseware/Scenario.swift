/// A situation that branches: scenes with decisions, until an ending.
public struct Scenario: Sendable, Equatable {
  /// `module/scenario`.
  public var id: String
  /// The ``Objective`` it belongs to.
  public var objective: String
  /// When it belongs to the course a leader gets; nil is always.
  public var condition: Condition?
  /// The page that says what it turns on, `module/page`.
  public var page: String?
  /// The heading.
  public var title: String
  /// Whether one may go back and decide otherwise.
  public var canGoBack: Bool
  /// The scenes; the first is where it begins.
  public var scenes: [Scene]
  /// The ways it can end.
  public var endings: [Ending]

  /// A scenario.
  public init(
    id: String, objective: String, condition: Condition? = nil, page: String? = nil, title: String, canGoBack: Bool,
    scenes: [Scene], endings: [Ending]
  ) {
    self.id = id
    self.objective = objective
    self.condition = condition
    self.page = page
    self.title = title
    self.canGoBack = canGoBack
    self.scenes = scenes
    self.endings = endings
  }
}

/// A moment in a scenario, with what one can do there.
public struct Scene: Sendable, Equatable {
  /// Its name within the scenario.
  public var id: String
  /// Where and when, as `Tirsdag kl. 08.40`; nil where the text says it.
  public var title: String?
  /// What happens.
  public var blocks: [Block]
  /// What one can do, two to four.
  public var decisions: [Decision]

  /// A scene with its decisions.
  public init(id: String, title: String?, blocks: [Block], decisions: [Decision]) {
    self.id = id
    self.title = title
    self.blocks = blocks
    self.decisions = decisions
  }
}

/// Something one can do in a scene, and what comes of it.
public struct Decision: Sendable, Equatable {
  /// What one does.
  public var text: [Inline]
  /// What comes of it, or why it matters.
  public var consequence: [Inline]
  /// The scene or ending that follows, by its name within the scenario.
  public var target: String
  /// What it counts; nil in a scenario without points.
  public var points: Int?
  /// Whether it decides how the scenario ends.
  public var isTurning: Bool

  /// A decision with its consequence.
  public init(text: [Inline], consequence: [Inline], target: String, points: Int? = nil, isTurning: Bool = false) {
    self.text = text
    self.consequence = consequence
    self.target = target
    self.points = points
    self.isTurning = isTurning
  }
}

/// How a scenario can end.
public struct Ending: Sendable, Equatable {
  /// Its name within the scenario.
  public var id: String
  /// The heading.
  public var title: String
  /// What came of it all.
  public var blocks: [Block]

  /// An ending.
  public init(id: String, title: String, blocks: [Block]) {
    self.id = id
    self.title = title
    self.blocks = blocks
  }
}
