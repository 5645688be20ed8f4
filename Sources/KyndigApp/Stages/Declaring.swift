import Courseware
import TerminalUI

/// «Vi har dette fra før»: what the document is called, how old it is, whose it is, and whether it does what is asked of it.
struct Declaring: Stage {
  let task: Task
  private var texts: [String: String]
  private var place: Place
  private var line = EditableLine()
  private var picking = Picking(of: ExistingDocument.Fulfilment.allCases.count)
  private var complaint: String?

  private enum Place: Equatable {
    case field(Int)
    case summary
  }

  init(task: Task, session: Session) {
    self.task = task
    let telling = session.telling[task.id]
    texts = Self.texts(session, task.id)
    place = .summary
    let begun = task.existingFields.firstIndex { $0.id == telling?.field }
    if let begun {
      go(to: begun)
    } else if session.existing[task.id].map(task.accepts) != true {
      go(to: 0)
    }
  }

  /// What is kept of each field: what was told, and over it what has been begun on since.
  private static func texts(_ session: Session, _ task: String) -> [String: String] {
    (session.existing[task]?.texts ?? [:]).merging(session.telling[task]?.texts ?? [:]) { $1 }
  }

  private var field: ExistingField? {
    guard case .field(let index) = place else { return nil }
    return task.existingFields[index]
  }

  var takesText: Bool {
    switch field {
    case .name, .date, .owner: true
    case .criterion, nil: false
    }
  }

  var leavesField: Bool { takesText }

  private mutating func go(to index: Int) {
    place = .field(index)
    complaint = nil
    let text = texts[task.existingFields[index].id] ?? ""
    line = EditableLine(text)
    picking = Picking(
      of: picking.count, chosen: ExistingDocument.Fulfilment.allCases.firstIndex { $0.rawValue == text })
  }

  func screen(_ context: Context) -> Screen {
    guard case .field(let index) = place, let field else { return summary(context) }
    let words = context.words.declaring
    var body: [TerminalUI.Block] = [.heading(Text(task.title)), .paragraph(Text(words.lead))]
    switch field {
    case .name, .date, .owner:
      body.append(
        .field(
          Field(
            label: Text(words.label(field)), text: line.text, cursor: line.cursor, isFocused: true,
            hint: Text(words.hint(field)), leavesKeyWords: field == .date)))
    case .criterion(let place):
      body += [
        .paragraph(Text(task.criteria[place], .strong)),
        picking.options(ExistingDocument.Fulfilment.allCases.map { Text(words.fulfilment($0)) }),
        .paragraph(Text(picking.chosen.map { context.words.items.chosen($0 + 1) } ?? context.words.items.chooseOne)),
      ]
    }
    if let complaint { body.append(.paragraph(Text(complaint, .strong))) }
    body.append(.paragraph(Text(context.words.drafting.privacy, .dim)))
    return context.stepScreen(
      task.id, fact: words.step(index + 1, task.existingFields.count), body, keys(context.words),
      takesText ? words.fieldPrompt : words.criterionPrompt)
  }

  private func keys(_ words: Phrases) -> [KeyHint] {
    takesText
      ? [KeyHint("Enter", words.keys.nextField), KeyHint("Esc", words.keys.moreChoices, essential: true)]
      : words.keys.choosing(picking.count) + [
        KeyHint("Enter", words.keys.answer),
        KeyHint("←", words.keys.back), KeyHint("o", words.keys.overview), KeyHint("?", words.keys.help),
        KeyHint("q", words.keys.leave),
      ]
  }

  private func summary(_ context: Context) -> Screen {
    let words = context.words
    var body: [TerminalUI.Block] = [.heading(Text(words.declaring.told)), .paragraph(Text(task.title, .strong))]
    if let document = context.session?.existing[task.id] {
      body.append(
        .facts([
          TerminalUI.Fact(Text(words.declaring.label(.name)), Text(document.name)),
          TerminalUI.Fact(Text(words.declaring.label(.date)), Text(words.formats.text(document.date))),
          TerminalUI.Fact(Text(words.declaring.label(.owner)), Text(document.owner)),
        ]))
      for (fulfilment, lead) in [
        (.yes, words.declaring.inPlace), (.no, words.declaring.lacking), (.unknown, words.declaring.toFindOut),
      ] as [(ExistingDocument.Fulfilment, String)] {
        let criteria = zip(task.criteria, document.criteria).filter { $0.1 == fulfilment }.map { Text($0.0) }
        guard !criteria.isEmpty else { continue }
        body += [.paragraph(Text(lead, fulfilment == .yes ? .plain : .strong)), .list(criteria, numbered: false)]
      }
      let isWhole = task.shortcomings(of: document).isEmpty
      body.append(.paragraph(Text(isWhole ? words.declaring.nothingLacking : words.declaring.mendIt)))
    }
    if let at = context.session?.declaredAt[task.id] {
      body.append(.paragraph(Text(words.declaring.stored(words.formats.text(at, now: context.now)))))
    }
    body.append(.paragraph(Text(words.drafting.privacy, .dim)))
    return context.stepScreen(
      task.id, fact: words.declaring.fact, body,
      [
        KeyHint("Enter", words.keys.onward), KeyHint("e", words.drafting.change),
        KeyHint("u", words.declaring.draft), KeyHint("←", words.keys.back), KeyHint("?", words.keys.help),
        KeyHint("q", words.keys.leave),
      ], words.declaring.toldPrompt)
  }

  mutating func update(_ key: Key, _ context: Context) -> Move {
    guard case .field(let index) = place else {
      switch key {
      case .enter: return .go(.after(task.id))
      case .left, .backspace: return .go(.before(task.id))
      case .character("e"): go(to: 0)
      case .character("u"): return .go(.drafting(task.id))
      default: break
      }
      return .stay
    }
    if key == .enter { return onward(from: index, context) }
    let isBack = takesText ? key == .backTab : key == .left || key == .backspace || key == .escape
    if isBack { return back(from: index, context) }
    if takesText ? line.handle(key) : picking.handle(key) { complaint = nil }
    return .stay
  }

  private mutating func onward(from index: Int, _ context: Context) -> Move {
    let field = task.existingFields[index]
    texts[field.id] = takesText ? line.text.split(whereSeparator: \.isWhitespace).joined(separator: " ") : written
    complaint = refusal(of: field, context)
    guard complaint == nil else { return .stay }
    if index + 1 < task.existingFields.count { return leave(field, for: index + 1, context) }
    guard let document else {
      // Something before this was never filled in, or is not asked any more.
      let open = task.existingFields.firstIndex { refusal(of: $0, context) != nil } ?? 0
      return leave(field, for: open, context)
    }
    place = .summary
    return .record([.declared(task: task.id, document: document)], then: .here)
  }

  private mutating func back(from index: Int, _ context: Context) -> Move {
    let field = task.existingFields[index]
    texts[field.id] = written
    if index > 0 { return leave(field, for: index - 1, context) }
    let unsaved = unsaved(context)
    return unsaved.isEmpty ? .go(.drafting(task.id)) : .record(unsaved, then: .drafting(task.id))
  }

  /// Goes to another field, and keeps where she is.
  private mutating func leave(_ field: ExistingField, for index: Int, _ context: Context) -> Move {
    let kept = kept(field, context) == texts[field.id] ?? "" ? [] : [typed(field, texts[field.id] ?? "")]
    go(to: index)
    let next = task.existingFields[index]
    return .record(kept + [typed(next, texts[next.id] ?? "")], then: .here)
  }

  /// What stands in the field now.
  private var written: String {
    takesText ? line.text : picking.chosen.map { ExistingDocument.Fulfilment.allCases[$0].rawValue } ?? ""
  }

  private func kept(_ field: ExistingField, _ context: Context) -> String {
    context.session.map { Self.texts($0, task.id)[field.id] ?? "" } ?? ""
  }

  private func typed(_ field: ExistingField, _ text: String) -> Event.Kind {
    .typed(task: task.id, field: field.id, text: text)
  }

  func unsaved(_ context: Context) -> [Event.Kind] {
    guard let field, written != kept(field, context) else { return [] }
    return [typed(field, written)]
  }

  /// What is wrong with what stands in a field; nil where nothing is.
  private func refusal(of field: ExistingField, _ context: Context) -> String? {
    let words = context.words.declaring
    let text = texts[field.id] ?? ""
    switch field {
    case .name, .owner:
      return (1...ExistingDocument.longestText).contains(text.count)
        ? nil : words.textRefused(ExistingDocument.longestText)
    case .date:
      guard let date = CivilDate(typed: text) else { return words.dateRefused }
      return date <= CivilTime(context.now).date ? nil : words.dateNotYet
    case .criterion:
      return ExistingDocument.Fulfilment(rawValue: text) == nil ? context.words.items.nothingChosen : nil
    }
  }

  private var document: ExistingDocument? {
    guard let date = CivilDate(typed: texts[ExistingField.date.id] ?? "") else { return nil }
    let criteria = task.criteria.indices.compactMap {
      ExistingDocument.Fulfilment(rawValue: texts[ExistingField.criterion($0).id] ?? "")
    }
    let document = ExistingDocument(
      name: texts[ExistingField.name.id] ?? "", date: date, owner: texts[ExistingField.owner.id] ?? "",
      criteria: criteria)
    return task.accepts(document) ? document : nil
  }
}

extension ExistingDocument {
  /// What was told, as it stands in the fields.
  fileprivate var texts: [String: String] {
    var texts = [
      ExistingField.name.id: name, ExistingField.date.id: date.typed, ExistingField.owner.id: owner,
    ]
    for (place, fulfilment) in criteria.enumerated() {
      texts[ExistingField.criterion(place).id] = fulfilment.rawValue
    }
    return texts
  }
}

extension Session {
  /// What a task looks like where it was left: as it was last being told of, or written.
  func stage(of task: Task) -> any Stage {
    let told = [declaredAt[task.id], telling[task.id]?.keptAt].compactMap { $0 }.max()
    guard let told, !task.criteria.isEmpty else { return Drafting(task: task, session: self) }
    // A draft that was saved after it was told has taken its place; a line begun on after it is where she goes on.
    let isTold = existing[task.id] != nil
    let saved = isTold ? nil : drafts[task.id]?.savedAt
    let written = [writing[task.id]?.keptAt, saved].compactMap { $0 }.max()
    if let written, written > told || (written == told && !isTold) { return Drafting(task: task, session: self) }
    return Declaring(task: task, session: self)
  }
}
