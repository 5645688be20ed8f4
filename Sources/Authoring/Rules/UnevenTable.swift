extension Rule {
  /// Every row of a table has as many cells as the first.
  static let unevenTable = Rule(
    .unevenTable,
    example: CodeExample(
      .blocks,
      wrong: """
        <table>
          <row><cell>Verneombud</cell><cell>ser etter</cell></row>
          <row><cell>Leder</cell></row>
        </table>
        """,
      right: """
        <table>
          <row><cell>Verneombud</cell><cell>ser etter</cell></row>
          <row><cell>Leder</cell><cell>bestemmer</cell></row>
        </table>
        """)
  ) { manuscript in
    manuscript.sites("table").flatMap { table -> [Finding] in
      let rows = table.element.children.filter { $0.name == "header" || $0.name == "row" }
      guard table.element.isWhole, let first = rows.first else { return [] }
      let expected = first.children("cell").count
      return rows.compactMap { row in
        let found = row.children("cell").count
        guard found != expected else { return nil }
        return Finding(
          problem: .unevenTable(found: found, expected: expected), place: table.part.place(of: row),
          notes: [.init(role: .definition, place: table.part.place(of: first))])
      }
    }
  }
}
