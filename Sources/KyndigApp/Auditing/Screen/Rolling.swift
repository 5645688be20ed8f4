import TerminalUI

/// Where the focus is in a long list, and how keys move it.
struct Rolling: Sendable, Equatable {
  let count: Int
  private(set) var focus: Int
  private var typed = TypedNumber()

  init(of count: Int, focus: Int = 0) {
    self.count = count
    self.focus = min(max(focus, 0), max(count - 1, 0))
  }

  /// What came of a key.
  enum Outcome { case moved, ignored, noSuchRow }

  /// Moves as a key asks: the arrows a row, Home and End to the ends, and a number to its row.
  ///
  /// The page keys are so many arrows in a window; where lines are typed, they go as far as is spoken at a time.
  mutating func handle(_ key: Key) -> Outcome {
    if case .paste(let text) = key {
      let words = text.split { $0 == "," || $0.isWhitespace }
      guard let number = words.first.flatMap({ Int($0) }), words.count == 1, (1...max(count, 1)).contains(number),
        count > 0
      else { return .noSuchRow }
      focus = number - 1
      return .moved
    }
    guard count > 0 else { return .ignored }
    if case .character(let character) = key, let digit = character.wholeNumberValue {
      guard let place = typed.place(after: digit, of: count) else { return .ignored }
      focus = place
      return .moved
    }
    typed = TypedNumber()
    switch key {
    case .up: go(to: focus - 1)
    case .down: go(to: focus + 1)
    case .home: go(to: 0)
    case .end: go(to: count - 1)
    case .pageUp: go(to: focus - Roll.spoken)
    case .pageDown: go(to: focus + Roll.spoken)
    default: return .ignored
    }
    return .moved
  }

  private mutating func go(to place: Int) { focus = min(max(place, 0), count - 1) }
}
