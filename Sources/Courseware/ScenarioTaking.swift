/// A decision that was taken: the scene it was taken in, and its place among the scene's decisions, counted from 0.
public struct Turn: Sendable, Hashable {
  /// The scene's name within the scenario.
  public var scene: String
  /// The place of the decision.
  public var decision: Int

  /// A decision in a scene.
  public init(scene: String, decision: Int) {
    self.scene = scene
    self.decision = decision
  }
}

extension Scenario {
  /// The scene that a way has led to; nil where it has led to an ending.
  public func scene(after way: [Turn]) -> Scene? {
    guard let target = target(of: way) else { return scenes.first }
    return scenes.first { $0.id == target }
  }

  /// The ending that a way has led to; nil where it goes on.
  public func ending(after way: [Turn]) -> Ending? {
    target(of: way).flatMap { target in endings.first { $0.id == target } }
  }

  /// The decision that a turn means.
  public func decision(_ turn: Turn) -> Decision? {
    scenes.first { $0.id == turn.scene }.flatMap { scene in
      scene.decisions.indices.contains(turn.decision) ? scene.decisions[turn.decision] : nil
    }
  }

  /// The decision that turned it: the last on the way that the author calls turning.
  public func turningPoint(of way: [Turn]) -> Decision? { way.compactMap(decision).last(where: \.isTurning) }

  /// The points won on a way.
  public func points(of way: [Turn]) -> Int { way.compactMap { decision($0)?.points }.reduce(0, +) }

  /// The points won on a way, of the most there are to win; nil in a scenario without points.
  ///
  /// A way that leads in a ring may win the same points again: none is worth more than the best that does not.
  public func score(of way: [Turn]) -> Score? {
    guard scenes.contains(where: { $0.decisions.contains { $0.points != nil } }) else { return nil }
    let maximum = maximumPoints
    return Score(raw: max(0, min(points(of: way), maximum)), maximum: maximum)
  }

  /// The way with one more decision, or nil where that decision cannot be taken.
  ///
  /// It may be taken in the scene one has come to, in an earlier one where the author allows going back, and in the first scene
  /// again once the scenario has ended.
  func way(_ way: [Turn], goingOn turn: Turn) -> [Turn]? {
    guard decision(turn) != nil else { return nil }
    if scene(after: way)?.id == turn.scene { return way + [turn] }
    if ending(after: way) != nil, turn.scene == scenes.first?.id { return [turn] }
    guard canGoBack, let index = way.firstIndex(where: { $0.scene == turn.scene }) else { return nil }
    return way[..<index] + [turn]
  }

  private func target(of way: [Turn]) -> String? { way.last.flatMap { decision($0)?.target } }
}
