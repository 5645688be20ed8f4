import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records
import Register
import TerminalUI
import Testing

@testable import KyndigApp

/// Whoever can write to the site can change what it says of itself, and not what an account knows.
@Suite("A site that says otherwise than the account knows", .serialized)
struct KnownOrganisationTests {
  /// A change to the file that says which organisation issues.
  struct Change: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let make: @Sendable (OfficeBench) throws -> Void

    init(_ description: String, _ make: @escaping @Sendable (OfficeBench) throws -> Void) {
      testDescription = description
      self.make = make
    }
  }

  private static func file(_ office: OfficeBench) -> String { office.site.trust + "/organisation.json" }

  static let changes: [Change] = [
    Change("it is removed") { try FileManager.default.removeItem(atPath: file($0)) },
    Change("a byte is changed") {
      var bytes = Array(try #require(FileManager.default.contents(atPath: file($0))))
      bytes[20] ^= 1
      try Data(bytes).write(to: URL(fileURLWithPath: file($0)))
    },
    Change("it is another organisation's") {
      let other = try OfficeBench(seed: 2)
      let bytes = try #require(FileManager.default.contents(atPath: file(other)))
      try bytes.write(to: URL(fileURLWithPath: file($0)))
    },
    Change("it is a folder") {
      try FileManager.default.removeItem(atPath: file($0))
      try FileManager.default.createDirectory(atPath: file($0), withIntermediateDirectories: false)
    },
  ]

  @Test(
    "is not audited as if it were whole, nor its log, nor opened; and never taken for one without an organisation",
    arguments: changes)
  func refused(change: Change) throws {
    let office = try OfficeBench()
    try office.publish()
    try change.make(office)
    let altered = Site.OrganisationFailure.altered(site: office.site.path)
    let audit = try Audit.parse(["--site", office.site.path])
    let codes = try audit.report(in: office.world).allDeviations.map(\.code)
    #expect(codes.contains("RECORD_ALTERED"), "\(codes)")
    #expect(throws: altered) { try LogCheck.parse(["--site", office.site.path]).answer(in: office.world) }
    #expect(throws: altered) { try office.office() }
    #expect(throws: altered) { try office.site.reliedOrganisation(in: office.world) }
    #expect(Complaint(of: altered, in: .nb).code == .no)
  }

  @Test("an account that has seen nothing of a site with a log does not take it for one without an organisation")
  func stranger() throws {
    let office = try OfficeBench()
    try FileManager.default.removeItem(atPath: Self.file(office))
    #expect(throws: Site.OrganisationFailure.altered(site: office.site.path)) {
      try office.site.reliedOrganisation(in: office.world(of: "en annen"))
    }
    #expect(try office.bench.site.reliedOrganisation(in: office.world) == nil)
  }

  @Test("a leader attests to the organisation that invited her, whatever the site says since")
  func member() throws {
    let office = try OfficeBench()
    try office.publish()
    let leader = try office.enlist("Kari Nordmann", number: "1042")
    let kari = try OfficeLeader("Kari Nordmann", with: try office.invite(leader), at: office, account: "kari")
    let invited = try kari.site.reliedOrganisation(in: kari.world)
    let other = try OfficeBench(seed: 2)
    try Data(other.office().organisation.bytes).write(
      to: URL(fileURLWithPath: kari.site.trust + "/organisation.json"))
    #expect(try kari.site.reliedOrganisation(in: kari.world) == invited)
  }
}
