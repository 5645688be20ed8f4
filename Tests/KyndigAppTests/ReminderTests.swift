import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records
import Testing

@testable import KyndigApp
@testable import Register

@Suite("Reminders")
struct ReminderTests {
  private static let today = CivilDate(daysSince1970: 20_000)

  private static func report(lastDayIn days: Int, _ state: (CivilDate) -> RequirementStanding.State) -> AuditReport {
    var report = AuditReport(asOf: CivilTime.end(of: today))
    let last = today.adding(days, .days)
    var leader = Leader(id: "l", name: "Kari Nordmann", employeeNumber: "1")
    leader.email = "kari@fjellbygg.example"
    var row = AuditReport.Row(leader: leader, state: .notStarted, modulesPassed: 0, modules: 0, deviations: [])
    row.course = "kurs"
    row.standing = RequirementStanding(requirement: "hms", state: state(last), lastDay: last)
    report.rows = [row]
    return report
  }

  @Test(
    "come sixty and fourteen days before the last day, and after it",
    arguments: [
      (61, nil), (60, Reminder.Stage.ahead), (15, .ahead), (14, .soon), (0, .soon), (-1, .late), (-400, .late),
    ])
  func stages(days: Int, stage: Reminder.Stage?) {
    let report = Self.report(lastDayIn: days) { days < 0 ? .overdue(since: $0.adding(1, .days)) : .due(on: $0) }
    #expect(Reminder.due(in: report, on: Self.today, told: []).map(\.stage) == [stage].compactMap(\.self))
  }

  @Test("come once each; after a pause as it is by then, and for a day that has moved anew")
  func once() {
    let first = Reminder.due(in: Self.report(lastDayIn: 30) { .due(on: $0) }, on: Self.today, told: [])
    var told = Set(first.map(\.name))
    #expect(Reminder.due(in: Self.report(lastDayIn: 30) { .due(on: $0) }, on: Self.today, told: told) == [])
    let later = Self.today.adding(40, .days)
    let late = Reminder.due(in: Self.report(lastDayIn: 30) { .overdue(since: $0) }, on: later, told: told)
    #expect(late.map(\.stage) == [.late])
    told.formUnion(late.map(\.name))
    #expect(Reminder.due(in: Self.report(lastDayIn: 30) { .overdue(since: $0) }, on: later, told: told) == [])
    #expect(
      Reminder.due(in: Self.report(lastDayIn: 45) { .due(on: $0) }, on: later, told: told).map(\.stage) == [.soon])
  }

  @Test("do not come to one who has trained, is exempt, or leads no longer")
  func nobody() {
    for state in [RequirementStanding.State.done(until: Self.today), .exempt(until: nil), .notRequired(.neverHeld)] {
      #expect(Reminder.due(in: Self.report(lastDayIn: 3) { _ in state }, on: Self.today, told: []) == [])
    }
    var report = Self.report(lastDayIn: 3) { .due(on: $0) }
    report.rows[0].leader.state = .left
    #expect(Reminder.due(in: report, on: Self.today, told: []) == [])
  }

  @Test("are a table for mail merge, in which no cell is run")
  func table() throws {
    var report = Self.report(lastDayIn: 3) { .due(on: $0) }
    report.rows[0].leader.name = "@SUM(1)"
    let bytes = Reminder.csv(Reminder.due(in: report, on: Self.today, told: []), in: .nb)
    let rows = try CSVText(bytes).rows.map(\.cells)
    #expect(rows[0] == ["Navn", "E-post", "Ansattnummer", "Enhet", "Kurs", "Siste dag", "Påminnelse"])
    #expect(rows[1].prefix(3) == ["'@SUM(1)", "kari@fjellbygg.example", "1"])
    // A table is read with plain spaces.
    #expect(rows[1][6] == "Opplæringen skal være fullført innen 7. oktober 2024.")
  }
}
