extension Course {
  /// What blocks say on one line, as a leader of this business reads it; of a figure its alternative.
  func plainText(of blocks: [Block], for profile: BusinessProfile) -> String {
    var parts: [String] = []
    for block in blocks {
      switch block {
      case .paragraph(let text): parts.append(plainText(of: text, for: profile))
      case .list(let elements, _): parts += elements.map { plainText(of: $0, for: profile) }
      case .table(let table):
        parts += ([table.header] + table.rows).flatMap { $0 }.map { plainText(of: $0, for: profile) }
      case .aside(let aside): parts += [aside.title ?? "", plainText(of: aside.blocks, for: profile)]
      case .figure(let figure): parts.append(figure.alternative)
      case .fact(let fact): parts.append(plainText(of: fact.blocks, for: profile))
      case .when(let conditional): parts.append(plainText(of: conditional.blocks, for: profile))
      }
    }
    return parts.joined(separator: " ").onOneLine
  }

  /// A run of text without its marks; what is not known of the business is three dots.
  func plainText(of text: [Inline], for profile: BusinessProfile) -> String {
    text.map { inline in
      switch inline {
      case .text(let string), .strong(let string), .term(_, let string): string
      case .value(let operand): plainText(of: operand, for: profile)
      }
    }.joined().onOneLine
  }

  private func plainText(of operand: Operand, for profile: BusinessProfile) -> String {
    switch operand.answer(for: profile, in: self) {
    case .number(let number): return String(number)
    case .word(let word):
      guard case .parameter(let id) = operand,
        case .choice(let alternatives) = questions.first(where: { $0.id == id })?.kind
      else { return word }
      return alternatives.first { $0.value == word }?.label ?? word
    case .unknown, nil: return "…"
    }
  }
}

extension String {
  /// The text with one space where there is white space, and without the hyphens that show only where a line breaks.
  fileprivate var onOneLine: String {
    filter { $0 != "\u{AD}" }.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
