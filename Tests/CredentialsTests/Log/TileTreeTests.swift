import Synchronization
import Testing

@testable import Credentials

@Suite("Tiles")
struct TileTreeTests {
  /// A disk with the tiles of a tree of `entries`, grown by these numbers of entries.
  static func grow(_ disk: SimulatedDisk, _ entries: [[UInt8]], by counts: [Int]) throws(LogError) -> TileTree {
    var tree = TileTree(files: disk.files, size: 0)
    for count in counts {
      // Read anew each time, so that nothing comes from memory.
      tree = TileTree(files: disk.files, size: tree.size)
      let (grown, files) = try tree.grown(by: Array(entries[tree.size..<tree.size + count]))
      for file in files {
        for folder in LogPath.folders(to: file.name) { disk.edit { $0.folders.insert(folder) } }
        try disk.files.write(file.bytes, file.name, false)
      }
      tree = grown
    }
    return TileTree(files: disk.files, size: tree.size)
  }

  static func entries(_ count: Int) -> [[UInt8]] { (0..<count).map { Array("entry \($0)".utf8) } }

  static let sizes: [(Int, [Int])] = [
    (0, []), (1, [1]), (2, [1, 1]), (3, [1, 2]), (255, [254, 1]), (256, [255, 1]), (257, [256, 1]), (600, [100, 500]),
    (65_537, [200, 65_336, 1]),
  ]

  @Test("A tree read from its tiles is the naive tree, whatever it grew by", arguments: sizes)
  func naive(size: Int, counts: [Int]) throws {
    let entries = Self.entries(size)
    let leaves = entries.map { Digest(of: [0] + $0) }
    let tree = try Self.grow(SimulatedDisk(), entries, by: counts)
    let root = NaiveTree.root(leaves[...])
    #expect(tree.size == size)
    #expect(try tree.root(size: size) == root)
    let levels = Levels(leaves)
    for index in stride(from: 0, to: size, by: max(1, size / 300)) + (size > 0 ? [size - 1] : []) {
      let proof = try tree.inclusionProof(of: index, size: size)
      #expect(proof == levels.inclusionProof(of: index, size: size))
      #expect(MerkleTree.isIncluded(leaves[index], at: index, size: size, proof: proof, root: root))
      #expect(try tree.entries(index / 256)[index % 256] == entries[index])
    }
    for old in stride(from: 1, through: size, by: max(1, size / 100)) {
      let proof = try tree.consistencyProof(from: old, to: size)
      let oldRoot = levels.root(size: old)
      #expect(MerkleTree.isConsistent(from: (old, oldRoot), to: (size, root), proof: proof))
    }
  }

  @Test("A tree of 70 000 has the files that the specification of tlog-tiles names")
  func names() throws {
    let disk = SimulatedDisk()
    _ = try Self.grow(disk, Self.entries(70_000), by: [70_000])
    let tiles = disk.copy.names.keys.filter { !$0.hasPrefix("tile/entries") }
    let level0 = (0..<273).map { "tile/0/" + DecimalText.padded($0, 3) } + ["tile/0/273.p/112"]
    #expect(Set(tiles) == Set(level0 + ["tile/1/000", "tile/1/001.p/17", "tile/2/000.p/1"]))
    #expect(try disk.files.read("tile/1/001.p/17", 10_000)?.count == 17 * 32)
    #expect(disk.copy.names.keys.contains("tile/entries/273.p/112"))
  }

  @Test(
    "Numbers are written in groups of three",
    arguments: [
      (0, 256, "tile/0/000"), (999, 256, "tile/0/999"), (1000, 256, "tile/0/x001/000"),
      (1_234_067, 256, "tile/0/x001/x234/067"), (1_234_067, 5, "tile/0/x001/x234/067.p/5"),
      (0, 255, "tile/0/000.p/255"),
    ])
  func paths(index: Int, width: Int, path: String) {
    #expect(LogPath.tile(0, index, width: width) == path)
    #expect(LogPath.entries(index, width: width) == path.replacing("tile/0", with: "tile/entries"))
  }

  static let bundles: [([UInt8], Int, [[UInt8]]?)] = [
    ([], 0, []), ([0, 0], 1, [[]]), ([0, 1, 7], 1, [[7]]), ([0, 1, 7, 0, 0], 2, [[7], []]), ([0], 1, nil),
    ([0, 1], 1, nil), ([0, 1, 7, 0], 1, nil), ([0, 1, 7], 2, nil), ([0, 1, 7, 0, 0], 1, nil),
    ([255, 255, 1], 1, nil), ([], 1, nil),
  ]

  @Test("A bundle of entries is read whole or not at all", arguments: bundles)
  func bundle(bytes: [UInt8], width: Int, entries: [[UInt8]]?) {
    #expect(TileBytes.entries(bytes, width: width) == entries)
    if let entries { #expect(TileBytes.bytes(of: entries) == bytes) }
  }

  @Test(
    "A tile has as many digests as its name says", arguments: [(0, 1), (31, 1), (33, 1), (32, 2), (64, 1), (8191, 256)])
  func tile(count: Int, width: Int) {
    #expect(TileBytes.digests(Array(repeating: 7, count: count), width: width) == nil)
    #expect(TileBytes.digests(Array(repeating: 7, count: 32 * width), width: width)?.count == width)
  }

  @Test("To open a large log and to append reads a few files, and appending writes a few")
  func cost() throws {
    let disk = SimulatedDisk()
    let last = LogEntry(.issue, object: [1], salt: LogSample.leaf(0).salt, at: LogSample.time())
    let size = 65_536
    let tree = try Self.grow(disk, Self.entries(size - 1) + [last.bytes], by: [size])
    let text = CheckpointText(origin: LogSample.origin, size: size, root: try tree.root(size: size))
    try disk.files.write(text.signed(with: LogSample.key).note, "checkpoint", false)
    let reads = Counter()
    var files = disk.files
    files.read = { [read = files.read] name, limit throws(LogError) in
      reads.add()
      return try read(name, limit)
    }
    let keeper = try LogKeeper(opening: files, key: LogSample.key, origin: LogSample.origin, pin: nil)
    disk.edit { $0.steps = [] }
    #expect(try keeper.append([LogSample.leaf(1)], at: LogSample.time()).map(\.index) == [size])
    try keeper.finished()
    _ = try keeper.append([LogSample.leaf(2)], at: LogSample.time())
    #expect(reads.count < 12, "\(reads.count) reads")
    #expect(disk.copy.steps.count < 130, "\(disk.copy.steps.count) steps for two appends")
  }
}

/// Counts, in closures that may be sent anywhere.
final class Counter: Sendable {
  private let number = Mutex(0)
  var count: Int { number.withLock { $0 } }
  func add() { number.withLock { $0 += 1 } }
}
