import Courseware
import TerminalUI

/// Steps to put in order: one is taken hold of and moved, or the order is written with numbers.
struct Ordering: Answering {
  let item: Item
  private let steps: [OrderStep]
  /// The author's places in the order they stand.
  private var order: [Int]
  private var focus = 0
  /// The order to go back to while a step is held.
  private var held: [Int]?
  /// The order as it is being written.
  private var line: EditableLine?
  /// Whether the order is the leader's own; the one first shown is no answer.
  private var isMoved: Bool
  private var complaint: Complaint?

  private enum Complaint { case notMoved, notAnOrder }

  init(item: Item, steps: [OrderStep], order: [Int], response: Response?) {
    self.item = item
    self.steps = steps
    if case .order(let answered) = response {
      self.order = answered
      isMoved = true
    } else {
      self.order = order
      isMoved = false
    }
  }

  var takesText: Bool { line != nil }
  var takesNumbers: Bool { true }

  mutating func handle(_ key: Key) -> Answered {
    if line != nil { return write(key) }
    switch key {
    case .up: move(to: focus - 1)
    case .down: move(to: focus + 1)
    case .character(" "): held = held == nil ? order : nil
    case .character("t") where held == nil: line = EditableLine()
    case .paste(let text): line = EditableLine(text)
    case .escape:
      guard let before = held else { return .ignored }
      order = before
      held = nil
    case .character(let character):
      guard let number = character.wholeNumberValue, order.indices.contains(number - 1) else { return .ignored }
      move(to: number - 1)
    case .enter:
      guard isMoved else {
        complaint = .notMoved
        return .taken
      }
      return .answered(.order(order))
    default: return .ignored
    }
    complaint = nil
    return .taken
  }

  /// Moves the focus, and with it the step that is held.
  private mutating func move(to place: Int) {
    let place = min(max(place, 0), order.count - 1)
    if held != nil, place != focus {
      order.insert(order.remove(at: focus), at: place)
      isMoved = true
    }
    focus = place
  }

  private mutating func write(_ key: Key) -> Answered {
    switch key {
    case .escape:
      line = nil
      complaint = nil
    case .enter:
      guard let written = writtenOrder else {
        complaint = .notAnOrder
        return .taken
      }
      return .answered(.order(written))
    default:
      guard line?.handle(key) == true else { return .ignored }
      complaint = nil
    }
    return .taken
  }

  /// What the numbers that are written mean: each line by the number it stands with, once.
  private var writtenOrder: [Int]? {
    let places = line.flatMap { $0.text.wholeNumbers }?.map { $0 - 1 }
    return places?.sorted() == Array(order.indices) ? places?.map { order[$0] } : nil
  }

  func answers(_ context: Context) -> [TerminalUI.Block] {
    let words = context.words.items
    var prose = Prose(context)
    let options = order.enumerated().map { place, step in
      let isFocused = place == focus && line == nil
      return TerminalUI.Option(
        label: String(place + 1),
        text: prose.text(steps[step].text) + (held != nil && isFocused ? Text("   ↕ \(words.moving)") : ""),
        isFocused: isFocused)
    }
    var body: [TerminalUI.Block] = [.options(options)]
    if let line {
      body.append(
        .field(
          Field(
            label: Text(words.orderField), text: line.text, cursor: line.cursor, isFocused: true,
            hint: Text(words.orderHint(order.count)), leavesKeyWords: true)))
    } else {
      body.append(
        .lines([Text(words.orderLead), Text(words.orderTyped), item.credit.explained(words.orderCredit, words)]))
    }
    switch complaint {
    case .notMoved: body.append(.paragraph(Text(words.orderUntouched, .strong)))
    case .notAnOrder: body.append(.paragraph(Text(words.orderWrong(order.count), .strong)))
    case nil: break
    }
    return body
  }

  func keys(_ words: Phrases) -> [KeyHint] {
    if line != nil {
      return [KeyHint("Enter", words.keys.answer), KeyHint("Esc", words.keys.undo, essential: true)]
    }
    if held != nil {
      return [
        KeyHint("↑↓", words.keys.move), KeyHint(words.keys.space, words.keys.drop, essential: true),
        KeyHint("Esc", words.keys.undo, essential: true), KeyHint("Enter", words.keys.answer),
      ]
    }
    return [
      KeyHint("↑↓", words.keys.choose), KeyHint(words.keys.space, words.keys.take, essential: true),
      KeyHint("t", words.keys.typeNumbers, essential: true), KeyHint("Enter", words.keys.answer),
    ]
  }

  func prompt(_ words: Phrases) -> String { words.items.orderPrompt }
}

extension String {
  /// The whole numbers it is made of, with spaces or commas between; nil where there is anything else.
  var wholeNumbers: [Int]? {
    let words = split { $0 == "," || $0.isWhitespace }
    let numbers = words.compactMap { Int($0) }
    return numbers.count == words.count && !numbers.isEmpty ? numbers : nil
  }
}
