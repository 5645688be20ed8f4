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
    try OfficeReply.end(in: language.chosen(in: .real)) { _ in try answer(in: .real) }
  }

  /// Whom this account trusts from now on.
  func answer(in world: World) throws -> OfficeReply {
    guard let data = FileManager.default.contents(atPath: world.path(file)) else { throw CommandFailure.noFile(file) }
    let bytes = Array(data)
    let trust = TrustFolder(path: world.home + "/trust")
    if let pins = Self.pins(bytes) {
      let known = try trust.pins()
      for pin in pins { try trust.pin(pin) }
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
}

/// What `kyndig trust add` says.
enum TrustPhrases {
  static func trusted(_ pins: [Pin], wereKnown: Bool) -> Wording {
    let lead =
      wereKnown
      ? Wording(
        nb: "Du stoler på disse fra før:", nn: "Du stolar på desse frå før:", en: "You trust these already:")
      : Wording(
        nb: "Fra nå av stoler du på bevis fra:", nn: "Frå no av stolar du på bevis frå:",
        en: "From now on you trust certificates from:")
    let lines = pins.map { pin in
      let person = pin.issuer.person.map { $0.escaped + ", " } ?? ""
      let number = pin.issuer.organisationNumber.map { " (\($0))" } ?? ""
      return Wording(
        all: "  \(person)\(pin.issuer.name.escaped)\(number)\n      \(Fingerprint(of: pin.issuer.key).text)")
    }
    let check = Wording(
      nb: "Er du i tvil om filen, ring virksomheten og la dem lese ordene.",
      nn: "Er du i tvil om det er rett, ring verksemda og la dei lese orda.",
      en: "If you doubt where it is from, call the business and have them read the words.")
    return .lines([lead] + lines + [check])
  }

  static func listKept(_ name: String, _ count: Int) -> Wording {
    Wording(
      nb:
        "Listen fra \(name.escaped) er tatt vare på. Den har \(counted(count, "bevis", "bevis")) som ikke gjelder lenger.",
      nn:
        "Lista frå \(name.escaped) er teken vare på. Ho har \(counted(count, "bevis", "bevis")) som ikkje gjeld lenger.",
      en:
        "The list of \(name.escaped) is kept. It has \(counted(count, "certificate", "certificates")) no longer in force."
    )
  }
}

extension TrustFailure: SpokenFailure {
  var spoken: (Complaint.Code, Wording) {
    switch self {
    case .unknownFile(let file):
      (
        .no,
        Wording(
          nb: "«\(file.escaped)» er verken en utsteder, en virksomhet eller en liste over bevis. Ingenting er endret.",
          nn: "«\(file.escaped)» er korkje ein utferdar, ei verksemd eller ei liste over bevis. Ingenting er nytt.",
          en: "“\(file.escaped)” is neither an issuer, a business nor a list of certificates. No trust was altered.")
      )
    case .unknownIssuer(let file):
      (
        .no,
        Wording(
          nb:
            "Listen «\(file.escaped)» er signert av noen du ikke stoler på. Legg inn utstederen først: kyndig trust add organisation.json",
          nn:
            "Lista «\(file.escaped)» er signert av nokon du ikkje stolar på. Legg inn utferdaren først: kyndig trust add organisation.json",
          en:
            "The list “\(file.escaped)” is signed by somebody you do not trust. Take in the issuer first: kyndig trust add organisation.json"
        )
      )
    case .older(let file):
      (
        .no,
        Wording(
          nb: "«\(file.escaped)» er eldre enn listen du har. Ingenting er endret.",
          nn: "«\(file.escaped)» er eldre enn lista du har. Ingenting er nytt.",
          en: "“\(file.escaped)” is older than the list you have. No list was replaced.")
      )
    }
  }
}
