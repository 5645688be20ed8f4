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
        LeadersErase.self,
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
  /// The path that somebody means by what was typed.
  func path(_ typed: String) -> String { typed.hasPrefix("/") ? typed : folder + "/" + typed }
}

/// `kyndig leaders import`: reads the roster from a file that HR keeps.
struct LeadersImport: ParsableCommand {
  static var configuration: CommandConfiguration {
    let words = HelpWords.spoken.office.leadersImport
    return CommandConfiguration(commandName: "import", abstract: words.abstract, discussion: words.discussion)
  }

  @Argument(help: HelpWords.spoken.office.rosterFile.help)
  var file: String
  @OptionGroup var options: OfficeOptions
  @ArgumentParser.Flag(name: .long, help: HelpWords.json("kyndig.leaders.import.v1"))
  var json = false

  func run() throws {
    try OfficeReply.end(in: options.spoken, isJSON: json) { _ in try answer(in: .real) }
  }

  /// What is said, once everybody in the file is on the roster.
  func answer(in world: World) throws -> OfficeReply {
    let office = try options.office(in: world)
    guard let bytes = PlainFile.read(world.path(file), limit: RosterFile.maximumBytes) else {
      throw CommandFailure.noFile(file)
    }
    let read = try RosterFile(bytes, units: office.site.policy?.units ?? [])
    let archive = try office.archive()
    let taken = try RosterImport(read, into: try archive.leaders(), of: office.organisation, name: world.name)
    try office.place(archive).enlist(taken.added + taken.changed)
    var lines = [
      RosterPhrases.imported(
        added: taken.added.count, changed: taken.changed.count, unchanged: taken.unchanged.count)
    ]
    lines += taken.issuers.map(RosterPhrases.issuer)
    if !read.unused.isEmpty { lines.append(RosterPhrases.unused(read.unused)) }
    if !taken.added.isEmpty { lines.append(RosterPhrases.nextInvite) }
    return OfficeReply(
      .lines(lines),
      json: [
        "format": "kyndig.leaders.import.v1", "added": .integer(Int64(taken.added.count)),
        "changed": .integer(Int64(taken.changed.count)), "unchanged": .integer(Int64(taken.unchanged.count)),
        "issuers": .array(taken.issuers.map(JSON.string)), "unusedColumns": .array(read.unused.map(JSON.string)),
      ])
  }
}

/// `kyndig leaders list`: who is on the roster, and how each one's key stands.
struct LeadersList: ParsableCommand {
  static var configuration: CommandConfiguration {
    let words = HelpWords.spoken.office.leadersList
    return CommandConfiguration(commandName: "list", abstract: words.abstract, discussion: words.discussion)
  }

  @OptionGroup var options: OfficeOptions
  @ArgumentParser.Flag(name: .long, help: HelpWords.json("kyndig.leaders.v1"))
  var json = false

  func run() throws {
    try OfficeReply.end(in: options.spoken, isJSON: json) { _ in try answer(in: .real) }
  }

  /// The roster as it is now; nothing is changed.
  func answer(in world: World) throws -> OfficeReply {
    let office = try options.office(in: world)
    let listing = LeaderListing(try Roster(Archive(reading: office.site.records)), at: world.now())
    return OfficeReply(listing.text, json: listing.json)
  }
}
