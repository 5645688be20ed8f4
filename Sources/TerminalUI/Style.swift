/// The role a piece of text has; how a role looks is decided in one place.
///
/// No state is told by style alone: every one has a word and a glyph too.
public enum Style: Sendable, Hashable, CaseIterable {
  /// Running text.
  case plain
  /// Bold.
  case strong
  /// Italic.
  case emphasis
  /// A term or a link, underlined.
  case term
  /// Passed or correct, green.
  case passed
  /// Not passed or wrong, yellow: a wrong answer is no alarm.
  case failed
  /// Partly right, yellow.
  case partly
  /// A deviation or an error, red.
  case error
  /// What is of less weight.
  case dim
  /// A heading, bold.
  case heading
  /// What has the focus, bold.
  case focus
  /// Where the reader is, bold.
  case here
  /// The writable part of a field, underlined.
  case field

  /// The letter that stands for the style in the second plane of a golden file; a space for plain text.
  public var letter: Character {
    switch self {
    case .plain: " "
    case .strong: "s"
    case .emphasis: "e"
    case .term: "t"
    case .passed: "p"
    case .failed: "f"
    case .partly: "h"
    case .error: "x"
    case .dim: "d"
    case .heading: "H"
    case .focus: "F"
    case .here: "@"
    case .field: "u"
    }
  }

  /// The parameters of the SGR sequence that turns the style on; empty for none.
  func parameters(_ colour: ColourMode) -> String {
    switch self {
    case .plain: ""
    case .strong, .heading, .focus, .here: "1"
    case .emphasis: "3"
    case .term, .field: "4"
    case .dim: "2"
    case .passed: colour == .sixteen ? "32" : ""
    case .failed, .partly: colour == .sixteen ? "33" : ""
    case .error: colour == .sixteen ? "31" : ""
    }
  }
}

/// Whether colours are written.
///
/// Bold, underline and the like are no colours: they stay in both.
public enum ColourMode: Sendable, Equatable {
  /// No colour, as `NO_COLOR` asks.
  case none
  /// The 16 named colours, which the user's own theme decides.
  case sixteen
}
