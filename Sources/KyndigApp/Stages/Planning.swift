import Courseware
import TerminalUI

/// When she wants to be done: a day of her own, which can be changed.
struct Planning: Stage {
  private var line: EditableLine
  private var complaint: String?

  /// The row that leads here, until the course is passed.
  static func row(_ context: Context) -> More.Row? {
    guard let session = context.session, session.passed[session.course.id] == nil else { return nil }
    return More.Row(
      title: context.words.planning.title, detail: session.planned.map(context.words.formats.text) ?? "",
      destination: .planning)
  }

  init(planned: CivilDate?) { line = EditableLine(planned?.typed ?? "") }

  var takesText: Bool { true }

  func screen(_ context: Context) -> Screen {
    let words = context.words.planning
    let left = context.words.formats.duration(minutes: context.session?.minutesLeft ?? 0)
    var body: [TerminalUI.Block] = [
      .heading(Text(words.title)), .paragraph(Text(words.lead(left))),
      .field(
        Field(
          label: Text(words.field), text: line.text, cursor: line.cursor, isFocused: true, hint: Text(words.hint),
          leavesKeyWords: true)),
    ]
    if let complaint { body.append(.paragraph(Text(complaint, .strong))) }
    return Screen(
      trail: [context.title, context.words.more.title, words.title], body: body,
      keys: [KeyHint("Enter", words.save), KeyHint("Esc", context.words.keys.back, essential: true)],
      prompt: words.prompt)
  }

  mutating func update(_ key: Key, _ context: Context) -> Move {
    let words = context.words.planning
    switch key {
    case .escape: return .go(.more)
    case .enter:
      guard let date = CivilDate(typed: line.text) else {
        complaint = words.refused
        return .stay
      }
      guard date >= CivilTime(context.now).date else {
        complaint = words.past(context.words.formats.text(date))
        return .stay
      }
      return date == context.session?.planned ? .go(.overview) : .record([.planned(by: date)], then: .overview)
    default:
      if line.handle(key) { complaint = nil }
      return .stay
    }
  }
}
