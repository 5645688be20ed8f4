extension Conformance {
  mutating func mendContent(of element: inout Element, _ shape: Grammar.Shape) {
    var progress = Progress(model: shape.model)
    for index in element.content.indices {
      switch element.content[index] {
      case .text(let text, let range):
        // The bytes may hold a comment, which is no text.
        guard !shape.isMixed, shape.isEmpty || !text.collapsed.isEmpty else { continue }
        let range = shape.isEmpty ? range : trimmed(range) ?? range
        element.isFaulty = true
        report(.textNotAllowed(parent: element.name, expected: progress.model.next), at: range)
      case .element(let child):
        element.content[index] = .element(mending(child, in: &element, shape, &progress))
      }
    }
    for due in progress.due {
      element.isFaulty = true
      report(
        .missingElement(expected: due.names, parent: element.name, before: due.before.name), at: due.before.tag)
    }
    if !progress.model.isOptional, !progress.hasStranger {
      element.isFaulty = true
      report(.missingElement(expected: progress.model.required, parent: element.name, before: nil), at: element.tag)
    }
  }

  /// How far one has come among an element's children.
  struct Progress {
    var model: ContentModel
    /// Elements that should have come, and the one that came instead; they may still come, out of place.
    var due: [(names: [String], before: Element)] = []
    /// Whether a child was not understood: it may have been meant as anything that is missing.
    var hasStranger = false
    /// The element before, and how many of its name came in a row.
    var last = (name: "", count: 0)
    /// The element that stands too often in a row; said once.
    var excessive: String?
  }

  private mutating func mending(
    _ child: Element, in parent: inout Element, _ shape: Grammar.Shape, _ progress: inout Progress
  ) -> Element {
    var child = child
    var isReported = false
    if child.isForeign || shape.declarations[child.name] == nil {
      guard let meant = meant(by: child, shape, progress.model) else {
        report(stranger(child, in: parent, expected: progress.model.next, suggestion: nil), at: name(of: child))
        progress.hasStranger = true
        parent.isFaulty = true
        return child.leftAlone
      }
      reportUnknown(child, meant, in: parent, expected: progress.model.next)
      child.name = meant.name
      isReported = true
    }
    guard let declaration = shape.declarations[child.name] else { return child }
    if !place(child, in: parent, &progress, isReported: isReported) { parent.isFaulty = true }
    return mending(child, grammar.shape(of: declaration))
  }

  /// Moves on past a child that may stand in the parent; false where it may not stand just here.
  private mutating func place(
    _ child: Element, in parent: Element, _ progress: inout Progress, isReported: Bool
  ) -> Bool {
    let last = progress.last
    progress.last = (child.name, last.name == child.name ? last.count + 1 : 1)
    if let rest = progress.model.after(child.name) {
      progress.model = rest
      return true
    }
    if let index = progress.due.firstIndex(where: { $0.names.contains(child.name) }) {
      let before = progress.due.remove(at: index).before
      report(
        .misplacedElement(name: child.name, parent: parent.name, expected: progress.model.next), at: name(of: child),
        notes: [(.before, name(of: before))])
      return false
    }
    if let (due, rest) = progress.model.skipping(to: child.name) {
      if !progress.hasStranger { progress.due += due.map { ($0, child) } }
      progress.model = rest
      return true
    }
    if isReported || progress.excessive == child.name { return false }
    if last.name == child.name {
      progress.excessive = child.name
      report(.tooManyElements(name: child.name, parent: parent.name, limit: last.count), at: name(of: child))
    } else {
      report(
        .misplacedElement(name: child.name, parent: parent.name, expected: progress.model.next), at: name(of: child))
    }
    return false
  }

  /// The element that a name the language does not have was most likely meant as.
  private func meant(
    by child: Element, _ shape: Grammar.Shape, _ model: ContentModel
  ) -> (name: String, isCertain: Bool)? {
    guard !child.isForeign, !grammar.elementNames.contains(child.name) else { return nil }
    return suggestion(for: child.name, among: model.next)
      ?? suggestion(for: child.name, among: shape.declarations.keys.sorted())
  }

  private mutating func reportUnknown(
    _ child: Element, _ meant: (name: String, isCertain: Bool), in parent: Element, expected: [String]
  ) {
    let range = name(of: child)
    var edits = [(place(range), meant.name)]
    if child.extent.upperBound > child.tag.upperBound,
      let end = part.bytes[child.extent].lastIndex(of: UInt8(ascii: "/"))
    {
      edits.append((place(end + 1..<end + 1 + range.count), meant.name))
    }
    report(
      .unknownElement(name: child.name, parent: parent.name, suggestion: meant.name, expected: expected), at: range,
      fixes: [.init(edits: edits, isCertain: meant.isCertain)])
  }
}

extension Element {
  /// Itself and all below it, marked so that rules leave them alone.
  fileprivate var leftAlone: Element {
    var element = self
    element.isFaulty = true
    for index in content.indices {
      if case .element(let child) = content[index] { element.content[index] = .element(child.leftAlone) }
    }
    return element
  }
}
