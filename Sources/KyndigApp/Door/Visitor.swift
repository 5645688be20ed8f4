import Credentials
import Foundation
import Records

/// Somebody who has logged in at the server, as the key that sshd let in says who it is.
struct Visitor: Sendable, Equatable {
  /// Whose key it is, as the archive has it.
  let login: LoginRecord
  let key: LoginKey

  /// Who this run of the program is for; nil for one who sits at the machine.
  ///
  /// Set by ``Door`` within the process and nowhere else, so that no environment and no argument can say who somebody is.
  @TaskLocal static var present: Visitor?

  /// The id of the leader; nil for one who works in the office.
  var leader: String? {
    guard case .leader(let id) = login.holder else { return nil }
    return id
  }

  /// What one in the office may do; nil for a leader.
  var role: LoginRecord.Role? { login.role }

  /// The folder of what is this person's at the server, for files that come and go: `$XDG_DATA_HOME/kyndig/door/…`.
  ///
  /// It lies outside the site, so that no backup and no audit has it; its name says of nobody whose it is.
  static func folder(of holder: LoginRecord.Holder, at organisation: Organisation, in world: World) -> String {
    let name =
      switch holder {
      case .leader(let id): "leader\n" + id
      case .office(let name, let role): "\(role.rawValue)\n" + name
      }
    let site = Digest(of: organisation.origin.utf8).hex.prefix(16)
    return world.home + "/door/\(site)/" + Digest(of: "kyndig-door\n\(name)".utf8).hex.prefix(32)
  }
}
