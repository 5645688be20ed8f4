import ArgumentParser
import Credentials
import Foundation
import Records

/// `kyndig door`: who comes in at the server by SSH, and what sshd runs for them.
struct DoorCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    let words = HelpWords.spoken.office.door
    return CommandConfiguration(
      commandName: "door", abstract: words.abstract, discussion: words.discussion,
      subcommands: [DoorAdd.self, DoorList.self, DoorRemove.self, DoorKeys.self, DoorOpen.self])
  }
}

/// `kyndig door keys`: what sshd asks before it lets anybody in.
struct DoorKeys: ParsableCommand {
  static var configuration: CommandConfiguration {
    let words = HelpWords.spoken.office.doorKeys
    return CommandConfiguration(commandName: "keys", abstract: words.abstract, discussion: words.discussion)
  }

  @Argument(help: HelpWords.spoken.office.doorKind.help)
  var kind: String
  @Argument(help: HelpWords.spoken.office.doorKey.help)
  var key: String
  @OptionGroup var options: OfficeOptions

  func run() throws {
    do {
      if let line = try line(in: .real) { print(line) }
    } catch {
      Complaint(of: error, in: options.spoken).end(isJSON: false)
    }
  }

  /// The line of a key that is let in, as `authorized_keys` has it; nil for any other.
  ///
  /// `restrict` takes away everything but the terminal: forwarding, agents, X11, and `~/.ssh/rc`.
  func line(in world: World) throws -> String? {
    guard let key = try? LoginKey(kind: kind, base64: key),
      let site = try Site.existing(named: options.site.site, in: world), site.isKept,
      let login = try Archive(reading: site.records).openLogin(key.base64), login.kind == key.kind.rawValue
    else { return nil }
    return "restrict,pty" + (login.isVerified ? ",verify-required" : "") + " \(key.kind.rawValue) \(key.base64)"
  }
}
