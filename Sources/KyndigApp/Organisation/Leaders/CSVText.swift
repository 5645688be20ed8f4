/// A table as spreadsheets save it: RFC 4180, with semicolons or commas, CR LF or LF, with or without a byte order mark.
struct CSVText: Equatable {
  /// A row, and the line that it begins on, counted from 1.
  struct Row: Equatable {
    var line: Int
    var cells: [String]
  }

  /// Why the text is no table.
  enum Problem: Error, Equatable {
    /// Not UTF-8.
    case encoding
    /// A quotation mark that is opened and not closed; the line that it is on.
    case quote(line: Int)
  }

  /// The rows that hold anything, in order.
  private(set) var rows: [Row] = []

  /// Reads a file; the separator is the one of the two that the first line has more of.
  init(_ bytes: [UInt8]) throws(Problem) {
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard let text = String(validating: content, as: UTF8.self) else { throw .encoding }
    let first = text.prefix { !$0.isNewline }
    let separator: Character = first.count { $0 == ";" } >= first.count { $0 == "," } ? ";" : ","
    var reader = Reader(separator: separator)
    for character in text { reader.take(character) }
    rows = try reader.finish()
  }

  private struct Reader {
    let separator: Character
    private var rows: [Row] = []
    private var cells: [String] = []
    private var cell = ""
    private var line = 1
    private var firstLine = 1
    private var quoteLine: Int?
    /// Whether a quotation mark within quotation marks has come, which ends them or is one of two.
    private var mayEnd = false

    init(separator: Character) { self.separator = separator }

    mutating func take(_ character: Character) {
      defer { if character.isNewline { line += 1 } }
      if quoteLine != nil {
        guard mayEnd else {
          if character == "\"" { mayEnd = true } else { cell.append(character) }
          return
        }
        mayEnd = false
        if character == "\"" {
          cell.append(character)
          return
        }
        quoteLine = nil
      }
      switch character {
      case "\"" where cell.allSatisfy(\.isWhitespace): (cell, quoteLine) = ("", line)
      case separator: endCell()
      case _ where character.isNewline: endRow()
      default: cell.append(character)
      }
    }

    mutating func finish() throws(Problem) -> [Row] {
      if let quoteLine, !mayEnd { throw .quote(line: quoteLine) }
      endRow()
      return rows
    }

    private mutating func endCell() {
      cells.append(cell.split(whereSeparator: \.isWhitespace).joined(separator: " "))
      cell = ""
    }

    private mutating func endRow() {
      endCell()
      if cells.contains(where: { !$0.isEmpty }) { rows.append(Row(line: firstLine, cells: cells)) }
      cells = []
      firstLine = line + 1
    }
  }

  /// A cell as it is written: in quotation marks where it must be, and never such that a spreadsheet takes it for a formula.
  static func cell(_ text: String) -> String {
    let plain = text.first.map { "=+-@".contains($0) } == true ? "'" + text : text
    guard plain.contains(where: { ";,\"".contains($0) || $0.isNewline }) else { return plain }
    return "\"" + plain.replacing("\"", with: "\"\"") + "\""
  }
}
