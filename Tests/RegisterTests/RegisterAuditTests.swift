import Courseware
import Credentials
import Foundation
import Records
import Testing

@testable import Register

@Suite("An audit of an organisation's register")
struct RegisterAuditTests {
  @Test(
    "finds nothing wrong where nothing was done to it, and tells how everybody stands", arguments: AuditDepth.allCases)
  func sound(depth: AuditDepth) throws {
    let finished = try Finished()
    let report = try finished.audit(depth)
    #expect(report.allDeviations == [])
    #expect(report.rows.map(\.leader.id) == ["a", "b", "c"])
    #expect(report.rows.map(\.state) == [.attested, .attested, .passed])
    #expect(report.rows.map(\.verdict) == [.trusted, .trusted, nil])
    #expect(report.rows[0].issued?.id == finished.certificates[2].credential.id.urn)
    #expect(report.rows.map(\.handedIn) == [House.at(6), House.at(6), House.at(2)])
    #expect(report.rows.map(\.method) == [.code, .code, .code])
    #expect(report.erasedLeaders == 0 && report.erasedAnswers == 0)
    #expect(report.log?.depth == depth)
    #expect(report.log?.size == 11)
  }

  @Test("checks a signature once, unless it is asked to look deep; what it remembers is kept as bytes")
  func remembered() throws {
    let finished = try Finished()
    #expect(try finished.audit().log?.verified == 6)
    finished.memory = VerifiedFiles(reading: finished.memory.bytes)
    let second = try finished.audit()
    #expect(second.log?.verified == 0)
    #expect(second.log?.remembered == 6)
    #expect(try finished.audit(.deep).log?.verified == 6)
  }

  @Test("shows whoever is hidden in the roster all the same, and tells how many are gone by a leaf")
  func hidden() throws {
    let finished = try Finished()
    try finished.house.open().erase("c", at: House.at(40))
    let report = try finished.audit()
    #expect(report.allDeviations == [])
    #expect(report.rows.map(\.leader.id) == ["a", "b"])
    #expect(report.erasedLeaders == 1)
    try finished.tamper(
      "UPDATE leader SET state = 'erased', name = '', key = NULL WHERE id = 'a'; DELETE FROM leader WHERE id = 'b'")
    let hidden = try finished.audit()
    #expect(hidden.rows.map(\.leader.id) == ["a", "b"])
    #expect(hidden.rows.map(\.state) == [.attested, .attested])
    #expect(hidden.rows[1].leader.name == "Ola Dahl")
    #expect(hidden.rows.allSatisfy { $0.deviations.map(\.code).contains("RECORD_ALTERED") })
    #expect(hidden.erasedLeaders == 1)
  }

  @Test("takes a new key of somebody on the keeper's own account for one that waits, beside the old binding")
  func renewed() throws {
    let finished = try Finished()
    let key = LeaderKey().id.text
    try finished.house.archive.store([
      .key(key, leader: "c"),
      .enrolment(Enrolment(key: key, leader: "c", name: "Nils Vik", at: House.at(50))),
    ])
    #expect(try finished.audit().allDeviations == [])
    try finished.tamper("DELETE FROM enrolment WHERE leader = 'c'")
    #expect(try finished.audit().allDeviations == [.register(.init(.recordAltered, leader: "c"))])
  }

  @Test("names what was done, with file and leaf", arguments: Deed.fileDeeds + Deed.recordDeeds + Deed.logDeeds)
  func deed(deed: Deed) throws {
    let finished = try Finished()
    #expect(try finished.audit().allDeviations == [])
    let expected = try deed.expected(finished)
    try deed.act(finished)
    let found = try finished.audit().allDeviations
    let register = found.compactMap { deviation in
      if case .register(let found) = deviation { found } else { nil }
    }
    #expect(register.map(\.text).sorted() == expected.map(\.text).sorted())
  }
}
