/// This learner in this course: the fold of the events so far.
public struct Session: Sendable, Equatable {
  /// The name of the session, random, without meaning.
  public let id: String
  /// The edition it is taken in: the one it was begun in, or the last it has moved to.
  public internal(set) var edition: Edition
  /// The editions it has moved from.
  public internal(set) var leftEditions: [Edition] = []
  /// What the order of choices in practice follows from.
  public let seed: UInt64
  /// The rules that it follows.
  public let rules: SessionRules
  /// When it was begun.
  public let startedAt: Timestamp
  /// The course as this leader gets it.
  public internal(set) var course: Course
  /// What the leader said about the business.
  public internal(set) var profile = BusinessProfile()
  /// The step that was last on the screen.
  public internal(set) var position: String?
  /// The steps that have been on the screen.
  public internal(set) var viewed: Set<String> = []
  /// Of what was done, the steps that have gained something since and are to be met anew.
  public internal(set) var unread: Set<String> = []
  /// Of what was done, the steps that a changed profile has taken away, each with the profile it was last there for.
  var shelved: [String: BusinessProfile] = [:]
  /// The latest response to each item of practice.
  public internal(set) var practice: [String: Response] = [:]
  /// The way taken so far through each scenario, decision by decision.
  public internal(set) var ways: [String: [Turn]] = [:]
  /// The scenarios that have been taken to an ending.
  public internal(set) var ended: Set<String> = []
  /// The latest draft of each task.
  public internal(set) var drafts: [String: Draft] = [:]
  /// The documents from before that stand for drafts, by task.
  public internal(set) var existing: [String: ExistingDocument] = [:]
  /// When they were told of, by task.
  public internal(set) var declaredAt: [String: Timestamp] = [:]
  /// What was being written of drafts and is not saved yet, by task.
  public internal(set) var writing: [String: Unfinished] = [:]
  /// What was being told of documents from before, by task.
  public internal(set) var telling: [String: Unfinished] = [:]
  /// Every go at every assessment, in order.
  public internal(set) var attempts: [Attempt] = []
  /// The modules read, answered and drafted to the end; and the course, once its test was handed in.
  public internal(set) var completed: Set<String> = []
  /// The best passing score of each module, and of the course.
  public internal(set) var passed: [String: Score] = [:]
  /// The digest of the latest attestation.
  public internal(set) var attestation: String?
  /// The certificates made from it, by id.
  public internal(set) var certificates: [String] = []
  /// What she found wrong in the course, in order.
  public internal(set) var remarks: [Remark] = []
  /// The day she plans to be done by.
  public internal(set) var planned: CivilDate?
  /// The language she has chosen; nil until she has, and then it is the course's own.
  public internal(set) var language: String?
  /// The keys that came after the first one was lost, in order, as `did:key`.
  public internal(set) var keys: [String] = []
  /// What has proved wrong in the course and was put right here, in order.
  public internal(set) var corrections: [Correction] = []
  /// When the last event happened, and where the time to the next is measured from.
  ///
  /// A clock that goes back a little leaves it where it is, so that no time is counted twice.
  public internal(set) var lastAt: Timestamp
  /// Time spent, in milliseconds; of a pause no more than ``longestPause`` counts.
  public internal(set) var activeMilliseconds: Int64 = 0

  /// Two minutes: what lies between two events and is longer was not spent here.
  public static let longestPause: Int64 = 120_000

  /// The session that a first event begins, or nil where it is no `started`.
  public init?(_ event: Event, in course: Course) {
    guard case .started(let session, let edition, let seed, let rules) = event.kind else { return nil }
    self.rules = rules
    id = session
    self.edition = edition
    self.seed = seed
    startedAt = event.at
    lastAt = event.at
    self.course = course.tailored(to: BusinessProfile())
  }
}

/// What the world must do about an event.
public enum Effect: Sendable, Equatable {
  /// Store this event; all of one `handle` together or none.
  case record(Event)
}

/// Why an event does not fit the session it came to.
public enum Refusal: Error, Sendable, Equatable {
  case alreadyStarted
  /// An id the tailored course does not have.
  case unknown(String)
  /// An answer, response or draft that cannot be given.
  case unacceptable(String)
  /// An assessment that has not been opened yet or already has an open attempt; a question during one, or after the course.
  case closed(String)
  /// An event that only follows from another.
  case derived
  /// The attestation needs a passed course, the certificate an attestation.
  case premature
}
