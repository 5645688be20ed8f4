extension Scenario {
  /// A way from the first scene to an ending, measured.
  struct Way: Equatable {
    /// Words read on it.
    var words: Int
    /// Decisions taken on it.
    var decisions: Int
    /// Points won on it.
    var points: Int
  }

  /// The way with the most decisions, and among those the most words; nil where no way leads to an ending.
  var longestWay: Way? {
    best { ($0.decisions, $0.words) < ($1.decisions, $1.words) }
  }

  /// The most points that can be won; 0 where nothing is worth points.
  public var maximumPoints: Int { best { $0.points < $1.points }?.points ?? 0 }

  private func best(by isLess: (Way, Way) -> Bool) -> Way? {
    var known: [String: Way] = [:]
    var open: Set<String> = []
    /// The best way from here on; a scene that leads back to itself is never part of one.
    func way(from id: String) -> Way? {
      if let way = known[id] { return way }
      if let ending = endings.first(where: { $0.id == id }) {
        return Way(words: ending.title.words + ending.blocks.words, decisions: 0, points: 0)
      }
      guard let scene = scenes.first(where: { $0.id == id }), open.insert(id).inserted else { return nil }
      defer { open.remove(id) }
      let words = (scene.title?.words ?? 0) + scene.blocks.words + scene.decisions.reduce(0) { $0 + $1.text.words }
      let ways = scene.decisions.compactMap { decision in
        way(from: decision.target).map { rest in
          Way(
            words: words + decision.consequence.words + rest.words, decisions: rest.decisions + 1,
            points: rest.points + (decision.points ?? 0))
        }
      }
      known[id] = ways.max(by: isLess)
      return known[id]
    }
    return scenes.first.flatMap { way(from: $0.id) }
  }
}
