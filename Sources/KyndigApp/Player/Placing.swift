import Courseware
import TerminalUI

/// Entries to put under categories: an entry has the focus, and a digit puts it under the category of that number.
struct Placing: Answering {
  let item: Item
  private let matching: Matching
  /// The author's places of the entries, in the order shown.
  private let order: [Int]
  /// The categories by the author's places of the entries.
  private var placed: [Int: Int] = [:]
  private var focus = 0
  private var complaint: Complaint?

  private enum Complaint { case notAll, notCategories }

  init(item: Item, matching: Matching, order: [Int], response: Response?) {
    self.item = item
    self.matching = matching
    self.order = order
    if case .match(let categories) = response {
      placed = Dictionary(uniqueKeysWithValues: categories.enumerated().map { ($0, $1) })
    }
  }

  var takesNumbers: Bool { true }

  mutating func handle(_ key: Key) -> Answered {
    switch key {
    case .up: focus = max(focus - 1, 0)
    case .down: focus = min(focus + 1, order.count - 1)
    case .backspace: placed[order[focus]] = nil
    case .character(let character):
      guard let number = character.wholeNumberValue, matching.categories.indices.contains(number - 1) else {
        return .ignored
      }
      placed[order[focus]] = number - 1
      // On to the next that is loose; where none is, the focus stays.
      let places = Array(order.indices)
      focus = (places[(focus + 1)...] + places[..<focus]).first { placed[order[$0]] == nil } ?? focus
    case .paste(let text):
      guard let categories = text.wholeNumbers?.map({ $0 - 1 }), categories.count == order.count,
        categories.allSatisfy(matching.categories.indices.contains)
      else {
        complaint = .notCategories
        return .taken
      }
      for (entry, category) in zip(order, categories) { placed[entry] = category }
    case .enter:
      let categories = matching.entries.indices.compactMap { placed[$0] }
      if categories.count == matching.entries.count, complaint == nil { return .answered(.match(categories)) }
      complaint = complaint ?? .notAll
      return .taken
    default: return .ignored
    }
    complaint = nil
    return .taken
  }

  func answers(_ context: Context) -> [TerminalUI.Block] {
    let words = context.words.items
    var prose = Prose(context)
    let categories = matching.categories.map { prose.text($0) }
    let entries = order.enumerated().map { place, entry in
      let category = placed[entry].map { Text("\($0 + 1)  \(categories[$0].string.shortened(to: 24))") }
      return TerminalUI.Option(
        label: Self.letter(place), text: prose.text(matching.entries[entry].text),
        detail: category ?? Text(place == focus ? words.placeHere(categories.count) : words.loose, .dim),
        isFocused: place == focus)
    }
    let rows = categories.enumerated().map { number, category in
      let users = order.indices.filter { placed[order[$0]] == number }.map(Self.letter)
      return TerminalUI.Option(
        label: String(number + 1), text: category,
        detail: users.isEmpty ? Text("") : Text(words.usedBy(context.words.formats.list(users)), .dim))
    }
    var lines = [
      Text(words.placed(placed.count, order.count)), item.credit.explained(words.matchCredit, words),
    ]
    switch complaint {
    case .notAll: lines.append(Text(words.matchUnfinished, .strong))
    case .notCategories: lines.append(Text(words.matchWrong(order.count, categories.count), .strong))
    case nil: break
    }
    return [.options(entries), .options(rows), .lines(lines)]
  }

  /// The letter of an entry, by its place.
  static func letter(_ place: Int) -> String {
    UnicodeScalar(UInt8(ascii: "A") + UInt8(clamping: place)).description
  }

  func keys(_ words: Phrases) -> [KeyHint] {
    [
      KeyHint("↑↓", words.keys.choose), KeyHint("1–\(matching.categories.count)", words.keys.place, essential: true),
    ] + (placed.isEmpty ? [] : [KeyHint(words.keys.delete, words.keys.loosen, essential: true)])
      + [KeyHint("Enter", words.keys.answer)]
  }

  func prompt(_ words: Phrases) -> String { words.items.matchPrompt(order.count) }
}
