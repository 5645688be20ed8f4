import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records
import Register

/// `kyndig revoke`: withdraws a certificate, for good.
struct Revoke: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration(HelpWords.spoken.office.revoke) }

  @Argument(help: HelpWords.spoken.office.certificateID.help)
  var id: String
  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.office.revokeReason.help)
  var reason: String
  @OptionGroup var options: OfficeOptions
  @ArgumentParser.Flag(name: .long, help: HelpWords.json("kyndig.revoke.v1"))
  var json = false

  func run() throws {
    try OfficeReply.end(in: options.spoken, isJSON: json) { language in
      try answer(in: .real, asking: .terminal(in: language))
    }
  }

  /// Most characters of a reason: what is printed in a report.
  static let longestReason = 300

  /// What is said, once the certificate is on the list of those that are withdrawn.
  func answer(in world: World, asking: OfficeAsking) throws -> OfficeReply {
    let reason = reason.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard (1...Self.longestReason).contains(reason.count) else {
      throw RevokingFailure.reason(most: Self.longestReason)
    }
    let office = try options.office(in: world)
    let archive = try office.archive()
    let meant = try archive.issued().filter { $0.isCalled(id) }
    guard let record = meant.first, meant.count == 1 else { throw RegisterError.unknownCertificate(id) }
    guard record.state == .valid else { throw RevokingFailure.alreadyWithdrawn(id) }
    let name = try archive.leader(record.leader)?.name ?? ""
    try asking.say(RevokePhrases.lead(name, record.number))
    let open = try office.open(asking: asking)
    try open.registrar.revoke(record.id, because: reason, by: open.issuer, at: world.now())
    let list = office.site.certificates + "/" + CertificateFiles.status
    return OfficeReply(
      RevokePhrases.revoked(name, record.number, list),
      json: [
        "format": "kyndig.revoke.v1", "certificate": .string(record.id), "leader": .string(name),
        "list": .string(list),
      ])
  }
}

extension IssuedRecord {
  /// The number on the diploma.
  var number: String { DocumentIdentifier(urn: id)?.number ?? id }

  /// Whether somebody means this one, by its number or its whole id.
  func isCalled(_ text: String) -> Bool {
    let plain = text.lowercased().filter { !$0.isWhitespace && $0 != "-" }
    return [number, id, id.replacing("urn:uuid:", with: "")].contains {
      $0.lowercased().filter { $0 != "-" } == plain
    }
  }
}

/// Why nothing was withdrawn.
enum RevokingFailure: Error, Equatable {
  case reason(most: Int)
  case alreadyWithdrawn(String)
}

/// What `kyndig revoke` says.
enum RevokePhrases {
  static func lead(_ name: String, _ number: String) -> Wording {
    Wording(
      nb: "Beviset \(number) til \(name.escaped) trekkes tilbake for godt.",
      nn: "Beviset \(number) til \(name.escaped) blir trekt tilbake for godt.",
      en: "The certificate \(number) of \(name.escaped) is withdrawn for good.")
  }

  static func revoked(_ name: String, _ number: String, _ list: String) -> Wording {
    Wording(
      nb:
        "Beviset \(number) til \(name.escaped) er trukket tilbake. Si fra til lederen, og gi den nye listen til dem som kontrollerer bevis: \(list)",
      nn:
        "Beviset \(number) til \(name.escaped) er trekt tilbake. Sei frå til leiaren, og gi den nye lista til dei som kontrollerer bevis: \(list)",
      en:
        "The certificate \(number) of \(name.escaped) is withdrawn. Tell the leader, and give the new list to those who verify certificates: \(list)"
    )
  }
}

extension RevokingFailure: SpokenFailure {
  var spoken: (Complaint.Code, Wording) {
    switch self {
    case .reason(let most):
      (
        .usage,
        Wording(
          nb: "Skriv hvorfor, med 1 til \(most) tegn: --reason TEKST.",
          nn: "Skriv kvifor, med 1 til \(most) teikn: --reason TEKST.",
          en: "Write why, in 1 to \(most) characters: --reason TEXT.")
      )
    case .alreadyWithdrawn(let id):
      (
        .no,
        Wording(
          nb: "Beviset \(id.escaped) er trukket tilbake fra før. Ingenting er gjort.",
          nn: "Beviset \(id.escaped) er trekt tilbake frå før. Ingenting er gjort.",
          en: "The certificate \(id.escaped) is withdrawn already. Nothing was done.")
      )
    }
  }
}
