import Credentials
import TerminalUI

// The signing.
extension IssuingLoop {
  /// So many wrong passphrases in a row end the program (77).
  private static let mostWrongPassphrases = 5

  /// Issues to those who are meant, and shows what came of it.
  mutating func issue(_ passphrase: Passphrase, _ face: inout some Face) throws {
    guard let issuer = context.issuer, var asked = stages.last as? PassphraseAsked else { return }
    let meant = Countersign.meant(asked.only, context)
    try face.show(
      Screen(
        trail: [IssueWords.title[context.language], CountersignWords.sign[context.language]],
        body: [.paragraph(context.text(CountersignWords.working))], keys: [], prompt: ""))
    do {
      let diplomas = try desk.issue(meant, talks: context.talks, as: issuer, with: passphrase)
      issued += diplomas
      context.chosen.subtract(meant.map(\.id))
      // It is issued, whatever becomes of the list; and a replacement leaves nothing else to look at.
      if context.replacing != nil || (try? look()) == nil { context.awaiting = [] }
      stages = [IssuedShown(diplomas)]
    } catch Office.Failure.wrongPassphrase {
      wrongPassphrases += 1
      guard wrongPassphrases < Self.mostWrongPassphrases else { throw IssueFailure.wrongPassphrase }
      asked.complaint = CountersignWords.wrong
      stages[stages.count - 1] = asked
    } catch let failure as IssueFailure {
      switch failure {
      case .keyOfAnother:
        asked.complaint = failure.spoken.1
        stages[stages.count - 1] = asked
      case .changed:
        try look()
        showList(notice: failure.spoken.1)
      default: throw failure
      }
    }
  }
}
