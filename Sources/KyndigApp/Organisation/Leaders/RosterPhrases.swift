import Credentials
import Records

/// What `kyndig leaders import` and the roster say.
enum RosterPhrases {
  static func issuer(_ name: String) -> Wording {
    Wording(
      nb: "\(name.escaped) er utsteder også, og får beviset sitt av en annen utsteder.",
      nn: "\(name.escaped) er utferdar òg, og får beviset sitt av ein annan utferdar.",
      en: "\(name.escaped) is an issuer too, and gets her certificate from another issuer.")
  }

  static func unused(_ columns: [String]) -> Wording {
    let names = Wording.every(columns.map(\.escaped))
    return Wording(
      nb: "Ikke brukt: kolonnen \(names.nb).", nn: "Ikkje brukt: kolonnen \(names.nn).",
      en: "Not used: the column \(names.en).")
  }

  static let wasUTF16 = Wording(
    nb: "Filen var lagret som UTF-16, og er lest slik.", nn: "Fila var lagra som UTF-16, og er lesen slik.",
    en: "It was saved as UTF-16, and was read so.")

  static func isRightEncoding(_ telling: [String]) -> Wording {
    let names = Wording.every(telling.map(\.escaped))
    return Wording(
      nb: """
        Filen er ikke lagret som UTF-8. Lest som Latin-1 (Windows) står det \(names.nb).
        Er det riktig? (ja eller nei):
        """,
      nn: """
        Fila er ikkje lagra som UTF-8. Lesen som Latin-1 (Windows) står det \(names.nn).
        Er det rett? (ja eller nei):
        """,
      en: """
        It is not saved as UTF-8. Read as Latin-1 (Windows) it says \(names.en).
        Is that right? (yes or no):
        """)
  }

  /// What is taken for a yes, in small letters.
  static let yes: Set<String> = ["ja", "j", "yes", "y"]

  static let nextInvite = Wording(
    nb: "Inviter dem med: kyndig leaders invite --to MAPPE", nn: "Inviter dei med: kyndig leaders invite --to MAPPE",
    en: "Invite them with: kyndig leaders invite --to FOLDER")

  static func line(_ number: Int, _ fault: RosterFile.Fault) -> Wording {
    let text = Self.fault(fault)
    return Wording(
      nb: "linje \(number): \(text.nb)", nn: "linje \(number): \(text.nn)", en: "line \(number): \(text.en)")
  }

  private static func fault(_ fault: RosterFile.Fault) -> Wording {
    switch fault {
    case .nameMissing:
      Wording(nb: "navnet mangler", nn: "namnet manglar", en: "the name is missing")
    case .name(let name):
      Wording(
        nb: "«\(name.escaped)» kan ikke stå som navn på et bevis",
        nn: "«\(name.escaped)» kan ikkje stå som namn på eit bevis",
        en: "“\(name.escaped)” cannot stand as a name on a certificate")
    case .number(let number):
      Wording(
        nb: "ansattnummeret «\(number.escaped)» er for langt, eller har skjulte tegn",
        nn: "tilsettnummeret «\(number.escaped)» er for langt, eller har skjulte teikn",
        en: "the employee number “\(number.escaped)” is too long, or has hidden characters")
    case .unit(let unit, let known):
      known.isEmpty
        ? Wording(
          nb: "enheten «\(unit.escaped)» er for lang, eller har skjulte tegn",
          nn: "eininga «\(unit.escaped)» er for lang, eller har skjulte teikn",
          en: "the unit “\(unit.escaped)” is too long, or has hidden characters")
        : Wording(
          nb: "enheten «\(unit.escaped)» finnes ikke; det gjør \(Wording.every(known).nb)",
          nn: "eininga «\(unit.escaped)» finst ikkje; det gjer \(Wording.every(known).nn)",
          en: "there is no unit “\(unit.escaped)”; there is \(Wording.every(known).en)")
    case .role(let role):
      Wording(
        nb: "stillingen «\(role.escaped)» er for lang, eller har skjulte tegn",
        nn: "stillinga «\(role.escaped)» er for lang, eller har skjulte teikn",
        en: "the role “\(role.escaped)” is too long, or has hidden characters")
    case .level(let level):
      Wording(
        nb: "ledernivået «\(level.escaped)» er ukjent; skriv «øverste leder» (§ 3-5) eller «annen leder» (§ 3-2)",
        nn: "leiarnivået «\(level.escaped)» er ukjent; skriv «øvste leiar» (§ 3-5) eller «annan leiar» (§ 3-2)",
        en: "the leader level “\(level.escaped)” is unknown; write “top leader” (§ 3-5) or “other leader” (§ 3-2)")
    case .email(let address):
      Wording(
        nb: "«\(address.escaped)» er ikke en e-postadresse", nn: "«\(address.escaped)» er ikkje ei e-postadresse",
        en: "“\(address.escaped)” is no e-mail address")
    case .date(let date):
      Wording(
        nb: "«\(date.escaped)» er ingen dato; skriv den som 01.11.2026 eller 2026-11-01",
        nn: "«\(date.escaped)» er ingen dato; skriv han som 01.11.2026 eller 2026-11-01",
        en: "“\(date.escaped)” is no date; write it as 01.11.2026 or 2026-11-01")
    case .century(let date):
      Wording(
        nb: "årstallet i «\(date.escaped)» må ha fire sifre", nn: "årstalet i «\(date.escaped)» må ha fire siffer",
        en: "the year in “\(date.escaped)” must have four digits")
    case .backwards(let from, let to):
      Wording(
        nb: "siste dag, \(to), er før første dag, \(from)", nn: "siste dag, \(to), er før første dag, \(from)",
        en: "the last day, \(to), is before the first day, \(from)")
    case .absenceWithoutStart:
      Wording(
        nb: "fraværet har en siste dag, men ingen første", nn: "fråværet har ein siste dag, men ingen første",
        en: "the absence has a last day, but no first")
    case .organisationNumber(let number):
      Wording(
        nb: "«\(number.escaped)» er ikke et organisasjonsnummer",
        nn: "«\(number.escaped)» er ikkje eit organisasjonsnummer",
        en: "“\(number.escaped)” is not an organisation number")
    case .tooManyCells(let found, let expected):
      Wording(
        nb: "\(found) felt, men overskriften har \(expected)", nn: "\(found) felt, men overskrifta har \(expected)",
        en: "\(found) cells, but the heading has \(expected)")
    case .numberTwice(let number, let line):
      Wording(
        nb: "ansattnummeret \(number.escaped) står på linje \(line) også, med et annet navn",
        nn: "tilsettnummeret \(number.escaped) står på linje \(line) òg, med eit anna namn",
        en: "the employee number \(number.escaped) is on line \(line) too, with another name")
    case .nameTwice(let name, let line):
      Wording(
        nb: "\(name.escaped) står på linje \(line) også; skriv ansattnummer på begge",
        nn: "\(name.escaped) står på linje \(line) òg; skriv tilsettnummer på begge",
        en: "\(name.escaped) is on line \(line) too; write an employee number on both")
    case .severalHave(let name):
      Wording(
        nb: "flere på listen heter \(name.escaped); skriv ansattnummer",
        nn: "fleire på lista heiter \(name.escaped); skriv tilsettnummer",
        en: "several on the list are called \(name.escaped); write the employee number")
    }
  }
}
