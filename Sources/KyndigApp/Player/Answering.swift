import Courseware
import TerminalUI

/// An item while it is being answered; each way of answering is a value of its own.
///
/// Choosing and answering are two acts, so that a slip of the finger never costs a point.
protocol Answering: Sendable {
  /// What is asked.
  var item: Item { get }
  /// Takes a key, and says what came of it.
  mutating func handle(_ key: Key) -> Answered
  /// What there is to answer with, and what to do; the prompt stands above it.
  func answers(_ context: Context) -> [TerminalUI.Block]
  /// The keys that answer.
  func keys(_ words: Phrases) -> [KeyHint]
  /// What to type where there is no full screen.
  func prompt(_ words: Phrases) -> String
  /// Whether letters are text here, so that `q` is a q.
  var takesText: Bool { get }
  /// Whether Esc leaves the field it is written in.
  var leavesField: Bool { get }
  /// Whether a line of numbers is one answer.
  var takesNumbers: Bool { get }
}

/// What came of a key.
enum Answered {
  /// It means nothing to the answer.
  case ignored
  /// It changed the answer, or what is said of it.
  case taken
  case answered(Response)
}

extension Answering {
  var takesText: Bool { false }
  var leavesField: Bool { false }
  var takesNumbers: Bool { false }

  /// Why it is asked where not everyone is, the question, what there is to answer with, and what to do.
  func body(_ context: Context) -> [TerminalUI.Block] {
    var prose = Prose(context, told: context.conditions(of: item.id))
    return context.reason(of: item.id) + prose.blocks(item.prompt) + answers(context)
  }

  /// The last row: the keys that answer, and those that lead elsewhere.
  func allKeys(_ words: Phrases) -> [KeyHint] {
    guard !takesText else { return keys(words) }
    return keys(words) + [
      KeyHint("←", words.keys.back), KeyHint("o", words.keys.overview), KeyHint("?", words.keys.help),
      KeyHint("q", words.keys.leave),
    ]
  }

  /// Whether a key that the answer has no use for leads back.
  func leadsBack(_ key: Key) -> Bool { takesText ? key == .backTab : key == .left || key == .backspace }
}

extension Item {
  /// The item as it stands before it is answered, or answered anew; `order` is the order its parts are shown in.
  func answering(order: [Int], response: Response? = nil) -> any Answering {
    switch interaction {
    case .single: return Choosing(item: self, order: order, response: response)
    case .multiple, .faults: return Marking(item: self, order: order, response: response)
    case .order(let steps): return Ordering(item: self, steps: steps, order: order, response: response)
    case .match(let matching): return Placing(item: self, matching: matching, order: order, response: response)
    case .number(let entry): return Entering(item: self, form: .number(unit: entry.unit), response: response)
    case .date: return Entering(item: self, form: .date, response: response)
    }
  }
}

extension Credit {
  /// How points are given, said before the answer where there can be more than one.
  func explained(_ partial: String, _ words: ItemPhrases) -> Text { Text(self == .whole ? words.wholeCredit : partial) }
}
