import Courseware
import Credentials
import Records
import TerminalUI

/// Asks who somebody is where several leaders share an account: the name or number, and then what only she has.
///
/// The names of the others are shown to nobody. One who has a key shows it with her passphrase; one who is invited, with her code.
struct LeaderDoor: TerminalLoop {
  /// What came of a code.
  enum CodeAnswer: Sendable, Equatable { case right, wrong, expired }

  /// Whoever may come in.
  let leaders: [Leader]
  let words: Phrases
  /// Whether a passphrase opens the leader's key.
  let opens: (Leader, Passphrase) throws -> Bool
  /// Whether a code is that of an invitation of hers; nil where she has none.
  let redeems: (Leader, String) throws -> CodeAnswer?

  private static let mostTries = 5

  private enum Place {
    case name
    case passphrase(Leader)
    case code(Leader)
  }

  /// Runs until somebody is known, who is returned, or until she leaves.
  mutating func run(_ face: inout some Face) throws -> Leader? {
    var place = Place.name
    var line = EditableLine()
    var complaint: String?
    var tries = 0
    while true {
      try face.show(screen(place, line, complaint))
      let key = try face.nextKey()
      switch key {
      case .endOfInput, .interrupt: return nil
      case .escape, .back:
        if case .name = place { return nil }
        (place, line, complaint) = (.name, EditableLine(), nil)
      case .enter:
        let typed = line.text
        line = EditableLine()
        guard !typed.isEmpty else {
          if case .name = place { return nil }
          (place, complaint) = (.name, nil)
          continue
        }
        switch place {
        case .name: (place, complaint) = try found(typed)
        case .passphrase(let leader):
          try face.show(working)
          if try opens(leader, Passphrase(entered: typed)) { return leader }
          complaint = words.organisation.passphraseWrong
          tries += 1
        case .code(let leader):
          switch try redeems(leader, typed) {
          case .right: return leader
          case .expired: complaint = words.organisation.codeExpired
          case .wrong, nil: complaint = words.organisation.codeWrong
          }
          tries += 1
        }
        if tries >= Self.mostTries { throw SoloIssuing.Failure.wrongPassphrase }
      default: if line.handle(key) { complaint = nil }
      }
    }
  }

  private var working: Screen {
    Screen(
      trail: [words.organisation.door], body: [.paragraph(Text(words.signing.working))], keys: [], prompt: "")
  }

  private func found(_ typed: String) throws -> (Place, String?) {
    let found = leaders.filter { $0.employeeNumber == typed.trimmingSpace || $0.name.isSameName(as: typed) }
    guard let leader = found.first else { return (.name, words.organisation.notFound) }
    guard found.count == 1 else { return (.name, words.organisation.severalFound) }
    if leader.key != nil { return (.passphrase(leader), nil) }
    return try redeems(leader, "") == nil ? (.name, words.organisation.notInvited) : (.code(leader), nil)
  }

  private func screen(_ place: Place, _ line: EditableLine, _ complaint: String?) -> Screen {
    let words = words.organisation
    var field = Field(
      label: Text(words.name), text: line.text, cursor: line.cursor, isFocused: true, hint: Text(words.nameHint))
    var prompt = words.namePrompt
    switch place {
    case .name: break
    case .passphrase:
      field.label = Text(self.words.signing.typePassphrase)
      field.hint = Text(self.words.signing.hidden)
      field.isSecret = true
      prompt = self.words.signing.passphrasePrompt
    case .code:
      field.label = Text(words.code)
      field.hint = Text(words.codeHint)
      prompt = words.codePrompt
    }
    var body: [TerminalUI.Block] = [.heading(Text(words.door)), .paragraph(Text(words.doorLead)), .field(field)]
    if let complaint { body.append(.paragraph(Text(complaint, .strong))) }
    return Screen(
      trail: [words.door], body: body,
      keys: [
        KeyHint("Enter", words.enter), KeyHint("Esc", self.words.keys.cancel, essential: true),
      ], prompt: prompt)
  }
}

extension String {
  /// Without spaces at the ends.
  fileprivate var trimmingSpace: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
