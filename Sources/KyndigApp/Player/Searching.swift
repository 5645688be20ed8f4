import Courseware
import TerminalUI

/// The search that opens over any screen: a line to write in, and under it what is found.
struct Searching: Sendable, Equatable {
  /// What came of a key.
  enum Outcome: Sendable, Equatable {
    case goesOn
    case closed
    case opened(SearchResult)
  }

  /// The most results that are listed.
  static let mostShown = 20

  private let index: SearchIndex
  private var line = EditableLine()
  private var results: [SearchResult] = []
  /// The result that has the focus; nil while the line has it.
  private var picking: Picking?

  init(_ session: Session) { index = SearchIndex(session) }

  private var shown: ArraySlice<SearchResult> { results.prefix(Self.mostShown) }
  /// Whether the results have the focus, so that letters are keys.
  var isChoosing: Bool { picking != nil }
  private var isBlank: Bool { line.text.allSatisfy(\.isWhitespace) }

  mutating func update(_ key: Key) -> Outcome {
    if [.escape, .back].contains(key) { return .closed }
    guard let picking else { return write(key) }
    let isUpFromFirst = key == .up && picking.focus == 0
    if !isUpFromFirst, self.picking?.handle(key) == true { return .goesOn }
    switch key {
    case .enter: return .opened(results[picking.focus])
    case .up, .left, .backspace, .character("/"): self.picking = nil
    default: break
    }
    return .goesOn
  }

  private mutating func write(_ key: Key) -> Outcome {
    switch key {
    case .enter where isBlank: return .closed
    case .enter, .down: picking = shown.isEmpty ? nil : Picking(of: shown.count)
    default: if line.handle(key) { results = index.results(for: line.text) }
    }
    return .goesOn
  }

  func panel(_ context: Context) -> Panel {
    let words = context.words.searching
    var body: [TerminalUI.Block] = [
      .field(Field(label: "", text: line.text, cursor: line.cursor, isFocused: picking == nil))
    ]
    if isBlank {
      body.append(.paragraph(Text(words.lead, .dim)))
    } else if results.isEmpty {
      body.append(.paragraph(Text(words.none(line.text))))
    } else {
      let rows = shown.enumerated().map { place, result in
        TerminalUI.Option(
          label: String(place + 1), text: Self.text(of: result), detail: Text(words.kind(result.kind), .dim))
      }
      body.append(picking?.options(rows) ?? .options(rows))
      if results.count > shown.count { body.append(.paragraph(Text(words.tooMany(shown.count, results.count), .dim))) }
    }
    return Panel(title: words.title, body: body)
  }

  private static func text(of result: SearchResult) -> TerminalUI.Text {
    Text(result.title) + (result.excerpt.isEmpty ? Text("") : Text(" – \(result.excerpt)", .dim))
  }

  func keys(_ words: Phrases) -> [KeyHint] {
    let close = KeyHint("Esc", words.keys.close, essential: true)
    if picking != nil {
      return words.keys.choosing(shown.count) + [
        KeyHint("Enter", words.searching.open), KeyHint("/", words.searching.anew), close,
      ]
    }
    if isBlank { return [KeyHint("Enter", words.keys.close)] }
    return (shown.isEmpty ? [] : [KeyHint("Enter", words.searching.toResults)]) + [close]
  }

  func prompt(_ words: Phrases) -> String {
    picking == nil ? words.searching.fieldPrompt : words.searching.resultsPrompt
  }
}
