import ArgumentParser
import Courseware
import Foundation

/// `kyndig door open`: what sshd runs for whoever has logged in, in place of a shell.
struct DoorOpen: ParsableCommand {
  static var configuration: CommandConfiguration {
    let words = HelpWords.spoken.office.doorOpen
    return CommandConfiguration(commandName: "open", abstract: words.abstract, discussion: words.discussion)
  }

  @OptionGroup var options: OfficeOptions

  func run() throws {
    // Nothing of the client's environment says which language; what was typed may.
    var language = Language.nb
    do {
      try enter(&language)
    } catch let code as ExitCode {
      throw code
    } catch {
      Complaint(of: error, in: language).end(isJSON: false)
    }
  }

  private func enter(_ language: inout Language) throws {
    let world = World.real
    let command = try TypedCommand(reading: world.environment["SSH_ORIGINAL_COMMAND"] ?? "")
    let door = try Door(at: try Site.existing(named: options.site.site, in: world), in: world)
    language = Language(of: ["kyndig"] + command.words, in: door.world)
    try door.makeFolder()
    switch try door.purpose(of: command) {
    case .transfer:
      throw ConfinedTransfer(folder: door.folder, isReadOnly: door.visitor.role == nil).replaceProcess()
    case .command(let arguments):
      try door.enter()
      let spoken = language
      Visitor.$present.withValue(door.visitor) {
        HelpWords.$spoken.withValue(.of(spoken)) { Kyndig.main(arguments) }
      }
    }
  }
}
