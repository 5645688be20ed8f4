extension AnswersPhrases {
  static let nn = AnswersPhrases(
    unitQuestion: "Kva eining leier du?",
    unitWhy: "Verksemda har svart på nokre spørsmål for einingane sine. Du ser svara, og kan endre dei.",
    noUnit: "Ingen av dei",
    business: { $0.map { "verksemda, \($0)" } ?? "verksemda" },
    suggested: { "Framlegg frå \($0). Er det rett for deg?" },
    title: "Svara om verksemda",
    lead: "Svara avgjer kva som er med i kurset ditt. Vel eit svar for å endre det.",
    change: "endre",
    own: { "\($0) (ditt svar)" }, from: { "\($0) (\($1))" },
    unknown: "veit ikkje, finn det ut", notAnswered: "ikkje svart på enno",
    toFindOut: "Dette må du finne ut. Til då ser du alt som kan gjelde dykk:",
    prompt: "Skriv talet for svaret du vil endre, eller skriv tilbake, oversikt eller avslutt:",
    closedPrompt: "Skriv tilbake, oversikt eller avslutt:",
    closedByAttempt: {
      "Svara kan ikkje endrast no, fordi du er midt i «\($0)». Lever den først, så kan du endre dei."
    },
    closedByPassing: "Svara kan ikkje endrast meir, fordi kurset er bestått. Beviset gjeld kurset slik det var då.",
    changedNothing: "Svaret er endra. Ingenting i kurset ditt er nytt eller borte.",
    unchanged: "Svaret er som før.",
    changedTitle: "Kurset ditt er endra",
    kept: "Alt du har gjort, er teke vare på.",
    newTitle: { "Kurset heiter no «\($0)»." },
    addedModules: "Nye modular:", removedModules: "Modular som ikkje er med lenger:",
    newInFinished: "Nytt i modular du var ferdig med. Gå gjennom dette før prøva:",
    changedInFinished: { "\($0) (har fått noko nytt)" },
    comeElsewhere: {
      $0 == 1
        ? "Éin ting er komen til i modular du ikkje er ferdig med."
        : "\($0) ting er komne til i modular du ikkje er ferdig med."
    },
    goneElsewhere: { $0 == 1 ? "Éin ting er ikkje med lenger." : "\($0) ting er ikkje med lenger." },
    otherwise: {
      $0 == 1 ? "Éi side eller oppgåve er tilpassa svaret." : "\($0) sider eller oppgåver er tilpassa svaret."
    },
    itemsFollow: "Oppgåvene i sjekkane og prøva følgjer svaret.",
    minutes: { "Kurset var rekna til \($0). No er det \($1)." },
    sameMinutes: { "Kurset er framleis rekna til \($0)." },
    changedPrompt: "Trykk Enter for å gå tilbake til svara, eller skriv oversikt eller avslutt:")
}

extension GuidancePhrases {
  static let nn = GuidancePhrases(
    key: "råd",
    offer: { "Du har prøvd \($0) gonger. Vel råd (r) for å sjå kva du kan lese, og kven du kan spørje." },
    title: "Råd før neste forsøk",
    objectives: { "Du har prøvd \($0) gonger. Desse måla er ikkje nådde enno:" },
    contact: "Vil du snakke med nokon om det?",
    responsible: { "Spør \($0), som svarer for innhaldet: \($1)." },
    pages: "sjå sidene", read: "les",
    pagesTitle: "Sider å lese før neste forsøk",
    pagesLead: "Desse sidene forklarer det oppgåvene spurde om. Når du har lese ei, kjem du tilbake hit.",
    prompt: "Trykk Enter for å sjå sidene, eller skriv tilbake, oversikt eller avslutt:",
    pagesPrompt: "Skriv talet for sida du vil lese, eller skriv tilbake, oversikt eller avslutt:",
    resultPrompt: "Trykk Enter for oversikta, eller skriv råd, feil, nytt eller avslutt:",
    introductionPrompt: "Trykk Enter for å begynne, eller skriv råd, tilbake, oversikt eller avslutt:")
}

extension ArrivalPhrases {
  static let nn = ArrivalPhrases(
    withdrawn: { "Ei oppgåve viste seg å vere feil og er trekt: «\($0)». Ho tel ikkje lenger." },
    rekeyed: { "Fasiten til ei oppgåve var feil og er retta: «\($0)». Svaret ditt er vurdert på nytt." },
    open: { "Ho er teken ut av «\($0)», som du held på med." },
    better: { "Resultatet i «\($0)», forsøk \($1), var \($2) og er no \($3)." },
    same: { "Resultatet i «\($0)», forsøk \($1), er framleis \($2)." },
    passed: { "Du har no bestått «\($0)»." },
    coursePassed: "Du har no bestått heile kurset. Vel «Eigenerklæring» når du vil signere og få beviset ditt.",
    moved: { "Kurset har kome i ei ny utgåve, \($0), og du held fram i den." },
    again: { "Du må ta «\($0)» på nytt, fordi dette er endra: \($1.joined(separator: "; "))." },
    change: { "\($0) «\($1)» (\($2))" },
    more: { "og \($0) til" },
    added: { "«\($0)» er ein ny modul." },
    restKept: "Alt anna du har gjort, står.",
    allKept: "Alt du har gjort, står.",
    untranslated: { own in
      "Kurset er ikkje omsett til nynorsk. Teksten i det er på \(own == "en" ? "engelsk" : "bokmål"), og alt anna på "
        + "nynorsk."
    })
}
