import ArgumentParser
import Courseware
import Credentials
import Foundation
import GRDB
import Records
import Register
import Testing

@testable import KyndigApp

@Suite("An audit of a site that nobody has written to")
struct AuditMemoryTests {
  private let office: OfficeBench

  init() throws {
    office = try OfficeBench()
    _ = try office.attested("Kari Nordmann", number: "1")
    try office.enlist("Ola Dahl", number: "2")
  }

  private func audit(_ arguments: [String] = []) throws -> AuditReport {
    try Audit.parse(["--site", office.site.path] + arguments).report(in: office.world)
  }

  @Test("reads the figures alone, says so, and says the same; --deep reads everything")
  func unchanged() throws {
    let first = try audit()
    #expect(first.allDeviations == [] && first.unchangedSince == nil)
    let second = try audit()
    #expect(second.unchangedSince == first.asOf)
    #expect(second.text(.nb).contains("Ingenting er skrevet siden alt ble lest"))
    #expect(second.log?.size == first.log?.size && second.log?.root == first.log?.root)
    var same = second
    (same.asOf, same.log, same.unchangedSince, same.holdsUntil) = (first.asOf, first.log, nil, first.holdsUntil)
    #expect(same == first)
    #expect(try audit(["--deep"]).unchangedSince == nil)
  }

  @Test(
    "is written as it is read, and says what the report says",
    arguments: [[], ["--course", "kurs"], ["--unit", "Lager"], ["--due"]])
  func asRead(filter: [String]) throws {
    try office.enlist("Mona Lie", number: "5", unit: "Lager")
    for form in ["--csv", "--json"] {
      let audit = try Audit.parse(["--site", office.site.path, form] + filter)
      // Nothing is known yet; then something has been written.
      if form == "--csv" { #expect(try audit.partsAsRead(in: .nb, office.world) == nil) }
      _ = try audit.report(in: office.world)
      let report = try audit.report(in: office.world)
      #expect(report.unchangedSince != nil)
      let read = try #require(try audit.partsAsRead(in: .nb, office.world))
      #expect(told(read) == told(try audit.parts(of: report, in: .nb, office.world)))
    }
    for other in [["--deep", "--json"], ["--as-of", "2026-11-20", "--json"], ["--json", "--explain", "1"], []] {
      let audit = try Audit.parse(["--site", office.site.path] + other + filter)
      #expect(try audit.partsAsRead(in: .nb, office.world) == nil)
    }
    try Written.roster.write(office)
    let audit = try Audit.parse(["--site", office.site.path, "--json"] + filter)
    #expect(try audit.partsAsRead(in: .nb, office.world) == nil)
  }

  /// The same whenever it was asked.
  private func told(_ parts: [[UInt8]]) -> String {
    let text = String(decoding: parts.joined(), as: UTF8.self)
    return text.replacing(#/"asOf":"[^"]*"/#, with: "")
  }

  @Test("reads everything again once anything is written, and finds what is wrong", arguments: Written.allCases)
  func written(what: Written) throws {
    _ = try audit()
    #expect(try audit().unchangedSince != nil)
    try what.write(office)
    let report = try audit()
    #expect(report.unchangedSince == nil)
    #expect(report.allDeviations.isEmpty == what.isHarmless)
    // What was wrong is told again, however often it is asked.
    #expect(try audit().allDeviations == report.allDeviations)
  }

  enum Written: CaseIterable {
    case roster, statement, progress, date, count, gone, checkpoint, trust

    var isHarmless: Bool { self == .roster }

    func write(_ office: OfficeBench) throws {
      switch self {
      case .roster: try office.enlist("Mona Lie", number: "3")
      case .statement:
        try sql(office, "DROP TRIGGER statementIsNotChanged; UPDATE statement SET at = at + 1 WHERE sequence = 3")
      case .progress: try sql(office, "UPDATE progress SET raw = maximum - 1")
      // A figure that no replay gives is held against the statements, too.
      case .date: try sql(office, "UPDATE progress SET passedAt = passedAt - 86400000")
      case .count: try sql(office, "UPDATE progress SET statements = statements + 1")
      case .gone: try sql(office, "DELETE FROM progress")
      case .checkpoint:
        let path = office.site.log + "/checkpoint"
        var bytes = OfficeBench.bytes(path)
        bytes[bytes.count - 10] ^= 1
        try Data(bytes).write(to: URL(fileURLWithPath: path))
      case .trust:
        try Data("{}\n".utf8).write(to: URL(fileURLWithPath: office.site.trust + "/fremmed.json"))
      }
    }

    private func sql(_ office: OfficeBench, _ sql: String) throws {
      try DatabaseQueue(path: office.site.records).write { try $0.execute(sql: sql) }
    }
  }

  @Test("as of an earlier day has the figures of that day, and what is wrong now")
  func earlier() throws {
    let day = CivilTime(office.world.now()).date
    let today = try audit(["--as-of", day.description])
    #expect(today.rows.map(\.state) == (try audit()).rows.map(\.state))
    let before = try audit(["--as-of", day.adding(-2, .days).description])
    #expect(before.rows.map(\.state) == [.notStarted, .notStarted])
    #expect(before.rows.map(\.leader.name) == ["Kari Nordmann", "Ola Dahl"])
    #expect(throws: AuditFailure.noDate("i går")) { try audit(["--as-of", "i går"]) }
    let tomorrow = day.adding(1, .days)
    #expect(throws: AuditFailure.notYet(tomorrow)) { try audit(["--as-of", tomorrow.description]) }
    try Written.progress.write(office)
    #expect(try audit(["--as-of", day.adding(-2, .days).description]).allDeviations.map(\.code) == ["RECORD_ALTERED"])
  }

  @Test("a filter leaves people out, and nothing that is wrong")
  func filtered() throws {
    try Written.progress.write(office)
    let report = try audit(["--course", "et-annet"])
    #expect(report.rows == [] && report.allDeviations.map(\.code) == ["RECORD_ALTERED"])
    #expect(try audit(["--unit", "Lager"]).rows == [])
  }

  @Test("as a table for a spreadsheet begins with a byte order mark, and has a row for each leader in each course")
  func spreadsheet() throws {
    try office.enlist("=cmd|'/c calc'!A1", number: "4")
    let report = try audit()
    let bytes = report.csv(in: .nb)
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let table = try CSVText(bytes)
    #expect(table.rows.map(\.cells.count) == Array(repeating: AuditColumn.all.count + 1, count: 4))
    #expect(table.rows[0].cells.prefix(2) == ["Ansattnummer", "Navn"])
    #expect(table.rows[1].cells[1] == "Kari Nordmann")
    #expect(table.rows[3].cells[1] == "'=cmd|'/c calc'!A1")
    let json = report.json(.nb)
    #expect(json["leaders"]?.array?.map { $0["name"]?.string } == report.rows.map(\.leader.name))
    #expect(json["summary"]?["leaders"]?.integer == 3)
  }
}
