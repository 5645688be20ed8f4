import Courseware
import Credentials
import Foundation
import Synchronization
import Testing

private let isLarge = ProcessInfo.processInfo.environment["KYNDIG_COST"] != nil

/// How often a log's files are read and written, and how many bytes.
private final class Counted: Sendable {
  struct Count: Sendable, Equatable {
    var reads = 0
    var writes = 0
    var bytes = 0
  }

  private let counted = Mutex(Count())

  var count: Count { counted.withLock { $0 } }
  func reset() { counted.withLock { $0 = Count() } }

  func files(_ folder: String) -> LogFiles {
    let disk = LogFiles.folder(folder)
    var files = disk
    files.read = { [self] name, limit throws(LogError) in
      let bytes = try disk.read(name, limit)
      counted.withLock {
        $0.reads += 1
        $0.bytes += bytes?.count ?? 0
      }
      return bytes
    }
    files.write = { [self] bytes, name, isPrivate throws(LogError) in
      counted.withLock {
        $0.writes += 1
        $0.bytes += bytes.count
      }
      try disk.write(bytes, name, isPrivate)
    }
    return files
  }
}

/// Nothing here is timed, so that a busy machine cannot make it fail.
@Suite("What one leaf more costs")
struct LogCostTests {
  static let sizes = [100, 1_000] + (isLarge ? [10_000, 100_000, 1_000_000] : [])
  static let origin = "kyndig/0f1e2d3c4b5a6978"
  static let time = Timestamp(milliseconds: 1_795_000_000_000)

  /// How many levels of tiles a log of this size has: the logarithm to the base 256.
  static func levels(_ size: Int) -> Int { size < 256 ? 1 : 1 + levels(size / 256) }

  /// A log of this size, grown in large appends.
  private static func grow(_ files: LogFiles, _ key: LogKey, to size: Int) throws {
    let keeper = try LogKeeper.create(files, key: key, origin: origin, genesis: [], at: time)
    try keeper.finished()
    while keeper.checkpoint.size < size {
      let next = keeper.checkpoint.size..<min(size, keeper.checkpoint.size + 100_000)
      _ = try keeper.append(
        next.map { PendingLeaf(kind: .issue, object: [UInt8("\($0)".utf8.count)], label: "") }, at: time)
      try keeper.finished()
    }
  }

  @Test("grows with the logarithm of the log's size, and not with the size", arguments: sizes)
  func cost(size: Int) throws {
    let folder = NSTemporaryDirectory() + "kyndig-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let key = LogKey()
    try Self.grow(.folder(folder), key, to: size)
    let counted = Counted()
    let levels = Self.levels(size)
    // Twice: another may have the size that the first left.
    for number in 0..<2 {
      counted.reset()
      let keeper = try LogKeeper(opening: counted.files(folder), key: key, origin: Self.origin, pin: nil)
      let proof = try #require(
        try keeper.append([PendingLeaf(kind: .issue, object: [1], label: "")], at: Self.time).first
      ).proof
      try keeper.finished()
      let count = counted.count
      if isLarge {
        print("\(size + number): \(count.reads) reads, \(count.writes) writes, \(count.bytes) bytes, \(levels) levels")
      }
      #expect(proof.index == size + number)
      // What is pending, the bundle, a tile a level, the next checkpoint and the signed one.
      #expect(count.writes <= 4 + levels)
      // The checkpoint, what is pending and the next one; the bundle; the right edge, and the tiles of one proof.
      #expect(count.reads <= 5 + 2 * levels)
      // Of each file no more than a whole tile or bundle.
      #expect(count.bytes <= (9 + 3 * levels) * 256 * 100)
    }
  }
}
