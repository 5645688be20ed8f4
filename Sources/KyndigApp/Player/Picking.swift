import TerminalUI

/// A list where one thing is chosen: where the focus is, and what is chosen.
struct Picking: Sendable, Equatable {
  let count: Int
  private(set) var focus = 0
  /// The place of what is chosen.
  private(set) var chosen: Int?
  private var typed = TypedNumber()

  init(of count: Int, chosen: Int? = nil) {
    self.count = count
    self.chosen = chosen
    focus = chosen ?? 0
  }

  /// Moves or chooses as a key asks, and says whether it did.
  mutating func handle(_ key: Key) -> Bool {
    guard count > 0 else { return false }
    if case .character(let character) = key, let digit = character.wholeNumberValue {
      guard let place = typed.place(after: digit, of: count) else { return false }
      choose(place)
      return true
    }
    typed = TypedNumber()
    switch key {
    case .up: choose(max(focus - 1, 0))
    case .down: choose(min(focus + 1, count - 1))
    case .character(" "): choose(focus)
    default: return false
    }
    return true
  }

  private mutating func choose(_ place: Int) {
    focus = place
    chosen = place
  }

  /// The texts as options, with their numbers, and what stands behind those that have a detail.
  func options(_ texts: [Text], details: [String] = []) -> TerminalUI.Block {
    options(
      texts.enumerated().map { place, text in
        let detail = details.indices.contains(place) && !details[place].isEmpty ? Text(details[place]) : nil
        return TerminalUI.Option(text: text, detail: detail)
      })
  }

  /// The rows, numbered, and the focus on one of them.
  func options(_ rows: [TerminalUI.Option]) -> TerminalUI.Block {
    .options(
      rows.enumerated().map { place, row in
        var row = row
        row.label = String(place + 1)
        row.isFocused = place == focus
        return row
      })
  }
}

extension KeyPhrases {
  /// The keys that choose among so many; none where there is nothing to choose between.
  func choosing(_ count: Int) -> [KeyHint] { count > 1 ? [KeyHint("↑↓ 1–\(count)", choose)] : [] }
}
