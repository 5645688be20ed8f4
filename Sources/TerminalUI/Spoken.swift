/// A screen as lines to append: no cursor movement, no borders, no escape code.
public struct Spoken: Sendable, Equatable {
  /// The lines, at most 78 columns wide, blank ones between paragraphs.
  public var lines: [String]
  /// The sentence that says what to type; the answer is typed behind it.
  public var prompt: String

  /// Creates spoken lines.
  public init(lines: [String], prompt: String) {
    self.lines = lines
    self.prompt = prompt
  }

  /// The spoken lines for a golden file.
  public var goldenText: String { (lines + ["", prompt]).joined(separator: "\n") + "\n" }
}

extension Screen {
  /// The screen in words, top to bottom.
  ///
  /// Where a panel is open only the panel is spoken: what it opened over has been said and still stands above.
  public func spoken(glyphs: Glyphs, vocabulary: Vocabulary) -> Spoken {
    let speech = Speech(glyphs: glyphs, vocabulary: vocabulary)
    let head = panel.map { [$0.title] } ?? (trail + [fact])
    let opening = head.map { speech.string(Text($0)) }.filter { !$0.isEmpty }.map(\.sentence.capitalised)
      .joined(separator: " ")
    let paragraphs = [opening.isEmpty ? [] : speech.wrapped(Text(opening))] + (panel?.body ?? body).map(speech.lines)
    return Spoken(
      lines: Array(paragraphs.filter { !$0.isEmpty }.joined(separator: [""])), prompt: speech.string(Text(prompt)))
  }
}

extension String {
  /// The string as a sentence: with a full stop unless it has its own end.
  var sentence: String { last.map { ".:?!…".contains($0) } == true ? self : self + "." }

  /// The string with a capital first letter.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }

  /// The string before what it is about: with a colon unless it has its own end.
  var label: String { last.map { ".:?!…".contains($0) } == true ? self : self + ":" }

  /// The string and more about it.
  func followed(by more: String) -> String { isEmpty || more.isEmpty ? self + more : "\(label) \(more)" }
}
