import ArgumentParser
import Credentials
import Foundation
import Records

/// `kyndig door add`: somebody can log in with a key.
struct DoorAdd: ParsableCommand {
  static var configuration: CommandConfiguration {
    let words = HelpWords.spoken.office.doorAdd
    return CommandConfiguration(commandName: "add", abstract: words.abstract, discussion: words.discussion)
  }

  /// What one who is no leader may do, as it is written at the shell.
  enum Office: String, ExpressibleByArgument, CaseIterable {
    case hr, issuer

    var role: LoginRecord.Role { self == .hr ? .hr : .issuer }
  }

  @Argument(help: HelpWords.spoken.office.oneWho.help)
  var who: String
  @Argument(help: HelpWords.spoken.office.doorFile.help)
  var file: String
  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.office.doorOffice.help)
  var office: Office?
  @ArgumentParser.Flag(name: .long, help: ArgumentHelp(stringLiteral: HelpWords.spoken.office.doorVerify))
  var verifyRequired = false
  @OptionGroup var options: OfficeOptions

  func run() throws {
    try OfficeReply.end(in: options.spoken) { _ in try answer(in: .real) { FileHandle.standardInput } }
  }

  /// What is said, once she can; `input` is read where the file is `-`.
  func answer(in world: World, input: () -> FileHandle) throws -> OfficeReply {
    let place = try options.office(in: world)
    let key = try LoginKey(reading: try text(in: world, input))
    guard !verifyRequired || key.kind.isHardware else { throw LoginFailure.notHardware(key.kind.rawValue) }
    let archive = try place.archive()
    let (holder, name) = try holder(in: archive)
    try archive.store([
      .login(
        LoginRecord(
          key: key.base64, kind: key.kind.rawValue, holder: holder, isVerified: verifyRequired, addedAt: world.now()))
    ])
    return OfficeReply(DoorPhrases.added(name, key, isVerified: verifyRequired))
  }

  private func holder(in archive: Archive) throws -> (LoginRecord.Holder, name: String) {
    guard let office else {
      let leader = try Roster(archive).leader(who)
      guard leader.state != .left else { throw LoginFailure.hasLeft(leader.name) }
      return (.leader(leader.id), leader.name)
    }
    guard !who.isEmpty, !who.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      throw LoginFailure.noName
    }
    return (.office(name: who, office.role), who)
  }

  private func text(in world: World, _ input: () -> FileHandle) throws -> String {
    let bytes: [UInt8]
    if file == "-" {
      bytes = try input().read(upToCount: LoginKey.longestText + 1).map(Array.init) ?? []
    } else {
      guard let read = PlainFile.read(world.path(file), limit: LoginKey.longestText) else {
        throw CommandFailure.noFile(file)
      }
      bytes = read
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw LoginKey.Problem.malformed }
    return text
  }
}

/// Why nobody's login is added or taken away.
enum LoginFailure: Error, Equatable {
  /// A PIN can be demanded of a security key alone; the kind that it is.
  case notHardware(String)
  case hasLeft(String)
  case noName
  /// Nobody logs in with that, or by that name.
  case nobody(String)
  /// HR gives and takes the keys of leaders, not those of the office.
  case ofTheOffice(String)
}
