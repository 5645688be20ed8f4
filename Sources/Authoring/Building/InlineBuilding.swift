import Courseware

extension CourseBuilder {
  /// The text in an element, white space folded as HTML folds that of a paragraph; a `why` in it is left out.
  func inlines(in element: Element) throws(Gap) -> [Inline] {
    var run = InlineRun()
    for node in element.content {
      switch node {
      case .text(let text, _): run.append(text, as: Inline.text)
      case .element(let child):
        switch child.name {
        case "strong": run.append(child.rawText, as: Inline.strong)
        case "term":
          let term = try child.value("ref")
          run.append(child.rawText) { .term(term, $0) }
        case "value":
          guard let operand = try? ConditionParser.operand(try child.value("of")) else {
            throw Gap(tag: child.tag, name: "of")
          }
          run.append(vocabulary.operand(operand))
        default: continue
        }
      }
    }
    return run.inlines
  }
}

/// Text in the making: knows whether a space is due before what comes next.
private struct InlineRun {
  private(set) var inlines: [Inline] = []
  private var isSpaceDue = false

  /// Adds a stretch of text; space at its ends moves out of it, so that no emphasis begins or ends with a space.
  mutating func append(_ text: String, as make: (String) -> Inline) {
    let words = text.collapsed
    let isSpace: (UInt8?) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    if isSpace(text.utf8.first) { isSpaceDue = true }
    guard !words.isEmpty else { return }
    add(make(words))
    isSpaceDue = isSpace(text.utf8.last)
  }

  mutating func append(_ operand: Operand) {
    add(.value(operand))
    isSpaceDue = false
  }

  private mutating func add(_ inline: Inline) {
    let space = isSpaceDue && !inlines.isEmpty ? " " : ""
    switch (inlines.last, inline) {
    case (.text(let before), .text(let text)):
      inlines[inlines.count - 1] = .text(before + space + text)
    case (_, .text(let text)):
      inlines.append(.text(space + text))
    case (.text(let before), _):
      inlines[inlines.count - 1] = .text(before + space)
      inlines.append(inline)
    default:
      if !space.isEmpty { inlines.append(.text(space)) }
      inlines.append(inline)
    }
  }
}
