public import Courseware

/// An invitation that HR has made: who may enrol, by which code, until when.
public struct InvitationRecord: Sendable, Equatable {
  /// The invitation's own name.
  public var id: String
  /// Who is invited: a leader's id.
  public var leader: String
  /// What the code was digested with.
  public var salt: [UInt8]
  /// The digest of salt and code; the code itself is never stored.
  public var digest: [UInt8]
  /// When it was made.
  public var at: Timestamp
  /// From when it is of no use.
  public var expires: Timestamp
  /// When somebody enrolled by it, or was known without it; nil for one that can be used.
  public var usedAt: Timestamp?
  /// The signed invitation as it was handed out; nil where only the code was.
  public var token: String?

  /// An invitation.
  public init(
    id: String, leader: String, salt: [UInt8], digest: [UInt8], at: Timestamp, expires: Timestamp,
    usedAt: Timestamp? = nil, token: String? = nil
  ) {
    self.id = id
    self.leader = leader
    self.salt = salt
    self.digest = digest
    self.at = at
    self.expires = expires
    self.usedAt = usedAt
    self.token = token
  }
}

/// A key that somebody says is a leader's, until HR has bound it.
public struct Enrolment: Sendable, Equatable {
  /// The key, as did:key.
  public var key: String
  /// Whose it is said to be: a leader's id.
  public var leader: String
  /// The name that was given with it.
  public var name: String
  /// The id of the invitation whose code came with it and was right; nil where none was.
  public var code: String?
  /// When it came.
  public var at: Timestamp
  /// The fingerprint of the key that she had logged in with at the server when she made it; nil where it came another way.
  public var login: String?
  /// Whether that login was with a security key, whose PIN or finger the server demanded.
  public var isVerified: Bool

  /// A key that waits to be bound.
  public init(
    key: String, leader: String, name: String, code: String? = nil, at: Timestamp, login: String? = nil,
    isVerified: Bool = false
  ) {
    self.key = key
    self.leader = leader
    self.name = name
    self.code = code
    self.at = at
    self.login = login
    self.isVerified = isVerified
  }
}

/// That a key is a leader's, as HR has signed it, and perhaps that it is no longer.
public struct BindingRecord: Sendable, Equatable {
  /// The binding's own name.
  public var id: String
  /// Whose the key is: a leader's id.
  public var leader: String
  /// The key, as did:key.
  public var key: String
  /// How the person was known.
  public var method: String
  /// From when.
  public var at: Timestamp
  /// The signed binding.
  public var token: String
  /// From when no longer; nil for one in force.
  public var endedAt: Timestamp?
  /// The signed statement that ended it.
  public var unbinding: String?

  /// A binding.
  public init(
    id: String, leader: String, key: String, method: String, at: Timestamp, token: String, endedAt: Timestamp? = nil,
    unbinding: String? = nil
  ) {
    self.id = id
    self.leader = leader
    self.key = key
    self.method = method
    self.at = at
    self.token = token
    self.endedAt = endedAt
    self.unbinding = unbinding
  }
}
