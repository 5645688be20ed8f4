import Credentials
import Records

/// What `kyndig leaders import` and the roster say.
enum RosterPhrases {
  static func imported(added: Int, changed: Int, unchanged: Int) -> Wording {
    Wording(
      nb: "Lest inn: \(counted(added, "ny leder", "nye ledere")), \(changed) endret, \(unchanged) som før.",
      nn: "Lese inn: \(counted(added, "ny leiar", "nye leiarar")), \(changed) med noko nytt, \(unchanged) som før.",
      en: "Read: \(counted(added, "new leader", "new leaders")), \(changed) changed, \(unchanged) as before.")
  }

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
        nb: "ansattnummeret \(number.escaped) står på linje \(line) også",
        nn: "tilsettnummeret \(number.escaped) står på linje \(line) òg",
        en: "the employee number \(number.escaped) is on line \(line) too")
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

extension RosterFile.Failure: SpokenFailure {
  var spoken: (Complaint.Code, Wording) { (.no, words) }

  private var words: Wording {
    switch self {
    case .notText:
      Wording(
        nb: "Filen er ikke lagret som UTF-8. Ingenting er lest inn. Lagre den på nytt som «CSV UTF-8».",
        nn: "Fila er ikkje lagra som UTF-8. Ingenting er lese inn. Lagre henne på nytt som «CSV UTF-8».",
        en: "The file is not saved as UTF-8. Nothing was read. Save it anew as “CSV UTF-8”.")
    case .quote(let line):
      Wording(
        nb: "Et anførselstegn på linje \(line) blir aldri lukket. Ingenting er lest inn. Rett linjen.",
        nn: "Eit hermeteikn på linje \(line) blir aldri lukka. Ingenting er lese inn. Rett linja.",
        en: "A quotation mark on line \(line) is never closed. Nothing was read. Correct the line.")
    case .noNames(let found):
      Wording(
        nb:
          "Den første linjen har ingen kolonne med overskriften «navn», men \(Wording.every(found.map(\.escaped)).nb). Ingenting er lest inn. Skriv «navn» over navnene.",
        nn:
          "Den første linja har ingen kolonne med overskrifta «namn», men \(Wording.every(found.map(\.escaped)).nn). Ingenting er lese inn. Skriv «namn» over namna.",
        en:
          "The first line has no column headed “name”, but \(Wording.every(found.map(\.escaped)).en). Nothing was read. Write “name” above the names."
      )
    case .empty:
      Wording(
        nb:
          "Filen har ingen ledere. Den første linjen er overskriften, som «navn;ansattnummer;enhet», og så kommer én leder på hver linje.",
        nn:
          "Fila har ingen leiarar. Den første linja er overskrifta, som «namn;tilsettnummer;eining», og så kjem éin leiar på kvar linje.",
        en:
          "The file has no leaders. The first line is the heading, as “name;employee number;unit”, then one leader a line."
      )
    case .lines(let faults):
      .lines(
        [
          Wording(
            nb: "Ingenting er lest inn, for \(counted(faults.count, "ting", "ting")) må rettes først:",
            nn: "Ingenting er lese inn, for \(counted(faults.count, "ting", "ting")) må rettast først:",
            en: "Nothing was read, for \(counted(faults.count, "thing", "things")) must be corrected first:")
        ]
          + faults.map { fault in
            let line = RosterPhrases.line(fault.line, fault.fault)
            return Wording(nb: "  \(line.nb).", nn: "  \(line.nn).", en: "  \(line.en).")
          })
    }
  }
}

extension Roster.Failure: SpokenFailure {
  var spoken: (Complaint.Code, Wording) {
    switch self {
    case .nobody(let who):
      (
        .missing,
        Wording(
          nb:
            "Ingen på listen har navnet eller nummeret «\(who.escaped)». Ingenting er gjort. Se listen med: kyndig leaders list",
          nn:
            "Ingen på lista har namnet eller nummeret «\(who.escaped)». Ingenting er gjort. Sjå lista med: kyndig leaders list",
          en:
            "Nobody on the list has the name or number “\(who.escaped)”. Nothing was done. See the list with: kyndig leaders list"
        )
      )
    case .several(let who):
      (
        .usage,
        Wording(
          nb: "Flere på listen heter «\(who.escaped)». Ingenting er gjort. Oppgi ansattnummeret.",
          nn: "Fleire på lista heiter «\(who.escaped)». Ingenting er gjort. Oppgi tilsettnummeret.",
          en: "Several on the list are called “\(who.escaped)”. Nothing was done. Give the employee number.")
      )
    case .noUnit(let unit):
      (
        .missing,
        Wording(
          nb: "Ingen ledere hører til enheten «\(unit.escaped)». Ingenting er gjort.",
          nn: "Ingen leiarar høyrer til eininga «\(unit.escaped)». Ingenting er gjort.",
          en: "No leaders belong to the unit “\(unit.escaped)”. Nothing was done.")
      )
    case .nobodyWaits:
      (
        .no,
        Wording(
          nb: "Ingen nøkler venter på å bli knyttet til noen.", nn: "Ingen nøklar ventar på å bli knytte til nokon.",
          en: "No keys wait to be bound to anybody.")
      )
    case .notWaiting(let name):
      (
        .no,
        Wording(
          nb:
            "\(name.escaped) har ingen nøkkel som venter. Nøkkelen lages med kyndig enrol, og kommer med en innlevering. Ingenting er gjort.",
          nn:
            "\(name.escaped) har ingen nøkkel som ventar. Nøkkelen blir laga med kyndig enrol, og kjem med ei innlevering. Ingenting er gjort.",
          en:
            "\(name.escaped) has no key that waits. The key is made with kyndig enrol, and comes with a hand-in. Nothing was done."
        )
      )
    case .methodMissing:
      (
        .usage,
        Wording(
          nb: "Si hvordan du vet at nøkkelen er lederens: --method in-person, phone, code eller login.",
          nn: "Sei korleis du veit at nøkkelen er leiaren sin: --method in-person, phone, code eller login.",
          en: "Say how you know that the key is the leader's: --method in-person, phone, code or login.")
      )
    case .whoMissing:
      (
        .usage,
        Wording(
          nb: "Si hvem det gjelder, med navn eller ansattnummer. Bare --method code kan gjelde alle på én gang.",
          nn: "Sei kven det gjeld, med namn eller tilsettnummer. Berre --method code kan gjelde alle på éin gong.",
          en: "Say who it is, by name or employee number. Only --method code can be for all at once.")
      )
    }
  }
}
