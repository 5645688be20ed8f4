import Courseware
import TerminalUI

/// A task: what to write and what good looks like, then a field at a time, then all of it.
struct Drafting: Stage {
  let task: Task
  private(set) var texts: [String: String]
  private(set) var place: Place
  private(set) var writing = Writing()
  private(set) var isReminded = false
  /// What of the fields before is shown above this one; it is measured once a field, for keys are to cost little.
  private(set) var before: WrittenBefore.Choice?
  /// What she has asked to start from, by field; a field that is left has its own text, or none.
  private var samples: [String: String] = [:]

  enum Place: Equatable {
    case introduction
    case field(Int)
    case finished
  }

  init(task: Task, session: Session) {
    self.task = task
    let saved = session.drafts[task.id]
    texts = session.draftInProgress(of: task.id)?.texts ?? [:]
    place = .finished
    let unfinished = session.writing[task.id]
    if let index = task.fields.firstIndex(where: { $0.id == unfinished?.field }) {
      go(to: index)
    } else if saved == nil || session.existing[task.id] != nil {
      place = .introduction
    } else if !task.missing(in: saved).isEmpty,
      let index = task.fields.firstIndex(where: { (saved?.texts[$0.id] ?? "").isEmpty })
    {
      // Half-finished: go on at the first field that is missing.
      go(to: index)
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

  mutating func update(_ key: Key, _ context: Context) -> Move {
    switch place {
    case .introduction:
      switch key {
      case .enter: go(to: 0)
      case .left, .backspace: return .go(.before(task.id))
      case .character("h") where !task.criteria.isEmpty: return .go(.declaring(task.id))
      case .character("b") where hasSamples: startFromSamples()
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

  /// Whether there is a text to start from in a field that is empty.
  var hasSamples: Bool { task.fields.contains { texts[$0.id] == nil && task.sample(for: $0.id) != nil } }

  private mutating func startFromSamples() {
    for field in task.fields where texts[field.id] == nil { samples[field.id] = task.sample(for: field.id) }
    go(to: 0)
  }

  private mutating func go(to index: Int) {
    let field = task.fields[index]
    place = .field(index)
    writing = Writing(texts[field.id] ?? samples[field.id] ?? "", lines: field.lines)
    before = nil
    isReminded = false
  }

  private mutating func update(_ key: Key, field index: Int, _ context: Context) -> Move {
    let field = task.fields[index]
    let onward: Key = writing.hasManyLines ? .tab : .enter
    guard key == onward || key == .backTab else {
      before = before ?? shownBefore(index, context)
      if writing.handle(key) { isReminded = false }
      return .stay
    }
    if key == .backTab, isUntouchedSample(field) {
      // Looked at and not taken: nothing is hers yet.
      if index == 0 { place = .introduction } else { go(to: index - 1) }
      return .stay
    }
    let text = field.stored(writing.text)
    if key == onward, text.isEmpty, field.isRequired {
      isReminded = true
      return .stay
    }
    texts[field.id] = text.isEmpty ? nil : text
    samples[field.id] = nil
    if key == .backTab {
      if index == 0 { place = .introduction } else { go(to: index - 1) }
    } else if index + 1 < task.fields.count {
      go(to: index + 1)
    } else {
      place = .finished
    }
    return isChanged(isOnward: key == onward, context)
      ? .record([.drafted(task: task.id, texts: texts)], then: .here) : .stay
  }

  /// Whether what stands in a field is the author's text to start from, as it came.
  private func isUntouchedSample(_ field: TaskField) -> Bool { samples[field.id] == writing.text }

  /// Whether the texts as they stand are to be saved; one that is handed in counts for more than a document from before.
  private func isChanged(isOnward: Bool, _ context: Context) -> Bool {
    guard let session = context.session else { return false }
    return texts != session.drafts[task.id]?.texts ?? [:] || session.writing[task.id] != nil
      || (isOnward && session.existing[task.id] != nil)
  }

  func unsaved(_ context: Context) -> [Event.Kind] {
    guard case .field(let index) = place, let session = context.session, !isUntouchedSample(task.fields[index]) else {
      return []
    }
    let field = task.fields[index].id
    let kept = session.draftInProgress(of: task.id)?.texts[field] ?? ""
    return writing.text == kept ? [] : [.typed(task: task.id, field: field, text: writing.text)]
  }
}

/// What stands in a field while it is written: one line, or many.
struct Writing: Sendable {
  private var content: Content

  private enum Content {
    case line(EditableLine)
    case lines(EditableText)
  }

  /// Begins with a text, in a field with room for so many lines.
  init(_ text: String = "", lines: Int = 1) {
    content = lines > 1 ? .lines(EditableText(text)) : .line(EditableLine(text))
  }

  /// Whether Enter is a line break, and Tab goes on.
  var hasManyLines: Bool { if case .lines = content { true } else { false } }

  var text: String {
    switch content {
    case .line(let line): line.text
    case .lines(let text): text.text
    }
  }

  /// How many characters stand before the cursor.
  var cursor: Int {
    switch content {
    case .line(let line): line.cursor
    case .lines(let text): text.cursor
    }
  }

  /// Changes the text as a key asks, and says whether the key is one that edits.
  mutating func handle(_ key: Key) -> Bool {
    switch content {
    case .line(var line):
      defer { content = .line(line) }
      return line.handle(key)
    case .lines(var text):
      defer { content = .lines(text) }
      return text.handle(key)
    }
  }
}
