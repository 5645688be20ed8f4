public import Courseware

/// An attestation that the archive has taken in.
public struct AttestationRecord: Sendable, Equatable {
  /// The digest of the token, 64 hexadecimal digits.
  public var digest: String
  /// The session it attests.
  public var session: String
  /// The token.
  public var token: String
  /// When it was made, or handed in, by the leader's clock.
  public var at: Timestamp

  /// An attestation.
  public init(digest: String, session: String, token: String, at: Timestamp) {
    self.digest = digest
    self.session = session
    self.token = token
    self.at = at
  }
}

/// A hand-in that was taken in.
public struct Receipt: Sendable, Equatable {
  /// The hand-in's own name.
  public var id: String
  /// The digest of the file, 64 hexadecimal digits.
  public var digest: String
  /// Who handed in: a leader's id.
  public var leader: String
  /// When it was made: what is known of the leader is as of then.
  public var madeAt: Timestamp
  /// When it was taken in.
  public var at: Timestamp
  /// The tasks whose drafts the reviewer may read, by id.
  public var sharedDrafts: [String]

  /// A receipt.
  public init(id: String, digest: String, leader: String, madeAt: Timestamp, at: Timestamp, sharedDrafts: [String]) {
    self.id = id
    self.digest = digest
    self.leader = leader
    self.madeAt = madeAt
    self.at = at
    self.sharedDrafts = sharedDrafts
  }
}

/// A certificate that has been issued, and what has become of it.
public struct IssuedRecord: Sendable, Equatable {
  /// Whether it stands.
  public enum State: String, Sendable, CaseIterable { case valid, revoked, superseded }

  /// The certificate's id, `urn:uuid:…`.
  public var id: String
  /// Whose: a leader's id.
  public var leader: String
  /// The session it certifies.
  public var session: String
  /// The digest of the attestation it rests on.
  public var attestation: String
  /// The issuer's key, as did:key.
  public var issuer: String
  /// When it was issued.
  public var at: Timestamp
  /// The review, in the bytes its owner writes; nil for documentation.
  public var review: [UInt8]?
  /// Whether it stands.
  public var state: State
  /// When it stopped standing.
  public var changedAt: Timestamp?
  /// Why it stopped.
  public var reason: String?
  /// The certificate that came in its place.
  public var replacedBy: String?

  /// A certificate that stands.
  public init(
    id: String, leader: String, session: String, attestation: String, issuer: String, at: Timestamp,
    review: [UInt8]? = nil, state: State = .valid, changedAt: Timestamp? = nil, reason: String? = nil,
    replacedBy: String? = nil
  ) {
    self.id = id
    self.leader = leader
    self.session = session
    self.attestation = attestation
    self.issuer = issuer
    self.at = at
    self.review = review
    self.state = state
    self.changedAt = changedAt
    self.reason = reason
    self.replacedBy = replacedBy
  }
}

/// A leaf of the log, with what opens it.
public struct LeafRecord: Sendable, Equatable {
  /// The log it is in.
  public var origin: String
  /// Its place there, from 0.
  public var number: Int
  /// What kind of leaf.
  public var kind: String
  /// The time in the leaf.
  public var at: Timestamp
  /// What the commitment was made with; nil once the person it concerns has been erased.
  public var salt: [UInt8]?
  /// What was committed to; nil once erased.
  public var object: [UInt8]?
  /// Whom it concerns: a leader's id; nil where it is nobody, or somebody erased.
  public var leader: String?
  /// The name of what was committed to, such as a certificate's id; empty once erased.
  public var label: String

  /// Whether what opens it is gone.
  public var isErased: Bool { salt == nil }

  /// A leaf.
  public init(
    origin: String, number: Int, kind: String, at: Timestamp, salt: [UInt8]?, object: [UInt8]?, leader: String?,
    label: String
  ) {
    self.origin = origin
    self.number = number
    self.kind = kind
    self.at = at
    self.salt = salt
    self.object = object
    self.leader = leader
    self.label = label
  }
}

/// That the answers of a session are gone, and what they were.
public struct ErasedAnswers: Sendable, Equatable {
  /// The session.
  public var session: String
  /// The digest of the transcript as it was, 64 hexadecimal digits.
  public var transcript: String
  /// How many statements there were.
  public var statements: Int
  /// When they were erased.
  public var at: Timestamp

  /// What is left of a session's answers.
  public init(session: String, transcript: String, statements: Int, at: Timestamp) {
    self.session = session
    self.transcript = transcript
    self.statements = statements
    self.at = at
  }
}
