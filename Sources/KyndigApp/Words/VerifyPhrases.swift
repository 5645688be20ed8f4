/// What `kyndig verify` says of a certificate, beside what was found.
struct VerifyPhrases: Sendable {
  /// Before the facts of a file that proves nothing.
  var untrustworthy: String
  var document: String
  var holder: String
  var course: String
  var edition: @Sendable (_ course: String, _ version: String) -> String
  var completed: String
  var extent: String
  var minutes: @Sendable (_ nominal: Int, _ active: Int) -> String
  var result: String
  var score: @Sendable (_ score: String, _ required: String) -> String
  var issuer: String
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
    untrustworthy: "Dette sier filen, men det kan ikke stoles på:", document: "Dokument", holder: "Innehaver",
    course: "Kurs", edition: { "\($0), utgave \($1)" }, completed: "Fullført", extent: "Omfang",
    minutes: { "\($0) min beregnet, \($1) min aktiv tid" }, result: "Resultat",
    score: { "\($0), beståttgrense \($1)" }, issuer: "Utsteder", number: "Bevis-ID", formats: .nb, findings: .nb)

  static let nn = Self(
    untrustworthy: "Dette seier fila, men det er ikkje til å stole på:", document: "Dokument", holder: "Innehavar",
    course: "Kurs", edition: { "\($0), utgåve \($1)" }, completed: "Fullført", extent: "Omfang",
    minutes: { "\($0) min utrekna, \($1) min aktiv tid" }, result: "Resultat",
    score: { "\($0), beståttgrense \($1)" }, issuer: "Utferdar", number: "Bevis-ID", formats: .nn, findings: .nn)

  static let en = Self(
    untrustworthy: "The file says this, but it cannot be trusted:", document: "Document", holder: "Holder",
    course: "Course", edition: { "\($0), edition \($1)" }, completed: "Completed", extent: "Extent",
    minutes: { "\($0) min nominal, \($1) min active time" }, result: "Result",
    score: { "\($0), pass mark \($1)" }, issuer: "Issuer", number: "Certificate", formats: .en, findings: .en)
}
