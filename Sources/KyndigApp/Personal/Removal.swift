import Authoring
import Courseware
import Credentials
import Foundation
import Records

/// A leader's move to another machine: everything of hers in one file, which she signs here and takes in there.
struct Removal {
  let world: World
  /// What sealing costs; tests use a smaller one.
  var cost = SealCost.standard

  /// Why she has not moved.
  enum Failure: Error, Equatable {
    /// There is nothing of hers here, or no key to sign with.
    case nothingHere
    /// The archive is an organisation's: it holds what is others' too.
    case sharedArchive
    /// She has moved from here already.
    case alreadyMoved(on: String)
    /// The file is no move, or was altered or cut on the way.
    case notAMove(path: String)
    /// Somebody has begun a course here.
    case occupied(name: String)
    case wrongPassphrase
    case notWritten(path: String)
  }

  /// The day she moved from a site; nil where she has not.
  static func movedOn(from site: Site) -> String? {
    (try? String(contentsOfFile: site.store + "/moved", encoding: .utf8))?.split(separator: "\n").first.map(String.init)
  }

  /// Writes everything of hers to a file, and says here that she has moved; `ask` is asked for the passphrase.
  func leave(_ site: Site, to path: String, asking ask: (String) throws -> Passphrase) throws -> Leader {
    let organisation = try site.reliedOrganisation(in: world)
    guard organisation == nil || site.ownRecords != nil else { throw Failure.sharedArchive }
    if let date = Self.movedOn(from: site) { throw Failure.alreadyMoved(on: date) }
    guard FileManager.default.fileExists(atPath: site.records) else { throw Failure.nothingHere }
    let archive = try Archive(at: site.records)
    let issuing = SoloIssuing(site: site, home: world.home, cost: cost)
    guard let leader = try archive.leaders().first, leader.key != nil else { throw Failure.nothingHere }
    let sealed = try issuing.sealed("leader", leader)
    guard let key = try? LeaderKey(unsealing: sealed, with: try ask(leader.name)) else { throw Failure.wrongPassphrase }
    let study = try Study(archive: archive, editions: Editions(folder: site.editions), site: site)
    let certificates = try issuing.files().sorted { $0.key < $1.key }.compactMap { _, files in
      try Self.carried(files)
    }
    let moving = try Moving(
      id: DocumentIdentifier(),
      leader: LeaderFacts(
        id: leader.id, name: leader.name, employer: leader.employer.isEmpty ? nil : leader.employer,
        organisationNumber: leader.organisationNumber.isEmpty ? nil : leader.organisationNumber, unit: leader.unit,
        employeeNumber: leader.employeeNumber, code: site.invitationCode),
      key: sealed, issuerKey: organisation == nil ? try issuing.sealed("issuer", leader) : nil,
      sessions: try study.carried(), membership: site.membershipFile?.membership, certificates: certificates,
      editions: try editions(of: study, site), at: world.now())
    let signed = try key.sign(moving)
    let now = CivilTime(world.now()).date.description
    do throws(DurableFile.Failure) {
      try DurableFile.write(signed.bytes, to: path, mode: 0o600)
      // Only now: what did not get out of here has not moved.
      try DurableFile.write(Array((now + "\n").utf8), to: site.store + "/moved", mode: 0o600)
    } catch {
      throw Failure.notWritten(path: error.path)
    }
    return leader
  }

  /// What her sessions were taken in, byte for byte.
  private func editions(of study: Study, _ site: Site) throws -> [CarriedEdition] {
    let digests = Set(try study.carried().flatMap { [$0.begun.digest, $0.edition.digest] })
    return try digests.sorted().map { digest in
      let files = try Editions(folder: site.editions).source(digest).files
      return try CarriedEdition(files: Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first })
    }
  }

  private static func carried(_ files: [String]) throws -> CarriedCertificate? {
    func bytes(_ ending: String) -> [UInt8]? {
      files.first { $0.hasSuffix(ending) }.flatMap { FileManager.default.contents(atPath: $0) }.map(Array.init)
    }
    guard let jwt = bytes(".jwt"), let svg = bytes(".svg") else { return nil }
    return try CarriedCertificate(jwt: jwt, svg: svg, proof: bytes(".tlog-proof"))
  }
}
