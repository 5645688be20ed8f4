import Courseware
import Foundation
import Records
import Register

/// What is asked of a site: everything, as of a day, read anew or not.
struct AuditQuestion: Sendable {
  let site: Site
  /// The day, as it was typed; nil for today.
  var asOf: String?
  var isDeep = false

  /// What there is to tell, with every row.
  func everything(in world: World, _ telling: @escaping (AuditProgress) -> Void = { _ in }) throws -> AuditReport {
    let moment = try asOf.map { try Self.end(of: $0, at: world.now()) }
    // Meanwhile, for in a large site it takes as long as anything else.
    let duties = Later { [site] in try site.duties(at: moment) }
    guard let moment else {
      return try site.audited(in: world, isDeep: isDeep, asking: duties, telling: telling)
    }
    var report = try site.audited(in: world, isDeep: isDeep, asking: nil, telling: telling)
    try report.go(back: moment, in: Archive(reading: site.records)) { CivilTime($0).date }
    report.ask(try duties.value())
    return report
  }

  /// What is made of the rows, a stretch at a time by the thread that reads it, and the report without them.
  ///
  /// nil where something has been written since nothing was wrong, and where another day or a deep audit was asked for.
  func unchanged<Value: Sendable>(
    in world: World, _ make: @Sendable ([AuditReport.Row]) -> Value
  ) throws -> (report: AuditReport, values: [Value])? {
    guard asOf == nil, !isDeep, let organisation = try site.auditedOrganisation(in: world) else { return nil }
    let duties = Later { [site] in try site.duties(at: nil) }
    return try AuditRun(of: Office(at: site, knowing: organisation, in: world)).unchanged(asking: duties, make)
  }

  /// The last moment of a day; never later than now.
  private static func end(of text: String, at now: Timestamp) throws -> Timestamp {
    guard let date = CivilDate(text) else { throw AuditFailure.noDate(text) }
    guard date <= CivilTime(now).date else { throw AuditFailure.notYet(date) }
    return min(CivilTime.end(of: date), now)
  }
}
