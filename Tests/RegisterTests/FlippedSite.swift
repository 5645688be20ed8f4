import Courseware
import Credentials
import Foundation
import Records

@testable import Register

/// A small site where an issuer has come and another has a new key; any byte of it can be changed.
///
/// Two have been certified, one of them again. The user's pins of issuers and log lie outside it, where nobody else writes.
final class FlippedSite {
  let finished: Finished
  /// Every byte of the site's `log`, `issued`, `trust` and `status`, by path.
  let files: [String: [UInt8]]
  private let pins: [Pin]

  init() throws {
    finished = try Finished()
    let house = finished.house
    let registrar = try house.open()
    try registrar.enter(
      house.anne.sign(
        KeyStatement(
          id: DocumentIdentifier(), new: IssuerKey().id, role: .issuer, name: "Cecilie Dal", reason: .added,
          at: House.at(30))), at: House.at(30))
    // What berit signed before stands; from now on her new key counts.
    let known = registrar.organisation.pins
    try registrar.enter(
      house.berit.sign(
        KeyStatement(
          id: DocumentIdentifier(), new: IssuerKey().id, role: .issuer, name: "Berit Bakke", reason: .rolledOver,
          at: House.at(31))), at: House.at(31))
    let gone = known.filter { $0.issuer.key == house.berit.id }.map {
      Pin($0.issuer, log: $0.log, until: House.at(31))
    }
    pins = registrar.organisation.pins + gone
    var files = house.files.all
    let log = FileManager.default.enumerator(atPath: finished.log)?.compactMap { $0 as? String } ?? []
    for path in log {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: finished.log + "/" + path, isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      files["log/" + path] = Array(try Data(contentsOf: URL(fileURLWithPath: finished.log + "/" + path)))
    }
    self.files = files
    finished.memory = VerifiedFiles()
    _ = try audit()
  }

  var trust: TrustedIssuers {
    let list = finished.house.files.all[CertificateFiles.status].flatMap { try? SignedRevocationList(reading: $0) }
    return TrustedIssuers(pins: pins, lists: [list].compactMap { $0 })
  }

  /// What an audit finds, by codes; it reads what the organisation is from the site, as the program does.
  func audit() throws -> [String] {
    let house = finished.house
    guard let organisation = house.files.all[CertificateFiles.organisation].flatMap(Organisation.init(parsing:)) else {
      return ["no organisation"]
    }
    return try Register.audit(
      AuditQuery(asOf: House.at(60)), of: organisation, at: house.place, trust: trust, published: house.published,
      remembering: &finished.memory
    ).allDeviations.map(\.code)
  }

  /// Whether a byte that is changed is found by what costs little: the log alone, or the file alone.
  private func isFoundAlone(_ path: String, _ bytes: [UInt8]) throws -> Bool {
    let house = finished.house
    if path.hasPrefix("log/") {
      do throws(LogError) {
        let reader = try LogReader(reading: house.place.log, key: house.organisation.log)
        return try !reader.findings(against: house.place.pinned(house.organisation.log)).isEmpty
      } catch {
        return true
      }
    }
    guard path.hasSuffix(".svg") || path.hasPrefix("issued/") && path.hasSuffix(".jwt") else { return false }
    let proof = files[path.replacing(".jwt", with: ".tlog-proof")]
    let asked = verify(bytes, trust: trust, at: House.at(60), proof: path.hasSuffix(".jwt") ? proof : nil)
    return asked.findings.contains { !["REVOKED", "SUPERSEDED"].contains($0.code) }
  }

  /// Whether one bit that is changed in a file is found; the file is as before afterwards.
  func isFound(_ path: String, at offset: Int, isThorough: Bool) throws -> Bool {
    guard var bytes = files[path] else { return false }
    let whole = bytes
    bytes[offset] ^= 1 << UInt8(offset % 8)
    try put(bytes, path)
    defer { try? put(whole, path) }
    if !isThorough, try isFoundAlone(path, bytes) { return true }
    return try !audit().isEmpty
  }

  private func put(_ bytes: [UInt8], _ path: String) throws {
    guard path.hasPrefix("log/") else {
      finished.house.files.all[path] = bytes
      return
    }
    try Data(bytes).write(to: URL(fileURLWithPath: finished.house.folder + "/" + path))
  }
}

extension RegisterPlace {
  /// The pin of a log, where it can be read.
  fileprivate func pinned(_ key: LogVerifierKey) -> Checkpoint? { (try? pin(key)) ?? nil }
}
