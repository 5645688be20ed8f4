import Courseware

extension Rule {
  /// Example businesses, and the site's policy, answer what the questions take.
  static let unusableAnswer = Rule(
    .unusableAnswer,
    example: CodeExample(
      .businesses,
      wrong: """
        <business id="snekkeren">
          <title>Snekkeren</title>
          <answer to="heads" is="fire"/>
        </business>
        """,
      right: """
        <business id="snekkeren">
          <title>Snekkeren</title>
          <answer to="heads" is="4"/>
        </business>
        """)
  ) { manuscript in
    guard manuscript.shared(.question) != nil else { return [] }
    let vocabulary = manuscript.vocabulary
    return manuscript.answers.compactMap { answer in
      guard let question = answer.element["to"], let found = answer.element["is"],
        let kind = vocabulary.questions[question], vocabulary.answer(found, to: question) == nil,
        // Of two alternatives with one name, one was meant to be called something else; that has been said.
        Set(kind.words).count == kind.words.count
      else { return nil }
      let known: [String]
      if case .number(let bounds) = kind {
        known = ["\(bounds.lowerBound)", "\(bounds.upperBound)"]
      } else {
        known = kind.words
      }
      let meant = kind.words.isEmpty ? nil : suggestion(for: found, among: kind.words)
      let place = answer.place(of: "is")
      return Finding(
        problem: .unusableAnswer(question: question, found: found, known: known, suggestion: meant?.name),
        place: place, fixes: meant.map { [.init(edits: [(place, $0.name)], isCertain: $0.isCertain)] } ?? [])
    }
  }
}
