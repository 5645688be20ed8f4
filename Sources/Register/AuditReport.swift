public import Courseware
public import Credentials
public import Records

/// Who has trained, who is under way, and whether the records and the certificates agree.
public struct AuditReport: Sendable, Equatable {
  /// How far a leader has come.
  public enum State: String, Sendable, CaseIterable {
    case notStarted, inProgress, passed, attested
  }

  /// What is wrong with records or certificates; each has a permanent code.
  public enum Deviation: Sendable, Equatable {
    /// The file of a certificate that was issued is gone.
    case certificateMissing(id: String)
    /// A certificate's file that the records do not know.
    case notRecorded(path: String)
    /// A certificate does not verify.
    case invalid(path: String, Finding)
    /// The certificate was made of another transcript than the one that is stored.
    case transcriptAltered(session: String)
    /// The certificate says something else than the stored events amount to, or is another's.
    case regradeMismatch(path: String)
    /// The stored events do not replay.
    case recordAltered(session: String)
    /// An edition that the session was taken in is gone or altered.
    case editionMissing(session: String, Edition)
    /// The stored events replay, and rest on what nothing published says.
    case unfounded(session: String, Unfounded)
    /// Something in an organisation's register.
    case register(RegisterDeviation)

    /// The permanent name (`certificates.md` § 6).
    public var code: String {
      switch self {
      case .certificateMissing: "CERT_MISSING"
      case .notRecorded: "NOT_LOGGED"
      case .invalid(_, let finding): finding.code
      case .transcriptAltered: "TRANSCRIPT_ALTERED"
      case .regradeMismatch: "REGRADE_MISMATCH"
      case .recordAltered: "RECORD_ALTERED"
      case .editionMissing: "COURSE_HASH_MISMATCH"
      // What the events say does not follow from what is published.
      case .unfounded: "REGRADE_MISMATCH"
      case .register(let deviation): deviation.code.rawValue
      }
    }
  }

  /// A leader in a course.
  public struct Row: Sendable, Equatable {
    /// Who.
    public var leader: Leader
    /// In which course; nil for one who has not begun.
    public var course: String?
    /// How far.
    public var state: State
    /// The modules that are passed.
    public var modulesPassed: Int
    /// The modules there are.
    public var modules: Int
    /// The best result of the course, once it is passed.
    public var score: Score?
    /// The session in it; nil for one who has not begun.
    public var session: String?
    /// When it was begun.
    public var startedAt: Timestamp?
    /// When the course was passed.
    public var passedAt: Timestamp?
    /// When something was last stored.
    public var lastStored: Timestamp?
    /// The verdict of the latest certificate.
    public var verdict: Verdict?
    /// The latest certificate of an organisation, as its register has it; nil where there is none, and in a solo site.
    public var issued: TrainingRecord.Certificate?
    /// How the leader was known to hold the key that is bound now; nil where none is, and in a solo site.
    public var method: Binding.Method?
    /// When what is known of the leader was handed in last; nil for one on the keeper's own account.
    public var handedIn: Timestamp?
    /// The positions that the leader holds on the day of the report.
    public var positions: [Position] = []
    /// How the leader stands to what is asked in the course; nil where nothing is.
    public var standing: RequirementStanding?
    /// Training in the course that was taken elsewhere, and exemptions from it.
    public var credits: [Duties.Credit] = []
    /// What is wrong here.
    public var deviations: [Deviation]
  }

  /// The moment the report speaks of.
  public var asOf: Timestamp
  /// The leaders, in the order they came.
  public var rows: [Row]
  /// What is wrong and belongs to nobody.
  public var deviations: [Deviation]
  /// How many people's records have been erased: they have no rows.
  public var erasedLeaders = 0
  /// How many sessions stand here by their outcome alone, for their answers have been erased.
  public var erasedAnswers = 0
  /// What was found of the log; nil in a site without one.
  public var log: LogReport?
  /// When everything was read through last, where nothing has been written since and so nothing was read again.
  public var unchangedSince: Timestamp?
  /// Until when that holds that nothing is wrong, if nothing is written; nil where no date can make it otherwise.
  public var holdsUntil: Timestamp?
  /// Which rows were wanted.
  public var filter = AuditFilter()

  /// A report; one of a site where nobody has begun is empty.
  public init(asOf: Timestamp, rows: [Row] = [], deviations: [Deviation] = []) {
    self.asOf = asOf
    self.rows = rows
    self.deviations = deviations
  }

  /// Everything that is wrong.
  public var allDeviations: [Deviation] {
    rows.withUnsafeBufferPointer { rows in rows.indices.flatMap { rows[$0].deviations } } + deviations
  }
}

extension AuditReport {
  /// Where the rows can be cut into so many pieces without two of one leader coming apart.
  public func pieces(_ count: Int) -> [Range<Int>] {
    var cuts = [0]
    for piece in 1..<max(count, 2) {
      var cut = max(rows.count * piece / max(count, 1), cuts.last ?? 0)
      while cut > 0, cut < rows.count, rows[cut].leader.id == rows[cut - 1].leader.id { cut += 1 }
      cuts.append(min(cut, rows.count))
    }
    return zip(cuts, cuts.dropFirst() + [rows.count]).map { $0..<$1 }.filter { !$0.isEmpty }
  }
}
