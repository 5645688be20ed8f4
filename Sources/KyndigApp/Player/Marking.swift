import Courseware
import TerminalUI

/// Some of several choices, or the lines of a text that are wrong.
struct Marking: Answering {
  let item: Item
  /// The author's places in the order shown.
  private let order: [Int]
  /// A place in the order shown.
  private var focus = 0
  /// The author's places that are marked.
  private var marked: Set<Int> = []
  /// Whether Enter came before anything was marked.
  private var isReminded = false

  init(item: Item, order: [Int], response: Response?) {
    self.item = item
    self.order = order
    switch response {
    case .multiple(let choices), .faults(let choices): marked = Set(choices)
    default: break
    }
    focus = order.firstIndex(where: marked.contains) ?? 0
  }

  private var text: FaultyText? { if case .faults(let text) = item.interaction { text } else { nil } }

  mutating func handle(_ key: Key) -> Answered {
    switch key {
    case .up: focus = max(focus - 1, 0)
    case .down: focus = min(focus + 1, order.count - 1)
    case .character(" "): toggle()
    case .character(let character):
      guard let number = character.wholeNumberValue, order.indices.contains(number - 1) else { return .ignored }
      focus = number - 1
      toggle()
    case .enter:
      let places = marked.sorted()
      if !places.isEmpty { return .answered(text == nil ? .multiple(places) : .faults(places)) }
      isReminded = true
    default: return .ignored
    }
    return .taken
  }

  private mutating func toggle() {
    isReminded = false
    let choice = order[focus]
    if marked.remove(choice) == nil { marked.insert(choice) }
  }

  func answers(_ context: Context) -> [TerminalUI.Block] {
    let words = context.words.items
    var prose = Prose(context)
    var body: [TerminalUI.Block] = text?.title.map { [.paragraph(Text($0, .strong))] } ?? []
    body.append(
      .options(
        order.enumerated().map { place, choice in
          TerminalUI.Option(
            label: String(place + 1), text: prose.text(item.interaction.choices[choice].text),
            mark: marked.contains(choice) ? .marked : .unmarked, isFocused: place == focus)
        }))
    var lines = context.reasons(ofChoicesOf: item, shown: order)
    lines +=
      text == nil
      ? [Text(words.chooseAll(marked.count)), item.credit.explained(words.partialCredit, words)]
      : [Text(words.pointOut(marked.count)), item.credit.explained(words.faultCredit, words)]
    if isReminded { lines.append(Text(text == nil ? words.nothingChosen : words.nothingPointedOut, .strong)) }
    body.append(.lines(lines))
    return body
  }

  func keys(_ words: Phrases) -> [KeyHint] {
    [
      KeyHint("↑↓", words.keys.choose), KeyHint("\(words.keys.space) 1–\(order.count)", words.keys.mark),
      KeyHint("Enter", words.keys.answer),
    ]
  }

  func prompt(_ words: Phrases) -> String { text == nil ? words.items.multiplePrompt : words.items.faultsPrompt }
}
