import Courseware

/// What is said of failures: what happened, why, and what to do now.
struct ComplaintPhrases: Sendable {
  // The site and the command.
  var notASite: @Sendable (_ path: String) -> String
  var noCourses: String
  var noneInSite: @Sendable (_ site: String) -> String
  /// Before the commands to choose between.
  var severalInSite: @Sendable (_ site: String) -> String
  var unknownCourse: @Sendable (_ name: String) -> String
  var nearest: @Sendable (_ command: String) -> String
  var noneHere: String
  var coursesHere: @Sendable (_ names: [String]) -> String
  var siteNotMade: @Sendable (_ path: String) -> String
  var noTerminal: String
  var nobodyInvited: String
  var terminalFails: String
  var unknownCommand: @Sendable (_ word: String) -> String
  var seeCommands: String
  var noFolder: @Sendable (_ path: String) -> String
  var noFile: @Sendable (_ path: String) -> String
  var unforeseen: @Sendable (_ error: String) -> String

  // What is stored.
  var notADatabase: @Sendable (_ path: String) -> String
  var notWritable: @Sendable (_ path: String) -> String
  var notOpened: @Sendable (_ path: String) -> String
  var busy: @Sendable (_ path: String) -> String
  var full: @Sendable (_ path: String) -> String
  var damagedFile: @Sendable (_ path: String) -> String
  var newerFile: @Sendable (_ path: String) -> String
  var conflict: @Sendable (_ session: String) -> String
  var keyInUse: @Sendable (_ key: String) -> String
  var erasedLeader: @Sendable (_ leader: String) -> String
  var loginEnded: String
  var storingFailed: @Sendable (_ path: String, _ code: Int) -> String
  /// Another holds the course, at that terminal and with that number.
  var held: @Sendable (_ terminal: String, _ process: String) -> String
  var newerEvent: @Sendable (_ path: String, _ unknown: String) -> String
  /// Answers that do not hold together; what was found, and how much more.
  var damagedAnswers: @Sendable (_ path: String, _ findings: [String], _ more: Int) -> String
  var finding: FindingInAnswersPhrases

  // Courses and editions.
  var courseHasErrors: @Sendable (_ path: String) -> String
  var noCourse: @Sendable (_ path: String) -> String
  var notACourse: @Sendable (_ path: String) -> String
  var notAccessible: @Sendable (_ path: String) -> String
  var nameTaken: @Sendable (_ course: String, _ version: String) -> String
  var editionAltered: @Sendable (_ digest: String) -> String
  var notWritten: @Sendable (_ path: String) -> String
  var notAName: @Sendable (_ name: String) -> String
  var exists: @Sendable (_ path: String) -> String
  var noModules: @Sendable (_ path: String) -> String
  var fileNotWritten: @Sendable (_ path: String) -> String
  var authorsFileNotWritable: @Sendable (_ path: String) -> String
  var authorsFileChanged: @Sendable (_ path: String) -> String
  var authorsFileNotStored: @Sendable (_ path: String) -> String

  // Keys, signing and certificates.
  var wrongPassphrase: String
  var keyMissing: @Sendable (_ path: String) -> String
  var notIssued: String
  var certificateNotWritten: @Sendable (_ path: String) -> String
  var noCheckpoint: @Sendable (_ organisation: String) -> String
  var notPlain: @Sendable (_ path: String) -> String
  var openToOthers: @Sendable (_ path: String) -> String
  var notOurs: @Sendable (_ path: String) -> String
  var notAKeyName: @Sendable (_ name: String) -> String
  var keyUnreadable: @Sendable (_ path: String) -> String
  var folderFails: @Sendable (_ path: String) -> String
  var transcript: String
  var otherEdition: String
  var editionMissing: @Sendable (_ version: String) -> String
  var correctionUnfounded: @Sendable (_ item: String) -> String
  var moveUnfounded: @Sendable (_ version: String, _ modules: [String]) -> String
  var notPassed: String
  var unprintable: @Sendable (_ field: String) -> String
  var organisationNumber: String
  var result: String

  /// The phrases of a language.
  static func of(_ language: Language) -> Self {
    switch language {
    case .nb: .nb
    case .nn: .nn
    case .en: .en
    }
  }
}

/// What does not fit in stored answers, each in a sentence without its full stop; events are counted from 1.
struct FindingInAnswersPhrases: Sendable {
  var notStarted: String
  var refused: @Sendable (_ event: Int, _ why: String) -> String
  var unfounded: @Sendable (_ event: Int) -> String
  var missing: @Sendable (_ event: Int) -> String
  var unreadable: @Sendable (_ event: Int) -> String
  var editionMissing: @Sendable (_ event: Int, _ version: String) -> String
  /// Why an event was refused, in brackets behind it.
  var refusal: @Sendable (Refusal) -> String
}

extension ComplaintPhrases {
  static let nb = Self(
    notASite: { "Fant ikke et kurssted i «\($0)». Et kurssted er en mappe med mappene Courses og Certificates." },
    noCourses: "Fant ingen kurs sammen med programmet. Installer Kyndig på nytt, eller oppgi et kurssted med --site.",
    noneInSite: { "Det er ingen kurs i «\($0)/Courses»." },
    severalInSite: { "Det er flere kurs i «\($0)/Courses». Velg ett av dem, og skriv:" },
    unknownCourse: { "Fant ikke noe kurs som heter «\($0)»." },
    nearest: { "Det nærmeste er: \($0)" }, noneHere: "Det er ingen kurs her.",
    coursesHere: { "Kursene her er: \($0.map { "«\($0)»" }.joined(separator: ", "))." },
    siteNotMade: {
      "Kunne ikke lage mappen «\($0)», der kurset skal lagres. Ingenting er lagret. Sjekk at du har lov til å skrive der, og at disken ikke er full."
    },
    noTerminal:
      "Kurset trenger en terminal, for opplæringen er personlig. Åpne et terminalvindu og skriv: kyndig --plain",
    nobodyInvited:
      "Ingen ledere er invitert her ennå. HR legger dem inn med kyndig leaders import, og inviterer med kyndig leaders invite.",
    terminalFails: "Terminalen svarer ikke som den skal. Alt du har svart, er lagret. Prøv: kyndig --plain",
    unknownCommand: { "Kommandoen «\($0)» finnes ikke." },
    seeCommands: "Skriv kyndig --help for å se dem som finnes.",
    noFolder: { "Mappen «\($0)» finnes ikke." },
    noFile: { "Filen «\($0)» finnes ikke, eller kan ikke leses." },
    unforeseen: { "Noe gikk galt som ikke skulle kunne skje: \($0)." },
    notADatabase: {
      "Filen «\($0)» er ikke Kyndigs lagrede svar, men noe annet. Ingenting er lagret. Flytt filen et annet sted, og start på nytt."
    },
    notWritable: {
      "Du har ikke lov til å skrive i «\($0)». Ingenting er lagret. Be den som styrer maskinen om skrivetilgang."
    },
    notOpened: { "Kunne ikke åpne «\($0)». Ingenting er lagret. Sjekk at mappen finnes, og at du har tilgang." },
    busy: { "Et annet program bruker «\($0)». Ingenting er lagret. Avslutt det andre, og prøv igjen." },
    full: { "Disken er full, så «\($0)» kan ikke skrives. Ingenting er lagret. Frigjør plass, og prøv igjen." },
    damagedFile: { "Filen «\($0)» er skadet. Ingenting er lagret. Hent den tilbake fra en sikkerhetskopi." },
    newerFile: {
      "Filen «\($0)» er skrevet av en nyere utgave av Kyndig. Ingenting er lagret. Oppdater programmet."
    },
    conflict: {
      "Et annet vindu har svart i samme kurs (\($0)). Ingenting er lagret. Avslutt det ene, og start på nytt."
    },
    keyInUse: {
      "Nøkkelen \($0) er en annens. Én nøkkel er aldri to personers: lag en ny med kyndig key new."
    },
    erasedLeader: {
      "Opplysningene om \($0) er slettet, og ingenting lagres om den personen igjen."
    },
    loginEnded:
      "Nøkkelen du logget inn med, gjelder ikke lenger her. Det du gjorde nå, er ikke lagret; alt før det er lagret. Spør HR.",
    storingFailed: { "Lagring i «\($0)» mislyktes (SQLite \($1)). Ingenting er lagret." },
    held: { "Kurset er allerede åpent i et annet vindu (\($0), prosess \($1)). Avslutt det der, eller fortsett der." },
    newerEvent: {
      "Et nyere Kyndig har lagret noe i «\($0)» som dette ikke kjenner («\($1)»). Ingenting er endret. Oppdater programmet."
    },
    damagedAnswers: { path, findings, more in
      let words = findings + (more > 0 ? ["og \(more) til"] : [])
      let found = words.isEmpty ? "" : " Dette ble funnet: \(words.joined(separator: "; "))."
      return "Svarene i «\(path)» er skadet eller endret.\(found) Ingenting er lagret. "
        + "Hent filen tilbake fra en sikkerhetskopi."
    },
    finding: .nb,
    courseHasErrors: { "Kurset har feil og kan ikke startes. Se dem med: kyndig check \($0)" },
    noCourse: { "Fant ikke noe kurs i «\($0)». Et kurs er en mappe med filen course.xml." },
    notACourse: { "«\($0)» er ikke et kurs. Oppgi en mappe med filen course.xml." },
    notAccessible: { "Kunne ikke åpne «\($0)». Sjekk at du har tilgang." },
    nameTaken: {
      "Kurset «\($0)» er endret, men heter fortsatt utgave \($1). Gi det et nytt versjonsnummer i course.xml (version)."
    },
    editionAltered: {
      "Utgaven \($0) av kurset mangler eller er endret på disken. Hent mappen Certificates/editions tilbake fra en sikkerhetskopi."
    },
    notWritten: {
      "Kunne ikke skrive «\($0)». Ingenting er lagret. Sjekk at du har lov til å skrive der, og at disken ikke er full."
    },
    notAName: { "«\($0)» kan ikke være et navn. Begynn med en bokstav, og bruk bare a–z, tall, punktum, _ og -." },
    exists: { "«\($0)» finnes fra før. Ingenting er skrevet." },
    noModules: { "Fant ikke noe kurs med moduler i «\($0)». Ingenting er skrevet." },
    fileNotWritten: { "Kunne ikke skrive «\($0)». Sjekk at du har lov til å skrive der, og at disken ikke er full." },
    authorsFileNotWritable: {
      "Du har ikke lov til å skrive i «\($0)». Filen er ikke endret. Gi deg selv skrivetilgang, og prøv igjen."
    },
    authorsFileChanged: {
      "Noen endret «\($0)» mens den ble kontrollert. Filen er ikke rørt. Prøv igjen."
    },
    authorsFileNotStored: { "Kunne ikke skrive «\($0)». Filen er ikke endret. Sjekk at disken ikke er full." },
    wrongPassphrase: "Passfrasen stemmer ikke. Ingenting er signert.",
    keyMissing: {
      "Nøkkelen din finnes ikke lenger i «\($0)». Ingenting er signert. Hent den tilbake fra en sikkerhetskopi."
    },
    notIssued: "Beviset kunne ikke lages. Ingenting er utstedt. Meld fra til den som har laget kurset.",
    certificateNotWritten: {
      "Kunne ikke skrive «\($0)». Beviset er ikke laget. Sjekk at du har lov til å skrive der, og at disken ikke er full."
    },
    noCheckpoint: {
      "Fant ikke protokollen til \($0), som du skal signere på å ha sett. Ingenting er signert. Be dem om en ny invitasjonsfil."
    },
    notPlain: { "«\($0)» er ikke en vanlig mappe eller fil som er din. Den brukes ikke." },
    openToOthers: {
      "Andre enn deg har tilgang til «\($0)». Den brukes ikke. Steng den med: chmod -R go= '\($0)'"
    },
    notOurs: { "«\($0)» er ikke en fil fra Kyndig. Den brukes ikke." },
    notAKeyName: { "«\($0)» kan ikke brukes som navn." },
    keyUnreadable: { "Nøkkelen i «\($0)» kan ikke leses. Hent den tilbake fra en sikkerhetskopi." },
    folderFails: { "Kunne ikke lese eller skrive «\($0)». Sjekk at du har lov, og at disken ikke er full." },
    transcript: "De lagrede svarene henger ikke sammen med kurset. Noe er endret etterpå. Ingenting er signert.",
    otherEdition: "Svarene hører til en annen utgave av kurset. Ingenting er signert.",
    editionMissing: {
      "Utgave \($0) av kurset mangler eller er endret på disken. Ingenting er signert. Hent mappen Certificates/editions tilbake fra en sikkerhetskopi."
    },
    correctionUnfounded: {
      "Oppgaven «\($0)» er rettet i svarene dine, men ingen utgitt rettelse sier det. Ingenting er signert. Meld fra til den som har laget kurset."
    },
    moveUnfounded: {
      "I utgave \($0) er noe endret som du ikke har tatt på nytt: \($1.joined(separator: ", ")). Ingenting er signert. Meld fra til den som har laget kurset."
    },
    notPassed: "Kurset er ikke bestått ennå. Ingenting er signert.",
    unprintable: { "Noe som skal stå på beviset, kan ikke trykkes: \($0). Ingenting er signert." },
    organisationNumber: "organisasjonsnummeret", result: "resultatet")
}

extension FindingInAnswersPhrases {
  static let nb = Self(
    notStarted: "begynnelsen mangler",
    refused: { "hendelse \($0) passer ikke til dem foran (\($1))" },
    unfounded: { "hendelse \($0) følger ikke av dem foran" }, missing: { "noe mangler foran hendelse \($0)" },
    unreadable: { "hendelse \($0) kan ikke leses" },
    editionMissing: { "utgave \($1) i hendelse \($0) mangler" },
    refusal: { refusal in
      switch refusal {
      case .alreadyStarted: "begynner på nytt"
      case .unknown(let id): "ukjent: \(id)"
      case .unacceptable(let id): "kan ikke være svar på \(id)"
      case .closed(let id): "\(id) er ikke åpen"
      case .derived: "følger av ingenting"
      case .premature: "kommer for tidlig"
      }
    })
}
