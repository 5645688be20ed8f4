import Courseware
import Credentials
import Foundation
import Records
import Register

/// Everything that gives the figures of one leader: the events, the certificates, the keys, and what is asked.
struct LeaderExplanation {
  let leader: Leader
  /// The moment the report speaks of.
  let asOf: Timestamp
  let rows: [AuditReport.Row]
  /// What came of each session, in the order it was stored, by the session.
  let outcomes: [String: [Statement]]
  /// The certificates of each session, those that were withdrawn too.
  let certificates: [String: [IssuedRecord]]
  let bindings: [BindingRecord]
  /// What the newest certificate of a session says, and where its leaf is.
  let newest: [String: Verification]
  /// What the rules of each session's edition rest on that came into force after it was passed.
  let later: [String: [Fact]]
  /// What the standing in each course rests on, by the course.
  let reasons: [String: [RequirementStanding.Reason]]

  /// Explains the rows that a report has of a leader; throws where there is no such leader, or there are several.
  init(of who: String, in report: AuditReport, at site: Site, in world: World) throws {
    let archive = try Archive(reading: site.records)
    let leader = try Roster(archive).leader(who)
    self.leader = leader
    asOf = report.asOf
    let rows = report.rows.filter { $0.leader.id == leader.id }
    self.rows = rows
    bindings = try archive.bindings().filter { $0.leader == leader.id }
    let issued = try archive.issued().filter { $0.leader == leader.id }
    certificates = Dictionary(grouping: issued, by: \.session)
    var outcomes: [String: [Statement]] = [:]
    var newest: [String: Verification] = [:]
    var later: [String: [Fact]] = [:]
    let files = SoloIssuing(site: site, home: world.home).files()
    let trust = try TrustFolder(path: world.home + "/trust").trusted()
    let published = Published.in(site)
    let duties = try site.duties(at: report.asOf, of: leader.id)
    var reasons: [String: [RequirementStanding.Reason]] = [:]
    for row in rows where row.standing != nil {
      guard let course = row.course else { continue }
      reasons[course] = duties.reasons(for: row, among: rows, on: CivilTime(asOf).date) { CivilTime($0).date }
    }
    self.reasons = reasons
    for row in rows {
      guard let session = row.session else { continue }
      let statements = try archive.statements(of: session)
      outcomes[session] = statements.filter { Archive.outcomes.contains($0.verb) || $0.verb == "moved" }
      let own = statements.last { $0.verb == "certified" }?.object
      if let id = row.issued?.id ?? own, let path = files[id]?.first(where: { $0.hasSuffix(".svg") }),
        let bytes = PlainFile.read(path, limit: UnverifiedCertificate.maximumFileBytes)
      {
        newest[session] = verify(bytes, trust: trust, at: world.now())
      }
      if let passed = row.passedAt.map({ CivilTime($0).date }), let edition = Self.edition(of: statements),
        let course = published.course(edition)
      {
        later[session] = course.factsInForce(after: passed)
      }
    }
    (self.outcomes, self.newest, self.later) = (outcomes, newest, later)
  }

  /// The edition that the session is in by now.
  private static func edition(of statements: [Statement]) -> Edition? {
    var edition: Edition?
    for statement in statements where statement.verb == "started" || statement.verb == "moved" {
      switch (try? Event(bytes: statement.bytes))?.kind {
      case .started(_, let begun, _, _): edition = begun
      case .moved(let next, _, _): edition = next
      default: continue
      }
    }
    return edition
  }
}

extension Course {
  /// What the course says of rules that came into force after a day, each law once, the earliest first.
  fileprivate func factsInForce(after day: CivilDate) -> [Fact] {
    let blocks = modules.flatMap { module in
      module.steps.flatMap { step -> [Block] in
        switch step {
        case .page(let page): page.blocks
        case .stop(let stop): stop.blocks
        case .task(let task): task.blocks
        case .practice, .question, .scenario: []
        }
      }
    }
    var seen: Set<String> = []
    return blocks.facts.filter { fact in
      guard let law = fact.law, let from = fact.inForce, day < from else { return false }
      return seen.insert("\(law) \(from)").inserted
    }.sorted { ($0.inForce ?? day, $0.law ?? "") < ($1.inForce ?? day, $1.law ?? "") }
  }
}
