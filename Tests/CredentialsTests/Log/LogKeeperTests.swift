import Courseware
import Foundation
import Testing

@testable import Credentials

@Suite("The log's keeper")
struct LogKeeperTests {
  @Test("A log is begun, continued, opened again and read, and every proof opens")
  func whole() throws {
    try LogSample.withFolder { path in
      let files = LogFiles.folder(path)
      let first = try LogKeeper.create(
        files, key: LogSample.key, origin: LogSample.origin, genesis: LogSample.genesis, at: LogSample.time())
      #expect(first.recovered.map(\.index) == [0])
      #expect(first.recovered.first?.entry.object == LogSample.genesis)
      try first.finished()
      let committed = try first.append([LogSample.leaf(1), LogSample.leaf(2, kind: .bind)], at: LogSample.time(5))
      #expect(committed.map(\.index) == [1, 2])
      try first.finished()
      for leaf in committed {
        let proof = try InclusionProof(parsing: leaf.proof.bytes)
        #expect(proof.findings(object: leaf.pending.object, kind: leaf.pending.kind, key: LogSample.verifier) == [])
        #expect(proof.findings(object: [1], kind: leaf.pending.kind, key: LogSample.verifier) == [.proofInvalid])
      }
      let reader = try LogReader(reading: files, key: LogSample.verifier)
      #expect(reader.checkpoint == first.checkpoint)
      #expect(try reader.findings() == [])
      #expect(try reader.entries().map(\.kind) == [.genesis, .issue, .bind])
    }
  }
}

// What it refuses.
extension LogKeeperTests {
  private func open(_ disk: SimulatedDisk, pin: Checkpoint? = nil) throws(LogError) -> LogKeeper {
    try LogKeeper(opening: disk.files, key: LogSample.key, origin: LogSample.origin, pin: pin)
  }

  @Test("A log behind the pin, or beside it, is never continued, and nothing in it is touched")
  func pinned() throws {
    let short = SimulatedDisk()
    let earlier = try LogSample.grow(short.files, to: 20).checkpoint
    let long = SimulatedDisk(short.copy)
    let keeper = try open(long)
    _ = try keeper.append([LogSample.leaf(20)], at: LogSample.time(500))
    let pin = keeper.checkpoint
    short.edit { $0.steps = [] }
    #expect(throws: LogError.found(.truncated(size: 20, pinned: 21))) { try open(short, pin: pin) }
    #expect(short.copy.steps.isEmpty)
    #expect(try open(long, pin: earlier).checkpoint == pin)
    let fork = try open(short, pin: earlier)
    _ = try fork.append([LogSample.leaf(21)], at: LogSample.time(500))
    #expect(throws: LogError.found(.fork(size: 21))) { try open(short, pin: pin) }
  }

  @Test(
    "A log whose right edge was altered is not continued",
    arguments: ["tile/entries/001.p/44", "tile/0/001.p/44", "tile/1/000.p/1", "checkpoint"])
  func altered(name: String) throws {
    let (disk, _) = try LogReaderTests.log()
    try LogReaderTests.change(name, on: disk) { $0[25] ^= 1 }
    disk.edit { $0.steps = [] }
    #expect(throws: LogError.self) { try open(disk) }
    #expect(disk.copy.steps.isEmpty)
  }

  @Test("An altered tile between a pin and the end is no fork, and is not continued over")
  func alteredBeforePin() throws {
    let (disk, earlier) = try LogReaderTests.log()
    try LogReaderTests.change("tile/0/000", on: disk) { $0[31] ^= 1 }
    let pin = try LogSample.grow(SimulatedDisk().files, to: 100).checkpoint
    #expect(throws: LogError.found(.entryAltered(path: "checkpoint"))) { try open(disk, pin: pin) }
    #expect(try open(disk, pin: earlier).checkpoint.size == 300)
  }

  @Test("A checkpoint alone that was rolled back meets the tiles of its future")
  func rolledBack() throws {
    let disk = SimulatedDisk()
    let keeper = try LogSample.grow(disk.files, to: 20)
    let old = keeper.checkpoint
    _ = try keeper.append([LogSample.leaf(20)], at: LogSample.time(500))
    try keeper.finished()
    try LogReaderTests.change("checkpoint", on: disk) { $0 = old.note }
    let again = try open(disk)
    #expect(throws: LogError.found(.stateConflict(path: "tile/entries/000.p/21"))) {
      try again.append([LogSample.leaf(22)], at: LogSample.time(501))
    }
  }

  @Test("What is left there is finished, discarded or refused, never guessed at")
  func leftovers() throws {
    let root = Digest(of: [1])
    let (next, stale, other) = (text(5, root), text(3, root), text(3, Digest(of: [2])))
    let begun = PendingAppend(
      origin: LogSample.origin, base: 3, at: LogSample.time(), leaves: [LogSample.leaf(1), LogSample.leaf(2)])
    let before = PendingAppend(origin: LogSample.origin, base: 1, at: LogSample.time(), leaves: begun.leaves)
    let beyond = PendingAppend(origin: LogSample.origin, base: 4, at: LogSample.time(), leaves: begun.leaves)
    let across = PendingAppend(origin: LogSample.origin, base: 2, at: LogSample.time(), leaves: begun.leaves)
    let foreign = PendingAppend(origin: "kyndig/other", base: 3, at: LogSample.time(), leaves: begun.leaves)
    let junk = Array("junk".utf8)
    let table: [([UInt8]?, [UInt8]?, Leftover?)] = [
      (nil, nil, .nothing), (nil, stale.bytes, .unsigned(nil)), (junk, nil, .unsigned(nil)),
      (begun.bytes, nil, .unsigned(begun)), (begun.bytes, stale.bytes, .unsigned(begun)),
      (begun.bytes, next.bytes, .begun(begun, next: next)), (before.bytes, nil, .committed(before)),
      (before.bytes, stale.bytes, .committed(before)), (begun.bytes, junk, nil), (nil, junk, nil),
      (nil, next.bytes, nil), (junk, next.bytes, nil), (begun.bytes, text(6, root).bytes, nil),
      (before.bytes, next.bytes, nil), (nil, other.bytes, nil), (beyond.bytes, nil, nil), (across.bytes, nil, nil),
      (foreign.bytes, nil, nil), (foreign.bytes, next.bytes, nil),
    ]
    for (number, row) in table.enumerated() {
      let found = try? Leftover(pending: row.0, next: row.1, size: 3, root: root, origin: LogSample.origin)
      #expect(found == row.2, "row \(number)")
    }
  }

  private func text(_ size: Int, _ root: Digest) -> CheckpointText {
    CheckpointText(origin: LogSample.origin, size: size, root: root)
  }

  @Test("A next checkpoint that the pending entries do not lead to is not signed")
  func otherRoot() throws {
    let disk = SimulatedDisk()
    _ = try LogSample.grow(disk.files, to: 3)
    let begun = PendingAppend(origin: LogSample.origin, base: 3, at: LogSample.time(9), leaves: [LogSample.leaf(3)])
    try disk.files.write(begun.bytes, "pending", true)
    try disk.files.write(text(4, Digest(of: [1])).bytes, "checkpoint.next", false)
    #expect(throws: LogError.found(.stateConflict(path: "checkpoint.next"))) { try open(disk) }
  }

  @Test("Another key, a second beginning, an unfinished append, a time that goes back, and what no entry can hold")
  func refused() throws {
    let disk = SimulatedDisk()
    let keeper = try LogSample.grow(disk.files, to: 3)
    #expect(throws: LogError.otherKey) {
      try LogKeeper(opening: disk.files, key: LogKey(), origin: LogSample.origin, pin: nil)
    }
    #expect(throws: LogError.otherKey) {
      try LogKeeper(opening: disk.files, key: LogSample.key, origin: "kyndig/other", pin: nil)
    }
    #expect(throws: LogError.missing(path: "checkpoint")) { try open(SimulatedDisk()) }
    #expect(throws: LogError.exists) {
      try LogKeeper.create(
        disk.files, key: LogSample.key, origin: LogSample.origin, genesis: [], at: LogSample.time())
    }
    for origin in ["", "a b", "a+b", "é", "a\nb", String(repeating: "a", count: 101)] {
      #expect(throws: LogError.origin(origin)) {
        try LogKeeper.create(
          SimulatedDisk().files, key: LogSample.key, origin: origin, genesis: [], at: LogSample.time())
      }
    }
    let odd = [
      PendingLeaf(kind: .course, object: [0xFF], label: "no text"),
      PendingLeaf(kind: .final, object: Array(repeating: 65, count: 65_500), label: "too long"),
      PendingLeaf(kind: .issue, object: [1], salt: [1, 2], label: "short salt"),
    ]
    for leaf in odd {
      #expect(throws: LogError.object(label: leaf.label)) { try keeper.append([leaf], at: LogSample.time(9)) }
    }
    #expect(throws: LogError.time) { try keeper.append([LogSample.leaf(3)], at: LogSample.time(2)) }
    #expect(keeper.time(LogSample.time(1)) == LogSample.time(3))
    #expect(keeper.time(Timestamp(milliseconds: LogSample.time(8).milliseconds + 999)) == LogSample.time(8))
    #expect(try keeper.append([], at: LogSample.time(0)) == [])
    _ = try keeper.append([LogSample.leaf(3)], at: LogSample.time(4))
    #expect(throws: LogError.unfinished) { try keeper.append([LogSample.leaf(4)], at: LogSample.time(4)) }
    let again = try open(disk)
    #expect(again.recovered.map(\.index) == [3])
    #expect(again.recovered.map(\.pending.label) == ["leaf-3"])
  }

  @Test("A beginning of another log that was broken off is no hindrance")
  func otherBeginning() throws {
    var hindrances = 0
    for step in 0..<60 {
      let disk = SimulatedDisk()
      disk.edit { $0.fault = (step, .kill) }
      let first = try? LogKeeper.create(
        disk.files, key: LogKey(), origin: "kyndig/first", genesis: [], at: LogSample.time())
      // Where its checkpoint has its place there is a log.
      guard first == nil, disk.copy.names["checkpoint"] == nil else { break }
      hindrances += disk.copy.names["checkpoint.next"] == nil ? 0 : 1
      let next = SimulatedDisk.afterKill(disk.copy)
      #expect(try LogSample.grow(next.files, to: 2).checkpoint.origin == LogSample.origin)
      #expect(try LogReaderTests.findings(next) == [])
    }
    #expect(hindrances > 0)
  }
}

// On a real disk.
extension LogKeeperTests {
  @Test("What is pending is the owner's alone, and the rest may be read")
  func modes() throws {
    try LogSample.withFolder { path in
      let keeper = try LogSample.grow(LogFiles.folder(path), to: 2)
      _ = try keeper.append([LogSample.leaf(2)], at: LogSample.time(5))
      func mode(_ name: String) throws -> Int? {
        let attributes = try FileManager.default.attributesOfItem(atPath: path + "/" + name)
        return (attributes[.posixPermissions] as? NSNumber)?.intValue
      }
      #expect(try mode("pending") == 0o600)
      #expect(try mode("lock") == 0o600)
      #expect(try mode("checkpoint") == 0o644)
      #expect(try mode("tile/entries/000.p/3") == 0o644)
      try keeper.finished()
      let left = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
      #expect(left == ["checkpoint", "lock", "tile"])
    }
  }

  @Test("A symlink in place of a file is neither read nor written through")
  func symlinks() throws {
    try LogSample.withFolder { path in
      _ = try LogSample.grow(LogFiles.folder(path), to: 2)
      try FileManager.default.moveItem(atPath: path + "/checkpoint", toPath: path + "/elsewhere")
      try FileManager.default.createSymbolicLink(atPath: path + "/checkpoint", withDestinationPath: "elsewhere")
      #expect(throws: LogError.self) { try LogReader(reading: .folder(path), key: LogSample.verifier) }
      try FileManager.default.createSymbolicLink(atPath: path + "/pending.new", withDestinationPath: "elsewhere")
      let before = try Data(contentsOf: URL(fileURLWithPath: path + "/elsewhere"))
      try LogFiles.folder(path).replace([1], "pending")
      #expect(try Data(contentsOf: URL(fileURLWithPath: path + "/elsewhere")) == before)
    }
  }

  @Test("Who opens a log that is held waits until it is let go")
  func waits() async throws {
    let path = FileManager.default.temporaryDirectory.path + "/kyndig-log-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: path) }
    var keeper: LogKeeper? = try LogSample.grow(LogFiles.folder(path), to: 2)
    let size = AsyncStream.makeStream(of: Int.self)
    let thread = Thread {
      let files = LogFiles.folder(path)
      let other = try? LogKeeper(opening: files, key: LogSample.key, origin: LogSample.origin, pin: nil)
      size.continuation.yield(other?.checkpoint.size ?? -1)
      size.continuation.finish()
    }
    thread.start()
    try await ContinuousClock().sleep(for: .milliseconds(150))
    _ = try keeper?.append([LogSample.leaf(2)], at: LogSample.time(5))
    keeper = nil
    // What the other one sees is what was appended while it waited.
    for await found in size.stream { #expect(found == 3) }
  }
}
