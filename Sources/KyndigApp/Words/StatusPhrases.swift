import Courseware

/// What `kyndig status` says, one value a language and a field a phrase, so that a missing one does not compile.
struct StatusPhrases: Sendable {
  var language: String
  var formats: Formats
  var obstacles: ObstaclePhrases
  var drafts: DraftStandingPhrases
  var page: StatusPagePhrases

  var notBegun: String
  var beginWith: @Sendable (_ command: String) -> String
  var edition: @Sendable (_ version: String) -> String
  var topLaw: String
  var otherLaw: String

  // The state of a module or the test.
  var passed: @Sendable (_ score: String) -> String
  var news: @Sendable (_ passed: String, _ steps: Int) -> String
  var underWay: @Sendable (_ done: Int, _ of: Int) -> String
  var notStarted: @Sendable (_ time: String) -> String
  /// Everything in the module is done; the check is not passed.
  var completed: String
  /// The test was handed in and not passed.
  var notPassed: String
  var stopped: String

  var passedCount: @Sendable (_ passed: Int, _ of: Int) -> String
  var left: @Sendable (_ time: String) -> String
  var planned: @Sendable (_ date: String) -> String
  var missed: @Sendable (_ date: String) -> String
  var toFindOut: @Sendable (_ labels: String) -> String
  /// What is closed next, and what opens it.
  var opensNext: @Sendable (_ title: String, _ clause: String) -> String
  var next: @Sendable (Onward) -> String
  var continueWith: @Sendable (_ command: String) -> String
  /// The certificate and, where they are there, its files.
  var certificate: @Sendable (_ number: String, _ hasFiles: Bool) -> String
  var stored: @Sendable (_ time: String) -> String

  // Writing the page.
  var written: @Sendable (_ path: String) -> String
  var nothingToShow: String

  /// The phrases of a language.
  static func of(_ language: Language) -> Self {
    switch language {
    case .nb: .nb
    case .nn: .nn
    case .en: .en
    }
  }

  static let nb = Self(
    language: "nb", formats: .nb, obstacles: .nb, drafts: .nb, page: .nb,
    notBegun: "Du har ikke begynt på noe kurs her ennå.", beginWith: { "Begynn med: \($0)" },
    edition: { "utgave \($0)" }, topLaw: "Opplæring for øverste leder etter arbeidsmiljøloven §\u{A0}3-5.",
    otherLaw: "Opplæring for ledere etter arbeidsmiljøloven §\u{A0}3-2 første ledd bokstav b.",
    passed: { "bestått, \($0)" }, news: { "\($0), og \($1 == 1 ? "én ting er ny" : "\($1) ting er nye")" },
    underWay: { "\($0) av \($1) er gjort" }, notStarted: { "ikke startet, ca. \($0)" },
    completed: "alt er gjort, sjekken er ikke bestått", notPassed: "levert, ikke bestått",
    stopped: "kurset passer ikke her",
    passedCount: { "\($0) av \(counted($1, "modul", "moduler")) er bestått." }, left: { "Omtrent \($0) igjen." },
    planned: { "Du vil være ferdig \($0)." }, missed: { "Du ville være ferdig \($0)." },
    toFindOut: { "Finn ut, for her svarte du «vet ikke»: \($0)." },
    opensNext: { "Så: «\($0)» \($1)." },
    next: { onward in
      let title = onward.title.map { " «\($0)»" } ?? ""
      let module = onward.module.map { " i modul \($0)" } ?? ""
      return switch onward.kind {
      case .page: "Neste: siden\(title)\(module)."
      case .question: "Neste: spørsmålet\(title)\(module)."
      case .practice: "Neste: en øving\(module)."
      case .scenario: "Neste: situasjonen\(title)\(module)."
      case .task: "Neste: utkastet\(title)\(module)."
      case .stop: "Kurset passer ikke for virksomheten. Se hvorfor på siden\(title)."
      case .check: "Neste: sjekken\(module)" + (onward.isBegun ? ", som er begynt og ikke levert." : ".")
      case .test: "Neste: prøven" + (onward.isBegun ? ", som er begynt og ikke levert." : ".")
      case .key: "Neste: lag nøkkelen som du signerer med."
      case .attestation: "Alt er bestått. Neste: signer egenerklæringen."
      case .certificate: "Alt er bestått, og beviset er laget."
      }
    }, continueWith: { "Fortsett med: \($0)" },
    certificate: { $1 ? "Bevis \($0):" : "Bevis \($0). Filene er ikke der de ble lagt." },
    stored: { "Sist lagret \($0)." },
    written: { "Siden er skrevet til \($0). Den viser hvor langt du har kommet, og er ikke et bevis." },
    nothingToShow: "Du har ikke begynt på noe kurs her ennå, så det er ingenting å vise. Ingenting er skrevet.")
}
