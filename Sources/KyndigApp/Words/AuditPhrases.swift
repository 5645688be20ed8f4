import Credentials
import Register

/// What `kyndig audit` says: who has trained, and what does not hold.
struct AuditPhrases: Sendable {
  var title: @Sendable (_ date: String) -> String
  var nobody: @Sendable (_ date: String) -> String
  var leaders: @Sendable (Int) -> String
  var completed: @Sendable (Int) -> String
  var inProgress: @Sendable (Int) -> String
  var notStarted: @Sendable (Int) -> String
  var deviations: @Sendable (Int) -> String
  var leader: String
  var course: String
  var status: String
  var lastStored: String
  /// When something was handed in last.
  var handedIn: String
  /// How a leader's key was known, and what is said of each way.
  var known: String
  var method: @Sendable (Binding.Method) -> String
  var erased: @Sendable (Int) -> String
  var certificate: String
  var rowNotStarted: String
  var rowInProgress: @Sendable (_ passed: Int, _ of: Int) -> String
  var rowPassed: @Sendable (_ score: String) -> String
  var rowAttested: @Sendable (_ score: String) -> String
  /// Before the code of a deviation.
  var deviation: String
  var certificateMissing: @Sendable (_ id: String) -> String
  var notRecorded: @Sendable (_ path: String) -> String
  var invalid: @Sendable (_ path: String, _ finding: String) -> String
  var transcriptAltered: @Sendable (_ session: String) -> String
  var regradeMismatch: @Sendable (_ path: String) -> String
  var recordAltered: @Sendable (_ session: String) -> String
  var editionMissing: @Sendable (_ session: String, _ course: String, _ version: String, _ digest: String) -> String
  var correctionUnfounded: @Sendable (_ session: String, _ item: String, _ version: String) -> String
  var moveUnfounded: @Sendable (_ session: String, _ version: String, _ modules: [String]) -> String
  var register: @Sendable (RegisterDeviation) -> String
  /// What was found of the log as a whole.
  var log: @Sendable (LogReport) -> String
  /// What is said instead where nothing has been written since everything was read through.
  var unchanged: @Sendable (_ log: LogReport, _ since: String) -> String
  /// Where a filter leaves nobody.
  var nobodyFits: String
  var external: @Sendable (Int) -> String
  var exempt: @Sendable (Int) -> String
  var due: @Sendable (Int) -> String
  var overdue: @Sendable (Int) -> String
  var deadline: String
  var rowExternal: @Sendable (_ date: String) -> String
  var rowExempt: String
  var language: Language
  var formats: Formats
  var findings: FindingPhrases

  /// The phrases of a language.
  static func of(_ language: Language) -> Self {
    switch language {
    case .nb: .nb
    case .nn: .nn
    case .en: .en
    }
  }

  static let nb = Self(
    title: { "Opplæringsstatus \($0)" }, nobody: { "Opplæringsstatus \($0): ingen har begynt ennå." },
    leaders: { counted($0, "leder", "ledere") }, completed: { "\($0) fullført" }, inProgress: { "\($0) i gang" },
    notStarted: { "\($0) ikke startet" }, deviations: { "\($0) avvik" },
    leader: "Leder", course: "Kurs", status: "Status", lastStored: "Sist lagret", handedIn: "Sist levert",
    known: "Kjent", method: { LeaderListingPhrases.method($0).nb }, erased: { "\($0) slettet" },
    certificate: "Bevis",
    rowNotStarted: "ikke startet", rowInProgress: { "i gang, \($0) av \(counted($1, "modul", "moduler")) bestått" },
    rowPassed: { "bestått, \($0), ikke signert" }, rowAttested: { "fullført, \($0)" }, deviation: "avvik",
    certificateMissing: { "Filen til beviset \($0) er borte." },
    notRecorded: { "Beviset «\($0)» står ikke i de lagrede svarene." }, invalid: { "«\($0)»: \($1)" },
    transcriptAltered: { "Svarene i \($0) er ikke de som beviset er laget av." },
    regradeMismatch: { "«\($0)» sier noe annet enn det svarene gir, eller hører til en annen." },
    recordAltered: { "De lagrede svarene i \($0) henger ikke sammen. Noe er endret etterpå." },
    editionMissing: { session, course, version, digest in
      "Utgave \(version) av «\(course)» (\(digest)), som \(session) er tatt i, mangler eller er endret."
    },
    correctionUnfounded: {
      "Svarene i \($0) er rettet for «\($1)» i utgave \($2), men ingen utgitt rettelse sier det."
    },
    moveUnfounded: {
      "\($0) gikk videre i utgave \($1) uten å ta på nytt det som er endret der: \($2.joined(separator: ", "))."
    }, register: RegisterPhrases.nb,
    log: { report in
      let root = report.root.map { String($0.hex.prefix(16)) } ?? "?"
      let size = counted(report.size ?? 0, "innføring", "innføringer")
      let how =
        report.depth == .deep
        ? "Alle signaturer er kontrollert, og alle svar spilt av på nytt."
        : "\(report.verified) bevis er kontrollert på nytt, \(report.remembered) er uendret siden sist. Alt på nytt: kyndig audit --deep"
      return report.findings.isEmpty
        ? "Protokollen holder: \(size), ingen endret, ingen fjernet. Rot \(root) … \(how)"
        : "Protokollen holder ikke. \(how)"
    },
    unchanged: { report, since in
      "Protokollen holder: \(counted(report.size ?? 0, "innføring", "innføringer")). Ingenting er skrevet siden alt ble lest \(since). Alt på nytt: kyndig audit --deep"
    }, nobodyFits: "Ingen passer til det du spør om.", external: { "\($0) eksternt" }, exempt: { "\($0) fritatt" },
    due: { "\($0) med frist foran seg" }, overdue: { "\($0) over fristen" }, deadline: "Krav",
    rowExternal: { "ekstern opplæring \($0)" }, rowExempt: "fritatt", language: .nb, formats: .nb, findings: .nb)

  static let nn = Self(
    title: { "Opplæringsstatus \($0)" }, nobody: { "Opplæringsstatus \($0): ingen har byrja enno." },
    leaders: { counted($0, "leiar", "leiarar") }, completed: { "\($0) fullført" }, inProgress: { "\($0) i gang" },
    notStarted: { "\($0) ikkje starta" }, deviations: { "\($0) avvik" },
    leader: "Leiar", course: "Kurs", status: "Status", lastStored: "Sist lagra", handedIn: "Sist levert",
    known: "Kjend", method: { LeaderListingPhrases.method($0).nn }, erased: { "\($0) sletta" },
    certificate: "Bevis",
    rowNotStarted: "ikkje starta", rowInProgress: { "i gang, \($0) av \(counted($1, "modul", "modular")) bestått" },
    rowPassed: { "bestått, \($0), ikkje signert" }, rowAttested: { "fullført, \($0)" }, deviation: "avvik",
    certificateMissing: { "Fila til beviset \($0) er borte." },
    notRecorded: { "Beviset «\($0)» står ikkje i dei lagra svara." }, invalid: { "«\($0)»: \($1)" },
    transcriptAltered: { "Svara i \($0) er ikkje dei som beviset er laga av." },
    regradeMismatch: { "«\($0)» seier noko anna enn det svara gir, eller høyrer til ein annan." },
    recordAltered: { "Dei lagra svara i \($0) heng ikkje saman. Noko er endra etterpå." },
    editionMissing: { session, course, version, digest in
      "Utgåve \(version) av «\(course)» (\(digest)), som \(session) er teken i, manglar eller er endra."
    },
    correctionUnfounded: {
      "Svara i \($0) er retta for «\($1)» i utgåve \($2), men inga utgjeven retting seier det."
    },
    moveUnfounded: {
      "\($0) gjekk vidare i utgåve \($1) utan å ta på nytt det som er endra der: \($2.joined(separator: ", "))."
    }, register: RegisterPhrases.nn,
    log: { report in
      let root = report.root.map { String($0.hex.prefix(16)) } ?? "?"
      let size = counted(report.size ?? 0, "innføring", "innføringar")
      let how =
        report.depth == .deep
        ? "Alle signaturar er kontrollerte, og alle svar spela av på nytt."
        : "\(report.verified) bevis er kontrollerte på nytt, \(report.remembered) er uendra sidan sist. Alt på nytt: kyndig audit --deep"
      return report.findings.isEmpty
        ? "Protokollen held: \(size), ingen endra, ingen fjerna. Rot \(root) … \(how)"
        : "Protokollen held ikkje. \(how)"
    },
    unchanged: { report, since in
      "Protokollen held: \(counted(report.size ?? 0, "innføring", "innføringar")). Ingenting er skrive sidan alt vart lese \(since). Alt på nytt: kyndig audit --deep"
    }, nobodyFits: "Ingen passar til det du spør om.", external: { "\($0) eksternt" }, exempt: { "\($0) fritekne" },
    due: { "\($0) med frist framfor seg" }, overdue: { "\($0) over fristen" }, deadline: "Krav",
    rowExternal: { "ekstern opplæring \($0)" }, rowExempt: "friteken", language: .nn, formats: .nn, findings: .nn)

  static let en = Self(
    title: { "Training status \($0)" }, nobody: { "Training status \($0): nobody has begun yet." },
    leaders: { counted($0, "leader", "leaders") }, completed: { "\($0) completed" },
    inProgress: { "\($0) in progress" }, notStarted: { "\($0) not started" },
    deviations: { counted($0, "deviation", "deviations") },
    leader: "Leader", course: "Course", status: "Status", lastStored: "Last stored", handedIn: "Handed in",
    known: "Known", method: { LeaderListingPhrases.method($0).en }, erased: { "\($0) erased" },
    certificate: "Certificate",
    rowNotStarted: "not started", rowInProgress: { "in progress, \($0) of \(counted($1, "module", "modules")) passed" },
    rowPassed: { "passed, \($0), not signed" }, rowAttested: { "completed, \($0)" }, deviation: "deviation",
    certificateMissing: { "The file of the certificate \($0) is gone." },
    notRecorded: { "The certificate “\($0)” is not in the stored answers." }, invalid: { "“\($0)”: \($1)" },
    transcriptAltered: { "The answers in \($0) are not those that the certificate was made from." },
    regradeMismatch: { "“\($0)” says something else than the answers give, or belongs to somebody else." },
    recordAltered: { "The stored answers in \($0) do not hold together. Something was altered afterwards." },
    editionMissing: { session, course, version, digest in
      "Edition \(version) of “\(course)” (\(digest)), which \(session) was taken in, is missing or altered."
    },
    correctionUnfounded: {
      "The answers in \($0) are corrected for “\($1)” in edition \($2), but no published correction says so."
    },
    moveUnfounded: {
      "\($0) went on in edition \($1) without taking again what has changed there: \($2.joined(separator: ", "))."
    }, register: RegisterPhrases.en,
    log: { report in
      let root = report.root.map { String($0.hex.prefix(16)) } ?? "?"
      let size = counted(report.size ?? 0, "entry", "entries")
      let how =
        report.depth == .deep
        ? "All signatures are checked, and all answers replayed."
        : "\(counted(report.verified, "certificate", "certificates")) checked anew, \(report.remembered) unchanged since last time. All of it: kyndig audit --deep"
      return report.findings.isEmpty
        ? "The log holds: \(size), none altered, none removed. Root \(root) … \(how)"
        : "The log does not hold. \(how)"
    },
    unchanged: { report, since in
      "The log holds: \(counted(report.size ?? 0, "entry", "entries")). Nothing was written since everything was read \(since). All of it anew: kyndig audit --deep"
    }, nobodyFits: "Nobody fits what you ask for.", external: { "\($0) external" }, exempt: { "\($0) exempt" },
    due: { "\($0) with a date ahead" }, overdue: { "\($0) overdue" }, deadline: "Requirement",
    rowExternal: { "external training \($0)" }, rowExempt: "exempt", language: .en, formats: .en, findings: .en)
}
