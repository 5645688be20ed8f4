/// A piece of a page.
public indirect enum Block: Sendable, Equatable {
  case paragraph([Inline])
  case list([[Inline]], isNumbered: Bool)
  case table(Table)
  /// Something to notice, or an example from a trade.
  case aside(Aside)
  case figure(Figure)
  /// A statement of the rules, with where it stands.
  case fact(Fact)
  /// Blocks for those whom a condition fits.
  case when(Conditional)
}

/// A run of text.
public enum Inline: Sendable, Equatable {
  case text(String)
  case strong(String)
  /// A term of the glossary, by id, with the word as it stands here.
  case term(String, String)
  /// A number from the profile or the thresholds.
  case value(Operand)
}

/// Rows and columns; a header is optional.
public struct Table: Sendable, Equatable {
  /// Names of the columns, or empty.
  public var header: [[Inline]]
  /// The rows, each with a cell a column.
  public var rows: [[[Inline]]]

  /// A table.
  public init(header: [[Inline]], rows: [[[Inline]]]) {
    self.header = header
    self.rows = rows
  }
}

/// A note or an example, set apart.
public struct Aside: Sendable, Equatable {
  /// What kind of aside it is.
  public enum Kind: String, Sendable, CaseIterable { case note, example }
  /// Note or example.
  public var kind: Kind
  /// A heading of its own, where the author gave one.
  public var title: String?
  /// What it says.
  public var blocks: [Block]

  /// A note or an example.
  public init(kind: Kind, title: String?, blocks: [Block]) {
    self.kind = kind
    self.title = title
    self.blocks = blocks
  }
}

/// A drawing in text, at most 66 columns wide, with words that say the same.
public struct Figure: Sendable, Equatable {
  /// The drawing, line by line.
  public var lines: [String]
  /// What the plain face reads instead.
  public var alternative: String

  /// A figure with its alternative.
  public init(lines: [String], alternative: String) {
    self.lines = lines
    self.alternative = alternative
  }
}

/// A statement of the rules that can be checked: where it stands, since when, and when that was looked at.
public struct Fact: Sendable, Equatable {
  /// The reference as lawyers write it, as `aml § 3-5`; nil where the fact rests on a source alone.
  public var law: String?
  /// The key of the ``Source`` it rests on.
  public var source: String
  /// Since when the rule is in force; nil where the source does not say.
  public var inForce: CivilDate?
  /// The date of the source, never the day of writing.
  public var checked: CivilDate?
  /// What it says.
  public var blocks: [Block]

  /// A fact with its reference and dates.
  public init(law: String?, source: String, inForce: CivilDate?, checked: CivilDate?, blocks: [Block]) {
    self.law = law
    self.source = source
    self.inForce = inForce
    self.checked = checked
    self.blocks = blocks
  }
}

/// Blocks shown to those whom the condition fits, and to those who do not know.
public struct Conditional: Sendable, Equatable {
  /// The block's name in the curriculum, as `B01.CHAIN`; nil for one without.
  public var id: String?
  /// For whom it is.
  public var condition: Condition
  /// What it says.
  public var blocks: [Block]

  /// Blocks under a condition.
  public init(id: String?, condition: Condition, blocks: [Block]) {
    self.id = id
    self.condition = condition
    self.blocks = blocks
  }
}

/// A word of the trade, explained.
public struct Term: Sendable, Equatable {
  /// The word as a headword.
  public var word: String
  /// What it means, in one or two sentences.
  public var explanation: String

  /// A term with its explanation.
  public init(word: String, explanation: String) {
    self.word = word
    self.explanation = explanation
  }
}

/// Where a fact comes from.
public struct Source: Sendable, Equatable {
  /// The name of the source.
  public var title: String
  /// Where to read it, without the scheme; nil where there is no address.
  public var address: String?
  /// When it was read; nil where it is undated.
  public var read: CivilDate?

  /// A source.
  public init(title: String, address: String?, read: CivilDate?) {
    self.title = title
    self.address = address
    self.read = read
  }
}
