import Courseware
import Credentials
import Foundation
import Records
import Register

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A new organisation's site: the courses, the issuers' keys, the log, and what others need to trust it.
///
/// Made beside its place and given its name last, so that a folder of that name is always whole.
struct Founding {
  let world: World
  /// What sealing costs; tests use a smaller one.
  var cost = SealCost.standard

  /// One who is to issue.
  struct Person {
    var name: String
    var passphrase: Passphrase
  }

  /// Why there is no site.
  enum Failure: Error, Equatable {
    /// Something is at the folder's place already.
    case exists(path: String)
    /// The folder could not be made.
    case notMade(path: String)
    /// No nine digits of Enhetsregisteret.
    case notANumber(String)
    /// A name that cannot stand on a certificate.
    case notAName(String)
    /// Two issuers have one name.
    case sameName(String)
    /// An organisation without its name and number.
    case nameMissing
    /// A name or number where leaders issue to themselves, and write it themselves.
    case nameNotUsed
  }

  private struct Holder {
    let key = IssuerKey()
    let person: Person
  }

  private var keys: KeyFolder { KeyFolder(path: world.home + "/keys") }
  private var pins: TrustFolder { TrustFolder(path: world.home + "/trust") }

  /// Whether something is there already; an empty folder is taken into use.
  func requireRoom(at path: String) throws(Failure) {
    guard FileManager.default.fileExists(atPath: path) else { return }
    guard (try? FileManager.default.contentsOfDirectory(atPath: path)) == [] else { throw .exists(path: path) }
  }

  /// A site where leaders issue to themselves.
  func make(at path: String) throws {
    try requireRoom(at: path)
    try inItsPlace(path) { try Site.make($0, in: world) }
  }

  /// A site whose certificates these people issue; `code` opens copies of their keys.
  @discardableResult
  func found(
    _ name: String, _ organisationNumber: String, issuers: [Person], recovery code: RecoveryCode, at path: String
  ) throws -> Organisation {
    try requireRoom(at: path)
    let holders = issuers.map { Holder(person: $0) }
    let logKey = LogKey()
    var chance = Chance(world: world)
    let organisation = try Organisation(
      name: name, organisationNumber: organisationNumber,
      log: logKey.verifier(origin: Registrar.origin(using: &chance)),
      members: holders.map { .init(key: $0.key.id, person: $0.person.name) })
    do {
      try inItsPlace(path) { aside in
        try Site.make(aside, in: world)
        try openFolders(Site(path: aside))
        try store(holders, logKey, code)
        try register(organisation, holders, logKey, at: Site(path: aside))
        for pin in organisation.pins { try pins.pin(pin) }
      }
    } catch {
      takeBack(organisation)
      throw error
    }
    return organisation
  }

  private func register(
    _ organisation: Organisation, _ holders: [Holder], _ logKey: LogKey, at site: Site
  ) throws {
    guard let first = holders.first else { return }
    // The archive is closed again before the folder gets its name.
    let archive = try Archive(at: site.records)
    _ = try Registrar.found(
      organisation, at: .at(site, archive, of: organisation, in: world), with: logKey, by: first.key, at: world.now())
  }

  /// Certificates can be read by every account, for the log, the courses, the editions and the trust are for all; what has
  /// been issued is the keeper's, and the drop folder takes files from the group and shows them to nobody.
  private func openFolders(_ site: Site) throws {
    for (folder, mode) in [
      (site.path, 0o755), (site.certificates, 0o755), (site.issued, 0o700), (site.inbox, 0o1730),
    ] as [(String, mode_t)] {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      // Again, whatever the umask has taken away.
      guard chmod(folder, mode) == 0 else { throw Failure.notMade(path: folder) }
    }
    let courses = FileManager.default.enumerator(atPath: site.courses)?.compactMap { $0 as? String } ?? []
    for path in [site.courses] + courses.map({ site.courses + "/" + $0 }) {
      var status = stat()
      // A link's own mode is nobody's, and what it leads to may lie elsewhere.
      guard lstat(path, &status) == 0, status.st_mode & S_IFMT != S_IFLNK else { continue }
      let mode: mode_t = status.st_mode & S_IFMT == S_IFDIR ? 0o755 : 0o644
      guard chmod(path, mode) == 0 else { throw Failure.notMade(path: path) }
    }
  }

  private func store(_ holders: [Holder], _ logKey: LogKey, _ code: RecoveryCode) throws {
    let now = world.now()
    for holder in holders {
      let did = holder.key.id
      for (passphrase, isRecovery) in [(holder.person.passphrase, false), (code.passphrase, true)] {
        try keys.store(
          holder.key.sealed(with: passphrase, cost: cost, at: now),
          named: KeyFolder.name(.issuer, of: did, isRecovery: isRecovery))
        try keys.store(
          logKey.sealed(with: passphrase, cost: cost, at: now),
          named: KeyFolder.name(.log, of: did, isRecovery: isRecovery))
      }
    }
  }

  /// Removes what was stored outside the site that never came to be.
  private func takeBack(_ organisation: Organisation) {
    for member in organisation.members {
      for isRecovery in [false, true] {
        for kind in [SealedKey.Kind.issuer, .log] {
          _ = try? keys.remove(named: KeyFolder.name(kind, of: member.key, isRecovery: isRecovery))
        }
      }
      try? FileManager.default.removeItem(atPath: pins.path + "/" + member.key.multibase + ".json")
    }
    try? FileManager.default.removeItem(atPath: RegisterPlace.pin(of: organisation, in: world))
  }

  /// Makes a folder beside its place and gives it its name; what was half made is removed.
  private func inItsPlace(_ path: String, _ make: (_ aside: String) throws -> Void) throws {
    let parent = URL(fileURLWithPath: path).deletingLastPathComponent().path
    let aside = parent + "/.kyndig-\(world.name())"
    do {
      try FileManager.default.createDirectory(atPath: aside, withIntermediateDirectories: true)
    } catch {
      throw Failure.notMade(path: path)
    }
    do {
      try make(aside)
      do { try DurableFile.move(aside, to: path) } catch { throw Failure.notMade(path: path) }
    } catch {
      try? FileManager.default.removeItem(atPath: aside)
      throw error
    }
  }
}
