import Courseware
import TerminalUI

/// Telling of something wrong in a page or an item: one field, stored with its id.
struct Remarking: Stage {
  /// The page or item, by id.
  let object: String
  private var line = EditableLine()
  private var complaint: String?

  init(object: String) { self.object = object }

  var takesText: Bool { true }
  func unstored(_ words: LeavingPhrases) -> String? { line.text.isEmpty ? nil : words.unsent }

  func screen(_ context: Context) -> Screen {
    let words = context.words.remarks
    var body: [TerminalUI.Block] = [
      .heading(Text(words.title)), .paragraph(Text(words.about(context.name(of: object)))),
      .field(
        Field(
          label: Text(words.field), text: line.text, cursor: line.cursor, isFocused: true, rows: 5,
          hint: Text(words.hint(Remark.longestText)))),
      .paragraph(Text(words.note, .dim)),
    ]
    if let complaint { body.append(.paragraph(Text(complaint, .strong))) }
    return Screen(
      trail: [context.title, words.title], body: body,
      keys: [KeyHint("Enter", words.send), KeyHint("Esc", context.words.keys.cancel, essential: true)],
      prompt: words.prompt)
  }

  mutating func update(_ key: Key, _ context: Context) -> Move {
    switch key {
    case .escape: return .back
    case .enter:
      let words = context.words.remarks
      let text = line.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard !text.isEmpty, text.count <= Remark.longestText else {
        complaint = text.isEmpty ? words.empty : words.tooLong(text.count, Remark.longestText)
        return .stay
      }
      return .record([.remarked(object: object, text: text)], then: .remarked)
    default:
      if line.handle(key) { complaint = nil }
      return .stay
    }
  }
}

/// What she has told of, to read again.
struct OwnRemarks: Stage {
  func screen(_ context: Context) -> Screen {
    let words = context.words
    let remarks = context.session?.remarks ?? []
    return Screen(
      trail: [context.title, words.more.title, words.remarks.own], fact: words.remarks.count(remarks.count),
      body: [.heading(Text(words.remarks.own)), .paragraph(Text(words.remarks.ownLead))]
        + remarks.flatMap { remark -> [TerminalUI.Block] in
          let when = words.formats.text(remark.at, now: context.now)
          return [
            .paragraph(Text(context.name(of: remark.object).capitalisedFirst, .strong) + Text(", \(when)", .dim)),
            .indented([.paragraph(Text(remark.text))]),
          ]
        },
      keys: [
        KeyHint("Enter", words.keys.back), KeyHint("o", words.keys.overview), KeyHint("?", words.keys.help),
        KeyHint("q", words.keys.leave),
      ], prompt: words.more.closePrompt)
  }

  func update(_ key: Key, _ context: Context) -> Move {
    [.enter, .left, .backspace, .escape].contains(key) ? .go(.more) : .stay
  }
}

extension Context {
  /// What a remark is about, in words; the bare id of something that the course no longer has.
  fileprivate func name(of object: String) -> String {
    let words = words.remarks
    for step in course.modules.flatMap(\.lessons).flatMap(\.steps) where step.id == object {
      switch step {
      case .page(let page): return words.page(page.title)
      case .stop(let stop): return words.page(stop.title)
      case .scenario(let scenario): return words.scenario(scenario.title)
      case .practice(let item): return words.item(question(of: item))
      case .task(let task): return words.task(task.title)
      case .question: break
      }
    }
    if let task = course.task(object) { return words.task(task.title) }
    return course.bankItem(object).map { words.item(question(of: $0)) } ?? object
  }

  private func question(of item: Item) -> String {
    guard case .paragraph(let text) = item.prompt.last else { return item.id }
    var prose = Prose(self)
    return prose.text(text).string.shortened(to: 60)
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
