/// A long list in columns, one row of which has the focus; only a stretch of it is handed over.
///
/// Drawn, it takes the rows that the rest of the screen leaves, a whole windowful at a time; spoken, it tells
/// ``spoken`` records. So a list of a hundred thousand costs no more than one of a hundred.
public struct Roll: Sendable, Equatable {
  /// A column, and how wide it is.
  public struct Column: Sendable, Equatable {
    /// What stands above it, and before its values where they are spoken; may be empty.
    public var title: Text
    /// The fewest columns that say anything.
    public var least: Int
    /// What it takes where there is room.
    public var wanted: Int
    /// Whether a narrow window must keep it; of the others the first goes first.
    public var isKept: Bool

    /// Creates a column.
    public init(_ title: Text, least: Int, wanted: Int, isKept: Bool = true) {
      self.title = title
      self.least = least
      self.wanted = max(wanted, least)
      self.isKept = isKept
    }
  }

  /// What stands in one column of a row, on one line: what has no room is cut.
  public struct Entry: Sendable, Equatable {
    /// What it says, the word for the state too.
    public var text: Text
    /// How it stands with it, drawn as a glyph before the text.
    public var state: State?

    /// Creates an entry.
    public init(_ text: Text, state: State? = nil) {
      self.text = text
      self.state = state
    }
  }

  /// The most rows that are drawn, whatever the window.
  public static let mostDrawn = 60
  /// How many rows are spoken at a time.
  public static let spoken = 10
  /// The fewest rows that are drawn, also where the rest must be scrolled to.
  static let leastDrawn = 3

  /// The columns.
  public var columns: [Column]
  /// The rows of ``stretch(around:of:)``, each with an entry for every column.
  public var rows: [[Entry]]
  /// How many rows there are in all.
  public var count: Int
  /// The place of the row that has the focus, counted from 0.
  public var focus: Int

  /// Creates a list; `row` is asked for the rows of the stretch around the focus, and for no others.
  public init(columns: [Column], count: Int, focus: Int, row: (Int) -> [Entry]) {
    self.columns = columns
    self.count = max(count, 0)
    self.focus = min(max(focus, 0), max(count - 1, 0))
    rows = Self.stretch(around: self.focus, of: self.count).map(row)
  }

  /// The places that can be in sight with the focus, in any window.
  static func stretch(around focus: Int, of count: Int) -> Range<Int> {
    max(focus - mostDrawn + 1, 0)..<max(min(focus + mostDrawn, count), 0)
  }

  /// The places that are in sight where `height` rows are: whole windowfuls, so that moving within one changes little.
  func window(of height: Int) -> Range<Int> {
    let height = min(max(height, 1), Self.mostDrawn)
    let start = max(min(focus / height * height, count - height), 0)
    return start..<min(start + height, count)
  }

  /// The row at a place of the stretch.
  subscript(place: Int) -> [Entry] { rows[place - Self.stretch(around: focus, of: count).lowerBound] }
}
