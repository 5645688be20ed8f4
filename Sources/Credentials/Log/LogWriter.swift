import Courseware

/// A log that is held open to be continued: its last checkpoint, its right edge, and the protocol of an append.
///
/// What is pending is stored first; then new tiles; then the next checkpoint without a signature; then the signed one,
/// by a rename over `checkpoint`. Each is on the disk before the next is begun, so whatever is signed can be signed again
/// with the same text, and no other text of that size ever needs to be.
struct LogWriter {
  let files: LogFiles
  let key: LogKey
  let origin: String
  /// Nil before the first entry.
  private(set) var checkpoint: Checkpoint?
  private(set) var tree: TileTree
  /// The last entry's time.
  private(set) var last: Timestamp?

  /// Opens what is there, and checks the checkpoint against the right edge of the tree.
  init(files: LogFiles, key: LogKey, origin: String) throws(LogError) {
    self.files = files
    self.key = key
    self.origin = origin
    tree = TileTree(files: files, size: 0)
    guard let note = try files.read(LogPath.checkpoint, SignedNote.maximumBytes) else { return }
    let verifier = key.verifier(origin: origin)
    let checkpoint: Checkpoint
    do {
      checkpoint = try Checkpoint(parsing: note, key: verifier)
    } catch {
      throw error == .found(.checkpointUnknownKey) ? .otherKey : error
    }
    self.checkpoint = checkpoint
    tree = TileTree(files: files, size: checkpoint.size)
    last = try checkEdge(checkpoint)
  }

  /// Checks the root, and the entries of the last bundle against their tile; gives the last entry's time.
  private func checkEdge(_ checkpoint: Checkpoint) throws(LogError) -> Timestamp? {
    let size = checkpoint.size
    guard try tree.root(size: size) == checkpoint.root else {
      throw .found(.entryAltered(path: LogPath.checkpoint))
    }
    guard size > 0 else { return nil }
    // A full last tile is not part of the right edge; the proof of its last leaf covers all of it.
    let proof = try tree.inclusionProof(of: size - 1, size: size)
    let leaf = try tree.node(level: 0, index: size - 1)
    let (level, index) = (0, (size - 1) / LogPath.width)
    guard MerkleTree.isIncluded(leaf, at: size - 1, size: size, proof: proof, root: checkpoint.root) else {
      throw .found(.entryAltered(path: LogPath.tile(level, index, width: tree.width(level, index))))
    }
    // The bundle is written anew with the next entry, so what is in it must be what was signed.
    let tile = try tree.tile(level, index)
    guard try tree.entries(index).map(MerkleTree.leafHash) == tile else {
      throw .found(.entryAltered(path: tree.entriesPath(index)))
    }
    return try tree.entry(size - 1).at
  }

  /// Refuses a log that is not a continuation of what was seen before.
  func check(pin: Checkpoint) throws(LogError) {
    guard pin.origin == origin else { throw .otherKey }
    guard pin.size <= tree.size else { throw .found(.truncated(size: tree.size, pinned: pin.size)) }
    guard let checkpoint else { return }
    // First that the tiles say truly what the log was then: an altered tile is no fork.
    let root = try tree.root(size: pin.size)
    let proof = try tree.consistencyProof(from: pin.size, to: tree.size)
    let isGrown = MerkleTree.isConsistent(
      from: (pin.size, root), to: (checkpoint.size, checkpoint.root), proof: proof)
    guard isGrown else { throw .found(.entryAltered(path: LogPath.checkpoint)) }
    guard root == pin.root else { throw .found(.fork(size: pin.size)) }
  }

  /// Appends; with `isAnew` everything is written again, whatever is there, for an append that was begun is finished.
  mutating func append(_ pending: PendingAppend, isAnew: Bool) throws(LogError) -> [CommittedLeaf] {
    try files.replace(pending.bytes, LogPath.pending, isPrivate: true)
    let (grown, new) = try tree.grown(by: pending.entries.map(\.bytes))
    try place(new, isAnew: isAnew)
    let text = CheckpointText(origin: origin, size: grown.size, root: try grown.root(size: grown.size))
    try files.replace(text.bytes, LogPath.next)
    // The only place where a text is signed.
    let signed = text.signed(with: key)
    try files.replace(signed.note, LogPath.checkpoint)
    checkpoint = signed
    tree = grown
    last = pending.at
    return try committed(pending)
  }

  private func place(_ new: [TileTree.File], isAnew: Bool) throws(LogError) {
    var made: Set<String> = []
    for file in new {
      for folder in LogPath.folders(to: file.name) where made.insert(folder).inserted { try files.makeFolder(folder) }
      try files.prepare(file.bytes, file.name)
      if isAnew {
        try files.rename(LogPath.aside(file.name), file.name)
      } else if try !files.link(LogPath.aside(file.name), file.name) {
        // Nobody can have begun it: what was begun is finished or discarded when the log is opened.
        throw .found(.stateConflict(path: file.name))
      }
    }
    for folder in Set(new.map { LogPath.folder(of: $0.name) }).sorted() { try files.syncFolder(folder) }
  }

  /// The leaves of an append that is in the tree.
  func committed(_ pending: PendingAppend) throws(LogError) -> [CommittedLeaf] {
    var leaves: [CommittedLeaf] = []
    for (offset, (leaf, entry)) in zip(pending.leaves, pending.entries).enumerated() {
      let index = pending.base + offset
      guard try tree.node(level: 0, index: index) == entry.leafHash else {
        throw .found(.stateConflict(path: LogPath.pending))
      }
      let proof = InclusionProof(
        index: index, at: entry.at, salt: leaf.salt, hashes: try tree.inclusionProof(of: index, size: tree.size),
        checkpoint: checkpoint?.note ?? [])
      leaves.append(CommittedLeaf(index: index, entry: entry, pending: leaf, proof: proof))
    }
    return leaves
  }
}
