import Courseware
import Credentials
import TerminalUI

/// The leader makes her key: a passphrase that is proposed, written down, and typed once.
struct KeyMaking: Stage {
  private let proposal: String
  private var place = Place.menu
  private var picking = Picking(of: 4)
  private var showsTyping = false
  private var line = EditableLine()
  private var complaint: String?

  private enum Place: Equatable {
    case menu
    case typing(own: Bool)
  }

  init(proposal: String, showsTyping: Bool = false) {
    self.proposal = proposal
    self.showsTyping = showsTyping
  }

  var takesText: Bool { place != .menu }

  func screen(_ context: Context) -> Screen {
    switch place {
    case .menu: menu(context)
    case .typing(let isOwn): typing(isOwn, context)
    }
  }

  private func menu(_ context: Context) -> Screen {
    let words = context.words.signing
    let rows = [words.useProposal, words.newProposal, words.writeOwn, words.showTyping]
    return Screen(
      trail: [context.title, words.keyTitle],
      body: [.heading(Text(words.keyTitle))] + words.keyLead.map { .paragraph(Text($0)) }
        + [
          .paragraph(Text(words.proposal)), .indented([.paragraph(Text(proposal, .strong))]),
          picking.options(rows.map { Text($0) }, details: ["", "", "", words.showsTyping(showsTyping)]),
        ],
      keys: context.words.keys.choosing(rows.count) + [
        KeyHint("Enter", context.words.keys.onward),
        KeyHint("?", context.words.keys.help), KeyHint("q", context.words.keys.leave),
      ], prompt: words.keyPrompt)
  }

  private func typing(_ isOwn: Bool, _ context: Context) -> Screen {
    let words = context.words.signing
    var lines = [Text(words.count(line.text.count, Passphrase.minimumCharacters))]
    if !showsTyping { lines.append(Text(words.hidden)) }
    var body: [TerminalUI.Block] = [
      .heading(Text(words.keyTitle)),
      .field(
        Field(
          label: Text(isOwn ? words.typeOwn : words.typeProposal), text: line.text, cursor: line.cursor,
          isSecret: !showsTyping, isFocused: true)), .lines(lines),
    ]
    if let complaint { body.append(.paragraph(Text(complaint, .strong))) }
    return Screen(
      trail: [context.title, words.keyTitle], body: body,
      keys: [KeyHint("Enter", context.words.keys.onward), KeyHint("Esc", context.words.keys.back, essential: true)],
      prompt: words.passphrasePrompt)
  }

  mutating func update(_ key: Key, _ context: Context) -> Move {
    switch place {
    case .menu: return updateMenu(key)
    case .typing(let isOwn): return update(key, isOwn: isOwn, context)
    }
  }

  private mutating func updateMenu(_ key: Key) -> Move {
    guard key == .enter else {
      _ = picking.handle(key)
      return .stay
    }
    switch picking.focus {
    case 0: place = .typing(own: false)
    case 1: return .request(.propose(showsTyping: showsTyping))
    case 2: place = .typing(own: true)
    default: showsTyping.toggle()
    }
    return .stay
  }

  private mutating func update(_ key: Key, isOwn: Bool, _ context: Context) -> Move {
    switch key {
    case .escape: backToMenu()
    case .enter where line.text.isEmpty: backToMenu()
    case .enter:
      let words = context.words.signing
      do {
        // What is typed is what is sealed, so it must be the proposal to the letter.
        guard !isOwn, line.text != proposal else {
          _ = try Passphrase(choosing: line.text)
          return .request(.makeKey(passphrase: line.text))
        }
        complaint = words.notTheProposal
      } catch {
        switch error {
        case .tooShort(let characters, let minimum): complaint = words.tooShort(characters, minimum)
        case .repeated, .sequence, .common: complaint = words.tooCommon
        }
      }
      line = EditableLine()
    default: if line.handle(key) { complaint = nil }
    }
    return .stay
  }

  private mutating func backToMenu() {
    place = .menu
    line = EditableLine()
    complaint = nil
  }
}

/// The key is made; the rest of the course is open.
struct KeyMade: Stage {
  func screen(_ context: Context) -> Screen {
    let words = context.words.signing
    return Screen(
      trail: [context.title, words.keyTitle],
      body: [.heading(Text(words.keyMade))] + words.keyMadeLead.map { .paragraph(Text($0)) },
      keys: [
        KeyHint("Enter", context.words.keys.overview), KeyHint("?", context.words.keys.help),
        KeyHint("q", context.words.keys.leave),
      ], prompt: words.keyMadePrompt)
  }

  mutating func update(_ key: Key, _ context: Context) -> Move { key == .enter ? .go(.overview) : .stay }
}

/// A wait in words, while a passphrase is made into a key.
struct Working: Stage {
  func screen(_ context: Context) -> Screen {
    Screen(
      trail: [context.title], body: [.paragraph(Text(context.words.signing.working))], keys: [], prompt: "")
  }

  mutating func update(_ key: Key, _ context: Context) -> Move { .stay }
}
