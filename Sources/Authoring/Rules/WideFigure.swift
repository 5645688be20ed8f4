extension Rule {
  /// A drawing fits the text column of a screen of 80; points at its widest line.
  static let wideFigure = Rule(
    .wideFigure,
    example: CodeExample(
      .blocks,
      wrong: """
        <figure>
          <drawing>se ───────────────────────────────▸ gjør ────────────────────▸ se igjen</drawing>
          <alternative>Se, gjør noe, og se igjen.</alternative>
        </figure>
        """,
      right: """
        <figure>
          <drawing>se ────▸ gjør ────▸ se igjen</drawing>
          <alternative>Se, gjør noe, og se igjen.</alternative>
        </figure>
        """)
  ) { manuscript in
    manuscript.sites("drawing").compactMap { drawing in
      let widths = CourseBuilder.drawing(drawing.element.rawText).map(\.count)
      guard let widest = widths.max(), widest > figureWidth else { return nil }
      return Finding(
        problem: .wideFigure(found: widest, limit: figureWidth),
        place: widestLine(of: drawing) ?? drawing.place)
    }
  }

  /// Columns that a drawing has on the smallest screen.
  private static let figureWidth = 66

  private static func widestLine(of drawing: Site) -> Place? {
    guard case .text(_, let range) = drawing.element.content.first else { return nil }
    let lines = drawing.part.bytes[range].split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })
    let widest = lines.max { left, right in
      String(decoding: left, as: UTF8.self).trimmedEnd.count < String(decoding: right, as: UTF8.self).trimmedEnd.count
    }
    guard let widest, let start = widest.firstIndex(where: { $0 > 0x20 }),
      let end = widest.lastIndex(where: { $0 > 0x20 })
    else { return nil }
    return Place(file: drawing.part.path, range: start..<end + 1)
  }
}

extension String {
  fileprivate var trimmedEnd: Substring { self[..<(lastIndex { $0 != " " }.map { index(after: $0) } ?? startIndex)] }
}
