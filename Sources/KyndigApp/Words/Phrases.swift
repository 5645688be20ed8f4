import TerminalUI

/// Every word the learner's screens say, one value a language and a field a phrase, so that a missing one does not compile.
struct Phrases: Sendable {
  var formats: Formats
  var keys: KeyPhrases
  var beginning: BeginningPhrases
  var reading: ReadingPhrases
  var overview: OverviewPhrases
  var more: MorePhrases
  var answers: AnswersPhrases
  var guidance: GuidancePhrases
  var arrival: ArrivalPhrases
  var changes: DiffPhrases
  var planning: PlanningPhrases
  var inspection: InspectionPhrases
  var obstacles: ObstaclePhrases
  var items: ItemPhrases
  var scenarios: ScenarioPhrases
  var results: ResultPhrases
  var drafting: DraftingPhrases
  var declaring: DeclaringPhrases
  var documents: DocumentPhrases
  var signing: SigningPhrases
  var organisation: OrganisationPhrases
  var searching: SearchPhrases
  var extra: ExtraReadingPhrases
  var reasons: ReasonPhrases
  var remarks: RemarkPhrases
  var leaving: LeavingPhrases
  var help: HelpPhrases
  var complaints: ComplaintPhrases
  var vocabulary: Vocabulary

  static let nb = Phrases(
    formats: .nb, keys: .nb, beginning: .nb, reading: .nb, overview: .nb, more: .nb, answers: .nb, guidance: .nb,
    arrival: .nb, changes: .nb, planning: .nb, inspection: .nb, obstacles: .nb, items: .nb, scenarios: .nb,
    results: .nb,
    drafting: .nb, declaring: .nb, documents: .nb, signing: .nb, organisation: .nb, searching: .nb, extra: .nb,
    reasons: .nb, remarks: .nb,
    leaving: .nb, help: .nb, complaints: .nb, vocabulary: .nb)

  static let nn = Phrases(
    formats: .nn, keys: .nn, beginning: .nn, reading: .nn, overview: .nn, more: .nn, answers: .nn, guidance: .nn,
    arrival: .nn, changes: .nn, planning: .nn, inspection: .nn, obstacles: .nn, items: .nn, scenarios: .nn,
    results: .nn, drafting: .nn, declaring: .nn, documents: .nn, signing: .nn, organisation: .nn, searching: .nn,
    extra: .nn, reasons: .nn,
    remarks: .nn, leaving: .nn, help: .nn, complaints: .nn, vocabulary: .nn)

  static let en = Phrases(
    formats: .en, keys: .en, beginning: .en, reading: .en, overview: .en, more: .en, answers: .en, guidance: .en,
    arrival: .en, changes: .en, planning: .en, inspection: .en, obstacles: .en, items: .en, scenarios: .en,
    results: .en, drafting: .en, declaring: .en, documents: .en, signing: .en, organisation: .en, searching: .en,
    extra: .en, reasons: .en,
    remarks: .en, leaving: .en, help: .en, complaints: .en, vocabulary: .en)

  /// The words in a language.
  static func speaking(_ language: Language) -> Phrases {
    switch language {
    case .nb: nb
    case .nn: nn
    case .en: en
    }
  }
}

/// What the keys on the last row do.
struct KeyPhrases: Sendable {
  var onward: String
  var back: String
  var choose: String
  var mark: String
  var answer: String
  var move: String
  var take: String
  var drop: String
  var undo: String
  var typeNumbers: String
  var place: String
  var delete: String
  var loosen: String
  var overview: String
  var help: String
  var leave: String
  var close: String
  var terms: String
  var nextTerm: String
  var space: String
  var nextField: String
  var newLine: String
  var cancel: String
  /// What Esc leads to from a field, where letters are text.
  var moreChoices: String
  var writeOn: String
  var besideFieldPrompt: String
  var panelPrompt: String

  static let nb = KeyPhrases(
    onward: "videre", back: "tilbake", choose: "velg", mark: "merk", answer: "svar",
    move: "flytt", take: "ta tak", drop: "slipp", undo: "angre", typeNumbers: "skriv tall", place: "koble",
    delete: "Slett", loosen: "løs opp",
    overview: "oversikt", help: "hjelp", leave: "avslutt", close: "lukk", terms: "begreper",
    nextTerm: "neste begrep", space: "Mellomrom", nextField: "neste", newLine: "ny linje",
    cancel: "avbryt",
    moreChoices: "flere valg", writeOn: "skriv videre",
    besideFieldPrompt: "Trykk Enter for å skrive videre, eller skriv tilbake, oversikt, hjelp eller avslutt:",
    panelPrompt: "Trykk Enter for å lukke, eller skriv avslutt:")
}

extension Vocabulary {
  static let nb = Vocabulary(
    tooSmall: { window, needed in
      [
        "Vinduet er for lite: \(window.columns) × \(window.rows). Kurset trenger minst \(needed.columns) × \(needed.rows).",
        "Gjør vinduet større, så fortsetter kurset der du var. Alt er lagret.",
        "Du kan også bruke kurset uten fullskjerm: kyndig --plain",
      ]
    },
    linesInSight: { first, last, total in "linje \(first)–\(last) av \(total)" },
    percent: Formats.nb.percent, marked: "merket", unmarked: "ikke merket",
    state: { state in
      switch state {
      case .passed: "bestått"
      case .failed: "ikke bestått"
      case .correct: "riktig"
      case .wrong: "ikke riktig"
      case .partly: "delvis"
      case .here: "du er her"
      case .notStarted: "ikke startet"
      case .locked: "låst"
      case .error: "feil"
      }
    },
    words: everyWord)

  /// What is typed for a key, in every language and whichever is spoken.
  static let everyWord: [String: Key] = [
    "hjelp": .character("?"), "help": .character("?"),
    "oversikt": .character("o"), "overview": .character("o"),
    "avslutt": .character("q"), "quit": .character("q"),
    "tilbake": .left, "back": .left,
    "les": .character("l"), "read": .character("l"),
    "begrep": .tab, "begreper": .tab, "omgrep": .tab, "terms": .tab,
    "lukk": .escape, "avbryt": .escape, "close": .escape, "cancel": .escape,
    "feil": .character("f"), "mistakes": .character("f"), "nytt": .character("n"), "new": .character("n"),
    "mer": .character("m"), "meir": .character("m"), "more": .character("m"), "råd": .character("r"),
    "advice": .character("r"),
    "fra før": .character("h"), "frå før": .character("h"), "har": .character("h"), "have": .character("h"),
    "endre": .character("e"), "change": .character("e"), "utkast": .character("u"), "draft": .character("u"),
    "eksempel": .character("b"), "døme": .character("b"), "example": .character("b"),
    "slett": .clear, "delete": .clear,
    "lagre": .character("s"), "save": .character("s"), "vis": .character("f"), "show": .character("f"),
    "søk": .character("/"), "sok": .character("/"), "search": .character("/"),
    "meld": .command(Player.remarkCommand), "report": .command(Player.remarkCommand),
    "videre": .enter, "vidare": .enter, "next": .enter, "svar": .enter,
    "answer": .enter,
  ]
}
