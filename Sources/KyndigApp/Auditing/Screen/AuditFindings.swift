import Courseware
import Credentials
import Records
import Register
import TerminalUI

/// What the list says beside its rows, in sentences.
struct AuditFindings {
  private let list: AuditedList
  private let words: AuditPhrases
  private let language: Language
  private let formats: Formats

  init(_ context: AuditingContext) {
    (list, words, language, formats) = (context.list, context.audit, context.language, context.words.formats)
  }

  /// How many stand how, of what is looked at; what is wrong is counted wherever it is.
  var figures: String {
    let sum = list.shownSummary
    var parts = [words.completed(sum.completed), words.inProgress(sum.inProgress), words.notStarted(sum.notStarted)]
    if sum.external > 0 { parts.append(words.external(sum.external)) }
    if sum.exempt > 0 { parts.append(words.exempt(sum.exempt)) }
    if list.isAsking { parts += [words.due(sum.due), words.overdue(sum.overdue)] }
    parts.append(words.deviations(list.summary.deviations))
    if list.summary.erased > 0 { parts.append(words.erased(list.summary.erased)) }
    return "\(words.leaders(sum.leaders)): \(parts.joined(separator: ", "))."
  }

  /// Which rows are looked at, with how many they are of how many, and what they are sorted by.
  var whatIsLookedAt: [String] {
    var lines: [String] = []
    if !list.choice.isEmpty {
      lines.append(
        AuditScreenWords.lookedAt(list.choice, list.count, of: list.report.rows.count)[language])
    }
    if list.order != .name { lines.append(AuditScreenWords.sorted(list.order)[language]) }
    return lines
  }

  /// What is said instead of rows.
  var nobody: String {
    list.report.rows.isEmpty && list.choice.isEmpty
      ? words.nobody(formats.text(CivilTime(list.report.asOf).date)) : words.nobodyFits
  }

  /// What is wrong, and the log, as briefly as it can be said.
  var short: [Text] {
    let log = list.report.log.map { AuditScreenWords.log($0)[language] }
    guard let (name, first) = deviations(1).first else {
      return [Text([AuditScreenWords.noDeviations[language], log].compactMap(\.self).joined(separator: " "))]
    }
    var text = Text(AuditScreenWords.deviation(of: name)[language] + " ", .error) + Text(words.text(first))
    text += Text(" " + AuditScreenWords.more(list.summary.deviations - 1)[language])
    return [text] + (log.map { [Text($0)] } ?? [])
  }

  /// Everything that is wrong, each with its code, and all that is known of the log; no more of it than one reads.
  var whole: [TerminalUI.Block] {
    let count = list.summary.deviations
    var body: [TerminalUI.Block] = []
    if count == 0 {
      body.append(.paragraph(Text(AuditPagePhrases(language: language).verdict(0))))
    } else {
      body.append(.heading(Text(words.deviations(count))))
      body.append(
        .list(
          deviations(Self.mostShown).map { name, deviation in
            Text([name, deviation.code].compactMap(\.self).joined(separator: ", ") + ": ", .error)
              + Text(words.text(deviation))
          }, numbered: false))
      if count > Self.mostShown {
        body.append(.paragraph(Text(AuditScreenWords.tooMany(Self.mostShown, count)[language])))
      }
    }
    guard let log = list.report.log else { return body }
    let said =
      list.report.unchangedSince.map { words.unchanged(log, formats.text($0, now: list.report.asOf)) }
      ?? words.log(log)
    body.append(.paragraph(Text(said)))
    if let root = log.root { body.append(.lines([Text(AuditScreenWords.root[language]), Text(root.hex)])) }
    return body
  }

  /// The first deviations, each with whose it is; those that belong to nobody come last.
  private func deviations(_ most: Int) -> [(name: String?, AuditReport.Deviation)] {
    var found: [(name: String?, AuditReport.Deviation)] = []
    for row in list.report.rows where !row.deviations.isEmpty {
      found += row.deviations.map { (row.leader.name, $0) }
      guard found.count < most else { return Array(found.prefix(most)) }
    }
    return Array((found + list.report.deviations.map { (nil, $0) }).prefix(most))
  }

  private static let mostShown = 200
}

/// Everything that is wrong, and what was found of the log.
struct FindingsShown: AuditingStage {
  private let body: [TerminalUI.Block]

  init(_ context: AuditingContext) { body = AuditFindings(context).whole }

  var help: [Wording] { [AuditScreenHelp.findings] }

  func screen(_ context: AuditingContext) -> Screen {
    let words = AuditScreenWords.self
    return Screen(
      trail: [context.title, words.findingsTitle[context.language]], fact: context.place, body: body,
      keys: [
        KeyHint("Enter", words.toList[context.language]), context.keyBack, context.keyHelp, context.keyLeave,
      ], prompt: words.toListPrompt[context.language])
  }

  mutating func update(_ key: Key, _ context: AuditingContext) -> AuditingMove {
    key == .enter || key.isBack ? .back : .stay
  }
}
