/// What the trainer's commands say, one value a language and a field a phrase, so that a missing one does not compile.
struct TrainerPhrases: Sendable {
  var courseMade: @Sendable (_ path: String) -> String
  var moduleMade: @Sendable (_ path: String, _ course: String) -> String
  var checkWith: @Sendable (_ path: String) -> String
  var preview: PreviewPhrases
  var publish: PublishPhrases
  var translate: TranslatePhrases

  /// The phrases of a language.
  static func of(_ language: Language) -> Self {
    switch language {
    case .nb: .nb
    case .nn: .nn
    case .en: .en
    }
  }

  static let nb = Self(
    courseMade: { "Kurset ligger i \($0). Det er lite og uten feil: bytt ut innholdet med ditt eget." },
    moduleMade: { path, course in "Modulen ligger i \(path), og \(course)/course.xml viser til den." },
    checkWith: { "Se etter feil med: kyndig check \($0)" },
    preview: .nb, publish: .nb, translate: .nb)

  static let nn = Self(
    courseMade: { "Kurset ligg i \($0). Det er lite og utan feil: byt ut innhaldet med ditt eige." },
    moduleMade: { path, course in "Modulen ligg i \(path), og \(course)/course.xml viser til han." },
    checkWith: { "Sjå etter feil med: kyndig check \($0)" },
    preview: .nn, publish: .nn, translate: .nn)

  static let en = Self(
    courseMade: { "The course is in \($0). It is small and without errors: put your own content in its place." },
    moduleMade: { path, course in "The module is in \(path), and \(course)/course.xml names it." },
    checkWith: { "Look for errors with: kyndig check \($0)" },
    preview: .en, publish: .en, translate: .en)
}
