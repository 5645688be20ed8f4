import TerminalUI

/// A list where one thing is chosen: where the focus is, and what is chosen.
struct Picking: Sendable {
  let count: Int
  private(set) var focus = 0
  /// The place of what is chosen.
  private(set) var chosen: Int?

  init(of count: Int, chosen: Int? = nil) {
    self.count = count
    self.chosen = chosen
    focus = chosen ?? 0
  }

  /// Moves or chooses as a key asks, and says whether it did.
  mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .up: choose(max(focus - 1, 0))
    case .down: choose(min(focus + 1, count - 1))
    case .character(" "): choose(focus)
    case .character(let character):
      guard let number = character.wholeNumberValue, (1...max(1, count)).contains(number) else { return false }
      choose(number - 1)
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
    .options(
      texts.enumerated().map { place, text in
        let detail = details.indices.contains(place) && !details[place].isEmpty ? Text(details[place]) : nil
        return TerminalUI.Option(label: String(place + 1), text: text, detail: detail, isFocused: place == focus)
      })
  }
}
