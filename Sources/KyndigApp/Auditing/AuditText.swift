import Courseware
import Foundation
import Records
import Register

extension AuditReport {
  /// Whether it must be said which course a row is of.
  private var hasSeveralCourses: Bool { Set(rows.compactMap(\.course)).count > 1 }

  /// A table for a person, then every deviation in a sentence.
  func text(_ words: AuditPhrases) -> String {
    let date = words.formats.text(CivilTime(asOf).date)
    guard !rows.isEmpty || !deviations.isEmpty else { return filter.isEmpty ? words.nobody(date) : words.nobodyFits }
    let sum = AuditSummary(of: self)
    var summary = [
      words.leaders(sum.leaders), words.completed(sum.completed), words.inProgress(sum.inProgress),
      words.notStarted(sum.notStarted),
    ]
    if sum.external > 0 { summary.append(words.external(sum.external)) }
    if sum.exempt > 0 { summary.append(words.exempt(sum.exempt)) }
    if isAsking { summary += [words.due(sum.due), words.overdue(sum.overdue)] }
    summary.append(words.deviations(sum.deviations))
    if sum.erased > 0 { summary.append(words.erased(sum.erased)) }
    var lines = [words.title(date), "", summary.joined(separator: "   "), ""]
    let table = [heading(words)] + rows.map { cells(of: $0, words) }
    let widths = table[0].indices.map { column in table.map { $0[column].count }.max() ?? 0 }
    for row in table {
      let cells = row.enumerated().map { $1.padding(toLength: widths[$0], withPad: " ", startingAt: 0) }
      lines.append("  " + cells.joined(separator: "   ").trimmingTrailingSpace)
    }
    if !allDeviations.isEmpty {
      lines.append("")
      for deviation in allDeviations { lines.append("\(words.deviation)[\(deviation.code)]: \(words.text(deviation))") }
    }
    if let log {
      lines += ["", unchangedSince.map { words.unchanged(log, words.formats.text($0, now: asOf)) } ?? words.log(log)]
    }
    return lines.joined(separator: "\n")
  }

  /// Whether anything is asked of anybody.
  private var isAsking: Bool { rows.contains { $0.standing != nil } }

  private func heading(_ words: AuditPhrases) -> [String] {
    var cells = [words.leader]
    if hasSeveralCourses { cells.append(words.course) }
    cells += [words.status]
    if isAsking { cells.append(words.deadline) }
    cells.append(words.lastStored)
    if log != nil { cells += [words.handedIn, words.known] }
    return cells + [words.certificate]
  }

  private func cells(of row: Row, _ words: AuditPhrases) -> [String] {
    var cells = [row.leader.name.escaped]
    if hasSeveralCourses { cells.append(row.course ?? "–") }
    cells += [row.status(words)]
    if isAsking { cells.append(row.deadline(words)) }
    cells.append(row.lastStored.day)
    // Only where there is an organisation does anybody hand in.
    if log != nil { cells += [row.handedIn.day, row.method.map(words.method) ?? "–"] }
    return cells + [row.verdict.map(words.findings.verdict) ?? "–"]
  }
}

extension AuditReport.Row {
  /// How far she has come.
  func status(_ words: AuditPhrases) -> String {
    let percent = words.formats.percent(score?.percent ?? 0)
    return switch state {
    case .notStarted:
      isExternal
        ? words.rowExternal(external.map { words.formats.text($0.completed) } ?? "–")
        : figure == .notAsked
          ? (leader.state == .left ? LeaderListingPhrases.left(nil) : Self.nothingAsked)[words.language]
          : isExempt ? words.rowExempt : words.rowNotStarted
    case .inProgress:
      modules > 0 ? words.rowInProgress(modulesPassed, modules) : stateWords[words.language]
    case .passed: words.rowPassed(percent)
    case .attested: verdict == nil ? stateWords[words.language] : words.rowAttested(percent)
    }
  }

  private static let nothingAsked = RequirementStanding.State.notRequired(.neverHeld).words

  /// What is asked, with its date.
  func deadline(_ words: AuditPhrases) -> String {
    guard let standing else { return "–" }
    let state = standing.state.words[words.language]
    return switch standing.state {
    case .due(let date), .done(.some(let date)), .open(let date), .exempt(.some(let date)):
      "\(state) \(date.description)"
    case .overdue(let since): "\(state) \(since.adding(-1, .days).description)"
    case .notRequired, .done(nil), .exempt(nil): state
    }
  }
}

extension Timestamp? {
  /// The day in Norway; a dash where there is none.
  fileprivate var day: String { map { CivilTime($0).date.description } ?? "–" }
}

extension String {
  fileprivate var trimmingTrailingSpace: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
