import Courseware

extension SearchPhrases {
  static let nn = SearchPhrases(
    key: "søk", title: "Søk i kurset",
    lead: "Skriv eitt eller fleire ord. Du søkjer i sidene, omgrepa og oppgåvene du har svart på.",
    kind: { kind in
      switch kind {
      case .page: "side"
      case .term: "omgrep"
      case .item: "oppgåve"
      }
    },
    none: { "Ingen treff på «\($0)». Prøv færre eller andre ord." },
    tooMany: { "Her er dei \($0) første av \($1). Skriv fleire ord for å få færre." },
    toResults: "til treffa", open: "opne", anew: "søk på nytt",
    fieldPrompt: "Skriv det du vil søkje etter, eller trykk Enter utan å skrive noko for å lukke:",
    resultsPrompt: "Skriv talet for det du vil opne, / for å søkje på nytt, eller skriv lukk:",
    term: "Omgrep", termPrompt: "Trykk Enter for å gå tilbake til treffa:",
    itemTitle: "Oppgåve du har svart på", unanswered: "Du leverte utan å svare på denne.",
    rightLater: "Det rette svaret ser du når du har bestått.",
    itemPrompt: { "Trykk Enter for å gå tilbake, eller skriv \($0 ? "les, " : "")oversikt eller avslutt:" })
}

extension ExtraReadingPhrases {
  static let nn = ExtraReadingPhrases(
    title: "Ekstra lesing: det som ikkje gjeld dykk",
    lead: "Kurset viser det som gjeld verksemda di. Resten kan du lese her. Det tel ikkje, og ingenting blir lagra.",
    count: { $0 == 1 ? "1 side" : "\($0) sider" },
    none: "Ingenting er skjult for dykk no.",
    part: { "\($0) (ein del av sida)" },
    partLead: "Resten av sida har du i kurset. Dette er det de ikkje ser der.",
    notCounted: "Ekstra lesing. Det tel ikkje.",
    place: { "side \($0) av \($1)" }, read: "les",
    listPrompt: "Skriv talet for sida du vil lese, eller skriv tilbake, søk, oversikt eller avslutt:",
    pagePrompt: {
      "Trykk Enter for å gå tilbake til lista, eller skriv \($0 ? "omgrep, " : "")søk, oversikt eller avslutt:"
    })
}

extension ReasonPhrases {
  static let nn = ReasonPhrases(
    choices: { "Om svar \($0): \($1)" },
    notYours: { answers, holding, failing in
      let because = [holding, answers.map { "du har svart \($0)" }].compactMap { $0 }.joined(separator: ", og ")
      let lead = "Dette gjeld ikkje dykk" + (because.isEmpty ? "." : ", fordi \(because).")
      return lead + (failing.map { " Det gjeld berre når dette stemmer: \($0)." } ?? "")
    })
}

extension RemarkPhrases {
  static let nn = RemarkPhrases(
    title: "Meld feil i teksten", key: "meld feil",
    help: "Trykk m for å melde feil i teksten.",
    helpPrompt: "Trykk Enter for å lukke, skriv meld for å seie frå om teksten, eller skriv avslutt:",
    about: { "Meldinga gjeld \($0)." },
    page: { "sida «\($0)»" }, item: { "oppgåva «\($0)»" }, scenario: { "situasjonen «\($0)»" },
    task: { "utkastet «\($0)»" },
    field: "Kva er feil, og kva burde stå der?",
    hint: { "Høgst \($0) teikn. Enter lagrar meldinga." },
    note: "Dei som lagar kurset, kan lese meldinga. Skriv ikkje namn, og ikkje noko om helsa til nokon.",
    empty: "Skriv kva som er feil, eller avbryt.",
    tooLong: { "Meldinga er for lang: \($0) teikn. Ho kan ha høgst \($1)." },
    send: "lagre", prompt: "Skriv meldinga og trykk Enter, eller /avbryt for å gå tilbake utan å lagre:",
    storedTitle: "Meldinga er lagra", stored: "Dei som lagar kurset, kan lese ho. Du held fram der du var.",
    own: "Feil du har meldt", ownLead: "Dei som lagar kurset, kan lese dette.",
    count: { $0 == 1 ? "1 melding" : "\($0) meldingar" })
}
