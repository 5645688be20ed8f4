public import Courseware

/// A key that somebody logs in with at the server where the archive is; whose it is, and since when.
public struct LoginRecord: Sendable, Equatable {
  /// Whose a login is.
  public enum Holder: Sendable, Hashable {
    /// A leader of the roster, by the id.
    case leader(String)
    /// One who works in the office, by the name, and what for.
    case office(name: String, Role)
  }

  /// What somebody in the office may do.
  public enum Role: String, Sendable, CaseIterable {
    /// Keeps the roster and sees who has trained.
    case hr
    /// Issues certificates too.
    case issuer
  }

  /// The public key as SSH writes it, in base 64.
  public var key: String
  /// What kind of key it is, by SSH's name.
  public var kind: String
  /// Whose it is.
  public var holder: Holder
  /// Whether the server demands a PIN or a finger of the security key at each login.
  public var isVerified: Bool
  /// Since when it lets somebody in.
  public var addedAt: Timestamp
  /// Since when it no longer does; nil for one that does.
  public var endedAt: Timestamp?

  /// A login.
  public init(
    key: String, kind: String, holder: Holder, isVerified: Bool, addedAt: Timestamp, endedAt: Timestamp? = nil
  ) {
    self.key = key
    self.kind = kind
    self.holder = holder
    self.isVerified = isVerified
    self.addedAt = addedAt
    self.endedAt = endedAt
  }
}
