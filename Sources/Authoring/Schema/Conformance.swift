/// A file held against the schema by ourselves: every place where it departs, each cause once.
///
/// A name that is nearly right is taken for the right one, in ``mended``, so that nothing follows from the misspelling. What
/// cannot be understood is marked, and the rules leave it alone.
struct Conformance {
  let grammar = Grammar.course
  let part: Part
  /// The root as it was most likely meant.
  private(set) var mended: Element
  var findings: [Finding] = []

  init(of part: Part) {
    self.part = part
    mended = part.root
    if let shape = grammar.shape(ofRoot: part.root.name) { mended = mending(part.root, shape) }
  }

  mutating func mending(_ element: Element, _ shape: Grammar.Shape) -> Element {
    var element = element
    mendAttributes(of: &element, shape.attributes)
    if let type = shape.text {
      checkText(of: &element, type)
    } else {
      mendContent(of: &element, shape)
    }
    return element
  }

  private mutating func checkText(of element: inout Element, _ type: ValueType) {
    for child in element.children {
      element.isFaulty = true
      report(stranger(child, in: element, expected: [], suggestion: nil), at: name(of: child))
    }
    guard element.children.isEmpty, !type.accepts(element.rawText) else { return }
    element.isFaulty = true
    report(
      .invalidValue(
        found: element.text, attribute: nil, element: element.name, form: type.form,
        suggestion: type.suggestion(for: element.text)?.name), at: textRange(of: element) ?? element.tag)
  }

  func stranger(_ child: Element, in parent: Element, expected: [String], suggestion: String?) -> Problem {
    !child.isForeign && grammar.elementNames.contains(child.name)
      ? .misplacedElement(name: child.name, parent: parent.name, expected: expected)
      : .unknownElement(name: child.name, parent: parent.name, suggestion: suggestion, expected: expected)
  }

  mutating func report(
    _ problem: Problem, at range: Range<Int>, notes: [(Label.Role, Range<Int>)] = [], fixes: [Finding.Fix] = []
  ) {
    findings.append(
      Finding(
        problem: problem, place: place(range), notes: notes.map { .init(role: $0.0, place: place($0.1)) }, fixes: fixes)
    )
  }

  func place(_ range: Range<Int>) -> Place { Place(file: part.path, range: range) }

  /// The bytes of an element's name in its start tag.
  func name(of element: Element) -> Range<Int> { StartTag(bytes: part.bytes, range: element.tag).name }

  /// The bytes of an element's text without the space around it, where it has text alone.
  private func textRange(of element: Element) -> Range<Int>? {
    guard case .text(_, let range) = element.content.first else { return nil }
    return trimmed(range)
  }

  /// A stretch without the white space at its ends, or nil where it has nothing else.
  func trimmed(_ range: Range<Int>) -> Range<Int>? {
    let bytes = part.bytes[range]
    guard let start = bytes.firstIndex(where: { $0 > 0x20 }), let end = bytes.lastIndex(where: { $0 > 0x20 }) else {
      return nil
    }
    return start..<end + 1
  }
}
