import Courseware

extension DraftsPhrases {
  static let nb = Self(
    language: "nb", formats: .nb,
    notBegun: { "Du har ikke begynt på kurset her, så det er ingen utkast ennå. Begynn med: \($0)" },
    nothingWritten: {
      "Du har ikke skrevet noe i dokumentene ennå. Ingenting er skrevet ut. Fortsett kurset med: \($0)"
    },
    notAFolder: { "«\($0)» er en fil. Oppgi en mappe etter --to. Ingenting er skrevet." },
    notOurs: {
      "«\($0)» finnes fra før, og er endret etter at den ble skrevet, eller er laget av noe annet. Ingenting er skrevet. "
        + "Flytt den, eller oppgi en annen mappe etter --to."
    },
    notWritten: {
      "Kunne ikke skrive «\($0)». Sjekk at du har lov til å skrive der, og at disken ikke er full."
    },
    written: { "Skrev \($0)." }, replaced: { "Skrev \($0) på nytt; den forrige er erstattet." },
    openIt: "HTML-filen kan åpnes i Word og lagres som et vanlig dokument.",
    export: { "Skriv dem til en mappe, til Word og som Markdown, med: \($0) drafts --to MAPPE\($1)" },
    title: { business, scope in
      let whose = business.isEmpty ? "" : " for \(business)"
      return scope == .unit ? "HMS-dokumenter, enhetens del\(whose)" : "HMS-dokumenter\(whose)"
    },
    unit:
      "Dette er enhetens del av virksomhetens dokumenter. Virksomhetens egne dokumenter gjelder for hele virksomheten.",
    organisationNumber: { "Organisasjonsnummer \($0)" },
    printed: { "Skrevet ut \($0) fra «\($1)», utgave \($2)." },
    useThem: "Gå gjennom dokumentene med verneombudet og de ansatte før dere tar dem i bruk.",
    contents: "Innhold", document: "Dokument", status: "Status", lastSaved: "Sist lagret",
    state: { state in
      switch state {
      case .empty: "ikke begynt"
      case .begun: "påbegynt"
      case .finished: "ferdig utkast"
      case .existing: "finnes fra før"
      }
    },
    draft: { "Utkast, sist endret \($0)." }, begunDraft: { "Påbegynt utkast, sist endret \($0)." },
    existing: "Virksomheten har dette fra før.",
    missing: "Dette mangler", advice: "Se på dette én gang til", lacking: "Dette må følges opp",
    answers: "Spørsmål om dokumentet", question: "Spørsmål", answer: "Svar",
    fulfilment: { fulfilment in
      switch fulfilment {
      case .yes: "ja"
      case .no: "nei"
      case .unknown: "vet ikke"
      }
    },
    name: "Dokument", reviewed: "Sist gjennomgått", owner: "Ansvarlig",
    draftedBefore: "Utkast fra før dette ble fortalt",
    date: "Dato", ownerRole: "Eier (rolle)", nextReview: "Neste gjennomgang", participants: "Gjennomgått med",
    role: "Rolle", signature: "Underskrift",
    hidden: "Skrevet for oppgaver som ikke er med lenger",
    hiddenWhy: "Svarene om virksomheten er endret etter at dette ble skrevet, eller kurset har fått en ny utgave. "
      + "Teksten er deres egen, og er tatt med så ingenting går tapt.")

  static let nn = Self(
    language: "nn", formats: .nn,
    notBegun: { "Du har ikkje byrja på kurset her, så det er ingen utkast enno. Byrj med: \($0)" },
    nothingWritten: {
      "Du har ikkje skrive noko i dokumenta enno. Ingenting er skrive ut. Hald fram med kurset: \($0)"
    },
    notAFolder: { "«\($0)» er ei fil. Oppgi ei mappe etter --to. Ingenting er skrive." },
    notOurs: {
      "«\($0)» finst frå før, og er endra etter at ho vart skriven, eller er laga av noko anna. Ingenting er skrive. "
        + "Flytt ho, eller oppgi ei anna mappe etter --to."
    },
    notWritten: { "Kunne ikkje skrive «\($0)». Sjekk at du har lov til å skrive der, og at disken ikkje er full." },
    written: { "Skreiv \($0)." }, replaced: { "Skreiv \($0) på nytt; den førre er bytt ut." },
    openIt: "HTML-fila kan opnast i Word og lagrast som eit vanleg dokument.",
    export: { "Skriv dei til ei mappe, til Word og som Markdown, med: \($0) drafts --to MAPPE\($1)" },
    title: { business, scope in
      let whose = business.isEmpty ? "" : " for \(business)"
      return scope == .unit ? "HMS-dokument, delen til eininga\(whose)" : "HMS-dokument\(whose)"
    },
    unit: "Dette er delen eininga har av dokumenta til verksemda. Dokumenta til verksemda gjeld for heile verksemda.",
    organisationNumber: { "Organisasjonsnummer \($0)" },
    printed: { "Skrive ut \($0) frå «\($1)», utgåve \($2)." },
    useThem: "Gå gjennom dokumenta med verneombodet og dei tilsette før de tek dei i bruk.",
    contents: "Innhald", document: "Dokument", status: "Status", lastSaved: "Sist lagra",
    state: { state in
      switch state {
      case .empty: "ikkje byrja"
      case .begun: "påbyrja"
      case .finished: "ferdig utkast"
      case .existing: "finst frå før"
      }
    },
    draft: { "Utkast, sist endra \($0)." }, begunDraft: { "Påbyrja utkast, sist endra \($0)." },
    existing: "Verksemda har dette frå før.",
    missing: "Dette manglar", advice: "Sjå på dette éin gong til", lacking: "Dette må følgjast opp",
    answers: "Spørsmål om dokumentet", question: "Spørsmål", answer: "Svar",
    fulfilment: { fulfilment in
      switch fulfilment {
      case .yes: "ja"
      case .no: "nei"
      case .unknown: "veit ikkje"
      }
    },
    name: "Dokument", reviewed: "Sist gjennomgått", owner: "Ansvarleg",
    draftedBefore: "Utkast frå før dette vart fortalt",
    date: "Dato", ownerRole: "Eigar (rolle)", nextReview: "Neste gjennomgang", participants: "Gjennomgått med",
    role: "Rolle", signature: "Underskrift",
    hidden: "Skrive for oppgåver som ikkje er med lenger",
    hiddenWhy: "Svara om verksemda er endra etter at dette vart skrive, eller kurset har fått ei ny utgåve. "
      + "Teksten er dykkar eigen, og er teken med så ingenting går tapt.")
}
