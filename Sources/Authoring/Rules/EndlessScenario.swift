extension Rule {
  /// Each decision of a scenario leads nearer an ending: none goes round.
  ///
  /// Said once a round, of its first scene.
  static let endlessScenario = Rule(
    .endlessScenario,
    example: CodeExample(
      .steps,
      wrong: """
        <scenario id="klagen" objective="plikt">
          <title>Klagen</title>
          <scene id="hos-deg">
            <p>En ansatt klager på støyen.</p>
            <decision to="vaktmester">Spør vaktmesteren<why>Han har ingen myndighet.</why></decision>
            <decision to="svaret">Måler støyen<why>Da vet dere hva det gjelder.</why></decision>
          </scene>
          <scene id="vaktmester">
            <p>Vaktmesteren sender saken tilbake.</p>
            <decision to="hos-deg">Tar saken igjen<why>Nå er den hos deg.</why></decision>
            <decision to="svaret">Bestiller en måling<why>Da vet dere hva det gjelder.</why></decision>
          </scene>
          <ending id="svaret"><title>Et svar</title><p>Nå kan dere gjøre noe.</p></ending>
        </scenario>
        """,
      right: """
        <scenario id="klagen" objective="plikt">
          <title>Klagen</title>
          <scene id="hos-deg">
            <p>En ansatt klager på støyen.</p>
            <decision to="vaktmester">Spør vaktmesteren<why>Han har ingen myndighet.</why></decision>
            <decision to="svaret">Måler støyen<why>Da vet dere hva det gjelder.</why></decision>
          </scene>
          <scene id="vaktmester">
            <p>Vaktmesteren sender saken tilbake.</p>
            <decision to="svaret">Spør den ansatte<why>Hun vet hvor det er verst.</why></decision>
            <decision to="svaret">Bestiller en måling<why>Da vet dere hva det gjelder.</why></decision>
          </scene>
          <ending id="svaret"><title>Et svar</title><p>Nå kan dere gjøre noe.</p></ending>
        </scenario>
        """)
  ) { manuscript in
    manuscript.scenarios.flatMap { site in
      site.element.firstScenesOfRounds.map { scene in
        Finding(problem: .endlessScenario(scene: scene["id"] ?? ""), place: site.part.place(of: scene))
      }
    }
  }
}

extension Element {
  /// Of each set of scenes in a scenario from which one can come back to oneself, the first.
  fileprivate var firstScenesOfRounds: [Element] {
    let scenes = children("scene")
    let places = Dictionary(scenes.enumerated().map { ($1["id"] ?? "", $0) }) { first, _ in first }
    let forwards = scenes.map { $0.targets.compactMap { places[$0] } }
    var backwards = scenes.map { _ in [Int]() }
    for (scene, targets) in forwards.enumerated() { for target in targets { backwards[target].append(scene) } }
    var remaining = Set(scenes.indices)
    removeDeadEnds(from: &remaining, leadingTo: forwards, ledToFrom: backwards)
    removeDeadEnds(from: &remaining, leadingTo: backwards, ledToFrom: forwards)
    var first: [Element] = []
    for scene in scenes.indices where remaining.contains(scene) {
      let round = reached(from: scene, by: forwards, within: remaining)
        .intersection(reached(from: scene, by: backwards, within: remaining))
      if !round.isEmpty { first.append(scenes[scene]) }
      remaining.subtract(round.union([scene]))
    }
    return first
  }

  /// Removes scenes that lead to none that remains, until there are no more of them.
  private func removeDeadEnds(
    from remaining: inout Set<Int>, leadingTo forwards: [[Int]], ledToFrom backwards: [[Int]]
  ) {
    var open = forwards.map { targets in targets.count(where: remaining.contains) }
    var ends = open.indices.filter { remaining.contains($0) && open[$0] == 0 }
    while let end = ends.popLast() {
      remaining.remove(end)
      for scene in backwards[end] where remaining.contains(scene) {
        open[scene] -= 1
        if open[scene] == 0 { ends.append(scene) }
      }
    }
  }

  /// The scenes one can come to, in a step or more.
  private func reached(from scene: Int, by ways: [[Int]], within remaining: Set<Int>) -> Set<Int> {
    var reached: Set<Int> = []
    var waiting = [scene]
    while let next = waiting.popLast() {
      for target in ways[next] where remaining.contains(target) && reached.insert(target).inserted {
        waiting.append(target)
      }
    }
    return reached
  }
}
