public import Credentials
public import Records
import Synchronization

/// What the register knows at one moment, as far as a submission is judged by it.
public struct RegisterView {
  /// The roster.
  public var leaders: [Leader] { didSet { leadersByKey = Self.byKey(leaders) } }
  /// Every binding, also those that have ended.
  public var bindings: [BindingRecord] {
    didSet { (bindingsByKey, bindingsByLeader) = (Self.byKey(bindings), Self.byLeader(bindings)) }
  }
  /// Every certificate that has been issued.
  public var issued: [IssuedRecord] { didSet { issuedByAttestation = Self.byAttestation(issued) } }
  /// Which issuers' keys have come in place of others.
  public var succession: IssuerSuccession
  /// The log; nil in a site without one.
  public var log: LogView?

  // The same by what they are asked for: in a large site a thousand submissions are judged by a hundred thousand of each.

  private(set) var leadersByKey: [String: [Leader]]
  private(set) var bindingsByKey: [String: [BindingRecord]]
  private(set) var bindingsByLeader: [String: [BindingRecord]]
  private(set) var issuedByAttestation: [String: [IssuedRecord]]

  /// A view of a register; by default of one where there is nothing.
  public init(
    leaders: [Leader] = [], bindings: [BindingRecord] = [], issued: [IssuedRecord] = [],
    succession: IssuerSuccession = IssuerSuccession(), log: LogView? = nil
  ) {
    self.leaders = leaders
    self.bindings = bindings
    self.issued = issued
    self.succession = succession
    self.log = log
    leadersByKey = Self.byKey(leaders)
    (bindingsByKey, bindingsByLeader) = (Self.byKey(bindings), Self.byLeader(bindings))
    issuedByAttestation = Self.byAttestation(issued)
  }

  private static func byKey(_ leaders: [Leader]) -> [String: [Leader]] {
    var found: [String: [Leader]] = [:]
    for leader in leaders { if let key = leader.key { found[key, default: []].append(leader) } }
    return found
  }

  private static func byKey(_ bindings: [BindingRecord]) -> [String: [BindingRecord]] {
    Dictionary(grouping: bindings, by: \.key)
  }

  private static func byLeader(_ bindings: [BindingRecord]) -> [String: [BindingRecord]] {
    Dictionary(grouping: bindings, by: \.leader)
  }

  private static func byAttestation(_ issued: [IssuedRecord]) -> [String: [IssuedRecord]] {
    Dictionary(grouping: issued, by: \.attestation)
  }
}

/// A log as it can be held against a checkpoint that somebody saw.
public struct LogView {
  /// What the log is called.
  public var origin: String
  /// How many leaves it has.
  public var size: Int
  /// The root it had at a size, up to the present one.
  public var root: (_ size: Int) -> Digest?
  /// The log that this one went on from after a restart; what was seen there cannot be looked up here.
  public var previous: Previous?

  /// A log that was given up.
  public struct Previous: Sendable, Equatable {
    /// What it was called.
    public var origin: String
    /// How many leaves it had when it was last seen.
    public var size: Int
    /// Its root then.
    public var root: Digest

    /// A log that was given up.
    public init(origin: String, size: Int, root: Digest) {
      self.origin = origin
      self.size = size
      self.root = root
    }
  }

  /// A view of a log.
  public init(
    origin: String, size: Int, previous: Previous? = nil, root: @escaping (_ size: Int) -> Digest?
  ) {
    self.origin = origin
    self.size = size
    self.previous = previous
    self.root = root
  }

  /// What is wrong with a checkpoint that somebody says to have seen; nil where it may well have been so.
  func objection(toSeen origin: String, size: Int, root: Digest) -> Objection? {
    if let previous, previous.origin == origin {
      if size > previous.size { return .checkpointAhead(seen: size, size: previous.size) }
      return size == previous.size && root != previous.root ? .checkpointForked(size: size) : nil
    }
    guard origin == self.origin else { return .checkpointForeign(origin: origin) }
    guard size <= self.size else { return .checkpointAhead(seen: size, size: self.size) }
    return self.root(size) == root ? nil : .checkpointForked(size: size)
  }
}

extension LogView {
  /// The log that `reader` reads.
  public init(of reader: LogReader) throws(LogError) {
    let first = reader.checkpoint.size > 0 ? try reader.entry(0).object.flatMap(Genesis.init) : nil
    // What the reader has read it keeps, and an audit asks from several threads.
    let isAsked = Mutex(())
    self.init(
      origin: reader.checkpoint.origin, size: reader.checkpoint.size, previous: first?.previous,
      root: { size in isAsked.withLock { _ in (try? reader.root(at: size)) ?? nil } })
  }
}
