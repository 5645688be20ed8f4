import Courseware
import Testing

/// A stored transcript, line by line, to be damaged.
struct Damage: Sendable, CustomTestStringConvertible {
  var testDescription: String
  /// What is done to the lines, given the place of the first line with a verb, counted from 0.
  var change: @Sendable (inout [String], (String) -> Int) -> Void
  /// What is found, in order; what follows from the damage is found too, and not told here.
  var expected: @Sendable ((String) -> Int) -> [Replay.Finding]

  init(
    _ description: String, _ change: @escaping @Sendable (inout [String], (String) -> Int) -> Void,
    finds expected: @escaping @Sendable ((String) -> Int) -> [Replay.Finding]
  ) {
    testDescription = description
    self.change = change
    self.expected = expected
  }

  static let missing = Edition(course: "lite-kurs", version: "2026-2", digest: String(repeating: "0", count: 64))

  static let all = [
    Damage("a verb of a newer release") { lines, place in
      lines[place("remarked")].replace("remarked", with: "merged")
    } finds: {
      [.unreadable(index: $0("remarked"), .unknownVerb("merged"))]
    },
    Damage("JSON that is cut") { lines, place in
      lines[place("remarked")] = String(lines[place("remarked")].prefix(20))
    } finds: {
      [.unreadable(index: $0("remarked"), .json(.malformed(offset: 20)))]
    },
    Damage("an empty line") { lines, place in
      lines[place("planned")] = ""
    } finds: {
      [.unreadable(index: $0("planned"), .json(.malformed(offset: 0)))]
    },
    Damage("a member too many") { lines, place in
      lines[place("planned")].replace(#""date""#, with: #""actor":"a","date""#)
    } finds: {
      [.unreadable(index: $0("planned"), .malformed(verb: "planned"))]
    },
    Damage("a day that there is not") { lines, place in
      lines[place("planned")].replace("2026-12-18", with: "2026-02-30")
    } finds: {
      [.unreadable(index: $0("planned"), .malformed(verb: "planned"))]
    },
    Damage("events that have changed places") { lines, place in
      lines.swapAt(place("attempted"), place("attempted") + 1)
    } finds: {
      [.refused(index: $0("attempted"), .unknown("start/c"))]
    },
    Damage("an attempt begun twice") { lines, place in
      lines.insert(lines[place("attempted")], at: place("attempted"))
    } finds: {
      [.refused(index: $0("attempted") + 1, .closed("start/sjekk"))]
    },
    Damage("a result stored twice") { lines, place in
      lines.insert(lines[place("failed")], at: place("failed"))
    } finds: {
      [.unfounded(index: $0("failed") + 1)]
    },
    Damage("a result of a newer release's verb") { lines, place in
      lines[place("failed")].replace("failed", with: "merged")
    } finds: {
      [.unreadable(index: $0("failed"), .unknownVerb("merged")), .missing(index: $0("failed") + 1)]
    },
    Damage("an event of another session") { lines, _ in
      lines.insert(lines[0], at: 3)
    } finds: { _ in
      [.refused(index: 3, .alreadyStarted)]
    },
    Damage("an event of another course") { lines, _ in
      lines.insert(#"{"at":1791360004200,"step":"annet/side","verb":"viewed"}"#, at: 2)
    } finds: { _ in
      [.refused(index: 2, .unknown("annet/side"))]
    },
    Damage("a move to an edition that is gone") { lines, place in
      lines[place("moved")].replace(SmallEditions.second.digest, with: missing.digest)
    } finds: {
      [.editionMissing(index: $0("moved"), missing)]
    },
    Damage("a move to another course") { lines, place in
      lines[place("moved")].replace(#""course":"lite-kurs""#, with: #""course":"annet""#)
    } finds: {
      [
        .editionMissing(
          index: $0("moved"), Edition(course: "annet", version: "2026-2", digest: SmallEditions.second.digest))
      ]
    },
    Damage("a correction of another edition") { lines, place in
      lines[place("corrected")].replace("2026-1", with: "2026-2")
    } finds: {
      [.refused(index: $0("corrected"), .unknown("2026-2"))]
    },
    Damage("a key that is none") { lines, place in
      lines[place("rekeyed")].replace("did:key:", with: "did:web:")
    } finds: {
      [.refused(index: $0("rekeyed"), .unacceptable("did:web:z6Mk"))]
    },
    Damage("a document that answers too few questions") { lines, place in
      lines[place("declared")].replace(#"["yes","unknown"]"#, with: #"["yes"]"#)
    } finds: {
      [.refused(index: $0("declared"), .unacceptable("verksted/plan"))]
    },
    Damage("no beginning") { lines, _ in
      lines.removeFirst()
    } finds: { _ in
      [.notStarted]
    },
    Damage("a beginning that cannot be read") { lines, _ in
      lines[0].removeLast()
    } finds: { _ in
      [.unreadable(index: 0, .json(.malformed(offset: 208))), .notStarted]
    },
    Damage("a beginning in an edition that is gone") { lines, _ in
      lines[0].replace(SmallEditions.first.digest, with: missing.digest)
    } finds: { _ in
      [.editionMissing(index: 0, Edition(course: "lite-kurs", version: "2026-1", digest: missing.digest))]
    },
    Damage("nothing") { lines, _ in
      lines = []
    } finds: { _ in
      [.notStarted]
    },
  ]
}

@Suite("Damaged transcripts")
struct DamageTests {
  @Test("Each damage gives its finding, and brings nothing down", arguments: Damage.all)
  func damaged(damage: Damage) throws {
    let whole = try StoredTranscript.lines(of: "lite-kurs-2.jsonl")
    let place = { (verb: String) in whole.firstIndex { $0.contains(#""verb":"\#(verb)""#) } ?? 0 }
    var lines = whole
    damage.change(&lines, place)
    #expect(lines != whole)
    let replay = Replay(bytes: lines.map { Array($0.utf8) }) { SmallEditions.course($0) }
    let expected = damage.expected(place)
    #expect(Array(replay.findings.prefix(expected.count)) == expected)
    #expect(replay.session?.fault == nil)
  }

  @Test("What is lost at the end is not found by replay, and what is left is sound", arguments: [1, 2, 5])
  func cutEnd(count: Int) throws {
    let lines = try StoredTranscript.lines(of: "lite-kurs-2.jsonl").dropLast(count)
    let replay = Replay(bytes: lines.map { Array($0.utf8) }) { SmallEditions.course($0) }
    #expect(replay.session?.fault == nil)
    #expect(replay.findings.isEmpty || replay.findings == [.missing(index: lines.count)])
  }
}
