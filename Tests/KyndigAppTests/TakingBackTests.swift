import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records
import Register
import Testing

@testable import KyndigApp

/// A backup was restored that is older than a certificate which a leader holds.
@Suite("A certificate that the register has lost", .serialized)
struct TakingBackTests {
  private let office: OfficeBench
  /// What she handed in last, and the certificate that she was sent.
  private let handIn: [UInt8]
  private let diploma: [UInt8]
  private let token: [UInt8]
  private let proof: [UInt8]

  init() throws {
    office = try OfficeBench()
    try office.publish()
    let leader = try office.enlist("Kari Nordmann", number: "1042")
    var kari = try OfficeLeader("Kari Nordmann", with: try office.invite(leader), at: office, account: "kari")
    let file = office.bench.folder + "/kari.kyndig"
    try Data(try kari.makeKey()).write(to: URL(fileURLWithPath: file))
    try Self.receive(file, at: office)
    _ = try LeadersBind.parse(["--method", "code", "--site", office.site.path]).answer(
      in: office.world, asking: AskingScript([OfficeBench.berit.passphrase]).asking())
    let (certificates, backup) = (office.site.certificates, office.bench.folder + "/backup")
    try FileManager.default.copyItem(atPath: certificates, toPath: backup)
    handIn = try kari.attest()
    try Data(handIn).write(to: URL(fileURLWithPath: file))
    try Self.receive(file, at: office)
    let issued = try Self.issue(at: office)
    let place = "\(certificates)/issued/\(issued)"
    (diploma, token) = (OfficeBench.bytes(place + ".svg"), OfficeBench.bytes(place + ".jwt"))
    proof = OfficeBench.bytes(place + ".tlog-proof")
    try FileManager.default.removeItem(atPath: certificates)
    try FileManager.default.moveItem(atPath: backup, toPath: certificates)
    _ = try LogRestart.parse(["--reason", "sikkerhetskopi fra mandag", "--site", office.site.path]).answer(
      in: office.world, asking: AskingScript([OfficeBench.anne.passphrase]).asking())
  }

  /// The year and name of the one certificate that is issued.
  private static func issue(at office: OfficeBench) throws -> String {
    let anne = try office.open()
    let (published, now) = (Published.in(office.site), office.world.now())
    let candidate = try #require(
      try anne.registrar.candidates(for: anne.issuer.id, against: published, at: now).first)
    let issued = try anne.registrar.issue([IssueRequest(on: candidate)], by: anne.issuer, against: published, at: now)
    return "\(CivilTime(now).date.year)/\(try #require(issued.first).credential.id.uuid)"
  }

  @discardableResult
  private static func receive(_ file: String, at office: OfficeBench) throws -> [String] {
    let reply = try Receive.parse([file, "--site", office.site.path]).answer(
      in: office.world, asking: AskingScript([OfficeBench.anne.passphrase]).asking())
    return (reply.json?["files"]?.array ?? []).compactMap { $0["state"]?.string }
  }

  private func receive(_ bytes: [UInt8], as name: String) throws -> [String] {
    let file = office.bench.folder + "/" + name
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    return try Self.receive(file, at: office)
  }

  @Test("comes back from her own copy, once her attestation is there again, and only once")
  func takenBack() throws {
    #expect(try receive(diploma, as: "bevis.svg") == ["refused"])
    #expect(try office.archive().issued().isEmpty)
    #expect(try receive(handIn, as: "igjen.kyndig") == ["taken"])
    #expect(try receive(diploma, as: "bevis.svg") == ["takenBack"])
    #expect(try receive(diploma, as: "bevis.svg") == ["unchanged"])
    let record = try #require(try office.archive().issued().first)
    let id = try #require(DocumentIdentifier(urn: record.id))
    let kept = "\(office.site.certificates)/issued/\(CivilTime(record.at).date.year)/\(id.uuid)"
    #expect(OfficeBench.bytes(kept + ".svg") == diploma && OfficeBench.bytes(kept + ".jwt") == token)
    // Nothing is issued on it again.
    let anne = try office.open()
    let left = try anne.registrar.candidates(for: anne.issuer.id, against: .in(office.site), at: office.world.now())
    #expect(left.isEmpty)
  }

  @Test("comes back from the token with its proof beside it, and not without")
  func bareToken() throws {
    #expect(try receive(handIn, as: "igjen.kyndig") == ["taken"])
    #expect(try receive(token, as: "bevis.jwt") == ["refused"])
    try Data(proof).write(to: URL(fileURLWithPath: office.bench.folder + "/bevis.tlog-proof"))
    #expect(try receive(token, as: "bevis.jwt") == ["takenBack"])
  }
}
