/// A piece of a screen's content.
public enum Block: Sendable, Equatable {
  /// A heading, on rows of its own.
  case heading(Text)
  /// Running text.
  case paragraph(Text)
  /// Points, with numbers or with dashes.
  case list([Text], numbered: Bool)
  /// Rows and columns; spoken as one record a paragraph, labels first.
  case table(Table)
  /// Labels and values, the values aligned.
  case facts([Fact])
  /// Blocks two columns further in, such as a reason or the words of a statement.
  case indented([Block])
  /// An aside, such as an example or a tip; the caller gives the leading word.
  case note(Text)
  /// A drawing at most 66 columns wide, with the words that say the same.
  ///
  /// Spoken, and in a window too narrow for the drawing, the alternative takes its place.
  case figure(lines: [String], alternative: String)
  /// A long list to move in; at most one on a screen, and not inside another block.
  case roll(Roll)
  /// Choices, or the rows of an overview.
  case options([Option])
  /// A place to write.
  case field(Field)
  /// A result bar with its limit.
  case meter(Meter)
  /// Lines that are not joined.
  case lines([Text])
}

/// A table of few columns.
public struct Table: Sendable, Equatable {
  /// The columns' names; empty for a table without.
  public var header: [Text]
  /// The rows, a text for each column.
  public var rows: [[Text]]

  /// Creates a table; rows shorter than the longest have empty cells at the end.
  public init(header: [Text] = [], rows: [[Text]]) {
    self.header = header
    self.rows = rows
  }
}

/// A label and what it labels.
public struct Fact: Sendable, Equatable {
  /// The label; empty when the value goes on from the fact above.
  public var label: Text
  /// The value.
  public var value: Text

  /// Creates a fact.
  public init(_ label: Text, _ value: Text) {
    self.label = label
    self.value = value
  }
}

/// A result in percent, drawn as a bar.
public struct Meter: Sendable, Equatable {
  /// What is measured.
  public var label: Text
  /// The result, 0 to 100.
  public var percent: Int
  /// The name of the limit.
  public var limitLabel: Text
  /// The limit in percent; none draws the bar alone.
  public var limit: Int?

  /// Creates a meter; a percentage outside 0 to 100 is printed as it is and drawn as the nearest end.
  public init(label: Text, percent: Int, limitLabel: Text = "", limit: Int? = nil) {
    self.label = label
    self.percent = percent
    self.limitLabel = limitLabel
    self.limit = limit
  }
}
