extension Rule {
  /// A lesson has something to read.
  static let lessonWithoutPage = Rule(
    .lessonWithoutPage,
    example: CodeExample(
      .lessons,
      wrong: """
        <lesson id="utstyr">
          <title>Utstyr</title>
          <practice>
            <item id="hjelm" objective="plikt">
              <prompt>Hvem gir deg hjelm?</prompt>
              <choice correct="true">Firmaet<why>Det skal holde utstyret.</why></choice>
              <choice>Du selv, av lønnen<why>Du skal ikke betale for den.</why></choice>
            </item>
          </practice>
        </lesson>
        """,
      right: """
        <lesson id="utstyr">
          <title>Utstyr</title>
          <page id="hjelmen"><title>Hjelmen</title><p>Firmaet skal holde utstyret du må ha.</p></page>
          <practice>
            <item id="hjelm" objective="plikt">
              <prompt>Hvem gir deg hjelm?</prompt>
              <choice correct="true">Firmaet<why>Det skal holde utstyret.</why></choice>
              <choice>Du selv, av lønnen<why>Du skal ikke betale for den.</why></choice>
            </item>
          </practice>
        </lesson>
        """)
  ) { manuscript in
    manuscript.sites("lesson").compactMap { lesson in
      guard !lesson.element.isFaulty, lesson.element.first("page") == nil else { return nil }
      return Finding(problem: .lessonWithoutPage(lesson: lesson.element["id"] ?? ""), place: lesson.place)
    }
  }
}
