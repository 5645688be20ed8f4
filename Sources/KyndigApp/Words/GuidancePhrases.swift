/// Help for the one who has tried a check or the test in vain.
struct GuidancePhrases: Sendable {
  var key: String
  var offer: @Sendable (_ failures: Int) -> String
  var title: String
  var objectives: @Sendable (_ failures: Int) -> String
  var contact: String
  var responsible: @Sendable (_ name: String, _ contact: String) -> String
  var pages: String
  var read: String
  var pagesTitle: String
  var pagesLead: String
  var prompt: String
  var pagesPrompt: String
  var resultPrompt: String
  var introductionPrompt: String

  static let nb = GuidancePhrases(
    key: "råd",
    offer: { "Du har prøvd \($0) ganger. Velg råd (r) for å se hva du kan lese, og hvem du kan spørre." },
    title: "Råd før neste forsøk",
    objectives: { "Du har prøvd \($0) ganger. Disse målene er ikke nådd ennå:" },
    contact: "Vil du snakke med noen om det?",
    responsible: { "Spør \($0), som svarer for innholdet: \($1)." },
    pages: "se sidene", read: "les",
    pagesTitle: "Sider å lese før neste forsøk",
    pagesLead: "Disse sidene forklarer det oppgavene spurte om. Når du har lest en, kommer du tilbake hit.",
    prompt: "Trykk Enter for å se sidene, eller skriv tilbake, oversikt eller avslutt:",
    pagesPrompt: "Skriv tallet for siden du vil lese, eller skriv tilbake, oversikt eller avslutt:",
    resultPrompt: "Trykk Enter for oversikten, eller skriv råd, feil, nytt eller avslutt:",
    introductionPrompt: "Trykk Enter for å begynne, eller skriv råd, tilbake, oversikt eller avslutt:")
}
