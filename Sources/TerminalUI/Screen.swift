/// What a screen says, as data: drawn as a grid by ``drawn(in:glyphs:vocabulary:viewport:)``, spoken as lines by
/// ``spoken(glyphs:vocabulary:)``.
///
/// A screen is one page, one question or one decision. Both renderers read every field, so nothing can be said in
/// one voice only.
public struct Screen: Sendable, Equatable {
  /// Where the reader is, the widest place first.
  public var trail: [String]
  /// One fact about the place, at the right end of the first row; may be empty.
  public var fact: String
  /// How much of the rule under the trail is heavy; none draws a thin rule.
  public var progress: Progress?
  /// The content, from top to bottom.
  public var body: [Block]
  /// What has opened over the lower part of the content.
  public var panel: Panel?
  /// The keys that work now, in the order they are needed.
  public var keys: [KeyHint]
  /// The sentence that ends the spoken screen and says what to type.
  public var prompt: String
  /// Whether numbers typed where there is no full screen are one answer, such as an order: they come as pasted text, and Enter
  /// follows.
  public var takesNumbers: Bool

  /// Creates a screen; all but the trail and the body may be left out.
  public init(
    trail: [String], fact: String = "", progress: Progress? = nil, body: [Block], panel: Panel? = nil,
    keys: [KeyHint] = [], prompt: String = "", takesNumbers: Bool = false
  ) {
    self.trail = trail
    self.fact = fact
    self.progress = progress
    self.body = body
    self.panel = panel
    self.keys = keys
    self.prompt = prompt
    self.takesNumbers = takesNumbers
  }
}

/// How much is done of how much; drawn as the heavy part of a rule.
public struct Progress: Sendable, Equatable {
  /// How many parts are done.
  public var done: Int
  /// How many parts there are.
  public var of: Int

  /// Creates a progress; values outside `0...of` are drawn as the nearest end.
  public init(done: Int, of: Int) {
    self.done = done
    self.of = of
  }

  /// How many of `columns` columns are heavy, rounded to the nearest.
  func heavy(of columns: Int) -> Int {
    guard of > 0 else { return 0 }
    let part = min(max(done, 0), of)
    return (part * columns * 2 + of) / (of * 2)
  }
}

/// What opens at the bottom of the screen while the text above stays in sight.
public struct Panel: Sendable, Equatable {
  /// The words in the panel's upper rule.
  public var title: String
  /// The panel's content.
  public var body: [Block]

  /// Creates a panel.
  public init(title: String, body: [Block]) {
    self.title = title
    self.body = body
  }
}

/// A key that works on this screen, and what it does.
public struct KeyHint: Sendable, Equatable {
  /// The key as the keyboard names it.
  public var key: String
  /// What the key does here, in a word or two.
  public var does: String
  /// Whether a narrow window must keep it.
  ///
  /// `Enter` and `?` are always kept.
  public var essential: Bool

  /// Creates a hint.
  public init(_ key: String, _ does: String, essential: Bool = false) {
    self.key = key
    self.does = does
    self.essential = essential
  }

  var isKept: Bool { essential || key == "Enter" || key == "?" }
}
