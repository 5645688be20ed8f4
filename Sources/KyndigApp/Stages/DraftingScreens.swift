import Courseware
import TerminalUI

// What a task looks like: before it is written, in a field, and when it is done.
extension Drafting {
  func introduction(_ context: Context) -> Screen {
    let words = context.words
    let hasCriteria = !task.criteria.isEmpty
    var body = [.heading(Text(task.title))] + context.reason(of: task.id)
    body += Prose.page(task.blocks, context, told: context.conditions(of: task.id)).body
    if hasSamples { body.append(.paragraph(Text(words.drafting.sampleLead))) }
    body.append(.paragraph(Text(words.drafting.privacy, .strong)))
    // The narrowest row has room for both offers where the first word is short.
    var keys = [KeyHint("Enter", hasSamples && hasCriteria ? words.drafting.start : words.drafting.begin)]
    if hasSamples { keys.append(KeyHint("b", words.drafting.sample, essential: true)) }
    if hasCriteria { keys.append(KeyHint("h", words.declaring.offer, essential: true)) }
    keys.append(KeyHint("←", words.keys.back))
    // The row has no room for more; the overview's key works all the same.
    if !hasSamples && !hasCriteria { keys.append(KeyHint("o", words.keys.overview)) }
    return context.stepScreen(
      task.id, fact: words.drafting.task, body,
      keys + [KeyHint("?", words.keys.help), KeyHint("q", words.keys.leave)], prompt(words))
  }

  private func prompt(_ words: Phrases) -> String {
    switch (hasSamples, task.criteria.isEmpty) {
    case (false, true): words.drafting.prompt
    case (true, true): words.drafting.samplePrompt
    case (false, false): words.declaring.offerPrompt
    case (true, false): words.declaring.offerSamplePrompt
    }
  }

  func field(_ index: Int, _ context: Context) -> Screen {
    field(index, after: before ?? shownBefore(index, context), context, isFull: false)
  }

  /// What is written already, as far as it leaves a field in sight, whatever is typed in it.
  func shownBefore(_ index: Int, _ context: Context) -> WrittenBefore.Choice {
    let before = WrittenBefore(index, of: task, texts)
    let shown = before.choices.first { choice in
      field(index, after: choice, context, isFull: true).fits(context.words)
    }
    return shown ?? before.nothing
  }

  private func field(
    _ index: Int, after before: WrittenBefore.Choice, _ context: Context, isFull: Bool
  ) -> Screen {
    let words = context.words
    let field = task.fields[index]
    let rows = field.lines > 1 ? field.lines : Self.rowsOfOneLine
    // What is missing stands where the hint stood, so that nothing moves.
    let hint =
      isReminded
      ? Text(words.drafting.required, .strong)
      : Text(writing.hasManyLines ? words.drafting.linesHint : words.drafting.hint)
    var body: [TerminalUI.Block] = [.heading(Text(task.title))]
    if let block = before.block {
      body += [.paragraph(Text(before.isAll ? words.drafting.soFar : words.drafting.soFarLast)), block]
    }
    body.append(
      .field(
        Field(
          label: Text(field.label), text: isFull ? String(repeating: "\n", count: rows - 1) : writing.text,
          cursor: isFull ? 0 : writing.cursor, isFocused: true, rows: rows, isManyLined: writing.hasManyLines,
          hint: hint)))
    body.append(.paragraph(Text(words.drafting.privacy, .dim)))
    let onward =
      writing.hasManyLines
      ? [KeyHint("Enter", words.keys.newLine), KeyHint("Tab", words.keys.nextField, essential: true)]
      : [KeyHint("Enter", words.keys.nextField)]
    return context.stepScreen(
      task.id, fact: words.drafting.field(index + 1, task.fields.count), body,
      onward + [KeyHint("Esc", words.keys.moreChoices, essential: true)],
      writing.hasManyLines ? words.drafting.linesPrompt : words.drafting.fieldPrompt)
  }

  /// How many rows of the screen a long line may take.
  private static let rowsOfOneLine = 4

  func finished(_ context: Context) -> Screen {
    let words = context.words
    let draft = Draft(texts: texts)
    var body: [TerminalUI.Block] = [.heading(Text(words.drafting.finished)), .paragraph(Text(task.title, .strong))]
    body += written(words)
    let advice =
      task.untouched(in: draft).map { words.drafting.untouched($0.label) } + task.faults(in: draft).map(\.advice)
    if !advice.isEmpty {
      body.append(.paragraph(Text(words.drafting.lookAgain, .strong)))
      body.append(.list(advice.map { Text($0) }, numbered: false))
    }
    if let draft = context.session?.drafts[task.id], let savedAt = draft.savedAt {
      body.append(
        .paragraph(Text(words.drafting.version(draft.version, words.formats.text(savedAt, now: context.now)))))
    }
    body.append(.paragraph(Text(words.drafting.privacy, .dim)))
    return context.stepScreen(
      task.id, fact: words.drafting.task, body,
      [
        KeyHint("Enter", words.keys.onward), KeyHint("e", words.drafting.change), KeyHint("←", words.keys.back),
        KeyHint("o", words.keys.overview), KeyHint("?", words.keys.help), KeyHint("q", words.keys.leave),
      ], words.drafting.finishedPrompt)
  }

  /// Each field by its label, and rows as tables; rows that nobody began are left out.
  private func written(_ words: Phrases) -> [TerminalUI.Block] {
    var blocks: [TerminalUI.Block] = []
    for part in task.parts {
      switch part {
      case .field(let field) where field.lines == 1:
        let fact = TerminalUI.Fact(Text(field.label), Text(texts[field.id] ?? words.drafting.empty))
        if case .facts(let facts)? = blocks.last {
          blocks[blocks.count - 1] = .facts(facts + [fact])
        } else {
          blocks.append(.facts([fact]))
        }
      case .field(let field):
        let lines = (texts[field.id] ?? words.drafting.empty).ownLines
        blocks += [.paragraph(Text(field.label, .strong)), .indented([.lines(lines.map { Text($0) })])]
      case .rows(let rows):
        let table = rows.table(of: rows.begun(in: texts), texts, empty: words.drafting.empty)
        let content: TerminalUI.Block =
          table.rows.isEmpty ? .indented([.paragraph(Text(words.drafting.empty))]) : .table(table)
        blocks += [.paragraph(Text(rows.label, .strong)), content]
      }
    }
    return blocks
  }
}

extension Screen {
  /// Whether all of it is seen at once in a window of the usual size.
  fileprivate func fits(_ words: Phrases) -> Bool {
    !drawn(in: Size(columns: 80, rows: 24), glyphs: .unicode, vocabulary: words.vocabulary).hasMore
  }
}
