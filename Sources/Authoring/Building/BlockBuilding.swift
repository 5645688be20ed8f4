import Courseware

extension CourseBuilder {
  static let blockNames: Set<String> = ["p", "list", "table", "note", "example", "figure", "fact", "when"]

  /// The blocks directly in an element.
  func blocks(in element: Element) throws(Gap) -> [Block] {
    var blocks: [Block] = []
    for child in element.children where Self.blockNames.contains(child.name) { blocks.append(try block(child)) }
    return blocks
  }

  private func block(_ element: Element) throws(Gap) -> Block {
    switch element.name {
    case "p":
      return .paragraph(try inlines(in: element))
    case "list":
      var items: [[Inline]] = []
      for item in element.children("li") { items.append(try inlines(in: item)) }
      return .list(items, isNumbered: element["numbered"] == "true")
    case "table":
      var rows: [[[Inline]]] = []
      for row in element.children("row") { rows.append(try cells(in: row)) }
      return .table(Table(header: try element.first("header").map(cells) ?? [], rows: rows))
    case "figure":
      return .figure(
        Figure(
          lines: Self.drawing(try element.needed("drawing").rawText),
          alternative: try element.needed("alternative").text)
      )
    case "fact":
      return .fact(
        Fact(
          law: element["law"], source: try element.value("source"),
          inForce: element["in-force"].flatMap { CivilDate($0) },
          checked: element["checked"].flatMap { CivilDate($0) }, blocks: try blocks(in: element)))
    case "when":
      guard let condition = try condition(on: element) else { throw Gap(tag: element.tag, name: "if") }
      return .when(Conditional(id: element["id"], condition: condition, blocks: try blocks(in: element)))
    default:
      guard let kind = Aside.Kind(rawValue: element.name) else { throw Gap(tag: element.tag, name: element.name) }
      return .aside(Aside(kind: kind, title: element.first("title")?.text, blocks: try blocks(in: element)))
    }
  }

  private func cells(in row: Element) throws(Gap) -> [[Inline]] {
    var cells: [[Inline]] = []
    for cell in row.children("cell") { cells.append(try inlines(in: cell)) }
    return cells
  }

  /// The lines of a drawing: without the empty first and last line, and without the indentation common to all.
  static func drawing(_ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
    }
    if lines.first?.isEmpty == true { lines.removeFirst() }
    if lines.last?.isEmpty == true { lines.removeLast() }
    let indentation = lines.filter { !$0.isEmpty }.map { $0.prefix { $0 == " " }.count }.min() ?? 0
    return lines.map { String($0.dropFirst(indentation)) }
  }
}
