public import Credentials

/// What an audit found of the log, and how much of the site it looked at anew.
public struct LogReport: Sendable, Equatable {
  /// What the log is called.
  public var origin: String
  /// How many leaves it has; nil where its checkpoint cannot be read.
  public var size: Int?
  /// Its root.
  public var root: Digest?
  /// How much was looked at.
  public var depth: AuditDepth
  /// How many files had their signatures checked this time.
  public var verified: Int
  /// How many were known from before, by their digests.
  public var remembered: Int
  /// What is wrong with the log itself.
  public var findings: [RegisterDeviation]
}

extension LogReport {
  /// Of a log that nobody has written to since nothing was wrong with it.
  public init(unchanged origin: String, at checkpoint: Checkpoint, remembered: Int) {
    self.init(
      origin: origin, size: checkpoint.size, root: checkpoint.root, depth: .incremental, verified: 0,
      remembered: remembered, findings: [])
  }
}

/// How much an audit looks at anew.
public enum AuditDepth: String, Sendable, CaseIterable {
  /// Everything is hashed and held against the log; signatures that were good before are not checked again.
  case incremental
  /// Everything is verified and replayed.
  case deep
}

/// The files whose signatures were good, by digests: kept outside the site, so that nobody who changes the site can say so.
public struct VerifiedFiles: Sendable, Equatable {
  private var digests: Set<Digest> = []

  /// Nothing is known from before.
  public init() {}

  /// How many there are.
  public var count: Int { digests.count }

  func contains(_ file: Digest, _ trust: Digest) -> Bool { digests.contains(Self.key(file, trust)) }

  mutating func insert(_ file: Digest, _ trust: Digest) { digests.insert(Self.key(file, trust)) }

  mutating func formUnion(_ others: VerifiedFiles) { digests.formUnion(others.digests) }

  /// One digest over both: with another trust nothing is known of a file.
  private static func key(_ file: Digest, _ trust: Digest) -> Digest { Digest(of: file.bytes + trust.bytes) }

  /// The bytes to keep: one digest a line, sorted.
  public var bytes: [UInt8] { digests.map { $0.hex + "\n" }.sorted().flatMap(\.utf8) }

  /// Reads what ``bytes`` writes; what is no digest is left out, for forgetting costs time alone.
  public init(reading bytes: [UInt8]) {
    digests = Set(
      bytes.split(separator: UInt8(ascii: "\n")).compactMap { Digest(hex: String(decoding: $0, as: UTF8.self)) })
  }
}
