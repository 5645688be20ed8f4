import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records
import Register

@testable import KyndigApp

// What is told of a site, and copies of it.
extension OfficeBench {
  /// A site where most of what can happen has: issued, withdrawn and erased, and a log that was begun anew.
  static func eventful() throws -> OfficeBench {
    let office = try OfficeBench()
    _ = try office.attested("Kari Nordmann", number: "1")
    _ = try office.attested("Ola Dahl", number: "2")
    _ = try office.attested("Mona Lie", number: "774411")
    try office.enlist("Per Vik", number: "4", unit: "Lager")
    let issued = try office.issue()
    let first = issued.first { $0.credential.accomplishment.name == "Ola Dahl" }
    _ = try Revoke.parse([
      first?.credential.id.number ?? "", "--reason", "Feil person", "--site", office.site.path,
    ]).answer(in: office.world, asking: AskingScript([anne.passphrase]).asking())
    _ = try LeadersErase.parse(["774411", "--site", office.site.path]).answer(
      in: office.world, asking: AskingScript(["Mona Lie", anne.passphrase]).asking())
    _ = try LogRestart.parse(["--reason", "prøve", "--site", office.site.path]).answer(
      in: office.world, asking: AskingScript([anne.passphrase]).asking())
    try office.invite(try office.enlist("Siri Moe", number: "5"))
    return office
  }

  var copy: Site { Site(path: bench.folder + "/kopi") }

  /// The office's world, where no time passes.
  var frozen: World { Self.frozen(world) }

  static func frozen(_ world: World) -> World {
    var world = world
    let now = world.now()
    world.now = { now }
    return world
  }

  @discardableResult
  func backup(_ folder: String = "kopi", in world: World? = nil) throws -> OfficeReply {
    try BackupCommand.parse([folder, "--site", site.path]).answer(in: world ?? self.world, .nb)
  }

  /// Everything that is told of a site in one moment, by what was asked.
  static func told(of site: Site, in world: World) throws -> [String: [UInt8]] {
    var told: [String: [UInt8]] = [:]
    let page = site.path + ".html"
    defer { try? FileManager.default.removeItem(atPath: page) }
    for form in [[], ["--json"], ["--csv"], ["--html", page], ["--explain", "Ola Dahl"], ["--as-of", "2026-11-17"]] {
      let audit = try Audit.parse(["--site", site.path, "--deep"] + form)
      let answer = try audit.answer(try audit.report(in: world), in: .nb, world)
      told["audit " + (form.first ?? "")] = form.first == "--html" ? bytes(page) : answer
    }
    told["log check"] = try LogCheck.parse(["--site", site.path]).answer(in: world).json?.bytes
    told["leaders list"] = try LeadersList.parse(["--site", site.path]).answer(in: world).json?.bytes
    told["statistics"] = try Statistics.parse(["kurs", "--json", "--site", site.path]).answer(in: world)
    return told
  }

  /// Every file and folder in a site with its rights, by path, but for what belongs to programs at work.
  static func rights(in folder: String) throws -> [String: Int] {
    let files = FileManager.default
    var rights: [String: Int] = [:]
    for path in files.enumerator(atPath: folder)?.compactMap({ $0 as? String }) ?? [] {
      guard !["/lock", "-wal", "-shm"].contains(where: path.hasSuffix) else { continue }
      rights[path] = try files.attributesOfItem(atPath: folder + "/" + path)[.posixPermissions] as? Int
    }
    return rights
  }

  /// The paths of the files of a site whose bytes are others in a copy, or that are not there; records are copied otherwise.
  static func differing(_ site: String, _ copy: String) throws -> [String] {
    try rights(in: site).keys.filter { path in
      var isFolder: ObjCBool = false
      let isThere = FileManager.default.fileExists(atPath: copy + "/" + path, isDirectory: &isFolder)
      guard isThere, !isFolder.boolValue, !path.hasSuffix("records.sqlite") else { return !isThere }
      return bytes(site + "/" + path) != bytes(copy + "/" + path)
    }.sorted()
  }
}
