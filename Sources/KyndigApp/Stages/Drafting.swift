import Courseware
import TerminalUI

/// A task: what to write and what good looks like, then a line at a time, then all of it.
struct Drafting: Stage {
  let task: Task
  private var texts: [String: String]
  private var place: Place
  private var line = EditableLine()
  private var isReminded = false

  private enum Place: Equatable {
    case introduction
    case field(Int)
    case finished
  }

  init(task: Task, draft: Draft?) {
    self.task = task
    texts = draft?.texts ?? [:]
    // Half-finished: go on at the first line that is missing; finished: show it.
    let missing = task.fields.firstIndex { (draft?.texts[$0.id] ?? "").isEmpty }
    place = draft == nil ? .introduction : missing.map(Place.field) ?? .finished
    if case .field(let index) = place { line = EditableLine(texts[task.fields[index].id] ?? "") }
  }

  var takesText: Bool { if case .field = place { true } else { false } }

  func object(_ context: Context) -> String? { task.id }

  func screen(_ context: Context) -> Screen {
    switch place {
    case .introduction: introduction(context)
    case .field(let index): field(index, context)
    case .finished: finished(context)
    }
  }

  private func introduction(_ context: Context) -> Screen {
    let words = context.words
    let body =
      [.heading(Text(task.title))] + context.reason(of: task.id)
      + Prose.page(task.blocks, context, told: context.conditions(of: task.id)).body
      + [.paragraph(Text(words.drafting.privacy, .strong))]
    return context.stepScreen(
      task.id, fact: words.drafting.task, body,
      [
        KeyHint("Enter", words.drafting.begin), KeyHint("←", words.keys.back), KeyHint("o", words.keys.overview),
        KeyHint("?", words.keys.help), KeyHint("q", words.keys.leave),
      ], words.drafting.prompt)
  }

  private func field(_ index: Int, _ context: Context) -> Screen {
    let words = context.words
    let field = task.fields[index]
    var body: [TerminalUI.Block] = [.heading(Text(task.title))]
    let written = task.fields.prefix(index).compactMap { texts[$0.id] }.map { Text($0) }
    if !written.isEmpty {
      body += [.paragraph(Text(words.drafting.soFar)), .list(written, numbered: true)]
    }
    body.append(
      .field(
        Field(
          label: Text(field.label), text: line.text, cursor: line.cursor, isFocused: true, rows: 4,
          hint: Text(words.drafting.hint))))
    body.append(
      .paragraph(Text(isReminded ? words.drafting.required : words.drafting.privacy, isReminded ? .strong : .dim)))
    return context.stepScreen(
      task.id, fact: words.drafting.field(index + 1, task.fields.count), body,
      [KeyHint("Enter", words.keys.nextField), KeyHint("Esc", words.keys.back, essential: true)],
      words.drafting.fieldPrompt)
  }

  private func finished(_ context: Context) -> Screen {
    let words = context.words
    var body: [TerminalUI.Block] = [.heading(Text(words.drafting.finished)), .paragraph(Text(task.title, .strong))]
    body.append(.list(task.fields.map { Text(texts[$0.id] ?? words.drafting.empty) }, numbered: true))
    let faults = task.faults(in: Draft(texts: texts))
    if !faults.isEmpty {
      body.append(.paragraph(Text(words.drafting.lookAgain, .strong)))
      body.append(.list(faults.map { Text($0.advice) }, numbered: false))
    }
    if let storedAt = context.storedAt {
      body.append(.paragraph(Text(words.drafting.stored(words.formats.text(storedAt, now: context.now)))))
    }
    return context.stepScreen(
      task.id, fact: words.drafting.task, body,
      [
        KeyHint("Enter", words.keys.onward), KeyHint("e", words.drafting.change), KeyHint("←", words.keys.back),
        KeyHint("o", words.keys.overview), KeyHint("?", words.keys.help), KeyHint("q", words.keys.leave),
      ], words.drafting.finishedPrompt)
  }

  mutating func update(_ key: Key, _ context: Context) -> Move {
    switch place {
    case .introduction:
      switch key {
      case .enter: go(to: 0)
      case .left, .backspace: return .go(.before(task.id))
      default: break
      }
      return .stay
    case .field(let index): return update(key, field: index)
    case .finished:
      switch key {
      case .enter: return .go(.after(task.id))
      case .left, .backspace: return .go(.before(task.id))
      case .character("e"): go(to: 0)
      default: break
      }
      return .stay
    }
  }

  private mutating func go(to index: Int) {
    place = .field(index)
    line = EditableLine(texts[task.fields[index].id] ?? "")
    isReminded = false
  }

  private mutating func update(_ key: Key, field index: Int) -> Move {
    let field = task.fields[index]
    switch key {
    case .enter, .escape:
      let text = line.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if key == .enter, text.isEmpty, field.isRequired {
        isReminded = true
        return .stay
      }
      let isChanged = (texts[field.id] ?? "") != text
      texts[field.id] = text.isEmpty ? nil : text
      let last = task.fields.count - 1
      if key == .escape {
        if index == 0 { place = .introduction } else { go(to: index - 1) }
      } else if index < last {
        go(to: index + 1)
      } else {
        place = .finished
      }
      return isChanged ? .record([.drafted(task: task.id, texts: texts)], then: .here) : .stay
    default:
      if line.handle(key) { isReminded = false }
      return .stay
    }
  }
}
