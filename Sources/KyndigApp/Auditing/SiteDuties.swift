import Courseware
import Credentials
import Foundation
import Records
import Register

extension Site {
  /// What the site's policy asks of its leaders, and what the roster knows of them.
  ///
  /// Without a policy nothing is asked; with one that has errors nobody knows what is, and that is told. Credits are those
  /// that were in force at the moment, or without one are now; the policy, and where each led when, are as they are known now. With a leader's id it
  /// is of that one alone.
  func duties(at moment: Timestamp?, of leader: String? = nil) throws -> Duties {
    let requirements = try decided().requirements
    // Where there are no records at all the report says what that means.
    guard FileManager.default.fileExists(atPath: records) else { return Duties(requirements: requirements) }
    let archive = try Archive(reading: records)
    var known: [String: Duties.Known] = [:]
    func learn(_ record: PositionRecord) {
      // Also of a position that the roster has said otherwise of since: a new title begins no new deadline.
      let since = CivilTime(record.recordedAt).date
      known[record.leader, default: Duties.Known(since: since)].learn(record, since)
    }
    if let leader {
      try archive.positionHistory(of: leader).forEach(learn)
    } else {
      try archive.positionHistory(learn)
    }
    for record in try leader.map({ id in try archive.absences(of: id) }) ?? archive.absences() {
      known[record.leader]?.absences.append(record.absence)
    }
    let issuers = organisation.map(IssuerNames.init)
    for record in try leader.map({ id in try archive.credits(of: id) }) ?? archive.credits()
    where record.isInForce(at: moment) {
      let day = CivilTime(record.at).date
      let credit = Duties.Credit(
        course: record.course, kind: record.duty, acceptedBy: issuers?.name(of: record.acceptedBy) ?? record.acceptedBy,
        reason: record.reason, at: day)
      known[record.leader, default: Duties.Known(since: day)].credits.append(credit)
    }
    return Duties(requirements: requirements, leaders: known)
  }
}

extension AuditReport {
  /// Lays what is asked of each leader beside the rows, on the day of the report.
  mutating func ask(_ duties: Duties) {
    guard !duties.areNone else { return }
    let (rows, today) = (rows, CivilTime(asOf).date)
    self.rows = concurrently(pieces(manyPieces)) { piece in
      var asked = AskedRows(duties, on: today) { CivilTime($0).date }
      for index in piece { asked.append(rows[index]) }
      return asked.takeAll()
    }.flatMap(\.self)
  }
}

extension Duties {
  /// How the leader of a session stands in its course, by when she has passed it, in this session and others.
  ///
  /// On an account that does not have the roster she leads what she says herself, from the day she began the course.
  func standing(
    of leader: Leader, in session: Session, passed: [Timestamp], on today: CivilDate
  ) -> RequirementStanding? {
    let course = session.edition.course
    let known = leaders[leader.id].flatMap { $0.positions.isEmpty ? nil : $0 }
    let level: LeaderLevel = session.profile.answers["level"] == .word("other") ? .other : .top
    let own = Known(
      positions: [Position(unit: leader.unit, level: level)], credits: leaders[leader.id]?.credits ?? [],
      since: CivilTime(session.startedAt).date)
    return standing(
      of: known ?? own, in: course, trained: passed.map { Training(completed: CivilTime($0).date) }, on: today)
  }
}

extension Duties.Known {
  /// What the roster says, or has said, since a day.
  fileprivate mutating func learn(_ record: PositionRecord, _ since: CivilDate) {
    self.since = min(self.since, since)
    if record.replacedAt == nil { positions.append(record.position) }
  }
}

extension CreditRecord {
  /// Whether it had been accepted, and not withdrawn.
  fileprivate func isInForce(at moment: Timestamp?) -> Bool {
    guard let moment else { return withdrawnAt == nil }
    return at <= moment && withdrawnAt.map { moment < $0 } != false
  }

  /// What it is; training whose day is not known counts from the day it was accepted.
  fileprivate var duty: Duties.Credit.Kind {
    switch kind {
    case .external:
      .external(
        provider: provider ?? "–", completed: completed ?? CivilTime(at).date, minutes: minutes, digest: digest)
    case .exempt: .exempt
    }
  }
}
