import Courseware
import Foundation
import Testing

/// KYNDIG_WALKS sets how many walks there are; a failure names the seed of its walk, and `RandomWalk(seed:)` takes it again.
private let walks = ProcessInfo.processInfo.environment["KYNDIG_WALKS"].flatMap(UInt64.init) ?? 500

@Suite("Random walks")
struct RandomWalkTests {
  @Test("Whatever a leader does, the stored events give the same session again", arguments: 0..<UInt64(2))
  func walksReplay(half: UInt64) throws {
    for seed in stride(from: half, to: walks, by: 2) {
      let random = RandomWalk(seed: seed)
      let walk = random.walk
      #expect(random.refusalsChangeNothing, "seed \(seed)")

      let bytes = walk.events.map(\.bytes)
      let read = try bytes.map { bytes in try Event(bytes: bytes) }
      #expect(read.map(\.bytes) == bytes, "seed \(seed)")
      let replay = Replay(read, in: walk.source)
      #expect(replay.findings == [], "seed \(seed)")
      #expect(replay.session == walk.session, "seed \(seed)")

      var generator = SplitMix64(seed: seed)
      let stage = generator.element(of: walk.stages)
      let prefix = Replay(Array(read.prefix(stage.length)), in: walk.source)
      #expect(prefix.findings == [], "seed \(seed), the first \(stage.length) events")
      #expect(prefix.session == stage.session, "seed \(seed), the first \(stage.length) events")

      for index in stride(from: walk.stages.count - 1, through: 0, by: -5) {
        let stage = walk.stages[index]
        #expect(stage.session.fault == nil, "seed \(seed), the first \(stage.length) events")
      }
    }
  }

  @Test("The walks go everywhere: every kind of event is taken, and every refusal met")
  func coverage() {
    let walks = (UInt64(0)..<60).map { RandomWalk(seed: $0) }
    #expect(Set(walks.flatMap(\.walk.events).map(\.kind.verb)).count >= 15)
    #expect(
      Set(walks.flatMap(\.refusals)) == [
        "alreadyStarted", "unknown", "unacceptable", "closed", "derived", "premature",
      ])
    let forms = walks.flatMap(\.walk.events).compactMap { event -> String? in
      guard case .practised(_, let response) = event.kind else { return nil }
      return "\(response)".prefix { $0 != "(" }.description
    }
    #expect(Set(forms) == ["single", "multiple", "order", "match", "number", "date", "faults"])
    #expect(walks.contains { !$0.walk.session.ended.isEmpty })
    #expect(walks.count { $0.walk.session.next == .certificate } >= 10)
  }

  @Test("A random walk can be taken again from its seed")
  func again() {
    #expect(RandomWalk(seed: 3).walk.events == RandomWalk(seed: 3).walk.events)
    #expect(RandomWalk(seed: 3).walk.events != RandomWalk(seed: 4).walk.events)
  }

  @Test("Transcripts that are cut up and shuffled bring nothing down, and are never sound", arguments: UInt64(0)..<50)
  func damaged(seed: UInt64) {
    let events = RandomWalk(seed: seed).walk.events
    var generator = SplitMix64(seed: seed)
    let shuffled = [events[0]] + generator.shuffled(Array(events.dropFirst()))
    #expect(Replay(shuffled, in: .small).findings != [])
    let arbitrary = [events[0]] + (0..<50).map { _ in generator.event() }
    #expect(Replay(arbitrary, in: .small).findings != [])
  }
}

extension Session {
  /// What can never be so, in words; nil for a sound session.
  fileprivate var fault: String? {
    for attempt in attempts where Set(attempt.items).count != attempt.items.count { return "an item is drawn twice" }
    for (object, score) in passed where score.percent < 80 { return "\(object) is passed with \(score)" }
    if passed[course.id] != nil, !completed.contains(course.id) { return "passed without being completed" }
    if !certificates.isEmpty, attestation == nil { return "a certificate without an attestation" }
    if attestation != nil, passed[course.id] == nil { return "an attestation without a passed course" }
    if activeMilliseconds < 0 { return "less than no time" }
    switch next {
    case .step(let id):
      return course.modules.contains { $0.steps.contains { $0.id == id } } ? nil : "there is no step \(id)"
    case .assessment(let id):
      if let openAttempt { return attempts[openAttempt].assessment == id ? nil : "another attempt than \(id) is open" }
      return isOpen(id) ? nil : "\(id) is next and closed"
    case .attestation, .certificate:
      return passed[course.id] != nil ? nil : "there is nothing to attest"
    }
  }
}
