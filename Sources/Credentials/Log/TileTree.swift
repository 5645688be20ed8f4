/// A log's tree and entries at one size, read from its tiles as they are needed.
final class TileTree: TreeNodes {
  let size: Int
  private let files: LogFiles
  /// Each tile with the nodes inside it.
  private var tiles: [Place: Levels]
  private var bundle: (index: Int, entries: [[UInt8]])?

  struct Place: Hashable {
    let level: Int
    let index: Int
  }

  /// A file of a tree that has grown.
  struct File {
    let name: String
    let bytes: [UInt8]
  }

  init(files: LogFiles, size: Int) {
    self.files = files
    self.size = size
    tiles = [:]
  }

  private init(files: LogFiles, size: Int, tiles: [Place: Levels], bundle: (Int, [[UInt8]])?) {
    self.files = files
    self.size = size
    self.tiles = tiles
    self.bundle = bundle
  }

  func node(level: Int, index: Int) throws(LogError) -> Digest {
    let (tileLevel, height) = (level / 8, level % 8)
    let first = index << height
    let tile = try levels(tileLevel, first / LogPath.width)
    let inside = (first % LogPath.width) >> height
    guard height < tile.levels.count, inside < tile.levels[height].count else { throw .malformed(.tile) }
    return tile.node(level: height, index: inside)
  }

  /// How many nodes the tile has at this size.
  func width(_ level: Int, _ index: Int) -> Int {
    min(LogPath.width, max(0, size >> (8 * level) - index * LogPath.width))
  }

  /// The digests of a tile, at this tree's width of it.
  func tile(_ level: Int, _ index: Int) throws(LogError) -> [Digest] { try levels(level, index).levels[0] }

  private func levels(_ level: Int, _ index: Int) throws(LogError) -> Levels {
    let place = Place(level: level, index: index)
    if let tile = tiles[place] { return tile }
    let width = width(level, index)
    let path = LogPath.tile(level, index, width: width)
    guard let bytes = try files.read(path, LogPath.width * Digest.byteCount),
      let digests = TileBytes.digests(bytes, width: width)
    else { throw .found(.entryAltered(path: path)) }
    let tile = Levels(digests)
    tiles[place] = tile
    return tile
  }

  /// The bytes of a bundle's entries.
  func entries(_ index: Int) throws(LogError) -> [[UInt8]] {
    if let bundle, bundle.index == index { return bundle.entries }
    let path = entriesPath(index)
    guard let bytes = try files.read(path, LogPath.width * (LogEntry.maximumBytes + 2)),
      let entries = TileBytes.entries(bytes, width: width(0, index))
    else { throw .found(.entryAltered(path: path)) }
    bundle = (index, entries)
    return entries
  }

  func entriesPath(_ index: Int) -> String { LogPath.entries(index, width: width(0, index)) }

  /// The entry at `index`, which is what the tile says.
  func entry(_ index: Int) throws(LogError) -> LogEntry {
    let bundle = index / LogPath.width
    let bytes = try entries(bundle)[index % LogPath.width]
    guard let entry = try? LogEntry(parsing: bytes), entry.leafHash == (try node(level: 0, index: index)) else {
      throw .found(.entryAltered(path: entriesPath(bundle), index: index))
    }
    return entry
  }

  /// The tree with more entries, and the files that it has and this one has not; only the right edge is read.
  func grown(by added: [[UInt8]]) throws(LogError) -> (tree: TileTree, files: [File]) {
    var new: [File] = []
    var tiles = tiles
    var (index, rest) = (size / LogPath.width, added)
    if size % LogPath.width > 0 { rest = try entries(index) + rest }
    for start in stride(from: 0, to: rest.count, by: LogPath.width) {
      let entries = Array(rest[start..<min(start + LogPath.width, rest.count)])
      new.append(File(name: LogPath.entries(index, width: entries.count), bytes: TileBytes.bytes(of: entries)))
      bundle = (index, entries)
      index += 1
    }
    let lastBundle = bundle
    var nodes = added.map(MerkleTree.leafHash)
    var level = 0
    while !nodes.isEmpty {
      let start = size >> (8 * level)
      var index = start / LogPath.width
      if start % LogPath.width > 0 { nodes = try tile(level, index) + nodes }
      var up: [Digest] = []
      for start in stride(from: 0, to: nodes.count, by: LogPath.width) {
        let tile = Array(nodes[start..<min(start + LogPath.width, nodes.count)])
        new.append(File(name: LogPath.tile(level, index, width: tile.count), bytes: TileBytes.bytes(of: tile)))
        let levels = Levels(tile)
        tiles[Place(level: level, index: index)] = levels
        if tile.count == LogPath.width { up.append(levels.root(size: tile.count)) }
        index += 1
      }
      nodes = up
      level += 1
    }
    // This tree stays as it was: what is only in the other must not be read from here.
    bundle = nil
    let tree = TileTree(files: files, size: size + added.count, tiles: tiles, bundle: lastBundle)
    return (tree, new)
  }
}
