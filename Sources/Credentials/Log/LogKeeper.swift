public import Courseware

/// The one that appends to a log.
///
/// While it lives nobody else can: opening another waits.
public final class LogKeeper {
  /// Leaves of an append that was broken off after it was committed, or that could only be finished, in order.
  ///
  /// Their caller may not have stored salts and files. After ``create(_:key:origin:genesis:at:)`` it is the first leaf.
  public private(set) var recovered: [CommittedLeaf]
  /// What the log says of itself now.
  public private(set) var checkpoint: Checkpoint

  private var writer: LogWriter
  private let lock: LogFiles.Lock
  private var state = State.ready

  private enum State {
    case ready, unfinished, interrupted
  }

  private init(writer: LogWriter, lock: LogFiles.Lock, recovered: [CommittedLeaf]) throws(LogError) {
    guard let checkpoint = writer.checkpoint else { throw .missing(path: LogPath.checkpoint) }
    self.writer = writer
    self.lock = lock
    self.recovered = recovered
    self.checkpoint = checkpoint
    if !recovered.isEmpty { state = .unfinished }
  }

  /// Begins a log with its first entry, in a folder that is made at need.
  ///
  /// A beginning that was broken off is finished where it had the same origin, and else discarded.
  public static func create(
    _ files: LogFiles, key: LogKey, origin: String, genesis object: [UInt8], at time: Timestamp
  ) throws(LogError) -> LogKeeper {
    guard LogVerifierKey.accepts(origin: origin) else { throw .origin(origin) }
    try files.makeFolder("")
    let lock = try files.lock()
    guard try files.read(LogPath.checkpoint, SignedNote.maximumBytes) == nil else { throw .exists }
    var writer = try LogWriter(files: files, key: key, origin: origin)
    let stored = try files.read(LogPath.pending, LogFiles.limit)
    if let begun = stored.flatMap(PendingAppend.init(parsing:)), begun.origin != origin {
      // No checkpoint of it was ever given its place, so nobody has seen that log.
      try writer.discard(begun)
    }
    var leaves = try writer.recover()
    if leaves.isEmpty {
      let first = PendingLeaf(kind: .genesis, object: object, label: origin)
      let pending = PendingAppend(origin: origin, base: 0, at: time, leaves: [first])
      try check(pending)
      leaves = try writer.append(pending, isAnew: false)
    }
    return try LogKeeper(writer: writer, lock: lock, recovered: leaves)
  }

  /// Opens a log to continue it: waits for the lock, checks the log's last checkpoint against its tree and against
  /// `pin`, the last one that this user has seen, and finishes or discards what was broken off.
  public convenience init(
    opening files: LogFiles, key: LogKey, origin: String, pin: Checkpoint?
  ) throws(LogError) {
    let lock = try files.lock()
    var writer = try LogWriter(files: files, key: key, origin: origin)
    // Before anything is signed: a log that was rolled back is never continued.
    if let pin { try writer.check(pin: pin) }
    let recovered = try writer.recover()
    try self.init(writer: writer, lock: lock, recovered: recovered)
  }

  /// `now` in whole seconds, or the last entry's time where that is later.
  public func time(_ now: Timestamp) -> Timestamp {
    let now = UTCText.wholeSeconds(now)
    return max(now, writer.last ?? now)
  }

  /// Appends leaves, all or none, with the time that ``time(_:)`` gave; they are in the log for good when this returns.
  ///
  /// Then the caller stores salts and places files, and says ``finished()``. After an error nothing can be said: only
  /// opening the log again tells, in ``recovered``, whether it was appended.
  public func append(_ leaves: [PendingLeaf], at time: Timestamp) throws(LogError) -> [CommittedLeaf] {
    switch state {
    case .ready: break
    case .unfinished: throw .unfinished
    case .interrupted: throw .interrupted
    }
    guard !leaves.isEmpty else { return [] }
    let pending = PendingAppend(origin: writer.origin, base: checkpoint.size, at: time, leaves: leaves)
    try Self.check(pending)
    guard pending.at >= writer.last ?? pending.at else { throw .time }
    state = .interrupted
    let committed = try writer.append(pending, isAnew: false)
    if let signed = writer.checkpoint { checkpoint = signed }
    state = .unfinished
    return committed
  }

  /// The caller has stored what it must: what was pending is taken away.
  public func finished() throws(LogError) {
    guard state != .interrupted else { throw .interrupted }
    state = .interrupted
    try writer.clear()
    recovered = []
    state = .ready
  }

  private static func check(_ pending: PendingAppend) throws(LogError) {
    for (leaf, entry) in zip(pending.leaves, pending.entries) {
      let bytes = entry.bytes
      guard leaf.salt.count == LogEntry.saltBytes, bytes.count <= LogEntry.maximumBytes,
        (try? LogEntry(parsing: bytes)) == entry
      else { throw .object(label: leaf.label) }
    }
    guard pending.bytes.count <= LogFiles.limit else {
      throw .tooLarge(path: LogPath.pending, limit: LogFiles.limit)
    }
  }
}
