import Courseware

extension PrintPhrases {
  static let nn = PrintPhrases(
    language: "nn", formats: .nn, conditions: .nn,
    edition: { "utgåve \($0)" },
    asMetBy: "Slik leiaren av denne verksemda møter kurset:",
    asMetByHidden: "Det leiaren ikkje får, står ikkje her. Svara er:",
    contents: "Innhald", aboutEdition: "Om utgåva", introduction: "Innleiing", review: "Samtale før bevis blir utferda",
    topics: "Tema for samtalen", otherTitles: "Andre titlar", version: "Utgåve", rulesAsOf: "Reglane er slik dei galdt",
    courseLanguage: "Språket i kurset", digest: "Kjenneteikn for utgåva (SHA-256)", provider: "Kurstilbydar",
    responsible: "Ansvarleg for innhaldet", competence: "Kompetanse", contact: "Kontakt", minutesTitle: "Utrekna tid",
    minutesRule:
      "Tida følgjer av innhaldet: 130 ord i minuttet, 45 sekund for ei oppgåve med eitt svar eller eit tal, 75 for andre oppgåver, 90 for ei avgjerd i ein situasjon, og kurset si eiga tid for det som blir skrive.",
    part: "Del", minutesColumn: "Minutt", estimateColumn: "Kurset sitt eige overslag", inAll: "I alt",
    extent: { least, most in
      "Tabellen gjeld alt som står her. Etter svara om verksemda tek kurset mellom \(least) og \(most) minutt."
    },
    module: { "Modul \($0)" }, nominal: { "Utrekna tid: \($0)" }, estimate: { "Tid etter overslag: \($0)" },
    aboutInspections: "Modulen om tilsyn",
    objectives: "Læringsmål", objective: "Læringsmål", lesson: "Leksjon", page: "Side som seier det",
    asked: "Her spør kurset:", stop: "Stopp",
    stopsHere: "Her stoppar kurset for denne verksemda. Det som står etter, blir ikkje nådd.",
    alternative: "Tekst i staden for figuren", example: "Døme",
    note: "Merk", law: "Regel", source: "Kjelde", inForce: { "gjeld frå \($0)" }, checked: { "kontrollert \($0)" },
    test: "Avsluttande prøve", check: "Modulprøve", bank: "Oppgåvebank",
    bankUse: "Blir trekte til prøver; ingen av dei er brukte til øving.",
    itemCount: { "\($0) \($0 == 1 ? "oppgåve" : "oppgåver")" }, mastery: { "Grense for å stå: \($0) av poenga" },
    draws: { count, all in "\(count) av \(all) \(all == 1 ? "oppgåve" : "oppgåver") blir trekte frå" },
    recalls: { "\($0) \($0 == 1 ? "oppgåve" : "oppgåver") frå modular ein har bestått" },
    sized: { "\($0) oppgåver i alt, høgst \($1) av dei frå bankar med vilkår" }, item: "Oppgåve",
    practice: "Øving",
    kind: { interaction in
      switch interaction {
      case .single: "Eitt svar er rett"
      case .multiple: "Eitt eller fleire svar er rette"
      case .order: "Skal setjast i rekkjefølgje"
      case .match: "Skal leggjast under rett gruppe"
      case .number: "Eit tal skal skrivast inn"
      case .date: "Ein dato skal skrivast inn"
      case .faults: "Feil i ein tekst skal finnast"
      }
    },
    points: { "\($0) poeng" },
    credit: { interaction in
      switch interaction {
      case .order: "eitt for kvart steg som kjem rett etter det det skal"
      case .match: "eitt for kvar som ligg rett"
      default: "eitt for kvart rette val, minus eitt for kvart gale"
      }
    },
    critical: "Må vere rett uansett poengsum", place: "Nr.", answer: "Svar", verdict: "Fasit", why: "Kvifor",
    right: "Rett", wrong: "Gale", otherwise: "Alle andre svar",
    number: { key, tolerance in
      tolerance == 0 ? "\(key)" : "\(key - tolerance) til \(key + tolerance) (\(key) er nøyaktig)"
    },
    stepInOrder: "Steg i rett rekkjefølgje", entry: "Skal leggjast under", belongsUnder: "Rett gruppe",
    categories: "Gruppene", line: "Linje", fault: "Feil som skal finnast", noFault: "I orden",
    correction: { correction, date, version in
      switch correction {
      case .withdrawn: "Trekt tilbake \(date) (utgåve \(version)):"
      case .rekeyed(let places):
        "Ny fasit \(date) (utgåve \(version)), rett er nr. \(Formats.nn.list(places.map { "\($0 + 1)" })):"
      }
    },
    correctionKind: { correction in
      switch correction {
      case .withdrawn: "Trekt tilbake"
      case .rekeyed(let places): "Ny fasit: nr. \(Formats.nn.list(places.map { "\($0 + 1)" }))"
      }
    },
    scenario: "Situasjon", mayGoBack: "Ein kan gå tilbake og velje om att",
    mayNotGoBack: "Ein kan ikkje gå tilbake", firstScene: "Her byrjar det", scene: "Scene", ending: "Slutt",
    decision: "Val", consequence: "Følgja", leadsTo: "Fører til", pointColumn: "Poeng",
    turning: "Avgjer korleis det endar", tasks: "Eigne dokument", task: "Skriveoppgåve", field: "Felt", name: "ID",
    isRequired: "Må fyllast ut", required: "Ja", voluntary: "Nei", rows: "Rader",
    rowCount: { least, most in least == most ? "\(least)" : "\(least) til \(most)" }, eachRow: "Sjå felta i kvar rad",
    quality: "Eit godt utkast",
    rule: { rule in
      switch rule {
      case .owner: "har ein ansvarleg"
      case .deadline: "har ein frist"
      case .everyone: "legg det ikkje på alle"
      case .asNeeded: "seier ikkje berre «ved behov»"
      case .personName: "nemner ingen person ved namn"
      case .identityNumber: "har ikkje noko fødselsnummer"
      case .health: "seier ikkje noko om helsa til nokon"
      }
    },
    lookedForIn: "Blir sett etter i", everywhere: "Alle felta", advice: "Rådet som blir gitt",
    sample: "Døme å starte frå", lineCount: { "\($0) linjer" },
    criteria: "Har verksemda dokumentet frå før, blir det spurt om",
    documents: "Dokument som kurset gir utkast til",
    document: "Dokument", draftedIn: "Blir skrive i", businesses: "Døme på verksemder", mustSee: "Skal få",
    mustNotSee: "Skal ikkje få", unknown: "Veit ikkje", questions: "Spørsmål om verksemda",
    bounds: { "Svaret er eit tal frå \($0) til \($1), eller «veit ikkje»." },
    freeText: { "Svaret er nokre ord, høgst \($0) teikn, eller «veit ikkje». Ingen vilkår ser på det." },
    derived: "Det som følgjer av svara", derivedWhen: "Stemmer når", thresholds: "Grenser i lov og forskrift",
    threshold: "Grense", values: "Verdiar",
    value: { number, from in from.map { "\(number) frå \($0)" } ?? "\(number)" },
    glossary: "Ordliste", sources: "Kjelder", address: "Adresse", read: "Lese", errata: "Rettingar etter utgiving",
    date: "Dato", corrected: "Kva som er gjort",
    thing: { kind in
      switch kind {
      case .module: "Modul"
      case .lesson: "Leksjon"
      case .page: "Side"
      case .stop: "Stopp"
      case .item: "Oppgåve"
      case .scenario: "Situasjon"
      case .task: "Skriveoppgåve"
      case .block: "Avsnitt"
      default: "Del"
      }
    },
    written: { "Kurset er skrive til «\($0)»." },
    hasErrors: { count, path in
      "Kurset har \(count) feil og kan ikkje skrivast ut. Sjå \(count == 1 ? "han" : "dei") med: kyndig check \(path)"
    },
    unknownBusiness: { name, known in
      known.isEmpty
        ? "Kurset har ingen døme på verksemder, så «\(name)» finst ikkje."
        : "Verksemda «\(name)» finst ikkje blant døma. Kurset har: \(known.joined(separator: ", "))."
    },
    isFolder: { "«\($0)» er ei mappe. Oppgi namnet på ei fil, som kurs.html." },
    notHTML: { "«\($0)» sluttar ikkje på .html. Oppgi namnet på ei fil, som kurs.html." },
    notWritten: {
      "Kunne ikkje skrive «\($0)». Ingenting er skrive. Sjekk at du har lov til å skrive der, og at disken ikkje er full."
    })
}
