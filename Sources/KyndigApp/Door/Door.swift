import Credentials
import Foundation
import Records

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The door of a server: who has come, by the key that sshd let in, and what that person may do.
struct Door {
  /// What somebody has come for.
  enum Purpose: Equatable {
    /// A command of the program, with its arguments.
    case command([String])
    /// Files, by SFTP.
    case transfer
  }

  /// The world without anything of the client's.
  let world: World
  let site: Site
  let visitor: Visitor
  /// The visitor's own folder.
  let folder: String

  /// Who stands there; the key is looked up again, for it may have been taken away since sshd asked.
  init(at site: Site?, in world: World) throws {
    let key = try LoginKey(authenticatedIn: world.environment["SSH_USER_AUTH"])
    guard let site, site.isKept, let organisation = site.organisation else {
      throw Office.Failure.noOrganisation(site: site?.path ?? world.folder)
    }
    guard let login = try Archive(reading: site.records).openLogin(key.base64), login.kind == key.kind.rawValue else {
      throw DoorFailure.unknownKey
    }
    var clean = world
    clean.environment = CleanEnvironment.values(terminal: world.environment["TERM"], site: site)
    self.world = clean
    self.site = site
    visitor = Visitor(login: login, key: key)
    folder = Visitor.folder(of: login.holder, at: organisation, in: clean)
  }

  /// What was typed behind `ssh server`, where this person may do it.
  func purpose(of command: TypedCommand) throws(DoorFailure) -> Purpose {
    if let word = command.words.first, ["sftp-server", "internal-sftp"].contains(word.split(separator: "/").last) {
      return .transfer
    }
    return .command(try Errand.arguments(of: command, by: Errand.Who(visitor.login.holder), in: folder))
  }

  /// Makes the visitor's folder where it is not there.
  func makeFolder() throws(DoorFailure) {
    let parents = [world.home, world.home + "/door", URL(fileURLWithPath: folder).deletingLastPathComponent().path]
    for path in parents + [folder] {
      try? FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }
    var status = stat()
    guard lstat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR, status.st_uid == geteuid() else {
      throw .folder(path: folder)
    }
  }

  /// The process is this visitor's from now on: its folder, and an environment that is nobody's.
  func enter() throws(DoorFailure) {
    CleanEnvironment.replace(with: world.environment)
    guard chdir(folder) == 0 else { throw .folder(path: folder) }
  }
}
