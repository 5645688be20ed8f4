import Courseware
import Testing

@Suite("Active time")
struct ActiveTimeTests {
  @Test(
    "A pause counts for what it lasted, and never for more than two minutes",
    arguments: [(0, 0), (1, 1), (119_999, 119_999), (120_000, 120_000), (120_001, 120_000), (86_400_000, 120_000)]
      as [(Int64, Int64)])
  func pause(milliseconds: Int64, counted: Int64) throws {
    var walk = Walk()
    try walk.take(.viewed(step: "start/hei"), after: milliseconds)
    #expect(walk.session.activeMilliseconds == counted)
  }

  @Test("Nothing counts from when the program was closed until it was opened again")
  func resumed() throws {
    var walk = Walk()
    try walk.take(.viewed(step: "start/hei"), after: 5000)
    try walk.take(.resumed, after: 60_000)
    #expect(walk.session.activeMilliseconds == 5000)
    try walk.take(.viewed(step: "start/antall"), after: 7000)
    #expect(walk.session.activeMilliseconds == 12_000)
  }

  @Test("Pauses add up")
  func sum() throws {
    var walk = Walk()
    for _ in 0..<10 { try walk.take(.viewed(step: "start/hei"), after: 200_000) }
    #expect(walk.session.activeMilliseconds == 1_200_000)
    #expect(walk.session.lastAt.milliseconds(since: Walk.morning) == 2_000_000)
  }

  @Test("A clock that goes back refuses nothing, takes no time away and gives none twice")
  func clockBack() throws {
    var walk = Walk()
    try walk.take(.viewed(step: "start/hei"), after: 60_000)
    try walk.take(.viewed(step: "start/antall"), after: -50_000)
    #expect(walk.session.activeMilliseconds == 60_000)
    #expect(walk.session.lastAt.milliseconds(since: Walk.morning) == 60_000)
    try walk.take(.viewed(step: "start/hei"), after: 1000)
    #expect(walk.session.activeMilliseconds == 61_000)
  }

  @Test("A clock that was ahead and is put right costs no more than the run it was ahead in, or two minutes")
  func clockPutRight() throws {
    let hour: Int64 = 3_600_000
    var walk = Walk()
    try walk.take(Event(at: Walk.morning + hour, .resumed))
    try walk.take(Event(at: Walk.morning + hour + 5000, .viewed(step: "start/hei")))
    #expect(walk.session.activeMilliseconds == 5000)
    // The next run, with the right time.
    try walk.take(Event(at: Walk.morning + 10_000, .resumed))
    try walk.take(Event(at: Walk.morning + 17_000, .viewed(step: "start/antall")))
    #expect(walk.session.activeMilliseconds == 12_000)
    // Ahead for a moment, and right again in the same run.
    try walk.take(Event(at: Timestamp(milliseconds: .max), .viewed(step: "start/hei")))
    #expect(walk.session.activeMilliseconds == 132_000)
    try walk.take(Event(at: Walk.morning + 20_000, .viewed(step: "start/antall")))
    #expect(walk.session.activeMilliseconds == 132_000)
    try walk.take(Event(at: Walk.morning + 21_000, .viewed(step: "start/hei")))
    #expect(walk.session.activeMilliseconds == 133_000)
    #expect(walk.session.lastAt == Walk.morning + 21_000)
  }

  @Test("By the first rules, time counts again only when the clock has come to where it was")
  func firstRules() throws {
    let start = Event(at: Walk.morning, .started(session: "økt-1", edition: Walk.edition, seed: 7, rules: .first))
    var session = try #require(Session(start, in: .small))
    for (milliseconds, counted) in [(400_000, 120_000), (10_000, 120_000), (399_000, 120_000), (401_000, 121_000)] {
      _ = try session.handle(Event(at: Walk.morning + Int64(milliseconds), .viewed(step: "start/hei")), in: .small)
      #expect(session.activeMilliseconds == counted)
    }
  }

  @Test("A moment at the end of all numbers brings nothing down", arguments: [Int64.min, .max])
  func extremes(milliseconds: Int64) throws {
    var walk = Walk()
    try walk.take(Event(at: Timestamp(milliseconds: milliseconds), .resumed))
    try walk.take(Event(at: Timestamp(milliseconds: .min), .viewed(step: "start/hei")))
    try walk.take(Event(at: Timestamp(milliseconds: .max), .viewed(step: "start/hei")))
    #expect((0...120_000).contains(walk.session.activeMilliseconds))
    #expect(Timestamp(milliseconds: .max).milliseconds(since: Timestamp(milliseconds: .min)) == .max)
    #expect(Timestamp(milliseconds: .min).milliseconds(since: Timestamp(milliseconds: .max)) == .min)
  }
}

extension Timestamp {
  /// So many milliseconds later.
  static func + (moment: Timestamp, milliseconds: Int64) -> Timestamp {
    Timestamp(milliseconds: moment.milliseconds + milliseconds)
  }
}
