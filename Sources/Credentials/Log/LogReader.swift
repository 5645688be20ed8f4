public import Courseware

/// A log as anybody can read it, with no lock and no private key.
public struct LogReader {
  /// What the log says of itself; its signature is good.
  public let checkpoint: Checkpoint
  let files: LogFiles
  let tree: TileTree

  /// Reads the checkpoint; entries and tiles are read as they are asked for.
  public init(reading files: LogFiles, key: LogVerifierKey) throws(LogError) {
    guard let note = try files.read(LogPath.checkpoint, SignedNote.maximumBytes) else {
      throw .missing(path: LogPath.checkpoint)
    }
    do throws(LogError) {
      checkpoint = try Checkpoint(parsing: note, key: key)
    } catch {
      // Where one byte decides whether it still reads as a checkpoint, what is wrong is the same.
      guard case .malformed = error else { throw error }
      throw .found(.entryAltered(path: LogPath.checkpoint))
    }
    self.files = files
    tree = TileTree(files: files, size: checkpoint.size)
  }

  /// The entry at `index`; it fits its tile.
  public func entry(_ index: Int) throws(LogError) -> LogEntry {
    guard (0..<checkpoint.size).contains(index) else { throw .missing(path: LogPath.checkpoint) }
    return try tree.entry(index)
  }

  /// All entries, in order.
  public func entries() throws(LogError) -> [LogEntry] {
    var entries: [LogEntry] = []
    for index in 0..<checkpoint.size { entries.append(try tree.entry(index)) }
    return entries
  }

  /// The digest of the leaf at `index`.
  public func leafHash(_ index: Int) throws(LogError) -> Digest {
    guard (0..<checkpoint.size).contains(index) else { throw .missing(path: LogPath.checkpoint) }
    return try tree.node(level: 0, index: index)
  }

  /// The root that the log had at `size`; nil where it was never that long.
  public func root(at size: Int) throws(LogError) -> Digest? {
    (0...checkpoint.size).contains(size) ? try tree.root(size: size) : nil
  }

  /// A proof under the present checkpoint for the entry at `index`, with what opens it.
  public func proof(of index: Int, at time: Timestamp, salt: [UInt8]) throws(LogError) -> InclusionProof {
    guard (0..<checkpoint.size).contains(index) else { throw .missing(path: LogPath.checkpoint) }
    let hashes = try tree.inclusionProof(of: index, size: checkpoint.size)
    return InclusionProof(index: index, at: time, salt: salt, hashes: hashes, checkpoint: checkpoint.note)
  }

  /// The nodes that show that the log of `size` entries grew into this one.
  public func consistency(from size: Int) throws(LogError) -> [Digest] {
    guard (0...checkpoint.size).contains(size) else { throw .missing(path: LogPath.checkpoint) }
    return try tree.consistencyProof(from: size, to: checkpoint.size)
  }

  /// `LOG_TRUNCATED` or `LOG_FORK` where this log does not continue the one that had this root at this size.
  public func finding(size: Int, root: Digest) throws(LogError) -> LogFinding? {
    guard let own = try self.root(at: size) else { return .truncated(size: checkpoint.size, pinned: size) }
    return own == root ? nil : .fork(size: size)
  }
}
