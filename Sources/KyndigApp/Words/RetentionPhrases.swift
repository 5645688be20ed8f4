import Courseware

/// What `kyndig retention` says.
enum RetentionPhrases {
  static let word = Wording(nb: "slett", nn: "slett", en: "erase")

  static let tooFew = Wording(
    nb: "Antall måneder må være minst 1.", nn: "Talet på månader må vere minst 1.",
    en: "The number of months must be at least 1.")

  static func none(_ months: Int) -> Wording {
    Wording(
      nb: "Ingen svar hører til bevis som er eldre enn \(counted(months, "måned", "måneder")). Ingenting kan slettes.",
      nn:
        "Ingen svar høyrer til bevis som er eldre enn \(counted(months, "månad", "månader")). Ingenting kan slettast.",
      en: "No answers belong to certificates older than \(counted(months, "month", "months")). Nothing can be erased.")
  }

  static func listed(_ count: Int, _ months: Int) -> Wording {
    Wording(
      nb:
        "Svarene til \(counted(count, "bevis", "bevis")) har vært lagret i over \(counted(months, "måned", "måneder")) siden utstedelsen:",
      nn:
        "Svara til \(counted(count, "bevis", "bevis")) har vore lagra i over \(counted(months, "månad", "månader")) sidan utferdinga:",
      en:
        "The answers of \(counted(count, "certificate", "certificates")) have been kept for more than \(counted(months, "month", "months")) since the issue:"
    )
  }

  /// Whose, and when the certificate was issued.
  static func one(_ name: String, _ date: CivilDate) -> Wording {
    func line(_ language: Language) -> String {
      "  \(name.escaped), \(Phrases.speaking(language).formats.text(date))"
    }
    return Wording(nb: line(.nb), nn: line(.nn), en: line(.en))
  }

  static func left(_ count: Int, _ months: Int) -> Wording {
    Wording(
      nb:
        "\(counted(count, "leder", "ledere")) sluttet for over \(counted(months, "måned", "måneder")) siden. Slett hver av dem med kyndig leaders erase:",
      nn:
        "\(counted(count, "leiar", "leiarar")) slutta for over \(counted(months, "månad", "månader")) sidan. Slett kvar av dei med kyndig leaders erase:",
      en:
        "\(counted(count, "leader", "leaders")) left more than \(counted(months, "month", "months")) ago. Erase each with kyndig leaders erase:"
    )
  }

  static let howTo = Wording(
    nb:
      "Slett dem med --erase. Bevisene, resultatene og kontrollsummene av svarene blir stående, og bevisene er fortsatt gyldige.",
    nn:
      "Slett dei med --erase. Bevisa, resultata og kontrollsummane av svara blir ståande, og bevisa er framleis gyldige.",
    en:
      "Erase them with --erase. The certificates, the results and the digests of the answers stay, and the certificates are still valid."
  )

  static func confirm(_ count: Int) -> Wording {
    Wording(
      nb:
        "Dette kan ikke gjøres om. Skriv «slett» for å slette svarene og utkastene til \(counted(count, "bevis", "bevis")):",
      nn:
        "Dette kan ikkje gjerast om. Skriv «slett» for å slette svara og utkasta til \(counted(count, "bevis", "bevis")):",
      en:
        "This cannot be undone. Write “erase” to erase the answers and drafts of \(counted(count, "certificate", "certificates")):"
    )
  }

  static let kept = Wording(nb: "Ingenting er slettet.", nn: "Ingenting er sletta.", en: "Nothing is erased.")

  static func erased(_ count: Int) -> Wording {
    Wording(
      nb: "Slettet: svarene og utkastene til \(counted(count, "bevis", "bevis")). Kontrollsummene av dem er beholdt.",
      nn: "Sletta: svara og utkasta til \(counted(count, "bevis", "bevis")). Kontrollsummane av dei er tekne vare på.",
      en: "Erased: the answers and drafts of \(counted(count, "certificate", "certificates")). Their digests are kept.")
  }
}
