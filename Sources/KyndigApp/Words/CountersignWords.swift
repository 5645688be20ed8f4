import Credentials

/// What the screens say on which certificates are signed, and afterwards.
enum CountersignWords {
  static func willIssue(_ count: Int) -> Wording {
    Wording(
      nb: "Du utsteder \(counted(count, "bevis", "bevis"))", nn: "Du ferdar ut \(counted(count, "bevis", "bevis"))",
      en: "You issue \(counted(count, "certificate", "certificates"))")
  }
  static let withoutTalk = Wording(
    nb: "Uten samtale blir det dokumentasjon på gjennomført opplæring, ikke kursbevis. Arbeidstilsynet kan se det som "
      + "selvstudium. Vil du ha kursbevis, går du tilbake og fører inn samtalen først.",
    nn:
      "Utan samtale blir det dokumentasjon på gjennomført opplæring, ikkje kursbevis. Arbeidstilsynet kan sjå det som "
      + "sjølvstudium. Vil du ha kursbevis, går du tilbake og fører inn samtalen først.",
    en: "Without a talk it is documentation of training, not a course certificate. The Labour Inspection may see it as "
      + "self-study. For a course certificate, go back and enter the talk first.")
  static func replaces(_ number: String, _ reason: String) -> Wording {
    Wording(
      nb: "Det erstatter \(number), som samtidig blir trukket tilbake. Grunn: \(reason)",
      nn: "Det kjem i staden for \(number), som samtidig blir trekt tilbake. Grunn: \(reason)",
      en: "It replaces \(number), which is withdrawn at the same time. Reason: \(reason)")
  }
  static let finally = Wording(
    nb: "Et utstedt bevis kan ikke endres. Er noe feil, må det erstattes.",
    nn: "Eit ferda ut bevis kan ikkje endrast. Er noko feil, må det bytast ut.",
    en: "A certificate that is issued cannot be changed. If something is wrong, it must be replaced.")
  static let confirmPrompt = Wording(
    nb: "Trykk Enter for å gå videre til passfrasen, eller skriv tilbake:",
    nn: "Trykk Enter for å gå vidare til passfrasen, eller skriv tilbake:",
    en: "Press Enter to go on to the passphrase, or write back:")
  static func language(_ language: DiplomaLanguage) -> Wording {
    switch language {
    case .nb: Wording(nb: "på bokmål", nn: "på bokmål", en: "in bokmål")
    case .nn: Wording(nb: "på nynorsk", nn: "på nynorsk", en: "in nynorsk")
    case .en: Wording(nb: "på engelsk", nn: "på engelsk", en: "in English")
    }
  }

  static let sign = Wording(nb: "Signer", nn: "Signer", en: "Sign")
  static func passphrase(_ person: String) -> Wording {
    Wording(
      nb: "Skriv passfrasen din, \(person):", nn: "Skriv passfrasen din, \(person):",
      en: "Write your passphrase, \(person):")
  }
  static let signKey = Wording(nb: "signer og utsted", nn: "signer og ferd ut", en: "sign and issue")
  static let notYet = Wording(
    nb: "Vises ikke mens du skriver. Ingenting blir signert før du trykker Enter.",
    nn: "Blir ikkje vist medan du skriv. Ingenting blir signert før du trykkjer Enter.",
    en: "Does not show while you write. Nothing is signed before you press Enter.")
  static let passphrasePrompt = Wording(
    nb: "Skriv passfrasen, eller la linjen stå tom for å gå tilbake:",
    nn: "Skriv passfrasen, eller lat linja stå tom for å gå tilbake:",
    en: "Write the passphrase, or leave the line empty to go back:")
  static let wrong = Wording(
    nb: "Passfrasen stemmer ikke. Ingenting er signert. Prøv igjen.",
    nn: "Passfrasen stemmer ikkje. Ingenting er signert. Prøv igjen.",
    en: "The passphrase is not right. Nothing is signed. Try again.")
  static let working = Wording(
    nb: "Vent litt. Nøkkelen åpnes, svarene spilles av på nytt, og beviset signeres.",
    nn: "Vent litt. Nøkkelen blir opna, svara blir spelte av på nytt, og beviset blir signert.",
    en: "One moment. The key is opened, the answers are replayed, and the certificate is signed.")

  static let issued = Wording(nb: "Utstedt", nn: "Ferda ut", en: "Issued")
  static func issuedCount(_ count: Int) -> Wording {
    Wording(
      nb: "\(counted(count, "bevis", "bevis")) er utstedt", nn: "\(counted(count, "bevis", "bevis")) er ferda ut",
      en: count == 1 ? "1 certificate is issued" : "\(count) certificates are issued")
  }
  static func place(_ number: Int) -> Wording {
    Wording(
      nb: "innført i protokollen som nr. \(number)", nn: "innført i protokollen som nr. \(number)",
      en: "entered in the log as no. \(number)")
  }
  static func seenHere(_ name: String) -> Wording {
    Wording(
      nb: "\(name) ser beviset neste gang. Du trenger ikke å sende noe.",
      nn: "\(name) ser beviset neste gong. Du treng ikkje å sende noko.",
      en: "\(name) will see the certificate the next time. You need not send anything.")
  }
  static func send(_ name: String) -> Wording {
    Wording(
      nb: "Send denne filen til \(name):", nn: "Send denne fila til \(name):", en: "Send this file to \(name):")
  }
  static let takeIn = Wording(
    nb: "Den som får filen, legger den inn med: kyndig certificate add FIL",
    nn: "Den som får fila, legg ho inn med: kyndig certificate add FIL",
    en: "Whoever gets the file takes it in with: kyndig certificate add FILE")
  static let issuedPrompt = Wording(
    nb: "Trykk Enter for listen, eller skriv avslutt:", nn: "Trykk Enter for lista, eller skriv avslutt:",
    en: "Press Enter for the list, or write quit:")
  static let donePrompt = Wording(
    nb: "Trykk Enter for å avslutte:", nn: "Trykk Enter for å avslutte:", en: "Press Enter to quit:")

  // Leaving.
  static let nothingSigned = Wording(nb: "Ingenting er signert.", nn: "Ingenting er signert.", en: "Nothing is signed.")
}
