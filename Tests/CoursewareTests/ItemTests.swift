import Courseware
import Testing

@Suite("Items")
struct ItemTests {
  /// What is answered to an item with these right choices, and the points it gives; nil is refused.
  struct Row: Sendable, CustomTestStringConvertible {
    var name: String
    var interaction: Interaction
    var response: Response?
    var points: [Int]?

    init(_ name: String, _ interaction: Interaction, _ response: Response?, _ points: [Int]?) {
      self.name = name
      self.interaction = interaction
      self.response = response
      self.points = points
    }

    var testDescription: String { name }

    static let single = Interaction.single(false, true, false)
    static let multiple = Interaction.multiple(true, true, false, false)
    static let all = [
      Row("single, right", single, .single(1), [1, 1]),
      Row("single, wrong first", single, .single(0), [0, 1]),
      Row("single, wrong last", single, .single(2), [0, 1]),
      Row("single, empty", single, nil, [0, 1]),
      Row("single, malformed: past the last", single, .single(3), nil),
      Row("single, malformed: before the first", single, .single(-1), nil),
      Row("single, malformed: far out", single, .single(.max), nil),
      Row("single, malformed: a multiple", single, .multiple([1]), nil),
      Row("multiple, right", multiple, .multiple([0, 1]), [2, 2]),
      Row("multiple, partly: one is missing", multiple, .multiple([1]), [1, 2]),
      Row("multiple, partly: one too many", multiple, .multiple([0, 1, 2]), [1, 2]),
      Row("multiple, partly undone: a wrong one for a right one", multiple, .multiple([0, 2]), [0, 2]),
      Row("multiple, wrong: never below nothing", multiple, .multiple([2, 3]), [0, 2]),
      Row("multiple, wrong: everything ticked", multiple, .multiple([0, 1, 2, 3]), [0, 2]),
      Row("multiple, empty", multiple, nil, [0, 2]),
      Row("multiple, malformed: nothing ticked", multiple, .multiple([]), nil),
      Row("multiple, malformed: twice the same", multiple, .multiple([0, 0]), nil),
      Row("multiple, malformed: out of order", multiple, .multiple([1, 0]), nil),
      Row("multiple, malformed: past the last", multiple, .multiple([0, 4]), nil),
      Row("multiple, malformed: before the first", multiple, .multiple([-1, 0]), nil),
      Row("multiple, malformed: a single", multiple, .single(0), nil),
    ]
  }

  @Test("A response gives the points it should, or is never scored", arguments: Row.all)
  func scoring(row: Row) {
    let item = Item("m/a", "m/o", row.interaction)
    let score = item.score(row.response)
    #expect(score.map { [$0.raw, $0.maximum] } == row.points)
    if let response = row.response { #expect(item.accepts(response) == (row.points != nil)) }
  }

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
