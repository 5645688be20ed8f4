import Courseware

/// «Vi har dette fra før»: telling of a document in place of writing a draft.
struct DeclaringPhrases: Sendable {
  var offer: String
  var offerPrompt: String
  var offerSamplePrompt: String
  var lead: String
  var step: @Sendable (_ number: Int, _ of: Int) -> String
  var label: @Sendable (ExistingField) -> String
  var hint: @Sendable (ExistingField) -> String
  var fulfilment: @Sendable (ExistingDocument.Fulfilment) -> String
  var fieldPrompt: String
  var criterionPrompt: String
  var textRefused: @Sendable (_ limit: Int) -> String
  var dateRefused: String
  var dateNotYet: String
  var fact: String
  var told: String
  var inPlace: String
  var lacking: String
  var toFindOut: String
  var nothingLacking: String
  var mendIt: String
  var stored: @Sendable (String) -> String
  var draft: String
  var toldPrompt: String

  static let nb = DeclaringPhrases(
    offer: "har det fra før",
    offerPrompt: "Trykk Enter for å begynne å skrive, skriv fra før hvis dere har dette, eller skriv tilbake, oversikt "
      + "eller avslutt:",
    offerSamplePrompt: "Trykk Enter for å begynne å skrive, skriv eksempel for å starte fra et, fra før hvis dere har "
      + "dette, eller skriv tilbake, oversikt eller avslutt:",
    lead: "Dere har dette fra før. Fortell hva det er, så slipper du å skrive det på nytt.",
    step: { "fra før, felt \($0) av \($1)" },
    label: { field in
      switch field {
      case .name: "Hva heter dokumentet?"
      case .date: "Når gikk dere sist gjennom det?"
      case .owner: "Hvilken rolle har ansvaret for det?"
      case .criterion: ""
      }
    },
    hint: { field in
      switch field {
      case .name: "Skriv gjerne også hvor det ligger."
      case .date: "Skriv datoen som 1.2.2026 eller 2026-02-01."
      case .owner: "Skriv en rolle, som «daglig leder»."
      case .criterion: ""
      }
    },
    fulfilment: { fulfilment in
      switch fulfilment {
      case .yes: "Ja"
      case .no: "Nei"
      case .unknown: "Vet ikke"
      }
    },
    fieldPrompt: "Skriv svaret og trykk Enter, eller /tilbake, /oversikt eller /avslutt:",
    criterionPrompt: "Skriv tallet foran svaret, eller skriv tilbake, oversikt eller avslutt:",
    textRefused: { "Skriv mellom 1 og \($0) tegn." },
    dateRefused: "Det er ingen dato. Skriv den som 1.2.2026 eller 2026-02-01.",
    dateNotYet: "Den dagen er ikke kommet ennå. Skriv når dere sist gikk gjennom det.",
    fact: "Fra før", told: "Dere har dette fra før.",
    inPlace: "Dette er på plass:", lacking: "Dette mangler i det dere har:", toFindOut: "Dette må du finne ut:",
    nothingLacking: "Etter svarene dine mangler ingenting.",
    mendIt: "Rett det i dokumentet deres, eller skriv et nytt utkast her.",
    stored: { "Lagret \($0)." },
    draft: "utkast",
    toldPrompt: "Trykk Enter for å gå videre, skriv endre eller utkast, eller skriv tilbake, oversikt eller avslutt:")
}
