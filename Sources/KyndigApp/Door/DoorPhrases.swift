import Credentials
import Records

/// What the commands of the door say.
enum DoorPhrases {
  static func added(_ name: String, _ key: LoginKey, isVerified: Bool) -> Wording {
    let added = Wording(
      nb: "\(name.escaped) kan nå logge inn med nøkkelen \(key.fingerprint) (\(key.kind.rawValue)).",
      nn: "\(name.escaped) kan no logge inn med nøkkelen \(key.fingerprint) (\(key.kind.rawValue)).",
      en: "\(name.escaped) can now log in with the key \(key.fingerprint) (\(key.kind.rawValue)).")
    guard key.kind.isHardware else { return added }
    guard !isVerified else {
      return .lines([
        added,
        Wording(
          nb: "Serveren krever PIN eller finger på sikkerhetsnøkkelen hver gang.",
          nn: "Tenaren krev PIN eller finger på tryggingsnøkkelen kvar gong.",
          en: "The server demands the PIN or a finger of the security key each time."),
      ])
    }
    return .lines([
      added,
      Wording(
        nb:
          "Nøkkelen krever berøring, men ikke PIN. Er den laget med -O verify-required, legg den til på nytt med --verify-required.",
        nn:
          "Nøkkelen krev at nokon tek på han, men ikkje PIN. Er han laga med -O verify-required, legg han til på nytt med --verify-required.",
        en:
          "The key demands a touch, but no PIN. If it was made with -O verify-required, add it anew with --verify-required."
      ),
    ])
  }

  static func removed(_ name: String, _ fingerprints: [String]) -> Wording {
    let keys = fingerprints.joined(separator: ", ")
    return Wording(
      nb:
        "\(name.escaped) slipper ikke lenger inn med \(keys). En økt som er åpen, avsluttes neste gang noe skal lagres eller vises fra registeret. Filer som hentes akkurat nå, kan hentes ferdig.",
      nn:
        "\(name.escaped) slepp ikkje lenger inn med \(keys). Ei økt som er open, blir avslutta neste gong noko skal lagrast eller visast frå registeret. Filer som blir henta akkurat no, kan hentast ferdig.",
      en:
        "\(name.escaped) is no longer let in with \(keys). A session that is open ends the next time something is stored, or shown from the register. Files that are being fetched just now may be fetched to the end."
    )
  }

  static let nobody = Wording(
    nb: "Ingen har en innloggingsnøkkel ennå. Legg til en med: kyndig door add HVEM NØKKEL.pub",
    nn: "Ingen har ein innloggingsnøkkel enno. Legg til ein med: kyndig door add KVEN NØKKEL.pub",
    en: "Nobody has a login key yet. Add one with: kyndig door add WHO KEY.pub")

  static let columns = [
    Wording(nb: "Navn", nn: "Namn", en: "Name"), Wording(nb: "Rolle", nn: "Rolle", en: "Role"),
    Wording(nb: "Nøkkel", nn: "Nøkkel", en: "Key"), Wording(nb: "PIN", nn: "PIN", en: "PIN"),
    Wording(nb: "Siden", nn: "Sidan", en: "Since"),
  ]

  static func role(_ role: LoginRecord.Role?) -> Wording {
    switch role {
    case nil: Wording(nb: "leder", nn: "leiar", en: "leader")
    case .hr: Wording(nb: "HR", nn: "HR", en: "HR")
    case .issuer: Wording(nb: "utsteder", nn: "utferdar", en: "issuer")
    }
  }

  static func isVerified(_ isVerified: Bool) -> Wording {
    isVerified ? Wording(nb: "ja", nn: "ja", en: "yes") : Wording(nb: "nei", nn: "nei", en: "no")
  }

  /// What the first of two logins says as it ends.
  static let takenOver = Wording(
    nb: "Du logget inn et annet sted og fortsetter der. Alt du har svart her, er lagret.",
    nn: "Du logga inn ein annan stad og held fram der. Alt du har svart her, er lagra.",
    en: "You logged in elsewhere and go on there. Everything you have answered here is stored.")
}

extension DoorFailure: SpokenFailure {
  var spoken: (Complaint.Code, Wording) {
    switch self {
    case .notThroughTheDoor:
      (
        .usage,
        Wording(
          nb: "Denne kommandoen startes av sshd med ForceCommand og ExposeAuthInfo. Selv skriver du bare: kyndig",
          nn: "Denne kommandoen blir starta av sshd med ForceCommand og ExposeAuthInfo. Sjølv skriv du berre: kyndig",
          en: "This command is started by sshd with ForceCommand and ExposeAuthInfo. Yourself you just write: kyndig")
      )
    case .unknownKey:
      (
        .notAllowed,
        Wording(
          nb: "Nøkkelen din er ikke lenger knyttet til noen her. Spør HR.",
          nn: "Nøkkelen din er ikkje lenger knytt til nokon her. Spør HR.",
          en: "Your key is no longer anybody's here. Ask HR.")
      )
    case .unreadable:
      (
        .usage,
        Wording(
          nb: "Det du skrev etter ssh, kan ikke leses: et anførselstegn mangler, eller noe er ikke tekst.",
          nn: "Det du skreiv etter ssh, kan ikkje lesast: eit hermeteikn manglar, eller noko er ikkje tekst.",
          en: "What you wrote after ssh cannot be read: a quotation mark is missing, or something is not text.")
      )
    case .notAllowed(let command, let may):
      (.notAllowed, Self.notAllowed(command, may))
    case .noOption(let option):
      (
        .usage,
        Wording(
          nb: "«\(option.escaped)» kan ikke brukes her. Se hva kommandoen tar, med --help.",
          nn: "«\(option.escaped)» kan ikkje brukast her. Sjå kva kommandoen tek, med --help.",
          en: "“\(option.escaped)” cannot be used here. See what the command takes with --help.")
      )
    case .noValue(let option):
      (
        .usage,
        Wording(
          nb: "«\(option.escaped)» mangler en verdi som kan brukes. Se hva kommandoen tar, med --help.",
          nn: "«\(option.escaped)» manglar ein verdi som kan brukast. Sjå kva kommandoen tek, med --help.",
          en: "“\(option.escaped)” has no value that can be used. See what the command takes with --help.")
      )
    case .tooMany(let word):
      (
        .usage,
        Wording(
          nb: "«\(word.escaped)» er ett ord for mye. Sett anførselstegn om navn med mellomrom.",
          nn: "«\(word.escaped)» er eitt ord for mykje. Set hermeteikn om namn med mellomrom.",
          en: "“\(word.escaped)” is a word too many. Put quotation marks around names with spaces.")
      )
    case .notAName(let name):
      (
        .notAllowed,
        Wording(
          nb:
            "«\(name.escaped)» er ikke navnet på en fil i mappen din. Skriv bare navnet, uten / og uten punktum først. Filer sendes og hentes med sftp.",
          nn:
            "«\(name.escaped)» er ikkje namnet på ei fil i mappa di. Skriv berre namnet, utan / og utan punktum først. Filer blir sende og henta med sftp.",
          en:
            "“\(name.escaped)” is not the name of a file in your folder. Write the name alone, without / and without a dot first. Files are sent and fetched with sftp."
        )
      )
    case .noTransfer(let lacking):
      (
        .notAllowed,
        Wording(
          nb: "sftp er ikke mulig her: \(lacking) er ikke installert. Be den som styrer serveren, om det.",
          nn: "sftp er ikkje mogleg her: \(lacking) er ikkje installert. Be den som styrer tenaren, om det.",
          en: "sftp is not possible here: \(lacking) is not installed. Ask whoever runs the server for it.")
      )
    case .folder(let path):
      (
        .notStored,
        Wording(
          nb: "Kunne ikke lage mappen «\(path)». Be den som styrer serveren, se på rettigheter og plass på disken.",
          nn: "Kunne ikkje lage mappa «\(path)». Be den som styrer tenaren, sjå på rettar og plass på disken.",
          en: "Could not make the folder “\(path)”. Ask whoever runs the server to look at rights and disk space.")
      )
    case .held:
      (
        .held,
        Wording(
          nb: "Du er fortsatt inne et annet sted. Alt du har svart der, er lagret.",
          nn: "Du er framleis inne ein annan stad. Alt du har svart der, er lagra.",
          en: "You are still logged in elsewhere. Everything you have answered there is stored.")
      )
    }
  }

  private static func notAllowed(_ command: String, _ may: [String]) -> Wording {
    let first =
      command.isEmpty
      ? Wording(
        nb: "Skriv hva du vil gjøre, etter navnet på serveren.", nn: "Skriv kva du vil gjere, etter namnet på tenaren.",
        en: "Write what you want to do after the server's name.")
      : Wording(
        nb: "«\(command.escaped)» kan ikke gjøres her.", nn: "«\(command.escaped)» kan ikkje gjerast her.",
        en: "“\(command.escaped)” cannot be done here.")
    let list = may.joined(separator: ", ")
    return first
      + Wording(
        nb: "Du kan skrive: \(list). Filer hentes med sftp.", nn: "Du kan skrive: \(list). Filer blir henta med sftp.",
        en: "You can write: \(list). Files are fetched with sftp.")
  }
}
