/// What `kyndig move` says.
enum MovePhrases {
  static let which = Wording(
    nb: "Skriv kyndig move --to FIL på maskinen du flytter fra, og kyndig move --from FIL på den du flytter til.",
    nn: "Skriv kyndig move --to FIL på maskina du flyttar frå, og kyndig move --from FIL på den du flyttar til.",
    en: "Write kyndig move --to FILE on the machine you leave, and kyndig move --from FILE on the one you come to.")

  static func left(_ name: String, _ file: String) -> Wording {
    Wording(
      nb:
        "Alt som er ditt, \(name.escaped), er skrevet til «\(file)». Ta filen med til den nye maskinen, og skriv der: "
        + "kyndig move --from FIL. Nøkkelen i den åpnes bare av passfrasen din. Her går det ikke å fortsette lenger.",
      nn: "Alt som er ditt, \(name.escaped), er skrive til «\(file)». Ta fila med til den nye maskina, og skriv der: "
        + "kyndig move --from FIL. Nøkkelen i henne blir berre opna av passfrasen din. Her går det ikkje å halde fram lenger.",
      en:
        "Everything that is yours, \(name.escaped), is written to “\(file)”. Take the file to the new machine, and write "
        + "there: kyndig move --from FILE. Only your passphrase opens the key in it. You can no longer go on here.")
  }

  static func arrived(_ name: String, _ site: String, _ command: String) -> Wording {
    Wording(
      nb: "Velkommen, \(name.escaped). Alt er på plass i \(site). Fortsett med: \(command)",
      nn: "Velkomen, \(name.escaped). Alt er på plass i \(site). Hald fram med: \(command)",
      en: "Welcome, \(name.escaped). Everything is in place in \(site). Go on with: \(command)")
  }

  /// Why nothing goes on where somebody has moved from.
  static func moved(_ date: String) -> Wording {
    Wording(
      nb:
        "Du flyttet herfra \(date). Fortsett på den nye maskinen. Skal du tilbake hit, skriver du kyndig move --to FIL der, "
        + "og kyndig move --from FIL her.",
      nn:
        "Du flytta herifrå \(date). Hald fram på den nye maskina. Skal du tilbake hit, skriv du kyndig move --to FIL der, "
        + "og kyndig move --from FIL her.",
      en:
        "You moved from here \(date). Go on at the new machine. To come back here, write kyndig move --to FILE there, "
        + "and kyndig move --from FILE here.")
  }
}

extension Removal.Failure: SpokenFailure {
  var spoken: (Complaint.Code, Wording) {
    switch self {
    case .nothingHere:
      (
        .missing,
        Wording(
          nb: "Her er det ingenting å flytte: du har ikke laget nøkkelen din her.",
          nn: "Her er det ingenting å flytte: du har ikkje laga nøkkelen din her.",
          en: "There is nothing to move here: you have not made your key here.")
      )
    case .sharedArchive:
      (
        .usage,
        Wording(
          nb:
            "Svarene dine ligger i virksomhetens eget arkiv, og følger deg ikke på en fil. Logg inn der fra den nye maskinen.",
          nn:
            "Svara dine ligg i arkivet til verksemda, og følgjer deg ikkje på ei fil. Logg inn der frå den nye maskina.",
          en:
            "Your answers are in the business's own archive, and do not follow you in a file. Log in there from the new machine."
        )
      )
    case .alreadyMoved(let date): (.held, MovePhrases.moved(date))
    case .notAMove(let path):
      (
        .no,
        Wording(
          nb: "«\(path)» er ikke en flyttefil, eller er skadet på veien. Ingenting er endret. Hent filen på nytt.",
          nn: "«\(path)» er ikkje ei flyttefil, eller er skadd på vegen. Ingenting er endra. Hent fila på nytt.",
          en: "“\(path)” is not a file of a move, or was damaged on the way. Nothing is changed. Fetch the file again.")
      )
    case .occupied(let name):
      (
        .notAllowed,
        Wording(
          nb: "\(name.escaped) har begynt på et kurs fra denne brukerkontoen. Bruk din egen konto.",
          nn: "\(name.escaped) har byrja på eit kurs frå denne brukarkontoen. Bruk din eigen konto.",
          en: "\(name.escaped) has begun a course from this account. Use an account of your own.")
      )
    case .wrongPassphrase:
      (
        .notAllowed,
        Wording(
          nb: "Passfrasen stemmer ikke. Ingenting er flyttet. Se på papiret og prøv igjen.",
          nn: "Passfrasen stemmer ikkje. Ingenting er flytta. Sjå på papiret og prøv igjen.",
          en: "The passphrase is not right. Nothing has moved. Look at the paper and try again.")
      )
    case .notWritten(let path):
      (
        .notStored,
        Wording(
          nb: "Kunne ikke skrive «\(path)». Sjekk at du har lov til å skrive der, og at disken ikke er full.",
          nn: "Kunne ikkje skrive «\(path)». Sjekk at du har lov til å skrive der, og at disken ikkje er full.",
          en: "Could not write “\(path)”. Check that you may write there, and that the disk is not full.")
      )
    }
  }
}
