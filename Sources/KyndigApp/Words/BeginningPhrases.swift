/// The first run: what it is, what is stored, who she is.
struct BeginningPhrases: Sendable {
  var welcome: String
  var extent: @Sendable (_ least: String, _ most: String) -> String
  var extentFixed: @Sendable (String) -> String
  var pauses: String
  var begin: String
  var beginPrompt: String
  var privacyTitle: String
  var stored: [String]
  var whereStored: @Sendable (String) -> String
  var whoSees: [String]
  var agree: String
  var agreePrompt: String
  var identityTitle: String
  var fieldNumber: @Sendable (_ number: Int, _ of: Int) -> String
  var name: String
  var nameHint: String
  var nameMissing: String
  var nameUnprintable: String
  var employer: String
  var employerHint: String
  var organisationNumber: String
  var organisationNumberHint: String
  var organisationNumberWrong: String
  var fieldPrompt: String
  var ownHoursTitle: String
  var ownHours: @Sendable (_ extent: String, _ modules: Int) -> String
  var test: String
  var toFindOut: String
  var toFindOutNone: String
  var thenPassphrase: String
  var ownHoursPrompt: String

  static let nb = BeginningPhrases(
    welcome: "Velkommen",
    extent: {
      "Kurset tar som regel mellom \($0) og \($1). Når du har svart på noen spørsmål om virksomheten, får du din egen tid."
    },
    extentFixed: { "Kurset tar omtrent \($0)." },
    pauses: "Du kan stoppe når som helst. Alt du har svart, er lagret, og du fortsetter der du var.",
    begin: "begynn",
    beginPrompt: "Trykk Enter for å begynne, eller skriv avslutt:",
    privacyTitle: "Dette lagres om deg",
    stored: [
      "Navnet ditt, og navnet og organisasjonsnummeret til virksomheten hvis du oppgir dem.",
      "Svarene, utkastene og tidspunktene for det du gjør i kurset.",
      "En nøkkel som bare passfrasen din åpner. Passfrasen lagres aldri.",
    ],
    whereStored: { "Alt ligger på denne maskinen, i mappen \($0). Ingenting sendes noe sted." },
    whoSees: [
      "Bare denne brukerkontoen, og den som styrer maskinen, kan lese det.",
      "På beviset står navn, virksomhet, innhold, omfang og resultat. Svarene dine står ikke der.",
    ],
    agree: "greit, gå videre",
    agreePrompt: "Trykk Enter for å gå videre, eller skriv avslutt. Ingenting er lagret ennå:",
    identityTitle: "Hvem er du?",
    fieldNumber: { "felt \($0) av \($1)" },
    name: "Skriv hele navnet ditt, slik det skal stå på beviset:",
    nameHint: "Opplæringen er personlig. Bare du kan ta den for deg.",
    nameMissing: "Navnet mangler. Det må stå på beviset.",
    nameUnprintable:
      "Dette kan ikke stå på beviset: det er for langt, eller har tegn som ikke synes. Skriv det på nytt.",
    employer: "Hva heter virksomheten?",
    employerHint: "Valgfritt. Står på beviset.",
    organisationNumber: "Organisasjonsnummer (ni siffer):",
    organisationNumberHint: "Valgfritt. Står på beviset.",
    organisationNumberWrong:
      "Dette er ikke et gyldig organisasjonsnummer. Kontroller sifrene, eller la feltet stå tomt.",
    fieldPrompt: "Skriv svaret og trykk Enter:",
    ownHoursTitle: "Din opplæring",
    ownHours: {
      "For din virksomhet er opplæringen \(counted($1, "modul", "moduler")) og en prøve, beregnet til \($0)."
    },
    test: "Avsluttende prøve",
    toFindOut: "Dette svarte du «vet ikke» på. Finn det ut når du kan; inntil da vises alt som kan gjelde dere:",
    toFindOutNone: "Tiden følger av innholdet dere får. Du bruker den tiden du trenger.",
    thenPassphrase: "Før du går videre, lager du en nøkkel som du signerer med når alt er bestått.",
    ownHoursPrompt: "Trykk Enter for å gå videre, eller skriv oversikt eller avslutt:")
}

/// Pages, terms, and questions about the business.
struct ReadingPhrases: Sendable {
  var page: @Sendable (_ number: Int, _ of: Int) -> String
  var because: @Sendable (_ answers: String) -> String
  var becauseAnswer: @Sendable (_ question: String, _ answer: String) -> String
  var becauseDerived: @Sendable (_ labels: String, _ answers: String?) -> String
  var becauseUnknown: @Sendable (_ questions: [String]) -> String
  var example: String
  var note: String
  var inForce: @Sendable (String) -> String
  var checked: @Sendable (String) -> String
  var law: @Sendable (String) -> String
  var sources: String
  var terms: @Sendable (String) -> String
  var term: @Sendable (_ number: Int, _ of: Int) -> String
  var usedOn: @Sendable (String) -> String
  var goToPage: @Sendable (Int) -> String
  /// Where Enter leads, and whether there are more terms.
  var termPrompt: @Sendable (_ page: Int?, _ hasMore: Bool) -> String
  var why: @Sendable (String) -> String
  var unknown: String
  /// In the place of a number that she does not know.
  var unknownValue: String
  var yourAnswer: String
  var numberHint: @Sendable (_ least: Int, _ most: Int) -> String
  var numberWrong: @Sendable (_ least: Int, _ most: Int) -> String
  var textHint: @Sendable (_ most: Int) -> String
  var textWrong: @Sendable (_ most: Int) -> String
  var textPrompt: String
  var question: String
  var pagePrompt: @Sendable (_ hasTerms: Bool, _ isLookedUp: Bool) -> String
  var choicePrompt: String
  var numberPrompt: String
  var stopPrompt: String
  var changeAnswers: String

  static let nb = ReadingPhrases(
    page: { "side \($0) av \($1)" },
    because: { "Du ser dette fordi du har svart \($0)." },
    becauseAnswer: { "«\($1)» på «\($0)»" },
    becauseDerived: { labels, answers in
      "Du ser dette fordi: \(labels)" + (answers.map { ", og du har svart \($0)" } ?? "") + "."
    },
    becauseUnknown: {
      "Du ser dette fordi det kan gjelde dere; svaret på «\($0.joined(separator: "», «"))» er ikke kjent ennå."
    },
    example: "Eksempel", note: "Merk",
    inForce: { "Gjelder fra \($0)" }, checked: { "kontrollert \($0)" },
    law: {
      lawsByName(
        $0,
        [
          "aml": "Arbeidsmiljøloven", "IKF": "Internkontrollforskriften",
          "ldl.": "Likestillings- og diskrimineringsloven",
          "OLM": "Forskrift om organisering, ledelse og medvirkning",
        ])
    }, sources: "Kilder på siden:",
    terms: { "Begreper på siden: \($0)" },
    term: { "Begrep \($0) av \($1)" },
    usedOn: { "Brukt på side \($0) i denne modulen." },
    goToPage: { "gå til side \($0)" },
    termPrompt: { page, hasMore in
      let enter = page.map { "for å gå til side \($0)" } ?? "for å lukke"
      return "Trykk Enter \(enter), eller skriv \(hasMore ? "begreper for det neste, " : "")lukk eller avslutt:"
    },
    why: { "Hvorfor vi spør: \($0)" },
    unknown: "Vet ikke", unknownValue: "«vet ikke»", yourAnswer: "Svaret ditt:",
    numberHint: { "Skriv et tall fra \($0) til \($1). Skriv ? hvis du ikke vet." },
    numberWrong: { "Svaret må være et helt tall fra \($0) til \($1), eller ? hvis du ikke vet." },
    textHint: { "Skriv noen få ord, høyst \($0) tegn. Skriv ? hvis du ikke vet." },
    textWrong: { "Svaret må ha minst ett og høyst \($0) tegn. Skriv ? hvis du ikke vet." },
    textPrompt: "Skriv svaret, ? hvis du ikke vet, eller /tilbake:",
    question: "Om virksomheten",
    pagePrompt: { hasTerms, isLookedUp in
      "Trykk Enter for å gå \(isLookedUp ? "tilbake, eller skriv" : "videre, eller skriv tilbake,")"
        + "\(hasTerms ? " begreper," : "") søk, oversikt eller avslutt:"
    },
    choicePrompt: "Skriv tallet for svaret, eller ? for hjelp:",
    numberPrompt: "Skriv tallet, eller ? hvis du ikke vet:",
    stopPrompt: "Skriv tilbake for å endre svaret, oversikt eller avslutt:",
    changeAnswers: "endre svaret")
}

/// The map of the course.
struct OverviewPhrases: Sendable {
  var lead: @Sendable (_ law: String) -> String
  var personal: String
  var topLaw: String
  var otherLaw: String
  var passed: @Sendable (String) -> String
  var extended: @Sendable (_ score: String, _ steps: Int) -> String
  var here: @Sendable (_ done: Int, _ of: Int) -> String
  var notStarted: @Sendable (String) -> String
  var check: String
  var locked: @Sendable (String) -> String
  var lockedTest: String
  var stopped: String
  var passedCount: @Sendable (_ passed: Int, _ of: Int) -> String
  var left: @Sendable (String) -> String
  var masteryScore: @Sendable (String) -> String
  var then: String
  var allPassed: String
  var certified: String
  var stored: @Sendable (String) -> String
  var makeKey: String
  var more: String
  var prompt: String
  var closed: @Sendable (String) -> String
  var certificateRow: String
  var attestRow: String
  var ready: String
  var refused: String

  static let nb = OverviewPhrases(
    lead: { "Opplæring for \($0)." },
    personal: "Opplæringen er personlig. Ingen andre kan ta den for deg.",
    topLaw: "øverste leder etter arbeidsmiljøloven §\u{A0}3-5",
    otherLaw: "ledere etter arbeidsmiljøloven §\u{A0}3-2 første ledd bokstav b",
    passed: { "bestått, \($0)" },
    extended: { "bestått, \($0), og \($1 == 1 ? "én ting er ny" : "\($1) ting er nye")" },
    here: { "\($0) av \($1) er gjort" },
    notStarted: { "ikke startet, ca. \($0)" },
    check: "sjekken gjenstår",
    locked: { "åpner når \($0) er bestått" },
    lockedTest: "åpner når alle modulene er bestått",
    stopped: "kurset passer ikke her",
    passedCount: { "\($0) av \(counted($1, "modul", "moduler")) er bestått." },
    left: { "Omtrent \($0) igjen." },
    masteryScore: { "Beståttgrensen er \($0). Du kan ta en modul så mange ganger du vil." },
    then: "Når alt er bestått, signerer du egenerklæringen og får beviset ditt.",
    allPassed: "Alt er bestått. Nå kan du signere egenerklæringen og få beviset ditt.",
    certified: "Alt er bestått, og beviset er laget.",
    stored: { "Sist lagret \($0). Du kan avslutte når som helst." },
    makeKey: "Lag nøkkelen din", more: "mer",
    prompt: "Trykk Enter for å fortsette, skriv et tall for å velge, eller skriv mer, søk, hjelp eller avslutt:",
    closed: { "Denne er ikke åpen ennå: den \($0)." },
    certificateRow: "Beviset ditt", attestRow: "Egenerklæring", ready: "klar til å signeres",
    refused: "Det kan ikke endres nå: en prøve er i gang, eller kurset er bestått.")
}

extension ReadingPhrases {
  /// References to laws with the short names written out.
  static func lawsByName(_ laws: String, _ names: [String: String]) -> String {
    laws.split(separator: "; ").map { law in
      let word = law.prefix { $0 != " " && $0 != "\u{A0}" }
      return (names[String(word)] ?? String(word)) + law.dropFirst(word.count)
    }.joined(separator: "; ")
  }
}
