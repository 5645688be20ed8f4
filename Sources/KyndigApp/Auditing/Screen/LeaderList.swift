import Courseware
import Credentials
import Records
import Register
import TerminalUI

/// Who has trained: the figures, every leader, what is wrong, and what was found of the log.
struct LeaderList: AuditingStage {
  private var rolling: Rolling
  /// What is said of what was just done, or could not be.
  var notice: Wording?
  /// A number that no row has was typed, and the Enter that follows it opens nothing.
  private var isRefused = false

  init(_ context: AuditingContext, notice: Wording? = nil) {
    rolling = Rolling(of: context.list.count)
    self.notice = notice
  }

  var help: [Wording] { AuditScreenHelp.list }

  func screen(_ context: AuditingContext) -> Screen {
    let (list, language) = (context.list, context.language)
    let findings = AuditFindings(context)
    var body: [TerminalUI.Block] = [
      .lines([Text(findings.figures)] + findings.whatIsLookedAt.map { Text($0, .strong) })
    ]
    if let notice { body.append(.paragraph(context.text(notice, .strong))) }
    if list.count > 0 {
      let entries = AuditRowEntries(context: context)
      body.append(
        .roll(
          Roll(columns: entries.columns, count: list.count, focus: rolling.focus) { entries.entries(of: list[$0]) }))
    } else {
      body.append(.paragraph(Text(findings.nobody)))
    }
    body += findings.short.map { .paragraph($0) }
    let words = AuditScreenWords.self
    let date = context.words.formats.text(context.today)
    return Screen(
      trail: [context.title], fact: "\(context.place), \(date)",
      progress: list.report.rows.isEmpty
        ? nil : Progress(done: list.summary.completed, of: list.report.rows.count),
      body: body,
      keys: (list.count > 1 ? [KeyHint("↑↓", context.words.keys.choose)] : [])
        + (list.count > 0 ? [KeyHint("Enter", words.show[language])] : [])
        + [
          KeyHint("f", words.filter[language], essential: true), KeyHint("s", words.sort[language], essential: true),
          KeyHint("e", words.export[language], essential: true), KeyHint("Tab", words.findings[language]),
          context.keyHelp, context.keyLeave,
        ],
      prompt: (list.count > 0 ? words.listPrompt : words.emptyPrompt)[language], takesNumbers: true)
  }

  mutating func update(_ key: Key, _ context: AuditingContext) -> AuditingMove {
    defer { isRefused = if case .paste = key { isRefused } else { false } }
    if key == .enter, isRefused { return .stay }
    notice = nil
    switch key {
    case .enter: return context.list.count > 0 ? .explain(context.list[rolling.focus].leader.id) : .stay
    case .tab: return .open(FindingsShown(context))
    case .character("f"): return .open(ChooseRows(context))
    case .character("s"): return .open(ChooseOrder(context))
    case .character("e"): return .open(ExportForm())
    default:
      isRefused = rolling.handle(key) == .noSuchRow
      if isRefused { notice = AuditScreenWords.noSuchRow(context.list.count) }
      return .stay
    }
  }
}
