import Courseware
import Credentials
import Foundation
import Records
import Testing

@testable import KyndigApp
@testable import Register

@Suite("The report as a page")
struct AuditPageTests {
  private static let now = Timestamp(milliseconds: 1_795_000_000_000)
  private static let names = ["Kari", "Ola", "Mona", "Per", "Åse", "Øyvind", "Bjørg", "Anders", "Siri", "Tor"]
  private static let families = ["Nordmann", "Dahl", "Lie", "Ås", "Østby", "Fjell", "Vik", "Strand", "Moen", "Haugen"]
  private static let units = ["Drift / Lager", "Drift / Verksted", "Salg", "Økonomi", "Kjøkken", nil]

  /// So many leaders of a business, in every state, with what is asked of them.
  static func report(of count: Int) -> AuditReport {
    let today = CivilTime(now).date
    var report = AuditReport(asOf: now)
    for index in 0..<count {
      var leader = Leader(
        id: "l\(index)", name: names[index % 10] + " " + families[index / 10 % 10], employeeNumber: "\(1000 + index)")
      leader.unit = units[index * 7 % units.count]
      var row = AuditReport.Row(
        leader: leader, state: AuditReport.State.allCases[index * 3 % 4], modulesPassed: index % 17, modules: 16,
        deviations: [])
      row.course = "hms-for-ledere"
      let months = index * 5 % 60
      if row.state == .passed || row.state == .attested {
        row.passedAt = CivilTime.end(of: today.adding(-months, .months))
        row.score = Score(raw: 80 + index % 20, maximum: 100)
      }
      if row.state == .attested { row.verdict = .trusted }
      let last = today.adding(index * 11 % 400 - 40, .days)
      row.standing = RequirementStanding(
        requirement: "hms",
        state: row.passedAt != nil
          ? .done(until: last) : last < today ? .overdue(since: last.adding(1, .days)) : .due(on: last), lastDay: last)
      row.lastStored = row.state == .notStarted ? nil : CivilTime.end(of: today.adding(-months, .days))
      report.rows.append(row)
    }
    report.log = LogReport(
      origin: "kyndig/0123456789abcdef", size: 3 * count, root: Digest(of: "rot".utf8), depth: .incremental,
      verified: 1,
      remembered: count, findings: [])
    return report
  }

  private static func page(_ report: AuditReport, _ language: Language = .nb) -> String {
    AuditPage(report: report, site: "Fjellbygg AS", language: language).document
  }

  @Test("is the same page as its golden, in three languages", arguments: Language.allCases)
  func golden(language: Language) throws {
    var report = Self.report(of: 60)
    if language != .nb { report.rows[3].deviations = [.recordAltered(session: "s3")] }
    try expectGolden(Self.page(report, language), "audit-page-\(language.rawValue)")
  }

  @Test("needs nothing but itself, and has each figure of its pictures in a table")
  func whole() throws {
    let report = Self.report(of: 200)
    let page = Self.page(report)
    for foreign in ["http://", "https://", "<script", "<img", "<link", "@import", "url("] {
      #expect(!page.contains(foreign), "\(foreign)")
    }
    let figures = AuditFigures(of: report, on: CivilTime(Self.now).date) { CivilTime($0).date }
    for unit in figures.units {
      let cells = [unit.completed, unit.inProgress, unit.notStarted, unit.overdue].map { "<td>\($0)</td>" }
      #expect(page.replacing("\n", with: "").contains(cells.joined()), "\(unit)")
    }
    #expect(figures.units.map(\.all).reduce(0, +) == 200)
    #expect(figures.due.count == 12)
  }

  @Test("tells of more rows than it has room for, and of nobody")
  func edges() {
    let many = Self.page(Self.report(of: AuditPage.mostRows + 5))
    #expect(many.contains("5 rader til er ikke tatt med her."))
    let none = Self.page(AuditReport(asOf: Self.now))
    #expect(none.contains("<h2>Alle</h2>") && !none.contains("<svg"))
  }

  @Test("writes what somebody is called as text, whatever it is")
  func hostile() {
    var report = Self.report(of: 1)
    report.rows[0].leader.name = "</td><script>alert(1)</script>"
    report.rows[0].leader.unit = "\"><b>&"
    let page = Self.page(report)
    #expect(!page.contains("<script") && page.contains("&lt;script&gt;") && !page.contains("<b>"))
  }

  @Test("never takes the place of another file")
  func files() throws {
    let bench = try Bench(LittleCourse())
    let path = bench.folder + "/rapport.html"
    let page = Self.page(Self.report(of: 3))
    try AuditPage.file.write(page, to: path)
    try AuditPage.file.write(page, to: path)
    let other = bench.folder + "/annet.html"
    try Data("<p>mitt</p>".utf8).write(to: URL(fileURLWithPath: other))
    #expect(throws: PageFile.Failure.another(other, AuditPage.file)) { try AuditPage.file.write(page, to: other) }
    #expect(throws: PageFile.Failure.notHTML("rapport.txt", AuditPage.file)) {
      try AuditPage.file.write(page, to: "rapport.txt")
    }
    #expect(throws: PageFile.Failure.folder(bench.folder, AuditPage.file)) {
      try AuditPage.file.write(page, to: bench.folder)
    }
  }
}
