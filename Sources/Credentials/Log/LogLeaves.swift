/// Something to append to a log.
public struct PendingLeaf: Sendable, Hashable {
  /// What it is about.
  public let kind: LogEntry.Kind
  /// What the entry is bound to, such as a certificate's token.
  public let object: [UInt8]
  /// Random bytes that nobody else knows; see ``LogEntry/saltBytes``.
  public let salt: [UInt8]
  /// What the caller knows it by; it never comes into the log.
  public let label: String

  /// A leaf with a salt that is known already.
  public init(kind: LogEntry.Kind, object: [UInt8], salt: [UInt8], label: String) {
    self.kind = kind
    self.object = object
    self.salt = salt
    self.label = label
  }

  /// A leaf with a new salt from the system's randomness.
  public init(kind: LogEntry.Kind, object: [UInt8], label: String) {
    var generator = SystemRandomNumberGenerator()
    let salt = (0..<LogEntry.saltBytes).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    self.init(kind: kind, object: object, salt: salt, label: label)
  }
}

/// Something that is in the log, for good.
public struct CommittedLeaf: Sendable, Hashable {
  /// Where it is, from 0.
  public let index: Int
  /// What stands in the log.
  public let entry: LogEntry
  /// What was appended.
  public let pending: PendingLeaf
  /// That it is there.
  public let proof: InclusionProof
}
