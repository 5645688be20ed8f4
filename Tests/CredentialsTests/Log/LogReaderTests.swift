import Courseware
import Testing

@testable import Credentials

@Suite("Reading a whole log")
struct LogReaderTests {
  /// A log of 300 entries, and the checkpoint that it had at 280.
  static func log() throws -> (disk: SimulatedDisk, earlier: Checkpoint) {
    let disk = SimulatedDisk()
    let keeper = try LogSample.grow(disk.files, to: 280)
    let earlier = keeper.checkpoint
    _ = try keeper.append((280..<300).map { LogSample.leaf($0) }, at: LogSample.time(1000))
    try keeper.finished()
    return (disk, earlier)
  }

  static func change(_ name: String, on disk: SimulatedDisk, _ change: (inout [UInt8]) -> Void) throws {
    let file = try #require(disk.copy.names[name])
    disk.edit { state in
      var bytes = state.files[file]?.bytes ?? []
      change(&bytes)
      state.files[file] = SimulatedDisk.File(bytes: bytes, lasting: bytes)
    }
  }

  static func findings(_ disk: SimulatedDisk, _ pin: Checkpoint? = nil) throws -> [LogFinding] {
    try LogReader(reading: disk.files, key: LogSample.verifier).findings(against: pin)
  }

  @Test("A good log has nothing against it, nor against any checkpoint that it gave out")
  func good() throws {
    let (disk, earlier) = try Self.log()
    #expect(try Self.findings(disk, earlier) == [])
    let reader = try LogReader(reading: disk.files, key: LogSample.verifier)
    #expect(try reader.entries().count == 300)
    let proof = try reader.consistency(from: 280)
    #expect(
      MerkleTree.isConsistent(
        from: (280, earlier.root), to: (300, reader.checkpoint.root), proof: proof))
    #expect(try reader.finding(size: 280, root: earlier.root) == nil)
    #expect(try reader.finding(size: 281, root: earlier.root) == .fork(size: 281))
    #expect(try reader.finding(size: 301, root: earlier.root) == .truncated(size: 300, pinned: 301))
    for index in [0, 255, 256, 299] {
      let leaf = LogSample.leaf(index)
      let at = try reader.entry(index).at
      let found = try reader.proof(of: index, at: at, salt: leaf.salt)
        .findings(object: leaf.object, kind: .issue, key: LogSample.verifier)
      #expect(found == (index == 0 ? [.proofInvalid] : []))
    }
    #expect(throws: LogError.self) { try reader.entry(300) }
    #expect(throws: LogError.self) { try reader.entry(-1) }
  }

  /// A file, the byte in it that is altered, and what is found.
  static let alterations: [(String, Int, LogFinding)] = [
    ("tile/entries/000", 20, .entryAltered(path: "tile/entries/000", index: 0)),
    ("tile/entries/000", 0, .entryAltered(path: "tile/entries/000")),
    ("tile/entries/001.p/44", 2 + 30, .entryAltered(path: "tile/entries/001.p/44", index: 256)),
    ("tile/0/000", 5 * 32 + 3, .entryAltered(path: "tile/0/000")),
    ("tile/0/001.p/44", 0, .entryAltered(path: "tile/0/001.p/44")),
    ("tile/1/000.p/1", 31, .entryAltered(path: "tile/1/000.p/1")),
  ]

  @Test("A byte that is altered is found, and where", arguments: alterations)
  func altered(name: String, offset: Int, finding: LogFinding) throws {
    let (disk, earlier) = try Self.log()
    try Self.change(name, on: disk) { $0[offset] ^= 1 }
    #expect(try Self.findings(disk) == [finding])
    // What is altered is no fork, and one is found beside it.
    #expect(try Self.findings(disk, earlier) == [finding])
    let other = try LogSample.grow(SimulatedDisk().files, to: 270).checkpoint
    #expect(try Self.findings(disk, other) == [finding, .fork(size: 270)])
  }

  @Test("A file that is gone or cut is found", arguments: Set(alterations.map(\.0)).sorted())
  func gone(name: String) throws {
    let (disk, _) = try Self.log()
    try Self.change(name, on: disk) { $0.removeLast() }
    #expect(try Self.findings(disk).contains(.entryAltered(path: name)))
    disk.edit { $0.names[name] = nil }
    #expect(try Self.findings(disk).contains(.entryAltered(path: name)))
  }

  @Test("Entries and tiles that were made anew together do not lead to the signed root")
  func rewritten() throws {
    let (disk, _) = try Self.log()
    let other = SimulatedDisk()
    _ = try LogSample.grow(other.files, to: 300)
    let note = try #require(try disk.files.read("checkpoint", 10_000))
    try Self.change("checkpoint", on: other) { $0 = note }
    #expect(try Self.findings(other) == [.entryAltered(path: "checkpoint")])
  }

  @Test("A log that was cut, and one that is another, are found by a pin")
  func pinned() throws {
    let (disk, _) = try Self.log()
    let pin = try LogReader(reading: disk.files, key: LogSample.verifier).checkpoint
    let short = SimulatedDisk()
    let keeper = try LogSample.grow(short.files, to: 280)
    #expect(try Self.findings(short, pin) == [.truncated(size: 280, pinned: 300)])
    _ = try keeper.append((280..<310).map { LogSample.leaf($0) }, at: LogSample.time(2000))
    try keeper.finished()
    #expect(try Self.findings(short, pin) == [.fork(size: 300)])
  }

  @Test("A checkpoint that was altered, or that another key signed, is not read")
  func checkpoint() throws {
    let (disk, _) = try Self.log()
    let other = LogKey().verifier(origin: LogSample.origin)
    #expect(throws: LogError.found(.checkpointUnknownKey)) { try LogReader(reading: disk.files, key: other) }
    try Self.change("checkpoint", on: disk) { bytes in
      if let place = Bytes.places(of: Array("\n300\n".utf8), in: bytes).first { bytes[place + 3] ^= 1 }
    }
    #expect(throws: LogError.found(.entryAltered(path: "checkpoint"))) {
      try LogReader(reading: disk.files, key: LogSample.verifier)
    }
    #expect(throws: LogError.missing(path: "checkpoint")) {
      try LogReader(reading: SimulatedDisk().files, key: LogSample.verifier)
    }
  }

  @Test("A time that goes back is found, also where everything else is well made")
  func time() throws {
    let disk = SimulatedDisk()
    let times = [0, 5, 4, 6, 6, 1]
    let entries = times.map { LogEntry(.bind, object: [1], salt: LogSample.leaf(1).salt, at: LogSample.time($0)).bytes }
    let tree = try TileTreeTests.grow(disk, entries, by: [6])
    let text = CheckpointText(origin: LogSample.origin, size: 6, root: try tree.root(size: 6))
    try disk.files.write(text.signed(with: LogSample.key).note, "checkpoint", false)
    #expect(try Self.findings(disk) == [.timeRegression(index: 2), .timeRegression(index: 5)])
  }

  @Test("An entry that is none is found, though it is in the tree")
  func foreign() throws {
    let disk = SimulatedDisk()
    let tree = try TileTreeTests.grow(disk, [Array("{}".utf8)], by: [1])
    let text = CheckpointText(origin: LogSample.origin, size: 1, root: try tree.root(size: 1))
    try disk.files.write(text.signed(with: LogSample.key).note, "checkpoint", false)
    #expect(try Self.findings(disk) == [.entryAltered(path: "tile/entries/000.p/1", index: 0)])
  }
}
