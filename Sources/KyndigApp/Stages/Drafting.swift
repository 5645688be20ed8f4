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

  init(task: Task, session: Session) {
    self.task = task
    let saved = session.drafts[task.id]
    texts = session.draftInProgress(of: task.id)?.texts ?? [:]
    let unfinished = session.writing[task.id]
    if let index = task.fields.firstIndex(where: { $0.id == unfinished?.field }) {
      place = .field(index)
      line = EditableLine(texts[task.fields[index].id] ?? "")
    } else if saved == nil || session.existing[task.id] != nil {
      place = .introduction
    } else if !task.missing(in: saved).isEmpty,
      let index = task.fields.firstIndex(where: { (saved?.texts[$0.id] ?? "").isEmpty })
    {
      // Half-finished: go on at the first line that is missing.
      place = .field(index)
    } else {
      place = .finished
    }
  }

  var takesText: Bool { if case .field = place { true } else { false } }
  var leavesField: Bool { takesText }

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
    // The row has no room for both; the overview's key works all the same.
    let other =
      task.criteria.isEmpty
      ? [KeyHint("←", words.keys.back), KeyHint("o", words.keys.overview)]
      : [KeyHint("h", words.declaring.offer, essential: true), KeyHint("←", words.keys.back)]
    return context.stepScreen(
      task.id, fact: words.drafting.task, body,
      [KeyHint("Enter", words.drafting.begin)] + other + [
        KeyHint("?", words.keys.help), KeyHint("q", words.keys.leave),
      ], task.criteria.isEmpty ? words.drafting.prompt : words.declaring.offerPrompt)
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
    if isReminded { body.append(.paragraph(Text(words.drafting.required, .strong))) }
    body.append(.paragraph(Text(words.drafting.privacy, .dim)))
    return context.stepScreen(
      task.id, fact: words.drafting.field(index + 1, task.fields.count), body,
      [KeyHint("Enter", words.keys.nextField), KeyHint("Esc", words.keys.moreChoices, essential: true)],
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

  mutating func update(_ key: Key, _ context: Context) -> Move {
    switch place {
    case .introduction:
      switch key {
      case .enter: go(to: 0)
      case .left, .backspace: return .go(.before(task.id))
      case .character("h") where !task.criteria.isEmpty: return .go(.declaring(task.id))
      default: break
      }
      return .stay
    case .field(let index): return update(key, field: index, context)
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

  private mutating func update(_ key: Key, field index: Int, _ context: Context) -> Move {
    let field = task.fields[index]
    switch key {
    case .enter, .backTab:
      let text = line.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if key == .enter, text.isEmpty, field.isRequired {
        isReminded = true
        return .stay
      }
      texts[field.id] = text.isEmpty ? nil : text
      let last = task.fields.count - 1
      if key == .backTab {
        if index == 0 { place = .introduction } else { go(to: index - 1) }
      } else if index < last {
        go(to: index + 1)
      } else {
        place = .finished
      }
      return isChanged(key, context) ? .record([.drafted(task: task.id, texts: texts)], then: .here) : .stay
    default:
      if line.handle(key) { isReminded = false }
      return .stay
    }
  }

  /// Whether the lines as they stand are to be saved; a line that is handed in counts for more than a document from before.
  private func isChanged(_ key: Key, _ context: Context) -> Bool {
    guard let session = context.session else { return false }
    return texts != session.drafts[task.id]?.texts ?? [:] || session.writing[task.id] != nil
      || (key == .enter && session.existing[task.id] != nil)
  }

  func unsaved(_ context: Context) -> [Event.Kind] {
    guard case .field(let index) = place, let session = context.session else { return [] }
    let field = task.fields[index].id
    let kept = session.draftInProgress(of: task.id)?.texts[field] ?? ""
    return line.text == kept ? [] : [.typed(task: task.id, field: field, text: line.text)]
  }
}
