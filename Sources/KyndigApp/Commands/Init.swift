import ArgumentParser
import Courseware
import Credentials
import Foundation

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// `kyndig init`: a site of its own, and with `--org` an organisation that issues there.
struct Init: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration(HelpWords.spoken.office.initialise) }

  @Argument(help: HelpWords.spoken.office.newSite.help)
  var folder: String
  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.office.organisationName.help)
  var name: String?
  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.office.organisationNumber.help)
  var orgnr: String?
  @ArgumentParser.Flag(name: .long, help: ArgumentHelp(stringLiteral: HelpWords.spoken.office.org))
  var org = false
  @OptionGroup var language: LanguageOption

  func run() throws {
    try OfficeReply.end(in: language.chosen(in: .real)) { language in
      // A hand on Ctrl-C in the seconds that it takes would leave keys of a site that is not there.
      let held = [SIGINT, SIGTERM, SIGHUP]
      return try answer(in: .real, asking: .terminal(in: language)) { make in
        for number in held { signal(number, SIG_IGN) }
        defer { for number in held { signal(number, SIG_DFL) } }
        try make()
      }
    }
  }

  /// What is said, once the site is made; everything is asked for before anything is.
  func answer(
    in world: World, asking: OfficeAsking, cost: SealCost = .standard,
    making: (() throws -> Void) throws -> Void = { try $0() }
  ) throws -> OfficeReply {
    let founding = Founding(world: world, cost: cost)
    let path = URL(fileURLWithPath: folder.hasPrefix("/") ? folder : world.folder + "/" + folder).standardizedFileURL
      .path
    try founding.requireRoom(at: path)
    guard org else {
      guard name == nil, orgnr == nil else { throw Founding.Failure.nameNotUsed }
      try making { try founding.make(at: path) }
      return OfficeReply(FoundingPhrases.made(path))
    }
    guard let name, let orgnr else { throw Founding.Failure.nameMissing }
    guard let number = OrganisationNumber(orgnr)?.digits else { throw Founding.Failure.notANumber(orgnr) }
    guard Accomplishment.accepts(name: name) else { throw Founding.Failure.notAName(name) }
    let people = try issuers(of: name, asking, world)
    let code = RecoveryCode()
    try hand(over: code, asking)
    try asking.say(FoundingPhrases.working)
    try making { try founding.found(name, number, issuers: people, recovery: code, at: path) }
    return OfficeReply(FoundingPhrases.founded(name, people.map(\.name), path))
  }

  /// The issuers, each with a passphrase that the next one does not see.
  private func issuers(of name: String, _ asking: OfficeAsking, _ world: World) throws -> [Founding.Person] {
    try asking.say(FoundingPhrases.lead(name))
    var people: [Founding.Person] = []
    while true {
      let typed = try asking.line(FoundingPhrases.issuersName(people.count + 1))
      let person = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if person.isEmpty {
        guard people.count < 2 else { return people }
        throw AskingFailure.cancelled
      }
      guard Accomplishment.accepts(name: person), person.contains(" ") else {
        try asking.say(FoundingPhrases.notAName)
        continue
      }
      guard !people.contains(where: { $0.name.isSameName(as: person) }) else {
        try asking.say(FoundingPhrases.sameName)
        continue
      }
      people.append(.init(name: person, passphrase: try asking.newPassphrase(of: person, in: world)))
      try asking.clear()
      try asking.say(FoundingPhrases.next)
    }
  }

  /// Shows the code once, before anything rests on it, and has a piece of it read back from the paper.
  private func hand(over code: RecoveryCode, _ asking: OfficeAsking) throws {
    try asking.say(FoundingPhrases.recovery(code.text))
    while true {
      let typed = try asking.line(FoundingPhrases.lastGroup)
      guard !typed.isEmpty else { throw AskingFailure.cancelled }
      if typed.uppercased().filter({ !$0.isWhitespace }) == code.text.suffix(4) { break }
      try asking.say(FoundingPhrases.notTheLastGroup)
    }
    try asking.clear()
  }
}
