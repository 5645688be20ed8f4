import Courseware

extension LogReader {
  /// Reads everything, and reports all that is wrong: with entries, their times, the tiles, the checkpoint, and `pin`.
  public func findings(against pin: Checkpoint? = nil) throws(LogError) -> [LogFinding] {
    var findings: [LogFinding] = []
    let leaves = try leaves(&findings)
    let levels = Levels(leaves)
    let isWhole = levels.root(size: checkpoint.size) == checkpoint.root
    if isWhole {
      try checkTiles(levels, &findings)
      try checkSuperseded(levels, &findings)
    } else if findings.isEmpty {
      findings.append(.entryAltered(path: LogPath.checkpoint))
    }
    if let pin {
      guard pin.origin == checkpoint.origin else { return findings + [.checkpointUnknownKey] }
      guard pin.size <= checkpoint.size else {
        return findings + [.truncated(size: checkpoint.size, pinned: pin.size)]
      }
      let root = isWhole ? levels.root(size: pin.size) : try provenRoot(size: pin.size)
      if let root, root != pin.root { findings.append(.fork(size: pin.size)) }
    }
    return findings
  }

  /// The root at an earlier size by the tiles, where they lead from it to the signed one; nil where they do not.
  private func provenRoot(size: Int) throws(LogError) -> Digest? {
    let root = try found { () throws(LogError) in try tree.root(size: size) }
    let proof = try found { () throws(LogError) in try tree.consistencyProof(from: size, to: checkpoint.size) }
    guard let root, let proof else { return nil }
    let signed = (checkpoint.size, checkpoint.root)
    return MerkleTree.isConsistent(from: (size, root), to: signed, proof: proof) ? root : nil
  }

  /// The leaves as the entries have them; a bundle that cannot be read is stood in for by its tile.
  private func leaves(_ findings: inout [LogFinding]) throws(LogError) -> [Digest] {
    var leaves: [Digest] = []
    var last = Timestamp(milliseconds: .min)
    for bundle in 0..<(checkpoint.size + LogPath.width - 1) / LogPath.width {
      let path = tree.entriesPath(bundle)
      let first = bundle * LogPath.width
      let width = tree.width(0, bundle)
      let tile = try found { () throws(LogError) in try tree.tile(0, bundle) }
      guard let entries = try found({ () throws(LogError) in try tree.entries(bundle) }) else {
        findings.append(.entryAltered(path: path))
        leaves += tile ?? Array(repeating: MerkleTree.emptyRoot, count: width)
        continue
      }
      // Whose fault it is when the two differ shows when both are asked what the root would be.
      for (offset, bytes) in entries.enumerated() {
        let leaf = MerkleTree.leafHash(bytes)
        let entry = try? LogEntry(parsing: bytes)
        if let tile, tile[offset] != leaf, try stands(tile[offset], at: first + offset) {
          findings.append(.entryAltered(path: path, index: first + offset))
        } else if let entry {
          if entry.at < last { findings.append(.timeRegression(index: first + offset)) }
          last = max(last, entry.at)
        } else {
          findings.append(.entryAltered(path: path, index: first + offset))
        }
        leaves.append(leaf)
      }
    }
    return leaves
  }

  /// Whether the tiles lead from this leaf to the signed root.
  private func stands(_ leaf: Digest, at index: Int) throws(LogError) -> Bool {
    let proof = try found { () throws(LogError) in try tree.inclusionProof(of: index, size: checkpoint.size) }
    guard let proof else { return true }
    return MerkleTree.isIncluded(leaf, at: index, size: checkpoint.size, proof: proof, root: checkpoint.root)
  }

  /// Compares every tile of this size with what the entries make it.
  private func checkTiles(_ levels: Levels, _ findings: inout [LogFinding]) throws(LogError) {
    for level in stride(from: 0, to: levels.levels.count, by: 8) {
      let nodes = levels.levels[level]
      for start in stride(from: 0, to: nodes.count, by: LogPath.width) {
        let expected = nodes[start..<min(start + LogPath.width, nodes.count)]
        let index = start / LogPath.width
        let tile = try found { () throws(LogError) in try tree.tile(level / 8, index) }
        guard tile?.elementsEqual(expected) != true else { continue }
        findings.append(.entryAltered(path: LogPath.tile(level / 8, index, width: expected.count)))
      }
    }
  }

  /// Nil for what is altered or gone; any other error is thrown on.
  func found<Value>(_ read: () throws(LogError) -> Value) throws(LogError) -> Value? {
    do {
      return try read()
    } catch {
      if case .found = error { return nil }
      throw error
    }
  }
}
