/// Which characters drawings are made of.
public enum Glyphs: Sendable, Equatable {
  /// Box drawing, arrows and signs.
  case unicode
  /// ASCII in the place of drawing characters; letters stay what they are.
  case ascii

  var thinRule: Character { self == .unicode ? "─" : "-" }
  var heavyRule: Character { self == .unicode ? "━" : "=" }
  var focus: Character { self == .unicode ? "▸" : ">" }
  var bullet: Character { self == .unicode ? "•" : "-" }
  var trailSeparator: String { self == .unicode ? " › " : " > " }
  var ellipsis: String { self == .unicode ? "…" : "..." }
  var full: Character { self == .unicode ? "█" : "#" }
  var empty: Character { self == .unicode ? "░" : "." }
  var limit: Character { self == .unicode ? "▲" : "^" }
  var secret: Character { self == .unicode ? "•" : "*" }

  func glyph(of state: State) -> Character {
    switch state {
    case .passed, .correct: self == .unicode ? "✓" : "+"
    case .failed, .wrong, .error: self == .unicode ? "✗" : "x"
    case .partly: self == .unicode ? "½" : "~"
    case .here: self == .unicode ? "●" : "*"
    case .notStarted: self == .unicode ? "○" : "."
    case .locked: self == .unicode ? "·" : "-"
    }
  }

  /// The character as these glyphs draw it; one column stays one column, so that figures keep their shape.
  func drawn(_ character: Character) -> Character {
    guard self == .ascii, let value = character.unicodeScalars.first?.value, value >= 0x2022 else { return character }
    switch character {
    case "←", "◂", "◀", "◁", "⇐", "‹": return "<"
    case "→", "▸", "▶", "▷", "⇒", "›": return ">"
    case "↑", "▲", "△", "⇑": return "^"
    case "↓", "▼", "▽", "⇓": return "v"
    case "↔", "⇔": return "-"
    case "✓", "✔": return "+"
    case "✗", "✘": return "x"
    case "●", "■", "◆", "•": return "*"
    case "○", "□", "◇", "☐": return "o"
    case "━", "═": return "="
    case "─", "┄", "┈", "╌", "╴", "╶", "╼", "╾": return "-"
    case "│", "┃", "║", "┆", "┊", "╎", "╵", "╷", "↕": return "|"
    case "░", "▒": return "."
    default: break
    }
    if (0x2500...0x257F).contains(value) { return "+" }
    if (0x2580...0x259F).contains(value) { return "#" }
    return character
  }
}
