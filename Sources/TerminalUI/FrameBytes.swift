extension Frame {
  /// What to write to a terminal that shows `previous`, so that it shows this frame.
  ///
  /// Only rows that changed are written: a screen reader then reads them and nothing else. All of it is one
  /// synchronized update (mode 2026), which a terminal without it ignores. Nothing at all when nothing changed.
  public func bytes(after previous: Frame?, colour: ColourMode) -> [UInt8] {
    guard previous != self else { return [] }
    var changes = ""
    let base = previous?.size == size ? previous : nil
    if base == nil { changes += "\u{1B}[0m\u{1B}[2J" }
    for row in rows.indices where base?.rows[row] != rows[row] {
      if base == nil, rows[row].allSatisfy({ $0 == .blank }) { continue }
      changes += "\u{1B}[\(row + 1);1H" + escaped(rows[row], colour: colour)
    }
    let place = "\u{1B}[\(cursor.row + 1);\(cursor.column + 1)H"
    return Array(("\u{1B}[?2026h\u{1B}[?25l" + changes + place + "\u{1B}[?25h\u{1B}[?2026l").utf8)
  }

  private func escaped(_ row: [Cell], colour: ColourMode) -> String {
    var written = ""
    var current = ""
    let end = row.lastIndex { $0 != .blank } ?? -1
    for cell in row[...end] where cell.width > 0 {
      let wanted = cell.style.parameters(colour)
      if wanted != current {
        written += wanted.isEmpty ? "\u{1B}[0m" : "\u{1B}[0;\(wanted)m"
        current = wanted
      }
      written.append(cell.character)
    }
    if !current.isEmpty { written += "\u{1B}[0m" }
    return end + 1 < row.count ? written + "\u{1B}[K" : written
  }

  /// The frame for a golden file: its characters, then the same grid with one letter for each style, then the cursor.
  ///
  /// Blank ends of rows are left out, and no escape code is ever in it.
  public var goldenText: String {
    var lines = rows.map { Frame.trimmed($0.filter { $0.width > 0 }.map(\.character)) }
    lines.append(String(repeating: "=", count: size.columns))
    lines += rows.map { Frame.trimmed($0.map(\.style.letter)) }
    lines.append(String(repeating: "=", count: size.columns))
    lines.append("cursor: row \(cursor.row + 1), column \(cursor.column + 1)")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func trimmed(_ characters: [Character]) -> String {
    let end = characters.lastIndex { $0 != " " } ?? -1
    return String(characters[...end])
  }
}
