import Courseware

extension StatusPhrases {
  static let nn = Self(
    language: "nn", formats: .nn, obstacles: .nn, drafts: .nn, page: .nn,
    notBegun: "Du har ikkje byrja på noko kurs her enno.", beginWith: { "Byrj med: \($0)" },
    edition: { "utgåve \($0)" }, topLaw: "Opplæring for øvste leiar etter arbeidsmiljølova §\u{A0}3-5.",
    otherLaw: "Opplæring for leiarar etter arbeidsmiljølova §\u{A0}3-2 første ledd bokstav b.",
    passed: { "bestått, \($0)" }, news: { "\($0), og \($1 == 1 ? "éin ting er ny" : "\($1) ting er nye")" },
    underWay: { "\($0) av \($1) er gjort" }, notStarted: { "ikkje starta, ca. \($0)" },
    completed: "alt er gjort, sjekken er ikkje bestått", notPassed: "levert, ikkje bestått",
    stopped: "kurset passar ikkje her",
    passedCount: { "\($0) av \(counted($1, "modul", "modular")) er bestått." }, left: { "Omtrent \($0) igjen." },
    planned: { "Du vil vere ferdig \($0)." }, missed: { "Du ville vere ferdig \($0)." },
    toFindOut: { "Finn ut, for her svara du «veit ikkje»: \($0)." },
    opensNext: { "Så: «\($0)» \($1)." },
    next: { onward in
      let title = onward.title.map { " «\($0)»" } ?? ""
      let module = onward.module.map { " i modul \($0)" } ?? ""
      return switch onward.kind {
      case .page: "Neste: sida\(title)\(module)."
      case .question: "Neste: spørsmålet\(title)\(module)."
      case .practice: "Neste: ei øving\(module)."
      case .scenario: "Neste: situasjonen\(title)\(module)."
      case .task: "Neste: utkastet\(title)\(module)."
      case .stop: "Kurset passar ikkje for verksemda. Sjå kvifor på sida\(title)."
      case .check: "Neste: sjekken\(module)" + (onward.isBegun ? ", som er byrja på og ikkje levert." : ".")
      case .test: "Neste: prøva" + (onward.isBegun ? ", som er byrja på og ikkje levert." : ".")
      case .key: "Neste: lag nøkkelen som du signerer med."
      case .attestation: "Alt er bestått. Neste: signer eigenerklæringa."
      case .certificate: "Alt er bestått, og beviset er laga."
      }
    }, continueWith: { "Hald fram med: \($0)" },
    certificate: { $1 ? "Bevis \($0):" : "Bevis \($0). Filene er ikkje der dei vart lagde." },
    stored: { "Sist lagra \($0)." },
    written: { "Sida er skriven til \($0). Ho viser kor langt du har kome, og er ikkje eit bevis." },
    nothingToShow: "Du har ikkje byrja på noko kurs her enno, så det er ingenting å vise. Ingenting er skrive.")
}
