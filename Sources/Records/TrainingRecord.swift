public import Courseware

/// Somebody in a course as the archive has it, found without reading what was answered.
public struct TrainingRecord: Sendable, Equatable {
  /// Who.
  public var leader: Leader
  /// Her session in a course; nil for one who has not begun.
  public var session: SessionStanding?
  /// How she was known to hold the key that is bound now, as the binding says; nil where none is.
  public var method: String?
  /// When what is known of her was handed in last; nil for one on the keeper's own account.
  public var handedIn: Timestamp?
  /// The latest certificate of the session; nil where there is none.
  public var certificate: Certificate?

  /// A certificate, as far as a report tells of it: ``IssuedRecord`` has the rest.
  public struct Certificate: Sendable, Equatable {
    /// Its id, `urn:uuid:…`.
    public var id: String
    /// When it was issued.
    public var at: Timestamp
    /// Whether it stands, or was withdrawn or replaced.
    public var stands: Bool
  }
}

extension TrainingRecord.Certificate {
  /// What a report tells of a certificate.
  public init(_ record: IssuedRecord) {
    self.init(id: record.id, at: record.at, stands: record.state == .valid)
  }
}

/// How a session stands, by what is stored of it.
public struct SessionStanding: Sendable, Equatable {
  /// The session.
  public var session: String
  /// The course.
  public var course: String
  /// How many statements there are.
  public var statements: Int
  /// When it was begun.
  public var startedAt: Timestamp?
  /// The latest moment that something was stored of.
  public var lastAt: Timestamp
  /// How many modules she gets, and how many are passed; nil where that was not said with the last that was stored.
  public var modules: ModuleCount?
  /// When the course was passed first; nil where it is not.
  public var passedAt: Timestamp?
  /// The best result of the course; nil where it is not passed.
  public var score: Score?
  /// When it was attested last; nil where it is not.
  public var attestedAt: Timestamp?
}
