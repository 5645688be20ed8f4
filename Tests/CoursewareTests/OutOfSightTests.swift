import Courseware
import Testing

@Suite("A module that this business does not get any more")
struct OutOfSightTests {
  @Test("A failed check of a trade that was left is passed by a correction; the course is not")
  func correctedOutOfSight() throws {
    var walk = Walk.amongEditions()
    try walk.profile(heads: .number(4), trade: "construction")
    try walk.finish("start")
    try walk.attempt("start/sjekk")
    try walk.finish("bygg")
    var isFirst = true
    try walk.attempt("bygg/sjekk") { item in
      defer { isFirst = false }
      return isFirst ? item.rightResponse : nil
    }
    let missed = try #require(walk.session.attempts.last?.items.last)
    try walk.take(.profiled(question: "trade", answer: .word("office")))
    #expect(walk.session.guidance(for: "bygg/sjekk") == nil)
    let derived = try walk.take(.corrected(Correction(item: missed, version: "2026-1", change: .withdrawn)))
    #expect(derived == [.passed(object: "bygg", score: Score(raw: 1, maximum: 1))])
    #expect(walk.session.passed.keys.sorted() == ["bygg", "start"])
    #expect(walk.session.next == .step("ansvar/side"))
    #expect(walk.fault == nil)
  }
}
