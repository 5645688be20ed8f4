import Courseware

/// What the issuer's screens say about one who awaits: the evidence of a person learning, and the drafts.
enum IssueEvidenceWords {
  static let inTheWay = Wording(
    nb: "Til hinder for beviset", nn: "Til hinder for beviset", en: "What stands in the way")
  static let toAskAbout = Wording(nb: "Å spørre om", nn: "Å spørje om", en: "To ask about")
  static let signsOnly = Wording(
    nb: "Dette er tegn, og hvert av dem kan ha en god grunn. Ingenting følger av dem av seg selv.",
    nn: "Dette er teikn, og kvart av dei kan ha ein god grunn. Ingenting følgjer av dei av seg sjølv.",
    en: "These are signs, and each may have a good reason. Nothing follows from them by itself.")
  static let nothingStandsOut = Wording(
    nb: "Ingenting skiller seg ut i tempo, rekkefølge og svar.",
    nn: "Ingenting skil seg ut i tempo, rekkjefølgje og svar.",
    en: "Nothing stands out in pace, order and answers.")
  static let learning = Wording(nb: "Gjennomføringen", nn: "Gjennomføringa", en: "The training")
  static let extent = Wording(nb: "Omfang", nn: "Omfang", en: "Extent")
  static func extentValue(_ nominal: Int, _ active: Int) -> Wording {
    Wording(
      nb: "\(Formats.nb.duration(minutes: nominal)) beregnet, \(Formats.nb.duration(minutes: active)) aktiv tid",
      nn: "\(Formats.nn.duration(minutes: nominal)) rekna, \(Formats.nn.duration(minutes: active)) aktiv tid",
      en: "\(Formats.en.duration(minutes: nominal)) nominal, \(Formats.en.duration(minutes: active)) active time")
  }
  static let period = Wording(nb: "Tidsrom", nn: "Tidsrom", en: "Period")
  static let module = Wording(nb: "Modul", nn: "Modul", en: "Module")
  static let score = Wording(nb: "Resultat", nn: "Resultat", en: "Result")
  static let tries = Wording(nb: "Forsøk", nn: "Forsøk", en: "Attempts")
  static let active = Wording(nb: "Aktiv tid", nn: "Aktiv tid", en: "Active time")
  static func minutes(_ minutes: Int) -> Wording {
    Wording(nb: "\(minutes) min", nn: "\(minutes) min", en: "\(minutes) min")
  }
  static let answersNotShown = Wording(
    nb: "Svarene er spilt av på nytt og gir samme resultat. De vises ikke her.",
    nn: "Svara er spelte av på nytt og gir same resultat. Dei blir ikkje viste her.",
    en: "The answers have been replayed, and give the same result. They are not shown here.")

  /// Something that changed under way, in a sentence; nothing for what is no change.
  static func change(_ event: Event, now: Timestamp, naming name: (String) -> String) -> Wording? {
    func at(_ formats: Formats) -> String { formats.text(event.at, now: now) }
    switch event.kind {
    case .rekeyed:
      return Wording(
        nb: "Tok i bruk en ny nøkkel \(at(.nb)).", nn: "Tok i bruk ein ny nøkkel \(at(.nn)).",
        en: "Took a new key into use \(at(.en)).")
    case .moved(let edition, _, let reopened):
      return Wording(
        nb:
          "Gikk videre i utgave \(edition.version) \(at(.nb)); \(counted(reopened.count, "modul", "moduler")) på nytt.",
        nn:
          "Gjekk vidare i utgåve \(edition.version) \(at(.nn)); \(counted(reopened.count, "modul", "modular")) på nytt.",
        en: "Went on in edition \(edition.version) \(at(.en)); \(counted(reopened.count, "module", "modules")) anew.")
    case .corrected(let correction):
      let item = name(correction.item)
      return Wording(
        nb: "Oppgaven «\(item)» ble rettet \(at(.nb)).", nn: "Oppgåva «\(item)» vart retta \(at(.nn)).",
        en: "The item “\(item)” was put right \(at(.en)).")
    default: return nil
    }
  }

  static let candidatePrompt = Wording(
    nb: "Trykk Enter for listen. Eller skriv ta med, samtale, utkast, hjelp eller avslutt:",
    nn: "Trykk Enter for lista. Eller skriv ta med, samtale, utkast, hjelp eller avslutt:",
    en: "Press Enter for the list. Or write include, talk, drafts, help or quit:")
  static let candidateInTheWayPrompt = Wording(
    nb: "Trykk Enter for listen. Eller skriv utkast, hjelp eller avslutt:",
    nn: "Trykk Enter for lista. Eller skriv utkast, hjelp eller avslutt:",
    en: "Press Enter for the list. Or write drafts, help or quit:")

  // Drafts.
  static let drafts = Wording(nb: "Utkast", nn: "Utkast", en: "Drafts")
  static func draftsOf(_ name: String) -> Wording {
    Wording(nb: "Utkastene til \(name)", nn: "Utkasta til \(name)", en: "The drafts of \(name)")
  }
  static let noneShared = Wording(
    nb: "Ingen utkast er delt.", nn: "Ingen utkast er delte.", en: "No drafts are shared.")
  static func askToShow(_ name: String) -> Wording {
    Wording(
      nb:
        "\(name) arbeider på denne kontoen og leverer ikke. Be om å få utkastene vist; de skrives ut med: kyndig drafts",
      nn:
        "\(name) arbeider på denne kontoen og leverer ikkje. Be om å få sjå utkasta; dei blir skrivne ut med: kyndig drafts",
      en:
        "\(name) works on this account and hands nothing in. Ask to be shown the drafts; they are printed with: kyndig drafts"
    )
  }
  static func place(_ number: Int, _ of: Int) -> Wording {
    Wording(nb: "utkast \(number) av \(of)", nn: "utkast \(number) av \(of)", en: "draft \(number) of \(of)")
  }
  static let read = Wording(nb: "lest", nn: "lese", en: "read")
  static let existing = Wording(
    nb: "Har dette fra før, i et dokument som ikke ligger her.",
    nn: "Har dette frå før, i eit dokument som ikkje ligg her.",
    en: "Has this from before, in a document that is not here.")
  static let called = Wording(nb: "Heter", nn: "Heiter", en: "Called")
  static let goneThrough = Wording(nb: "Sist gjennomgått", nn: "Sist gjennomgått", en: "Last gone through")
  static let owner = Wording(nb: "Ansvarlig", nn: "Ansvarleg", en: "Answers for it")
  static let lacking = Wording(
    nb: "Mangler, eller er usikkert:", nn: "Manglar, eller er usikkert:", en: "Lacking, or not known:")
  static let empty = Wording(nb: "tomt", nn: "tomt", en: "empty")
  static let readNext = Wording(nb: "neste utkast", nn: "neste utkast", en: "next draft")
  static let readIt = Wording(nb: "les", nn: "les", en: "read")
  static let draftsPrompt = Wording(
    nb: "Skriv tallet for utkastet du vil lese, eller tilbake:",
    nn: "Skriv talet for utkastet du vil lese, eller tilbake:",
    en: "Write the number of the draft to read, or back:")
  static let noDraftsPrompt = Wording(
    nb: "Trykk Enter for å gå tilbake:", nn: "Trykk Enter for å gå tilbake:", en: "Press Enter to go back:")
  static let draftPrompt = Wording(
    nb: "Trykk Enter for å gå videre, eller skriv tilbake:", nn: "Trykk Enter for å gå vidare, eller skriv tilbake:",
    en: "Press Enter to go on, or write back:")
}
