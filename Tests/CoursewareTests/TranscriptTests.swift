import Courseware
import Testing

/// Transcripts of every release, one event a line; a release may add files, and change none.
@Suite("Transcripts that are kept")
struct TranscriptTests {
  @Test("The first transcript gives the result it has always given")
  func first() throws {
    let lines = try StoredTranscript.lines(of: "lite-kurs-1.jsonl")
    let events = try lines.map { line in try Event(bytes: line.utf8) }
    #expect(events.map { String(decoding: $0.bytes, as: UTF8.self) } == lines)

    let replay = Replay(events, in: .small)
    #expect(replay.findings == [])
    let session = try #require(replay.session)
    #expect(
      session.passed == [
        "start": Score(raw: 5, maximum: 5), "ansvar": Score(raw: 6, maximum: 6), "bygg": Score(raw: 2, maximum: 2),
        "lite-kurs": Score(raw: 7, maximum: 7),
      ])
    #expect(session.completed == ["start", "ansvar", "bygg", "lite-kurs"])
    #expect(session.profile.answers == ["heads": .number(12), "trade": .word("construction"), "shared": .word("yes")])
    #expect(session.drafts["ansvar/mål"]?.texts["merknad"] == "Se «HMS-permen».")
    #expect(session.startedAt.milliseconds == 1_791_360_000_000)
    #expect(session.lastAt.milliseconds == 1_791_458_187_200)
    #expect(session.activeMilliseconds == 1_077_200)
    #expect(session.next == .certificate)
  }

  @Test("The first transcript's attempts draw what they have always drawn")
  func draws() throws {
    let events = try StoredTranscript.lines(of: "lite-kurs-1.jsonl").map { line in try Event(bytes: line.utf8) }
    let session = try #require(Replay(events, in: .small).session)
    let attempts = session.attempts.map { attempt in
      let result = attempt.result.map { "\($0.score.raw) of \($0.score.maximum), \($0.isPassed ? "passed" : "failed")" }
      return "\(attempt.assessment) \(attempt.number): \(attempt.items.joined(separator: " ")): \(result ?? "open")"
    }
    #expect(
      attempts == [
        "start/sjekk 1: start/d start/b start/kritisk start/c start/a: 4 of 5, failed",
        "start/sjekk 2: start/d start/kritisk start/c start/a start/b: 4 of 5, passed",
        "ansvar/sjekk 1: ansvar/e ansvar/c ansvar/amina ansvar/b: 4 of 5, passed",
        "ansvar/sjekk 2: ansvar/d ansvar/e ansvar/amina ansvar/b: 6 of 6, passed",
        "bygg/sjekk 1: bygg/c bygg/b: 2 of 2, passed",
        "prøve 1: start/kritisk start/c ansvar/f ansvar/amina ansvar/c bygg/a: 3 of 7, failed",
        "prøve 2: start/d start/kritisk ansvar/f ansvar/c ansvar/amina bygg/a: 7 of 7, passed",
        "start/sjekk 3: start/kritisk start/c start/a start/d start/b: 5 of 5, passed",
      ])
    let item = try #require(session.course.practiceItem("ansvar/øv-flere"))
    #expect(session.practiceOrder(of: item) == [0, 3, 2, 1])
  }

  @Test("A line taken out of the first transcript gives a finding, or changes no result")
  func removedLine() throws {
    let lines = try StoredTranscript.lines(of: "lite-kurs-1.jsonl")
    let events = try lines.map { line in try Event(bytes: line.utf8) }
    let whole = try #require(Replay(events, in: .small).session)
    for index in events.indices {
      var rest = events
      rest.remove(at: index)
      let replay = Replay(rest, in: .small)
      // What is done over again leaves the same results behind; only the digest of the transcript tells.
      if replay.findings == [] { #expect(replay.session?.passed == whole.passed, "without line \(index + 1)") }
      if events[index].kind.isDerived { #expect(replay.findings != [], "without line \(index + 1)") }
    }
  }

  @Test(
    "The second transcript, under the second rules and with every verb of theirs, gives the result it has always given")
  func second() throws {
    let lines = try StoredTranscript.lines(of: "lite-kurs-2.jsonl")
    let events = try lines.map { line in try Event(bytes: line.utf8) }
    #expect(events.map { String(decoding: $0.bytes, as: UTF8.self) } == lines)

    let replay = Replay(bytes: lines.map { Array($0.utf8) }) { SmallEditions.course($0) }
    #expect(replay.findings == [])
    let session = try #require(replay.session)
    #expect(session.rules == .second)
    #expect(
      session.passed == [
        "start": Score(raw: 4, maximum: 5), "verksted": Score(raw: 5, maximum: 6), "ansvar": Score(raw: 4, maximum: 4),
        "lite-kurs": Score(raw: 7, maximum: 7),
      ])
    #expect(session.completed == ["start", "ansvar", "verksted", "lite-kurs"])
    #expect(session.profile.answers == ["heads": .number(12), "trade": .word("workshop"), "shared": .word("no")])
    #expect(session.profile.sources == ["shared": .policy(unit: "")])
    #expect(session.edition == SmallEditions.second)
    #expect(session.leftEditions == [SmallEditions.first])
    #expect(session.language == "nb")
    #expect(session.keys == ["did:key:z6Mk"])
    #expect(session.planned == day("2026-12-18"))
    #expect(session.remarks.map(\.edition) == [SmallEditions.first])
    #expect(session.existing["verksted/plan"]?.criteria == [.yes, .unknown])
    #expect(session.corrections.map(\.item) == ["verksted/tall", "ansvar/b", "ansvar/g"])
    #expect(session.unread == [])
    #expect(session.practice["verksted/øv-tall"] == .single(1), "the number of before does not fit the second edition")
    #expect(session.ways == ["verksted/situasjon": [Turn(scene: "hylla", decision: 1)]])
    #expect(session.lastAt.milliseconds == 1_791_534_152_200)
    #expect(session.activeMilliseconds == 992_200)
    #expect(session.next == .certificate)
  }

  @Test("The second transcript's attempts draw what they have always drawn, and are corrected as they were")
  func secondDraws() throws {
    let lines = try StoredTranscript.lines(of: "lite-kurs-2.jsonl")
    let session = try #require(Replay(bytes: lines.map { Array($0.utf8) }) { SmallEditions.course($0) }.session)
    let attempts = session.attempts.map { attempt in
      let result = attempt.result.map { "\($0.score.raw) of \($0.score.maximum), \($0.isPassed ? "passed" : "failed")" }
      return "\(attempt.assessment) \(attempt.number): \(attempt.items.joined(separator: " ")): \(result ?? "open")"
    }
    #expect(
      attempts == [
        "start/sjekk 1: start/c start/a start/d start/b start/kritisk: 4 of 5, failed",
        "start/sjekk 2: start/b start/c start/a start/d start/kritisk: 4 of 5, passed",
        "verksted/sjekk 1: verksted/kobling verksted/dato verksted/rekkefølge verksted/feil: 5 of 6, passed",
        "ansvar/sjekk 1: ansvar/d ansvar/e ansvar/b ansvar/amina: 5 of 6, passed",
        "ansvar/sjekk 2: ansvar/e ansvar/c ansvar/d ansvar/amina: 4 of 7, failed",
        "ansvar/sjekk 3: ansvar/b ansvar/g ansvar/amina ansvar/f: 4 of 4, passed",
        "prøve 1: start/kritisk start/a ansvar/c ansvar/amina ansvar/f verksted/tall verksted/rekkefølge: 0 of 9, failed",
        "prøve 2: start/b start/kritisk ansvar/amina ansvar/f ansvar/e verksted/tall verksted/feil: 7 of 7, passed",
      ])
  }
}
