import Courseware
import Credentials
import Records
import Register
import TerminalUI

/// A row of the report as it stands in the list: the same columns in a window and spoken.
struct AuditRowEntries {
  let context: AuditingContext

  private var list: AuditedList { context.list }
  private var language: Language { context.language }

  /// The columns: those that a narrow window can do without go first, for Enter shows everything.
  var columns: [Roll.Column] {
    func column(_ title: String, _ least: Int, _ wanted: Int, isKept: Bool = true) -> Roll.Column {
      Roll.Column(Text(title), least: least, wanted: wanted, isKept: isKept)
    }
    let words = context.audit
    var columns = [column(words.leader, 12, 26)]
    if list.courses.count > 1 { columns.append(column(words.course, 10, 16, isKept: false)) }
    if !list.units.isEmpty {
      columns.append(column(AuditScreenWords.unit[language], language == .en ? 7 : 8, 16, isKept: false))
    }
    columns.append(column(words.status, 15, 18))
    if list.isAsking {
      columns.append(column(AuditScreenWords.deadline[language], language == .en ? 14 : 13, 14, isKept: false))
    }
    return columns + [column(AuditScreenWords.certificate[language], language == .en ? 10 : 9, 14)]
  }

  func entries(of row: AuditReport.Row) -> [Roll.Entry] {
    var entries = [Roll.Entry(Text(row.leader.name))]
    if list.courses.count > 1 { entries.append(Roll.Entry(Text(row.course ?? "–"))) }
    if !list.units.isEmpty { entries.append(Roll.Entry(Text(row.unit?.innermostUnit ?? "–"))) }
    entries.append(Roll.Entry(Text(status(of: row))))
    if list.isAsking { entries.append(deadline(of: row)) }
    return entries + [certificate(of: row)]
  }

  private func status(of row: AuditReport.Row) -> String {
    let words = AuditScreenWords.self
    switch row.figure {
    case .external: return words.external[language]
    case .exempt: return words.exempt[language]
    case .notAsked: return (row.leader.state == .left ? words.left : words.notAsked)[language]
    case .notStarted: return context.audit.rowNotStarted
    case .inProgress:
      if row.standsFast(at: list.report.asOf) { return words.standsFast[language] }
      return row.modules > 0 ? words.passedModules(row.modulesPassed, row.modules)[language] : row.stateWords[language]
    case .completed:
      let percent = context.words.formats.percent(row.score?.percent ?? 0)
      if row.state == .passed { return words.notSigned[language] }
      return row.verdict == nil ? words.awaits[language] : context.audit.rowAttested(percent)
    }
  }

  private func deadline(of row: AuditReport.Row) -> Roll.Entry {
    func date(_ day: CivilDate) -> String { AuditScreenWords.shortDate(day)[language] }
    switch row.standing?.state {
    case .due(let day): return Roll.Entry(Text(date(day)))
    case .overdue(let since):
      return Roll.Entry(Text(AuditScreenWords.overdue[language] + " " + date(since.adding(-1, .days)), .error))
    case .open: return Roll.Entry(Text(AuditScreenWords.renewable[language]))
    case .done(.some(let day)): return Roll.Entry(Text(AuditScreenWords.until[language] + " " + date(day)))
    case .done(nil), .exempt, .notRequired, nil: return Roll.Entry("–")
    }
  }

  private func certificate(of row: AuditReport.Row) -> Roll.Entry {
    guard row.deviations.isEmpty else { return Roll.Entry(context.text(AuditScreenWords.deviates), state: .error) }
    switch row.verdict {
    case .trusted: return Roll.Entry(Text(Verdict.trusted.words[language]), state: .passed)
    case .unanchored: return Roll.Entry(context.text(AuditScreenWords.unanchored), state: .partly)
    case .invalid: return Roll.Entry(Text(Verdict.invalid.words[language]), state: .failed)
    case nil: return Roll.Entry("–")
    }
  }
}
