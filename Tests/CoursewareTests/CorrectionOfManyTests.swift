import Courseware
import Testing

@Suite("An item that proves wrong after two hundred leaders have answered")
struct CorrectionOfManyTests {
  /// A leader's answers to a to e, by chance, and the session they make.
  struct Leader {
    var answers: [String: Int]
    var walk: Walk

    init(seed: UInt64) throws {
      var generator = SplitMix64(seed: seed)
      var answers: [String: Int] = [:]
      for id in ["m/a", "m/b", "m/c", "m/d", "m/e"] {
        // Two in three are right.
        answers[id] = [1, 1, 1, 1, 0, 2][generator.next(below: 6)]
      }
      self.answers = answers
      walk = Walk(through: .five(critical: ["b"], masteryScore: 70), seed: seed)
      try walk.finish("m")
      try walk.attempt("m/sjekk", seed: generator.next()) { item in answers[item.id].map(Response.single) }
    }

    /// Whether the answers pass by these keys, counted by hand.
    func passes(_ keys: [String: Set<Int>]) -> Bool {
      let right = keys.count { id, key in answers[id].map(key.contains) ?? false }
      return (answers["m/b"].map { keys["m/b"]?.contains($0) ?? true } ?? true) && right * 100 >= 70 * keys.count
    }
  }

  static let keys: [String: Set<Int>] = ["m/a": [1], "m/b": [1], "m/c": [1], "m/d": [1], "m/e": [1]]

  @Test(
    "all are graded anew, none is lowered, and those who pass now are those whom the corrected keys pass",
    arguments: [
      ("m/a", .withdrawn, nil), ("m/a", .rekeyed([2]), [2]), ("m/a", .rekeyed([1, 2]), [1, 2]),
      ("m/b", .withdrawn, nil), ("m/b", .rekeyed([0]), [0]),
    ] as [(String, Erratum.Correction, Set<Int>?)])
  func regraded(item: String, change: Erratum.Correction, key: Set<Int>?) throws {
    var corrected = Self.keys
    corrected[item] = key
    var passedNow = 0
    for seed in UInt64(1)...200 {
      var leader = try Leader(seed: seed)
      let before = try #require(leader.walk.session.attempts.first?.result)
      #expect(before.isPassed == leader.passes(Self.keys), "leader \(seed)")
      let followed = try leader.walk.take(.corrected(Correction(item: item, version: "2026-1", change: change)))
      let after = try #require(leader.walk.session.attempts.first?.result)
      #expect(after.isPassed == (before.isPassed || leader.passes(corrected)), "leader \(seed)")
      #expect(after.score.raw * before.score.maximum >= before.score.raw * after.score.maximum, "leader \(seed)")
      let isNew = after.isPassed && !before.isPassed
      #expect(followed.contains { $0.verb == "passed" && !before.isPassed } == isNew, "leader \(seed)")
      passedNow += isNew ? 1 : 0
      let replay = Replay(leader.walk.events, in: leader.walk.source)
      #expect(replay.findings == [])
      #expect(replay.session == leader.walk.session)
    }
    #expect((5...150).contains(passedNow), "\(passedNow) of 200 pass now, so the test says something")
  }
}
