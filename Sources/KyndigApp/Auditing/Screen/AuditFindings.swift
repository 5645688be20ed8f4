import Courseware
import Credentials
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
    let deviations = list.report.allDeviations
    let log = list.report.log.map { AuditScreenWords.log($0)[language] }
    guard let first = deviations.first else {
      return [Text([AuditScreenWords.noDeviations[language], log].compactMap(\.self).joined(separator: " "))]
    }
    var text = Text(AuditScreenWords.deviation[language] + " ", .error) + Text(words.text(first))
    text += Text(" " + AuditScreenWords.more(deviations.count - 1)[language])
    return [text] + (log.map { [Text($0)] } ?? [])
  }

  /// Everything that is wrong, each with its code, and all that is known of the log; no more of it than one reads.
  var whole: [TerminalUI.Block] {
    let deviations = list.report.allDeviations
    var body: [TerminalUI.Block] = []
    if deviations.isEmpty {
      body.append(.paragraph(Text(AuditPagePhrases(language: language).verdict(0))))
    } else {
      body.append(.heading(Text(words.deviations(deviations.count))))
      body.append(
        .list(
          deviations.prefix(Self.mostShown).map { Text("\($0.code): ", .error) + Text(words.text($0)) },
          numbered: false))
      if deviations.count > Self.mostShown {
        body.append(.paragraph(Text(AuditScreenWords.tooMany(Self.mostShown, deviations.count)[language])))
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
