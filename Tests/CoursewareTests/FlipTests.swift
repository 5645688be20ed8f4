import Courseware
import Foundation
import Testing

/// KYNDIG_FLIPS sets how many stored events are damaged.
private let flips = ProcessInfo.processInfo.environment["KYNDIG_FLIPS"].flatMap(UInt64.init) ?? 2000

@Suite("Flipped bytes")
struct FlipTests {
  /// A stored transcript, and the session before each of its events.
  private struct Stored {
    var lines: [[UInt8]]
    var sessions: [Session?]

    init(_ name: String) throws {
      lines = try StoredTranscript.lines(of: name).map { Array($0.utf8) }
      sessions = lines.indices.map { [lines] index in
        Replay(bytes: Array(lines.prefix(index))) { SmallEditions.course($0) }.session
      }
    }
  }

  @Test(
    "Whatever is stored, nothing is brought down: an event is refused, or leaves a sound session",
    arguments: 0..<UInt64(2))
  func flipped(half: UInt64) throws {
    let transcripts = try ["lite-kurs-1.jsonl", "lite-kurs-2.jsonl"].map(Stored.init)
    var damaged: [[UInt8]] = []
    var read = 0
    for seed in stride(from: half, to: flips, by: 2) {
      var generator = SplitMix64(seed: seed)
      let transcript = transcripts[Int(seed / 2 % 2)]
      let index = generator.next(below: transcript.lines.count)
      let bytes = generator.damaged(transcript.lines[index], among: transcript.lines)
      damaged.append(bytes)
      if let event = try? Event(bytes: bytes) {
        read += 1
        if event.bytes != bytes { Issue.record("seed \(seed): two forms of one event") }
        if let fault = transcript.sessions[index]?.fault(after: event) { Issue.record("seed \(seed): \(fault)") }
      }
      guard damaged.count == 12 else { continue }
      // A dozen damaged events put anywhere in the whole transcript.
      var lines = transcript.lines
      for bytes in damaged { lines[generator.next(below: lines.count)] = bytes }
      let replay = Replay(bytes: lines) { SmallEditions.course($0) }
      if replay.findings == [] { Issue.record("seed \(seed): a dozen damaged events, and nothing is found") }
      if let fault = replay.session?.fault { Issue.record("seed \(seed), replayed: \(fault)") }
      damaged = []
    }
    // Enough of what is damaged is still an event; else little is tried here.
    #expect(UInt64(read) > flips / 2 / 20)
  }
}

extension Session {
  /// What is wrong with the session once an event has come to it; nil where it was refused and changed nothing, or is sound.
  fileprivate func fault(after event: Event) -> String? {
    var session = self
    var source = SmallEditions.course(edition)
    if case .moved(let edition, _, _) = event.kind { source = SmallEditions.course(edition) }
    guard let source else { return nil }
    do {
      _ = try session.handle(event, in: source)
      return session.fault
    } catch {
      return session == self ? nil : "a refused event changed the session"
    }
  }
}

extension SplitMix64 {
  /// The bytes of an event with a few flipped, taken out or put in, or with members of other values.
  fileprivate mutating func damaged(_ bytes: [UInt8], among others: [[UInt8]]) -> [UInt8] {
    if next(below: 2) == 0, let edited = edited(bytes, among: others) { return edited }
    var bytes = bytes
    for _ in 0...next(below: 3) where !bytes.isEmpty {
      let place = next(below: bytes.count)
      switch next(below: 5) {
      case 0: bytes.remove(at: place)
      case 1: bytes.insert(UInt8(next(below: 256)), at: place)
      case 2: bytes[place] = UInt8(ascii: "0") + UInt8(next(below: 10))
      case 3: bytes.removeLast(next(below: min(4, bytes.count)))
      default: bytes[place] ^= 1 << UInt8(next(below: 8))
      }
    }
    return bytes
  }

  private mutating func edited(_ bytes: [UInt8], among others: [[UInt8]]) -> [UInt8]? {
    guard var members = try? JSON(parsing: bytes).object,
      let other = try? JSON(parsing: element(of: others)).object
    else { return nil }
    let names = members.keys.sorted()
    let name = element(of: names)
    switch next(below: 8) {
    case 0: members[name] = json(depth: 2)
    case 1: members[name] = nil
    case 2: members[text()] = json(depth: 1)
    case 3: members[name] = members[element(of: names)]
    case 4:
      let name = element(of: other.keys.sorted())
      members[name] = other[name]
    case 5: members[name] = .integer(element(of: [.min, -1, 0, 1, 2, 3, 1_000_000, 1 << 53, .max]))
    case 6: members["response"] = element(of: [0, 1, 2, [0], [0, 1], [1, 2], ["order": [0, 1, 2]], ["number": 12]])
    default: return element(of: others)
    }
    return JSON.object(members).bytes
  }
}
