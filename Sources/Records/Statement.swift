public import Courseware

/// One thing somebody did, as it is kept for ever (xAPI: actor, verb, object, result, timestamp).
public struct Statement: Sendable, Equatable {
  /// The session it belongs to.
  public var session: String
  /// Its place in the session, from 0 without gaps.
  public var sequence: Int
  /// Who: a leader's id.
  public var actor: String
  /// What was done.
  public var verb: String
  /// To what.
  public var object: String
  /// With what score, where it has one.
  public var result: Score?
  /// When.
  public var at: Timestamp
  /// The event's canonical bytes: what transcripts are made of.
  ///
  /// The other columns are for finding it.
  public var bytes: [UInt8]

  /// The statement of an event.
  public init(_ event: Event, session: String, sequence: Int, actor: String) {
    self.session = session
    self.sequence = sequence
    self.actor = actor
    verb = event.kind.verb
    object = event.kind.object
    result = event.kind.score
    at = event.at
    bytes = event.bytes
  }

  init(
    session: String, sequence: Int, actor: String, verb: String, object: String, result: Score?, at: Timestamp,
    bytes: [UInt8]
  ) {
    self.session = session
    self.sequence = sequence
    self.actor = actor
    self.verb = verb
    self.object = object
    self.result = result
    self.at = at
    self.bytes = bytes
  }
}

/// A person who takes courses here.
public struct Leader: Sendable, Equatable {
  /// A random name without meaning, the actor of statements.
  public var id: String
  /// The full name, as it is to stand on the certificate.
  public var name: String
  /// The business, or empty.
  public var employer: String
  /// Nine digits, or empty.
  public var organisationNumber: String
  /// The did:key of the leader's own key; nil until it has been made.
  public var key: String?

  /// The part of the business that she leads, by its id in the site's policy; nil where there is none, or none is hers.
  public var unit: String?

  /// A leader.
  public init(
    id: String, name: String, employer: String = "", organisationNumber: String = "", key: String? = nil,
    unit: String? = nil
  ) {
    self.id = id
    self.name = name
    self.employer = employer
    self.organisationNumber = organisationNumber
    self.key = key
    self.unit = unit
  }
}

/// A session as the archive lists it, without replaying it.
public struct SessionRecord: Sendable, Equatable {
  /// The session's id.
  public var id: String
  /// Whose it is: a leader's id.
  public var leader: String
  /// The edition it was begun in.
  public var edition: Edition

  /// A session of a leader.
  public init(id: String, leader: String, edition: Edition) {
    self.id = id
    self.leader = leader
    self.edition = edition
  }
}
