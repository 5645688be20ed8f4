/// A choice, or a row of an overview.
public struct Option: Sendable, Equatable {
  /// The number or letter that goes straight to it; may be empty.
  public var label: String
  /// What it says.
  public var text: Text
  /// What stands in the column to the right.
  public var detail: Text?
  /// Whether it is marked, where several can be.
  public var mark: Mark?
  /// How it stands with it.
  public var state: State?
  /// Whether it has the focus; at most one thing on a screen has.
  public var isFocused: Bool

  /// Creates an option.
  public init(
    label: String = "", text: Text, detail: Text? = nil, mark: Mark? = nil, state: State? = nil,
    isFocused: Bool = false
  ) {
    self.label = label
    self.text = text
    self.detail = detail
    self.mark = mark
    self.state = state
    self.isFocused = isFocused
  }
}

/// Whether an option is marked.
public enum Mark: Sendable, Equatable {
  /// Drawn as `[x]`.
  case marked
  /// Drawn as `[ ]`.
  case unmarked
}

/// How it stands with a row; each has a glyph, a style and a word of its own.
public enum State: Sendable, Hashable, CaseIterable {
  /// Passed.
  case passed
  /// Not passed.
  case failed
  /// Answered right.
  case correct
  /// Answered wrong.
  case wrong
  /// Partly right.
  case partly
  /// Where the reader is.
  case here
  /// Not started.
  case notStarted
  /// Opens later.
  case locked
  /// A deviation or an error.
  case error

  var style: Style {
    switch self {
    case .passed, .correct: .passed
    case .failed, .wrong: .failed
    case .partly: .partly
    case .here: .here
    case .notStarted, .locked: .dim
    case .error: .error
    }
  }
}

/// A place to write one value, or many lines.
public struct Field: Sendable, Equatable {
  /// What to write; stands above the field.
  public var label: Text
  /// What is written so far.
  public var text: String
  /// Where the next character goes: how many characters stand before it.
  public var cursor: Int
  /// Whether the text is hidden.
  public var isSecret: Bool
  /// Whether keys go here.
  public var isFocused: Bool
  /// How many rows the text may take before it scrolls inside the field.
  public var rows: Int
  /// Whether Enter is a line break in it, as in an ``EditableText``; a long line takes several rows all the same.
  public var isManyLined: Bool
  /// A sentence under the field; may be empty.
  public var hint: Text
  /// Whether a word of the vocabulary is a key here too, where there is no full screen: none of them can be an answer.
  public var leavesKeyWords: Bool

  /// Creates a field; the cursor stands at the end when none is given.
  public init(
    label: Text, text: String = "", cursor: Int? = nil, isSecret: Bool = false, isFocused: Bool = false,
    rows: Int = 1, isManyLined: Bool = false, hint: Text = "", leavesKeyWords: Bool = false
  ) {
    self.label = label
    self.text = text
    self.cursor = cursor ?? text.count
    self.isSecret = isSecret
    self.isFocused = isFocused
    self.rows = rows
    self.isManyLined = isManyLined
    self.hint = hint
    self.leavesKeyWords = leavesKeyWords
  }
}
