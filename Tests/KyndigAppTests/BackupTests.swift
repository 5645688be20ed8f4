import ArgumentParser
import Courseware
import Credentials
import Foundation
import GRDB
import Records
import Register
import TerminalUI
import Testing

@testable import KyndigApp

@Suite("kyndig backup")
struct BackupTests {
  @Test("makes a site of which the same is told, byte for byte")
  func same() throws {
    let office = try OfficeBench.eventful()
    let world = office.frozen
    let reply = try office.backup(in: world)
    #expect(reply.code == nil, "\(reply.text.nb)")
    let (original, copy) = (
      try OfficeBench.told(of: office.site, in: world), try OfficeBench.told(of: office.copy, in: world)
    )
    for (asked, answer) in original {
      #expect(copy[asked] == answer, "\(asked): \(String(decoding: copy[asked] ?? [], as: UTF8.self))")
    }
    #expect(original.count == 9 && original["audit --html"]?.isEmpty == false)
    #expect(try OfficeBench.rights(in: office.site.path) == OfficeBench.rights(in: office.copy.path))
    #expect(try OfficeBench.differing(office.site.path, office.copy.path) == [])
    #expect(try ErasedEverywhereTests.holding(["Mona Lie", "774411"], in: office.copy.path) == [])
    #expect(try !ErasedEverywhereTests.holding(["Kari Nordmann"], in: office.copy.path).isEmpty)
    // Figures that are made anew from the statements tell the same again.
    try Archive(at: office.copy.records).rebuildProgress()
    #expect(try OfficeBench.told(of: office.copy, in: world) == copy)
    let trust = TrustedIssuers(
      pins: try TrustFolder(path: world.home + "/trust").pins(), lists: try TrustFolder(path: office.copy.trust).lists()
    )
    func findings(_ path: String) -> [String] {
      verify(OfficeBench.bytes(path), trust: trust, at: world.now()).findings.map(\.code)
    }
    let diplomas = SoloIssuing(site: office.copy, home: world.home).files().values.flatMap { $0 }
    for path in diplomas where path.hasSuffix(".svg") {
      #expect(findings(path) == findings(path.replacing(office.copy.path, with: office.site.path)), "\(path)")
    }
    #expect(diplomas.contains { findings($0).contains("REVOKED") })
  }

  @Test("what the records were before they were brought up to date is nobody's copy of them")
  func before() throws {
    let office = try OfficeBench.eventful()
    for name in ["before-5", "before-5.part"] {
      try Data("Mona Lie".utf8).write(to: URL(fileURLWithPath: office.site.records + "." + name))
    }
    _ = try office.backup()
    #expect(try ErasedEverywhereTests.holding(["Mona Lie"], in: office.copy.path) == [])
  }

  @Test("what a killed program left under another night's name is taken away, and what is no such folder stays")
  func left() throws {
    let office = try OfficeBench.eventful()
    let files = FileManager.default
    for name in [".i-gaar.kyndig-backup", ".annet", "i-gaar.kyndig-backup"] {
      try files.createDirectory(
        atPath: office.bench.folder + "/" + name + "/.Certificates", withIntermediateDirectories: true)
    }
    _ = try office.backup()
    let names = try files.contentsOfDirectory(atPath: office.bench.folder)
    #expect(!names.contains(".i-gaar.kyndig-backup"))
    #expect(names.contains(".annet") && names.contains("i-gaar.kyndig-backup"))
  }

  @Test("tells what it read in the copy, and what is not in it")
  func told() throws {
    let office = try OfficeBench.eventful()
    let reply = try office.backup()
    let json = try #require(reply.json)
    let checkpoint = try Checkpoint(
      parsing: try #require(office.site.checkpoint), key: try office.office().organisation.log)
    #expect(json["format"] == "kyndig.backup.v1" && json["folder"] == .string(office.copy.path))
    #expect(
      json["log"]?["size"] == .integer(Int64(checkpoint.size)) && json["log"]?["root"] == .string(checkpoint.root.hex))
    #expect(json["leaders"] == 4 && json["deviations"] == 0 && json["figures"] == "follow")
    // Of whoever is erased nothing is left that could be counted.
    #expect(json["sessions"] == 2)
    let statements = try DatabaseQueue(path: office.site.records).read {
      try Int64.fetchOne($0, sql: "SELECT count(*) FROM statement")
    }
    #expect(json["statements"] == statements.map(JSON.integer) && json["leftOut"] == [] && json["auditFailed"] == .null)
    let paths = try #require(FileManager.default.enumerator(atPath: office.copy.path)?.compactMap { $0 as? String })
    let files = paths.filter {
      (try? FileManager.default.contentsOfDirectory(atPath: office.copy.path + "/" + $0)) == nil
    }
    #expect(json["files"] == .integer(Int64(files.count)))
    #expect(!files.contains { $0.hasSuffix("/lock") || $0.hasPrefix("Certificates/.lock") || $0.contains("sqlite-") })
    for text in [reply.text.nb, reply.text.nn, reply.text.en] {
      #expect(text.contains(office.world.home + "/keys") && text.contains("kyndig trust add"))
      #expect(text.contains(checkpoint.root.hex) && text.contains(office.copy.path))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: office.bench.folder).filter { $0.hasPrefix(".") } == [])
  }

  @Test("whoever takes over trusts the organisation first, and then is told the same")
  func takenOver() throws {
    let office = try OfficeBench.eventful()
    try office.backup()
    var world = office.world(of: "arving")
    let now = office.world.now()
    world.now = { now }
    var before = office.world
    before.now = { now }
    _ = try TrustAdd.parse([office.copy.trust + "/organisation.json"]).answer(
      in: world, asking: AskingScript([]).asking())
    let audit = try Audit.parse(["--site", office.copy.path, "--deep", "--json"])
    let report = try audit.report(in: world)
    #expect(report.allDeviations == [])
    let original = try Audit.parse(["--site", office.site.path, "--deep", "--json"])
    #expect(
      try audit.answer(report, in: .nb, world) == original.answer(original.report(in: before), in: .nb, before))
    #expect(throws: Office.Failure.noKeys) {
      try Office(at: office.copy, in: world).unlock(with: Passphrase(entered: OfficeBench.anne.passphrase))
    }
    // The sealed keys go along by hand, and open with the passphrase that they have.
    try FileManager.default.copyItem(atPath: office.world.home + "/keys", toPath: world.home + "/keys")
    var heir = try Office(at: office.copy, in: world)
    heir.cost = OfficeBench.cheap
    #expect(try heir.open(with: Passphrase(entered: OfficeBench.anne.passphrase)).member.person == "Anne Aas")
  }

  @Test("of a site without an organisation, also where nobody has begun")
  func solo() throws {
    let bench = try Bench(LittleCourse())
    func copy(_ folder: String, in world: World) throws -> OfficeReply {
      try BackupCommand.parse([folder, "--site", bench.site.path]).answer(in: world, .nb)
    }
    let empty = try copy("tom", in: bench.world)
    #expect(empty.code == nil && empty.text.nb.contains("Ingen har tatt noe kurs"))
    _ = try bench.refusing([.until { $0.fact.hasPrefix("bevis-ID") }])
    let world = OfficeBench.frozen(bench.world)
    let reply = try copy("kopi", in: world)
    #expect(reply.code == nil && reply.json?["leaders"] == 1 && reply.json?["log"] == .null, "\(reply.text.nb)")
    func audit(_ site: String) throws -> [UInt8] {
      let audit = try Audit.parse(["--site", site, "--json"])
      return try audit.answer(audit.report(in: world), in: .nb, world)
    }
    #expect(try audit(bench.folder + "/kopi") == audit(bench.site.path))
    #expect(try OfficeBench.differing(bench.site.path, bench.folder + "/kopi") == [])
  }

  @Test("of a site that deviates is made all the same, says so, and deviates likewise")
  func deviating() throws {
    let office = try OfficeBench()
    _ = try office.attested("Kari Nordmann", number: "1")
    try office.issue()
    let file = try #require(
      SoloIssuing(site: office.site, home: "").files().values.flatMap { $0 }.first { $0.hasSuffix(".svg") })
    try FileManager.default.removeItem(atPath: file)
    try DatabaseQueue(path: office.site.records).write { try $0.execute(sql: "UPDATE progress SET passedAt = 5") }
    let world = office.frozen
    let reply = try office.backup(in: world)
    #expect(reply.code == .no && reply.json?["figures"] == "deviate", "\(reply.text.nb)")
    let audits = try [office.site, office.copy].map {
      try Audit.parse(["--site", $0.path, "--deep"]).report(in: world).jsonBytes(.nb)
    }
    #expect(audits[0] == audits[1])
    let count = try Audit.parse(["--site", office.site.path]).report(in: world).allDeviations.count
    #expect(count > 1 && reply.json?["deviations"] == .integer(Int64(count)))
    #expect(reply.text.nb.contains("Kopien har \(count) avvik. Se dem med: kyndig audit --site \(office.copy.path)"))
  }

  @Test("of a site that cannot be audited is made, and says why")
  func unaudited() throws {
    let office = try OfficeBench()
    let pin = office.world.home + "/trust/feil.json"
    try DurableFile.write(Array("nei".utf8), to: pin, mode: 0o600)
    #expect(throws: FolderError.malformed(path: pin)) {
      try Audit.parse(["--site", office.site.path]).report(in: office.world)
    }
    let reply = try office.backup()
    #expect(reply.code == .no && reply.json?["deviations"] == .null)
    #expect(reply.json?["auditFailed"]?.string?.contains(pin) == true && reply.text.nb.contains(pin))
    #expect(office.copy.organisation == office.site.organisation)
  }

  @Test("leaves the audit of the original as quick as it was, and nothing of the copy is remembered")
  func remembering() throws {
    let office = try OfficeBench()
    _ = try office.attested("Kari Nordmann", number: "1")
    _ = try Audit.parse(["--site", office.site.path]).report(in: office.world)
    try office.backup()
    #expect(try Audit.parse(["--site", office.site.path]).report(in: office.world).unchangedSince != nil)
  }
}
