/// The text of a unit, with the places of the inline markup in it.
struct TranslationContent: Sendable, Equatable {
  /// A piece of it; markup is known by the id of its ``InlineCode``.
  enum Piece: Sendable, Equatable {
    case text(String)
    case open(String)
    case close(String)
    case placeholder(String)
  }

  private(set) var pieces: [Piece] = []

  init(_ pieces: [Piece] = []) { for piece in pieces { append(piece) } }

  /// Adds a piece; text after text becomes one.
  mutating func append(_ piece: Piece) {
    if case .text(let text) = piece {
      if text.isEmpty { return }
      if case .text(let before) = pieces.last {
        pieces[pieces.count - 1] = .text(before + text)
        return
      }
    }
    pieces.append(piece)
  }

  /// The words alone.
  var text: String { pieces.map { if case .text(let text) = $0 { text } else { "" } }.joined() }

  /// Whether it has no words; numbers by name alone are the same in every language.
  var isBlank: Bool { text.collapsed.isEmpty }
}

extension TranslationContent {
  /// With white space folded, and moved out of the ends of emphasis, as the builder of a course does it.
  var folded: TranslationContent {
    var folded = TranslationContent()
    var waiting: [Piece] = []
    var isSpaceDue = false
    func isSpace(_ byte: UInt8?) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
    func settle() {
      if isSpaceDue, !folded.pieces.isEmpty { folded.append(.text(" ")) }
      isSpaceDue = false
      for piece in waiting { folded.append(piece) }
      waiting = []
    }
    for piece in pieces {
      switch piece {
      case .text(let text):
        let words = text.collapsed
        if isSpace(text.utf8.first) { isSpaceDue = true }
        guard !words.isEmpty else { continue }
        settle()
        folded.append(.text(words))
        isSpaceDue = isSpace(text.utf8.last)
      case .open: waiting.append(piece)
      case .close:
        if !waiting.isEmpty { settle() }
        folded.append(piece)
      case .placeholder:
        settle()
        folded.append(piece)
      }
    }
    isSpaceDue = false
    settle()
    return folded
  }

  /// As it would stand in a course file, which says whether two sources are the same.
  func markup(_ codes: [InlineCode]) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text): escaped(text)
      case .open(let id), .placeholder(let id): codes.first { $0.id == id }?.start ?? "<\(id)>"
      case .close(let id): codes.first { $0.id == id }?.end ?? "</\(id)>"
      }
    }.joined()
  }
}

/// Text as it is written between tags.
func escaped(_ text: String) -> String {
  guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E || $0 == 0x0D }) else { return text }
  return text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    .replacing("\r", with: "&#13;")
}

/// Text as it is written between double quotes.
func escaped(attribute text: String) -> String {
  escaped(text).replacing("\"", with: "&quot;").replacing("\n", with: "&#10;").replacing("\t", with: "&#9;")
}
