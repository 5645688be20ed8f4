import Courseware
import TerminalUI

/// One of several choices.
struct Choosing: Answering {
  let item: Item
  /// The author's places in the order shown.
  private let order: [Int]
  private var picking: Picking
  /// Whether Enter came before anything was chosen.
  private var isReminded = false

  init(item: Item, order: [Int], response: Response?) {
    self.item = item
    self.order = order
    var place: Int?
    if case .single(let choice) = response { place = order.firstIndex(of: choice) }
    picking = Picking(of: order.count, chosen: place)
  }

  mutating func handle(_ key: Key) -> Answered {
    if key == .enter, let chosen = picking.chosen { return .answered(.single(order[chosen])) }
    guard key == .enter || picking.handle(key) else { return .ignored }
    isReminded = key == .enter
    return .taken
  }

  func answers(_ context: Context) -> [TerminalUI.Block] {
    let words = context.words.items
    var prose = Prose(context)
    var texts: [TerminalUI.Text] = []
    for choice in order { texts.append(prose.text(item.interaction.choices[choice].text)) }
    var lines = context.reasons(ofChoicesOf: item, shown: order)
    lines.append(Text(picking.chosen.map { words.chosen($0 + 1) } ?? words.chooseOne))
    if isReminded { lines.append(Text(words.nothingChosen, .strong)) }
    return [picking.options(texts), .lines(lines)]
  }

  func keys(_ words: Phrases) -> [KeyHint] {
    words.keys.choosing(order.count) + [KeyHint("Enter", words.keys.answer)]
  }

  func prompt(_ words: Phrases) -> String { words.items.singlePrompt }
}
