import Courseware

extension CourseStatistics {
  /// The statistics to read.
  func text(in language: Language) -> String {
    let words = StatisticsWriting(language: language)
    var lines =
      editions.isEmpty && withoutAnswers + unreadable == 0
      ? [StatisticsPhrases.nobody(course)[language]]
      : [title.map { "\($0.escaped) (\(course))" } ?? course]
    if editions.isEmpty {
      if withoutAnswers + unreadable > 0 { lines.append(StatisticsPhrases.noneFound[language]) }
    } else {
      let lead = [StatisticsPhrases.difficulty, StatisticsPhrases.once, StatisticsPhrases.omissions]
      lines += lead.map { $0[language] }
    }
    if withoutAnswers > 0 { lines.append(StatisticsPhrases.withoutAnswers(withoutAnswers)[language]) }
    if unreadable > 0 { lines.append(StatisticsPhrases.unreadable(unreadable)[language]) }
    for edition in editions { lines += ["", ""] + words.lines(edition) }
    return lines.joined(separator: "\n")
  }
}

/// How figures are written in a language.
struct StatisticsWriting {
  let language: Language

  /// A figure, or that it is left out.
  func number(_ figure: GroupFigure) -> String { figure.number.map(String.init) ?? StatisticsPhrases.leftOut[language] }

  /// Thousandths as whole percent.
  func percent(_ share: GroupFigure) -> String {
    share.number.map { Phrases.speaking(language).formats.percent(($0 + 5) / 10) }
      ?? StatisticsPhrases.leftOut[language]
  }

  /// Thousandths with two decimals.
  func decimal(_ share: GroupFigure) -> String {
    guard let perMille = share.number else { return StatisticsPhrases.leftOut[language] }
    let hundredths = (perMille + 5) / 10
    let rest = hundredths % 100
    return "\(hundredths / 100)\(language == .en ? "." : ",")\(rest < 10 ? "0" : "")\(rest)"
  }

  func lines(_ report: StatisticsReport) -> [String] {
    let modules = report.modules.filter { $0.people != .shown(0) }.map { "  \($0.title.escaped): " + about($0) }
    let assessments = report.assessments.filter { $0.people != .shown(0) }
      .map { "  \($0.title.escaped) (\($0.id)): " + about($0) }
    let remarks = report.remarks.map { "  \($0.object.escaped): \($0.text.escaped)" }
    return [StatisticsPhrases.edition(report.edition, report.people)[language]]
      + part(StatisticsPhrases.modules, modules) + part(StatisticsPhrases.assessments, assessments)
      + part(StatisticsPhrases.practice, items(report.items.filter(\.isPractice)))
      + part(StatisticsPhrases.items, items(report.items.filter { !$0.isPractice }))
      + part(StatisticsPhrases.remarks, remarks)
  }

  private func part(_ title: Wording, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", title[language]] + lines
  }

  private func items(_ items: [StatisticsReport.ItemFigures]) -> [String] {
    let unanswered = items.filter { $0.people == .shown(0) }.map(\.id)
    return items.filter { $0.people != .shown(0) }.flatMap(lines)
      + (unanswered.isEmpty ? [] : ["  " + StatisticsPhrases.unanswered[language] + unanswered.joined(separator: ", ")])
  }

  private func lines(_ item: StatisticsReport.ItemFigures) -> [String] {
    let head = "  \(item.id): \(item.prompt.escaped)"
    var facts = [StatisticsPhrases.answers(item.people)[language]]
    guard item.people != .few else { return [head, "    " + facts.joined()] }
    facts += item.difficulty.map { "\(StatisticsPhrases.difficultyName[language]) \(decimal($0))" }.map { [$0] } ?? []
    facts += item.seconds.map { [StatisticsPhrases.seconds(number($0))[language]] } ?? []
    facts += item.erratum.map { [StatisticsPhrases.erratum($0)[language]] } ?? []
    return [head, "    " + facts.joined(separator: ", ")]
      + item.choices.map { choice in
        let text = choice.text?.escaped ?? StatisticsPhrases.otherAnswers[language]
        return "    \(choice.isCorrect ? "+" : "-") \(choice.share.map(percent) ?? "–")  \(choice.place) \(text)"
      }
  }

  private func about(_ module: StatisticsReport.ModuleFigures) -> String {
    guard module.people != .few else { return StatisticsPhrases.people(.few)[language] }
    let facts = [StatisticsPhrases.people(module.people)[language]]
    return (facts + (module.minutes.map { [StatisticsPhrases.minutes(number($0))[language]] } ?? []))
      .joined(separator: ", ")
  }

  private func about(_ assessment: StatisticsReport.AssessmentFigures) -> String {
    guard assessment.people != .few else { return StatisticsPhrases.people(.few)[language] }
    var facts = [StatisticsPhrases.people(assessment.people), StatisticsPhrases.attempts(assessment.attempts)]
    if let share = assessment.share { facts.append(StatisticsPhrases.passedFirst(percent(share))) }
    if let score = assessment.score {
      facts.append(StatisticsPhrases.score(percent(score.number.map { .shown($0 * 10) } ?? .few)))
    }
    return facts.map { $0[language] }.joined(separator: ", ")
  }
}
