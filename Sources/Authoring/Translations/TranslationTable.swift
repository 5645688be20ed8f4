/// Which parts of the course language are words for a learner; everything else is structure, and stands once.
enum TranslationTable {
  /// The elements whose own text, with what is inline in it, is one unit; other elements in them are apart from it.
  static let elements: Set<String> = [
    "title", "objective", "p", "li", "cell", "prompt", "choice", "why", "drawing", "alternative", "field", "label",
    "word", "explanation", "competence", "source", "document", "step", "category", "entry", "line", "otherwise",
    "decision", "criterion", "quality", "sample", "topic",
  ]

  /// The elements that are a part of the text they stand in.
  static let inline: Set<String> = ["strong", "term", "value"]

  /// The attributes that hold words, by element.
  static let attributes: [String: [String]] = ["number": ["unit"]]

  /// The elements whose lines are kept as they are, those of a drawing with their spaces.
  static let preformatted: Set<String> = ["drawing", "sample"]

  /// The elements that stand once where they stand, and so need no number.
  static let singular: Set<String> = [
    "title", "introduction", "provider", "responsible", "competence", "test", "check", "practice", "header", "prompt",
    "why", "drawing", "alternative", "label", "word", "explanation", "number", "otherwise", "derived", "review",
    "business",
  ]

  /// The id that an author gave an element, and whether it names the element only inside the one around it.
  static func authorID(of element: Element) -> (id: String, isLocal: Bool)? {
    if let id = element["id"], isNameToken(id) { return (id, element.name == "field") }
    if let key = element["key"], isNameToken(key) { return (key, false) }
    if let value = element["value"], isNameToken(value) { return (value, true) }
    return nil
  }
}

/// Whether the text is an `NMTOKEN` of XML 1.0, as XLIFF wants its ids.
func isNameToken(_ text: String) -> Bool {
  !text.isEmpty
    && text.unicodeScalars.allSatisfy { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", ".", "-", "_", ":", "\u{B7}", "\u{C0}"..."\u{D6}", "\u{D8}"..."\u{F6}",
        "\u{F8}"..."\u{37D}", "\u{37F}"..."\u{1FFF}", "\u{200C}"..."\u{200D}", "\u{203F}"..."\u{2040}",
        "\u{2070}"..."\u{218F}", "\u{2C00}"..."\u{2FEF}", "\u{3001}"..."\u{D7FF}", "\u{F900}"..."\u{FDCF}",
        "\u{FDF0}"..."\u{FFFD}", "\u{10000}"..."\u{EFFFF}":
        true
      default: false
      }
    }
}
