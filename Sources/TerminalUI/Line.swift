/// A laid-out line of content, before it is put into a window.
struct Line: Sendable, Equatable {
  /// Where it starts, relative to the content's first column; a focus marker stands before it.
  var column = 0
  var cells: [Cell] = []
  /// Whether the focused thing is on this line.
  var isFocused = false
  /// Where on the line the real cursor belongs, relative to the content's first column.
  var cursor: Int?
  /// The number of the block it belongs to.
  var block = 0

  static let blank = Line()

  var width: Int { columns(of: cells) }

  /// Fills the line with spaces up to a column relative to the content's first, so that what follows starts there.
  mutating func pad(to place: Int) {
    let missing = place - column - width
    if missing > 0 { cells += Array(repeating: .blank, count: missing) }
  }

  func moved(_ by: Int) -> Line {
    var line = self
    line.column += by
    line.cursor = cursor.map { $0 + by }
    return line
  }
}
