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
  func examine(_ copy: Site, _ moment: Moment, _ report: inout BackupReport) throws {
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
    if let organisation = moment.organisation {
      report.origin = organisation.origin
      report.checkpoint = copy.checkpoint.flatMap { try? Checkpoint(parsing: $0, key: organisation.log) }
    }
    do { report.audit = .report(try audit(copy, moment)) } catch {
      // A site that cannot be audited is copied all the same, and it is said why.
      report.audit = .failed(error)
    }
  }

  /// The audit of the copy, held against what this account had seen when it was made: the log may have grown since.
  private func audit(_ copy: Site, _ moment: Moment) throws -> AuditReport {
    guard let organisation = moment.organisation else { return try copy.auditedAlone(in: world) }
    var run = AuditRun(of: try Office(at: copy, knowing: organisation, in: world))
    run.earlier = try moment.grounds?.get()
    return try run.report()
  }
}
