extension ItemStatistics {
  /// What has been gathered of an edition, the course of which is given; nil where nobody has been in it.
  public func report(of edition: Edition, _ course: Course) -> StatisticsReport? {
    guard let gathered = editions[edition] else { return nil }
    var order: [String: Int] = [:]
    for step in course.modules.flatMap(\.steps) { order[step.id] = order.count }
    for item in course.modules.flatMap(\.banks).flatMap(\.items) { order[item.id] = order.count }
    return StatisticsReport(
      edition: edition, people: SmallGroups.count(gathered.people),
      items: course.modules.flatMap { module in
        module.steps.compactMap { if case .practice(let item) = $0 { item } else { nil } }
          .map { figures(of: $0, isPractice: true, gathered, edition, course) }
          + module.banks.flatMap(\.items).map { figures(of: $0, isPractice: false, gathered, edition, course) }
      },
      assessments: (course.modules.map(\.check) + [course.test]).map { figures(of: $0, gathered) },
      modules: course.modules.map { module in
        let minutes = gathered.minutes[module.id] ?? Tally()
        return StatisticsReport.ModuleFigures(
          id: module.id, title: module.title, people: SmallGroups.part(minutes.count, of: gathered.people),
          minutes: SmallGroups.figure(minutes.median, of: minutes.count))
      },
      // Not in the order they came in, which is that of the people. Where there are few, whose they are could be guessed.
      remarks: (SmallGroups.count(gathered.people) == .few ? [] : gathered.remarks).map {
        StatisticsReport.RemarkText(object: $0.object, text: $0.text)
      }.sorted {
        (order[$0.object] ?? .max, $0.object, $0.text) < (order[$1.object] ?? .max, $1.object, $1.text)
      })
  }

  /// The editions that somebody has been in.
  public var taken: Set<Edition> { Set(editions.keys) }

  private func figures(
    of source: Item, isPractice: Bool, _ gathered: Gathered, _ edition: Edition, _ course: Course
  ) -> StatisticsReport.ItemFigures {
    let item = source.corrected(by: errata, of: edition)
    let answers = gathered.answers[TranscriptFigures.Place(item: item.id, isPractice: isPractice)] ?? Answers()
    let cells = item.answerCells(in: course)
    let (right, chosen) = answers.figures(cells, isOne: item.hasOneAnswer)
    return StatisticsReport.ItemFigures(
      id: item.id, isPractice: isPractice, prompt: course.plainText(of: item.prompt, for: BusinessProfile()),
      erratum: errata.last { $0.item == item.id && $0.version == edition.version }?.correction,
      people: SmallGroups.count(answers.people), right: right,
      seconds: SmallGroups.figure(answers.seconds.median, of: answers.seconds.count),
      choices: zip(cells, chosen).enumerated().map { index, pair in
        StatisticsReport.ChoiceFigures(
          place: index + 1, text: pair.0.text, isCorrect: pair.0.isCorrect, chosen: pair.1,
          offered: answers.offered(index))
      })
  }

  private func figures(of assessment: Assessment, _ gathered: Gathered) -> StatisticsReport.AssessmentFigures {
    let tries = gathered.tries[assessment.id] ?? Tries()
    let people = SmallGroups.part(tries.people, of: gathered.people)
    let passed = SmallGroups.part(tries.passedFirst, of: tries.people)
    // Whoever does not pass tries again: a few tries more than people would tell of a few who did not pass.
    let isTelling = passed == .few || SmallGroups.count(tries.count - tries.people) == .few
    return StatisticsReport.AssessmentFigures(
      id: assessment.id, title: assessment.title, people: people,
      attempts: isTelling ? .few : SmallGroups.count(tries.count), passedFirst: passed,
      score: SmallGroups.figure(tries.scores.median, of: tries.people))
  }
}

extension ItemStatistics.Answers {
  /// How many were offered an answer; left out where it, or the rest, are few.
  fileprivate func offered(_ cell: Int) -> GroupFigure { SmallGroups.part(people - (withheld[cell] ?? 0), of: people) }

  /// How many were right, and how many gave each answer; neither tells what the other leaves out.
  fileprivate func figures(_ cells: [AnswerCell], isOne: Bool) -> (right: GroupFigure, chosen: [GroupFigure]) {
    guard !cells.isEmpty else { return (SmallGroups.part(right, of: people), []) }
    let apart = Set(cells.indices.filter { offered($0) == .few })
    let counts = cells.indices.map { given[$0] ?? 0 }
    guard !isOne else {
      let correct = cells.indices.filter { cells[$0].isCorrect }
      let chosen = SmallGroups.split(counts, last: Set(correct), apart: apart)
      // Those who were right are those who gave a right answer.
      return (correct.contains { chosen[$0] == .few } ? .few : SmallGroups.part(right, of: people), chosen)
    }
    let chosen = cells.indices.map {
      apart.contains($0) ? .few : SmallGroups.part(counts[$0], of: people - (withheld[$0] ?? 0))
    }
    // Of two answers, those who gave one, the other and both add up.
    if cells.count < 3, chosen.contains(.few) { return (.few, chosen.map { _ in .few }) }
    return (SmallGroups.part(right, of: people), chosen)
  }
}
