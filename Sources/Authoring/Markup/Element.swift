/// An element as it stands in a file, with where it stands.
struct Element: Sendable, Equatable {
  /// The name without prefix; for one of another namespace, the name as written.
  var name: String
  /// Whether it is of another namespace than the file's own.
  var isForeign = false
  /// In the author's order, namespace declarations left out.
  var attributes: [Attribute]
  /// Text and elements, in order.
  var content: [Node]
  /// The bytes of the start tag, from `<` to after `>`.
  var tag: Range<Int>
  /// The bytes from the start tag to after the end tag.
  var extent: Range<Int>
  /// Whether the schema found a fault in its tag or among its children, so that rules leave it alone.
  var isFaulty = false
}

/// An attribute as it was written, entities resolved.
struct Attribute: Sendable, Equatable {
  var name: String
  var value: String
  /// The name that stands in the file, where it was taken for another.
  var misspelling: String? = nil
}

/// A piece of an element's content.
enum Node: Sendable, Equatable {
  case element(Element)
  /// Text, and the bytes between the tags around it.
  case text(String, Range<Int>)
}

extension Element {
  /// The value of an attribute, white space folded as `xs:token` does.
  subscript(_ attribute: String) -> String? { attributes.first { $0.name == attribute }?.value.collapsed }

  /// The name under which an attribute stands in the file, which may be misspelt.
  func writtenName(of attribute: String) -> String {
    attributes.first { $0.name == attribute }?.misspelling ?? attribute
  }

  /// The elements in it.
  var children: [Element] {
    content.compactMap { if case .element(let child) = $0 { child } else { nil } }
  }

  /// The elements in it with a name.
  func children(_ name: String) -> [Element] { children.filter { $0.name == name } }

  /// The first element in it with a name.
  func first(_ name: String) -> Element? {
    for case .element(let child) in content where child.name == name { return child }
    return nil
  }

  /// Goes through itself and everything below it, in document order.
  func visit(_ body: (Element) -> Void) {
    body(self)
    for case .element(let child) in content { child.visit(body) }
  }

  /// The elements in it and below with a name, in document order.
  func descendants(_ name: String) -> [Element] {
    var found: [Element] = []
    for case .element(let child) in content { child.visit { if $0.name == name { found.append($0) } } }
    return found
  }

  /// Itself and everything below it, in document order.
  var all: [Element] {
    var all: [Element] = []
    visit { all.append($0) }
    return all
  }

  /// The text in it and below, white space folded.
  var text: String { rawText.collapsed }

  /// The text in it and below, as written.
  var rawText: String {
    content.map { node in
      switch node {
      case .text(let text, _): text
      case .element(let child): child.rawText
      }
    }.joined()
  }

  /// Whether the schema found no fault in it and nothing below it.
  var isWhole: Bool { !isFaulty && children.allSatisfy(\.isWhole) }

  /// The path to the innermost element at an offset, as `/module/bank/item[3]`.
  ///
  /// A number stands where the parent has several of the name.
  func path(at offset: Int) -> String {
    var path = "/" + name
    var element = self
    while let child = element.children.first(where: { $0.extent.contains(offset) }) {
      let namesakes = element.children(child.name)
      path += "/" + child.name
      if namesakes.count > 1, let index = namesakes.firstIndex(where: { $0.tag == child.tag }) {
        path += "[\(index + 1)]"
      }
      element = child
    }
    return path
  }
}

extension String {
  /// The words with one space between: what XML Schema calls `collapse`, and HTML does to paragraphs.
  ///
  /// Only space, tab and line breaks are white space here; a no-break space is a character like others.
  var collapsed: String {
    let words = utf8.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    if words.count == 1, words[0].count == utf8.count { return self }
    return words.map { String(Substring($0)) }.joined(separator: " ")
  }
}
