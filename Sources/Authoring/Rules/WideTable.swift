extension Rule {
  /// A table can be made as narrow as the text without cutting a word.
  static let wideTable = Rule(.wideTable, example: wideTableExample) { manuscript in
    var findings: [Finding] = []
    func look(in element: Element, of part: Part, limit: Int) {
      if element.name == "table" {
        let found = manuscript.narrowestWidth(of: element)
        if found > limit {
          findings.append(Finding(problem: .wideTable(found: found, limit: limit), place: part.place(of: element)))
        }
      }
      // What stands in a note or an example stands two columns in.
      let isAside = ["note", "example"].contains(element.name)
      for child in element.children { look(in: child, of: part, limit: isAside ? limit - 2 : limit) }
    }
    for part in [manuscript.course].compactMap(\.self) + manuscript.modules {
      look(in: part.root, of: part, limit: BlockHeight.textWidth)
    }
    return findings
  }

  private static let wideTableExample = CodeExample(
    .blocks,
    wrong: """
      <table>
        <row>
          <cell>Arbeidsmiljøutvalgssaker</cell>
          <cell>Verneombudsopplæring</cell>
          <cell>Bedriftshelsetjenesten</cell>
        </row>
      </table>
      """,
    right: """
      <table>
        <row>
          <cell>Saker for arbeidsmiljøutvalget</cell>
          <cell>Opplæring for verneombud</cell>
          <cell>Bedriftshelsetjenesten</cell>
        </row>
      </table>
      """)
}

extension Manuscript {
  /// The columns that a table takes at the least: of each column the widest part that no line breaks inside, and the gaps.
  fileprivate func narrowestWidth(of table: Element) -> Int {
    let rows = table.children.map { row in
      row.children("cell").map { cell in
        LineBreaking.widestPart(of: RunningText(cell, value: measured).text.collapsed)
      }
    }
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in rows.map { $0.indices.contains(column) ? $0[column] : 0 }.max() ?? 0 }
    return widths.reduce(0, +) + BlockHeight.tableGap * max(count - 1, 0)
  }

  /// A number by name, as it is measured.
  private func measured(_ value: Element) -> String {
    guard let text = value.rawValue(of: "of"), let operand = try? ConditionParser.operand(text),
      let number = number(operand)
    else { return BlockHeight.unknownNumber }
    return String(number)
  }
}
