import TerminalUI

extension KeyPhrases {
  static let en = KeyPhrases(
    onward: "next", back: "back", choose: "choose", mark: "mark", answer: "answer",
    move: "move", take: "take hold", drop: "drop", undo: "undo", typeNumbers: "type numbers", place: "match",
    delete: "Delete", loosen: "unmatch",
    overview: "overview", help: "help", leave: "quit", close: "close", terms: "terms",
    nextTerm: "next term", space: "Space", nextField: "next", newLine: "new line",
    cancel: "cancel",
    moreChoices: "more choices", writeOn: "go on writing",
    besideFieldPrompt: "Press Enter to go on writing, or write back, overview, help or quit:",
    panelPrompt: "Press Enter to close, or write quit:")
}

extension Vocabulary {
  static let en = Vocabulary(
    tooSmall: { window, needed in
      [
        "The window is too small: \(window.columns) × \(window.rows). The course needs at least \(needed.columns) × \(needed.rows).",
        "Make the window larger, and the course goes on where you were. Everything is stored.",
        "You can also take the course without the full screen: kyndig --plain",
      ]
    },
    linesInSight: { first, last, total in "line \(first)–\(last) of \(total)" },
    percent: Formats.en.percent, marked: "marked", unmarked: "not marked",
    state: { state in
      switch state {
      case .passed: "passed"
      case .failed: "not passed"
      case .correct: "right"
      case .wrong: "not right"
      case .partly: "partly"
      case .here: "you are here"
      case .notStarted: "not started"
      case .locked: "locked"
      case .error: "error"
      }
    },
    words: everyWord)
}

extension HelpPhrases {
  static let en = HelpPhrases(
    title: "Help", here: "Works here:", everywhere: "Everywhere:",
    keys: [
      ("Enter", "the next thing, or hand in the answer"), ("↑ ↓, digits", "choose"), ("Space", "mark"),
      ("←", "one step back; nothing is lost"), ("Tab", "terms on the page"), ("o", "overview"),
      ("/", "search the pages, the terms and the questions you have answered"),
      ("?", "help"), ("Esc", "close, undo"), ("q", "quit; everything is stored"),
      ("Ctrl-_", "undo what you last wrote in a field"),
    ],
    privacyTitle: "What is stored about you")
}

extension LeavingPhrases {
  static let en = LeavingPhrases(
    question: "Quit?", leave: "quits", stay: "goes on", lead: "Everything is stored.",
    nothingYet: "Nothing has been stored yet.", notSigned: "Nothing has been signed.",
    unsent: "The report you are writing has not been stored. Everything else has been.",
    prompt: "Press Enter to quit, or write cancel to go on:",
    goodbye: { "Everything is stored, last \($0)." },
    continueWith: { "Go on where you left off, in any terminal window, with: \($0)" },
    notStored: "The answer is not stored",
    notStoredLead: { "\($0) What you did last is not included. Everything before it is safe." },
    tryAgain: "try again", notStoredPrompt: "Press Enter to try again, or write quit:",
    notUnderstood: "That was not understood. Write help to see what you can write.")
}

extension MorePhrases {
  static let en = MorePhrases(
    title: "More",
    lead: "You can use this at any time. It does not count in the course.",
    open: "open",
    prompt: "Write the number of what you want to open, or write back, overview or quit:",
    closePrompt: "Press Enter to go back, or write overview or quit:")
}
