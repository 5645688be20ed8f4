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
  private var focus: Int?

  init(_ session: Session) { index = SearchIndex(session) }

  private var shown: ArraySlice<SearchResult> { results.prefix(Self.mostShown) }
  private var isBlank: Bool { line.text.allSatisfy(\.isWhitespace) }

  mutating func update(_ key: Key) -> Outcome {
    if key == .escape { return .closed }
    guard let focus else { return write(key) }
    switch key {
    case .enter: return shown.indices.contains(focus) ? .opened(results[focus]) : .goesOn
    case .up: self.focus = focus > 0 ? focus - 1 : nil
    case .down: self.focus = min(focus + 1, shown.count - 1)
    case .left, .backspace, .character("/"): self.focus = nil
    case .character(let character):
      if let number = character.wholeNumberValue, shown.indices.contains(number - 1) { self.focus = number - 1 }
    default: break
    }
    return .goesOn
  }

  private mutating func write(_ key: Key) -> Outcome {
    switch key {
    case .enter where isBlank: return .closed
    case .enter, .down: focus = shown.isEmpty ? nil : 0
    default: if line.handle(key) { results = index.results(for: line.text) }
    }
    return .goesOn
  }

  func panel(_ context: Context) -> Panel {
    let words = context.words.searching
    var body: [TerminalUI.Block] = [
      .field(Field(label: "", text: line.text, cursor: line.cursor, isFocused: focus == nil))
    ]
    if isBlank {
      body.append(.paragraph(Text(words.lead, .dim)))
    } else if results.isEmpty {
      body.append(.paragraph(Text(words.none(line.text))))
    } else {
      body.append(
        .options(
          shown.enumerated().map { place, result in
            TerminalUI.Option(
              label: String(place + 1), text: Self.text(of: result), detail: Text(words.kind(result.kind), .dim),
              isFocused: place == focus)
          }))
      if results.count > shown.count { body.append(.paragraph(Text(words.tooMany(shown.count, results.count), .dim))) }
    }
    return Panel(title: words.title, body: body)
  }

  private static func text(of result: SearchResult) -> TerminalUI.Text {
    Text(result.title) + (result.excerpt.isEmpty ? Text("") : Text(" – \(result.excerpt)", .dim))
  }

  func keys(_ words: Phrases) -> [KeyHint] {
    let close = KeyHint("Esc", words.keys.close, essential: true)
    if focus != nil {
      return [
        KeyHint("↑↓ 1–\(min(9, shown.count))", words.keys.choose), KeyHint("Enter", words.searching.open),
        KeyHint("/", words.searching.anew), close,
      ]
    }
    return (shown.isEmpty ? [] : [KeyHint("Enter", words.searching.toResults)]) + [close]
  }

  func prompt(_ words: Phrases) -> String { focus == nil ? words.searching.fieldPrompt : words.searching.resultsPrompt }
}
