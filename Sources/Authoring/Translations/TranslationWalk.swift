/// Goes through a file's elements in order and names every unit, the same way when text is taken out and when it is put in.
struct TranslationWalk {
  /// What becomes of a unit's text: nil leaves the source in place.
  private let target: (TranslationUnit) -> TranslationContent?
  private(set) var units: [TranslationUnit] = []
  private var anchors: Set<String> = []
  private var ids: Set<String> = []

  /// The place of an element, in names.
  private struct Place {
    var anchor: String
    /// The id that a unit in the element would have.
    var path: String
    var context: String
  }

  /// Walks through an element and everything below it.
  static func through(
    _ root: Element, target: (TranslationUnit) -> TranslationContent? = { _ in nil }
  ) -> (element: Element, units: [TranslationUnit]) {
    withoutActuallyEscaping(target) { target in
      var walk = TranslationWalk(target: target)
      let element = walk.walk(root, at: walk.place(of: root, ordinal: nil, in: nil))
      return (element, walk.units)
    }
  }

  private init(target: @escaping (TranslationUnit) -> TranslationContent?) { self.target = target }

  private mutating func walk(_ element: Element, at place: Place) -> Element {
    var element = element
    var inner = place
    if TranslationTable.elements.contains(element.name),
      let unit = TranslationUnit(of: element, id: place.path, anchor: place.anchor, context: place.context)
    {
      inner.context += " «\(unit.source.text)»"
      if let target = add(unit) { element.replace(unit, with: target) }
    }
    for attribute in TranslationTable.attributes[element.name] ?? [] {
      guard
        let unit = TranslationUnit(
          of: attribute, on: element, id: "\(place.path).\(attribute)", anchor: place.anchor,
          context: "\(place.context) › \(attribute)"),
        let target = add(unit),
        let index = element.attributes.firstIndex(where: { $0.name == attribute })
      else { continue }
      element.attributes[index].value = target.text
    }
    var ordinals: [String: Int] = [:]
    let isText = TranslationTable.elements.contains(element.name)
    for index in element.content.indices {
      guard case .element(let child) = element.content[index], !child.isForeign else { continue }
      if isText, TranslationTable.inline.contains(child.name) { continue }
      ordinals[child.name, default: 0] += 1
      // The first title keeps its name when others come after it.
      let isAlone =
        TranslationTable.singular.contains(child.name)
        && (element.children(child.name).count == 1 || child.name == "title" && ordinals[child.name] == 1)
      let there = self.place(of: child, ordinal: isAlone ? nil : ordinals[child.name], in: inner)
      element.content[index] = .element(walk(child, at: there))
    }
    return element
  }

  /// Keeps a unit, under another id where its own is taken, and gives what is to be put in its place.
  private mutating func add(_ unit: TranslationUnit) -> TranslationContent? {
    let unit = unit.renamed(free(unit.id, among: ids))
    ids.insert(unit.id)
    units.append(unit)
    return target(unit)
  }

  private mutating func place(of element: Element, ordinal: Int?, in outer: Place?) -> Place {
    let steps = element["correct"].map { " correct=\"\($0)\"" } ?? ""
    let number = ordinal.map { "-\($0)" } ?? ""
    guard let (id, isLocal) = TranslationTable.authorID(of: element) else {
      guard let outer else { return Place(anchor: element.name, path: element.name, context: element.name) }
      return Place(
        anchor: outer.anchor, path: "\(outer.path).\(element.name)\(number)",
        context: "\(outer.context) › \(element.name)\(ordinal.map { " \($0)" } ?? "")\(steps)")
    }
    if isLocal, let outer {
      let path = "\(outer.path).\(id)"
      return Place(anchor: path, path: path, context: "\(outer.context) › \(element.name) \(id)\(steps)")
    }
    // The id of a lesson may be that of an item too: whoever comes first has it plain.
    let anchor = free(anchors.contains(id) ? "\(element.name):\(id)" : id, among: anchors)
    anchors.insert(anchor)
    return Place(anchor: anchor, path: anchor, context: "\(element.name) \(id)\(steps)")
  }

  private func free(_ id: String, among taken: Set<String>) -> String {
    guard taken.contains(id) else { return id }
    var number = 2
    while taken.contains("\(id):\(number)") { number += 1 }
    return "\(id):\(number)"
  }
}

extension TranslationUnit {
  fileprivate func renamed(_ id: String) -> TranslationUnit {
    id == self.id
      ? self
      : TranslationUnit(
        id: id, context: context, source: source, codes: codes, anchor: anchor, isPreformatted: isPreformatted)
  }
}

extension Element {
  /// Puts a text in place of its own; what is not part of the text, as the `why` of a choice, comes after it.
  fileprivate mutating func replace(_ unit: TranslationUnit, with target: TranslationContent) {
    let isInline: (Element) -> Bool = { TranslationTable.inline.contains($0.name) && !$0.isForeign }
    let inline = children.filter(isInline)
    let rest = content.filter { if case .element(let child) = $0 { !isInline(child) } else { false } }
    var content: [Node] = []
    var pair: Element?
    for piece in target.pieces {
      switch piece {
      case .text(let text):
        // An empty line before and after keep the first line of a drawing from being taken for one.
        let node = Node.text(unit.isPreformatted ? "\n\(text)\n" : text, tag.upperBound..<tag.upperBound)
        if pair != nil { pair?.content.append(node) } else { content.append(node) }
      case .open(let id), .placeholder(let id):
        guard let index = unit.codes.firstIndex(where: { $0.id == id }), inline.indices.contains(index) else {
          continue
        }
        var element = inline[index]
        element.content = []
        if unit.codes[index].end == nil { content.append(.element(element)) } else { pair = element }
      case .close:
        if let element = pair { content.append(.element(element)) }
        pair = nil
      }
    }
    self.content = content + rest
  }
}
