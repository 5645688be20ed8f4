import Courseware
import Testing

@Suite("Shrinking")
struct ShrinkingTests {
  @Test("A false claim about walks is refuted by the fewest events that refute it", arguments: UInt64(0)..<8)
  func failedCheck(seed: UInt64) throws {
    var tries = 0
    let claim = { (walk: Walk) -> String? in
      tries += 1
      return walk.events.contains { $0.kind.verb == "failed" } ? "a check is failed" : nil
    }
    let walk = try #require((0..<100).lazy.map { RandomWalk(seed: seed + 100 * $0).walk }.first { claim($0) != nil })
    let counterexample = try #require(Counterexample(walk, fault: claim))
    // Begun; two pages and three questions; the check begun and handed in. Of a trade that is no building site «shared» is
    // not asked, but then the trade is answered with something.
    #expect((7...8).contains(counterexample.events.count), "\(counterexample.text)")
    #expect(
      Set(counterexample.events.map(\.kind.verb)) == ["started", "viewed", "profiled", "attempted", "handed-in"])
    #expect(counterexample.fault == "a check is failed")
    #expect(tries < 1500)
  }

  @Test("Nothing can be spared: without any one of its events the claim holds")
  func minimal() throws {
    let claim = { (walk: Walk) -> String? in walk.session.remarks.count > 1 ? "two remarks" : nil }
    let walk = try #require((UInt64(0)..<200).lazy.map { RandomWalk(seed: $0).walk }.first { claim($0) != nil })
    let counterexample = try #require(Counterexample(walk, fault: claim))
    #expect(counterexample.events.map(\.kind.verb) == ["started", "remarked", "remarked"])
    #expect(counterexample.text.split(separator: "\n").count == 3)
    for index in counterexample.events.indices.dropFirst() {
      var fewer = counterexample.events
      fewer.remove(at: index)
      #expect(claim(Walk(taking: fewer)) == nil)
    }
  }

  @Test("What holds has no counterexample, and work that is bounded ends")
  func bounds() throws {
    let walk = RandomWalk(seed: 1).walk
    #expect(Counterexample(walk) { _ in nil } == nil)
    #expect(try #require(Counterexample(walk) { _ in "always" }).events.count == 1)
    var tries = 0
    _ = Counterexample(walk, tries: 20) { _ in
      tries += 1
      return tries == 1 ? "once" : nil
    }
    #expect(tries <= 21)
  }
}
