import Courseware
import Credentials
import Foundation
import Records
import TerminalUI

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Whose a command's answer is: the leader of this account, and where several share it, the one who shows her passphrase.
struct Identifying {
  /// Asks on a terminal; the second is whether what is typed is secret.
  typealias Ask = (Wording, Bool) throws -> String

  /// Why nobody is known.
  enum Failure: Error, Equatable {
    case unknown(String)
    case several(String)
    case noKey(name: String)
    case wrongPassphrase
    case noTerminal
  }

  /// Asks on this terminal, in a language.
  static func onTerminal(_ language: Language) -> Ask {
    { question, isSecret in
      guard Terminal.isTerminal(STDIN_FILENO) else { throw Failure.noTerminal }
      return try OfficeAsking.terminal(in: language).answer(question, isSecret: isSecret)
    }
  }

  /// The leader whose records a command tells of; nil where there is none.
  static func leader(
    of archive: Archive, in issuing: SoloIssuing, _ world: World, asking ask: Ask
  ) throws -> Leader? {
    if let visitor = world.visitor { return try visitor.leader.flatMap { try archive.leader($0) } }
    let leaders = try archive.leaders()
    guard try issuing.site.reliedOrganisation(in: world) != nil, issuing.site.ownRecords == nil else {
      return leaders.first
    }
    let typed = try ask(name, false)
    let found = leaders.filter { $0.state != .erased && ($0.employeeNumber == typed || $0.name.isSameName(as: typed)) }
    guard let leader = found.first else { throw Failure.unknown(typed) }
    guard found.count == 1 else { throw Failure.several(typed) }
    guard let sealed = try issuing.keys.key(named: "leader-" + leader.id) else {
      throw Failure.noKey(name: leader.name)
    }
    let passphrase = Passphrase(entered: try ask(HandInPhrases.passphrase(leader.name), true))
    guard (try? LeaderKey(unsealing: sealed, with: passphrase)) != nil else { throw Failure.wrongPassphrase }
    return leader
  }

  private static let name = Wording(
    nb: "Flere ledere bruker denne kontoen. Skriv navnet ditt eller ansattnummeret:",
    nn: "Fleire leiarar bruker denne kontoen. Skriv namnet ditt eller tilsettnummeret:",
    en: "Several leaders use this account. Write your name or employee number:")
}

extension Identifying.Failure: SpokenFailure {
  var spoken: (Complaint.Code, Wording) {
    switch self {
    case .unknown(let typed):
      (
        .missing,
        Wording(
          nb:
            "Fant ingen leder her som heter eller har nummeret «\(typed.escaped)». Skriv det slik det står i invitasjonen.",
          nn:
            "Fann ingen leiar her som heiter eller har nummeret «\(typed.escaped)». Skriv det slik det står i invitasjonen.",
          en:
            "Found no leader here with the name or number “\(typed.escaped)”. Write it as it stands in the invitation.")
      )
    case .several(let typed):
      (
        .usage,
        Wording(
          nb: "Flere ledere her heter «\(typed.escaped)». Skriv ansattnummeret i stedet.",
          nn: "Fleire leiarar her heiter «\(typed.escaped)». Skriv tilsettnummeret i staden.",
          en: "Several leaders here are called “\(typed.escaped)”. Write the employee number instead.")
      )
    case .noKey(let name):
      (
        .notAllowed,
        Wording(
          nb: "Nøkkelen til \(name.escaped) er ikke på denne kontoen, så vi kan ikke vite at det er deg.",
          nn: "Nøkkelen til \(name.escaped) er ikkje på denne kontoen, så vi kan ikkje vite at det er deg.",
          en: "The key of \(name.escaped) is not on this account, so we cannot know that it is you.")
      )
    case .wrongPassphrase:
      (
        .notAllowed,
        Wording(
          nb: "Passfrasen stemmer ikke. Ingenting er vist. Se på papiret og prøv igjen.",
          nn: "Passfrasen stemmer ikkje. Ingenting er vist. Sjå på papiret og prøv igjen.",
          en: "The passphrase is not right. Nothing is shown. Look at the paper and try again.")
      )
    case .noTerminal:
      (
        .usage,
        Wording(
          nb:
            "Flere ledere bruker denne kontoen, og her er ingen terminal å spørre i. Kjør kommandoen i et terminalvindu.",
          nn:
            "Fleire leiarar bruker denne kontoen, og her er ingen terminal å spørje i. Køyr kommandoen i eit terminalvindauge.",
          en:
            "Several leaders use this account, and there is no terminal to ask in. Run the command in a terminal window."
        )
      )
    }
  }
}
