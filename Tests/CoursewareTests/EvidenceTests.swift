import Courseware
import Foundation
import Testing

@Suite("Evidence of a person learning")
struct EvidenceTests {
  @Test("The time between two events goes to what was on the screen")
  func attribution() throws {
    var walk = Walk()
    try walk.take(.viewed(step: "start/hei"), after: 1000)
    try walk.take(.viewed(step: "heads"), after: 5000)
    try walk.take(.profiled(question: "heads", answer: .number(12)), after: 7000)
    try walk.take(.viewed(step: "trade"), after: 10)
    try walk.take(.profiled(question: "trade", answer: .word("office")), after: 3000)
    // She plans, and tells of an error, while the question is still there.
    try walk.take(.planned(by: day("2026-12-01")), after: 100)
    try walk.take(.remarked(object: "start/hei", text: "Feil."), after: 200)
    try walk.take(.viewed(step: "start/antall"), after: 20)
    try walk.take(.attempted(assessment: "start/sjekk", seed: 1), after: 130_000)
    let items = try #require(walk.session.attempts.last?.items)
    for item in items { try walk.take(.responded(item: item, response: .single(1)), after: 4000) }
    try walk.take(.handedIn(assessment: "start/sjekk"), after: 500)
    try walk.take(.resumed, after: 60_000)
    try walk.take(.viewed(step: "ansvar/side"), after: 900)
    try walk.take(.viewed(step: "ansvar/øv-en"), after: 2000)
    try walk.take(.practised(item: "ansvar/øv-en", response: .single(1)), after: 6000)
    try walk.take(.viewed(step: "ansvar/øv-flere"), after: 1500)
    try walk.take(.planned(by: day("2026-12-02")), after: 50)

    let evidence = Evidence(of: walk.events, in: .small)
    let lines = evidence.encounters.map {
      "\($0.kind) \($0.id) in \($0.module): \($0.visits) × \($0.activeMilliseconds)\($0.isMeasured ? "" : " at least")"
    }
    #expect(
      lines == [
        "course lite-kurs in lite-kurs: 0 × 1000", "page start/hei in start: 1 × 5000",
        "question heads in start: 1 × 7010", "question trade in start: 1 × 3320",
        "page start/antall in start: 1 × 120000", "assessment start/sjekk in start: 1 × 1400 at least",
      ] + items.map { "item \($0) in start: 1 × 4000" } + [
        "page ansvar/side in ansvar: 1 × 2000", "practice ansvar/øv-en in ansvar: 1 × 7500",
        "practice ansvar/øv-flere in ansvar: 1 × 50 at least",
      ])
    #expect(evidence.activeMilliseconds == walk.session.activeMilliseconds)
    #expect(evidence.activeMilliseconds(in: "start") == 5000 + 7010 + 3320 + 120_000 + 1400 + 5 * 4000)
    #expect(evidence.activeMilliseconds(in: "ansvar") == 9550)
    #expect(evidence.activeMilliseconds(in: "lite-kurs") == 1000)
  }

  @Test("Scenarios and tasks have their time too, and the test's belongs to the course")
  func everythingElse() throws {
    var walk = Walk()
    try walk.profile(heads: .number(12), trade: "workshop")
    try walk.passEverything()
    let evidence = Evidence(of: walk.events, in: .small)
    func time(_ kind: Evidence.Encounter.Kind, _ id: String) -> Int64? {
      evidence.encounters.first { $0.kind == kind && $0.id == id }?.activeMilliseconds
    }
    // Two decisions, and the next step a second after the ending.
    #expect(time(.scenario, "verksted/situasjon") == 3000)
    #expect(time(.task, "verksted/plan") == 2000)
    let attempt = try #require(walk.session.attempts.last)
    #expect(evidence.activeMilliseconds(in: "lite-kurs") == Int64(attempt.items.count + 1) * 1000)
    #expect(evidence.encounters.contains { $0.kind == .item && $0.module == "lite-kurs" })
  }

  @Test("The parts are the whole, whatever happens", arguments: UInt64(0)..<30)
  func sum(seed: UInt64) {
    let walk = RandomWalk(seed: seed).walk
    expectSum(of: walk.events, walk.session)
    let cut = walk.stages[walk.stages.count / 2]
    expectSum(of: Array(walk.events.prefix(cut.length)), cut.session)
  }

  @Test("The parts of the first stored transcript are the whole")
  func transcript() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Transcripts/lite-kurs-1.jsonl")
    let events = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      try Event(bytes: line.utf8)
    }
    let session = try #require(Replay(events, in: .small).session)
    #expect(session.activeMilliseconds == 1_077_200)
    expectSum(of: events, session)
  }

  private func expectSum(of events: [Event], _ session: Session) {
    let evidence = Evidence(of: events) { SmallEditions.course($0) }
    #expect(evidence.activeMilliseconds == session.activeMilliseconds)
    #expect(evidence.encounters.reduce(0) { $0 + $1.activeMilliseconds } == session.activeMilliseconds)
    let modules = Set(evidence.encounters.map(\.module))
    #expect(modules.reduce(0) { $0 + evidence.activeMilliseconds(in: $1) } == session.activeMilliseconds)
    #expect(evidence.tries.map(\.isPassed) == session.attempts.map { $0.result?.isPassed })
  }

  @Test("Without a session, or its edition, there is no evidence")
  func none() {
    var walk = Walk()
    _ = try? walk.take(.viewed(step: "start/hei"))
    for evidence in [Evidence(of: [], in: .small), Evidence(of: walk.events) { _ in nil }] {
      #expect(evidence.activeMilliseconds == 0)
      #expect(evidence.encounters == [])
      #expect(evidence.findings == [])
    }
  }

  @Test("What does not fit the session is no evidence")
  func refused() throws {
    var walk = Walk()
    try walk.take(.viewed(step: "start/hei"))
    let sound = Evidence(of: walk.events, in: .small)
    let refused = Event(at: walk.session.lastAt + 5000, .practised(item: "finnes/ikke", response: .single(0)))
    #expect(
      Evidence(
        of: walk.events + [refused, Event(at: refused.at, .passed(object: "start", score: Score(raw: 1, maximum: 1)))],
        in: .small) == sound)
  }

  @Test("A page that is read again counts its visits, and all its time")
  func visits() throws {
    var walk = Walk()
    for _ in 0..<3 {
      try walk.take(.viewed(step: "start/hei"), after: 100)
      try walk.take(.viewed(step: "ansvar/side"), after: 2000)
    }
    let evidence = Evidence(of: walk.events, in: .small)
    let page = try #require(evidence.encounters.first { $0.id == "start/hei" })
    #expect((page.visits, page.activeMilliseconds, page.words) == (3, 6000, 3))
    // «Hei» and «Les dette.»: three words in six seconds.
    #expect(page.pace.wordsPerMinute == 30)
    #expect(page.pace.estimatedMilliseconds == 3 * 60_000 / 130)
    // The last page is still on the screen.
    #expect(evidence.pace == Pace(words: 3, milliseconds: 6000))
  }

  @Test("The words of a page are those that this leader's page says")
  func tailoredWords() throws {
    for (heads, words) in [(4, 3), (12, 4), (30, 5)] {
      var walk = Walk()
      try walk.profile(heads: .number(heads), trade: "office")
      try walk.take(.viewed(step: "start/antall"))
      let page = Evidence(of: walk.events, in: .small).encounters.first { $0.id == "start/antall" }
      // The heading, and a word for each condition that holds.
      #expect(page?.words == words)
    }
  }

  @Test("Another key, another edition and an erratum are told of as they were stored")
  func changes() throws {
    var walk = Walk()
    let second = Edition(course: "lite-kurs", version: "2026-2", digest: String(repeating: "ab", count: 32))
    var later = Course.small
    later.version = "2026-2"
    try walk.take(.rekeyed(key: "did:key:z6Mk"))
    try walk.take(.corrected(Correction(item: "start/a", version: "2026-1", change: .withdrawn)))
    let moved = Event(at: walk.session.lastAt + 1000, .moved(to: second, kept: ["start"], reopened: ["ansvar"]))
    let viewed = Event(at: moved.at + 1000, .viewed(step: "ansvar/side"))
    let evidence = Evidence(of: walk.events + [moved, viewed]) { $0 == second ? later : .small }
    #expect(evidence.changes.map(\.kind.verb) == ["rekeyed", "corrected", "moved"])
    #expect(evidence.changes.last == moved)
    #expect(evidence.encounters.last?.id == "ansvar/side")
  }

  @Test("The language she has chosen is no evidence of anything")
  func language() throws {
    var walk = Walk()
    var spoken = Walk()
    for (place, step) in ["start/hei", "ansvar/side", "start/antall", "start/hei"].enumerated() {
      try walk.take(.viewed(step: step), after: 1000)
      try spoken.take(.viewed(step: step), after: place == 0 ? 1000 : 600)
      try spoken.take(.spoke(language: ["nn", "en", "se", "nb"][place]), after: 400)
    }
    try walk.take(.planned(by: day("2026-12-01")), after: 400)
    #expect(Evidence(of: spoken.events, in: .small) == Evidence(of: walk.events, in: .small))
  }
}
