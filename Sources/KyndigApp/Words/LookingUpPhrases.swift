import Courseware

/// Searching the course.
struct SearchPhrases: Sendable {
  var key: String
  var title: String
  var lead: String
  var kind: @Sendable (SearchResult.Kind) -> String
  var none: @Sendable (String) -> String
  var tooMany: @Sendable (_ shown: Int, _ of: Int) -> String
  var toResults: String
  var open: String
  var anew: String
  var fieldPrompt: String
  var resultsPrompt: String
  var term: String
  var termPrompt: String
  var itemTitle: String
  var unanswered: String
  var rightLater: String
  var itemPrompt: @Sendable (_ hasPage: Bool) -> String

  static let nb = SearchPhrases(
    key: "søk", title: "Søk i kurset",
    lead: "Skriv ett eller flere ord. Du søker i sidene, begrepene og oppgavene du har svart på.",
    kind: { kind in
      switch kind {
      case .page: "side"
      case .term: "begrep"
      case .item: "oppgave"
      }
    },
    none: { "Ingen treff på «\($0)». Prøv færre eller andre ord." },
    tooMany: { "Her er de \($0) første av \($1). Skriv flere ord for å få færre." },
    toResults: "til treffene", open: "åpne", anew: "søk på nytt",
    fieldPrompt: "Skriv det du vil søke etter, eller trykk Enter uten å skrive noe for å lukke:",
    resultsPrompt: "Skriv tallet for det du vil åpne, / for å søke på nytt, eller skriv lukk:",
    term: "Begrep", termPrompt: "Trykk Enter for å gå tilbake til treffene:",
    itemTitle: "Oppgave du har svart på", unanswered: "Du leverte uten å svare på denne.",
    rightLater: "Det riktige svaret vises når du har bestått.",
    itemPrompt: { "Trykk Enter for å gå tilbake, eller skriv \($0 ? "les, " : "")oversikt eller avslutt:" })
}

/// What tailoring hid, read by those who want to.
struct ExtraReadingPhrases: Sendable {
  var title: String
  var lead: String
  var count: @Sendable (Int) -> String
  var none: String
  var part: @Sendable (String) -> String
  var partLead: String
  var notCounted: String
  var place: @Sendable (_ number: Int, _ of: Int) -> String
  var read: String
  var listPrompt: String
  var pagePrompt: @Sendable (_ hasTerms: Bool) -> String

  static let nb = ExtraReadingPhrases(
    title: "Ekstra lesing: det som ikke gjelder dere",
    lead: "Kurset viser det som gjelder din virksomhet. Resten kan du lese her. Det teller ikke, og ingenting lagres.",
    count: { $0 == 1 ? "1 side" : "\($0) sider" },
    none: "Ingenting er skjult for dere nå.",
    part: { "\($0) (en del av siden)" },
    partLead: "Resten av siden har du i kurset. Dette er det dere ikke ser der.",
    notCounted: "Ekstra lesing. Det teller ikke.",
    place: { "side \($0) av \($1)" }, read: "les",
    listPrompt: "Skriv tallet for siden du vil lese, eller skriv tilbake, søk, oversikt eller avslutt:",
    pagePrompt: {
      "Trykk Enter for å gå tilbake til listen, eller skriv \($0 ? "begreper, " : "")søk, oversikt eller avslutt:"
    })
}

/// Telling of something wrong in the text.
struct RemarkPhrases: Sendable {
  var title: String
  var key: String
  var help: String
  var helpPrompt: String
  var about: @Sendable (_ name: String) -> String
  var page: @Sendable (String) -> String
  var item: @Sendable (String) -> String
  var scenario: @Sendable (String) -> String
  var task: @Sendable (String) -> String
  var field: String
  var hint: @Sendable (_ most: Int) -> String
  var note: String
  var empty: String
  var tooLong: @Sendable (_ count: Int, _ most: Int) -> String
  var send: String
  var prompt: String
  var storedTitle: String
  var stored: String
  var own: String
  var ownLead: String
  var count: @Sendable (Int) -> String

  static let nb = RemarkPhrases(
    title: "Meld feil i teksten", key: "meld feil",
    help: "Trykk m for å melde feil i teksten.",
    helpPrompt: "Trykk Enter for å lukke, skriv meld for å si fra om teksten, eller skriv avslutt:",
    about: { "Meldingen gjelder \($0)." },
    page: { "siden «\($0)»" }, item: { "oppgaven «\($0)»" }, scenario: { "situasjonen «\($0)»" },
    task: { "utkastet «\($0)»" },
    field: "Hva er feil, og hva burde stå der?",
    hint: { "Høyst \($0) tegn. Enter lagrer meldingen." },
    note: "De som lager kurset, kan lese meldingen. Skriv ikke navn, og ikke noe om noens helse.",
    empty: "Skriv hva som er feil, eller avbryt.",
    tooLong: { "Meldingen er for lang: \($0) tegn. Den kan ha høyst \($1)." },
    send: "lagre", prompt: "Skriv meldingen og trykk Enter, eller /avbryt for å gå tilbake uten å lagre:",
    storedTitle: "Meldingen er lagret", stored: "De som lager kurset, kan lese den. Du fortsetter der du var.",
    own: "Feil du har meldt", ownLead: "De som lager kurset, kan lese dette.",
    count: { $0 == 1 ? "1 melding" : "\($0) meldinger" })
}
