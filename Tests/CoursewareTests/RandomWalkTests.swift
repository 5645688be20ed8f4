import Courseware
import Foundation
import Testing

/// KYNDIG_WALKS sets how many walks there are; a failure names the seed of its walk, and `RandomWalk(seed:)` takes it again.
private let walks = ProcessInfo.processInfo.environment["KYNDIG_WALKS"].flatMap(UInt64.init) ?? 150

@Suite("Random walks")
struct RandomWalkTests {
  @Test("Whatever a leader does, every session is sound, and its stored events give it again", arguments: 0..<UInt64(2))
  func walksReplay(half: UInt64) {
    for seed in stride(from: half, to: walks, by: 2) {
      let random = RandomWalk(seed: seed)
      #expect(random.refusalsChangeNothing, "seed \(seed)")
      guard let counterexample = Counterexample(random.walk, fault: \.fault) else { continue }
      Issue.record("seed \(seed): \(counterexample.fault)\n\(counterexample.text)")
      return
    }
  }

  @Test("The walks go everywhere: every kind of event is taken, and every refusal met")
  func coverage() {
    let walks = (UInt64(0)..<80).map { RandomWalk(seed: $0) }
    let events = walks.flatMap(\.walk.events)
    #expect(Set(events.map(\.kind.verb)) == Set(EventVectors.all.map(\.event.kind.verb)))
    #expect(
      Set(walks.flatMap(\.refusals)) == [
        "alreadyStarted", "unknown", "unacceptable", "closed", "derived", "premature",
      ])
    let forms = events.compactMap { event -> String? in
      guard case .practised(_, let response) = event.kind else { return nil }
      return "\(response)".prefix { $0 != "(" }.description
    }
    #expect(Set(forms) == ["single", "multiple", "order", "match", "number", "date", "faults"])
    #expect(walks.contains { !$0.walk.session.ended.isEmpty })
    #expect(walks.count { $0.walk.session.next == .certificate } >= 10)
    #expect(Set(walks.map(\.walk.session.edition)) == Set(SmallEditions.all))
    #expect(walks.contains { !$0.walk.session.profile.sources.isEmpty })
    #expect(walks.contains { $0.walk.session.rules == .first })
    #expect(
      walks.contains { $0.walk.stages.contains { !$0.session.unread.isEmpty } }, "a passed module gains something")
    #expect(walks.contains { $0.walk.hasCorrectedOpenAttempt })
    #expect(walks.contains { $0.walk.hasPassByCorrection })
  }

  @Test("A random walk can be taken again from its seed")
  func again() {
    #expect(RandomWalk(seed: 3).walk.events == RandomWalk(seed: 3).walk.events)
    #expect(RandomWalk(seed: 3).walk.events != RandomWalk(seed: 4).walk.events)
  }

  @Test(
    "Transcripts that are cut up and shuffled bring nothing down, and are not sound where anything followed",
    arguments: UInt64(0)..<50)
  func damaged(seed: UInt64) {
    let events = RandomWalk(seed: seed).walk.events
    var generator = SplitMix64(seed: seed)
    let shuffled = [events[0]] + generator.shuffled(Array(events.dropFirst()))
    let replay = Replay(shuffled) { SmallEditions.course($0) }
    // Where nothing follows from anything, one order may do as well as another.
    #expect(replay.findings != [] || !events.contains { $0.kind.isDerived })
    let arbitrary = [events[0]] + (0..<50).map { _ in generator.event() }
    #expect(Replay(arbitrary) { SmallEditions.course($0) }.findings != [])
  }
}

extension Walk {
  /// Whether an item was withdrawn from an attempt that was open.
  fileprivate var hasCorrectedOpenAttempt: Bool {
    zip(stages, stages.dropFirst()).contains { before, after in
      guard let open = before.session.openAttempt, after.session.openAttempt == open else { return false }
      return after.session.attempts[open].items.count < before.session.attempts[open].items.count
    }
  }

  /// Whether a correction made a failed attempt a passed one.
  fileprivate var hasPassByCorrection: Bool {
    zip(events, events.dropFirst()).contains { $0.kind.verb == "corrected" && $1.kind.verb == "passed" }
  }
}
