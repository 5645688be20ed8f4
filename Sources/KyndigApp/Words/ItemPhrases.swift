/// Items in practice, checks and the test.
struct ItemPhrases: Sendable {
  var practice: @Sendable (_ number: Int, _ of: Int) -> String
  var item: @Sendable (_ number: Int, _ of: Int) -> String
  var points: @Sendable (Int) -> String
  var chooseOne: String
  var chosen: @Sendable (Int) -> String
  var chooseAll: @Sendable (Int) -> String
  var partialCredit: String
  var nothingChosen: String
  var singlePrompt: String
  var multiplePrompt: String
  var right: String
  var wrong: String
  var partly: @Sendable (_ raw: Int, _ of: Int) -> String
  var youAnswered: @Sendable (Int) -> String
  var rightAnswer: @Sendable (Int) -> String
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
    nothingChosen: "Velg et svar først.",
    singlePrompt: "Skriv tallet for ett svar, eller ? for hjelp:",
    multiplePrompt: "Skriv tallene for alle riktige svar med mellomrom mellom, eller ? for hjelp:",
    right: "Riktig.", wrong: "Ikke riktig.",
    partly: { "Delvis riktig: \($0) av \($1) poeng." },
    youAnswered: { "Du svarte \($0):" },
    rightAnswer: { "Riktig svar \($0):" },
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
  var handInPrompt: String
  var introduction: @Sendable (_ items: Int, _ percent: String) -> String
  var critical: String
  var resultAtTheEnd: String
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
  var onward: String
  var again: String
  var mistakes: String
  var prompt: @Sendable (_ isPassed: Bool, _ hasMistakes: Bool) -> String
  var mistakesTitle: @Sendable (_ number: Int, _ of: Int) -> String
  var rightShownLater: String
  var timeSpent: @Sendable (String) -> String

  static let nb = ResultPhrases(
    check: { "Modulprøve: \($0)" },
    handInTitle: "Klar til å levere",
    handInLead: { "Du har svart på alle \($0) oppgavene. Du kan gå tilbake og endre et svar, eller levere nå." },
    answered: "besvart",
    handIn: "lever",
    handInPrompt: "Trykk Enter for å levere, eller skriv tallet for en oppgave du vil endre:",
    introduction: { "Her er \($0) oppgaver. Du består med \($1) av poengene." },
    critical: "Noen oppgaver er så viktige at de må være riktige uansett poengsum.",
    resultAtTheEnd: "Resultatet kommer når du leverer. Du kan prøve så mange ganger du vil, med andre oppgaver.",
    start: "begynn", startPrompt: "Trykk Enter for å begynne, eller skriv tilbake, oversikt eller avslutt:",
    result: "Resultat", attempt: { "forsøk \($0)" },
    passed: { "\($0): bestått" }, failed: { "\($0): ikke bestått" },
    score: "Resultat", limit: "Beståttgrense",
    points: { "\($0) av \($1) poeng." },
    earlier: { "Det beste resultatet ditt er \($0). Det gjelder." },
    missedCritical: "En oppgave som må være riktig, ble gal. Se forklaringen, og prøv på nytt.",
    whyFailed: { "Du fikk \($0), grensen er \($1). Se feilene, og prøv på nytt." },
    ofPoints: { "\($0) av \($1)" },
    onward: "videre", again: "nytt forsøk", mistakes: "se feilene",
    prompt: { isPassed, hasMistakes in
      "Trykk Enter for \(isPassed ? "å gå videre" : "oversikten"), eller skriv \(hasMistakes ? "feil, " : "")"
        + (isPassed ? "nytt, oversikt eller avslutt:" : "nytt eller avslutt:")
    },
    mistakesTitle: { "Feil \($0) av \($1)" },
    rightShownLater: "Det riktige svaret vises når du har bestått. Neste forsøk har andre oppgaver.",
    timeSpent: { "Tid brukt i kurset så langt: \($0)." })
}

/// The drafting task.
struct DraftingPhrases: Sendable {
  var task: String
  var privacy: String
  var begin: String
  var field: @Sendable (_ number: Int, _ of: Int) -> String
  var hint: String
  var required: String
  var soFar: String
  var finished: String
  var stored: @Sendable (String) -> String
  var prompt: String
  var fieldPrompt: String
  var change: String
  var finishedPrompt: String
  var empty: String

  static let nb = DraftingPhrases(
    task: "Utkast",
    privacy: "Skriv aldri navn, diagnoser eller annet om bestemte personer. Bruk roller, som «verneombud».",
    begin: "begynn å skrive",
    field: { "linje \($0) av \($1)" },
    hint: "Enter lagrer og går videre.",
    required: "Denne linjen må fylles ut.",
    soFar: "Dette har du skrevet:",
    finished: "Utkastet er ferdig.",
    stored: { "Lagret \($0)." },
    prompt: "Trykk Enter for å begynne å skrive, eller skriv tilbake, oversikt eller avslutt:",
    fieldPrompt: "Skriv linjen og trykk Enter:",
    change: "endre",
    finishedPrompt: "Trykk Enter for å gå videre, skriv e for å endre, eller skriv oversikt eller avslutt:",
    empty: "(tomt)")
}
