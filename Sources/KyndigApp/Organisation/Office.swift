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

/// Where those who issue for an organisation work: its site on this account, and their keys.
struct Office {
  let world: World
  let site: Site
  let organisation: Organisation
  /// What sealing costs; tests use a smaller one.
  var cost = SealCost.standard

  /// Why the office is not open.
  enum Failure: Error, Equatable {
    /// No organisation issues at this site.
    case noOrganisation(site: String)
    /// The organisation's archive and log belong to another account.
    case notTheKeeper(site: String)
    /// None of the issuers' keys is on this account.
    case noKeys
    case wrongPassphrase
    case folder(FolderError)
    case archive(ArchiveError)
    case register(RegisterError)
  }

  /// Somebody at work: the register, and the key that was opened.
  struct Open {
    let registrar: Registrar
    let issuer: IssuerKey
    /// The key of the log, which a further issuer gets a copy of.
    let log: LogKey
    /// Whose key it is.
    let member: Organisation.Member
  }

  /// The office of a site that this account keeps, as the office of an organisation that it knows.
  init(at site: Site, knowing organisation: Organisation, in world: World) throws(Failure) {
    guard site.isKept else { throw .notTheKeeper(site: site.path) }
    self.world = world
    self.site = site
    self.organisation = organisation
  }

  /// The office of a site that this account keeps.
  init(at site: Site?, in world: World) throws {
    guard let site, let organisation = try site.reliedOrganisation(in: world) else {
      throw Failure.noOrganisation(site: site?.path ?? world.folder)
    }
    try self.init(at: site, knowing: organisation, in: world)
  }

  var keys: KeyFolder { KeyFolder(path: world.home + "/keys") }
  var pins: TrustFolder { TrustFolder(path: world.home + "/trust") }

  /// The archive, to read or to store in.
  ///
  /// Not for one whose login has ended; nor is anything stored once it has.
  func archive() throws(Failure) -> Archive {
    do {
      let archive = try Archive(at: site.records, login: world.visitor?.login.key)
      if let visitor = world.visitor, try archive.openLogin(visitor.login.key) == nil { throw ArchiveError.loginEnded }
      return archive
    } catch let error as ArchiveError {
      throw .archive(error)
    } catch {
      throw .archive(.notOpened(path: site.records))
    }
  }

  /// Where the register lies, with this user's pin of its log outside the site.
  func place(_ archive: Archive) -> RegisterPlace { .at(site, archive, of: organisation, in: world) }

  /// Opens the keys of whichever issuer's passphrase it is, and the register.
  func open(with passphrase: Passphrase) throws(Failure) -> Open {
    let keys = try unlock(with: passphrase)
    return Open(registrar: try register(keys.log), issuer: keys.issuer, log: keys.log, member: keys.member)
  }

  /// Opens the register with the key of its log.
  func register(_ log: LogKey) throws(Failure) -> Registrar {
    let archive = try archive()
    do throws(RegisterError) { return try Registrar(of: organisation, at: place(archive), with: log) } catch {
      throw .register(error)
    }
  }

  /// Opens the key of whichever issuer's passphrase it is, and with the same passphrase that of the log.
  func unlock(
    with passphrase: Passphrase
  ) throws(Failure) -> (issuer: IssuerKey, log: LogKey, member: Organisation.Member) {
    let listed: [KeyListing.Entry]
    do { listed = try keys.keys(of: .issuer).keys } catch { throw .folder(error) }
    let own = listed.compactMap { entry in
      organisation.members.first { $0.key == entry.key.did }.map { (entry.key, $0) }
    }
    guard !own.isEmpty else { throw .noKeys }
    for (sealed, member) in own {
      guard let issuer = try? IssuerKey(unsealing: sealed, with: passphrase) else { continue }
      return (issuer, try logKey(of: member, with: passphrase), member)
    }
    throw .wrongPassphrase
  }

  private func logKey(of member: Organisation.Member, with passphrase: Passphrase) throws(Failure) -> LogKey {
    let name = KeyFolder.name(.log, of: member.key)
    do {
      guard let sealed = try keys.key(named: name) else { throw Failure.noKeys }
      return try LogKey(unsealing: sealed, with: passphrase)
    } catch let failure as Failure {
      throw failure
    } catch let error as FolderError {
      throw .folder(error)
    } catch {
      throw .wrongPassphrase
    }
  }
}

extension RegisterPlace {
  /// A site's register on the disk; the pin of its log is this user's own, in `$XDG_DATA_HOME/kyndig/trust`.
  static func at(_ site: Site, _ archive: Archive, of organisation: Organisation, in world: World) -> RegisterPlace {
    let pin = pin(of: organisation, in: world)
    return RegisterPlace(
      archive: archive, log: .folder(site.log), earlier: earlierLogs(of: site), files: .folder(site.certificates),
      readPin: { () throws(FileProblem) in FileManager.default.contents(atPath: pin).map(Array.init) },
      writePin: { note throws(FileProblem) in
        do throws(DurableFile.Failure) {
          try DurableFile.write(note, to: pin)
          // What this account has just done to the organisation is what it knows from now on.
          if let organisation = site.organisation { try site.know(organisation, in: world) }
        } catch {
          throw FileProblem(path: error.path, errno: error.errno)
        }
      }, day: { CivilTime($0).date })
  }

  /// The logs that a site has given up, by the keys that are kept of them.
  private static func earlierLogs(of site: Site) -> [EarlierLog] {
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: site.trust)) ?? []).sorted()
    return names.filter { $0.hasPrefix("log-") && $0.hasSuffix(".vkey") }.compactMap { name in
      let text = FileManager.default.contents(atPath: site.trust + "/" + name).map {
        String(decoding: $0, as: UTF8.self)
      }
      guard let key = text.flatMap({ LogVerifierKey(parsing: String($0.prefix { $0 != "\n" })) }) else { return nil }
      return EarlierLog(key: key, files: .folder(site.certificates + "/" + CertificateFiles.earlierLog(key.origin)))
    }
  }

  /// Where this user's pin of an organisation's log lies.
  static func pin(of organisation: Organisation, in world: World) -> String {
    world.home + "/trust/" + String(Digest(of: organisation.origin.utf8).hex.prefix(16)) + ".checkpoint"
  }
}

extension SiteFiles {
  /// The files of a folder on the disk, each whole or not there.
  static func folder(_ folder: String) -> SiteFiles {
    SiteFiles(
      read: { path throws(FileProblem) in
        let file = folder + "/" + path
        if let bytes = FileManager.default.contents(atPath: file) { return Array(bytes) }
        // One that cannot be read, or not be come to, is not one that is gone.
        guard access(file, R_OK) != 0 else { throw FileProblem(path: file, errno: EIO) }
        if errno == ENOENT || errno == ENOTDIR { return nil }
        throw FileProblem(path: file, errno: errno)
      },
      write: { path, bytes throws(FileProblem) in
        do throws(DurableFile.Failure) {
          try DurableFile.write(bytes, to: folder + "/" + path)
        } catch {
          throw FileProblem(path: error.path, errno: error.errno)
        }
      },
      remove: { path throws(FileProblem) in
        guard unlink(folder + "/" + path) != 0, errno != ENOENT else { return }
        throw FileProblem(path: folder + "/" + path, errno: errno)
      },
      list: { name throws(FileProblem) in
        let enumerator = FileManager.default.enumerator(atPath: folder + "/" + name)
        let paths = (enumerator?.compactMap { $0 as? String } ?? []).map { name + "/" + $0 }
        return paths.filter { path in
          var isFolder: ObjCBool = false
          return FileManager.default.fileExists(atPath: folder + "/" + path, isDirectory: &isFolder)
            && !isFolder.boolValue
        }.sorted()
      })
  }
}
