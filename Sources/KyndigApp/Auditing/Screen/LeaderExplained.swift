import Courseware
import Records
import Register
import TerminalUI

/// One leader, and all that gives the figures: what `kyndig audit --explain` says, in the same words.
struct LeaderExplained: AuditingStage {
  private let name: String
  private let unit: String
  private let body: [TerminalUI.Block]

  init(_ explanation: LeaderExplanation, in language: Language) {
    name = explanation.leader.name
    unit = explanation.rows.first?.unit ?? ""
    let parts = explanation.text(in: language).split(separator: "\n", omittingEmptySubsequences: false)
      .split { $0.isEmpty }.map(Array.init)
    body = parts.enumerated().map { index, lines in
      index == 0 && lines.count == 1
        ? .heading(Text(String(lines[0]))) : .lines(lines.map { Text(String($0)) })
    }
  }

  var help: [Wording] { [AuditScreenHelp.leader] }

  func screen(_ context: AuditingContext) -> Screen {
    let words = AuditScreenWords.self
    return Screen(
      trail: [context.title, name], fact: unit, body: body,
      keys: [
        KeyHint("Enter", words.toList[context.language]), context.keyBack, context.keyHelp, context.keyLeave,
      ], prompt: words.toListPrompt[context.language])
  }

  mutating func update(_ key: Key, _ context: AuditingContext) -> AuditingMove {
    key == .enter || key.isBack ? .back : .stay
  }
}
