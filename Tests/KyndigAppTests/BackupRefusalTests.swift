import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records
import Register
import Testing

@testable import KyndigApp

@Suite("A backup that cannot be made")
struct BackupRefusalTests {
  private let office: OfficeBench
  private var folder: String { office.bench.folder }

  init() throws {
    office = try OfficeBench()
    try office.publish()
  }

  /// Everything that lies where copies are made.
  private func names() throws -> [String] {
    let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    // The archive's companions come and go with whoever has it open.
    return paths.filter { !$0.hasPrefix("home") && !$0.contains("sqlite-") }.sorted()
  }

  private func backup(_ step: @escaping (String) throws -> Void = { _ in }) -> Backup {
    Backup(site: office.site, world: office.world, patience: .milliseconds(100), step: step)
  }

  @Test("in the site, in what is not empty, in a file, by a link, or where nothing is, is refused and leaves nothing")
  func places() throws {
    let files = FileManager.default
    try files.createDirectory(atPath: folder + "/full", withIntermediateDirectories: true)
    try Data("hei".utf8).write(to: URL(fileURLWithPath: folder + "/full/brev.txt"))
    try files.createDirectory(atPath: folder + "/tom", withIntermediateDirectories: true)
    try files.createDirectory(atPath: office.site.path + "/tom", withIntermediateDirectories: true)
    try files.createSymbolicLink(atPath: folder + "/lenke", withDestinationPath: folder + "/tom")
    try files.createSymbolicLink(atPath: folder + "/inn", withDestinationPath: office.site.path)
    let before = try names()
    let refused: [(String, BackupFailure)] = [
      ("full", .notEmpty(folder + "/full")), ("full/brev.txt", .notAFolder(folder + "/full/brev.txt")),
      ("lenke", .notAFolder(folder + "/lenke")), ("inn/kopi", .inside(folder + "/inn/kopi")),
      ("fjellbygg", .inside(folder + "/fjellbygg")), ("fjellbygg/tom/", .inside(folder + "/fjellbygg/tom/")),
      ("fjellbygg/Certificates/kopi", .inside(folder + "/fjellbygg/Certificates/kopi")),
      ("finnes/ikke", .noParent(folder + "/finnes/ikke")),
    ]
    for (path, failure) in refused {
      #expect(throws: failure) { try office.backup(path) }
      #expect(try names() == before, "\(path)")
    }
    #expect(try office.backup("tom").code == nil)
    #expect(Site(path: folder + "/tom").organisation == office.site.organisation)
    #expect(throws: BackupFailure.notEmpty(folder + "/tom")) { try office.backup("tom") }
    #expect(
      [BackupFailure.inside("a"), .notEmpty("a"), .notAFolder("a"), .mountPoint("a")].map(\.spoken.0).allSatisfy {
        $0 == .usage
      })
    #expect(BackupFailure.noParent("a").spoken.0 == .missing && BackupFailure.full("a").spoken.0 == .notStored)
  }

  @Test("while somebody writes to the log, or copies to the same place, is called off: 75")
  func held() throws {
    let before = try names()
    let open = try office.open()
    #expect(throws: BackupFailure.held(site: office.site.path)) { try backup().make(at: "kopi") }
    withExtendedLifetime(open) {}
    #expect(BackupFailure.held(site: "a").spoken.0 == .held && BackupFailure.running("a").spoken.0 == .held)
    #expect(try names() == before)
  }

  @Test("twice to one place at once is made once")
  func twice() throws {
    let second = Backup(site: office.site, world: office.world)
    var failures: [BackupFailure] = []
    _ = try backup { _ in
      do { _ = try second.make(at: "kopi") } catch { failures.append(try #require(error as? BackupFailure)) }
    }.make(at: "kopi")
    #expect(!failures.isEmpty && Set(failures.map(\.spoken.0)) == [.held])
    #expect(office.copy.organisation == office.site.organisation)
  }

  @Test("by another account than the keeper's is refused")
  func others() throws {
    let leader = try office.enlist("Kari Nordmann")
    let invitation = try office.invite(leader)
    let other = try OfficeLeader("Kari Nordmann", with: invitation, at: office, account: "annen")
    #expect(other.site.ownRecords != nil)
    #expect(throws: Office.Failure.notTheKeeper(site: other.site.path)) {
      try Backup(site: other.site, world: other.world).make(at: folder + "/kopi")
    }
  }

  @Test("of a disk that is full after any number of files leaves nothing, and the next one is whole")
  func full() throws {
    let before = try names()
    var files = 0
    _ = try backup { _ in files += 1 }.make(at: "forste")
    try FileManager.default.removeItem(atPath: folder + "/forste")
    for last in Array(stride(from: 0, to: files, by: 7)) + [files - 1] {
      var count = 0
      let stopped = backup { path in
        if count == last { throw BackupFailure.full(path) }
        count += 1
      }
      #expect(throws: BackupFailure.self) { try stopped.make(at: "kopi") }
      #expect(try names() == before, "after \(last) files")
    }
    #expect(try office.backup().code == nil)
  }

  @Test("killed after any number of files leaves what is no site, and the next one takes it away")
  func killed() throws {
    var files = 0
    _ = try backup { _ in files += 1 }.make(at: "forste")
    let left = folder + "/.kopi.kyndig-backup"
    for last in Array(stride(from: 0, to: files, by: 11)) + [files - 1] {
      var count = 0
      let stopped = backup { path in
        // What lies there now is what a kill would leave.
        if count == last {
          try FileManager.default.copyItem(atPath: left, toPath: folder + "/drept")
          throw BackupFailure.notWritten(path)
        }
        count += 1
      }
      #expect(throws: BackupFailure.self) { try stopped.make(at: "kopi") }
      try FileManager.default.moveItem(atPath: folder + "/drept", toPath: left)
      #expect(throws: SiteError.notASite(path: left)) { try Site.existing(named: left, in: office.world) }
      #expect(try office.backup().code == nil, "after \(last) files")
      #expect(try OfficeBench.differing(office.site.path, office.copy.path) == [])
      #expect(!FileManager.default.fileExists(atPath: left))
      try FileManager.default.removeItem(atPath: office.copy.path)
    }
    try Data("hei".utf8).write(to: URL(fileURLWithPath: left))
    #expect(throws: BackupFailure.notOurs(left)) { try office.backup() }
    #expect(OfficeBench.bytes(left) == Array("hei".utf8))
  }

  @Test("links and pipes are named and never followed; what nobody knows goes along, closed as it was")
  func strange() throws {
    let files = FileManager.default
    let secret = folder + "/hemmelig"
    try files.createDirectory(atPath: secret, withIntermediateDirectories: true)
    try Data("passord".utf8).write(to: URL(fileURLWithPath: secret + "/fil"))
    try files.createSymbolicLink(atPath: office.site.inbox + "/fil", withDestinationPath: secret + "/fil")
    try files.createSymbolicLink(atPath: office.site.courses + "/mappe", withDestinationPath: secret)
    try #require(mkfifo(office.site.issued + "/roer", 0o600) == 0)
    try DurableFile.write([1, 2, 3], to: office.site.path + "/notater/egne.bin", mode: 0o640)
    try DurableFile.write([4], to: office.site.path + "/.git/config", mode: 0o600)
    try DurableFile.write([5], to: office.site.inbox + "/." + UUID().uuidString, mode: 0o600)
    let reply = try office.backup()
    #expect(reply.code == .no)
    #expect(reply.json?["leftOut"] == ["Certificates/inbox/fil", "Certificates/issued/roer", "Courses/mappe"])
    #expect(reply.text.nb.contains("\n  Certificates/inbox/fil\n"))
    #expect(try ErasedEverywhereTests.holding(["passord"], in: office.copy.path) == [])
    #expect(OfficeBench.bytes(office.copy.path + "/notater/egne.bin") == [1, 2, 3])
    #expect(try OfficeBench.rights(in: office.copy.path)["notater/egne.bin"] == 0o640)
    #expect(!files.fileExists(atPath: office.copy.path + "/.git"))
    #expect(try files.contentsOfDirectory(atPath: office.copy.inbox) == [])
    try files.moveItem(atPath: office.site.courses, toPath: folder + "/kurs")
    try files.createSymbolicLink(atPath: office.site.courses, withDestinationPath: folder + "/kurs")
    #expect(throws: BackupFailure.link(office.site.courses)) { try office.backup("lenket") }
  }
}
