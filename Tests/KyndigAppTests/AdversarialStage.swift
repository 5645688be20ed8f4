import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records
import Register

@testable import KyndigApp

/// How a command ended, and what it named.
struct Ending: Equatable, CustomStringConvertible {
  var exit: Int32
  /// Permanent codes of what was found, sorted; or the name of the refusal.
  var code: String
  var description: String { "\(exit) \(code)" }

  init(_ exit: Int32, _ code: String) {
    self.exit = exit
    self.code = code
  }

  init(_ exit: Complaint.Code?, codes: [String]) {
    self.init(exit?.rawValue ?? 0, Set(codes).sorted().joined(separator: " "))
  }

  /// How a command ends that throws this.
  init(of error: any Error) {
    let exit = Complaint(of: error, in: .nb).code.rawValue
    switch error {
    case CertificateAddFailure.invalid(_, let findings): self.init(.no, codes: findings.map(\.code))
    case RegisterError.log(.found(let finding)), Office.Failure.register(.log(.found(let finding))):
      self.init(exit, finding.code)
    case RegisterError.handIn(let problem): self.init(exit, Self.name("\(problem)"))
    case Office.Failure.register(let inner): self.init(exit, Self.name("\(inner)"))
    default: self.init(exit, Self.name("\(error)"))
    }
  }

  static func name(_ error: String) -> String { String(error.prefix { $0 != "(" }) }
}

/// An organisation where Kari has a certificate; everything that is done to it is undone by ``reset()``.
final class AdversarialStage: @unchecked Sendable {
  static let shared = Result { try AdversarialStage() }

  let office: OfficeBench
  let kari: OfficeLeader
  let certificate: Certificate
  /// What Kari handed in last, and her key.
  let handIn: [UInt8]
  let key: LeaderKey
  let leader: Leader
  let sessions: [CarriedSession]
  /// The checkpoint before the certificate.
  let before: [UInt8]
  private let parts = ["fjellbygg", "home"]

  private init() throws {
    office = try OfficeBench()
    kari = try office.attested("Kari Nordmann", number: "1")
    before = office.site.checkpoint ?? []
    let issued = try office.issue()
    guard let first = issued.first, let leader = try kari.study().leader, let organisation = kari.site.organisation
    else { throw Complaint(.fault, "nothing was issued") }
    certificate = first
    handIn = try kari.handIn()
    self.leader = leader
    sessions = try kari.study().carried()
    key = try OrganisationSigning(issuing: kari.issuing, organisation: organisation, world: kari.world).open(
      leader, with: Passphrase(entered: kari.passphrase))
    for part in parts { try FileManager.default.copyItem(atPath: path(part), toPath: path("kept-" + part)) }
  }

  private func path(_ name: String) -> String { office.bench.folder + "/" + name }

  func reset() throws {
    for part in parts {
      try FileManager.default.removeItem(atPath: path(part))
      try FileManager.default.copyItem(atPath: path("kept-" + part), toPath: path(part))
    }
  }

  /// A file of its own with these bytes.
  func file(_ bytes: [UInt8], _ name: String = "fil.kyndig") throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
    return path(name)
  }

  /// Changes a file of the organisation's `Certificates`.
  func change(_ name: String, _ change: (inout [UInt8]) -> Void) throws {
    let file = office.site.certificates + "/" + name
    guard FileManager.default.fileExists(atPath: file) else { throw Complaint(.missing, file) }
    var bytes = OfficeBench.bytes(file)
    change(&bytes)
    try Data(bytes).write(to: URL(fileURLWithPath: file))
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: office.site.certificates + "/" + name)
  }

  /// Where the certificate lies.
  func issued(_ ending: String) -> String {
    "issued/\(CivilTime(certificate.credential.validFrom).date.year)/\(certificate.credential.id.uuid).\(ending)"
  }

  /// The last file of the log whose path begins like this.
  func tile(_ beginning: String) throws -> String {
    let all = FileManager.default.enumerator(atPath: office.site.log)?.compactMap { $0 as? String } ?? []
    let found = all.filter { $0.hasPrefix(beginning) && $0.contains(".p/") }
    guard let last = found.max(by: { ($0.count, $0) < ($1.count, $1) }) else { throw Complaint(.missing, beginning) }
    return "log/" + last
  }

  /// A hand-in of Kari's, changed, and signed by her or another.
  func forged(
    by other: LeaderKey? = nil, id: String? = nil, audience: [DIDKey]? = nil, sessions: [CarriedSession]? = nil
  ) throws -> [UInt8] {
    let organisation = try office.office().organisation
    return try (other ?? key).sign(
      HandIn(
        id: DocumentIdentifier(), leader: LeaderFacts(id: id ?? leader.id, name: leader.name),
        audience: audience ?? organisation.audience(), sessions: sessions ?? self.sessions, sharedDrafts: [],
        at: office.world.now())
    ).bytes
  }

  // The commands, as they are typed.

  func audit() throws -> Ending {
    let report = try Audit.parse(["--site", office.site.path]).report(in: office.world)
    return Ending(report.allDeviations.isEmpty ? nil : .no, codes: report.allDeviations.map(\.code))
  }

  func logCheck() throws -> Ending {
    let reply = try LogCheck.parse(["--site", office.site.path]).answer(in: office.world)
    return Ending(reply.code, codes: (reply.json?["findings"]?.array ?? []).compactMap { $0["code"]?.string })
  }

  func receive(_ path: String) throws -> Ending {
    let reply = try Receive.parse([path, "--site", office.site.path]).answer(
      in: office.world, asking: AskingScript([OfficeBench.anne.passphrase]).asking())
    let file = reply.json?["files"]?.array?.first
    let state = file?["state"]?.string ?? "?"
    guard state == "refused" else { return Ending(reply.code, codes: [state]) }
    // Why it was refused, by what was said.
    let reasons: [RegisterError] =
      [.unknownLeader("ukjent"), .erased(leader: leader.id)]
      + [.otherAudience, .keyOfAnother(leader: leader.id), .codeRefused, .altered(session: "", at: 1)].map(
        RegisterError.handIn)
    let said = file?["message"]?.string
    do throws(SignedProblem) { _ = try SignedHandIn(reading: OfficeBench.bytes(path)) } catch {
      return Ending(reply.code, codes: [error.code])
    }
    guard let reason = reasons.first(where: { $0.spoken.1.nb == said }) else { throw Complaint(.fault, said ?? "?") }
    return Ending(reply.code, codes: [Ending(of: reason).code])
  }

  func revoke(_ id: String, because reason: String = "Feil person", _ answers: [String]) throws -> Ending {
    let reply = try Revoke.parse([id, "--reason", reason, "--site", office.site.path]).answer(
      in: office.world, asking: AskingScript(answers).asking())
    return Ending(reply.code, codes: [])
  }

  func trust(_ bytes: [UInt8]) throws -> Ending {
    let reply = try TrustAdd.parse([file(bytes, "tillit")]).answer(
      in: office.world, asking: AskingScript([]).asking())
    return Ending(reply.code, codes: [])
  }
}
