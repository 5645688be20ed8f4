import Courseware
import Credentials
import Foundation
import Records
import Register

// The copy before it has its name: whether it is what the site was, and what an audit says of it.
extension Backup {
  /// Looks through the copy; what is told of it was read in it.
  ///
  /// Throws where it is not what was copied.
  func examine(
    _ copy: Site, _ moment: Moment, _ organisation: Organisation?, _ report: inout BackupReport
  ) throws {
    if let tally = moment.tally {
      let examined: ExaminedArchive
      do { examined = try Archive.examine(copy.records) } catch {
        // Pages are copied as they are: what is damaged here was damaged there.
        if case .damaged = error { throw ArchiveError.damaged(path: site.records) }
        throw error
      }
      guard examined.tally == tally else { throw BackupFailure.differs(site.records) }
      report.archive = examined
    }
    guard copy.checkpoint == moment.checkpoint else { throw BackupFailure.differs(site.log) }
    if let organisation {
      report.origin = organisation.origin
      report.checkpoint = copy.checkpoint.flatMap { try? Checkpoint(parsing: $0, key: organisation.log) }
    }
    do { report.audit = .report(try audit(copy, organisation)) } catch {
      // A site that cannot be audited is copied all the same, and it is said why.
      report.audit = .failed(error)
    }
  }

  private func audit(_ copy: Site, _ organisation: Organisation?) throws -> AuditReport {
    guard let organisation else { return try copy.auditedAlone(in: world) }
    var run = AuditRun(of: try Office(at: copy, knowing: organisation, in: world))
    run.isRemembered = false
    return try run.report()
  }
}
