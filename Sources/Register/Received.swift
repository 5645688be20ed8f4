/// What taking in a hand-in comes to.
public struct Received: Sendable, Equatable {
  /// Whose it is: the leader of the roster.
  public var leader: String
  /// Whether anything was stored; the same file twice changes nothing.
  public var isNew: Bool
  /// How many events were new in each session, by its id.
  public var added: [String: Int]
  /// The digests of attestations that came with it for the first time.
  public var attestations: [String]
  /// Whether the key waits for HR to bind it.
  public var awaitsBinding: Bool
  /// The name she gave, where the roster has another; the certificate takes the roster's.
  public var otherName: String?
}
