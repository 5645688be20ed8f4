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
