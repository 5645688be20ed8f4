/// What there is beside the course itself, and where it leads.
struct MorePhrases: Sendable {
  var title: String
  var lead: String
  var open: String
  var prompt: String
  var closePrompt: String

  static let nb = MorePhrases(
    title: "Mer",
    lead: "Dette kan du bruke når som helst. Det teller ikke i kurset.",
    open: "åpne",
    prompt: "Skriv tallet for det du vil åpne, eller skriv tilbake, oversikt eller avslutt:",
    closePrompt: "Trykk Enter for å gå tilbake, eller skriv oversikt eller avslutt:")
}
