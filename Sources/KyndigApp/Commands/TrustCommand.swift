import ArgumentParser
import Credentials
import Foundation

/// `kyndig trust`: whom this account believes.
struct TrustCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    let words = HelpWords.spoken.office.trust
    return CommandConfiguration(
      commandName: "trust", abstract: words.abstract, discussion: words.discussion, subcommands: [TrustAdd.self])
  }
}

/// `kyndig trust add`: pins the issuers of a file, or takes a list of withdrawn certificates.
struct TrustAdd: ParsableCommand {
  static var configuration: CommandConfiguration {
    let words = HelpWords.spoken.office.trustAdd
    return CommandConfiguration(commandName: "add", abstract: words.abstract, discussion: words.discussion)
  }

  @Argument(help: HelpWords.spoken.office.trustFile.help)
  var file: String
  @OptionGroup var language: LanguageOption

  func run() throws {
    try OfficeReply.end(in: language.chosen(in: .real)) { language in
      try answer(in: .real, asking: .terminal(in: language))
    }
  }

  /// Whom this account trusts from now on; asks before anything that is known of a key is changed.
  func answer(in world: World, asking: OfficeAsking) throws -> OfficeReply {
    // A list is the largest that can be taken in.
    guard let bytes = PlainFile.read(world.path(file), limit: RevocationList.maximumBytes) else {
      throw CommandFailure.noFile(file)
    }
    let trust = TrustFolder(path: world.home + "/trust")
    if let pins = Self.pins(bytes) {
      let known = try trust.pins()
      let alterations = try trust.alterations(by: pins)
      if !alterations.isEmpty {
        try asking.say(TrustPhrases.altered(alterations))
        guard TrustPhrases.isYes(try asking.line(TrustPhrases.alter)) else { throw TrustFailure.notAltered(file) }
      }
      for pin in pins { try trust.pin(pin, replacing: alterations.contains { $0.new == pin }) }
      return OfficeReply(TrustPhrases.trusted(pins, wereKnown: pins.allSatisfy(known.contains)))
    }
    if let list = try? SignedRevocationList(reading: bytes) {
      guard let pin = try trust.pins().last(where: { $0.issuer.key == list.signer }) else {
        throw TrustFailure.unknownIssuer(file)
      }
      let newer = try trust.lists().contains { $0.signer == list.signer && $0.content.at > list.content.at }
      guard !newer else { throw TrustFailure.older(file) }
      try trust.keep(list)
      return OfficeReply(TrustPhrases.listKept(pin.issuer.name, list.content.entries.count))
    }
    throw TrustFailure.unknownFile(file)
  }

  /// The pins of a file of any kind that has some.
  private static func pins(_ bytes: [UInt8]) -> [Pin]? {
    if let pin = Pin(parsing: bytes) { return [pin] }
    if let organisation = Organisation(parsing: bytes) { return organisation.pins }
    return MembershipFile(parsing: bytes)?.membership.organisation.pins
  }
}

/// Why nobody is trusted that was not.
enum TrustFailure: Error, Equatable {
  case unknownFile(String)
  /// A list by somebody who is not trusted here.
  case unknownIssuer(String)
  /// A newer list of the same issuer is here.
  case older(String)
  /// Something else is known of a key, and the answer was not yes.
  case notAltered(String)
}
