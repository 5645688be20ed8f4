import ArgumentParser
import Courseware
import Credentials
import Foundation
import Testing

@testable import KyndigApp
@testable import Records
@testable import Register

/// KYNDIG_LEADERS sets how many leaders the large site has; with KYNDIG_LARGE_SITE it is kept in that folder, for the program
/// itself to be asked.
private let keptSite = ProcessInfo.processInfo.environment["KYNDIG_LARGE_SITE"]
private let manyLeaders = ProcessInfo.processInfo.environment["KYNDIG_LEADERS"].flatMap(Int.init) ?? 20

@Suite("Who has trained, among many", .serialized)
struct ManyLeadersTests {
  private static func audit(_ office: OfficeBench, _ arguments: [String] = []) throws -> (Audit, AuditReport) {
    let audit = try Audit.parse(["--site", office.site.path] + arguments)
    return (audit, try audit.report(in: office.world))
  }

  @Test("every figure is what the statements give, counted one by one")
  func figures() throws {
    let office = try LargeSite(leaders: manyLeaders).office
    let report = try Self.audit(office).1
    #expect(report.allDeviations == [])
    let archive = try Archive(reading: office.site.records)
    var passed = 0
    var begun = 0
    for session in try archive.sessions() {
      begun += 1
      let statements = try archive.statements(of: session.id)
      if statements.contains(where: { $0.verb == "passed" && $0.object == session.edition.course }) { passed += 1 }
    }
    let summary = AuditSummary(of: report)
    #expect(summary.leaders == manyLeaders + 1)
    #expect(summary.completed == passed && summary.inProgress == begun - passed)
    #expect(summary.notStarted == manyLeaders + 1 - begun)
    #expect(report.rows.count { $0.issued != nil } == (try archive.issued().count))
    // While it is open elsewhere to be read, too.
    #expect(try Self.audit(office).1.unchangedSince == report.asOf)
  }

  @Test("asking costs in proportion to how many there are: four times as many take less than eight times as long")
  func linear() throws {
    func cost(_ count: Int) throws -> Duration {
      let office = try LargeSite(leaders: count, isSigned: false).office
      _ = try Self.audit(office)
      let clock = ContinuousClock()
      return try (0..<3).map { _ in
        try clock.measure {
          let audit = try Audit.parse(["--site", office.site.path, "--json"])
          _ = try #require(try audit.partsAsRead(in: .nb, office.world))
        }
      }.min() ?? .zero
    }
    let (few, many) = (try cost(5 * manyLeaders), try cost(20 * manyLeaders))
    print("\(5 * manyLeaders) leaders: \(few); \(20 * manyLeaders): \(many)")
    #expect(many < few * 8)
  }

  @Test("a large site is kept for the program to be asked", .enabled(if: keptSite != nil))
  func kept() throws {
    let folder = try #require(keptSite)
    let office = try LargeSite(leaders: manyLeaders, before: World.real.now()).office
    // What `audit` asks the records for, for SQLite's own shell to be asked beside it.
    let asked = """
      .parameter set :first 1
      .parameter set :last \(Int64.max)

      """ + Archive.training(bound: false) + """
        ;
        SELECT leader, unit, role, level, start, finish, recordedAt, replacedAt FROM position ORDER BY number;
        SELECT * FROM absence WHERE replacedAt IS NULL ORDER BY number;
        SELECT * FROM credit ORDER BY rowid;

        """
    try Data(asked.utf8).write(to: URL(fileURLWithPath: office.bench.folder + "/audit.sql"))
    try FileManager.default.moveItem(atPath: office.bench.folder, toPath: folder)
  }
}
