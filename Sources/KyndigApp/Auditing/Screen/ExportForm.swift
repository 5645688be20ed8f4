import Register
import TerminalUI

/// What is looked at becomes a file: as what, and under which name.
struct ExportForm: AuditingStage {
  private var picking = Picking(of: AuditExport.allCases.count)
  /// What it becomes, once that is chosen.
  private var kind: AuditExport?
  private var line = EditableLine()
  /// Why it was not written.
  var complaint: Wording?

  init() {}

  var takesText: Bool { kind != nil }
  var help: [Wording] { [AuditScreenHelp.export] }

  func screen(_ context: AuditingContext) -> Screen {
    let (words, language) = (AuditScreenWords.self, context.language)
    let what = words.exported(context.list.count, of: context.list.report.rows.count, context.list.choice)
    var body: [TerminalUI.Block] = []
    var keys: [KeyHint]
    let prompt: Wording
    if kind == nil {
      body = [
        .heading(context.text(words.exportAs)), .paragraph(context.text(what)),
        picking.options([context.text(words.asTable), context.text(words.asPage)]),
      ]
      keys =
        context.words.keys.choosing(picking.count) + [
          KeyHint("Enter", context.words.keys.onward), context.keyBack, context.keyHelp, context.keyLeave,
        ]
      prompt = words.exportPrompt
    } else {
      body = [
        .field(
          Field(
            label: context.text(words.fileName), text: line.text, cursor: line.cursor, isFocused: true, rows: 3,
            hint: context.text(words.fileHint)))
      ]
      keys = [KeyHint("Enter", words.write[language]), KeyHint("Esc", context.words.keys.back, essential: true)]
      prompt = words.filePrompt
    }
    if let complaint { body.append(.paragraph(context.text(complaint, .strong))) }
    return Screen(
      trail: [context.title, words.exportTitle[language]], fact: context.place, body: body, keys: keys,
      prompt: prompt[language])
  }

  mutating func update(_ key: Key, _ context: AuditingContext) -> AuditingMove {
    guard let kind else {
      if key.isBack { return .back }
      guard key == .enter else {
        _ = picking.handle(key)
        return .stay
      }
      let kind = AuditExport.allCases[picking.focus]
      self.kind = kind
      line = EditableLine(kind.proposedName(on: context.today, in: context.language))
      return .stay
    }
    switch key {
    case .enter:
      let name = line.text.split(separator: " ").joined(separator: " ")
      guard !name.isEmpty else {
        complaint = AuditScreenWords.nameMissing
        return .stay
      }
      return .export(kind, to: name)
    case .escape, .back, .backTab:
      self.kind = nil
      complaint = nil
    default: if line.handle(key) { complaint = nil }
    }
    return .stay
  }
}
