import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records
import Register
import Testing

@testable import KyndigApp

@Suite("What the policy decides is kept by those who issue and those who erase")
struct PolicyDecisionTests {
  /// Puts a policy in a site.
  private static func decide(_ text: String, in site: Site) throws {
    let policy = "<policy xmlns=\"urn:kyndig:course:1\">\(text)</policy>\n"
    try Data(policy.utf8).write(to: URL(fileURLWithPath: site.courses + "/policy.xml"))
  }

  @Test("A key known by code gives no certificate where the policy says in person; one that was shown does")
  func methods() throws {
    let bench = try IssueBench()
    try bench.attested("kari", "Kari Nordmann", known: .code)
    try bench.attested("ola", "Ola Hansen")
    let desk = try #require(try bench.loop()).desk
    let member = try #require(bench.organisation.member(with: bench.anne.id))
    let before = try desk.awaiting(for: member.key)
    #expect(before.count == 2 && before.allSatisfy(\.isReady))

    try Self.decide("<binding accepts=\"in-person phone\"/>", in: bench.bench.site)
    let awaiting = try desk.awaiting(for: member.key)
    #expect(awaiting.map(\.name) == ["Ola Hansen", "Kari Nordmann"])
    #expect(awaiting.map(\.objections) == [[], [.boundInsufficiently(method: "code")]])
    // What was looked at before the decision is judged again with the log in hand.
    for kari in [before, awaiting].map({ $0.filter { $0.name == "Kari Nordmann" } }) {
      #expect(throws: IssueFailure.changed) {
        try desk.issue(kari, talks: [:], as: member, with: IssueBench.passphrase)
      }
    }
    #expect(try bench.archive.issued().isEmpty)
    let issued = try desk.issue(awaiting.filter(\.isReady), talks: [:], as: member, with: IssueBench.passphrase)
    #expect(issued.map(\.name) == ["Ola Hansen"])

    try Self.decide("<binding accepts=\"code\"/>", in: bench.bench.site)
    #expect(try desk.awaiting(for: member.key).map(\.objections) == [[]])
  }

  @Test("Nothing is issued by a policy that has an error: it may be what would have forbidden it")
  func broken() throws {
    let bench = try IssueBench()
    try bench.attested("kari", "Kari Nordmann", known: .code)
    let desk = try #require(try bench.loop()).desk
    let member = try #require(bench.organisation.member(with: bench.anne.id))
    let before = try desk.awaiting(for: member.key)
    try Self.decide("<binding accepts=\"inperson\"/>", in: bench.bench.site)
    #expect(throws: PolicyFailure.broken) { try desk.awaiting(for: member.key) }
    #expect(throws: PolicyFailure.broken) {
      try desk.issue(before, talks: [:], as: member, with: IssueBench.passphrase)
    }
    #expect(try bench.archive.issued().isEmpty)
    let complaint = Complaint(of: PolicyFailure.broken, in: .nb)
    #expect(complaint.code == .no && complaint.text.contains("kyndig check Courses/policy.xml"))
  }

  @Test("A key is not bound in a way that gives no certificate")
  func binding() throws {
    let office = try OfficeBench()
    _ = try office.enlist("Kari Nordmann", number: "1")
    try Self.decide("<binding accepts=\"phone in-person\"/>", in: office.site)
    func bind(_ way: String) throws -> OfficeReply {
      try LeadersBind.parse(["1", "--method", way, "--site", office.site.path, "--language", "nb"])
        .answer(in: office.world, asking: AskingScript([]).asking())
    }
    #expect(throws: PolicyFailure.way(.code, accepted: [.inPerson, .phone])) { try bind("code") }
    #expect(throws: Roster.Failure.notWaiting(name: "Kari Nordmann")) { try bind("phone") }
    let words = PolicyFailure.way(.code, accepted: [.inPerson, .phone]).spoken.1
    #expect(words.nb.contains("«in-person» eller «phone»"))
  }

  @Test("Every way that a policy can accept is one that a key can be bound by, and the other way round")
  func ways() {
    #expect(Policy().methods == Set(Binding.Method.allCases))
    for way in Policy.Acquaintance.allCases {
      #expect(LeadersBind.Method(rawValue: way.rawValue)?.method == Binding.Method(way))
      // A login with a security key is a login.
      let more: Set<Binding.Method> = way == .login ? [.verifiedLogin] : []
      #expect(Policy(accepted: [way]).methods == more.union([Binding.Method(way)]))
    }
  }

  @Test("kyndig retention takes its months from the policy, where none are given")
  func retention() throws {
    let office = try OfficeBench()
    _ = try office.attested("Kari Nordmann", number: "1")
    try office.issue()
    func said(_ arguments: [String]) throws -> String {
      var world = office.world
      let now = world.now()
      world.now = { Timestamp(milliseconds: now.milliseconds + 400 * 86_400_000) }
      let command = try Retention.parse(arguments + ["--site", office.site.path, "--language", "nb"])
      return try command.answer(in: world, asking: AskingScript([]).asking()).text.nb
    }
    #expect(try said([]).contains("i over 12 måneder"))
    try Self.decide("<retention answers-months=\"24\"/>", in: office.site)
    #expect(try said([]).contains("eldre enn 24 måneder. Ingenting kan slettes"))
    #expect(try said(["--months", "6"]).contains("i over 6 måneder"))
    try Self.decide("<retention leavers-months=\"24\"/>", in: office.site)
    #expect(try said([]).contains("i over 12 måneder"))
    try Self.decide("<retention answers-months=\"0\"/>", in: office.site)
    #expect(throws: PolicyFailure.broken) { try said([]) }
    #expect(try said(["--months", "6"]).contains("i over 6 måneder"))
  }

  @Test(
    "What is completed late in the evening, on the nights that the clock is put forward and back, is of the day it is in Oslo",
    arguments: [
      ("2026-03-28", 22, "2026-03-28"), ("2026-03-28", 23, "2026-03-29"), ("2026-03-29", 21, "2026-03-29"),
      ("2026-03-29", 22, "2026-03-30"), ("2026-03-29", 23, "2026-03-30"), ("2026-10-24", 21, "2026-10-24"),
      ("2026-10-24", 22, "2026-10-25"), ("2026-10-24", 23, "2026-10-25"), ("2026-10-25", 22, "2026-10-25"),
      ("2026-10-25", 23, "2026-10-26"), ("2026-12-31", 23, "2027-01-01"),
    ])
  func nights(day: String, hour: Int, oslo: String) throws {
    let (day, oslo) = (try #require(CivilDate(day)), try #require(CivilDate(oslo)))
    let minutes = Int64(day.daysSince1970 * 1440 + hour * 60 + 30)
    let completed = CivilTime(Timestamp(milliseconds: minutes * 60_000)).date
    #expect(completed == oslo)
    // The day decides whether it was in time: training from before a change is to be renewed, and that of its day is not.
    let requirement = Requirement(
      id: "krav", course: "kurs", deadlineDays: 0,
      renewals: [RenewedDuty(on: oslo, withinDays: 0, reason: "Ny forskrift.")])
    func state(_ day: CivilDate) -> RequirementStanding.State {
      requirement.standing(
        of: LeaderHistory(
          positions: [Position(level: .top, from: oslo.adding(-1, .years))], trainings: [Training(completed: day)],
          known: oslo),
        asOf: oslo.adding(1, .days)
      ).state
    }
    #expect(state(completed) == .done(until: nil))
    #expect(state(completed.adding(-1, .days)) == .overdue(since: oslo.adding(1, .days)))
  }
}
