extension Conformance {
  mutating func mendAttributes(of element: inout Element, _ shapes: [Grammar.AttributeShape]) {
    let present = Set(element.attributes.map(\.name))
    let unknown = element.attributes.indices.filter { index in
      let name = element.attributes[index].name
      return !shapes.contains { $0.name == name } && !Self.ofXMLSchema.contains(name)
    }
    var missing = shapes.filter { $0.isRequired && !present.contains($0.name) }.map(\.name)
    var taken = present
    for index in unknown {
      let name = element.attributes[index].name
      let free = shapes.map(\.name).filter { !taken.contains($0) }
      var meant = suggestion(for: name, among: free)
      if meant == nil, unknown.count == 1, missing.count == 1 { meant = missing.first.map { ($0, false) } }
      reportUnknown(name, of: element, meant, known: shapes.map(\.name))
      if let meant {
        element.attributes[index].name = meant.name
        element.attributes[index].misspelling = name
        taken.insert(meant.name)
        missing.removeAll { $0 == meant.name }
      } else {
        element.isFaulty = true
      }
    }
    for name in missing {
      element.isFaulty = true
      report(.missingAttribute(name: name, element: element.name), at: element.tag)
    }
    for shape in shapes where present.contains(shape.name) { checkValue(of: &element, shape) }
  }

  /// What any document may carry to tell an editor where its schema is.
  private static let ofXMLSchema: Set<String> = ["xsi:schemaLocation", "xsi:noNamespaceSchemaLocation"]

  private mutating func reportUnknown(
    _ name: String, of element: Element, _ meant: (name: String, isCertain: Bool)?, known: [String]
  ) {
    let range = StartTag(bytes: part.bytes, range: element.tag).attribute(name)?.name ?? element.tag
    report(
      .unknownAttribute(name: name, element: element.name, suggestion: meant?.name, known: known), at: range,
      fixes: meant.map { [.init(edits: [(place(range), $0.name)], isCertain: $0.isCertain)] } ?? [])
  }

  private mutating func checkValue(of element: inout Element, _ shape: Grammar.AttributeShape) {
    guard let raw = element.rawValue(of: shape.name), !shape.type.accepts(raw) else { return }
    element.isFaulty = true
    // No rule should judge a value that has been judged.
    element.attributes.removeAll { $0.name == shape.name }
    let range = StartTag(bytes: part.bytes, range: element.tag).attribute(shape.name)?.value ?? element.tag
    let meant = shape.type.suggestion(for: raw)
    report(
      .invalidValue(
        found: raw.collapsed, attribute: shape.name, element: element.name, form: shape.type.form,
        suggestion: meant?.name), at: range,
      fixes: meant.map { [.init(edits: [(place(range), $0.name)], isCertain: $0.isCertain)] } ?? [])
  }
}
