import Courseware

extension PrintPhrases {
  static let nb = PrintPhrases(
    language: "nb", formats: .nb, conditions: .nb,
    edition: { "utgave \($0)" },
    asMetBy: "Slik lederen av denne virksomheten møter kurset:",
    asMetByHidden: "Det lederen ikke får, står ikke her. Svarene er:",
    contents: "Innhold", aboutEdition: "Om utgaven", introduction: "Innledning", review: "Samtale før bevis utstedes",
    topics: "Tema for samtalen", otherTitles: "Andre titler", version: "Utgave", rulesAsOf: "Reglene er slik de gjaldt",
    courseLanguage: "Kursets språk", digest: "Utgavens kjennetegn (SHA-256)", provider: "Kurstilbyder",
    responsible: "Ansvarlig for innholdet", competence: "Kompetanse", contact: "Kontakt", minutesTitle: "Beregnet tid",
    minutesRule:
      "Tiden følger av innholdet: 130 ord i minuttet, 45 sekunder for en oppgave med ett svar eller et tall, 75 for andre oppgaver, 90 for en avgjørelse i en situasjon, og kursets egen tid for det som skrives.",
    part: "Del", minutesColumn: "Minutter", estimateColumn: "Kursets eget anslag", inAll: "I alt",
    extent: { least, most in
      "Tabellen gjelder alt som står her. Etter svarene om virksomheten tar kurset mellom \(least) og \(most) minutter."
    },
    module: { "Modul \($0)" }, nominal: { "Beregnet tid: \($0)" }, estimate: { "Anslått tid: \($0)" },
    aboutInspections: "Modulen om tilsyn",
    objectives: "Læringsmål", objective: "Læringsmål", lesson: "Leksjon", page: "Side som sier det",
    asked: "Her spør kurset:", stop: "Stopp",
    stopsHere: "Her stopper kurset for denne virksomheten. Det som står etter, nås ikke.",
    alternative: "Tekst i stedet for figuren", example: "Eksempel",
    note: "Merk", law: "Regel", source: "Kilde", inForce: { "gjelder fra \($0)" }, checked: { "kontrollert \($0)" },
    test: "Avsluttende prøve", check: "Modulprøve", bank: "Oppgavebank",
    bankUse: "Trekkes til prøver; ingen av dem er brukt til øving.",
    itemCount: { "\($0) \($0 == 1 ? "oppgave" : "oppgaver")" }, mastery: { "Beståttgrense: \($0) av poengene" },
    draws: { count, all in "\(count) av \(all) \(all == 1 ? "oppgave" : "oppgaver") trekkes fra" },
    recalls: { "\($0) \($0 == 1 ? "oppgave" : "oppgaver") fra moduler som er bestått" },
    sized: { "\($0) oppgaver i alt, høyst \($1) av dem fra banker med vilkår" }, item: "Oppgave",
    practice: "Øving",
    kind: { interaction in
      switch interaction {
      case .single: "Ett svar er riktig"
      case .multiple: "Ett eller flere svar er riktige"
      case .order: "Settes i rekkefølge"
      case .match: "Legges under riktig gruppe"
      case .number: "Et tall skrives inn"
      case .date: "En dato skrives inn"
      case .faults: "Feil i en tekst skal finnes"
      }
    },
    points: { "\($0) poeng" },
    credit: { interaction in
      switch interaction {
      case .order: "ett for hvert steg som kommer rett etter det det skal"
      case .match: "ett for hver som ligger riktig"
      default: "ett for hvert riktige valg, minus ett for hvert gale"
      }
    },
    critical: "Må være riktig uansett poengsum", place: "Nr.", answer: "Svar", verdict: "Fasit", why: "Hvorfor",
    right: "Riktig", wrong: "Galt", otherwise: "Alle andre svar",
    number: { key, tolerance in
      tolerance == 0 ? "\(key)" : "\(key - tolerance) til \(key + tolerance) (\(key) er nøyaktig)"
    },
    stepInOrder: "Steg i riktig rekkefølge", entry: "Legges under", belongsUnder: "Riktig gruppe",
    categories: "Gruppene", line: "Linje", fault: "Feil som skal finnes", noFault: "I orden",
    correction: { correction, date, version in
      switch correction {
      case .withdrawn: "Trukket tilbake \(date) (utgave \(version)):"
      case .rekeyed(let places):
        "Ny fasit \(date) (utgave \(version)), riktig er nr. \(Formats.nb.list(places.map { "\($0 + 1)" })):"
      }
    },
    correctionKind: { correction in
      switch correction {
      case .withdrawn: "Trukket tilbake"
      case .rekeyed(let places): "Ny fasit: nr. \(Formats.nb.list(places.map { "\($0 + 1)" }))"
      }
    },
    scenario: "Situasjon", mayGoBack: "Man kan gå tilbake og velge om igjen",
    mayNotGoBack: "Man kan ikke gå tilbake", firstScene: "Her begynner det", scene: "Scene", ending: "Slutt",
    decision: "Valg", consequence: "Følgen", leadsTo: "Fører til", pointColumn: "Poeng",
    turning: "Avgjør hvordan det ender", tasks: "Egne dokumenter", task: "Skriveoppgave", field: "Felt", name: "ID",
    isRequired: "Må fylles ut", required: "Ja", voluntary: "Nei", rows: "Rader",
    rowCount: { least, most in least == most ? "\(least)" : "\(least) til \(most)" }, eachRow: "Se feltene i hver rad",
    quality: "Et godt utkast",
    rule: { rule in
      switch rule {
      case .owner: "har en ansvarlig"
      case .deadline: "har en frist"
      case .everyone: "legger det ikke på alle"
      case .asNeeded: "sier ikke bare «ved behov»"
      case .personName: "nevner ingen person ved navn"
      case .identityNumber: "har ikke noe fødselsnummer"
      case .health: "sier ikke noe om noens helse"
      }
    },
    lookedForIn: "Ses etter i", everywhere: "Alle feltene", advice: "Rådet som gis",
    sample: "Eksempel å starte fra", lineCount: { "\($0) linjer" },
    criteria: "Har virksomheten dokumentet fra før, spørres det om", documents: "Dokumenter som kurset gir utkast til",
    document: "Dokument", draftedIn: "Skrives i", businesses: "Eksempelvirksomheter", mustSee: "Skal få",
    mustNotSee: "Skal ikke få", unknown: "Vet ikke", questions: "Spørsmål om virksomheten",
    bounds: { "Svaret er et tall fra \($0) til \($1), eller «vet ikke»." },
    freeText: { "Svaret er noen ord, høyst \($0) tegn, eller «vet ikke». Ingen vilkår ser på det." },
    derived: "Det som følger av svarene", derivedWhen: "Stemmer når", thresholds: "Grenser i lov og forskrift",
    threshold: "Grense", values: "Verdier",
    value: { number, from in from.map { "\(number) fra \($0)" } ?? "\(number)" },
    glossary: "Ordliste", sources: "Kilder", address: "Adresse", read: "Lest", errata: "Rettelser etter utgivelse",
    date: "Dato", corrected: "Hva som er gjort",
    thing: { kind in
      switch kind {
      case .module: "Modul"
      case .lesson: "Leksjon"
      case .page: "Side"
      case .stop: "Stopp"
      case .item: "Oppgave"
      case .scenario: "Situasjon"
      case .task: "Skriveoppgave"
      case .block: "Avsnitt"
      default: "Del"
      }
    },
    written: { "Kurset er skrevet til «\($0)»." },
    hasErrors: { count, path in
      "Kurset har \(count) feil og kan ikke skrives ut. Se \(count == 1 ? "den" : "dem") med: kyndig check \(path)"
    },
    unknownBusiness: { name, known in
      known.isEmpty
        ? "Kurset har ingen eksempelvirksomheter, så «\(name)» finnes ikke."
        : "Eksempelvirksomheten «\(name)» finnes ikke. Kurset har: \(known.joined(separator: ", "))."
    },
    isFolder: { "«\($0)» er en mappe. Oppgi navnet på en fil, som kurs.html." },
    notHTML: { "«\($0)» slutter ikke på .html. Oppgi navnet på en fil, som kurs.html." },
    notWritten: {
      "Kunne ikke skrive «\($0)». Ingenting er skrevet. Sjekk at du har lov til å skrive der, og at disken ikke er full."
    })
}
