/// Columns and rows of a window.
public struct Size: Sendable, Hashable {
  /// The width in columns.
  public var columns: Int
  /// The height in rows.
  public var rows: Int

  /// Creates a size.
  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// One place in the grid.
public struct Cell: Sendable, Equatable {
  /// What is shown.
  public var character: Character
  /// How it looks.
  public var style: Style
  /// How many columns the character takes; 0 for the place that the wide character to the left covers.
  public var width: Int

  /// Creates a cell of one column.
  public init(_ character: Character, _ style: Style = .plain, width: Int = 1) {
    self.character = character
    self.style = style
    self.width = width
  }

  static let blank = Cell(" ")
}

/// A screen as it looks in a window of one size.
public struct Frame: Sendable, Equatable {
  /// A row and a column, both counted from 0.
  public struct Position: Sendable, Equatable {
    /// The row.
    public var row: Int
    /// The column.
    public var column: Int

    /// Creates a position.
    public init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  /// The window's size.
  public internal(set) var size: Size
  /// The grid, each row as wide as the window.
  public internal(set) var rows: [[Cell]]
  /// Where the real cursor stands; always inside the window.
  public internal(set) var cursor: Position
  /// What scrolling moves: the panel where one is open, else the content.
  public internal(set) var scrolled: ScrolledPart

  /// Whether there is more below what is in sight.
  public var hasMore: Bool { scrolled.firstVisible + scrolled.height < scrolled.contentHeight }
  /// How many lines there are to see by scrolling.
  public var contentHeight: Int { scrolled.contentHeight }
  /// The first line in sight, counted from 0.
  public var firstVisible: Int { scrolled.firstVisible }

  /// The part of a frame that scrolls.
  public struct ScrolledPart: Sendable, Equatable {
    /// Whether it is the panel.
    public var isPanel = false
    /// How many rows of it fit.
    public var height = 0
    /// How many lines it has.
    public var contentHeight = 0
    /// The first line in sight, counted from 0.
    public var firstVisible = 0
    /// Where the line in sight belongs: the number of its block, counted from 0.
    public var firstBlock = 0
    /// How many rows of a long list are in sight, which the page keys move in; 0 where there is none.
    public var rollHeight = 0
  }

  init(size: Size) {
    self.size = Size(columns: max(size.columns, 1), rows: max(size.rows, 1))
    rows = Array(repeating: Array(repeating: .blank, count: self.size.columns), count: self.size.rows)
    cursor = Position(row: 0, column: 0)
    scrolled = ScrolledPart()
  }

  /// Writes cells into a row from a column on; what does not fit is left out.
  mutating func put(_ cells: [Cell], row: Int, column: Int) {
    guard rows.indices.contains(row) else { return }
    var place = column
    for cell in cells where cell.width > 0 {
      guard place + cell.width <= size.columns else { return }
      if place >= 0 {
        for covered in place..<(place + cell.width) { clear(row: row, column: covered) }
        rows[row][place] = cell
        if cell.width == 2 { rows[row][place + 1] = Cell(" ", cell.style, width: 0) }
      }
      place += cell.width
    }
  }

  /// Makes way for a cell: a wide character that loses one half goes whole.
  private mutating func clear(row: Int, column: Int) {
    let start = rows[row][column].width == 0 ? column - 1 : column
    guard rows[row][start].width == 2 else { return }
    rows[row][start] = .blank
    rows[row][start + 1] = .blank
  }

  mutating func placeCursor(row: Int, column: Int) {
    cursor = Position(
      row: min(max(row, 0), size.rows - 1), column: min(max(column, 0), size.columns - 1))
  }
}
