import ArgumentParser
import Courseware
import Records

/// `kyndig leaders list`: who is on the roster, where they lead, and how each one's key stands.
struct LeadersList: ParsableCommand {
  static var configuration: CommandConfiguration {
    let words = HelpWords.spoken.office.leadersList
    return CommandConfiguration(commandName: "list", abstract: words.abstract, discussion: words.discussion)
  }

  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.office.rosterAsOf.help)
  var asOf: String?
  @OptionGroup var options: OfficeOptions
  @ArgumentParser.Flag(name: .long, help: HelpWords.json("kyndig.leaders.v1"))
  var json = false

  func run() throws {
    try OfficeReply.end(in: options.spoken, isJSON: json) { _ in try answer(in: .real) }
  }

  /// The roster as it is now, or as it says that things were on a day; nothing is changed.
  func answer(in world: World) throws -> OfficeReply {
    let day = try asOf.map { try DayTyped.read($0) }
    let office = try options.office(in: world)
    let roster = try Roster(Archive(reading: office.site.records))
    if let day {
      let listing = DatedListing(roster, on: day)
      return OfficeReply(listing.text, json: listing.json)
    }
    let listing = LeaderListing(roster, at: world.now(), issuers: IssuerNames(office.organisation))
    return OfficeReply(listing.text, json: listing.json)
  }
}

/// A date typed at the shell.
enum DayTyped {
  /// What was typed is no date.
  struct Failure: Error, Equatable { var text: String }

  /// Reads a date as a file of leaders has it.
  static func read(_ text: String) throws(Failure) -> CivilDate {
    guard let day = try? RosterDate.read(text) else { throw Failure(text: text) }
    return day
  }
}
