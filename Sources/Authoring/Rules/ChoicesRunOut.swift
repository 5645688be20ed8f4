import Courseware

extension Rule {
  /// Whoever meets an item has a right and a wrong choice.
  static let choicesRunOut = Rule(
    .choicesRunOut,
    example: CodeExample(
      .items,
      wrong: """
        <item id="valget" objective="plikt">
          <prompt>Hvem velger verneombudet?</prompt>
          <choice>Det gjør lederen alene<why>Verneombudet skal ikke være lederens valg.</why></choice>
          <choice correct="true" if="heads >= 5">Det gjør de ansatte<why>Det er deres ombud.</why></choice>
        </item>
        """,
      right: """
        <item id="valget" objective="plikt">
          <prompt>Hvem velger verneombudet?</prompt>
          <choice>Det gjør lederen alene<why>Verneombudet skal ikke være lederens valg.</why></choice>
          <choice correct="true">Det gjør de ansatte<why>Det er deres ombud.</why></choice>
        </item>
        """)
  ) { manuscript in
    let conditions = SoundConditions(manuscript)
    let questionnaire = manuscript.asked(of: conditions.questionnaire)
    return manuscript.reaches(of: ["item"], by: conditions).compactMap { reach in
      let item = reach.site.element
      let choices = item.children("choice").map { choice in
        (isRight: choice["correct"] == "true", found: conditions[Site(part: reach.site.part, element: choice)])
      }
      // Where they are of one kind from the start, another rule has said so.
      guard item.isWhole, choices.contains(where: \.isRight), !choices.allSatisfy(\.isRight),
        !choices.contains(where: { $0.found == .inDoubt })
      else { return nil }
      let telling = choices.compactMap(\.found.condition)
      guard !telling.isEmpty else { return nil }
      let answers = reach.answers(telling: telling, in: questionnaire) { profile in
        let offered = choices.filter { choice in
          choice.found.condition.map { questionnaire.value(of: $0, for: profile) != false } ?? true
        }
        return !offered.contains(where: \.isRight) || offered.allSatisfy(\.isRight)
      }
      return answers.map { answers in
        Finding(problem: .choicesRunOut(item: item["id"] ?? "", answers: answers), place: reach.site.place)
      }
    }
  }
}
