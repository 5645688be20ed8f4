extension Rule {
  /// A reference to the law says which paragraph, article or chapter.
  static let lawWithoutParagraph = Rule(.lawWithoutParagraph, example: lawExample) { manuscript in
    let facts = manuscript.sites("fact")
    let thresholds = manuscript.shared[.thresholds].map { part in
      part.root.children("threshold").map { Site(part: part, element: $0) }
    }
    return (facts + (thresholds ?? [])).compactMap { site in
      guard let law = site.element["law"], !law.isEmpty, !saysParagraph(law) else { return nil }
      return Finding(problem: .lawWithoutParagraph(law: law), place: site.place(of: "law"))
    }
  }

  private static func saysParagraph(_ law: String) -> Bool {
    let signs = law.lowercased().replacing("§", with: " § ").split(whereSeparator: \.isWhitespace)
    return zip(signs, signs.dropFirst()).contains { sign, number in
      divisions.contains(String(sign)) && number.first?.isNumber == true
    }
  }

  /// What stands before the number.
  private static let divisions: Set<String> = [
    "§", "kap.", "kapittel", "art.", "artikkel", "article", "chapter", "section",
  ]

  private static let lawExample = CodeExample(
    .blocks,
    wrong: """
      <fact law="arbeidsmiljøloven" source="LOV-AML" checked="2026-05-20">
        <p>Plikten er personlig.</p>
      </fact>
      """,
    right: """
      <fact law="arbeidsmiljøloven § 3-5" source="LOV-AML" checked="2026-05-20">
        <p>Plikten er personlig.</p>
      </fact>
      """)
}
