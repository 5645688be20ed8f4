import Courseware
import Testing

@Suite("Draws")
struct DrawTests {
  private static let ten = (0..<10).map { Item("m/\($0)", "m/o") }

  @Test(
    "As many are drawn as asked, and never more than there are",
    arguments: [(0, 0), (1, 1), (7, 7), (10, 10), (12, 10)])
  func count(asked: Int, drawn: Int) throws {
    let items = try attempts(1, of: .of(Self.ten, checkDraws: asked))[0]
    #expect(items.count == drawn)
    #expect(Set(items).count == drawn)
  }

  @Test("The same seed gives the same draw, another seed another")
  func seeds() throws {
    let course = Course.of(Self.ten, checkDraws: 5)
    let draws = try (UInt64(0)..<20).map { try attempts(1, of: course, seed: $0)[0] }
    #expect(draws == (try (UInt64(0)..<20).map { try attempts(1, of: course, seed: $0)[0] }))
    #expect(Set(draws).count == 20)
    // Frozen: a stored attempt draws the same in every release.
    #expect(draws[0] == ["m/7", "m/9", "m/3", "m/6", "m/1"])
    #expect(draws[1] == ["m/8", "m/2", "m/1", "m/4", "m/0"])
  }

  @Test("No item is met twice before all have been met", arguments: UInt64(0)..<30)
  func exhaustion(seed: UInt64) throws {
    let drawn = try attempts(4, of: .of(Self.ten, checkDraws: 5), seed: seed)
    #expect(Set(drawn[0] + drawn[1]).count == 10)
    #expect(Set(drawn[2] + drawn[3]).count == 10)
  }

  @Test("A draw that the bank does not divide into takes what is left first", arguments: UInt64(0)..<30)
  func remainder(seed: UInt64) throws {
    let drawn = try attempts(4, of: .of(Self.ten, checkDraws: 4), seed: seed)
    #expect(Set(drawn[0] + drawn[1] + drawn[2]).count == 10)
    #expect(drawn.allSatisfy { Set($0).count == 4 })
  }

  @Test("Every objective has its share, and its items come in turn", arguments: UInt64(0)..<30)
  func objectives(seed: UInt64) throws {
    let items = (0..<12).map { Item("m/\($0)", "m/mål-\($0 % 3)") }
    let drawn = try attempts(2, of: .of(items, checkDraws: 6), seed: seed)
    let objective = Dictionary(uniqueKeysWithValues: items.map { ($0.id, $0.objective) })
    for attempt in drawn {
      for name in ["m/mål-0", "m/mål-1", "m/mål-2"] { #expect(attempt.count { objective[$0] == name } == 2) }
    }
    #expect(Set(drawn[0] + drawn[1]).count == 12)
  }

  @Test("Every objective that has critical items has one of them in every draw", arguments: UInt64(0)..<30)
  func critical(seed: UInt64) throws {
    let items = (0..<12).map { Item("m/\($0)", "m/mål-\($0 % 3)", isCritical: $0 % 3 < 2 && $0 < 6) }
    for attempt in try attempts(6, of: .of(items, checkDraws: 5), seed: seed) {
      // Of the first objective 0 and 3 are critical, of the second 1 and 4, of the third none.
      #expect(attempt.contains("m/0") || attempt.contains("m/3"))
      #expect(attempt.contains("m/1") || attempt.contains("m/4"))
    }
  }

  @Test(
    "Nothing but what is critical is met twice before everything in the bank has been met, however the objectives lie",
    arguments: UInt64(0)..<60)
  func exhausted(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let items = (0..<(5 + generator.next(below: 20))).map { index in
      Item("m/\(index)", "m/mål-\(generator.next(below: 4))", isCritical: generator.next(below: 6) == 0)
    }
    let critical = Set(items.filter(\.isCritical).map(\.id))
    let count = 1 + generator.next(below: items.count)
    var uses: [String: Int] = [:]
    for attempt in try attempts(5, of: .of(items, checkDraws: count), seed: seed) {
      let before = uses
      for id in attempt { uses[id, default: 0] += 1 }
      let least = items.map { uses[$0.id, default: 0] }.min() ?? 0
      for id in attempt where !critical.contains(id) {
        // What was met again had been met no oftener than what is still left for next time.
        #expect(before[id, default: 0] <= least)
      }
    }
  }

  @Test("The test prefers what the checks have not shown", arguments: UInt64(0)..<30)
  func test(seed: UInt64) throws {
    var walk = Walk(through: .of(Self.ten, checkDraws: 6, testDraws: 4))
    try walk.finish("m")
    try walk.attempt("m/sjekk", seed: seed)
    try walk.attempt("prøve", seed: seed)
    #expect(Set(walk.session.attempts.flatMap(\.items)).count == 10)
  }

  @Test("Items that tailoring has taken away are not drawn")
  func tailored() throws {
    let items = Self.ten.map { Item($0.id, $0.objective, condition: $0.id < "m/5" ? .heads(.atLeast, 5) : nil) }
    var walk = Walk(through: .of(items, checkDraws: 10))
    try walk.take(.profiled(question: "heads", answer: .number(4)))
    try walk.finish("m")
    try walk.attempt("m/sjekk")
    #expect(walk.session.attempts[0].items.sorted() == ["m/5", "m/6", "m/7", "m/8", "m/9"])
  }

  @Test("An attempt keeps its number and its seed")
  func numbers() throws {
    var walk = Walk(through: .of(Self.ten, checkDraws: 1))
    try walk.finish("m")
    for seed in UInt64(11)...13 { try walk.attempt("m/sjekk", seed: seed) }
    try walk.attempt("prøve", seed: 14)
    #expect(walk.session.attempts.map(\.number) == [1, 2, 3, 1])
    #expect(walk.session.attempts.map(\.seed) == [11, 12, 13, 14])
  }

  /// The items of so many checks in a row, each under a seed of its own.
  private func attempts(_ count: Int, of course: Course, seed: UInt64 = 5) throws -> [[String]] {
    var walk = Walk(through: course)
    try walk.finish("m")
    for number in 0..<count { try walk.attempt("m/sjekk", seed: seed &+ UInt64(number) &* 1_000_003) }
    return walk.session.attempts.map(\.items)
  }
}
