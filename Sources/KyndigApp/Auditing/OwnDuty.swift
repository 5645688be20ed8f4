import Courseware
import Records
import Register

/// What the business asks of the leader who learns, in the course she takes; known where the policy has requirements.
struct OwnDuty {
  private let duties: Duties
  /// When she passed the course in each session that is stored, by the session.
  private let passed: [String: Timestamp]

  /// Nothing, where nothing is asked, or it cannot be read: a duty that is not known stops nobody who learns.
  init?(of leader: Leader?, in course: String, at site: Site, _ policy: Policy?, at now: @autoclosure () -> Timestamp) {
    guard policy?.requirements.contains(where: { $0.course == course }) == true,
      let duties = try? site.duties(at: now(), of: leader?.id)
    else { return nil }
    self.duties = duties
    passed = leader.flatMap { try? Self.passed(by: $0, in: course, at: site) } ?? [:]
  }

  private static func passed(by leader: Leader, in course: String, at site: Site) throws -> [String: Timestamp] {
    let archive = try Archive(reading: site.records)
    let own = try archive.sessions().filter { $0.leader == leader.id && $0.edition.course == course }
    return try own.reduce(into: [:]) { passed, session in
      let first = try archive.statements(of: session.id).first { $0.verb == "passed" && $0.object == course }
      passed[session.id] = first?.at
    }
  }

  /// How she stands in a session whose events are these, on a day.
  func standing(of leader: Leader, in session: Session, _ events: [Event], on today: CivilDate) -> RequirementStanding?
  {
    var passed = passed
    // What she has done since stands among the events.
    passed[session.id] = events.first { $0.kind.verb == "passed" && $0.kind.object == session.edition.course }?.at
    return duties.standing(of: leader, in: session, passed: passed.values.sorted(), on: today)
  }
}
