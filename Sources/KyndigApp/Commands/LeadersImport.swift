import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records

/// `kyndig leaders import`: reads the roster from a file that HR keeps.
struct LeadersImport: ParsableCommand {
  static var configuration: CommandConfiguration {
    let words = HelpWords.spoken.office.leadersImport
    return CommandConfiguration(commandName: "import", abstract: words.abstract, discussion: words.discussion)
  }

  /// How a file that does not say it was written, as it is said at the shell.
  enum Encoding: String, ExpressibleByArgument, CaseIterable { case utf8, latin1 }

  @Argument(help: HelpWords.spoken.office.rosterFile.help)
  var file: String
  @ArgumentParser.Flag(name: .long, help: ArgumentHelp(stringLiteral: HelpWords.spoken.office.dryRun))
  var dryRun = false
  @ArgumentParser.Flag(name: .long, help: ArgumentHelp(stringLiteral: HelpWords.spoken.office.complete))
  var complete = false
  @ArgumentParser.Flag(name: .long, help: ArgumentHelp(stringLiteral: HelpWords.spoken.office.acceptNames))
  var acceptNames = false
  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.office.encoding.help)
  var encoding: Encoding?
  @OptionGroup var options: OfficeOptions
  @ArgumentParser.Flag(name: .long, help: HelpWords.json("kyndig.leaders.import.v1"))
  var json = false

  func run() throws {
    try OfficeReply.end(in: options.spoken, isJSON: json) { language in
      try answer(in: .real, asking: .terminal(in: language))
    }
  }

  /// What is said, once everybody in the file is on the roster, or would be.
  func answer(in world: World, asking: OfficeAsking) throws -> OfficeReply {
    let office = try options.office(in: world)
    guard let bytes = PlainFile.read(world.path(file), limit: RosterFile.maximumBytes) else {
      throw CommandFailure.noFile(file)
    }
    // With a policy that cannot be read nobody knows which units there are, and any text would be one.
    let read = try RosterFile(bytes, units: try office.site.decided().units)
    try ask(about: read, asking)
    let time = world.now()
    let now = RosterImport.Now(day: CivilTime(time).date, time: time)
    let choices = RosterImport.Choices(isComplete: complete, acceptsNames: acceptNames)
    let take = { (roster: RosterRecords) in
      try RosterImport(read, into: roster, of: office.organisation, choices, at: now, name: world.name)
    }
    guard !dryRun else {
      return reply(try take(try Archive(reading: office.site.records).roster()), read)
    }
    var taken: RosterImport?
    try office.archive().changeRoster { roster in
      let new = try take(roster)
      taken = new
      return new.changes
    }
    guard let taken else { throw Complaint(.fault, "nothing was decided on the roster") }
    return reply(taken, read)
  }

  /// Which letters are meant, where the bytes do not say: by two names as they would be read.
  private func ask(about read: RosterFile, _ asking: OfficeAsking) throws {
    guard read.encoding == .latin1, encoding != .latin1 else { return }
    guard encoding == nil else { throw RosterFile.Failure.notText }
    do {
      let typed = try asking.line(RosterPhrases.isRightEncoding(read.telling))
      guard RosterPhrases.yes.contains(typed.foldedName) else { throw RosterFile.Failure.otherEncoding }
    } catch AskingFailure.noTerminal {
      throw RosterFile.Failure.encodingNotSaid(read.telling)
    }
  }

  private func reply(_ taken: RosterImport, _ read: RosterFile) -> OfficeReply {
    let report = RosterReport(taken: taken, isDryRun: dryRun)
    var lines = [report.text]
    lines += taken.issuers.map(RosterPhrases.issuer)
    if read.encoding == .utf16 { lines.append(RosterPhrases.wasUTF16) }
    if !read.unused.isEmpty { lines.append(RosterPhrases.unused(read.unused)) }
    if taken.count(.added) > 0, !dryRun { lines.append(RosterPhrases.nextInvite) }
    var members = report.json
    members["format"] = "kyndig.leaders.import.v1"
    members["issuers"] = .array(taken.issuers.map(JSON.string))
    members["unusedColumns"] = .array(read.unused.map(JSON.string))
    members["encoding"] = .string(read.encoding.rawValue)
    return OfficeReply(.lines(lines), json: .object(members), isNo: taken.count(.unclear) > 0)
  }
}
