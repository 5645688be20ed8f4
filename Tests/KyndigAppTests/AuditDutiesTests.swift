import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records
import Register
import TerminalUI
import Testing

@testable import KyndigApp

@Suite("What is asked of leaders, in the audit")
struct AuditDutiesTests {
  private let office: OfficeBench
  private let today: CivilDate

  private static let policy = """
    <policy xmlns="urn:kyndig:course:1">
      <requirement id="hms" course="kurs" within-days="90"><renewal months="36" open-before-months="3"/></requirement>
    </policy>
    """

  /// Kari has passed and has a certificate; Ola and Mona have not begun; Per has trained elsewhere.
  init() throws {
    office = try OfficeBench()
    _ = try office.attested("Kari Nordmann", number: "1")
    try office.issue()
    today = CivilTime(office.world.now()).date
    for (index, name) in ["Ola Dahl", "Mona Lie", "Per Vik"].enumerated() {
      try office.enlist(name, number: "\(index + 2)")
    }
    try Data(Self.policy.utf8).write(to: URL(fileURLWithPath: office.site.courses + "/policy.xml"))
    let archive = try office.archive()
    let ids = try Dictionary(uniqueKeysWithValues: archive.leaders().map { ($0.name, $0.id) })
    let now = office.world.now()
    func position(_ name: String, since days: Int, unit: String) -> ArchiveChange {
      .position(
        PositionRecord(
          leader: ids[name] ?? "", position: Position(unit: unit, level: .other, from: today.adding(-days, .days)),
          recordedAt: now))
    }
    try archive.store([
      position("Kari Nordmann", since: 400, unit: "Drift / Lager"), position("Ola Dahl", since: 10, unit: "Drift"),
      position("Mona Lie", since: 120, unit: "Salg"), position("Per Vik", since: 400, unit: "Salg"),
      .credit(
        CreditRecord(
          id: "c", leader: ids["Per Vik"] ?? "", course: "kurs", kind: .external, provider: "Vernekurs AS",
          completed: today.adding(-30, .days), minutes: 2400, digest: String(repeating: "ab", count: 32),
          acceptedBy: try office.office().organisation.members[0].key.text, reason: "kursbevis sett", at: now)),
    ])
  }

  private func audit(_ arguments: [String] = []) throws -> AuditReport {
    try Audit.parse(["--site", office.site.path] + arguments).report(in: office.world)
  }

  private func said(_ arguments: [String]) throws -> String {
    let command = try Audit.parse(["--site", office.site.path] + arguments)
    let report = try command.report(in: office.world)
    return String(decoding: try command.answer(report, in: .nb, office.world), as: UTF8.self)
  }

  @Test("each stands as the policy asks: met, due, overdue, and by training taken elsewhere")
  func standings() throws {
    let report = try audit()
    #expect(report.allDeviations == [])
    let rows = Dictionary(uniqueKeysWithValues: report.rows.map { ($0.leader.name, $0) })
    #expect(rows["Kari Nordmann"]?.standing?.state == .done(until: today.adding(36, .months)))
    #expect(rows["Ola Dahl"]?.standing?.state == .due(on: today.adding(80, .days)))
    #expect(rows["Ola Dahl"]?.course == "kurs" && rows["Ola Dahl"]?.state == .notStarted)
    #expect(rows["Mona Lie"]?.standing?.state == .overdue(since: today.adding(-29, .days)))
    #expect(rows["Per Vik"]?.isExternal == true)
    let summary = AuditSummary(of: report)
    #expect(summary.leaders == 4 && summary.completed == 1 && summary.external == 1 && summary.notStarted == 2)
    #expect(summary.due == 1 && summary.overdue == 1)
    #expect(try audit(["--due"]).rows.map(\.leader.name) == ["Ola Dahl", "Mona Lie"])
    #expect(try audit(["--unit", "drift"]).rows.map(\.leader.name) == ["Kari Nordmann", "Ola Dahl"])
    #expect(try audit(["--unit", "Drift / Lager"]).rows.map(\.leader.name) == ["Kari Nordmann"])
  }

  @Test("a certificate that is withdrawn meets nothing any more")
  func withdrawn() throws {
    let certificate = try #require(try office.archive().issued().first)
    let anne = try office.open()
    try anne.registrar.revoke(certificate.id, because: "feil person", by: anne.issuer, at: office.world.now())
    let row = try #require(try audit().rows.first { $0.leader.name == "Kari Nordmann" })
    #expect(row.verdict == .invalid && row.standing?.training == nil)
  }

  @Test("a leader is explained down to the events, the certificate, the key and the dates")
  func explained() throws {
    let text = try said(["--explain", "Kari Nordmann"])
    for part in [
      "begynte på kurs", "besto kurs", "signerte egenerklæringen", "Bevis ", "kjent ved kode",
      "Krav «hms»: oppfylt", "besto kurset", "skal fornyes innen",
    ] { #expect(text.contains(part), "\(part) in \(text)") }
    let external = try said(["--explain", "4"])
    #expect(external.contains("Ekstern opplæring hos Vernekurs AS") && external.contains("40 timer"))
    #expect(throws: Roster.Failure.nobody("Nils")) { try said(["--explain", "Nils"]) }
    let json = try JSON(parsing: Array(try said(["--explain", "1", "--json"]).utf8.dropLast()))
    let events = json["rows"]?.array?.first?["events"]?.array ?? []
    #expect(events.first?["verb"]?.string == "started" && events.last?["verb"]?.string == "attested")
    let reasons = json["rows"]?.array?.first?["reasons"]?.array ?? []
    #expect(reasons.compactMap { $0["kind"]?.string } == ["began", "trained", "renewal", "opens"])
    #expect(reasons.allSatisfy { $0["day"]?.string.flatMap { CivilDate($0) } != nil })
  }

  @Test("the inspector's page says content and extent, and how to check", arguments: Language.allCases)
  func page(language: Language) throws {
    let command = try Audit.parse([
      "--site", office.site.path, "--explain", "1", "--html", office.bench.folder + "/tilsyn.html",
    ])
    _ = try command.answer(try command.report(in: office.world), in: language, office.world)
    let page = String(decoding: OfficeBench.bytes(office.bench.folder + "/tilsyn.html"), as: UTF8.self)
    for part in ["Kari Nordmann", "Fjellbygg AS", "kyndig verify", "<h3>"] { #expect(page.contains(part)) }
    #expect(!page.contains("http:") && !page.contains("https:"))
  }

  @Test("--remind writes those who are late once, and takes the place of no file")
  func reminded() throws {
    let path = office.bench.folder + "/minn.csv"
    #expect(try said(["--remind", path]).hasPrefix("1 påminnelse er skrevet til"))
    let rows = try CSVText(OfficeBench.bytes(path)).rows.map(\.cells)
    #expect(rows.count == 2 && rows[1][0] == "Mona Lie")
    #expect(try said(["--remind", path]).hasPrefix("Ingen skal minnes om noe nå."))
    let mona = try #require(try office.archive().leaders().first { $0.name == "Mona Lie" })
    let absence = AbsenceRecord(
      leader: mona.id, absence: Absence(from: today.adding(-100, .days), to: today.adding(-60, .days)),
      recordedAt: office.world.now())
    try office.archive().store([.absence(absence)])
    #expect(throws: AuditFailure.fileExists(path)) { try said(["--remind", path]) }
    #expect(try said(["--remind", path + "2"]).hasPrefix("1 påminnelse"))
  }

  @Test("a leader sees her own deadline in status, also where there is no roster; a policy with an error stops nobody")
  func ownDeadline() throws {
    let bench = try Bench(LittleCourse())
    _ = try bench.refusing([.until { $0.fact.hasPrefix("bevis-ID") }])
    func report() throws -> StatusReport { try StatusReport(of: bench.site, command: "kyndig", in: bench.world) }
    #expect(try report().json(.nb)["courses"]?.array?.first?["due"] == .null)
    let policy = URL(fileURLWithPath: bench.site.courses + "/policy.xml")
    try Data(Self.policy.utf8).write(to: policy)
    let until = CivilTime(bench.world.now()).date.adding(36, .months)
    #expect(try report().text(.nb).contains("Opplæringen gjelder til \(Formats.nb.text(until))."))
    let course = try report().json(.nb)["courses"]?.array?.first
    #expect(course?["due"]?.string == until.description && course?["duty"]?.string == "done")
    // In the last month she may renew, and is told how.
    #expect(try !report().text(.nb).contains("--again"))
    let short = Self.policy.replacing("months=\"36\"", with: "months=\"2\"")
    try Data(short.replacing("open-before-months=\"3\"", with: "open-before-months=\"1\"").utf8).write(to: policy)
    let later = CivilTime.end(of: CivilTime(bench.world.now()).date.adding(40, .days))
    var world = bench.world
    world.now = { later }
    let renewing = try StatusReport(of: bench.site, command: "kyndig", in: world).text(.nb)
    #expect(renewing.contains("kan fornyes nå. Ta kurset på nytt med: kyndig take kurs --again"))
    try Data("<policy".utf8).write(to: policy)
    #expect(try !report().text(.nb).contains("gjelder til"))
  }

  @Test("with a policy that has an error nobody knows what is asked, and that is told")
  func broken() throws {
    try Data("<policy".utf8).write(to: URL(fileURLWithPath: office.site.courses + "/policy.xml"))
    #expect(throws: PolicyFailure.broken) { try audit() }
  }
}
