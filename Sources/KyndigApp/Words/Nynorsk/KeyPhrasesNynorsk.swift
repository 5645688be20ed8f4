import TerminalUI

extension KeyPhrases {
  static let nn = KeyPhrases(
    onward: "vidare", back: "tilbake", choose: "vel", mark: "merk", answer: "svar",
    move: "flytt", take: "ta tak", drop: "slepp", undo: "angre", typeNumbers: "skriv tal", place: "kople",
    delete: "Slett", loosen: "løys opp",
    overview: "oversikt", help: "hjelp", leave: "avslutt", close: "lukk", terms: "omgrep",
    nextTerm: "neste omgrep", space: "Mellomrom", nextField: "neste", newLine: "ny linje",
    cancel: "avbryt",
    moreChoices: "fleire val", writeOn: "skriv vidare",
    besideFieldPrompt: "Trykk Enter for å skrive vidare, eller skriv tilbake, oversikt, hjelp eller avslutt:",
    panelPrompt: "Trykk Enter for å lukke, eller skriv avslutt:")
}

extension Vocabulary {
  static let nn = Vocabulary(
    tooSmall: { window, needed in
      [
        "Vindauget er for lite: \(window.columns) × \(window.rows). Kurset treng minst \(needed.columns) × \(needed.rows).",
        "Gjer vindauget større, så held kurset fram der du var. Alt er lagra.",
        "Du kan òg bruke kurset utan fullskjerm: kyndig --plain",
      ]
    },
    linesInSight: { first, last, total in "linje \(first)–\(last) av \(total)" },
    percent: Formats.nn.percent, marked: "merkt", unmarked: "ikkje merkt",
    state: { state in
      switch state {
      case .passed: "bestått"
      case .failed: "ikkje bestått"
      case .correct: "rett"
      case .wrong: "ikkje rett"
      case .partly: "delvis"
      case .here: "du er her"
      case .notStarted: "ikkje starta"
      case .locked: "låst"
      case .error: "feil"
      }
    },
    words: everyWord)
}

extension HelpPhrases {
  static let nn = HelpPhrases(
    title: "Hjelp", here: "Her verkar:", everywhere: "Overalt:",
    keys: [
      ("Enter", "det neste, eller lever svaret"), ("↑ ↓, tal", "vel"), ("Mellomrom", "merk"),
      ("←", "eitt steg tilbake; ingenting går tapt"), ("Tab", "omgrep på sida"), ("o", "oversikt"),
      ("/", "søk i sidene, omgrepa og oppgåvene du har svart på"),
      ("?", "hjelp"), ("Esc", "lukk, angre"), ("q", "avslutt; alt er lagra"),
      ("Ctrl-_", "angre det siste du skreiv i eit felt"),
    ],
    privacyTitle: "Dette blir lagra om deg")
}

extension LeavingPhrases {
  static let nn = LeavingPhrases(
    question: "Avslutte?", leave: "avsluttar", stay: "held fram", lead: "Alt er lagra.",
    nothingYet: "Ingenting er lagra enno.", notSigned: "Ingenting er signert.",
    unsent: "Meldinga du skriv på, er ikkje lagra. Alt anna er lagra.",
    prompt: "Trykk Enter for å avslutte, eller skriv avbryt for å halde fram:",
    goodbye: { "Alt er lagra, sist \($0)." },
    continueWith: { "Hald fram der du slapp, i kva terminalvindauge som helst, med: \($0)" },
    notStored: "Svaret er ikkje lagra",
    notStoredLead: { "\($0) Det du gjorde sist, er ikkje med. Alt før det er trygt." },
    tryAgain: "prøv igjen", notStoredPrompt: "Trykk Enter for å prøve igjen, eller skriv avslutt:",
    notUnderstood: "Det forstod eg ikkje. Skriv hjelp for å sjå kva du kan skrive.")
}

extension MorePhrases {
  static let nn = MorePhrases(
    title: "Meir",
    lead: "Dette kan du bruke når som helst. Det tel ikkje i kurset.",
    open: "opne",
    prompt: "Skriv talet for det du vil opne, eller skriv tilbake, oversikt eller avslutt:",
    closePrompt: "Trykk Enter for å gå tilbake, eller skriv oversikt eller avslutt:")
}
