import Credentials
import Records
import TerminalUI

/// What is about to be signed, and what kind of document it becomes; then the passphrase.
struct Countersign: IssuingStage {
  /// The one that was in focus, where nobody was chosen.
  private let only: String?

  init(only: String? = nil) { self.only = only }

  var help: [Wording] { [CountersignWords.withoutTalk, CountersignWords.finally] }

  /// Those that are issued.
  static func meant(_ only: String?, _ context: IssuingContext) -> [AwaitingCertificate] {
    guard let only else { return context.toIssue }
    return context.one(only).map { $0.isReady ? [$0] : [] } ?? []
  }

  func screen(_ context: IssuingContext) -> Screen {
    let language = context.language
    let meant = Self.meant(only, context)
    let rows = meant.map { one -> TerminalUI.Text in
      let document = IssueWords.document(withTalk: context.talks[one.id] != nil)[language]
      return Text(one.name, .strong) + Text(": \(document), \(CountersignWords.language(one.language)[language])")
    }
    var body: [TerminalUI.Block] = [
      .heading(context.text(CountersignWords.willIssue(meant.count))), .list(rows, numbered: false),
    ]
    if let replacing = context.replacing {
      let number = DocumentIdentifier(urn: replacing.record.id)?.number ?? replacing.record.id
      body.append(.paragraph(context.text(CountersignWords.replaces(number, replacing.reason))))
    }
    if meant.contains(where: { context.talks[$0.id] == nil }) {
      body.append(.paragraph(context.text(CountersignWords.withoutTalk)))
    }
    body.append(.paragraph(context.text(CountersignWords.finally)))
    return Screen(
      trail: [IssueWords.title[language], CountersignWords.sign[language]],
      fact: context.issuer.map { IssueWords.signsAs($0.person)[language] } ?? "", body: body,
      keys: [
        KeyHint("Enter", context.words.keys.onward), context.keyBack, context.keyHelp, context.keyLeave,
      ], prompt: CountersignWords.confirmPrompt[language])
  }

  mutating func update(_ key: Key, _ context: IssuingContext) -> IssuingMove {
    if key.isBack { return .back }
    guard key == .enter, !Self.meant(only, context).isEmpty else { return .stay }
    return .open(PassphraseAsked(only: only))
  }
}

/// The passphrase, asked for once; until the last Enter nothing is signed.
struct PassphraseAsked: IssuingStage {
  let only: String?
  private var line = EditableLine()
  /// What is said of the try before.
  var complaint: Wording?

  init(only: String?) { self.only = only }

  var takesText: Bool { true }
  var help: [Wording] { [CountersignWords.finally] }

  func screen(_ context: IssuingContext) -> Screen {
    let language = context.language
    var body: [TerminalUI.Block] = [
      .heading(context.text(CountersignWords.willIssue(Countersign.meant(only, context).count))),
      .field(
        Field(
          label: context.text(CountersignWords.passphrase(context.issuer?.person ?? "")), text: line.text,
          cursor: line.cursor, isSecret: true, isFocused: true, hint: context.text(CountersignWords.notYet))),
    ]
    if let complaint { body.append(.paragraph(context.text(complaint, .strong))) }
    return Screen(
      trail: [IssueWords.title[language], CountersignWords.sign[language]], body: body,
      keys: [
        KeyHint("Enter", CountersignWords.signKey[language]),
        KeyHint("Esc", context.words.keys.back, essential: true),
      ], prompt: CountersignWords.passphrasePrompt[language])
  }

  mutating func update(_ key: Key, _ context: IssuingContext) -> IssuingMove {
    switch key {
    case .escape, .back: return .back
    case .enter where line.text.isEmpty: return .back
    case .enter:
      let passphrase = Passphrase(entered: line.text)
      // What was typed is nowhere afterwards.
      line = EditableLine()
      return .issue(passphrase)
    default:
      if line.handle(key) { complaint = nil }
      return .stay
    }
  }
}
