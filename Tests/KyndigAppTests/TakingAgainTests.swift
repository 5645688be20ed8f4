import Courseware
import Credentials
import Foundation
import Records
import Register
import TerminalUI
import Testing

@testable import KyndigApp

@Suite("A course that is taken again")
struct TakingAgainTests {
  private static func study(_ bench: Bench, again: Bool) throws -> Study {
    try Study(
      archive: Archive(at: bench.site.records), editions: Editions(folder: bench.site.editions), site: bench.site,
      course: "kurs", again: again)
  }

  @Test("begins a session of its own once there is a certificate; what was done before stays")
  func again() throws {
    let bench = try Bench(LittleCourse())
    _ = try bench.refusing([.until { $0.fact.hasPrefix("bevis-ID") }])
    let before = try Archive(at: bench.site.records).sessions()
    let study = try Self.study(bench, again: true)
    #expect(study.session == nil && study.leader?.name == "Kari Nordmann")
    #expect(try Self.study(bench, again: false).session?.id == before.first?.id)
    var next = study
    let leader = try #require(study.leader)
    try next.begin(leader, session: "ny", seed: 1, at: bench.world.now())
    #expect(try Archive(at: bench.site.records).sessions().map(\.id) == before.map(\.id) + ["ny"])
    // From now on it is the new one that goes on.
    #expect(try Self.study(bench, again: false).session?.id == "ny")
    #expect(throws: TakingAgain.notCertified) { try Self.study(bench, again: true) }
    #expect(try bench.audit().allDeviations == [])
  }

  @Test("is taken from the welcome to a second certificate, with the key she has; the audit finds nothing wrong")
  func toTheEnd() throws {
    let bench = try Bench(LittleCourse())
    let first = try bench.refusing([.until { $0.fact.hasPrefix("bevis-ID") }])
    var study = try Self.study(bench, again: true)
    let speech = try study.speak(nil, in: bench.world)
    var pilot = Pilot(.drawn, course: study.course)
    pilot.adopt(passphrase: first.pilot.passphrase)
    var guide = Guide(pilot, [.until { $0.fact.hasPrefix("bevis-ID") }])
    var loop = try LearningLoop(world: bench.world, issuing: bench.issuing, study: study, speech: speech)
    _ = try loop.run(&guide)
    #expect(guide.steps.isEmpty)
    let report = try bench.audit()
    #expect(report.rows.map(\.verdict) == [.trusted, .trusted] && report.allDeviations == [])
    #expect(Set(report.rows.map(\.leader.id)).count == 1 && Set(report.rows.map(\.session)).count == 2)
  }

  @Test("needs a certificate")
  func notYet() throws {
    let bench = try Bench(LittleCourse())
    #expect(throws: TakingAgain.notCertified) { try Self.study(bench, again: true) }
    _ = try bench.refusing([.heading("Nøkkelen er laget")])
    #expect(throws: TakingAgain.notCertified) { try Self.study(bench, again: true) }
  }
}
