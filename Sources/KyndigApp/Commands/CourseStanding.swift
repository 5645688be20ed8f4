import Courseware
import Records

/// How the leader stands in one course: what text, JSON and page are made of.
struct CourseStanding: Sendable, Equatable {
  var session: Session
  /// When something was last stored.
  var storedAt: Timestamp?
  /// What comes next.
  var onward: Onward
  /// What to type to go on; nil where the program goes on with another course.
  var command: String?
  /// The number of the latest certificate, as it stands on it.
  var certificate: String?
  /// How she stands by what the business asks; nil where it asks nothing of her.
  var asked: RequirementStanding?
  /// The files of the latest certificate.
  var files: [String] = []

  var course: Course { session.course }
  /// What the course is passed with, and when.
  var passing: Attempt.Result? { session.standingResult(of: course.id) }
  var isPassed: Bool { session.passed[course.id] != nil }

  /// The questions that were answered with «vet ikke» and are still asked.
  var unknown: [ProfileQuestion] {
    course.questions.filter { session.profile.answers[$0.id] == .unknown }
  }

  /// A module or the test, as it is told.
  struct Part: Sendable, Equatable {
    /// The module's number; nil for the test.
    var number: Int?
    var id: String
    var title: String
    var state: State
    var score: Score?
    /// How many times its check, or it, has been handed in.
    var attempts: Int
    var nominalMinutes: Int
    /// Why it is closed.
    var obstacle: Obstacle?
    /// How many steps have come since it was passed.
    var newSteps = 0
    var done = 0
    var steps = 0
    var passedAt: Timestamp?
    /// Whether everything in it was read, answered and drafted, or the test was handed in: apart from whether it is passed.
    var isCompleted: Bool
  }

  /// The states as `kyndig.status.v1` names them.
  enum State: String, Sendable { case locked, notStarted, inProgress, completed, passed, stopped }

  /// The modules in order.
  var modules: [Part] {
    course.modules.enumerated().map { index, module in
      var part = Part(
        number: index + 1, id: module.id, title: module.title, state: .notStarted, score: session.passed[module.id],
        attempts: tries(module.check.id),
        nominalMinutes: NominalTime.minutes(seconds: course.nominalSeconds(of: module)),
        passedAt: session.standingResult(of: module.id)?.at, isCompleted: session.completed.contains(module.id))
      part.steps = module.steps.count
      part.done = module.steps.count(where: session.isDone)
      switch session.state(of: module) {
      case .locked:
        part.state = .locked
        part.obstacle = module.steps.first.flatMap { session.obstacle(to: .step($0.id)) }
      case .notStarted: part.state = .notStarted
      case .underWay: part.state = .inProgress
      case .completed: part.state = .completed
      case .passed: part.state = .passed
      case .extended(_, let steps):
        part.state = .passed
        part.newSteps = steps
      case .stopped: part.state = .stopped
      }
      return part
    }
  }

  /// The closing test.
  var test: Part {
    let obstacle = session.obstacle(to: .assessment(course.test.id))
    let isOpen = session.isOpen(course.test.id)
    let tries = tries(course.test.id)
    return Part(
      id: course.test.id, title: course.test.title,
      state: isPassed ? .passed : session.completed.contains(course.id) ? .completed : isOpen ? .notStarted : .locked,
      score: session.passed[course.id], attempts: tries,
      nominalMinutes: NominalTime.minutes(seconds: course.nominalSeconds(of: course.test)),
      obstacle: isPassed || isOpen ? nil : obstacle, passedAt: passing?.at,
      isCompleted: session.completed.contains(course.id))
  }

  private func tries(_ assessment: String) -> Int {
    session.attempts.count { $0.assessment == assessment && $0.result != nil }
  }
}

/// What comes next for a leader, told outside the course.
struct Onward: Sendable, Equatable {
  /// The kinds as `kyndig.status.v1` names them.
  enum Kind: String, Sendable, CaseIterable {
    case page, question, practice, scenario, task, stop, check, test, key, attestation, certificate
  }

  var kind: Kind
  /// The step's, check's or test's id.
  var id: String?
  var title: String?
  /// The module's place in the course, from 1.
  var module: Int?
  /// Whether it is a check or a test that is begun and not handed in.
  var isBegun = false

  init(_ session: Session, of leader: Leader?) {
    let course = session.course
    if session.needsKey(leader) {
      kind = .key
      return
    }
    switch session.next {
    case .attestation: kind = .attestation
    case .certificate: kind = .certificate
    case .assessment(let id):
      kind = id == course.test.id ? .test : .check
      (self.id, title) = (id, course.assessment(id)?.title)
      isBegun = session.openAttempt != nil
    case .step(let id):
      self.id = id
      (kind, title) = Self.step(id, course)
    }
    module = id.flatMap(course.module(having:)).flatMap { module in
      course.modules.firstIndex { $0.id == module.id }.map { $0 + 1 }
    }
  }

  private static func step(_ id: String, _ course: Course) -> (Kind, String?) {
    switch course.modules.flatMap(\.steps).first(where: { $0.id == id }) {
    case .page(let page): (.page, page.title)
    case .question(let id): (.question, course.questions.first { $0.id == id }?.prompt)
    case .practice: (.practice, nil)
    case .scenario(let scenario): (.scenario, scenario.title)
    case .task(let task): (.task, task.title)
    case .stop(let stop): (.stop, stop.title)
    case nil: (.page, nil)
    }
  }
}
