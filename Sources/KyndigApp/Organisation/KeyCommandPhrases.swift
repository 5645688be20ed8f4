import Credentials

/// What `kyndig key` asks and says.
enum KeyCommandPhrases {
  static let oldPassphrase = Wording(
    nb: "Skriv passfrasen du har nå (vises ikke):", nn: "Skriv passfrasen du har no (blir ikkje vist):",
    en: "Write the passphrase you have now (hidden):")

  static func secondPassphrase(_ first: String) -> Wording {
    Wording(
      nb: "En annen utsteder enn \(first.escaped) skriver passfrasen sin (vises ikke):",
      nn: "Ein annan utferdar enn \(first.escaped) skriv passfrasen sin (blir ikkje vist):",
      en: "An issuer other than \(first.escaped) writes their passphrase (hidden):")
  }

  static let newIssuersName = Wording(
    nb: "Den nye utstederen skriver hele navnet sitt:", nn: "Den nye utferdaren skriv heile namnet sitt:",
    en: "The new issuer writes their full name:")

  static let issuersName = Wording(
    nb: "Hvem har mistet passfrasen? Skriv hele navnet:", nn: "Kven har mista passfrasen? Skriv heile namnet:",
    en: "Who has lost the passphrase? Write the full name:")

  static let recoveryCode = Wording(
    nb: "Skriv gjenopprettingskoden fra papiret (vises ikke):",
    nn: "Skriv gjenopprettingskoden frå papiret (blir ikkje vist):",
    en: "Write the recovery code from the paper (hidden):")

  static let recoveryCodeIfAny = Wording(
    nb: "Skriv gjenopprettingskoden fra papiret (vises ikke), eller la linjen stå tom hvis den ikke er her:",
    nn: "Skriv gjenopprettingskoden frå papiret (blir ikkje vist), eller la linja stå tom om han ikkje er her:",
    en: "Write the recovery code from the paper (hidden), or leave the line empty if it is not here:")

  static let leadersName = Wording(
    nb: "Skriv navnet ditt eller ansattnummeret:", nn: "Skriv namnet ditt eller tilsettnummeret:",
    en: "Write your name or employee number:")

  static let invitationCode = Wording(
    nb: "Skriv engangskoden fra den nye invitasjonen:", nn: "Skriv eingongskoden frå den nye invitasjonen:",
    en: "Write the one-time code from the new invitation:")

  static let renewLead = Wording(
    nb: "Du får en ny nøkkel, og fortsetter kurset der du var. Bevis du har fra før, gjelder fortsatt.",
    nn: "Du får ein ny nøkkel, og held fram kurset der du var. Bevis du har frå før, gjeld framleis.",
    en: "You get a new key, and go on in the course where you were. Certificates you already have stay valid.")

  static let renewedSolo = Wording(
    nb: "Den nye nøkkelen er laget. Fortsett der du slapp med: kyndig",
    nn: "Den nye nøkkelen er laga. Hald fram der du slapp med: kyndig",
    en: "The new key is made. Go on where you left with: kyndig")

  static func renewedHere(_ organisation: String, _ fingerprint: String) -> Wording {
    Wording(
      nb:
        "Den nye nøkkelen er laget, og venter på at \(organisation.escaped) knytter den til deg. Ringer de, leser du disse ordene:\n  \(fingerprint)\nFortsett imens der du slapp med: kyndig",
      nn:
        "Den nye nøkkelen er laga, og ventar på at \(organisation.escaped) knyter han til deg. Ringjer dei, les du desse orda:\n  \(fingerprint)\nHald fram imens der du slapp med: kyndig",
      en:
        "The new key is made, and waits for \(organisation.escaped) to bind it to you. If they call, read these words:\n  \(fingerprint)\nMeanwhile go on where you left with: kyndig"
    )
  }

  static func renewed(_ organisation: String, _ fingerprint: String, _ delivery: Issuance.Delivery) -> Wording {
    let delivered: Wording =
      switch delivery {
      case .sameArchive, .dropped: HandInPhrases.dropped(organisation.escaped)
      case .file(let shown): HandInPhrases.written(shown, organisation.escaped)
      case .failed:
        Wording(
          nb: "Det ble ikke levert. Gjør det med: kyndig hand-in",
          nn: "Det vart ikkje levert. Gjer det med: kyndig hand-in",
          en: "It was not handed in. Do it with: kyndig hand-in")
      }
    return .lines([renewedHere(organisation, fingerprint), delivered])
  }

  static func changed(_ kinds: [SealedKey.Kind]) -> Wording {
    let names = SealedKey.Kind.allCases.filter(kinds.contains).map(name)
    return Wording(
      nb: "Passfrasen er byttet. Den nye gjelder \(names.map(\.nb).joined(separator: ", ")).",
      nn: "Passfrasen er bytt. Den nye gjeld \(names.map(\.nn).joined(separator: ", ")).",
      en: "The passphrase is changed. The new one is for \(names.map(\.en).joined(separator: ", ")).")
  }

  private static func name(_ kind: SealedKey.Kind) -> Wording {
    switch kind {
    case .leader: Wording(nb: "din nøkkel som leder", nn: "nøkkelen din som leiar", en: "your key as a leader")
    case .issuer: Wording(nb: "din nøkkel som utsteder", nn: "nøkkelen din som utferdar", en: "your key as an issuer")
    case .log:
      Wording(
        nb: "din kopi av protokollnøkkelen", nn: "kopien din av protokollnøkkelen", en: "your copy of the log's key")
    }
  }

  static func added(
    _ name: String, by first: String, and second: String?, hasCopy: Bool, _ people: [String]
  ) -> Wording {
    let issuer = Wording.every([first, second].compactMap(\.self).map(\.escaped))
    let names = Wording.every(people.map(\.escaped).sorted())
    let added = Wording(
      nb:
        "\(name.escaped) utsteder nå for virksomheten, og \(issuer.nb) går god for det. Utstedere: \(names.nb). Ledere som har signert, men ikke fått bevis, må signere på nytt. Gi den nye Certificates/trust/organisation.json til dem som kontrollerer bevis.",
      nn:
        "\(name.escaped) ferdar no ut for verksemda, og \(issuer.nn) går god for det. Utferdarar: \(names.nn). Leiarar som har signert, men ikkje fått bevis, må signere på nytt. Gi den nye Certificates/trust/organisation.json til dei som kontrollerer bevis.",
      en:
        "\(name.escaped) now issues for the business, on the word of \(issuer.en). Issuers: \(names.en). Leaders who have signed and not got a certificate must sign again. Give the new Certificates/trust/organisation.json to those who verify certificates."
    )
    return hasCopy ? added : added + noCopyMade
  }

  static func replacedPassphrase(_ name: String) -> Wording {
    Wording(
      nb:
        "\(name.escaped) skriver passfrasen til nøkkelen som skal ut av bruk (vises ikke). La linjen stå tom hvis den er mistet eller personen er borte; da trengs gjenopprettingskoden:",
      nn:
        "\(name.escaped) skriv passfrasen til nøkkelen som skal ut av bruk (blir ikkje vist). La linja stå tom om han er mista eller personen er borte; då trengst gjenopprettingskoden:",
      en:
        "\(name.escaped) writes the passphrase of the key that goes out of use (hidden). Leave the line empty if it is lost or the person is gone; then the recovery code is needed:"
    )
  }

  static func successor(_ name: String) -> Wording {
    Wording(
      nb: "Hvem skal ha den nye nøkkelen? Skriv hele navnet, eller la linjen stå tom hvis det er \(name.escaped):",
      nn: "Kven skal ha den nye nøkkelen? Skriv heile namnet, eller la linja stå tom om det er \(name.escaped):",
      en: "Who is to have the new key? Write the full name, or leave the line empty if it is \(name.escaped):")
  }

  static func replaced(
    _ old: String, by new: String, and second: String?, hasCopy: Bool, _ people: [String]
  ) -> Wording {
    let names = Wording.every(people.map(\.escaped).sorted())
    let witness = second.map { name in
      Wording(
        nb: " \(name.escaped) var med.", nn: " \(name.escaped) var med.", en: " \(name.escaped) was there.")
    }
    let replaced = Wording(
      nb:
        "Nøkkelen til \(old.escaped) er ute av bruk fra nå, og \(new.escaped) har den nye.\(witness?.nb ?? "") Det som er signert med den gamle, gjelder fortsatt. Utstedere: \(names.nb). Gi den nye Certificates/trust/organisation.json til dem som kontrollerer bevis.",
      nn:
        "Nøkkelen til \(old.escaped) er ute av bruk frå no, og \(new.escaped) har den nye.\(witness?.nn ?? "") Det som er signert med den gamle, gjeld framleis. Utferdarar: \(names.nn). Gi den nye Certificates/trust/organisation.json til dei som kontrollerer bevis.",
      en:
        "The key of \(old.escaped) is out of use from now on, and \(new.escaped) has the new one.\(witness?.en ?? "") What the old one signed still stands. Issuers: \(names.en). Give the new Certificates/trust/organisation.json to those who verify certificates."
    )
    return hasCopy ? replaced : replaced + noCopyMade
  }

  private static let noCopyMade = Wording(
    nb: "Nøkkelen har ingen kopi som gjenopprettingskoden åpner.",
    nn: "Nøkkelen har ingen kopi som gjenopprettingskoden opnar.",
    en: "The key has no copy that the recovery code opens.")

  static func recovered(_ name: String) -> Wording {
    Wording(
      nb:
        "\(name.escaped) har en ny passfrase. Nøkkelen er den samme, så alt som er utstedt, gjelder. Lås papiret inn igjen.",
      nn:
        "\(name.escaped) har ein ny passfrase. Nøkkelen er den same, så alt som er ferda ut, gjeld. Lås papiret inn igjen.",
      en:
        "\(name.escaped) has a new passphrase. The key is the same, so all that is issued stands. Lock the paper away again."
    )
  }
}

extension KeyFailure: SpokenFailure {
  var spoken: (Complaint.Code, Wording) {
    switch self {
    case .noLeader:
      (
        .missing,
        Wording(
          nb: "Ingen har begynt på noe kurs her, så det er ingen nøkkel å bytte. Begynn med: kyndig",
          nn: "Ingen har begynt på noko kurs her, så det er ingen nøkkel å byte. Start med: kyndig",
          en: "Nobody has begun a course here, so there is no key to replace. Begin with: kyndig")
      )
    case .noKeyYet:
      (
        .missing,
        Wording(
          nb: "Du har ingen nøkkel ennå. Du lager den etter den første modulen.",
          nn: "Du har ingen nøkkel enno. Du lagar han etter den første modulen.",
          en: "You have no key yet. You make it after the first module.")
      )
    case .wrongPassphrase:
      (
        .notAllowed,
        Wording(
          nb: "Passfrasen åpner ingen nøkkel på denne kontoen. Ingenting er endret. Se på papiret og prøv igjen.",
          nn: "Passfrasen opnar ingen nøkkel på denne kontoen. Ingenting er nytt. Sjå på papiret og prøv igjen.",
          en: "The passphrase opens no key on this account. Nothing was changed. Look at the paper and try again.")
      )
    case .noKeys:
      (
        .missing,
        Wording(
          nb: "Det ligger ingen nøkler på denne kontoen.", nn: "Det ligg ingen nøklar på denne kontoen.",
          en: "There are no keys on this account.")
      )
    case .noIssuer(let name):
      (
        .missing,
        Wording(
          nb: "Ingen som utsteder for virksomheten, heter «\(name.escaped)». Ingenting er gjort.",
          nn: "Ingen som ferdar ut for verksemda, heiter «\(name.escaped)». Ingenting er gjort.",
          en: "Nobody who issues for the business is called “\(name.escaped)”. Nothing was done.")
      )
    case .sameIssuer(let name):
      (
        .notAllowed,
        Wording(
          nb: "Det var passfrasen til \(name.escaped) begge ganger. To utstedere må være med. Ingenting er gjort.",
          nn: "Det var passfrasen til \(name.escaped) begge gongene. To utferdarar må vere med. Ingenting er gjort.",
          en: "It was the passphrase of \(name.escaped) both times. Two issuers must take part. Nothing was done.")
      )
    case .noCopy:
      (
        .missing,
        Wording(
          nb:
            "Nøkkelen har ingen kopi på denne kontoen som gjenopprettingskoden åpner. En annen utsteder kan legge til en ny med: kyndig key issuer",
          nn:
            "Nøkkelen har ingen kopi på denne kontoen som gjenopprettingskoden opnar. Ein annan utferdar kan leggje til ein ny med: kyndig key issuer",
          en:
            "The key has no copy on this account that the recovery code opens. Another issuer can add a new one with: kyndig key issuer"
        )
      )
    case .wrongCode:
      (
        .notAllowed,
        Wording(
          nb: "Gjenopprettingskoden åpner ikke nøkkelen. Ingenting er gjort. Se på papiret og prøv igjen.",
          nn: "Gjenopprettingskoden opnar ikkje nøkkelen. Ingenting er gjort. Sjå på papiret og prøv igjen.",
          en: "The recovery code does not open the key. Nothing was done. Look at the paper and try again.")
      )
    case .invitationRefused:
      (
        .notAllowed,
        Wording(
          nb: "Koden er feil, brukt eller gått ut. Be HR om en ny invitasjon: kyndig leaders invite",
          nn: "Koden er feil, brukt eller gått ut. Be HR om ein ny invitasjon: kyndig leaders invite",
          en: "The code is wrong, used or too old. Ask HR for a new invitation: kyndig leaders invite")
      )
    }
  }
}
