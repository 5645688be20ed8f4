import Courseware
import Credentials
import Foundation
import Records
import Register

extension Site {
  /// What this account relies on for the site: what it knows, and else what the site says of itself; nil where leaders issue
  /// to themselves.
  ///
  /// What this account knows is what the site is held against; a site that says otherwise deviates.
  func auditedOrganisation(in world: World) throws -> Organisation? {
    try knownOrganisation(in: world) ?? reliedOrganisation(in: world)
  }

  /// Everything there is to tell of a site now, with what is asked of each leader where that is given.
  func audited(
    in world: World, isDeep: Bool = false, asking duties: Later<Duties>?, telling: @escaping (AuditProgress) -> Void
  ) throws -> AuditReport {
    if let organisation = try auditedOrganisation(in: world) {
      let office = try Office(at: self, knowing: organisation, in: world)
      return try AuditRun(of: office, isDeep: isDeep, telling: telling).report(asking: duties)
    }
    var report = try auditedAlone(in: world)
    if let duties { report.ask(try duties.value()) }
    return report
  }

  /// The same of a site where leaders issue to themselves.
  func auditedAlone(in world: World) throws -> AuditReport {
    // No records where there are certificates is a deviation of its own, so the report is made all the same.
    let archive = FileManager.default.fileExists(atPath: records) ? try Archive(reading: records) : nil
    try archive?.check()
    let issuing = SoloIssuing(site: self, home: world.home)
    let files = issuing.files().values.flatMap { $0 }.sorted().compactMap { path -> IssuedFile? in
      guard let bytes = try? Data(contentsOf: URL(fileURLWithPath: path)) else { return nil }
      return IssuedFile(path: path, bytes: Array(bytes))
    }
    return try Register.audit(
      AuditQuery(asOf: world.now()), archive: archive, files: files,
      trust: try issuing.pins.trusted(), published: .in(self)
    ) { CivilTime($0).date }
  }
}
