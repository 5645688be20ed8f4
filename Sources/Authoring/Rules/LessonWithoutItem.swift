extension Rule {
  /// A lesson asks something; only a summary of one page at the end of a module does not.
  static let lessonWithoutItem = Rule(.lessonWithoutItem, example: lessonExample) { manuscript in
    manuscript.modules.flatMap { part in
      let lessons = part.root.children("lesson")
      return lessons.compactMap { lesson -> Finding? in
        let pages = lesson.children("page")
        let asks = lesson.children.contains { ["practice", "scenario", "ask"].contains($0.name) }
        let isSummary = pages.count == 1 && lesson.tag == lessons.last?.tag
        guard !lesson.isFaulty, !pages.isEmpty, !asks, !isSummary else { return nil }
        return Finding(problem: .lessonWithoutItem(lesson: lesson["id"] ?? ""), place: part.place(of: lesson))
      }
    }
  }

  private static let lessonExample = CodeExample(
    .lessons,
    wrong: """
      <lesson id="runden">
        <title>Runden</title>
        <page id="gulvet"><title>Gulvet</title><p>Gå en runde og se etter farer.</p></page>
        <page id="listen"><title>Listen</title><p>Skriv ned det du ser.</p></page>
      </lesson>
      """,
    right: """
      <lesson id="runden">
        <title>Runden</title>
        <page id="gulvet"><title>Gulvet</title><p>Gå en runde og se etter farer.</p></page>
        <page id="listen"><title>Listen</title><p>Skriv ned det du ser.</p></page>
        <practice>
          <item id="kabelen" objective="plikt">
            <prompt>Du ser en kabel over gulvet. Hva gjør du?</prompt>
            <choice>Går rundt den<why>Da snubler den neste.</why></choice>
            <choice correct="true">Flytter den<why>Da er faren borte.</why></choice>
          </item>
        </practice>
      </lesson>
      """)
}
