import TerminalUI

// What is on the screen.
extension IssuingLoop {
  var screen: Screen {
    guard let stage = stages.last else { return Screen(trail: [], body: []) }
    var screen = stage.screen(context)
    switch overlay {
    case .help:
      screen.open(
        Panel(title: context.words.help.title, body: stage.help.map { .paragraph(context.text($0)) }),
        [KeyHint("Enter", context.words.keys.close), context.keyLeave], context.words.keys.panelPrompt)
    case .leaving:
      let said =
        (issued.isEmpty ? [CountersignWords.nothingSigned] : [])
        + (context.talks.isEmpty ? [] : [TalkWords.notStored])
      screen.open(
        Panel(
          title: CountersignWords.leaving[context.language], body: said.map { .paragraph(context.text($0)) }),
        [
          KeyHint("Enter", context.words.keys.leave),
          KeyHint("Esc", CountersignWords.goOn[context.language], essential: true),
        ], CountersignWords.leavingPrompt[context.language])
    case nil: break
    }
    return screen
  }
}

extension Vocabulary {
  /// With what is typed for the keys of the issuer's screens.
  var withIssuing: Vocabulary {
    var vocabulary = self
    vocabulary.words.merge(IssueWords.words.mapValues(Key.character)) { _, own in own }
    return vocabulary
  }
}
