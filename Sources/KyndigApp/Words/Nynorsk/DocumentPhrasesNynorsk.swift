import Courseware

extension DeclaringPhrases {
  static let nn = DeclaringPhrases(
    offer: "har det frå før",
    offerPrompt: "Trykk Enter for å begynne å skrive, skriv frå før om de har dette, eller skriv tilbake, oversikt "
      + "eller avslutt:",
    offerSamplePrompt: "Trykk Enter for å begynne å skrive, skriv døme for å starte frå eit, frå før om de har dette, "
      + "eller skriv tilbake, oversikt eller avslutt:",
    lead: "De har dette frå før. Fortel kva det er, så slepp du å skrive det på nytt.",
    step: { "frå før, felt \($0) av \($1)" },
    label: { field in
      switch field {
      case .name: "Kva heiter dokumentet?"
      case .date: "Når gjekk de sist gjennom det?"
      case .owner: "Kva rolle har ansvaret for det?"
      case .criterion: ""
      }
    },
    hint: { field in
      switch field {
      case .name: "Skriv gjerne òg kvar det ligg."
      case .date: "Skriv datoen som 1.2.2026 eller 2026-02-01."
      case .owner: "Skriv ei rolle, som «dagleg leiar»."
      case .criterion: ""
      }
    },
    fulfilment: { fulfilment in
      switch fulfilment {
      case .yes: "Ja"
      case .no: "Nei"
      case .unknown: "Veit ikkje"
      }
    },
    fieldPrompt: "Skriv svaret og trykk Enter, eller /tilbake, /oversikt eller /avslutt:",
    criterionPrompt: "Skriv talet framfor svaret, eller skriv tilbake, oversikt eller avslutt:",
    textRefused: { "Skriv mellom 1 og \($0) teikn." },
    dateRefused: "Det er ingen dato. Skriv han som 1.2.2026 eller 2026-02-01.",
    dateNotYet: "Den dagen er ikkje komen enno. Skriv når de sist gjekk gjennom det.",
    fact: "Frå før", told: "De har dette frå før.",
    inPlace: "Dette er på plass:", lacking: "Dette manglar i det de har:", toFindOut: "Dette må du finne ut:",
    nothingLacking: "Etter svara dine manglar ingenting.",
    mendIt: "Rett det i dokumentet dykkar, eller skriv eit nytt utkast her.",
    stored: { "Lagra \($0)." },
    draft: "utkast",
    toldPrompt: "Trykk Enter for å gå vidare, skriv endre eller utkast, eller skriv tilbake, oversikt eller avslutt:")
}

extension DocumentPhrases {
  static let nn = DocumentPhrases(
    title: "Dokumenta dine",
    lead: "Dette er dei eigne dokumenta til verksemda, slik du har skrive dei i kurset.",
    leadOfUnit: "Dette er eininga sin del av dokumenta til verksemda, slik du har skrive dei i kurset.",
    none: "Kurset har ingen dokument å skrive.",
    state: { state in
      switch state {
      case .empty: "ikkje begynt"
      case .begun: "påbyrja"
      case .finished: "ferdig utkast"
      case .existing: "de har det frå før"
      }
    },
    missing: { "manglar \($0) \($0 == 1 ? "linje" : "linjer")" },
    lacking: { "\($0) spørsmål å følgje opp" },
    advice: { "\($0) råd" },
    saved: { "lagra \($0)" },
    hidden: { titles in
      "Du har òg skrive \(Formats.nn.list(titles.map { "«\($0)»" })). Det er ikkje med i kurset ditt no, "
        + "men blir med når du skriv ut dokumenta."
    },
    export: "Skriv dei til ei mappe, til Word og som Markdown, med: kyndig drafts --to MAPPE",
    closed: { "Det opnar når «\($0)» er bestått." },
    open: "opne",
    prompt: "Skriv talet for dokumentet du vil opne, eller skriv tilbake, oversikt eller avslutt:")
}
