/// The words around the facts of a statement; part of the format, so they never change.
struct StatementPhrases: Sendable {
  var oath: @Sendable (_ accomplishment: Accomplishment, _ training: String) -> String
  /// What is added where somebody else is to issue.
  var toAnother: String
  var completed: String
  var extent: String
  var result: String
  var business: String

  static func of(_ language: DiplomaLanguage) -> StatementPhrases {
    switch language {
    case .nb: nb
    case .nn: nn
    case .en: en
    }
  }

  private static let nb = StatementPhrases(
    oath: { accomplishment, training in
      "Jeg, \(accomplishment.name), bekrefter at jeg selv har gjennomført kurset «\(accomplishment.course.title)», "
        + "utgave \(accomplishment.course.version), som \(training), og at ingen andre har svart på oppgavene for meg."
    },
    toAnother: "Jeg gir denne erklæringen til utstederen, som kontrollerer svarene mine før beviset blir utstedt.",
    completed: "Gjennomført", extent: "Omfang", result: "Resultat", business: "Virksomhet")

  private static let nn = StatementPhrases(
    oath: { accomplishment, training in
      "Eg, \(accomplishment.name), stadfestar at eg sjølv har gjennomført kurset «\(accomplishment.course.title)», "
        + "utgåve \(accomplishment.course.version), som \(training), og at ingen andre har svart på oppgåvene for meg."
    },
    toAnother: "Eg gir denne erklæringa til utferdaren, som kontrollerer svara mine før beviset blir utferda.",
    completed: "Gjennomført", extent: "Omfang", result: "Resultat", business: "Verksemd")

  private static let en = StatementPhrases(
    oath: { accomplishment, training in
      "I, \(accomplishment.name), confirm that I have myself completed the course “\(accomplishment.course.title)”, "
        + "edition \(accomplishment.course.version), as \(training), and that nobody else has answered the questions "
        + "for me."
    },
    toAnother: "I give this statement to the issuer, who checks my answers before the certificate is issued.",
    completed: "Completed", extent: "Extent", result: "Result", business: "Business")
}
