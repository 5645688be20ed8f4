extension ItemPhrases {
  static let nn = ItemPhrases(
    practice: { "Øving \($0) av \($1)" },
    item: { "Oppgåve \($0) av \($1)" },
    points: { "\($0) poeng" },
    chooseOne: "Vel eitt svar.",
    chosen: { "Du har valt \($0). Enter svarer." },
    chooseAll: { "Merk alle som er rette. Du har merkt \($0)." },
    partialCredit: "Du får poeng for kvart rette val og trekk for kvart gale.",
    wholeCredit: "Du får poeng berre når alt er rett.",
    nothingChosen: "Vel eit svar først.",
    singlePrompt: "Skriv talet for eitt svar, eller ? for hjelp:",
    multiplePrompt: "Skriv tala for alle rette svar med mellomrom mellom, eller ? for hjelp:",
    pointOut: { "Merk linjene som er feil. Du har merkt \($0)." },
    faultCredit: "Du får poeng for kvar feil du finn, og trekk for kvar linje som er i orden.",
    nothingPointedOut: "Merk minst éi linje først.",
    faultsPrompt: "Skriv tala for linjene som ikkje stemmer, med mellomrom mellom, eller ? for hjelp:",
    orderLead: "Flytt ei linje: Mellomrom tek tak, ↑↓ flyttar, Mellomrom slepper.",
    orderTyped: "Eller skriv rekkjefølgja med tal (t).",
    orderCredit: "Du får eitt poeng for kvart steg som kjem rett etter det det skal.",
    orderUntouched: "Rekkjefølgja er ikkje endra. Flytt ei linje først, eller skriv rekkjefølgja.",
    orderWrong: { "Skriv kvart av tala frå 1 til \($0) éin gong, med mellomrom mellom." },
    orderField: "Tala i den rekkjefølgja linjene skal stå:",
    orderHint: { "Skriv alle tala frå 1 til \($0). Linja du skriv først, kjem først." },
    orderPrompt: "Skriv tala i rett rekkjefølgje med mellomrom mellom, eller ? for hjelp:",
    moving: "blir flytta no",
    placed: { "\($0) av \($1) er kopla." },
    placeHere: { "vel 1–\($0)" },
    loose: "ikkje kopla",
    usedBy: { "brukt på \($0)" },
    matchCredit: "Du får eitt poeng for kvar rett kopling.",
    matchUnfinished: "Kople alle først.",
    matchWrong: { "Skriv \($0) tal frå 1 til \($1): eitt for kvar bokstav, i same rekkjefølgje." },
    matchPrompt: { "Skriv \($0) tal med mellomrom mellom, eitt for kvar bokstav, eller ? for hjelp:" },
    numberField: { $0.map { "Svaret ditt (\($0)):" } ?? "Svaret ditt:" },
    numberHint: "Skriv eit heilt tal med siffer.",
    numberRefused: "Svaret må vere eit heilt tal, skrive med siffer. Ingenting er levert.",
    numberPrompt: "Skriv talet, eller skriv hjelp, tilbake, oversikt eller avslutt:",
    dateField: "Svaret ditt (ein dato):",
    dateHint: "Skriv datoen som 31.12.2026 eller 2026-12-31.",
    dateRefused: "Det er ingen dato. Skriv han som 31.12.2026 eller 2026-12-31. Ingenting er levert.",
    datePrompt: "Skriv datoen, eller skriv hjelp, tilbake, oversikt eller avslutt:",
    right: "Rett.", wrong: "Ikkje rett.",
    partly: { "Delvis rett: \($0) av \($1) poeng." },
    youAnswered: { "Du svarte \($0):" },
    rightAnswer: { "Rett svar \($0):" },
    youPointedOut: { "Du merkte linje \($0):" },
    otherFault: { "Feil er òg linje \($0):" },
    yourOrder: "Rekkjefølgja di:", rightOrder: "Rett rekkjefølgje:",
    youWrote: "Du svarte:", rightIs: "Rett svar:",
    numberWith: ItemPhrases.nb.numberWith,
    saysPage: { "Dette står på sida «\($0)»." },
    storedAt: { "Svaret er lagra \($0)." },
    read: "les sida", next: "vidare",
    feedbackPrompt: { "Trykk Enter for å gå vidare, eller skriv \($0 ? "les, " : "")tilbake, oversikt eller avslutt:" },
    back: "tilbake")
}

extension ResultPhrases {
  static let nn = ResultPhrases(
    check: { "Modulprøve: \($0)" },
    handInTitle: "Klar til å levere",
    handInLead: {
      "Du har svart på \($0 == 1 ? "oppgåva" : "alle \($0) oppgåvene"). "
        + "Du kan gå tilbake og endre eit svar, eller levere no."
    },
    answered: "svart på",
    handIn: "lever",
    handInRow: "Lever svara",
    handInPrompt: "Trykk Enter for å levere, eller skriv talet for ei oppgåve du vil endre:",
    introduction: { "Her er \(counted($0, "oppgåve", "oppgåver")). Du består med \($1) av poenga." },
    critical: "Nokre oppgåver er så viktige at dei må vere rette uansett poengsum.",
    resultAtTheEnd: "Resultatet kjem når du leverer. Du kan prøve så mange gonger du vil, med andre oppgåver.",
    recalls: { "\($0 == 1 ? "Éi oppgåve" : "\($0) oppgåver") er frå modular du har bestått." },
    start: "begynn", startPrompt: "Trykk Enter for å begynne, eller skriv tilbake, oversikt eller avslutt:",
    result: "Resultat", attempt: { "forsøk \($0)" },
    passed: { "\($0): bestått" }, failed: { "\($0): ikkje bestått" },
    score: "Resultat", limit: "Beståttgrense",
    points: { "\($0) av \($1) poeng." },
    earlier: { "Det beste resultatet ditt er \($0). Det gjeld." },
    missedCritical: "Ei oppgåve som må vere rett, vart gal. Sjå forklaringa, og prøv på nytt.",
    whyFailed: { "Du fekk \($0), grensa er \($1). Sjå feila, og prøv på nytt." },
    ofPoints: { "\($0) av \($1)" }, withdrawn: "trekt, tel ikkje",
    onward: "vidare", again: "på nytt", mistakes: "feila",
    prompt: { isPassed, hasMistakes in
      "Trykk Enter for \(isPassed ? "å gå vidare" : "oversikta"), eller skriv \(hasMistakes ? "feil, " : "")"
        + (isPassed ? "nytt, oversikt eller avslutt:" : "nytt eller avslutt:")
    },
    mistakesTitle: { "Feil \($0) av \($1)" },
    rightShownLater: "Det rette svaret ser du når du har bestått. Neste forsøk har andre oppgåver.",
    nextModule: { "Neste: \($0) \($1), omtrent \($2)." },
    timeSpent: { "Tid brukt i kurset så langt: \($0)." })
}

extension DraftingPhrases {
  static let nn = DraftingPhrases(
    task: "Utkast",
    privacy: "Skriv aldri namn, diagnosar eller anna om bestemte personar. Bruk roller, som «verneombod».",
    begin: "begynn å skrive",
    field: { "linje \($0) av \($1)" },
    hint: "Enter lagrar og går vidare.", linesHint: "Her er det plass til fleire linjer.",
    required: "Denne linja må fyllast ut.",
    soFar: "Dette har du skrive:", soFarLast: "Dette har du skrive sist:",
    finished: "Utkastet er ferdig.",
    version: { "Versjon \($0). Lagra \($1)." },
    prompt: "Trykk Enter for å begynne å skrive, eller skriv tilbake, oversikt eller avslutt:",
    fieldPrompt: "Skriv linja og trykk Enter, eller /tilbake, /hjelp eller /avslutt:",
    linesPrompt:
      "Skriv ei linje om gongen, og ei tom linje for å gå vidare. Skriv /slett, /tilbake, /hjelp eller /avslutt for noko anna:",
    change: "endre",
    finishedPrompt: "Trykk Enter for å gå vidare, skriv e for å endre, eller skriv oversikt eller avslutt:",
    empty: "(tomt)", lookAgain: "Sjå på dette éin gong til:", start: "begynn", sample: "døme",
    sampleLead: "Du kan starte frå eit døme og skrive det om til dykkar eiga verksemd.",
    samplePrompt: "Trykk Enter for å begynne å skrive, skriv døme for å starte frå eit, eller skriv tilbake, oversikt "
      + "eller avslutt:",
    untouched: { "«\($0)»: Dette er dømet, ord for ord. Skriv det om til dykkar eiga verksemd." })
}

extension ScenarioPhrases {
  static let nn = ScenarioPhrases(
    title: { "Situasjon: \($0)" },
    lead: "Du les kva som skjer, og vel kva du gjer. Vala dine avgjer korleis det går.",
    canGoBack: "Du kan gå tilbake undervegs og velje noko anna.",
    cannotGoBack: "Du kan ikkje gå tilbake undervegs. Når det er slutt, kan du ta situasjonen på nytt.",
    points: "Vala gir poeng som du ser til slutt. Dei tel ikkje i sjekken eller prøva.",
    begin: "begynn",
    beginPrompt: "Trykk Enter for å begynne, eller skriv tilbake, oversikt eller avslutt:",
    decision: { "val \($0)" },
    decide: "gjer dette",
    nothingChosen: "Vel kva du gjer, først.",
    prompt: { "Skriv talet for det du gjer, eller skriv \($0 ? "tilbake, " : "")oversikt, hjelp eller avslutt:" },
    soFar: { "Så langt: \($0)" },
    wholePath: { "Vegen du gjekk: \($0)" },
    here: "her",
    youChose: "Du valde:",
    otherwise: "vel noko anna",
    consequencePrompt: { "Trykk Enter for å gå vidare, eller skriv \($0 ? "tilbake, " : "")oversikt eller avslutt:" },
    ended: "slutt",
    turning: "Valet som avgjorde:",
    again: "ta han på nytt",
    endingPrompt: {
      "Trykk Enter for å gå vidare, eller skriv nytt, \($0 ? "les, " : "")tilbake, oversikt eller avslutt:"
    })
}
