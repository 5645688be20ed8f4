import Courseware
import Testing

@Suite("A correction of what was handed in")
struct CorrectionTests {
  /// Five items whose second choice is right, a check that asks all of them, and what one leader answered.
  struct Row: CustomTestStringConvertible, Sendable {
    var testDescription: String
    /// The choices taken, of a to e; nil is none.
    var answers: [Int?]
    /// The items that must be right.
    var critical: Set<String> = []
    var masteryScore = 80
    var corrections: [(String, Erratum.Correction)]
    var before: (Int, Int)
    var isPassedBefore: Bool
    var after: (Int, Int)
    var isPassedAfter: Bool
  }

  static let rows: [Row] = [
    Row(
      testDescription: "withdrawn, wrong before, and enough then", answers: [0, 1, 1, 1, 1], masteryScore: 90,
      corrections: [("a", .withdrawn)], before: (4, 5), isPassedBefore: false, after: (4, 4), isPassedAfter: true),
    Row(
      testDescription: "withdrawn, wrong before, and not enough then", answers: [0, 0, 0, 1, 1],
      corrections: [("a", .withdrawn)], before: (2, 5), isPassedBefore: false, after: (2, 4), isPassedAfter: false),
    Row(
      testDescription: "withdrawn, not answered", answers: [nil, 1, 1, 1, 1], masteryScore: 90,
      corrections: [("a", .withdrawn)], before: (4, 5), isPassedBefore: false, after: (4, 4), isPassedAfter: true),
    Row(
      testDescription: "withdrawn, right before, passed: the result stands", answers: [1, 1, 1, 1, 0],
      corrections: [("a", .withdrawn)], before: (4, 5), isPassedBefore: true, after: (4, 5), isPassedAfter: true),
    Row(
      testDescription: "withdrawn, right before, failed: the result stands", answers: [1, 1, 0, 0, 0],
      corrections: [("a", .withdrawn)], before: (2, 5), isPassedBefore: false, after: (2, 5), isPassedAfter: false),
    Row(
      testDescription: "withdrawn, wrong before, passed: a better result", answers: [0, 1, 1, 1, 1],
      corrections: [("a", .withdrawn)], before: (4, 5), isPassedBefore: true, after: (4, 4), isPassedAfter: true),
    Row(
      testDescription: "withdrawn, critical and wrong before: no longer missed", answers: [0, 1, 1, 1, 1],
      critical: ["a"], corrections: [("a", .withdrawn)], before: (4, 5), isPassedBefore: false, after: (4, 4),
      isPassedAfter: true),
    Row(
      testDescription: "withdrawn, critical and wrong before, and so is another: that one is still missed",
      answers: [0, 0, 1, 1, 1], critical: ["a", "b"], masteryScore: 50, corrections: [("a", .withdrawn)],
      before: (3, 5), isPassedBefore: false, after: (3, 4), isPassedAfter: false),
    Row(
      testDescription: "both critical ones withdrawn: together they make the pass",
      answers: [0, 0, 1, 1, 1], critical: ["a", "b"],
      corrections: [("a", .withdrawn), ("b", .withdrawn)], before: (3, 5), isPassedBefore: false, after: (3, 3),
      isPassedAfter: true),
    Row(
      testDescription: "re-keyed, wrong before, right now", answers: [2, 0, 1, 1, 1],
      corrections: [("a", .rekeyed([2]))], before: (3, 5), isPassedBefore: false, after: (4, 5), isPassedAfter: true),
    Row(
      testDescription: "re-keyed, wrong before, still wrong", answers: [0, 0, 1, 1, 1],
      corrections: [("a", .rekeyed([2]))], before: (3, 5), isPassedBefore: false, after: (3, 5), isPassedAfter: false),
    Row(
      testDescription: "re-keyed, right before, wrong now, passed: the result stands", answers: [1, 1, 1, 1, 0],
      corrections: [("a", .rekeyed([2]))], before: (4, 5), isPassedBefore: true, after: (4, 5), isPassedAfter: true),
    Row(
      testDescription: "re-keyed, right before, wrong now, failed: the result stands", answers: [1, 1, 0, 0, 0],
      corrections: [("a", .rekeyed([2]))], before: (2, 5), isPassedBefore: false, after: (2, 5), isPassedAfter: false),
    Row(
      testDescription: "re-keyed so that both are right", answers: [2, 0, 1, 1, 1],
      corrections: [("a", .rekeyed([1, 2]))], before: (3, 5), isPassedBefore: false, after: (4, 5),
      isPassedAfter: true),
    Row(
      testDescription: "re-keyed, critical and wrong before, right now", answers: [2, 1, 1, 1, 1], critical: ["a"],
      corrections: [("a", .rekeyed([2]))], before: (4, 5), isPassedBefore: false, after: (5, 5), isPassedAfter: true),
    Row(
      testDescription: "re-keyed, critical and right before, wrong now: a pass stands", answers: [1, 1, 1, 1, 0],
      critical: ["a"], corrections: [("a", .rekeyed([2]))], before: (4, 5), isPassedBefore: true, after: (4, 5),
      isPassedAfter: true),
    Row(
      testDescription: "re-keyed, not answered", answers: [nil, 0, 1, 1, 1], corrections: [("a", .rekeyed([2]))],
      before: (3, 5), isPassedBefore: false, after: (3, 5), isPassedAfter: false),
    Row(
      testDescription: "re-keyed twice: the last key counts", answers: [2, 0, 1, 1, 1],
      corrections: [("a", .rekeyed([0])), ("a", .rekeyed([2]))], before: (3, 5), isPassedBefore: false,
      after: (4, 5), isPassedAfter: true),
    Row(
      testDescription: "re-keyed twice: what the first gave is not taken back", answers: [2, 0, 1, 1, 1],
      corrections: [("a", .rekeyed([2])), ("a", .rekeyed([0]))], before: (3, 5), isPassedBefore: false,
      after: (4, 5), isPassedAfter: true),
    Row(
      testDescription: "withdrawn and then re-keyed: withdrawn is for good", answers: [2, 0, 1, 1, 1],
      masteryScore: 70, corrections: [("a", .withdrawn), ("a", .rekeyed([0]))], before: (3, 5),
      isPassedBefore: false, after: (3, 4), isPassedAfter: true),
    Row(
      testDescription: "re-keyed and then withdrawn: the better of the two", answers: [2, 0, 1, 1, 1],
      corrections: [("a", .rekeyed([2])), ("a", .withdrawn)], before: (3, 5), isPassedBefore: false, after: (4, 5),
      isPassedAfter: true),
    Row(
      testDescription: "everything withdrawn, one after the other: the result stands", answers: [1, 0, 0, 0, 0],
      corrections: ["a", "b", "c", "d", "e"].map { ($0, .withdrawn) }, before: (1, 5), isPassedBefore: false,
      after: (1, 5), isPassedAfter: false),
  ]

  @Test("gives the better of the result there was and the result by the corrected edition", arguments: rows)
  func regraded(row: Row) throws {
    var walk = Walk(through: .five(critical: row.critical, masteryScore: row.masteryScore))
    try walk.finish("m")
    try walk.attempt("m/sjekk") { item in
      guard let place = ["m/a", "m/b", "m/c", "m/d", "m/e"].firstIndex(of: item.id) else { return nil }
      return row.answers[place].map(Response.single)
    }
    let before = try #require(walk.session.attempts.first?.result)
    #expect(before.score == Score(raw: row.before.0, maximum: row.before.1))
    #expect(before.isPassed == row.isPassedBefore)

    var followed: [Event.Kind] = []
    for (item, change) in row.corrections {
      followed += try walk.take(.corrected(Correction(item: "m/" + item, version: "2026-1", change: change)))
    }
    let after = try #require(walk.session.attempts.first?.result)
    #expect(after.score == Score(raw: row.after.0, maximum: row.after.1))
    #expect(after.isPassed == row.isPassedAfter)
    #expect(after.at == before.at, "it was handed in when it was handed in")
    let isBetter = row.isPassedAfter && (!row.isPassedBefore || row.before != row.after)
    #expect(followed == (isBetter ? [.passed(object: "m", score: after.score)] : []))
    #expect(walk.session.passed["m"] == (row.isPassedAfter ? after.score : nil))
    #expect(walk.session.corrections.count == row.corrections.count)

    let replay = Replay(walk.events, in: walk.source)
    #expect(replay.findings == [])
    #expect(replay.session == walk.session)
  }

  @Test("Only the attempts that had the item are graded anew, and the best of them counts")
  func severalAttempts() throws {
    var walk = Walk(through: .five(masteryScore: 90))
    try walk.finish("m")
    try walk.attempt("m/sjekk", seed: 1) { $0.id == "m/a" ? .single(0) : $0.rightResponse }
    try walk.attempt("m/sjekk", seed: 2)
    #expect(walk.session.passed["m"] == Score(raw: 5, maximum: 5))
    let followed = try walk.take(.corrected(Correction(item: "m/a", version: "2026-1", change: .withdrawn)))
    #expect(walk.session.attempts.map { $0.result?.isPassed } == [true, true])
    // Four of four is no better than five of five.
    #expect(followed == [])
    #expect(walk.session.passed["m"] == Score(raw: 5, maximum: 5))
  }

  @Test("A pass that a correction brings opens the test, and passes the course where it is the test's own")
  func brings() throws {
    var walk = Walk(through: .five(masteryScore: 90))
    try walk.finish("m")
    let miss: (Item) -> Response? = { $0.id == "m/a" ? .single(0) : $0.rightResponse }
    try walk.attempt("m/sjekk", answering: miss)
    #expect(!walk.session.isOpen("prøve"))
    try walk.take(.corrected(Correction(item: "m/a", version: "2026-1", change: .rekeyed([0, 1]))))
    #expect(walk.session.isOpen("prøve"))
    try walk.attempt("prøve") { $0.id == "m/b" ? .single(0) : $0.rightResponse }
    #expect(walk.session.passed["lite-kurs"] == nil)
    let followed = try walk.take(.corrected(Correction(item: "m/b", version: "2026-1", change: .withdrawn)))
    #expect(followed.contains(.passed(object: "lite-kurs", score: Score(raw: 4, maximum: 4))))
    #expect(walk.session.next == .attestation)
    #expect(Replay(walk.events, in: walk.source).session == walk.session)
  }

  @Test("Of an open attempt a withdrawn item is gone with its answer, and one with another key stays as it is")
  func open() throws {
    var walk = Walk(through: .five(masteryScore: 90))
    try walk.finish("m")
    try walk.take(.attempted(assessment: "m/sjekk", seed: 1))
    let items = try #require(walk.session.attempts.first?.items)
    for id in ["m/a", "m/b"] { try walk.take(.responded(item: id, response: .single(0))) }
    #expect(try walk.take(.corrected(Correction(item: "m/a", version: "2026-1", change: .withdrawn))) == [])
    try walk.take(.corrected(Correction(item: "m/b", version: "2026-1", change: .rekeyed([0]))))
    let attempt = try #require(walk.session.attempts.first)
    #expect(attempt.items == items.filter { $0 != "m/a" })
    #expect(attempt.responses == ["m/b": .single(0)])
    #expect(throws: Refusal.unknown("m/a")) { try walk.take(.responded(item: "m/a", response: .single(1))) }
    for id in ["m/c", "m/d", "m/e"] { try walk.take(.responded(item: id, response: .single(1))) }
    #expect(
      try walk.take(.handedIn(assessment: "m/sjekk")) == [.passed(object: "m", score: Score(raw: 4, maximum: 4))])
    #expect(Replay(walk.events, in: walk.source).session == walk.session)
  }

  @Test("An open attempt that loses its last item is no attempt")
  func openEmptied() throws {
    var walk = Walk(through: .of([Item("m/a", "m/mål"), Item("m/b", "m/mål")], checkDraws: 1))
    try walk.finish("m")
    try walk.take(.attempted(assessment: "m/sjekk", seed: 1))
    let item = try #require(walk.session.attempts.first?.items.first)
    try walk.take(.corrected(Correction(item: item, version: "2026-1", change: .withdrawn)))
    #expect(walk.session.attempts == [])
    try walk.attempt("m/sjekk", seed: 2)
    #expect(walk.session.attempts.map(\.number) == [1])
    #expect(walk.session.passed["m"] != nil)
    #expect(Replay(walk.events, in: walk.source).session == walk.session)
  }

  @Test("What is drawn afterwards has no withdrawn item, and the new key of one that was re-keyed")
  func drawnAfterwards() throws {
    var walk = Walk(through: .five())
    try walk.finish("m")
    try walk.take(.corrected(Correction(item: "m/a", version: "2026-1", change: .withdrawn)))
    try walk.take(.corrected(Correction(item: "m/b", version: "2026-1", change: .rekeyed([0]))))
    try walk.attempt("m/sjekk") { $0.id == "m/b" ? .single(1) : $0.rightResponse }
    let attempt = try #require(walk.session.attempts.first)
    #expect(Set(attempt.items) == ["m/b", "m/c", "m/d", "m/e"])
    #expect(attempt.result?.scores["m/b"] == Score(raw: 0, maximum: 1))
  }

  @Test(
    "What the edition cannot be corrected by is refused, and is never due",
    arguments: [
      (Correction(item: "m/finnes-ikke", version: "2026-1", change: .withdrawn), .unknown("m/finnes-ikke")),
      (Correction(item: "m/a", version: "2025-9", change: .withdrawn), .unknown("2025-9")),
      (Correction(item: "m/a", version: "2026-1", change: .rekeyed([])), .unacceptable("m/a")),
      (Correction(item: "m/a", version: "2026-1", change: .rekeyed([3])), .unacceptable("m/a")),
      (Correction(item: "m/a", version: "2026-1", change: .rekeyed([-1])), .unacceptable("m/a")),
      (Correction(item: "m/tall", version: "2026-1", change: .rekeyed([0])), .unacceptable("m/tall")),
    ] as [(Correction, Refusal)])
  func refused(correction: Correction, refusal: Refusal) throws {
    var course = Course.five()
    course.modules[0].banks[0].items.append(Item("m/tall", "m/mål", .number(5)))
    var walk = Walk(through: course)
    let before = walk.session
    #expect(throws: refusal) { try walk.take(.corrected(correction)) }
    #expect(walk.session == before)
    #expect(before.due(in: .of([correction]), of: course) == [])
  }

  @Test("An item of practice is no item of a bank: it scores nothing, and is not corrected")
  func practice() throws {
    var walk = Walk()
    #expect(throws: Refusal.unknown("ansvar/øv-en")) {
      try walk.take(.corrected(Correction(item: "ansvar/øv-en", version: "2026-1", change: .withdrawn)))
    }
  }

  @Test("What is due is what this edition has not taken in, in the order it was found")
  func due() throws {
    let course = Course.five()
    var walk = Walk(through: course)
    let corrections = [
      Correction(item: "m/b", version: "2026-1", change: .withdrawn),
      Correction(item: "m/a", version: "2025-1", change: .withdrawn),
      Correction(item: "m/a", version: "2026-1", change: .rekeyed([0])),
      Correction(item: "m/a", version: "2026-1", change: .rekeyed([2])),
    ]
    let own = corrections.filter { $0.version == "2026-1" }
    #expect(walk.session.due(in: .of(corrections), of: course) == own)
    for (count, correction) in own.enumerated() {
      try walk.take(.corrected(correction))
      #expect(walk.session.due(in: .of(corrections), of: course) == Array(own.dropFirst(count + 1)))
    }
    #expect(walk.session.due(in: Errata(course: "annet", entries: Errata.of(corrections).entries), of: course) == [])
  }
}

extension Errata {
  /// Errata of the small course that say this.
  static func of(_ corrections: [Correction]) -> Errata {
    Errata(
      course: "lite-kurs",
      entries: corrections.map {
        Erratum(item: $0.item, version: $0.version, date: day("2026-12-01"), correction: $0.change, reason: "Feil.")
      })
  }
}

extension Course {
  /// A course whose check and test ask the same five items, a to e; the second choice is right.
  static func five(critical: Set<String> = [], masteryScore: Int = 80) -> Course {
    .of(
      ["a", "b", "c", "d", "e"].map { Item("m/" + $0, "m/mål", isCritical: critical.contains($0)) }, checkDraws: 5,
      testDraws: 5, masteryScore: masteryScore)
  }
}
