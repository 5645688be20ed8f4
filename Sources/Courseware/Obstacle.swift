/// Why a leader cannot go somewhere yet; what it names is what opens it.
public enum Obstacle: Sendable, Equatable {
  /// A module that comes before all others is not passed.
  case first(module: String)
  /// Modules that are not passed, or have gained something that is to be met; the test waits for them.
  case modules([String])
  /// Steps of the module that are not done; its check waits for them.
  case steps([Step])
  /// Another check, or the test, has been begun and is not handed in.
  case openAttempt(assessment: String)
  /// The course does not fit this business, and says so on this step.
  case stop(step: String)
  /// The test is not passed.
  case test
  /// The attestation is not signed.
  case attestation
  /// The course that this leader gets has no such place.
  case absent
}

/// A place that is closed, and why.
public struct ClosedPlace: Sendable, Equatable {
  /// Where.
  public var place: Place
  /// What stands in the way.
  public var obstacle: Obstacle

  /// A closed place.
  public init(place: Place, obstacle: Obstacle) {
    self.place = place
    self.obstacle = obstacle
  }
}

extension Session {
  /// What stands in the way of a place; nil where it is open.
  ///
  /// An assessment is open where it may be begun, or gone on with, now.
  public func obstacle(to place: Place) -> Obstacle? {
    switch place {
    case .step(let id):
      guard let module = course.modules.first(where: { $0.steps.contains { $0.id == id } }) else { return .absent }
      return prerequisite(of: module).map { .first(module: $0.id) }
    case .assessment(let id):
      let open = openAttempt.map { attempts[$0].assessment }
      // What is begun goes on, also where something before it has come undone since.
      if open == id { return nil }
      let closed = id == course.test.id ? obstacleToTest : obstacle(toCheck: id)
      return closed ?? open.map { .openAttempt(assessment: $0) }
    case .attestation: return passed[course.id] == nil ? .test : nil
    case .certificate:
      if !certificates.isEmpty { return nil }
      return passed[course.id] == nil ? .test : .attestation
    }
  }

  private var obstacleToTest: Obstacle? {
    let left = course.modules.filter { !isSettled($0) }
    for module in left {
      if case .stop(let stop) = module.steps.last { return .stop(step: stop.id) }
    }
    return left.isEmpty ? nil : .modules(left.map(\.id))
  }

  private func obstacle(toCheck id: String) -> Obstacle? {
    guard let module = course.modules.first(where: { $0.check.id == id }) else { return .absent }
    if let first = prerequisite(of: module) { return .first(module: first.id) }
    if hasEarnedCheck(of: module) { return nil }
    if case .stop(let stop) = module.steps.last { return .stop(step: stop.id) }
    return .steps(module.steps.filter { !isDone($0) })
  }

  /// What opens next on the way to the certificate, and what opens it; nil where nothing is closed.
  public var opensNext: ClosedPlace? {
    var places: [Place] = []
    switch next {
    case .step(let id), .assessment(let id):
      places += [course.module(having: id).map { .assessment($0.check.id) }].compactMap(\.self)
    case .attestation, .certificate: break
    }
    places += course.modules.compactMap { module in module.steps.first.map { .step($0.id) } }
    places += [.assessment(course.test.id), .attestation, .certificate]
    for place in places {
      if let obstacle = obstacle(to: place) { return ClosedPlace(place: place, obstacle: obstacle) }
    }
    return nil
  }

  /// The result that a pass of a module, or of the course, stands on: the first of those with the best score.
  public func standingResult(of object: String) -> Attempt.Result? {
    guard let best = passed[object] else { return nil }
    let results = attempts.filter { course.object(of: $0.assessment) == object }.compactMap(\.result)
    return results.first { $0.isPassed && $0.score == best }
  }
}
