import TerminalUI
import Testing

/// A terminal's grid, so far as frames write to it: it places the cursor, clears, sets styles and prints.
struct Emulator {
  /// A place: a character and the style that is on, or the right half of a wide character.
  struct Place: Equatable {
    var character: Character?
    var style: String
  }

  private(set) var rows: [[Place]]
  private(set) var cursor = (row: 0, column: 0)
  private(set) var isCursorShown = true
  /// The rows that something was written to since the emulator was last told to forget.
  var touched: Set<Int> = []
  private var style = ""

  /// A window full of what should not be there.
  init(_ size: Size) {
    let row = Array(repeating: Place(character: "?", style: "7"), count: max(size.columns, 1))
    rows = Array(repeating: row, count: max(size.rows, 1))
  }

  mutating func take(_ bytes: [UInt8]) {
    var rest = Array(String(decoding: bytes, as: UTF8.self))[...]
    while let character = rest.popFirst() {
      guard character == "\u{1B}" else {
        put(character)
        continue
      }
      #expect(rest.popFirst() == "[")
      let parameters = String(rest.prefix { !$0.isLetter })
      rest = rest.dropFirst(parameters.count)
      perform(rest.popFirst() ?? "?", parameters)
    }
  }

  private mutating func perform(_ final: Character, _ parameters: String) {
    switch (final, parameters) {
    case ("H", _):
      let places = parameters.split(separator: ";").compactMap { Int($0) }
      guard places.count == 2 else {
        Issue.record("\(parameters) is no place")
        return
      }
      cursor = (places[0] - 1, places[1] - 1)
    case ("J", "2"):
      for row in rows.indices { rows[row] = rows[row].map { _ in Place(character: " ", style: "") } }
      #expect(style == "")
      touched.formUnion(rows.indices)
    case ("K", ""):
      for column in rows[cursor.row].indices where column >= cursor.column { write(" ", at: column, style: "") }
      #expect(style == "")
    case ("m", _): style = parameters == "0" ? "" : String(parameters.dropFirst(2))
    case ("h", "?25"): isCursorShown = true
    case ("l", "?25"): isCursorShown = false
    case ("h", "?2026"), ("l", "?2026"): break
    default: Issue.record("\(parameters)\(final)")
    }
  }

  private mutating func put(_ character: Character) {
    let width = displayWidth(of: character)
    guard rows.indices.contains(cursor.row), cursor.column + width <= rows[cursor.row].count, width > 0 else {
      Issue.record("\(character) at \(cursor)")
      return
    }
    write(character, at: cursor.column, style: style)
    if width == 2 { write(nil, at: cursor.column + 1, style: style) }
    cursor.column += width
  }

  /// Writes to a place; a wide character of which this was a half is gone, as in real terminals.
  private mutating func write(_ character: Character?, at column: Int, style: String) {
    touched.insert(cursor.row)
    let row = cursor.row
    if character != nil, rows[row][column].character == nil { rows[row][column - 1].character = " " }
    if column + 1 < rows[row].count, rows[row][column + 1].character == nil {
      rows[row][column + 1].character = " "
    }
    rows[row][column] = Place(character: character, style: style)
  }
}
