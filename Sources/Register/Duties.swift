public import Courseware
import Credentials
import Records

/// What a site asks of its leaders, and what it knows of them that no session tells.
public struct Duties: Sendable {
  /// What the site's policy asks.
  public var requirements: [Requirement]
  /// What is known of each leader, by the id.
  public var leaders: [String: Known]

  /// What is known of a leader.
  public struct Known: Sendable, Equatable {
    /// Where she leads and has led.
    public var positions: [Position]
    /// When she is away.
    public var absences: [Absence]
    /// Training taken elsewhere or on paper, and exemptions.
    public var credits: [Credit]
    /// The day that the roster first knew her.
    public var since: CivilDate

    /// What is known.
    public init(positions: [Position] = [], absences: [Absence] = [], credits: [Credit] = [], since: CivilDate) {
      self.positions = positions
      self.absences = absences
      self.credits = credits
      self.since = since
    }
  }

  /// Training that was taken elsewhere and accepted here, or the decision that none is needed.
  public struct Credit: Sendable, Equatable {
    /// The course that it stands for.
    public var course: String
    /// What it is.
    public var kind: Kind
    /// Who accepted it.
    public var acceptedBy: String
    /// Why.
    public var reason: String
    /// When it was accepted.
    public var at: CivilDate

    /// What a credit is.
    public enum Kind: Sendable, Equatable {
      /// Training by another: who gave it, when it was completed, its extent in minutes, and the SHA-256 of the paper.
      case external(provider: String, completed: CivilDate, minutes: Int?, digest: String?)
      /// None is needed.
      case exempt
    }

    /// A credit.
    public init(course: String, kind: Kind, acceptedBy: String, reason: String, at: CivilDate) {
      self.course = course
      self.kind = kind
      self.acceptedBy = acceptedBy
      self.reason = reason
      self.at = at
    }
  }

  /// What is asked and known.
  public init(requirements: [Requirement] = [], leaders: [String: Known] = [:]) {
    self.requirements = requirements
    self.leaders = leaders
  }
}

extension Duties {
  /// Whether nothing is asked, and nothing known.
  public var areNone: Bool { requirements.isEmpty && leaders.isEmpty }

  /// How a leader stands in a course on a day; nil where nothing ever was asked of her in it.
  ///
  /// `trained` is what she has completed here; training elsewhere and exemptions are among what is known. Of several
  /// requirements the strictest is told, and of those that are alike the first.
  public func standing(
    of known: Known, in course: String, trained: [Training], on today: CivilDate
  ) -> RequirementStanding? {
    guard requirements.contains(where: { $0.course == course }) else { return nil }
    let history = known.history(in: course, trained)
    var strictest: RequirementStanding?
    for requirement in requirements where requirement.course == course {
      let standing = requirement.standing(of: history, asOf: today)
      guard standing.state != .notRequired(.neverHeld) else { continue }
      if strictest.map({ standing.isStricter(than: $0) }) != false { strictest = standing }
    }
    return strictest
  }

  /// What the standing of a row rests on, in the order that one would tell it; `rows` are those of the same leader.
  public func reasons(
    for row: AuditReport.Row, among rows: [AuditReport.Row], on today: CivilDate, day: (Timestamp) -> CivilDate
  ) -> [RequirementStanding.Reason] {
    guard let course = row.course, let standing = row.standing, let known = leaders[row.leader.id],
      let requirement = requirements.first(where: { $0.id == standing.requirement })
    else { return [] }
    let trained = rows.compactMap { $0.course == course ? $0.trained(day) : nil }
    return requirement.reasons(for: known.history(in: course, trained), asOf: today)
  }
}

extension Duties.Known {
  /// What her standing in a course is judged by.
  fileprivate func history(in course: String, _ trained: [Training]) -> LeaderHistory {
    var history = LeaderHistory(positions: positions, absences: absences, trainings: trained, known: since)
    for credit in credits where credit.course == course {
      switch credit.kind {
      case .external(_, let completed, _, _):
        history.trainings.append(Training(completed: completed, kind: .external))
      case .exempt: history.exemptions.append(Exemption(from: credit.at))
      }
    }
    return history
  }
}

extension AuditReport.Row {
  /// The training that the row shows; nil where there is none that counts.
  ///
  /// Where an organisation issues, it is the certificate that counts, and it is of the day that the course was passed.
  func trained(_ day: (Timestamp) -> CivilDate) -> Training? {
    guard let passedAt, verdict == .trusted || verdict == .unanchored else { return nil }
    return Training(completed: day(passedAt), kind: .own)
  }

  /// Whether training by another is what there is, and nothing was taken here.
  public var isExternal: Bool {
    guard state == .notStarted || state == .inProgress else { return false }
    if let standing { return standing.training?.kind == .external }
    return credits.contains { if case .external = $0.kind { true } else { false } }
  }

  /// Whether a decision that none is needed is in force.
  public var isExempt: Bool {
    if let standing { return if case .exempt = standing.state { true } else { false } }
    return credits.contains { $0.kind == .exempt }
  }

  /// What the row counts as: each as one thing, whatever else is told of it.
  public var figure: Figure {
    switch state {
    case .passed, .attested: return .completed
    case .inProgress: return isExternal ? .external : .inProgress
    case .notStarted:
      if isExternal { return .external }
      if isExempt { return .exempt }
      // Nobody waits for somebody who has left, or of whom nothing is asked.
      if case .notRequired = standing?.state { return .notAsked }
      return leader.state == .left ? .notAsked : .notStarted
    }
  }

  /// What a row counts as.
  public enum Figure: Sendable, CaseIterable {
    case completed, inProgress, notStarted, external, exempt, notAsked
  }
}
