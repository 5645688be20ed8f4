import Courseware

/// The list of the business's own documents.
struct DocumentPhrases: Sendable {
  var title: String
  var lead: String
  var leadOfUnit: String
  var none: String
  var state: @Sendable (AssembledDocument.State) -> String
  var missing: @Sendable (_ count: Int) -> String
  var lacking: @Sendable (_ count: Int) -> String
  var advice: @Sendable (_ count: Int) -> String
  var saved: @Sendable (String) -> String
  var hidden: @Sendable (_ titles: [String]) -> String
  var export: String
  var closed: @Sendable (_ first: String) -> String
  var open: String
  var prompt: String

  static let nb = DocumentPhrases(
    title: "Dokumentene dine",
    lead: "Dette er virksomhetens egne dokumenter, slik du har skrevet dem i kurset.",
    leadOfUnit: "Dette er enhetens del av virksomhetens dokumenter, slik du har skrevet dem i kurset.",
    none: "Kurset har ingen dokumenter å skrive.",
    state: { state in
      switch state {
      case .empty: "ikke begynt"
      case .begun: "påbegynt"
      case .finished: "ferdig utkast"
      case .existing: "dere har det fra før"
      }
    },
    missing: { "mangler \($0) \($0 == 1 ? "linje" : "linjer")" },
    lacking: { "\($0) \($0 == 1 ? "spørsmål" : "spørsmål") å følge opp" },
    advice: { "\($0) \($0 == 1 ? "råd" : "råd")" },
    saved: { "lagret \($0)" },
    hidden: { titles in
      "Du har også skrevet \(Formats.nb.list(titles.map { "«\($0)»" })). Det er ikke med i kurset ditt nå, "
        + "men blir med når du skriver ut dokumentene."
    },
    export: "Skriv dem til en mappe, til Word og som Markdown, med: kyndig drafts --to MAPPE",
    closed: { "Det åpner når «\($0)» er bestått." },
    open: "åpne",
    prompt: "Skriv tallet for dokumentet du vil åpne, eller skriv tilbake, oversikt eller avslutt:")
}
