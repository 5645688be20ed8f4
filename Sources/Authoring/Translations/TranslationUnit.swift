/// A piece of a course's text that is translated as a whole: a paragraph, a choice, a heading.
public struct TranslationUnit: Sendable, Equatable {
  /// Its name in the file, an `NMTOKEN`: the nearest id an author gave, and the way from there, as `amina.choice-1.why`.
  public let id: String
  /// Where it stands, in the names of the course language, for the translator.
  public let context: String
  /// The text as the course has it, white space folded where the language folds it.
  let source: TranslationContent
  /// The inline markup in it.
  let codes: [InlineCode]
  /// The part of the id that an author gave.
  let anchor: String
  /// Whether its lines and spaces are kept as they are.
  let isPreformatted: Bool

  /// The source as it would stand in a course file, which decides whether it has changed.
  var markup: String { source.markup(codes) }
}

extension TranslationUnit {
  /// The text of an element with what is inline in it; nil where there is nothing to translate.
  init?(of element: Element, id: String, anchor: String, context: String) {
    var codes: [InlineCode] = []
    var pieces: [TranslationContent.Piece] = []
    isPreformatted = TranslationTable.preformatted.contains(element.name)
    for node in element.content {
      switch node {
      case .text(let text, _): pieces.append(.text(text))
      case .element(let child) where TranslationTable.inline.contains(child.name) && !child.isForeign:
        let code = InlineCode(child, id: "\(codes.count + 1)")
        codes.append(code)
        pieces +=
          code.end == nil ? [.placeholder(code.id)] : [.open(code.id), .text(child.rawText), .close(code.id)]
      case .element: continue
      }
    }
    let content = TranslationContent(pieces)
    // In a drawing the spaces count too.
    let lines = element.name == "drawing" ? CourseBuilder.drawing(content.text) : CourseBuilder.lines(content.text)
    source = isPreformatted ? TranslationContent([.text(lines.joined(separator: "\n"))]) : content.folded
    if source.isBlank { return nil }
    self.codes = codes
    self.id = id
    self.anchor = anchor
    self.context = context
  }

  /// The words of an attribute; nil where there is nothing to translate.
  init?(of attribute: String, on element: Element, id: String, anchor: String, context: String) {
    guard let value = element[attribute], !value.isEmpty else { return nil }
    source = TranslationContent([.text(value)])
    codes = []
    isPreformatted = false
    self.id = id
    self.anchor = anchor
    self.context = context
  }
}
