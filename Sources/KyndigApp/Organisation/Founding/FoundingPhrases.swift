import Credentials

/// What `kyndig init` asks and says.
enum FoundingPhrases {
  static func lead(_ organisation: String) -> Wording {
    Wording(
      nb:
        "\(organisation.escaped) skal ha minst to utstedere, så også en utsteder kan få bevis av en annen. Hver av dem skriver navn og passfrase her, etter tur.",
      nn:
        "\(organisation.escaped) skal ha minst to utferdarar, så òg ein utferdar kan få bevis av ein annan. Kvar av dei skriv namn og passfrase her, etter tur.",
      en:
        "\(organisation.escaped) is to have two issuers or more, so that an issuer too can have a certificate from another. Each of them writes name and passphrase here, in turn."
    )
  }

  static func issuersName(_ number: Int) -> Wording {
    number <= 2
      ? Wording(
        nb: "Utsteder \(number), skriv hele navnet ditt:", nn: "Utferdar \(number), skriv heile namnet ditt:",
        en: "Issuer \(number), write your full name:")
      : Wording(
        nb: "Utsteder \(number), skriv hele navnet ditt, eller la linjen stå tom hvis dere ikke er flere:",
        nn: "Utferdar \(number), skriv heile namnet ditt, eller la linja stå tom om de ikkje er fleire:",
        en: "Issuer \(number), write your full name, or leave the line empty if there are no more of you:")
  }

  static let notAName = Wording(
    nb: "Det navnet kan ikke stå på et bevis. Skriv fornavn og etternavn.",
    nn: "Det namnet kan ikkje stå på eit bevis. Skriv førenamn og etternamn.",
    en: "That name cannot stand on a certificate. Write first name and surname.")

  static let sameName = Wording(
    nb: "Det er en utsteder med det navnet allerede. To utstedere er to personer.",
    nn: "Det er ein utferdar med det namnet alt. To utferdarar er to personar.",
    en: "There is an issuer of that name already. Two issuers are two people.")

  static let next = Wording(
    nb: "Passfrasen er valgt, og skjermen er tømt. Nå er det neste utsteders tur ved tastaturet.",
    nn: "Passfrasen er vald, og skjermen er tømd. No er det tur til neste utferdar ved tastaturet.",
    en: "The passphrase is chosen, and the screen cleared. Now it is the next issuer's turn at the keyboard.")

  static func recovery(_ code: String) -> Wording {
    Wording(
      nb:
        "Gjenopprettingskoden er:\n\n  \(code)\n\nSkriv den på papir, og lås papiret inn. Den åpner nøklene hvis en passfrase er tapt, og vises aldri igjen.",
      nn:
        "Gjenopprettingskoden er:\n\n  \(code)\n\nSkriv han på papir, og lås papiret inn. Han opnar nøklane om ein passfrase er tapt, og blir aldri vist igjen.",
      en:
        "The recovery code is:\n\n  \(code)\n\nWrite it on paper, and lock the paper away. It opens the keys if a passphrase is lost, and is never shown again."
    )
  }

  static let lastGroup = Wording(
    nb: "Skriv de fire siste tegnene fra papiret:", nn: "Skriv dei fire siste teikna frå papiret:",
    en: "Write the last four characters from the paper:")

  static let notTheLastGroup = Wording(
    nb: "Det er ikke de fire siste. Se på papiret og prøv igjen.",
    nn: "Det er ikkje dei fire siste. Sjå på papiret og prøv igjen.",
    en: "Those are not the last four. Look at the paper and try again.")

  static let working = Wording(
    nb: "Vent litt. Nøklene låses; det tar noen sekunder med vilje.",
    nn: "Vent litt. Nøklane blir låste; det tek nokre sekund med vilje.",
    en: "Wait a little. The keys are being locked; that takes some seconds on purpose.")

  static func made(_ path: String) -> Wording {
    Wording(
      nb:
        "Kursstedet ligger i «\(path)». Hver leder utsteder sin egen dokumentasjon der. Begynn med: kyndig --site \(path)",
      nn:
        "Kursstaden ligg i «\(path)». Kvar leiar ferdar ut sin eigen dokumentasjon der. Start med: kyndig --site \(path)",
      en: "The site is in “\(path)”. Each leader issues her own documentation there. Begin with: kyndig --site \(path)")
  }

  static func founded(_ organisation: String, _ people: [String], _ path: String) -> Wording {
    let names = Wording.every(people.map(\.escaped))
    return Wording(
      nb:
        "Kursstedet for \(organisation.escaped) ligger i «\(path)». \(names.nb) utsteder. Neste steg:\n  kyndig publish \(path)/Courses/KURS --reader NAVN --competence TEKST\n  kyndig leaders import LEDERE.csv --site \(path)",
      nn:
        "Kursstaden for \(organisation.escaped) ligg i «\(path)». \(names.nn) ferdar ut. Neste steg:\n  kyndig publish \(path)/Courses/KURS --reader NAMN --competence TEKST\n  kyndig leaders import LEIARAR.csv --site \(path)",
      en:
        "The site of \(organisation.escaped) is in “\(path)”. \(names.en) issue. Next:\n  kyndig publish \(path)/Courses/COURSE --reader NAME --competence TEXT\n  kyndig leaders import LEADERS.csv --site \(path)"
    )
  }
}

extension Founding.Failure: SpokenFailure {
  var spoken: (Complaint.Code, Wording) {
    switch self {
    case .exists(let path):
      (
        .usage,
        Wording(
          nb: "«\(path)» finnes allerede, og er ikke tom. Ingenting er laget. Oppgi en ny mappe.",
          nn: "«\(path)» finst alt, og er ikkje tom. Ingenting er laga. Oppgi ei ny mappe.",
          en: "“\(path)” exists already, and is not empty. Nothing was made. Name a new folder.")
      )
    case .notMade(let path):
      (
        .notStored,
        Wording(
          nb:
            "Kunne ikke lage «\(path)». Ingenting er laget. Sjekk at du har lov til å skrive der, og at disken ikke er full.",
          nn:
            "Kunne ikkje lage «\(path)». Ingenting er laga. Sjekk at du har lov til å skrive der, og at disken ikkje er full.",
          en:
            "Could not make “\(path)”. Nothing was made. Check that you may write there, and that the disk is not full."
        )
      )
    case .notANumber(let text):
      (
        .usage,
        Wording(
          nb: "«\(text.escaped)» er ikke et organisasjonsnummer. Det har ni sifre; se etter på brreg.no.",
          nn: "«\(text.escaped)» er ikkje eit organisasjonsnummer. Det har ni siffer; sjå etter på brreg.no.",
          en: "“\(text.escaped)” is not an organisation number. It has nine digits; look it up at brreg.no.")
      )
    case .notAName(let text):
      (
        .usage,
        Wording(
          nb: "«\(text.escaped)» kan ikke stå som navn på et bevis. Skriv det uten skjulte tegn, og på høyst 100 tegn.",
          nn:
            "«\(text.escaped)» kan ikkje stå som namn på eit bevis. Skriv det utan skjulte teikn, og på høgst 100 teikn.",
          en:
            "“\(text.escaped)” cannot stand as a name on a certificate. Write it without hidden characters, and in 100 characters at most."
        )
      )
    case .sameName: (.usage, FoundingPhrases.sameName)
    case .nameMissing:
      (
        .usage,
        Wording(
          nb: "Med --org må virksomheten ha navn og nummer: --name NAVN --orgnr NUMMER.",
          nn: "Med --org må verksemda ha namn og nummer: --name NAMN --orgnr NUMMER.",
          en: "With --org the business needs its name and number: --name NAME --orgnr NUMBER.")
      )
    case .nameNotUsed:
      (
        .usage,
        Wording(
          nb: "Uten --org skriver hver leder virksomheten sin selv. Ta bort --name og --orgnr, eller legg til --org.",
          nn: "Utan --org skriv kvar leiar verksemda si sjølv. Ta bort --name og --orgnr, eller legg til --org.",
          en: "Without --org each leader writes her own business. Leave out --name and --orgnr, or add --org.")
      )
    }
  }
}
