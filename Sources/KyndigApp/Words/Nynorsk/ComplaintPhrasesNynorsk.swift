import Courseware

extension ComplaintPhrases {
  static let nn = Self(
    notASite: { "Fann ikkje nokon kursstad i «\($0)». Ein kursstad er ei mappe med mappene Courses og Certificates." },
    noCourses: "Fann ingen kurs saman med programmet. Installer Kyndig på nytt, eller oppgi ein kursstad med --site.",
    noneInSite: { "Det er ingen kurs i «\($0)/Courses»." },
    severalInSite: { "Det er fleire kurs i «\($0)/Courses». Vel eitt av dei, og skriv:" },
    unknownCourse: { "Fann ikkje noko kurs som heiter «\($0)»." },
    nearest: { "Det nærmaste er: \($0)" }, noneHere: "Det er ingen kurs her.",
    coursesHere: { "Kursa her er: \($0.map { "«\($0)»" }.joined(separator: ", "))." },
    siteNotMade: {
      "Kunne ikkje lage mappa «\($0)», der kurset skal lagrast. Ingenting er lagra. Sjekk at du har lov til å skrive der, og at disken ikkje er full."
    },
    noTerminal:
      "Kurset treng ein terminal, for opplæringa er personleg. Opne eit terminalvindauge og skriv: kyndig --plain",
    nobodyInvited:
      "Ingen leiarar er inviterte her enno. HR legg dei inn med kyndig leaders import, og inviterer med kyndig leaders invite.",
    terminalFails: "Terminalen svarar ikkje som han skal. Alt du har svart, er lagra. Prøv: kyndig --plain",
    unknownCommand: { "Kommandoen «\($0)» finst ikkje." },
    seeCommands: "Skriv kyndig --help for å sjå dei som finst.",
    noFolder: { "Mappa «\($0)» finst ikkje." },
    noFile: { "Fila «\($0)» finst ikkje, eller kan ikkje lesast." },
    unforeseen: { "Noko gjekk gale som ikkje skulle kunne skje: \($0)." },
    notADatabase: {
      "Fila «\($0)» er ikkje dei lagra svara til Kyndig, men noko anna. Ingenting er lagra. Flytt fila ein annan stad, og start på nytt."
    },
    notWritable: {
      "Du har ikkje lov til å skrive i «\($0)». Ingenting er lagra. Be den som styrer maskina, om skrivetilgang."
    },
    notOpened: { "Kunne ikkje opne «\($0)». Ingenting er lagra. Sjekk at mappa finst, og at du har tilgang." },
    busy: { "Eit anna program bruker «\($0)». Ingenting er lagra. Avslutt det andre, og prøv igjen." },
    full: { "Disken er full, så «\($0)» kan ikkje skrivast. Ingenting er lagra. Frigjer plass, og prøv igjen." },
    damagedFile: { "Fila «\($0)» er skadd. Ingenting er lagra. Hent ho tilbake frå ein tryggingskopi." },
    newerFile: {
      "Fila «\($0)» er skriven av ei nyare utgåve av Kyndig. Ingenting er lagra. Oppdater programmet."
    },
    conflict: {
      "Eit anna vindauge har svart i same kurs (\($0)). Ingenting er lagra. Avslutt det eine, og start på nytt."
    },
    keyInUse: {
      "Nøkkelen \($0) er ein annan sin. Éin nøkkel er aldri to personar sin: lag ein ny med kyndig key new."
    },
    erasedLeader: {
      "Opplysningane om \($0) er sletta, og ingenting blir lagra om den personen igjen."
    },
    loginEnded:
      "Nøkkelen du logga inn med, gjeld ikkje lenger her. Det du gjorde no, er ikkje lagra; alt før det er lagra. Spør HR.",
    storingFailed: { "Kunne ikkje lagre i «\($0)» (SQLite \($1)). Ingenting er lagra." },
    held: { "Kurset er alt ope i eit anna vindauge (\($0), prosess \($1)). Avslutt det der, eller hald fram der." },
    newerEvent: {
      "Ein nyare Kyndig har lagra noko i «\($0)» som denne ikkje kjenner («\($1)»). Ingenting er endra. Oppdater programmet."
    },
    damagedAnswers: { path, findings, more in
      let words = findings + (more > 0 ? ["og \(more) til"] : [])
      let found = words.isEmpty ? "" : " Dette vart funne: \(words.joined(separator: "; "))."
      return "Svara i «\(path)» er skadde eller endra.\(found) Ingenting er lagra. "
        + "Hent fila tilbake frå ein tryggingskopi."
    },
    finding: .nn,
    courseHasErrors: { "Kurset har feil og kan ikkje startast. Sjå dei med: kyndig check \($0)" },
    noCourse: { "Fann ikkje noko kurs i «\($0)». Eit kurs er ei mappe med fila course.xml." },
    notACourse: { "«\($0)» er ikkje eit kurs. Oppgi ei mappe med fila course.xml." },
    notAccessible: { "Kunne ikkje opne «\($0)». Sjekk at du har tilgang." },
    nameTaken: {
      "Kurset «\($0)» er endra, men heiter framleis utgåve \($1). Gi det eit nytt versjonsnummer i course.xml (version)."
    },
    editionAltered: {
      "Utgåva \($0) av kurset manglar eller er endra på disken. Hent mappa Certificates/editions tilbake frå ein tryggingskopi."
    },
    notWritten: {
      "Kunne ikkje skrive «\($0)». Ingenting er lagra. Sjekk at du har lov til å skrive der, og at disken ikkje er full."
    },
    notAName: { "«\($0)» kan ikkje vere eit namn. Byrj med ein bokstav, og bruk berre a–z, tal, punktum, _ og -." },
    exists: { "«\($0)» finst frå før. Ingenting er skrive." },
    noModules: { "Fann ikkje noko kurs med modular i «\($0)». Ingenting er skrive." },
    fileNotWritten: { "Kunne ikkje skrive «\($0)». Sjekk at du har lov til å skrive der, og at disken ikkje er full." },
    authorsFileNotWritable: {
      "Du har ikkje lov til å skrive i «\($0)». Fila er ikkje endra. Gi deg sjølv skrivetilgang, og prøv igjen."
    },
    authorsFileChanged: {
      "Nokon endra «\($0)» medan ho vart kontrollert. Fila er ikkje rørt. Prøv igjen."
    },
    authorsFileNotStored: { "Kunne ikkje skrive «\($0)». Fila er ikkje endra. Sjekk at disken ikkje er full." },
    wrongPassphrase: "Passfrasen stemmer ikkje. Ingenting er signert.",
    keyMissing: {
      "Nøkkelen din finst ikkje lenger i «\($0)». Ingenting er signert. Hent han tilbake frå ein tryggingskopi."
    },
    notIssued: "Beviset kunne ikkje lagast. Ingenting er utferda. Meld frå til den som har laga kurset.",
    certificateNotWritten: {
      "Kunne ikkje skrive «\($0)». Beviset er ikkje laga. Sjekk at du har lov til å skrive der, og at disken ikkje er full."
    },
    noCheckpoint: {
      "Fann ikkje protokollen til \($0), som du skal signere på å ha sett. Ingenting er signert. Be dei om ei ny invitasjonsfil."
    },
    notPlain: { "«\($0)» er ikkje ei vanleg mappe eller fil som er di. Ho blir ikkje brukt." },
    openToOthers: {
      "Andre enn deg har tilgang til «\($0)». Ho blir ikkje brukt. Steng ho med: chmod -R go= '\($0)'"
    },
    notOurs: { "«\($0)» er ikkje ei fil frå Kyndig. Ho blir ikkje brukt." },
    notAKeyName: { "«\($0)» kan ikkje brukast som namn." },
    keyUnreadable: { "Nøkkelen i «\($0)» kan ikkje lesast. Hent han tilbake frå ein tryggingskopi." },
    folderFails: { "Kunne ikkje lese eller skrive «\($0)». Sjekk at du har lov, og at disken ikkje er full." },
    transcript: "Dei lagra svara heng ikkje saman med kurset. Noko er endra etterpå. Ingenting er signert.",
    otherEdition: "Svara høyrer til ei anna utgåve av kurset. Ingenting er signert.",
    editionMissing: {
      "Utgåve \($0) av kurset manglar eller er endra på disken. Ingenting er signert. Hent mappa Certificates/editions tilbake frå ein tryggingskopi."
    },
    correctionUnfounded: {
      "Oppgåva «\($0)» er retta i svara dine, men inga utgjeven retting seier det. Ingenting er signert. Meld frå til den som har laga kurset."
    },
    moveUnfounded: {
      "I utgåve \($0) er noko endra som du ikkje har teke på nytt: \($1.joined(separator: ", ")). Ingenting er signert. Meld frå til den som har laga kurset."
    },
    notPassed: "Kurset er ikkje bestått enno. Ingenting er signert.",
    unprintable: { "Noko som skal stå på beviset, kan ikkje trykkjast: \($0). Ingenting er signert." },
    organisationNumber: "organisasjonsnummeret", result: "resultatet")
}

extension FindingInAnswersPhrases {
  static let nn = Self(
    notStarted: "starten manglar",
    refused: { "hending \($0) passar ikkje til dei framfor (\($1))" },
    unfounded: { "hending \($0) følgjer ikkje av dei framfor" }, missing: { "noko manglar framfor hending \($0)" },
    unreadable: { "hending \($0) kan ikkje lesast" },
    editionMissing: { "utgåve \($1) i hending \($0) manglar" },
    refusal: { refusal in
      switch refusal {
      case .alreadyStarted: "byrjar på nytt"
      case .unknown(let id): "ukjend: \(id)"
      case .unacceptable(let id): "kan ikkje vere svar på \(id)"
      case .closed(let id): "\(id) er ikkje open"
      case .derived: "følgjer av ingenting"
      case .premature: "kjem for tidleg"
      }
    })
}
