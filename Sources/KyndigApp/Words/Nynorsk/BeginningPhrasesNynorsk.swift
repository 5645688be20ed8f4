extension BeginningPhrases {
  static let nn = BeginningPhrases(
    welcome: "Velkomen",
    extent: {
      "Kurset tek som regel mellom \($0) og \($1). Når du har svart på nokre spørsmål om verksemda, får du di eiga tid."
    },
    extentFixed: { "Kurset tek omtrent \($0)." },
    pauses: "Du kan stoppe når som helst. Alt du har svart, er lagra, og du held fram der du var.",
    begin: "begynn",
    beginPrompt: "Trykk Enter for å begynne, eller skriv avslutt:",
    privacyTitle: "Dette blir lagra om deg",
    stored: [
      "Namnet ditt, og namnet og organisasjonsnummeret til verksemda om du oppgir dei.",
      "Svara, utkasta og tidspunkta for det du gjer i kurset.",
      "Ein nøkkel som berre passfrasen din opnar. Passfrasen blir aldri lagra.",
    ],
    whereStored: { "Alt ligg på denne maskina, i mappa \($0). Ingenting blir sendt nokon stad." },
    whoSees: [
      "Berre denne brukarkontoen, og den som styrer maskina, kan lese det.",
      "På beviset står namn, verksemd, innhald, omfang og resultat. Svara dine står ikkje der.",
    ],
    agree: "greitt, gå vidare",
    agreePrompt: "Trykk Enter for å gå vidare, eller skriv avslutt. Ingenting er lagra enno:",
    identityTitle: "Kven er du?",
    fieldNumber: { "felt \($0) av \($1)" },
    name: "Skriv heile namnet ditt, slik det skal stå på beviset:",
    nameHint: "Opplæringa er personleg. Berre du kan ta ho for deg.",
    nameMissing: "Namnet manglar. Det må stå på beviset.",
    nameUnprintable:
      "Dette kan ikkje stå på beviset: det er for langt, eller har teikn som ikkje syner. Skriv det på nytt.",
    employer: "Kva heiter verksemda?",
    employerHint: "Valfritt. Står på beviset.",
    organisationNumber: "Organisasjonsnummer (ni siffer):",
    organisationNumberHint: "Valfritt. Står på beviset.",
    organisationNumberWrong:
      "Dette er ikkje eit gyldig organisasjonsnummer. Kontroller sifra, eller lat feltet stå tomt.",
    fieldPrompt: "Skriv svaret og trykk Enter:",
    ownHoursTitle: "Di opplæring",
    ownHours: { "For verksemda di er opplæringa \(counted($1, "modul", "modular")) og ei prøve, rekna til \($0)." },
    test: "Avsluttande prøve",
    toFindOut: "Dette svarte du «veit ikkje» på. Finn det ut når du kan; til då ser du alt som kan gjelde dykk:",
    toFindOutNone: "Tida følgjer av innhaldet de får. Du bruker den tida du treng.",
    thenPassphrase: "Før du går vidare, lagar du ein nøkkel som du signerer med når alt er bestått.",
    ownHoursPrompt: "Trykk Enter for å gå vidare, eller skriv oversikt eller avslutt:")
}

extension ReadingPhrases {
  static let nn = ReadingPhrases(
    page: { "side \($0) av \($1)" },
    because: { "Du ser dette fordi du har svart \($0)." },
    becauseAnswer: { "«\($1)» på «\($0)»" },
    becauseDerived: { labels, answers in
      "Du ser dette fordi: \(labels)" + (answers.map { ", og du har svart \($0)" } ?? "") + "."
    },
    becauseUnknown: {
      "Du ser dette fordi det kan gjelde dykk; svaret på «\($0.joined(separator: "», «"))» er ikkje kjent enno."
    },
    example: "Døme", note: "Merk",
    inForce: { "Gjeld frå \($0)" }, checked: { "kontrollert \($0)" },
    law: {
      lawsByName(
        $0,
        [
          "aml": "Arbeidsmiljølova", "IKF": "Internkontrollforskrifta", "ldl.": "Likestillings- og diskrimineringslova",
          "OLM": "Forskrift om organisering, leiing og medverknad",
        ])
    }, sources: "Kjelder på sida:",
    terms: { "Omgrep på sida: \($0)" },
    term: { "Omgrep \($0) av \($1)" },
    usedOn: { "Brukt på side \($0) i denne modulen." },
    goToPage: { "gå til side \($0)" },
    termPrompt: { page, hasMore in
      let enter = page.map { "for å gå til side \($0)" } ?? "for å lukke"
      return "Trykk Enter \(enter), eller skriv \(hasMore ? "omgrep for det neste, " : "")lukk eller avslutt:"
    },
    why: { "Kvifor vi spør: \($0)" },
    unknown: "Veit ikkje", unknownValue: "«veit ikkje»", yourAnswer: "Svaret ditt:",
    numberHint: { "Skriv eit tal frå \($0) til \($1). Skriv ? om du ikkje veit." },
    numberWrong: { "Svaret må vere eit heilt tal frå \($0) til \($1), eller ? om du ikkje veit." },
    textHint: { "Skriv nokre få ord, høgst \($0) teikn. Skriv ? om du ikkje veit." },
    textWrong: { "Svaret må ha minst eitt og høgst \($0) teikn. Skriv ? om du ikkje veit." },
    textPrompt: "Skriv svaret, ? om du ikkje veit, eller /tilbake:",
    question: "Om verksemda",
    pagePrompt: { hasTerms, isLookedUp in
      "Trykk Enter for å gå \(isLookedUp ? "tilbake, eller skriv" : "vidare, eller skriv tilbake,")"
        + "\(hasTerms ? " omgrep," : "") søk, oversikt eller avslutt:"
    },
    choicePrompt: "Skriv talet for svaret, eller ? for hjelp:",
    numberPrompt: "Skriv talet, eller ? om du ikkje veit:",
    stopPrompt: "Skriv tilbake for å endre svaret, oversikt eller avslutt:",
    changeAnswers: "endre svaret")
}

extension OverviewPhrases {
  static let nn = OverviewPhrases(
    lead: { "Opplæring for \($0)." },
    personal: "Opplæringa er personleg. Ingen andre kan ta ho for deg.",
    topLaw: "øvste leiar etter arbeidsmiljølova §\u{A0}3-5",
    otherLaw: "leiarar etter arbeidsmiljølova §\u{A0}3-2 første ledd bokstav b",
    passed: { "bestått, \($0)" },
    extended: { "bestått, \($0), og \($1 == 1 ? "éin ting er ny" : "\($1) ting er nye")" },
    here: { "\($0) av \($1) er gjort" },
    notStarted: { "ikkje starta, ca. \($0)" },
    check: "sjekken står att",
    locked: { "opnar når \($0) er bestått" },
    lockedTest: "opnar når alle modulane er bestått",
    stopped: "kurset passar ikkje her",
    passedCount: { "\($0) av \(counted($1, "modul", "modular")) er bestått." },
    left: { "Omtrent \($0) att." },
    masteryScore: { "Beståttgrensa er \($0). Du kan ta ein modul så mange gonger du vil." },
    then: "Når alt er bestått, signerer du ei eigenerklæring og får beviset ditt.",
    allPassed: "Alt er bestått. No kan du signere eigenerklæringa og få beviset ditt.",
    certified: "Alt er bestått, og beviset er laga.",
    stored: { "Sist lagra \($0). Du kan avslutte når som helst." },
    makeKey: "Lag nøkkelen din", more: "meir",
    prompt: "Trykk Enter for å halde fram, skriv eit tal for å velje, eller skriv meir, søk, hjelp eller avslutt:",
    closed: { "Denne er ikkje open enno: han \($0)." },
    certificateRow: "Beviset ditt", attestRow: "Eigenerklæring", ready: "klar til å signerast",
    refused: "Det kan ikkje endrast no: ei prøve er i gang, eller kurset er bestått.")
}
