import Courseware
import Testing

@testable import Credentials

@Suite("What the log's files say, byte for byte")
struct LogFormatTests {
  static let salt = (0..<32).map { UInt8($0) }

  // Made with Python's hmac, hashlib and cryptography.
  static let issue =
    #"{"at":"2026-11-22T07:30:00Z","c":"6WDfSFKlPvM6HVAk4zkk+zuQHZBAYkob2Ocq8ZHdZS0=","k":"issue","v":1}"#
  static let course =
    #"{"at":"2026-11-22T07:30:00Z","c":"0JxpBO+/jDkO4D5lu895Kj1Stj+b8NnJ2KOYMOu/z20=","k":"course","o":"token","v":1}"#
  static let vkey = "kyndig/0123456789abcdef+36600f95+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4"
  static let note = """
    kyndig/0123456789abcdef
    1
    n5EWH0NDPkmm3m22gNefYBWfLkrJFyYhoShGQoFYRAs=

    — kyndig/0123456789abcdef \
    NmAPlTV6BsBiftqWlnFo5TK+hthBqu2JwJlC0cHXrkvCm0P4kNnpIJTaGyMLFEEwmVmIo/6Izxqeid52OBpPj54McAk=

    """

  @Test("An entry is what other tools make it", arguments: [(LogEntry.Kind.issue, issue), (.course, course)])
  func entry(kind: LogEntry.Kind, text: String) throws {
    let entry = LogEntry(kind, object: Array("token".utf8), salt: Self.salt, at: Sample.time)
    #expect(String(decoding: entry.bytes, as: UTF8.self) == text)
    #expect(try LogEntry(parsing: Array(text.utf8)) == entry)
    #expect(entry.opens(to: Array("token".utf8), salt: Self.salt))
    #expect(!entry.opens(to: Array("tokem".utf8), salt: Self.salt))
    #expect(!entry.opens(to: Array("token".utf8), salt: Array(Self.salt.reversed())))
    #expect(!entry.opens(to: Array("token".utf8), salt: Self.salt + [0]))
  }

  @Test("Only the kinds that concern nobody carry their object", arguments: LogEntry.Kind.allCases)
  func clear(kind: LogEntry.Kind) {
    let entry = LogEntry(kind, object: Array("Kari Nordmann".utf8), salt: Self.salt, at: Sample.time)
    #expect((Bytes.places(of: Array("Kari".utf8), in: entry.bytes).count == 1) == kind.isClear)
    #expect(kind.isClear == [.genesis, .course, .key, .final].contains(kind))
  }

  static let badEntries: [(String, String)] = [
    (#""k":"issue""#, #""k":"course""#), (#""k":"issue""#, #""k":"issued""#), (#""k":"issue","#, ""),
    (#""k":"issue""#, #""k":"issue","o":"token""#), (#""v":1"#, #""v":2"#), (#""v":1"#, #""v":1.0"#),
    (#","v":1"#, ""), (#""v":1"#, #""v":1,"w":1"#), (#""v":1"#, #""v":1,"v":1"#), (#""v":1}"#, #""v":1} "#),
    (#""v":1}"#, "\"v\":1}\n"), (#"{"at""#, #"{ "at""#), ("07:30:00Z", "07:30:00z"), ("07:30:00Z", "07:30:00.0Z"),
    ("07:30:00Z", "07:30:60Z"), ("2026", "1969"), ("ZS0=", "ZS0"), ("ZS0=", "ZS1="), ("ZS0=", "ZS0=="),
    ("6WDf", "6WD_"),
    ("6WDfSFKl", "SFKl"), ("6WDf", "6WDf\\n"), ("issue", "\\u0069ssue"), ("{", ""),
  ]

  @Test("An entry that is written in any other way is none", arguments: badEntries)
  func badEntry(old: String, new: String) throws {
    let text = Self.issue.replacing(old, with: new, maxReplacements: 1)
    try #require(text != Self.issue)
    #expect(throws: LogError.malformed(.entry)) { try LogEntry(parsing: Array(text.utf8)) }
  }

  @Test("Entries too long, empty or no text are none")
  func oddEntry() {
    let long = Array(#"{"at":"2026-11-22T07:30:00Z""#.utf8) + Array(repeating: 32, count: 70_000)
    for bytes in [[], [0xFF], [0x00], long] as [[UInt8]] {
      #expect(throws: LogError.malformed(.entry)) { try LogEntry(parsing: bytes) }
    }
  }

  @Test("A log's public key is what other tools make it")
  func verifierKey() throws {
    let key = try #require(LogVerifierKey(parsing: Self.vkey))
    #expect(key.origin == "kyndig/0123456789abcdef")
    #expect(key.text == Self.vkey)
    #expect(LogVerifierKey(parsing: LogSample.verifier.text) == LogSample.verifier)
    #expect(LogKey().verifier(origin: "a").text != LogKey().verifier(origin: "a").text)
  }

  static let badKeys: [(String, String)] = [
    ("36600f95", "36600f96"), ("36600f95", "36600F95"), ("36600f95", ""), ("cdef+", "cde+"), ("cdef", "cd ef"),
    ("cdef", "cd+ef"), ("AQOh", "AgOh"), ("TG4", "TG"), ("TG4", "TG5"), ("TG4", "TG4="), ("TG4", "TG4 "), ("+AQ", "AQ"),
    ("kyndig/0123456789abcdef", ""), ("kyndig", "kyndïg"),
  ]

  @Test("A public key that is written in any other way is none", arguments: badKeys)
  func badKey(old: String, new: String) {
    #expect(LogVerifierKey(parsing: Self.vkey.replacing(old, with: new, maxReplacements: 1)) == nil)
  }

  @Test("A note that another tool signed is read")
  func note() throws {
    let key = try #require(LogVerifierKey(parsing: Self.vkey))
    let checkpoint = try Checkpoint(parsing: Array(Self.note.utf8), key: key)
    #expect(checkpoint.size == 1)
    #expect(checkpoint.root == Digest(of: "leaf".utf8))
    // Somebody else's signature beside it.
    let witnessed = Self.note + "— witness.example dGVzdCBzaWduYXR1cmU=\n"
    #expect(try Checkpoint(parsing: Array(witnessed.utf8), key: key).root == checkpoint.root)
  }

  static let malformed = LogError.malformed(.checkpoint)
  static let unknown = LogError.found(.checkpointUnknownKey)
  static let altered = LogError.found(.entryAltered(path: "checkpoint"))
  static let badNotes: [(String, String, LogError)] = [
    ("\n1\n", "\n2\n", altered), ("\n1\n", "\n01\n", malformed), ("\n1\n", "\n+1\n", malformed),
    ("\n1\n", "\n-1\n", malformed), ("\n1\n", "\n1 \n", malformed), ("\n1\n", "\n\n", malformed),
    ("\n1\n", "\n99999999999999999999\n", malformed), ("\n1\n", "\n1\r\n", malformed), ("RAs=\n", "RAs\n", malformed),
    ("RAs=\n", "RAs=\nmore\n", malformed), ("RAs=\n", "RAt=\n", malformed), ("n5EW", "n5E", malformed),
    ("n5EW", "n5EX", altered), ("kyndig/0", "kyndig/1", unknown), ("— kyndig/0", "— kyndig/1", unknown),
    ("V6BsBi", "V6BsBj", altered), ("NmAPlT", "NmAPmT", unknown), ("— ", "- ", malformed),
    ("— ", "—  ", malformed), ("\n\n—", "\n—", malformed), ("cAk=\n", "cAk=", malformed),
    ("cAk=\n", "cAk=\n\n", malformed),
    ("cAk=\n", "cAk= x\n", malformed), ("cAk=\n", "\n", altered), ("kyndig/0123456789abcdef\n1", "\n1", malformed),
  ]

  @Test("A note that was altered, or written in any other way, is refused", arguments: badNotes)
  func badNote(old: String, new: String, error: LogError) throws {
    let key = try #require(LogVerifierKey(parsing: Self.vkey))
    let text = Self.note.replacing(old, with: new, maxReplacements: 1)
    try #require(text != Self.note)
    #expect(throws: error) { try Checkpoint(parsing: Array(text.utf8), key: key) }
  }

  @Test("Bytes that are no note are refused, and so is a good signature beside a bad one by the same key")
  func oddNote() throws {
    let key = try #require(LogVerifierKey(parsing: Self.vkey))
    let long = Array(Self.note.utf8) + Array(repeating: UInt8(ascii: "a"), count: 20_000)
    for bytes in [[], [10], [10, 10], [0xFF], long, Array("\n\n— a b\n".utf8)] as [[UInt8]] {
      #expect(throws: Self.malformed) { try Checkpoint(parsing: bytes, key: key) }
    }
    let line = String(Self.note.split(separator: "\n\n")[1])
    let twice = Self.note + line.replacing("cAk=", with: "cAg=")
    #expect(throws: Self.altered) { try Checkpoint(parsing: Array(twice.utf8), key: key) }
  }

  @Test("Base 64 with padding has one text for one value")
  func base64() {
    for count in 0..<40 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 83 &+ 251) }
      let text = Base64Text.encode(bytes)
      #expect(text.utf8.count % 4 == 0)
      #expect(Base64Text.decode(Array(text.utf8)) == bytes)
    }
    for text in ["=", "==", "A", "AA", "AA=", "AA===", "AAA", "AAAA=", "AAAA====", "AB==", "A-==", "A A=", "AA==AA=="] {
      #expect(Base64Text.decode(Array(text.utf8)) == nil, "\(text)")
    }
  }
}
