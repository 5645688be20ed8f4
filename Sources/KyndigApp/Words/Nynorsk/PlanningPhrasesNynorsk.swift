extension PlanningPhrases {
  static let nn = Self(
    title: "Når vil du vere ferdig?",
    lead: { "Det er omtrent \($0) att. Datoen er din eigen, og du kan endre han når som helst." },
    field: "Datoen du vil vere ferdig:", hint: "Skriv datoen som 1.2.2027 eller 2027-02-01.",
    refused: "Dette er ikkje ein dato i kalenderen. Skriv han som 1.2.2027 eller 2027-02-01.",
    past: { "\($0) er passert. Skriv dagen i dag eller ein seinare dag." }, save: "lagre",
    prompt: "Skriv datoen, eller skriv tilbake eller avslutt:",
    planned: { "Du vil vere ferdig \($0)." }, missed: { "Du ville vere ferdig \($0)." })
}

extension InspectionPhrases {
  static let nn = Self(
    title: "Tilsyn i morgon?", asked: "Dette kan du bli spurd om:",
    questions: [
      "Opplæringa di: kva ho handla om, kor stor ho var, og at du tok ho sjølv.",
      "Dei seks skriftlege skildringane: mål, organisering, kartlegging av risiko, tiltak, rutinar for feil og gjennomgang.",
      "Kven som var med. Har de verneombod, er det med på tilsynet.",
    ], have: "Dette har du:", nothing: "Ingen utkast er med i kurset ditt enno.", drafts: .nn,
    showUnderWay: "Skriv kyndig status --to FIL.html for å lage ei side som viser kor langt du har kome.",
    showPassed: "Kurset er bestått. Signer eigenerklæringa, så får du eit bevis å vise fram.",
    showCertificate: "Vis fram beviset: det seier kva opplæringa handla om, og kor stor ho var.",
    open: "opne", prompt: "Skriv talet for det du vil opne, eller skriv tilbake, oversikt eller avslutt:")
}
