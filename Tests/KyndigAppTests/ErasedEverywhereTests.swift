import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records
import Register
import Testing

@testable import KyndigApp

@Suite("Whoever is erased")
struct ErasedEverywhereTests {
  /// Every file of a folder that holds one of the texts, freed pages of the database and its journal too.
  static func holding(_ texts: [String], in folder: String) throws -> [String] {
    let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return paths.filter { path in
      let data = FileManager.default.contents(atPath: folder + "/" + path) ?? Data()
      return texts.contains { data.range(of: Data($0.utf8)) != nil }
    }.sorted()
  }

  @Test("is in no file of the site by name, number, e-mail or key; counts stand, and the log verifies")
  func gone() throws {
    let office = try OfficeBench()
    _ = try office.attested("Kari Nordmann", number: "774411")
    try office.enlist("Ola Dahl", number: "2")
    let archive = try office.archive()
    var kari = try #require(try archive.leaders().first { $0.name == "Kari Nordmann" })
    kari.email = "kari.n@fjellbygg.example"
    try archive.store([
      .roster(kari),
      .position(
        PositionRecord(
          leader: kari.id, position: Position(unit: "Lager Kvitfjell", role: "lagersjef Kari", level: .other),
          recordedAt: office.world.now())),
    ])
    try office.issue()
    let key = try #require(try archive.bindings().first).key
    let texts = ["Kari Nordmann", "Kari", "774411", "kari.n@fjellbygg.example", key, "Kvitfjell"]
    #expect(try Self.holding(texts, in: office.site.certificates).contains("records.sqlite"))
    let before = try office.open().registrar.checkpoint.size
    _ = try LeadersErase.parse(["774411", "--site", office.site.path]).answer(
      in: office.world, asking: AskingScript(["Kari Nordmann", OfficeBench.anne.passphrase]).asking())
    #expect(try Self.holding(texts, in: office.site.path) == [])
    let report = try Audit.parse(["--site", office.site.path]).report(in: office.world)
    #expect(report.allDeviations == [] && report.erasedLeaders == 1)
    #expect(report.rows.map(\.leader.name) == ["Ola Dahl"])
    #expect(report.log?.size == before + 1)
  }
}
