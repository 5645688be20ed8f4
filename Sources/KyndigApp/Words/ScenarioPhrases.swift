/// Situations that branch.
struct ScenarioPhrases: Sendable {
  var title: @Sendable (String) -> String
  var lead: String
  var canGoBack: String
  var cannotGoBack: String
  var points: String
  var begin: String
  var beginPrompt: String
  var decision: @Sendable (Int) -> String
  var decide: String
  var nothingChosen: String
  var prompt: @Sendable (_ canGoBack: Bool) -> String
  var soFar: @Sendable (_ path: String) -> String
  var wholePath: @Sendable (_ path: String) -> String
  var here: String
  var youChose: String
  var otherwise: String
  var consequencePrompt: @Sendable (_ canGoBack: Bool) -> String
  var ended: String
  var turning: String
  var again: String
  var endingPrompt: @Sendable (_ hasPage: Bool) -> String

  static let nb = ScenarioPhrases(
    title: { "Situasjon: \($0)" },
    lead: "Du leser hva som skjer, og velger hva du gjør. Valgene dine avgjør hvordan det går.",
    canGoBack: "Du kan gå tilbake underveis og velge noe annet.",
    cannotGoBack: "Du kan ikke gå tilbake underveis. Når det er slutt, kan du ta situasjonen på nytt.",
    points: "Valgene gir poeng som du ser til slutt. De teller ikke i sjekken eller prøven.",
    begin: "begynn",
    beginPrompt: "Trykk Enter for å begynne, eller skriv tilbake, oversikt eller avslutt:",
    decision: { "valg \($0)" },
    decide: "gjør dette",
    nothingChosen: "Velg hva du gjør, først.",
    prompt: { "Skriv tallet for det du gjør, eller skriv \($0 ? "tilbake, " : "")oversikt, hjelp eller avslutt:" },
    soFar: { "Så langt: \($0)" },
    wholePath: { "Veien du gikk: \($0)" },
    here: "her",
    youChose: "Du valgte:",
    otherwise: "velg noe annet",
    consequencePrompt: { "Trykk Enter for å gå videre, eller skriv \($0 ? "tilbake, " : "")oversikt eller avslutt:" },
    ended: "slutt",
    turning: "Valget som avgjorde:",
    again: "ta den på nytt",
    endingPrompt: {
      "Trykk Enter for å gå videre, eller skriv nytt, \($0 ? "les, " : "")tilbake, oversikt eller avslutt:"
    })
}
