import Credentials
import TerminalUI

/// What was issued, and how it reaches the leaders.
struct IssuedShown: IssuingStage {
  private let diplomas: [IssuedDiploma]

  init(_ diplomas: [IssuedDiploma]) { self.diplomas = diplomas }

  var help: [Wording] { [CountersignWords.takeIn] }

  func screen(_ context: IssuingContext) -> Screen {
    let language = context.language
    var body: [TerminalUI.Block] = [.heading(context.text(CountersignWords.issuedCount(diplomas.count)))]
    for diploma in diplomas {
      body.append(.paragraph(Text(diploma.name, .strong) + Text(": " + diploma.summary(language))))
      let delivery = diploma.isHere ? CountersignWords.seenHere(diploma.name) : CountersignWords.send(diploma.name)
      body.append(.indented([.paragraph(context.text(delivery)), .lines([Text(diploma.file)])]))
    }
    if diplomas.contains(where: { !$0.isHere }) { body.append(.paragraph(context.text(CountersignWords.takeIn, .dim))) }
    let isDone = context.awaiting.isEmpty
    return Screen(
      trail: [IssueWords.title[language], CountersignWords.issued[language]], body: body,
      keys: [
        KeyHint("Enter", isDone ? context.words.keys.leave : IssueWords.list[language]), context.keyHelp,
        context.keyLeave,
      ], prompt: (isDone ? CountersignWords.donePrompt : CountersignWords.issuedPrompt)[language])
  }

  mutating func update(_ key: Key, _ context: IssuingContext) -> IssuingMove {
    guard key == .enter else { return .stay }
    return context.awaiting.isEmpty ? .leave : .list
  }
}

extension IssuedDiploma {
  /// The number, what kind of document it is, and its place in the log.
  func summary(_ language: Language) -> String {
    let document = IssueWords.document(withTalk: label == .courseCertificate)[language]
    return [number, document, place.map { CountersignWords.place($0)[language] }].compactMap { $0 }
      .joined(separator: ", ")
  }

  /// What is said on the screen that stays, once the program has ended.
  func farewell(_ language: Language) -> String { "\(name): \(summary(language))\n  \(file)" }
}
