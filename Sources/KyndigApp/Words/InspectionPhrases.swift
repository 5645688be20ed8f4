/// What is needed when an inspection is coming.
struct InspectionPhrases: Sendable {
  var title: String
  var asked: String
  var questions: [String]
  var have: String
  var nothing: String
  var drafts: DraftStandingPhrases
  /// Until the course is passed.
  var showUnderWay: String
  /// Passed, and not signed.
  var showPassed: String
  /// Signed.
  var showCertificate: String
  var open: String
  var prompt: String

  static let nb = Self(
    title: "Tilsyn i morgen?", asked: "Dette kan du bli spurt om:",
    questions: [
      "Opplæringen din: hva den handlet om, hvor omfattende den var, og at du tok den selv.",
      "De seks skriftlige beskrivelsene: mål, organisering, kartlegging av risiko, tiltak, rutiner for feil og gjennomgang.",
      "Hvem som var med. Har dere verneombud, deltar det på tilsynet.",
    ], have: "Dette har du:", nothing: "Ingen utkast er med i kurset ditt ennå.", drafts: .nb,
    showUnderWay: "Skriv kyndig status --to FIL.html for å lage en side som viser hvor langt du har kommet.",
    showPassed: "Kurset er bestått. Signer egenerklæringen, så får du et bevis å vise fram.",
    showCertificate: "Vis fram beviset: det sier hva opplæringen handlet om, og hvor omfattende den var.",
    open: "åpne", prompt: "Skriv tallet for det du vil åpne, eller skriv tilbake, oversikt eller avslutt:")
}
