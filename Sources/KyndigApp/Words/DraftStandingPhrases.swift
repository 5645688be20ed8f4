/// How it stands with the business's own documents.
struct DraftStandingPhrases: Sendable {
  var notBegun: String
  var begun: @Sendable (_ date: String) -> String
  var drafted: @Sendable (_ date: String) -> String
  var existing: @Sendable (_ name: String) -> String

  /// The phrases of a language.
  static func of(_ language: Language) -> Self {
    switch language {
    case .nb: .nb
    case .nn: .nn
    case .en: .en
    }
  }

  static let nb = Self(
    notBegun: "ikke begynt", begun: { "påbegynt, lagret \($0)" }, drafted: { "utkast, lagret \($0)" },
    existing: { "fra før: \($0)" })
  static let nn = Self(
    notBegun: "ikkje byrja", begun: { "påbyrja, lagra \($0)" }, drafted: { "utkast, lagra \($0)" },
    existing: { "frå før: \($0)" })
  static let en = Self(
    notBegun: "not begun", begun: { "begun, saved \($0)" }, drafted: { "draft, saved \($0)" },
    existing: { "already there: \($0)" })
}
