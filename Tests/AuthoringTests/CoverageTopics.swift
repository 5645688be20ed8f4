/// A topic that the course must teach, and the pages that do.
struct CoverageTopic {
  /// What it is called in the table.
  let title: String
  /// The pages, as `module/page`.
  let pages: [String]

  init(_ title: String, _ pages: String...) {
    self.title = title
    self.pages = pages
  }

  /// What the public text on HMS work asks of every business and every leader, in its order.
  static let publicText: [Self] = [
    .init(
      "Systematisk HMS-arbeid: hva det er, og hva det skal føre til", "systematisk/slik-gar-sirkelen",
      "ansvar/personlig-plikt"),
    .init("Den som er ansvarlig for virksomheten, skal sørge for det", "regelverket/gaa-ut-fra", "ansvar/arbeidsgiver"),
    .init(
      "Sammen med de ansatte og deres representanter", "systematisk/sammen-med-de-ansatte", "roller/for-beslutningen",
      "roller/fire-grep"),
    .init(
      "Rutiner på papir, så problemer blir funnet og tatt hånd om i tide", "avvik/rutinen",
      "systematisk/seks-beskrivelser"),
    .init(
      "Hvem som er bundet: alle som lager, selger eller tilbyr noe, private og offentlige", "regelverket/gaa-ut-fra",
      "regelverket/uten-ansatte"),
    .init("Lovene som internkontrollen gjelder for", "regelverket/atte-lover"),
    .init("Skriftlig beskrivelse: mål", "systematisk/seks-beskrivelser", "systematisk/mal-som-kan-folges"),
    .init("Skriftlig beskrivelse: organisering", "systematisk/organisering-med-navnet-pa", "ansvar/sette-bort"),
    .init("Skriftlig beskrivelse: kartlegging av risiko", "risiko/fire-ord", "risiko/hendelsen", "risiko/to-sporsmal"),
    .init("Skriftlig beskrivelse: hva som skal gjøres, når og av hvem", "risiko/planen", "risiko/virket-det-side"),
    .init(
      "Skriftlig beskrivelse: rutiner for feil og mangler", "avvik/hva-er-avvik", "avvik/rutinen",
      "avvik/rette-og-se-etter"),
    .init(
      "Skriftlig beskrivelse: gjennomgang av rutinene", "gjennomgang/kravet", "gjennomgang/fire-sporsmal",
      "gjennomgang/gjort-og-virket"),
    .init(
      "Små virksomheter med lite risiko trenger lite papir", "systematisk/hvor-mye-papir", "systematisk/en-side-holder"),
    .init(
      "Samordning når flere virksomheter arbeider på samme sted", "samordning/nar-samordne", "samordning/hovedbedriften"
    ),
    .init(
      "Hovedbedrift: skriftlig avtale, ellers melding til Arbeidstilsynet", "samordning/ingen-vil", "samordning/avtalen"
    ),
    .init("Fullt forsvarlig arbeidsmiljø", "arbeidsmiljoet/samlet", "arbeidsmiljoet/to-slags-krav"),
    .init("Opplæringsplikten er personlig og kan ikke settes bort", "ansvar/personlig-plikt"),
    .init(
      "Ingen krav til timer, men opplæringen skal passe virksomheten", "oppstart/hva-kurset-er",
      "ansvar/innhold-og-omfang"),
    .init(
      "HMS-kort, også i bransjen som den offentlige teksten mangler", "hms-kort/fire-bransjer", "hms-kort/kort-likt"),
    .init("Tilsyn: folk, brann, strøm og beredskap", "tilsyn/ni-folk"),
    .init("Tilsyn: miljø, stråling, fritidsbåter, gener og fly", "tilsyn/ni-miljo"),
    .init("Der den offentlige teksten er gammel", "tilsyn/ni-folk", "tilsyn/utdatert"),
    .init("Hvor det er hjelp å få", "tilsyn/hvem-ringer-du", "tilsyn/rett-dor", "tilsyn/gratis"),
    .init(
      "Roller i HMS-arbeidet", "ansvar/fire-roller", "roller/ansvar-og-oppgave", "roller/tillitsvalgt-eller-verneombud"),
  ]

  /// The parts of Arbeidsmiljømodellen.
  static let model: [Self] = [
    .init("Arbeidsmiljømodellen: forholdene på jobben", "arbeidsmiljoet/forholdene"),
    .init("Arbeidsmiljømodellen: HMS-arbeidet", "arbeidsmiljoet/hms-arbeidet"),
    .init("Arbeidsmiljømodellen: hvordan det oppleves", "arbeidsmiljoet/opplevelsen"),
    .init("Arbeidsmiljømodellen: følgene for helse og velferd", "arbeidsmiljoet/folgene"),
    .init("Arbeidsmiljømodellen: hvem som arbeider der", "arbeidsmiljoet/folkene"),
    .init(
      "Arbeidsmiljømodellen: delene virker på hverandre", "arbeidsmiljoet/fem-deler", "arbeidsmiljoet/skille",
      "arbeidsmiljoet/bransjen"),
  ]
}
