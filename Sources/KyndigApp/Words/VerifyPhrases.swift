import Credentials

/// What `kyndig verify` says of a certificate, beside what was found.
struct VerifyPhrases: Sendable {
  /// Before the facts of a file that proves nothing.
  var untrustworthy: String
  /// What is said of one that holds, but whose standing cannot be looked up here.
  var uncheckable: String
  var document: String
  var label: @Sendable (Certificate.Label) -> String
  var internalCourse: String
  var holder: String
  var course: String
  var edition: @Sendable (_ course: String, _ version: String) -> String
  var completed: String
  var extent: String
  var minutes: @Sendable (_ nominal: Int, _ active: Int) -> String
  var result: String
  var score: @Sendable (_ score: String, _ required: String) -> String
  var issuer: String
  /// The issuer, and the person who signed for it.
  var issuedBy: @Sendable (_ issuer: String, _ person: String) -> String
  var talk: String
  var reviewed: @Sendable (_ date: String, _ minutes: Int, _ reviewer: String, _ competence: String) -> String
  var topics: String
  var drafts: String
  var log: String
  var entry: @Sendable (_ index: Int, _ origin: String) -> String
  var number: String
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
    untrustworthy: "Dette sier filen, men det kan ikke stoles på:",
    uncheckable: "henger sammen, men ikke alt kan kontrolleres her", document: "Dokument",
    label: { label in
      switch label {
      case .selfIssuedDocumentation: "dokumentasjon på gjennomført opplæring, selvutstedt"
      case .countersignedDocumentation: "dokumentasjon på gjennomført opplæring, tosignert"
      case .courseCertificate: "kursbevis, tosignert"
      }
    }, internalCourse: "internt kurs",
    holder: "Innehaver",
    course: "Kurs", edition: { "\($0), utgave \($1)" }, completed: "Fullført", extent: "Omfang",
    minutes: { "\($0) min beregnet, \($1) min aktiv tid" }, result: "Resultat",
    score: { "\($0), beståttgrense \($1)" }, issuer: "Utsteder", issuedBy: { "\($0), ved \($1)" }, talk: "Samtale",
    reviewed: { "\($0), \($1) min, ledet av \($2) (\($3))" }, topics: "Tema", drafts: "Utkast lest", log: "Logg",
    entry: { "nr. \($0) i \($1)" }, number: "Bevis-ID", formats: .nb, findings: .nb)

  static let nn = Self(
    untrustworthy: "Dette seier fila, men det er ikkje til å stole på:",
    uncheckable: "heng saman, men ikkje alt kan kontrollerast her", document: "Dokument",
    label: { label in
      switch label {
      case .selfIssuedDocumentation: "dokumentasjon på gjennomført opplæring, sjølvutferda"
      case .countersignedDocumentation: "dokumentasjon på gjennomført opplæring, tosignert"
      case .courseCertificate: "kursbevis, tosignert"
      }
    }, internalCourse: "internt kurs",
    holder: "Innehavar",
    course: "Kurs", edition: { "\($0), utgåve \($1)" }, completed: "Fullført", extent: "Omfang",
    minutes: { "\($0) min utrekna, \($1) min aktiv tid" }, result: "Resultat",
    score: { "\($0), beståttgrense \($1)" }, issuer: "Utferdar", issuedBy: { "\($0), ved \($1)" }, talk: "Samtale",
    reviewed: { "\($0), \($1) min, leidd av \($2) (\($3))" }, topics: "Tema", drafts: "Utkast lesne", log: "Logg",
    entry: { "nr. \($0) i \($1)" }, number: "Bevis-ID", formats: .nn, findings: .nn)

  static let en = Self(
    untrustworthy: "The file says this, but it cannot be trusted:",
    uncheckable: "holds together, but not all of it can be checked here", document: "Document",
    label: { label in
      switch label {
      case .selfIssuedDocumentation: "documentation of completed training, self-issued"
      case .countersignedDocumentation: "documentation of completed training, countersigned"
      case .courseCertificate: "course certificate, countersigned"
      }
    }, internalCourse: "in-house course",
    holder: "Holder",
    course: "Course", edition: { "\($0), edition \($1)" }, completed: "Completed", extent: "Extent",
    minutes: { "\($0) min nominal, \($1) min active time" }, result: "Result",
    score: { "\($0), pass mark \($1)" }, issuer: "Issuer", issuedBy: { "\($0), by \($1)" }, talk: "Talk",
    reviewed: { "\($0), \($1) min, led by \($2) (\($3))" }, topics: "Topics", drafts: "Drafts read", log: "Log",
    entry: { "no. \($0) in \($1)" }, number: "Certificate", formats: .en, findings: .en)
}
