/// Where answers about the business come from, changing them later, and what that did to the course.
struct AnswersPhrases: Sendable {
  var unitQuestion: String
  var unitWhy: String
  var noUnit: String
  /// Who has given an answer, by the unit's title where it is a unit's.
  var business: @Sendable (_ unit: String?) -> String
  var suggested: @Sendable (_ source: String) -> String
  var title: String
  var lead: String
  var change: String
  var own: @Sendable (_ answer: String) -> String
  var from: @Sendable (_ answer: String, _ source: String) -> String
  var unknown: String
  var notAnswered: String
  var toFindOut: String
  var prompt: String
  var closedPrompt: String
  var closedByAttempt: @Sendable (_ title: String) -> String
  var closedByPassing: String
  var changedNothing: String
  var unchanged: String
  var changedTitle: String
  var kept: String
  var newTitle: @Sendable (String) -> String
  var addedModules: String
  var removedModules: String
  var newInFinished: String
  var changedInFinished: @Sendable (_ step: String) -> String
  var comeElsewhere: @Sendable (Int) -> String
  var goneElsewhere: @Sendable (Int) -> String
  var otherwise: @Sendable (Int) -> String
  var itemsFollow: String
  var minutes: @Sendable (_ before: String, _ after: String) -> String
  var sameMinutes: @Sendable (String) -> String
  var changedPrompt: String

  static let nb = AnswersPhrases(
    unitQuestion: "Hvilken enhet leder du?",
    unitWhy: "Virksomheten har svart på noen spørsmål for enhetene sine. Du ser svarene, og kan endre dem.",
    noUnit: "Ingen av dem",
    business: { $0.map { "virksomheten, \($0)" } ?? "virksomheten" },
    suggested: { "Forslag fra \($0). Er det riktig for deg?" },
    title: "Svarene om virksomheten",
    lead: "Svarene avgjør hva som er med i kurset ditt. Velg et svar for å endre det.",
    change: "endre",
    own: { "\($0) (ditt svar)" }, from: { "\($0) (\($1))" },
    unknown: "vet ikke, finn det ut", notAnswered: "ikke besvart ennå",
    toFindOut: "Dette må du finne ut. Inntil da vises alt som kan gjelde dere:",
    prompt: "Skriv tallet for svaret du vil endre, eller skriv tilbake, oversikt eller avslutt:",
    closedPrompt: "Skriv tilbake, oversikt eller avslutt:",
    closedByAttempt: {
      "Svarene kan ikke endres nå, fordi du er midt i «\($0)». Lever den først, så kan du endre dem."
    },
    closedByPassing: "Svarene kan ikke endres mer, fordi kurset er bestått. Beviset gjelder kurset slik det var da.",
    changedNothing: "Svaret er endret. Ingenting i kurset ditt er nytt eller borte.",
    unchanged: "Svaret er som før.",
    changedTitle: "Kurset ditt er endret",
    kept: "Alt du har gjort, er beholdt.",
    newTitle: { "Kurset heter nå «\($0)»." },
    addedModules: "Nye moduler:", removedModules: "Moduler som ikke er med lenger:",
    newInFinished: "Nytt i moduler du var ferdig med. Gå gjennom dette før prøven:",
    changedInFinished: { "\($0) (har fått noe nytt)" },
    comeElsewhere: {
      $0 == 1
        ? "Én ting er kommet til i moduler du ikke er ferdig med."
        : "\($0) ting er kommet til i moduler du ikke er ferdig med."
    },
    goneElsewhere: { $0 == 1 ? "Én ting er ikke med lenger." : "\($0) ting er ikke med lenger." },
    otherwise: {
      $0 == 1 ? "Én side eller oppgave er tilpasset svaret." : "\($0) sider eller oppgaver er tilpasset svaret."
    },
    itemsFollow: "Oppgavene i sjekkene og prøven følger svaret.",
    minutes: { "Kurset var beregnet til \($0). Nå er det \($1)." },
    sameMinutes: { "Kurset er fortsatt beregnet til \($0)." },
    changedPrompt: "Trykk Enter for å gå tilbake til svarene, eller skriv oversikt eller avslutt:")
}
