import Courseware
import TerminalUI

extension Screen {
  /// Opens a panel over the lower part of it, with the keys that work there.
  mutating func open(_ panel: Panel, _ keys: [KeyHint], _ prompt: String) {
    self.panel = panel
    self.keys = keys
    self.prompt = prompt
  }

  /// Opens the explanation of a term that was found.
  mutating func open(term: Term?, _ words: Phrases) {
    guard let term else { return }
    open(
      Panel(title: words.searching.term, body: [.heading(Text(term.word)), .paragraph(Text(term.explanation))]),
      [KeyHint("Enter", words.keys.back), KeyHint("q", words.keys.leave)], words.searching.termPrompt)
  }

  /// Shows the field without its focus, and the keys that work beside it.
  mutating func leaveField(_ words: Phrases, hasOverview: Bool) {
    body = body.map(\.withoutFocus.withoutHint)
    keys =
      [KeyHint("Enter", words.keys.writeOn), KeyHint("←", words.keys.back)]
      + (hasOverview ? [KeyHint("o", words.keys.overview), KeyHint("/", words.searching.key)] : [])
      + [KeyHint("?", words.keys.help), KeyHint("q", words.keys.leave)]
    prompt = words.keys.besideFieldPrompt
  }

  /// Says in the help how to tell of something wrong in the text.
  mutating func offerRemark(_ words: Phrases) {
    panel?.body.insert(.paragraph(Text(words.remarks.help)), at: 0)
    keys.insert(KeyHint("m", words.remarks.key), at: 1)
    prompt = words.remarks.helpPrompt
  }

  /// Says that what she told of is stored.
  mutating func openRemarkStored(_ words: Phrases) {
    open(
      Panel(title: words.remarks.storedTitle, body: [.paragraph(Text(words.remarks.stored))]),
      [KeyHint("Enter", words.keys.close), KeyHint("q", words.keys.leave)], words.keys.panelPrompt)
  }
}

extension TerminalUI.Block {
  /// The block without what is said of the keys of its field.
  fileprivate var withoutHint: TerminalUI.Block {
    guard case .field(var field) = self else { return self }
    field.hint = ""
    return .field(field)
  }

  /// The block as it looks while what has the focus is elsewhere.
  var withoutFocus: TerminalUI.Block {
    switch self {
    case .options(var options):
      for index in options.indices { options[index].isFocused = false }
      return .options(options)
    case .field(var field):
      field.isFocused = false
      return .field(field)
    case .indented(let blocks): return .indented(blocks.map(\.withoutFocus))
    case .heading, .paragraph, .list, .table, .facts, .note, .figure, .meter, .lines, .roll: return self
    }
  }
}
