import TerminalUI

// What is on the screen.
extension IssuingLoop {
  var screen: Screen {
    guard let stage = stages.last else { return Screen(trail: [], body: []) }
    var screen = stage.screen(context)
    let said =
      (issued.isEmpty ? [CountersignWords.nothingSigned] : []) + (context.talks.isEmpty ? [] : [TalkWords.notStored])
    screen.open(overlay, help: stage.help, leaving: said, context.words, in: context.language)
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
