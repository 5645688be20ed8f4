import Courseware
import TerminalUI

/// An item while it is being answered: where the focus is and what is chosen.
///
/// Choosing and answering are two acts, so that a slip of the finger never costs a point.
struct Choosing: Sendable {
  let item: Item
  /// The author's positions in the order shown.
  let order: [Int]
  /// A place in the order shown.
  private var focus = 0
  /// The author's positions that are chosen.
  private var chosen: Set<Int>
  /// Whether Enter came before anything was chosen.
  private var isReminded = false

  init(item: Item, order: [Int], response: Response? = nil) {
    self.item = item
    self.order = order
    switch response {
    case .single(let choice): chosen = [choice]
    case .multiple(let choices), .faults(let choices): chosen = Set(choices)
    case .order, .match, .number, .date, nil: chosen = []
    }
    if let first = order.firstIndex(where: chosen.contains) { focus = first }
  }

  private var isMultiple: Bool { if case .multiple = item.interaction { true } else { false } }

  /// Takes a key, and gives the response once it is answered.
  mutating func handle(_ key: Key) -> Response? {
    switch key {
    case .up: move(to: focus - 1)
    case .down: move(to: focus + 1)
    case .character(" "): choose()
    case .character(let character):
      guard let number = character.wholeNumberValue, order.indices.contains(number - 1) else { return nil }
      focus = number - 1
      choose()
    case .enter:
      if !chosen.isEmpty { return isMultiple ? .multiple(chosen.sorted()) : chosen.first.map(Response.single) }
      isReminded = true
    default: break
    }
    return nil
  }

  private mutating func move(to place: Int) {
    focus = min(max(place, 0), order.count - 1)
    if !isMultiple { choose() }
  }

  private mutating func choose() {
    isReminded = false
    let choice = order[focus]
    if !isMultiple {
      chosen = [choice]
    } else if chosen.remove(choice) == nil {
      chosen.insert(choice)
    }
  }

  /// The question, the choices, and what to do.
  func body(_ context: Context) -> [TerminalUI.Block] {
    var prose = Prose(context)
    var body = prose.blocks(item.prompt)
    body.append(
      .options(
        order.enumerated().map { place, choice in
          TerminalUI.Option(
            label: String(place + 1), text: prose.text(item.interaction.choices[choice].text),
            mark: isMultiple ? (chosen.contains(choice) ? .marked : .unmarked) : nil, isFocused: place == focus)
        }))
    let words = context.words.items
    let place = order.firstIndex(where: chosen.contains)
    var lines = [
      Text(isMultiple ? words.chooseAll(chosen.count) : place.map { words.chosen($0 + 1) } ?? words.chooseOne)
    ]
    if isMultiple { lines.append(Text(words.partialCredit)) }
    if isReminded { lines.append(Text(words.nothingChosen, .strong)) }
    body.append(.lines(lines))
    return body
  }

  /// The keys that work on an item.
  func keys(_ words: Phrases) -> [KeyHint] {
    let count = order.count
    return isMultiple
      ? [
        KeyHint("↑↓", words.keys.choose), KeyHint("\(words.keys.space) 1–\(count)", words.keys.mark),
        KeyHint("Enter", words.keys.answer),
      ]
      : [KeyHint("↑↓ 1–\(count)", words.keys.choose), KeyHint("Enter", words.keys.answer)]
  }

  func prompt(_ words: Phrases) -> String { isMultiple ? words.items.multiplePrompt : words.items.singlePrompt }
}
