import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records
import Register

/// `kyndig key`: keys that are lost, and passphrases that change.
struct KeyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    let words = HelpWords.spoken.office.key
    return CommandConfiguration(
      commandName: "key", abstract: words.abstract, discussion: words.discussion,
      subcommands: [KeyNew.self, KeyChange.self, KeyIssuer.self, KeyRecover.self])
  }
}

/// `kyndig key new`: a leader who has lost her passphrase gets a new key, and goes on where she was.
struct KeyNew: ParsableCommand {
  static var configuration: CommandConfiguration {
    let words = HelpWords.spoken.office.keyNew
    return CommandConfiguration(commandName: "new", abstract: words.abstract, discussion: words.discussion)
  }

  @OptionGroup var site: SiteOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    try OfficeReply.end(in: language.chosen(in: .real)) { language in
      try answer(in: .real, asking: .terminal(in: language))
    }
  }

  /// What is said, once the new key is hers.
  func answer(in world: World, asking: OfficeAsking, cost: SealCost = .standard) throws -> OfficeReply {
    guard let site = try Site.existing(named: site.site, in: world),
      FileManager.default.fileExists(atPath: site.records)
    else { throw KeyFailure.noLeader }
    let renewal = KeyRenewal(
      issuing: SoloIssuing(site: site, home: world.home, cost: cost), archive: try Archive(at: site.records),
      world: world)
    return OfficeReply(try renewal.renew(asking))
  }
}

/// `kyndig key change`: a new passphrase for keys of this account.
struct KeyChange: ParsableCommand {
  static var configuration: CommandConfiguration {
    let words = HelpWords.spoken.office.keyChange
    return CommandConfiguration(commandName: "change", abstract: words.abstract, discussion: words.discussion)
  }

  @OptionGroup var language: LanguageOption

  func run() throws {
    try OfficeReply.end(in: language.chosen(in: .real)) { language in
      try answer(in: .real, asking: .terminal(in: language))
    }
  }

  /// What is said, once every key that the old passphrase opens is sealed with the new one.
  func answer(in world: World, asking: OfficeAsking, cost: SealCost = .standard) throws -> OfficeReply {
    let keys = KeyRing(folder: KeyFolder(path: world.home + "/keys"), cost: cost)
    let opened = try asking.unlock(KeyCommandPhrases.oldPassphrase, isWrong: { $0 as? KeyFailure == .wrongPassphrase })
    {
      try keys.opened(by: $0)
    }
    let passphrase = try asking.newPassphrase(of: nil, in: world)
    try keys.store(opened, sealedWith: passphrase, at: world.now())
    return OfficeReply(KeyCommandPhrases.changed(opened.map(\.kind)))
  }
}

/// `kyndig key issuer`: one more who issues for the organisation, or a new key in place of an issuer's; two issuers in
/// place are there, and one signs.
struct KeyIssuer: ParsableCommand {
  static var configuration: CommandConfiguration {
    let words = HelpWords.spoken.office.keyIssuer
    return CommandConfiguration(commandName: "issuer", abstract: words.abstract, discussion: words.discussion)
  }

  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.office.replacedIssuer.help)
  var replaces: String?
  @OptionGroup var options: OfficeOptions

  func run() throws {
    try OfficeReply.end(in: options.spoken) { language in try answer(in: .real, asking: .terminal(in: language)) }
  }

  /// What is said, once the new issuer is in the log and in the organisation's file.
  func answer(in world: World, asking: OfficeAsking, cost: SealCost = .standard) throws -> OfficeReply {
    var office = try options.office(in: world)
    office.cost = cost
    if let replaces { return OfficeReply(try office.replaceIssuer(named: replaces, asking)) }
    // Whoever can add an issuer can be two people, so it takes two to begin with.
    let open = try office.open(asking: asking)
    try asking.clear()
    let second = try office.second(besides: open.member, asking)
    try asking.clear()
    let name = try office.name(ofAnIssuer: asking.answer(KeyCommandPhrases.newIssuersName))
    let passphrase = try asking.newPassphrase(of: name, in: world)
    try asking.clear()
    let code = try office.recoveryCode(asking)
    let organisation = try office.enter(name, passphrase, recovery: code, because: .added, by: open)
    return OfficeReply(
      KeyCommandPhrases.added(
        name, by: open.member.person, and: second?.person, hasCopy: code != nil, organisation.members.map(\.person)))
  }
}

/// `kyndig key recover`: an issuer whose passphrase is lost chooses a new one, with the code from the paper.
struct KeyRecover: ParsableCommand {
  static var configuration: CommandConfiguration {
    let words = HelpWords.spoken.office.keyRecover
    return CommandConfiguration(commandName: "recover", abstract: words.abstract, discussion: words.discussion)
  }

  @OptionGroup var options: OfficeOptions

  func run() throws {
    try OfficeReply.end(in: options.spoken) { language in try answer(in: .real, asking: .terminal(in: language)) }
  }

  /// What is said, once the same keys are sealed with another passphrase.
  func answer(in world: World, asking: OfficeAsking, cost: SealCost = .standard) throws -> OfficeReply {
    var office = try options.office(in: world)
    office.cost = cost
    let typed = try asking.line(KeyCommandPhrases.issuersName)
    guard !typed.isEmpty else { throw AskingFailure.cancelled }
    guard let member = office.organisation.members.first(where: { $0.person.isSameName(as: typed) }) else {
      throw KeyFailure.noIssuer(typed)
    }
    let code = try asking.secret(KeyCommandPhrases.recoveryCode)
    guard !code.isEmpty else { throw AskingFailure.cancelled }
    let keys = try office.recovered(member, with: RecoveryCode(reading: code))
    let passphrase = try asking.newPassphrase(of: member.person, in: world)
    try KeyRing(folder: office.keys, cost: cost).store(keys, sealedWith: passphrase, at: world.now())
    try asking.clear()
    return OfficeReply(KeyCommandPhrases.recovered(member.person))
  }
}

/// Why no key was made or changed.
enum KeyFailure: Error, Equatable {
  /// Nobody has begun here.
  case noLeader
  /// She has no key to replace.
  case noKeyYet
  case wrongPassphrase
  /// There is no key on this account.
  case noKeys
  /// Nobody of that name issues.
  case noIssuer(String)
  /// The passphrase is of the issuer who has shown it already.
  case sameIssuer(String)
  /// There is no copy that the recovery code opens.
  case noCopy
  case wrongCode
  /// The code of an invitation is wrong, used or too old.
  case invitationRefused
}
