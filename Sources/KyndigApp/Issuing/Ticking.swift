import TerminalUI

/// A list where any number can be marked.
struct Ticking: Sendable, Equatable {
  let count: Int
  private(set) var focus = 0
  private(set) var marked: Set<Int>

  init(of count: Int, marked: Set<Int> = []) {
    self.count = count
    self.marked = marked
  }

  /// Moves or marks as a key asks, and says whether it did.
  mutating func handle(_ key: Key) -> Bool {
    guard count > 0 else { return false }
    // A digit marks the row of its number; those past the ninth are come to with the arrows, as typed lines do it.
    if case .character(let character) = key, let digit = character.wholeNumberValue {
      guard (1...count).contains(digit) else { return false }
      focus = digit - 1
      toggle()
      return true
    }
    switch key {
    case .up: focus = max(focus - 1, 0)
    case .down: focus = min(focus + 1, count - 1)
    case .character(" "): toggle()
    default: return false
    }
    return true
  }

  private mutating func toggle() { if marked.remove(focus) == nil { marked.insert(focus) } }

  /// The rows with their numbers and marks.
  func options(_ texts: [String]) -> TerminalUI.Block {
    .options(
      texts.enumerated().map { place, text in
        TerminalUI.Option(
          label: String(place + 1), text: Text(text), mark: marked.contains(place) ? .marked : .unmarked,
          isFocused: place == focus)
      })
  }

  func keys(_ words: KeyPhrases) -> [KeyHint] {
    guard count > 1 else { return [KeyHint(words.space, words.mark)] }
    return [KeyHint("↑↓", words.choose), KeyHint("\(words.space) 1–\(min(count, 9))", words.mark)]
  }
}
