/// The key, the attestation and the certificate.
struct SigningPhrases: Sendable {
  var keyTitle: String
  var keyLead: [String]
  var proposal: String
  var useProposal: String
  var newProposal: String
  var writeOwn: String
  var showTyping: String
  var showsTyping: @Sendable (Bool) -> String
  var keyPrompt: String
  var typeProposal: String
  var typeOwn: String
  var count: @Sendable (_ characters: Int, _ least: Int) -> String
  var notTheProposal: String
  var tooShort: @Sendable (_ characters: Int, _ least: Int) -> String
  var tooCommon: String
  var passphrasePrompt: String
  var hidden: String
  var keyMade: String
  var keyMadeLead: [String]
  var keyMadePrompt: String
  var working: String
  var attestation: String
  var step: @Sendable (_ number: Int, _ of: Int, _ what: String) -> String
  var who: String
  var readAndSign: String
  var passphrase: String
  var areYou: @Sendable (String) -> String
  var whoLead: [String]
  var wordsLead: String
  var onlyYou: String
  var solo: String
  var typeName: String
  var nameDiffers: @Sendable (_ typed: String, _ known: String) -> String
  var namePrompt: String
  var typePassphrase: String
  var wrongPassphrase: String
  var sign: String
  var cancel: String
  var cancelled: String
  var certificate: String
  var number: @Sendable (String) -> String
  var content: String
  var extent: String
  var result: String
  var completed: String
  var issuer: String
  var control: String
  var files: String
  var filesLead: String
  var next: String
  var certificateGone: String
  var saveAsFile: String
  var showFolder: String
  var certificatePrompt: String
  var certificateGonePrompt: String
  var yes: String
  var confirmPrompt: String
  var signedBy: @Sendable (String) -> String
  var selfIssued: String
  var courseCertificate: String
  var countersigned: @Sendable (_ issuer: String, _ person: String) -> String
  var reviewed: @Sendable (_ person: String) -> String
  var logged: @Sendable (_ number: Int) -> String
  var extentValue: @Sendable (_ nominal: String, _ active: String) -> String
  var resultValue: @Sendable (_ score: String, _ required: String) -> String

  static let nb = SigningPhrases(
    keyTitle: "Nøkkelen din",
    keyLead: [
      "Når alt er bestått, signerer du med en nøkkel som bare du kan åpne. Nå lager du den, med en passfrase: noen ord som er lette å huske og vanskelige å gjette.",
      "Du trenger passfrasen én gang til, når du signerer. Skriv den ned på papir. Ingen kan finne den igjen for deg.",
    ],
    proposal: "Forslag:", useProposal: "Bruk forslaget", newProposal: "Lag et nytt forslag",
    writeOwn: "Skriv min egen", showTyping: "Vis det jeg skriver",
    showsTyping: { $0 ? "ja" : "nei" },
    keyPrompt: "Skriv ned forslaget på papir. Skriv så et tall for det du vil:",
    typeProposal: "Skriv passfrasen fra papiret:", typeOwn: "Skriv din egen passfrase, minst 15 tegn:",
    count: { "\($0) tegn, minst \($1)." },
    notTheProposal: "Det er ikke forslaget. Se på papiret og prøv igjen. Esc går tilbake til forslaget.",
    tooShort: { "Passfrasen har \($0) tegn. Den må ha minst \($1)." },
    tooCommon: "Denne er for lett å gjette. Velg noe annet.",
    passphrasePrompt: "Skriv passfrasen, eller la linjen stå tom for å gå tilbake:",
    hidden: "Vises ikke mens du skriver.",
    keyMade: "Nøkkelen er laget",
    keyMadeLead: [
      "Nøkkelen ligger på denne maskinen, låst med passfrasen. Ta vare på papiret.",
      "Nå kan du gå videre i kurset.",
    ],
    keyMadePrompt: "Trykk Enter for oversikten:",
    working: "Vent litt. Nøkkelen låses med passfrasen; det tar noen sekunder med vilje.",
    attestation: "Egenerklæring",
    step: { "steg \($0) av \($1): \($2)" },
    who: "hvem du er", readAndSign: "les og signer", passphrase: "passfrase",
    areYou: { "Er du \($0)?" },
    whoLead: [
      "Nå signerer du på at du selv har gjennomført kurset. Først leser du teksten og skriver navnet ditt, så skriver du passfrasen.",
      "Er du en annen, må du stoppe her. Opplæringen er personlig og kan ikke tas for noen andre.",
    ],
    wordsLead: "Dette er teksten du signerer:",
    onlyYou: "Bare du kan signere. Ingen kan gjøre det på dine vegne.",
    solo: "Beviset blir selvutstedt: ingen andre har gått god for det.",
    typeName: "Skriv hele navnet ditt for å signere:",
    nameDiffers: { "Du skrev «\($0)». Kurset er tatt av «\($1)». Skriv navnet slik." },
    namePrompt: "Skriv hele navnet ditt for å signere, eller la linjen stå tom for å avbryte:",
    typePassphrase: "Skriv passfrasen din:",
    wrongPassphrase: "Passfrasen stemmer ikke. Ingenting er signert. Se på papiret og prøv igjen.",
    sign: "signer", cancel: "avbryt, ingenting blir signert",
    cancelled: "Avbrutt. Ingenting er signert.",
    certificate: "Dokumentasjon på gjennomført opplæring",
    number: { "bevis-ID \($0)" },
    content: "Innhold", extent: "Omfang", result: "Resultat", completed: "Fullført", issuer: "Utsteder",
    control: "Kontroll", files: "Filer", filesLead: "Beviset ligger her:",
    next: "Kontroller det når du vil med: kyndig verify FIL",
    certificateGone:
      "Beviset kan ikke vises: filen er borte, eller den er endret. Se hva som er galt med: kyndig audit",
    saveAsFile: "lagre", showFolder: "vis filene",
    certificatePrompt: "Trykk Enter for oversikten, eller skriv lagre, vis eller avslutt:",
    certificateGonePrompt: "Trykk Enter for oversikten, eller skriv avslutt:",
    yes: "ja, det er meg",
    confirmPrompt: "Trykk Enter hvis det er deg, eller skriv avbryt:",
    signedBy: { "signert av \($0) selv" },
    selfIssued: "selvutstedt: ingen andre har signert", courseCertificate: "Kursbevis",
    countersigned: { "utstedt av \($0), signert av \($1)" }, reviewed: { "samtale med \($0)" },
    logged: { "innført i protokollen som nr. \($0)" },
    extentValue: { "\($0) beregnet, \($1) aktiv tid" },
    resultValue: { "\($0), beståttgrense \($1)" })
}

/// Leaving, and what is said when storing fails.
struct LeavingPhrases: Sendable {
  var question: String
  var leave: String
  var stay: String
  var lead: String
  var nothingYet: String
  var notSigned: String
  /// Where something is written that has not been sent.
  var unsent: String
  var prompt: String
  var goodbye: @Sendable (String) -> String
  var continueWith: @Sendable (_ command: String) -> String
  var notStored: String
  var notStoredLead: @Sendable (String) -> String
  var tryAgain: String
  var notStoredPrompt: String
  var notUnderstood: String

  static let nb = LeavingPhrases(
    question: "Avslutte?", leave: "avslutter", stay: "fortsetter", lead: "Alt er lagret.",
    nothingYet: "Ingenting er lagret ennå.", notSigned: "Ingenting er signert.",
    unsent: "Meldingen du skriver på, er ikke lagret. Alt annet er lagret.",
    prompt: "Trykk Enter for å avslutte, eller skriv avbryt for å fortsette:",
    goodbye: { "Alt er lagret, sist \($0)." },
    continueWith: { "Fortsett der du slapp, i et hvilket som helst terminalvindu, med: \($0)" },
    notStored: "Svaret er ikke lagret",
    notStoredLead: { "\($0) Det du gjorde sist, er ikke med. Alt før det er trygt." },
    tryAgain: "prøv igjen", notStoredPrompt: "Trykk Enter for å prøve igjen, eller skriv avslutt:",
    notUnderstood: "Det forstod jeg ikke. Skriv hjelp for å se hva du kan skrive.")
}

/// The help panel.
struct HelpPhrases: Sendable {
  var title: String
  var here: String
  var everywhere: String
  var keys: [(key: String, does: String)]
  var privacyTitle: String

  static let nb = HelpPhrases(
    title: "Hjelp", here: "Her virker:", everywhere: "Overalt:",
    keys: [
      ("Enter", "det neste, eller lever svaret"), ("↑ ↓, tall", "velg"), ("Mellomrom", "merk"),
      ("←", "ett steg tilbake; ingenting går tapt"), ("Tab", "begreper på siden"), ("o", "oversikt"),
      ("/", "søk i sidene, begrepene og oppgavene du har svart på"),
      ("?", "hjelp"), ("Esc", "lukk, angre"), ("q", "avslutt; alt er lagret"),
      ("Ctrl-_", "angre det siste du skrev i et felt"),
    ],
    privacyTitle: "Dette lagres om deg")
}
