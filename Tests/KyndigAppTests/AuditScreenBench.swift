import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records
import TerminalUI

@testable import KyndigApp
@testable import Register

/// A site where leaders stand in every way that the audit's screens tell of.
struct AuditScreenBench {
  let office: OfficeBench

  static let policy = """
    <policy xmlns="urn:kyndig:course:1">
      <requirement id="hms" course="kurs" within-days="90"><renewal months="36" open-before-months="3"/></requirement>
    </policy>
    """

  /// Somebody on the roster: where she leads, for how many days, and how many of Kari's events she has, so many days ago.
  private struct Person {
    var name: String
    var unit: String?
    var days: Int
    var events: Double = 0
    var ago: Int64 = 0
  }

  private static let people = [
    Person(name: "Ola Dahl", unit: "Drift / Lager", days: 10), Person(name: "Mona Lie", unit: "Salg", days: 120),
    Person(name: "Tom Iversen", unit: "Salg", days: 40, events: 0.4, ago: 20),
    Person(name: "Siri Haugen", unit: "Prosjekt", days: 60, events: 0.5, ago: 3),
    Person(name: "Åse Ødegård", unit: "Prosjekt", days: 80, events: 0.2, ago: 14),
    Person(name: "Eva Johnsen", unit: "Økonomi", days: 200, events: 0.9, ago: 30),
    Person(name: "Per Fossum", unit: "Drift / Anlegg", days: 85, events: 1, ago: 5),
    Person(name: "Anne-Marie Christensen-Bergstrøm", unit: "Drift / Lager", days: 300),
    Person(name: "Berit Aas", unit: "Drift", days: 20), Person(name: "Nina Eide", unit: "Økonomi", days: 30),
    Person(name: "Øyvind Nes", unit: nil, days: 35), Person(name: "Lars Vik", unit: "Salg", days: 400),
  ]

  /// Kari has a certificate, Lars has trained elsewhere; the others are on the way, or have not begun.
  init(hasPolicy: Bool = true) throws {
    office = try OfficeBench()
    _ = try office.attested("Kari Nordmann", number: "107")
    try office.issue()
    office.bench.pass(milliseconds: 40 * 86_400_000)
    let archive = try office.archive()
    let now = office.world.now()
    let today = CivilTime(now).date
    guard let session = try archive.sessions().first else { throw Complaint(.fault, "nobody has begun") }
    let kari = session.leader
    let events = try archive.statements(of: session.id).compactMap { try? Event(bytes: $0.bytes) }
    let unsigned = Array(events.prefix { $0.kind.verb != "attested" })
    var changes: [ArchiveChange] = [Self.position(kari, "Ledelse", since: today.adding(-400, .days), now)]
    for (number, person) in Self.people.enumerated() {
      let id = "l\(number)"
      var leader = Leader(id: id, name: person.name, employeeNumber: "\(201 + number)")
      leader.state = .invited
      changes += [.roster(leader), Self.position(id, person.unit, since: today.adding(-person.days, .days), now)]
      guard person.events > 0 else { continue }
      var length = Int(Double(unsigned.count) * person.events)
      // What follows from an event is stored with it.
      while length < unsigned.count, unsigned[length].kind.isDerived { length += 1 }
      let last = unsigned[length - 1].at.milliseconds
      let moved = now.milliseconds - person.ago * 86_400_000 - last
      let own = unsigned.prefix(length).map { Self.event($0, session: "s\(number)", later: moved) }
      changes.append(.session(SessionRecord(id: "s\(number)", leader: id, edition: session.edition)))
      changes.append(
        .statements(own.enumerated().map { Statement($1, session: "s\(number)", sequence: $0, actor: id) }))
      let modules = own.filter { $0.kind.verb == "passed" && $0.kind.object != session.edition.course }.count
      changes.append(.counted(ModuleCount(all: 2, passed: modules), session: "s\(number)"))
    }
    changes.append(
      .credit(
        CreditRecord(
          id: "c", leader: "l11", course: "kurs", kind: .external, provider: "Vernekurs AS",
          completed: today.adding(-30, .days), minutes: 2400, digest: nil,
          acceptedBy: try office.office().organisation.members[0].key.text, reason: "kursbevis sett", at: now)))
    try archive.store(changes)
    if hasPolicy {
      try Data(Self.policy.utf8).write(to: URL(fileURLWithPath: office.site.courses + "/policy.xml"))
    }
  }

  private static func position(
    _ leader: String, _ unit: String?, since: CivilDate, _ now: Timestamp
  ) -> ArchiveChange {
    .position(
      PositionRecord(leader: leader, position: Position(unit: unit, level: .other, from: since), recordedAt: now))
  }

  private static func event(_ event: Event, session: String, later: Int64) -> Event {
    let at = Timestamp(milliseconds: event.at.milliseconds + later)
    guard case .started(_, let edition, let seed, let rules) = event.kind else { return Event(at: at, event.kind) }
    return Event(at: at, .started(session: session, edition: edition, seed: seed, rules: rules))
  }

  /// The command as it is typed.
  func command(_ arguments: [String] = []) throws -> Audit {
    try Audit.parse(["--site", office.site.path] + arguments)
  }

  /// What the command prints with an option.
  func printed(_ arguments: [String], in language: Language = .nb) throws -> [UInt8] {
    let command = try command(arguments)
    return try command.answer(try command.report(in: office.world), in: language, office.world)
  }

  /// What came of a script at the screens.
  @discardableResult
  func run(
    _ steps: [IssueScript.Step], _ arguments: [String] = [], in language: Language = .nb
  ) throws -> (script: IssueScript, farewell: AuditingLoop.Farewell) {
    var loop = AuditingLoop(try command(arguments).desk(in: office.world, language))
    var script = IssueScript(steps, loop.words.vocabulary)
    let farewell = try loop.run(&script)
    return (script, farewell)
  }

  /// The file of Kari's certificate is gone.
  func damage() throws {
    let issued = SoloIssuing(site: office.site, home: office.world.home).files().values.flatMap { $0 }
    for file in issued where file.hasSuffix(".svg") { try FileManager.default.removeItem(atPath: file) }
  }

  /// What is the same in every run.
  func steady(_ screen: Screen) -> Screen {
    screen.mapping { text in
      text.replacing(office.bench.folder, with: "/hjem/anne")
        .replacing(/[0-9a-f]{64}/, with: "9f3c71aa" + String(repeating: "0", count: 52) + "e21a")
        .replacing(/[0-9a-f]{16} …/, with: "9f3c71aa00000000 …")
        .replacing(/[0-9a-f]{4}.[0-9a-f]{4}.….[0-9a-f]{4}/, with: "9f3c\u{A0}71aa\u{A0}…\u{A0}e21a")
        .replacing(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/, with: "12345678-9abc-4def-8123-456789abcdef")
        .replacing(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/, with: "K7QF-2M9X-4TRD")
    }
  }
}

extension AuditReport.Row {
  /// A row of somebody who has not begun, for tables.
  static func named(_ name: String, unit: String? = nil) -> AuditReport.Row {
    var row = AuditReport.Row(
      leader: Leader(id: name, name: name), state: .notStarted, modulesPassed: 0, modules: 0, deviations: [])
    row.leader.unit = unit
    return row
  }
}
