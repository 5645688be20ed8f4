/// Items in practice, checks and the test.
struct ItemPhrases: Sendable {
  var practice: @Sendable (_ number: Int, _ of: Int) -> String
  var item: @Sendable (_ number: Int, _ of: Int) -> String
  var points: @Sendable (Int) -> String
  var chooseOne: String
  var chosen: @Sendable (Int) -> String
  var chooseAll: @Sendable (Int) -> String
  var partialCredit: String
  var wholeCredit: String
  var nothingChosen: String
  var singlePrompt: String
  var multiplePrompt: String
  var pointOut: @Sendable (Int) -> String
  var faultCredit: String
  var nothingPointedOut: String
  var faultsPrompt: String
  var orderLead: String
  var orderTyped: String
  var orderCredit: String
  var orderUntouched: String
  var orderWrong: @Sendable (Int) -> String
  var orderField: String
  var orderHint: @Sendable (Int) -> String
  var orderPrompt: String
  var moving: String
  var placed: @Sendable (_ count: Int, _ of: Int) -> String
  var placeHere: @Sendable (Int) -> String
  var loose: String
  var usedBy: @Sendable (String) -> String
  var matchCredit: String
  var matchUnfinished: String
  var matchWrong: @Sendable (_ entries: Int, _ categories: Int) -> String
  var matchPrompt: @Sendable (Int) -> String
  var numberField: @Sendable (_ unit: String?) -> String
  var numberHint: String
  var numberRefused: String
  var numberPrompt: String
  var dateField: String
  var dateHint: String
  var dateRefused: String
  var datePrompt: String
  var right: String
  var wrong: String
  var partly: @Sendable (_ raw: Int, _ of: Int) -> String
  var youAnswered: @Sendable (Int) -> String
  var rightAnswer: @Sendable (Int) -> String
  var youPointedOut: @Sendable (Int) -> String
  var otherFault: @Sendable (Int) -> String
  var yourOrder: String
  var rightOrder: String
  var youWrote: String
  var rightIs: String
  var numberWith: @Sendable (_ unit: String?, _ number: Int) -> String
  var saysPage: @Sendable (String) -> String
  var storedAt: @Sendable (String) -> String
  var read: String
  var next: String
  var feedbackPrompt: @Sendable (_ hasPage: Bool) -> String
  var back: String

  static let nb = ItemPhrases(
    practice: { "Øving \($0) av \($1)" },
    item: { "Oppgave \($0) av \($1)" },
    points: { "\($0) poeng" },
    chooseOne: "Velg ett svar.",
    chosen: { "Du har valgt \($0). Enter svarer." },
    chooseAll: { "Merk alle som er riktige. Du har merket \($0)." },
    partialCredit: "Du får poeng for hvert riktige valg og trekk for hvert gale.",
    wholeCredit: "Du får poeng bare når alt er riktig.",
    nothingChosen: "Velg et svar først.",
    singlePrompt: "Skriv tallet for ett svar, eller ? for hjelp:",
    multiplePrompt: "Skriv tallene for alle riktige svar med mellomrom mellom, eller ? for hjelp:",
    pointOut: { "Merk linjene som er feil. Du har merket \($0)." },
    faultCredit: "Du får poeng for hver feil du finner, og trekk for hver linje som er i orden.",
    nothingPointedOut: "Merk minst én linje først.",
    faultsPrompt: "Skriv tallene for linjene som ikke stemmer, med mellomrom mellom, eller ? for hjelp:",
    orderLead: "Flytt en linje: Mellomrom tar tak, ↑↓ flytter, Mellomrom slipper.",
    orderTyped: "Eller skriv rekkefølgen med tall (t).",
    orderCredit: "Du får ett poeng for hvert trinn som kommer rett etter det det skal.",
    orderUntouched: "Rekkefølgen er ikke endret. Flytt en linje først, eller skriv rekkefølgen.",
    orderWrong: { "Skriv hvert av tallene fra 1 til \($0) én gang, med mellomrom mellom." },
    orderField: "Tallene i den rekkefølgen linjene skal stå:",
    orderHint: { "Skriv alle tallene fra 1 til \($0). Linjen du skriver først, kommer først." },
    orderPrompt: "Skriv tallene i riktig rekkefølge med mellomrom mellom, eller ? for hjelp:",
    moving: "flyttes nå",
    placed: { "\($0) av \($1) er koblet." },
    placeHere: { "velg 1–\($0)" },
    loose: "ikke koblet",
    usedBy: { "brukt på \($0)" },
    matchCredit: "Du får ett poeng for hver riktig kobling.",
    matchUnfinished: "Koble alle først.",
    matchWrong: { "Skriv \($0) tall fra 1 til \($1): ett for hver bokstav, i samme rekkefølge." },
    matchPrompt: { "Skriv \($0) tall med mellomrom mellom, ett for hver bokstav, eller ? for hjelp:" },
    numberField: { $0.map { "Svaret ditt (\($0)):" } ?? "Svaret ditt:" },
    numberHint: "Skriv et helt tall med sifre.",
    numberRefused: "Svaret må være et helt tall, skrevet med sifre. Ingenting er levert.",
    numberPrompt: "Skriv tallet, eller skriv hjelp, tilbake, oversikt eller avslutt:",
    dateField: "Svaret ditt (en dato):",
    dateHint: "Skriv datoen som 31.12.2026 eller 2026-12-31.",
    dateRefused: "Det er ingen dato. Skriv den som 31.12.2026 eller 2026-12-31. Ingenting er levert.",
    datePrompt: "Skriv datoen, eller skriv hjelp, tilbake, oversikt eller avslutt:",
    right: "Riktig.", wrong: "Ikke riktig.",
    partly: { "Delvis riktig: \($0) av \($1) poeng." },
    youAnswered: { "Du svarte \($0):" },
    rightAnswer: { "Riktig svar \($0):" },
    youPointedOut: { "Du merket linje \($0):" },
    otherFault: { "Feil er også linje \($0):" },
    yourOrder: "Rekkefølgen din:", rightOrder: "Riktig rekkefølge:",
    youWrote: "Du svarte:", rightIs: "Riktig svar:",
    numberWith: { unit, number in unit.map { "\(number)\u{A0}\($0)" } ?? String(number) },
    saysPage: { "Dette står på siden «\($0)»." },
    storedAt: { "Svaret er lagret \($0)." },
    read: "les siden", next: "videre",
    feedbackPrompt: { "Trykk Enter for å gå videre, eller skriv \($0 ? "les, " : "")tilbake, oversikt eller avslutt:" },
    back: "tilbake")
}

/// Handing in, results, and what went wrong.
struct ResultPhrases: Sendable {
  var check: @Sendable (String) -> String
  var handInTitle: String
  var handInLead: @Sendable (Int) -> String
  var answered: String
  var handIn: String
  var handInRow: String
  var handInPrompt: String
  var introduction: @Sendable (_ items: Int, _ percent: String) -> String
  var critical: String
  var resultAtTheEnd: String
  /// So many of the items are from modules that are passed.
  var recalls: @Sendable (Int) -> String
  var start: String
  var startPrompt: String
  var result: String
  var attempt: @Sendable (Int) -> String
  var passed: @Sendable (String) -> String
  var failed: @Sendable (String) -> String
  var score: String
  var limit: String
  var points: @Sendable (_ raw: Int, _ of: Int) -> String
  var earlier: @Sendable (String) -> String
  var missedCritical: String
  var whyFailed: @Sendable (_ percent: String, _ limit: String) -> String
  var ofPoints: @Sendable (_ raw: Int, _ of: Int) -> String
  var withdrawn: String
  var onward: String
  var again: String
  var mistakes: String
  var prompt: @Sendable (_ isPassed: Bool, _ hasMistakes: Bool) -> String
  var mistakesTitle: @Sendable (_ number: Int, _ of: Int) -> String
  var rightShownLater: String
  var nextModule: @Sendable (_ number: Int, _ title: String, _ duration: String) -> String
  var timeSpent: @Sendable (String) -> String

  static let nb = ResultPhrases(
    check: { "Modulprøve: \($0)" },
    handInTitle: "Klar til å levere",
    handInLead: {
      "Du har svart på \($0 == 1 ? "oppgaven" : "alle \($0) oppgavene"). "
        + "Du kan gå tilbake og endre et svar, eller levere nå."
    },
    answered: "besvart",
    handIn: "lever",
    handInRow: "Lever svarene",
    handInPrompt: "Trykk Enter for å levere, eller skriv tallet for en oppgave du vil endre:",
    introduction: { "Her er \(counted($0, "oppgave", "oppgaver")). Du består med \($1) av poengene." },
    critical: "Noen oppgaver er så viktige at de må være riktige uansett poengsum.",
    resultAtTheEnd: "Resultatet kommer når du leverer. Du kan prøve så mange ganger du vil, med andre oppgaver.",
    recalls: { "\($0 == 1 ? "Én oppgave" : "\($0) oppgaver") er fra moduler du har bestått." },
    start: "begynn", startPrompt: "Trykk Enter for å begynne, eller skriv tilbake, oversikt eller avslutt:",
    result: "Resultat", attempt: { "forsøk \($0)" },
    passed: { "\($0): bestått" }, failed: { "\($0): ikke bestått" },
    score: "Resultat", limit: "Beståttgrense",
    points: { "\($0) av \($1) poeng." },
    earlier: { "Det beste resultatet ditt er \($0). Det gjelder." },
    missedCritical: "En oppgave som må være riktig, ble gal. Se forklaringen, og prøv på nytt.",
    whyFailed: { "Du fikk \($0), grensen er \($1). Se feilene, og prøv på nytt." },
    ofPoints: { "\($0) av \($1)" }, withdrawn: "trukket, teller ikke",
    onward: "videre", again: "på nytt", mistakes: "feilene",
    prompt: { isPassed, hasMistakes in
      "Trykk Enter for \(isPassed ? "å gå videre" : "oversikten"), eller skriv \(hasMistakes ? "feil, " : "")"
        + (isPassed ? "nytt, oversikt eller avslutt:" : "nytt eller avslutt:")
    },
    mistakesTitle: { "Feil \($0) av \($1)" },
    rightShownLater: "Det riktige svaret vises når du har bestått. Neste forsøk har andre oppgaver.",
    nextModule: { "Neste: \($0) \($1), omtrent \($2)." },
    timeSpent: { "Tid brukt i kurset så langt: \($0)." })
}

/// The drafting task.
struct DraftingPhrases: Sendable {
  var task: String
  var privacy: String
  var begin: String
  var field: @Sendable (_ number: Int, _ of: Int) -> String
  var hint: String
  var linesHint: String
  var required: String
  var soFar: String
  var soFarLast: String
  var finished: String
  var version: @Sendable (_ number: Int, _ moment: String) -> String
  var prompt: String
  var fieldPrompt: String
  var linesPrompt: String
  var change: String
  var finishedPrompt: String
  var empty: String
  var lookAgain: String
  var start: String
  var sample: String
  var sampleLead: String
  var samplePrompt: String
  var untouched: @Sendable (_ field: String) -> String

  static let nb = DraftingPhrases(
    task: "Utkast",
    privacy: "Skriv aldri navn, diagnoser eller annet om bestemte personer. Bruk roller, som «verneombud».",
    begin: "begynn å skrive",
    field: { "linje \($0) av \($1)" },
    hint: "Enter lagrer og går videre.", linesHint: "Her er det plass til flere linjer.",
    required: "Denne linjen må fylles ut.",
    soFar: "Dette har du skrevet:", soFarLast: "Dette har du skrevet sist:",
    finished: "Utkastet er ferdig.",
    version: { "Versjon \($0). Lagret \($1)." },
    prompt: "Trykk Enter for å begynne å skrive, eller skriv tilbake, oversikt eller avslutt:",
    fieldPrompt: "Skriv linjen og trykk Enter, eller /tilbake, /hjelp eller /avslutt:",
    linesPrompt:
      "Skriv en linje om gangen, og en tom linje for å gå videre. Skriv /slett, /tilbake, /hjelp eller /avslutt for noe annet:",
    change: "endre",
    finishedPrompt: "Trykk Enter for å gå videre, skriv e for å endre, eller skriv oversikt eller avslutt:",
    empty: "(tomt)", lookAgain: "Se på dette én gang til:", start: "begynn", sample: "eksempel",
    sampleLead: "Du kan starte fra et eksempel og skrive det om til deres egen virksomhet.",
    samplePrompt:
      "Trykk Enter for å begynne å skrive, skriv eksempel for å starte fra et, eller skriv tilbake, oversikt "
      + "eller avslutt:",
    untouched: {
      "«\($0)»: Dette er eksempelet, ord for ord. Skriv det om til deres egen virksomhet."
    })
}
