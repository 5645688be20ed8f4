/// Holds a document against the rules of the XLIFF 2.1 core, and finds the first that it breaks.
struct XLIFFConformance {
  /// A broken rule, and the start tag it is broken at.
  struct Violation: Error {
    var fault: XLIFFFault
    var tag: Range<Int>
  }

  private let sourceLanguage: String?
  private let targetLanguage: String?

  /// Checks a whole document.
  static func check(_ root: Element) throws(Violation) {
    let conformance = XLIFFConformance(sourceLanguage: root["srcLang"], targetLanguage: root["trgLang"])
    try conformance.check(root)
    for file in root.children("file") {
      try unique(file.descendants("unit"))
      try unique(file.descendants("group"))
    }
    try unique(root.children("file"))
  }

  private func check(_ element: Element) throws(Violation) {
    guard let grammar = XLIFFGrammar.elements[element.name] else { return }
    func violation(_ fault: XLIFFFault) -> Violation { Violation(fault: fault, tag: element.tag) }
    for name in grammar.required.keys.sorted() where element[name] == nil {
      throw violation(.missingAttribute(name: name, element: element.name))
    }
    for attribute in element.attributes where !attribute.name.contains(":") {
      guard let form = grammar.required[attribute.name] ?? grammar.optional[attribute.name] else {
        throw violation(.unknownAttribute(name: attribute.name, element: element.name))
      }
      guard form.admits(attribute.value.collapsed) else {
        throw violation(
          .invalidValue(found: attribute.value, attribute: attribute.name, element: element.name))
      }
    }
    try checkContent(of: element, grammar)
    for child in element.children where !child.isForeign { try check(child) }
    try checkMeaning(of: element)
  }

  private func checkContent(of element: Element, _ grammar: XLIFFGrammar) throws(Violation) {
    var group = 0
    var counts = Array(repeating: 0, count: grammar.groups.count)
    for node in element.content {
      switch node {
      case .text(let text, _):
        guard grammar.isMixed || text.collapsed.isEmpty else {
          throw Violation(fault: .unexpectedText(parent: element.name), tag: element.tag)
        }
      case .element(let child):
        if child.isForeign, grammar.isOpen { continue }
        let found = grammar.groups.indices.first { $0 >= group && grammar.groups[$0].names.contains(child.name) }
        guard let found, !child.isForeign, counts[found] == 0 || grammar.groups[found].repeats else {
          throw Violation(fault: .unexpectedElement(name: child.name, parent: element.name), tag: child.tag)
        }
        group = found
        counts[found] += 1
      }
    }
    for (index, needed) in grammar.groups.enumerated() where needed.isNeeded && counts[index] == 0 {
      let name = needed.names.contains("segment") ? "segment" : needed.names.sorted().last ?? ""
      throw Violation(fault: .missingElement(name: name, parent: element.name), tag: element.tag)
    }
  }

  /// The rules that join several attributes or elements.
  private func checkMeaning(of element: Element) throws(Violation) {
    switch element.name {
    case "unit":
      guard element.first("segment") != nil else {
        throw Violation(fault: .missingElement(name: "segment", parent: "unit"), tag: element.tag)
      }
      try checkScope(of: element)
    case "notes": try Self.unique(element.children)
    case "segment" where element["subState"] != nil && element["state"] == nil:
      throw Violation(fault: .subStateWithoutState, tag: element.tag)
    case "source": try checkLanguage(of: element, is: sourceLanguage)
    case "target":
      guard let targetLanguage else { throw Violation(fault: .missingTargetLanguage, tag: element.tag) }
      try checkLanguage(of: element, is: targetLanguage)
    case "ec" where (element["id"] == nil) == (element["startRef"] == nil):
      throw Violation(fault: .missingAttribute(name: "startRef", element: "ec"), tag: element.tag)
    default:
      if element["subType"] != nil, element["type"] == nil {
        throw Violation(fault: .missingAttribute(name: "type", element: element.name), tag: element.tag)
      }
    }
  }

  /// A source or target may say again what language it is in, and must not say another.
  private func checkLanguage(of element: Element, is language: String?) throws(Violation) {
    guard let found = element["xml:lang"], let language, found.lowercased() != language.lowercased(),
      !found.lowercased().hasPrefix(language.lowercased() + "-")
    else { return }
    let fault = XLIFFFault.invalidValue(found: found, attribute: "xml:lang", element: element.name)
    throw Violation(fault: fault, tag: element.tag)
  }

  /// The ids of a unit's data, and those of its segments and sources, are there once each, and so is the data pointed to.
  ///
  /// What is wrong with the markup of a target is for the unit alone, see ``InlineFault``.
  private func checkScope(of unit: Element) throws(Violation) {
    let data = unit.first("originalData")?.children("data") ?? []
    try Self.unique(data)
    let sentences = unit.children.filter { $0.name == "segment" || $0.name == "ignorable" }
    let codes = sentences.flatMap { $0.first("source")?.all.dropFirst() ?? [] }
    try Self.unique(sentences + codes)
    let known = Set(data.compactMap { $0["id"] })
    let ids = Set(codes.compactMap { $0["id"] })
    let copies = sentences.flatMap { $0.first("target")?.all ?? [] }.filter { $0["id"].map(ids.contains) ?? false }
    for code in codes + copies {
      for reference in ["dataRef", "dataRefStart", "dataRefEnd"] {
        guard let id = code[reference], !known.contains(id) else { continue }
        throw Violation(fault: .unknownData(id: id), tag: code.tag)
      }
    }
  }

  private static func unique(_ elements: [Element]) throws(Violation) {
    var seen: Set<String> = []
    for element in elements {
      guard let id = element["id"], !seen.insert(id).inserted else { continue }
      throw Violation(fault: .duplicateID(id: id, element: element.name), tag: element.tag)
    }
  }
}
