import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records
import Register

/// `kyndig leaders`: the roster, the invitations and the bindings of an organisation.
struct LeadersCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    let words = HelpWords.spoken.office.leaders
    return CommandConfiguration(
      commandName: "leaders", abstract: words.abstract, discussion: words.discussion,
      subcommands: [
        LeadersImport.self, LeadersList.self, LeadersInvite.self, LeadersBind.self, LeadersUnbind.self,
        LeadersCredit.self, LeadersErase.self,
      ])
  }
}

/// Which organisation, and in which language the command answers.
struct OfficeOptions: ParsableArguments {
  @OptionGroup var site: SiteOptions
  @OptionGroup var language: LanguageOption

  /// The office of the site that was named, or that is found from here.
  func office(in world: World) throws -> Office {
    try Office(at: try Site.existing(named: site.site, in: world), in: world)
  }

  /// The language of this run.
  var spoken: Language { language.chosen(in: .real) }
}

extension World {
  /// The path that somebody means by what was typed; for one who has logged in a name in the own folder, whatever else it says.
  func path(_ typed: String) -> String {
    guard visitor == nil else { return folder + "/" + Self.plainName(typed) }
    return typed.hasPrefix("/") ? typed : folder + "/" + typed
  }

  /// The last name of a path, without what would hide it or lead up.
  private static func plainName(_ typed: String) -> String {
    let name = String((typed.split(separator: "/").last ?? "").drop { $0 == "." })
    return name.isEmpty ? "fil" : name
  }
}
