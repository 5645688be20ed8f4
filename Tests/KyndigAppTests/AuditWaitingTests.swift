import ArgumentParser
import Courseware
import Records
import Register
import Testing

@testable import KyndigApp

@Suite("An audit that takes long says how far it has come")
struct AuditWaitingTests {
  @Test("nothing is said of what is soon done, and then a line now and then")
  func pauses() {
    let start = ContinuousClock.now
    var waiting = AuditWaiting(in: .nb, from: start)
    func line(_ progress: AuditProgress, after seconds: Double) -> String? {
      waiting.line(of: progress, at: start + .seconds(seconds))
    }
    #expect(line(AuditProgress(.log, 0, of: 1), after: 1.9) == nil)
    #expect(line(AuditProgress(.log, 0, of: 1), after: 2) == "Leser gjennom protokollen.")
    #expect(line(AuditProgress(.certificates, 1_500, of: 60_000), after: 11.9) == nil)
    #expect(
      line(AuditProgress(.certificates, 1_500, of: 60_000), after: 12)
        == "Leser gjennom kursbevisene: 1500 av 60000.")
    #expect(line(AuditProgress(.answers, 7, of: 8), after: 40) == "Leser gjennom svarene: 7 av 8.")
  }

  @Test("a register is told of part by part, as far as there is anything in it")
  func parts() throws {
    let office = try OfficeBench()
    _ = try office.attested("Kari Nordmann", number: "1")
    try office.issue()
    var told: [AuditProgress] = []
    _ = try Audit.parse(["--site", office.site.path]).report(in: office.world) { told.append($0) }
    #expect(
      told == [
        AuditProgress(.log, 0, of: 1), AuditProgress(.certificates, 0, of: 1), AuditProgress(.answers, 0, of: 1),
      ])
    // Where nothing has been written since, nothing is read through.
    told = []
    _ = try Audit.parse(["--site", office.site.path]).report(in: office.world) { told.append($0) }
    #expect(told.isEmpty)
  }

  @Test("what somebody stores while it is read is no deviation")
  func meanwhile() throws {
    let office = try OfficeBench()
    _ = try office.attested("Kari Nordmann", number: "1")
    let archive = try office.archive()
    let session = try #require(try archive.sessions().first)
    let count = try archive.statements(of: session.id).count
    var stores = 0
    let report = try Audit.parse(["--site", office.site.path]).report(in: office.world) { progress in
      guard progress.part == .answers, stores == 0 else { return }
      stores = 1
      let event = Event(at: office.world.now(), .resumed)
      try? archive.store([
        .statements([Statement(event, session: session.id, sequence: count, actor: session.leader)])
      ])
    }
    #expect(try archive.statements(of: session.id).count == count + 1)
    #expect(report.allDeviations == [])
  }
}
