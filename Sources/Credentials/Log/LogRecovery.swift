/// What an append that was broken off has left.
enum Leftover: Equatable {
  /// Nothing.
  case nothing
  /// It was committed; whether the caller had finished is not known.
  case committed(PendingAppend)
  /// Its text may have been signed, and nothing else may be.
  case begun(PendingAppend, next: CheckpointText)
  /// Nothing was signed: it never was.
  case unsigned(PendingAppend?)

  /// Decides by what lies there, beside a log of `size` with the root `root`.
  init(pending: [UInt8]?, next: [UInt8]?, size: Int, root: Digest, origin: String) throws(LogError) {
    var live: CheckpointText?
    if let next {
      // It gets its name when it is whole on the disk, so anything else was put there.
      guard let text = CheckpointText(parsing: next), text.origin == origin, text.size != size || text.root == root
      else { throw .found(.stateConflict(path: LogPath.next)) }
      live = text.size > size ? text : nil
    }
    let append = pending.flatMap(PendingAppend.init(parsing:))
    if let live {
      guard let append, append.origin == origin, append.base == size, append.size == live.size else {
        throw .found(.stateConflict(path: LogPath.next))
      }
      self = .begun(append, next: live)
    } else if let append {
      guard append.origin == origin, append.base == size || append.size <= size else {
        throw .found(.stateConflict(path: LogPath.pending))
      }
      self = append.base == size ? .unsigned(append) : .committed(append)
    } else {
      self = pending == nil && next == nil ? .nothing : .unsigned(nil)
    }
  }
}

extension LogWriter {
  /// Finishes or discards what was broken off; gives what was committed and may not be finished.
  mutating func recover() throws(LogError) -> [CommittedLeaf] {
    let leftover = try Leftover(
      pending: try files.read(LogPath.pending, LogFiles.limit),
      next: try files.read(LogPath.next, SignedNote.maximumBytes), size: tree.size,
      root: try tree.root(size: tree.size),
      origin: origin)
    switch leftover {
    case .nothing:
      return []
    case .committed(let pending):
      return try committed(pending)
    case .begun(let pending, let next):
      let grown = try tree.grown(by: pending.entries.map(\.bytes)).tree
      guard try grown.root(size: grown.size) == next.root else { throw .found(.stateConflict(path: LogPath.next)) }
      // All of it again, for what could be read now need not be on the disk.
      return try append(pending, isAnew: true)
    case .unsigned(let pending):
      try discard(pending)
      return []
    }
  }

  /// Takes away what an append has left that was never signed: its tiles first, and last what tells of them.
  func discard(_ pending: PendingAppend?) throws(LogError) {
    let new = try pending.map { pending throws(LogError) in try tree.grown(by: pending.entries.map(\.bytes)).files }
    for file in new ?? [] {
      try files.remove(file.name)
      try files.remove(LogPath.aside(file.name))
      try files.syncFolder(LogPath.folder(of: file.name))
    }
    try clear()
  }

  /// Takes away what was pending; the folder is on the disk when this returns.
  func clear() throws(LogError) {
    for name in [LogPath.next, LogPath.pending] {
      try files.remove(LogPath.aside(name))
      try files.remove(name)
    }
    try files.syncFolder("")
  }
}
