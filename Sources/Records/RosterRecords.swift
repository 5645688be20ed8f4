public import Courseware

/// Where somebody leads, as the roster has it.
public struct PositionRecord: Sendable, Hashable {
  /// Whose: a leader's id.
  public var leader: String
  /// Where, and for how long.
  public var position: Position
  /// Since when the roster says so.
  public var recordedAt: Timestamp
  /// Since when the roster says otherwise; nil for what it says now.
  public var replacedAt: Timestamp?

  /// A position of a leader.
  public init(leader: String, position: Position, recordedAt: Timestamp, replacedAt: Timestamp? = nil) {
    self.leader = leader
    self.position = position
    self.recordedAt = recordedAt
    self.replacedAt = replacedAt
  }
}

/// When somebody is away, as the roster has it; never why.
public struct AbsenceRecord: Sendable, Hashable {
  /// Whose: a leader's id.
  public var leader: String
  /// From when, until when.
  public var absence: Absence
  /// Since when the roster says so.
  public var recordedAt: Timestamp
  /// Since when the roster says otherwise; nil for what it says now.
  public var replacedAt: Timestamp?

  /// An absence of a leader.
  public init(leader: String, absence: Absence, recordedAt: Timestamp, replacedAt: Timestamp? = nil) {
    self.leader = leader
    self.absence = absence
    self.recordedAt = recordedAt
    self.replacedAt = replacedAt
  }
}

/// That training taken elsewhere counts here, or that a course is not asked of somebody; an issuer's word, never a certificate.
public struct CreditRecord: Sendable, Equatable {
  /// What it is.
  public enum Kind: String, Sendable, CaseIterable {
    /// Taken with somebody else, or on paper.
    case external
    /// Not asked of this person.
    case exempt
  }

  /// The credit's own name.
  public var id: String
  /// Whose: a leader's id.
  public var leader: String
  /// The id of the course that it stands for.
  public var course: String
  /// What it is.
  public var kind: Kind
  /// Who gave the training; nil for an exemption.
  public var provider: String?
  /// When it was completed; nil for an exemption.
  public var completed: CivilDate?
  /// How long it took, in minutes; nil for an exemption.
  public var minutes: Int?
  /// The SHA-256 of the paper that showed it, 64 hexadecimal digits; the paper itself is not kept.
  public var digest: String?
  /// The did:key of the issuer who accepted it.
  public var acceptedBy: String
  /// Why.
  public var reason: String
  /// When it was accepted.
  public var at: Timestamp
  /// From when it counts no longer; nil for one that does.
  public var withdrawnAt: Timestamp?
  /// The did:key of the issuer who withdrew it.
  public var withdrawnBy: String?
  /// Why it was withdrawn.
  public var withdrawal: String?

  /// A credit.
  public init(
    id: String, leader: String, course: String, kind: Kind, provider: String? = nil, completed: CivilDate? = nil,
    minutes: Int? = nil, digest: String? = nil, acceptedBy: String, reason: String, at: Timestamp,
    withdrawnAt: Timestamp? = nil, withdrawnBy: String? = nil, withdrawal: String? = nil
  ) {
    self.id = id
    self.leader = leader
    self.course = course
    self.kind = kind
    self.provider = provider
    self.completed = completed
    self.minutes = minutes
    self.digest = digest
    self.acceptedBy = acceptedBy
    self.reason = reason
    self.at = at
    self.withdrawnAt = withdrawnAt
    self.withdrawnBy = withdrawnBy
    self.withdrawal = withdrawal
  }
}

/// The roster as it is at one moment.
public struct RosterRecords: Sendable, Equatable {
  /// Everyone, in the order they came; also those whose record has been erased.
  public var leaders: [Leader]
  /// Where they lead, and have led.
  public var positions: [PositionRecord]
  /// When they are away.
  public var absences: [AbsenceRecord]

  /// A roster.
  public init(leaders: [Leader] = [], positions: [PositionRecord] = [], absences: [AbsenceRecord] = []) {
    self.leaders = leaders
    self.positions = positions
    self.absences = absences
  }
}
