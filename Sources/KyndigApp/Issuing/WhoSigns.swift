import Credentials
import TerminalUI

/// Who is to sign, where several issuers have their keys on this account.
struct WhoSigns: IssuingStage {
  private var picking: Picking

  init(_ context: IssuingContext) { picking = Picking(of: context.issuers.count) }

  var help: [Wording] { [IssueWords.whoSignsLead] }

  func screen(_ context: IssuingContext) -> Screen {
    Screen(
      trail: [IssueWords.title[context.language]], fact: context.organisation.name,
      body: [
        .heading(context.text(IssueWords.whoSigns)), .paragraph(context.text(IssueWords.whoSignsLead)),
        picking.options(context.issuers.map { Text($0.person) }),
      ],
      keys: context.words.keys.choosing(picking.count) + [
        KeyHint("Enter", context.words.keys.onward), context.keyHelp, context.keyLeave,
      ], prompt: IssueWords.whoSignsPrompt[context.language])
  }

  mutating func update(_ key: Key, _ context: IssuingContext) -> IssuingMove {
    guard key == .enter else {
      _ = picking.handle(key)
      return .stay
    }
    guard context.issuers.indices.contains(picking.focus) else { return .stay }
    return .sign(as: context.issuers[picking.focus])
  }
}
