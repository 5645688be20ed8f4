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
