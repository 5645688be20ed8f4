import TerminalUI

/// What opens over the screens outside the course: what can be done there, or the question whether to leave.
enum LoopOverlay: Sendable, Equatable {
  case help
  case leaving

  /// What comes of a key while it is open.
  enum Outcome: Sendable, Equatable {
    /// This is open from now on; nothing, where it was closed.
    case opens(LoopOverlay?)
    case leaves
    /// Ctrl-C, twice.
    case interrupted
  }

  /// What a key does: Ctrl-C asks whether to leave, and leaves where that is asked already.
  func update(_ key: Key) -> Outcome {
    switch key {
    case .interrupt: self == .leaving ? .interrupted : .opens(.leaving)
    case .character("q"), .command("q"): .leaves
    case .enter: self == .leaving ? .leaves : .opens(nil)
    case .escape, .back: .opens(nil)
    default: .opens(self)
    }
  }
}

extension Screen {
  /// Opens what the overlay says: the help of the stage, or what is worth knowing before one leaves.
  mutating func open(
    _ overlay: LoopOverlay?, help: [Wording], leaving: [Wording], _ words: Phrases, in language: Language
  ) {
    func paragraphs(_ wordings: [Wording]) -> [TerminalUI.Block] { wordings.map { .paragraph(Text($0[language])) } }
    switch overlay {
    case .help:
      open(
        Panel(title: words.help.title, body: paragraphs(help)),
        [KeyHint("Enter", words.keys.close), KeyHint("q", words.keys.leave)], words.keys.panelPrompt)
    case .leaving:
      open(
        Panel(title: LeavingWords.leaving[language], body: paragraphs(leaving)),
        [
          KeyHint("Enter", words.keys.leave), KeyHint("Esc", LeavingWords.goOn[language], essential: true),
        ], LeavingWords.prompt[language])
    case nil: break
    }
  }
}

/// The question whether to leave, on the screens outside the course.
enum LeavingWords {
  static let leaving = Wording(nb: "Avslutte?", nn: "Avslutte?", en: "Quit?")
  static let prompt = Wording(
    nb: "Trykk Enter for å avslutte, eller skriv lukk for å fortsette:",
    nn: "Trykk Enter for å avslutte, eller skriv lukk for å halde fram:",
    en: "Press Enter to quit, or write close to go on:")
  static let goOn = Wording(nb: "fortsett", nn: "hald fram", en: "go on")
}
