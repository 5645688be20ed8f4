import Courseware
import Credentials
import Foundation
import Records
import Register

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A whole site, copied to a folder while leaders and issuers are at work; the copy is a site.
///
/// Records and log are of one moment: whatever is entered in the log, and what follows from it in records and files, is
/// done by whoever holds the log's lock, and that is held here until records, log and certificates are copied. Leaders'
/// answers do not take it: they go on, and those that are stored after the records were copied are in the next copy.
///
/// The copy is made beside its place in a folder without `Certificates`, which is no site; it is looked through, and given its
/// name last.
struct Backup {
  let site: Site
  let world: World
  /// How long is waited for somebody who writes to the log.
  var patience = Duration.seconds(30)
  /// Called before each file is copied; a test stops there.
  var step: (_ path: String) throws -> Void = { _ in }

  /// What is copied as it lies there is not these, which belong to programs at work; records are copied by SQLite.
  private static func isTransient(_ path: String) -> Bool {
    let parts = path.split(separator: "/").map(String.init)
    guard let name = parts.last else { return false }
    if parts.count == 1, name.hasPrefix(".") { return true }
    // What a program has not given its name yet.
    if name.hasPrefix("."), UUID(uuidString: String(name.dropFirst())) != nil { return true }
    guard parts.first == "Certificates" else { return false }
    switch parts.count {
    case 2:
      // What the records were before they were brought up to date lies there only until they are.
      return name.hasPrefix(".lock") || name.hasPrefix("records.sqlite.before-")
        || ["", "-wal", "-shm", "-journal"].contains { name == "records.sqlite" + $0 }
    case 3: return name == "lock" && (parts[1] == "log" || parts[1].hasPrefix("log-"))
    default: return false
    }
  }

  /// Copies the site, looks the copy through, and tells what is in it.
  func make(at path: String) throws -> BackupReport {
    let organisation = try keptOrganisation()
    for folder in [site.courses, site.certificates] {
      var status = stat()
      guard lstat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { throw BackupFailure.link(folder) }
    }
    let place = try BackupPlace(world.path(path), outside: site)
    let held = try place.begin()
    do {
      let report = try withExtendedLifetime(held) { try fill(place, organisation) }
      do throws(DurableFile.Failure) { try DurableFile.move(place.aside, to: place.target) } catch {
        // Something came there meanwhile: it stays, and nothing takes its place.
        throw [ENOTEMPTY, EEXIST].contains(error.errno)
          ? BackupFailure.notEmpty(path) : BackupFailure.notWritten(place.target)
      }
      return report
    } catch {
      CopiedTree.remove(place.aside)
      throw error
    }
  }

  /// The organisation whose register this account keeps here; nil where leaders issue to themselves.
  private func keptOrganisation() throws -> Organisation? {
    let organisation = try site.auditedOrganisation(in: world)
    guard let organisation else {
      guard site.ownRecords == nil else { throw Office.Failure.notTheKeeper(site: site.path) }
      return nil
    }
    return try Office(at: site, knowing: organisation, in: world).organisation
  }

  private func fill(_ place: BackupPlace, _ organisation: Organisation?) throws -> BackupReport {
    // Under another name until everything is there: a program that is killed leaves no site behind.
    let part = place.aside + "/.Certificates"
    let moment = try organisation == nil ? copyWhenSettled(to: part) : copyUnderLock(to: part)
    var rest = TreeCopy(isWanted: { !Self.isTransient($0) && $0 != "Certificates" }, step: step)
    try rest.copy(site.path, to: place.aside, as: "")
    do throws(DurableFile.Failure) { try DurableFile.move(part, to: place.aside + "/Certificates") } catch {
      throw BackupFailure.notWritten("Certificates")
    }
    let tree = try CopiedTree(settling: place.aside)
    var report = BackupReport(folder: place.target, aside: place.aside, site: site.path, at: moment.at, tree: tree)
    report.leftOut = (moment.leftOut + rest.leftOut).sorted()
    try examine(Site(path: place.aside), moment, &report)
    return report
  }

  /// What a site was at the moment that its records were copied.
  struct Moment {
    var at: Timestamp
    /// Nil where leaders issue to themselves.
    var organisation: Organisation?
    /// What this account held the site against; a failure where it could not be read.
    var grounds: Result<AuditGrounds, any Error>?
    var tally: ArchiveTally?
    var checkpoint: [UInt8]?
    var leftOut: [String] = []
  }

  /// Records, log and certificates, while nobody writes to the log.
  private func copyUnderLock(to part: String) throws -> Moment {
    // A site whose log is gone has no lock either; that it is gone is told.
    let isThere = FileManager.default.fileExists(atPath: site.log)
    let lock = isThere ? try LogFiles.lock(site.log, patience: patience) : nil
    guard lock != nil || !isThere else { throw BackupFailure.held(site: site.path) }
    return try withExtendedLifetime(lock) {
      let organisation = try keptOrganisation()
      var moment = try copyCertificates(to: part)
      // A log that is begun anew is moved away with its lock.
      guard try keptOrganisation() == organisation, site.checkpoint == moment.checkpoint else {
        throw BackupFailure.held(site: site.path)
      }
      moment.organisation = organisation
      moment.grounds = organisation.map { known in Result { try AuditGrounds(of: known, in: world) } }
      return moment
    }
  }

  /// So often a site without a log is copied anew because a certificate was issued meanwhile.
  private static let mostTries = 50

  /// Records and certificates of a site without a log, made anew until nothing was issued meanwhile.
  ///
  /// Leaders hold their lock for hours, so it is not waited for. A certificate's files are written aside, then the event that
  /// names it is stored, and then the files get their places: where there was nothing aside and no file came, the records
  /// name what lies there. What remains after so many tries is what a program leaves that is killed on the way; the next one
  /// finishes that.
  private func copyWhenSettled(to part: String) throws -> Moment {
    var tries = 1
    while true {
      let before = SiteState(of: [site.issued])
      let pending = (try? FileManager.default.contentsOfDirectory(atPath: site.issued + "/.pending")) ?? []
      let moment = try copyCertificates(to: part)
      if pending.isEmpty && before == SiteState(of: [site.issued]) || tries == Self.mostTries { return moment }
      tries += 1
      CopiedTree.remove(part)
      usleep(100_000)
    }
  }

  private func copyCertificates(to part: String) throws -> Moment {
    var moment = Moment(at: world.now(), checkpoint: site.checkpoint)
    var copy = TreeCopy(isWanted: { !Self.isTransient($0) }, step: step)
    try copy.copy(site.certificates, to: part, as: "Certificates")
    moment.leftOut = copy.leftOut
    if FileManager.default.fileExists(atPath: site.records) {
      try step("Certificates/records.sqlite")
      moment.tally = try Archive.copy(site.records, to: part + "/records.sqlite")
    }
    return moment
  }
}
