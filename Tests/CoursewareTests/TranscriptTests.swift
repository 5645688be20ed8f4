import Courseware
import Foundation
import Testing

/// Transcripts of every release, one event a line; a release may add files, and change none.
@Suite("Transcripts that are kept")
struct TranscriptTests {
  @Test("The first transcript gives the result it has always given")
  func first() throws {
    let lines = try lines(of: "lite-kurs-1.jsonl")
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
    let events = try lines(of: "lite-kurs-1.jsonl").map { line in try Event(bytes: line.utf8) }
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
    let lines = try lines(of: "lite-kurs-1.jsonl")
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

  private func lines(of name: String) throws -> [String] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Transcripts")
    let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    return text.split(separator: "\n").map(String.init)
  }
}
