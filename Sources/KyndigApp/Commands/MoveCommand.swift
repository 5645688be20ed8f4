import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records

/// `kyndig move`: a leader changes machine, with her key and everything she has done.
struct MoveCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    let words = HelpWords.spoken.personal.move
    return CommandConfiguration(commandName: "move", abstract: words.abstract, discussion: words.discussion)
  }

  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.personal.moveTo.help)
  var to: String?
  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.personal.moveFrom.help)
  var from: String?
  @OptionGroup var site: SiteOptions
  @OptionGroup var language: LanguageOption

  mutating func run() throws {
    let world = World.real
    let language = language.chosen(in: world)
    do {
      let asking = OfficeAsking.terminal(in: language)
      print(try answer(in: world) { Passphrase(entered: try asking.secret($0)) })
    } catch let code as ExitCode {
      throw code
    } catch {
      Complaint(of: error, in: language).end(isJSON: false)
    }
  }

  /// What is said, once she has moved from here or to here; `ask` is asked for the passphrase.
  func answer(in world: World, asking ask: (Wording) throws -> Passphrase) throws -> String {
    let language = language.chosen(in: world)
    let removal = Removal(world: world)
    switch (to, from) {
    case (let path?, nil):
      guard let site = try Site.existing(named: site.site, in: world) else { throw Removal.Failure.nothingHere }
      let claim = try Claim(path: site.store + "/.lock", holder: "kyndig move")
      let file = world.path(path)
      let leader = try withExtendedLifetime(claim) {
        try removal.leave(site, to: file) { try ask(HandInPhrases.passphrase($0)) }
      }
      return MovePhrases.left(leader.name, file)[language]
    case (nil, let path?):
      let file = world.path(path)
      guard FileManager.default.fileExists(atPath: file) else { throw CommandFailure.noFile(path) }
      let (site, leader) = try removal.arrive(from: file) { try ask(HandInPhrases.passphrase($0)) }
      return MovePhrases.arrived(leader.name, site.path, world.command)[language]
    default: throw Complaint(.usage, MovePhrases.which[language])
    }
  }
}
