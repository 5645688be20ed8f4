import Courseware

extension Rule {
  /// Somebody whose answers are known comes to each page: no stop before it stops everyone.
  ///
  /// Said of the first page behind the stop.
  static let unreachablePage = Rule(
    .unreachablePage,
    example: CodeExample(
      .steps,
      wrong: """
        <stop id="offentlig" if="sector != private or sector != state">
          <title>Kurset stopper her</title>
          <p>Kurset er for private virksomheter og staten.</p>
        </stop>
        <page id="videre"><title>Videre</title><p>Nå går vi videre.</p></page>
        """,
      right: """
        <stop id="offentlig" if="sector != private and sector != state">
          <title>Kurset stopper her</title>
          <p>Kurset er for private virksomheter og staten.</p>
        </stop>
        <page id="videre"><title>Videre</title><p>Nå går vi videre.</p></page>
        """)
  ) { manuscript in
    let conditions = SoundConditions(manuscript)
    let questionnaire = manuscript.asked(of: conditions.questionnaire)
    var said: Set<Place> = []
    return manuscript.reaches(of: ["page"], by: conditions).compactMap { reach in
      for stop in reach.stops where stop.site.part.path == reach.site.part.path && !said.contains(stop.site.place) {
        let space = AnswerSpace(of: reach.around + stop.conditions, in: questionnaire)
        let readers = space.lazy.filter { profile in
          reach.around.allSatisfy { questionnaire.value(of: $0, for: profile) != false }
        }
        guard space.isExhaustive, readers.contains(where: { _ in true }),
          readers.allSatisfy({ stop.stops($0, in: questionnaire) })
        else { continue }
        said.insert(stop.site.place)
        return Finding(
          problem: .unreachablePage(page: reach.site.element["id"] ?? ""), place: reach.site.place,
          notes: [.init(role: .definition, place: stop.site.place(of: "if"))])
      }
      return nil
    }
  }
}
