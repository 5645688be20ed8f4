import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records
import Testing

@testable import KyndigApp
@testable import Register

/// KYNDIG_LEADERS sets how many leaders the large site has.
private let manyLeaders = ProcessInfo.processInfo.environment["KYNDIG_LEADERS"].flatMap(Int.init) ?? 100

@Suite("Who has trained, among many", .serialized)
struct ManyLeadersTests {
  /// A site of so many leaders who have each gone so far in one transcript, with what the roster knows of them.
  private static func filled(_ count: Int) throws -> OfficeBench {
    let office = try OfficeBench()
    _ = try office.attested("Kari Nordmann", number: "0")
    let archive = try office.archive()
    let session = try #require(try archive.sessions().first)
    let events = try archive.statements(of: session.id).compactMap { try? Event(bytes: $0.bytes) }
    let unsigned = Array(events.prefix { $0.kind.verb != "attested" })
    let now = office.world.now()
    let today = CivilTime(now).date
    for first in stride(from: 1, through: count, by: 1000) {
      var changes: [ArchiveChange] = []
      for number in first..<min(first + 1000, count + 1) {
        let id = "l\(number)"
        var leader = Leader(id: id, name: "Leder \(number)", employeeNumber: "\(100_000 + number)")
        leader.state = .invited
        changes.append(.roster(leader))
        changes.append(
          .position(
            PositionRecord(
              leader: id,
              position: Position(
                unit: "Enhet \(number % 40)", role: "leder", level: .other, from: today.adding(-number % 1800, .days)),
              recordedAt: now)))
        // One in ten has not begun; the others are anywhere on the way, and half of them have passed.
        guard number % 10 != 0 else { continue }
        var length = number % 2 == 0 ? unsigned.count : 1 + number % unsigned.count
        // What follows from an event is stored with it.
        while length < unsigned.count, unsigned[length].kind.isDerived { length += 1 }
        let own = unsigned.prefix(length).map { Self.event($0, session: "s\(number)") }
        changes.append(.session(SessionRecord(id: "s\(number)", leader: id, edition: session.edition)))
        changes.append(
          .statements(own.enumerated().map { Statement($1, session: "s\(number)", sequence: $0, actor: id) }))
        let modules = own.filter { $0.kind.verb == "passed" && $0.kind.object != session.edition.course }.count
        changes.append(.counted(ModuleCount(all: 2, passed: modules), session: "s\(number)"))
      }
      try archive.store(changes)
    }
    try Data(
      """
      <policy xmlns="urn:kyndig:course:1">
        <requirement id="hms" course="kurs" within-days="90"><renewal months="36" open-before-months="3"/></requirement>
      </policy>
      """.utf8
    ).write(to: URL(fileURLWithPath: office.site.courses + "/policy.xml"))
    return office
  }

  private static func event(_ event: Event, session: String) -> Event {
    guard case .started(_, let edition, let seed, let rules) = event.kind else { return event }
    return Event(at: event.at, .started(session: session, edition: edition, seed: seed, rules: rules))
  }

  private static func audit(_ office: OfficeBench, _ arguments: [String] = []) throws -> (Audit, AuditReport) {
    let audit = try Audit.parse(["--site", office.site.path] + arguments)
    return (audit, try audit.report(in: office.world))
  }

  @Test("every figure is what the statements give, counted one by one")
  func figures() throws {
    let office = try Self.filled(manyLeaders)
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
    // While it is open elsewhere to be read, too.
    #expect(try Self.audit(office).1.unchangedSince == report.asOf)
  }

  @Test("asking costs in proportion to how many there are: four times as many take less than eight times as long")
  func linear() throws {
    func cost(_ count: Int) throws -> Duration {
      let office = try Self.filled(count)
      _ = try Self.audit(office)
      let clock = ContinuousClock()
      return try (0..<3).map { _ in
        try clock.measure {
          let (audit, report) = try Self.audit(office, ["--json"])
          _ = try audit.answer(report, in: .nb, office.world)
        }
      }.min() ?? .zero
    }
    let (few, many) = (try cost(manyLeaders), try cost(4 * manyLeaders))
    print("\(manyLeaders) leaders: \(few); \(4 * manyLeaders): \(many)")
    #expect(many < few * 8)
  }
}
