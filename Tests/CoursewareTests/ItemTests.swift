import Courseware
import Testing

@Suite("Items")
struct ItemTests {
  @Test("The most points are one for a single choice, else one a right choice")
  func maximum() {
    #expect(Item("m/a", "m/o", .single(false, true, false)).maximumScore == 1)
    #expect(Item("m/a", "m/o", .multiple(true, true, true, false)).maximumScore == 3)
  }

  @Test("The order of choices follows from the seed and the item, and leaves none out")
  func order() {
    let item = Item("ansvar/b", "ansvar/personlig", .multiple(true, true, false, false))
    let other = Item("ansvar/c", "ansvar/personlig", .multiple(true, true, false, false))
    let orders = (0..<20).map { item.order(seed: $0) }
    #expect(orders.allSatisfy { $0.sorted() == [0, 1, 2, 3] })
    #expect(Set(orders).count > 5)
    #expect(orders == (0..<20).map { item.order(seed: $0) })
    #expect(orders != (0..<20).map { other.order(seed: $0) })
    // Frozen: a transcript shows the same order in every release.
    #expect(Item("start/bank", "", .multiple(true, true, false, false)).order(seed: 7) == [0, 3, 2, 1])
  }
}

@Suite("Scores")
struct ScoreTests {
  @Test(
    "Percent is rounded down, and there is none where there was nothing to win",
    arguments: [(0, 0, 0), (0, 3, 0), (1, 3, 33), (2, 3, 66), (3, 3, 100), (799, 1000, 79), (4, 5, 80)])
  func percent(raw: Int, maximum: Int, percent: Int) {
    #expect(Score(raw: raw, maximum: maximum).percent == percent)
  }

  @Test(
    "The mastery score is reached without rounding",
    arguments: [
      (80, 4, 5, true), (80, 3, 5, false), (80, 799, 1000, false), (80, 800, 1000, true), (67, 2, 3, false),
      (66, 2, 3, true), (100, 2, 3, false), (100, 3, 3, true), (1, 0, 3, false),
    ])
  func mastery(percent: Int, raw: Int, maximum: Int, isReached: Bool) {
    #expect(MasteryScore(percent: percent).isReached(by: Score(raw: raw, maximum: maximum)) == isReached)
  }

  @Test("Scores add up, and are full where every point was won")
  func sum() {
    #expect(Score(raw: 1, maximum: 2) + Score(raw: 3, maximum: 3) == Score(raw: 4, maximum: 5))
    #expect(Score(raw: 3, maximum: 3).isFull)
    #expect(!Score(raw: 2, maximum: 3).isFull)
  }
}
