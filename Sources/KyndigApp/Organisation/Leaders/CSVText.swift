/// A table as spreadsheets and HR systems save it: RFC 4180, with semicolons, commas or tabs, CR LF or LF.
struct CSVText: Equatable {
  /// A row, and the line that it begins on, counted from 1.
  struct Row: Equatable {
    var line: Int
    var cells: [String]
  }

  /// Why the text is no table.
  enum Problem: Error, Equatable {
    /// Neither UTF-8 nor UTF-16.
    case encoding
    /// A quotation mark that is opened and not closed as it should; the line that it is on.
    case quote(line: Int)
  }

  /// The rows that hold anything, in order.
  private(set) var rows: [Row] = []

  /// Reads a file that says itself how it is written.
  init(_ bytes: [UInt8]) throws(Problem) {
    guard let text = TextFile(bytes), text.encoding != .latin1 else { throw .encoding }
    var reader = CSVReader(text.utf8)
    while let row = try reader.next() { rows.append(row) }
  }

  /// A cell as it is written: in quotation marks where it must be, and never such that a spreadsheet takes it for a formula.
  static func cell(_ text: String) -> String {
    // Nearly all are letters, digits, points and blanks, and need not be looked at character by character.
    if text.utf8.allSatisfy(isHarmless), text.utf8.first != UInt8(ascii: "-") { return text }
    // By scalars: CR LF is one character, and its CR is one of those that some spreadsheets begin a formula at.
    let begins = text.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } == true
    let plain = begins ? "'" + text : text
    guard plain.contains(where: { ";,\"\t".contains($0) || $0.isNewline }) else { return plain }
    return "\"" + plain.replacing("\"", with: "\"\"") + "\""
  }

  /// Whether a byte can neither end a cell nor begin a formula, but for a minus sign where it stands first.
  private static func isHarmless(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "-"):
      true
    // The letters of Latin-1, such as æ: two bytes, of which the first is 0xC3.
    case 0xC3, 0x80...0xBF: true
    default: false
    }
  }
}

/// Reads a table row by row, so that a long one is never held twice.
struct CSVReader {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var place: Int
  private var line: Int

  private static let separators = [UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t")]
  private static let quote = UInt8(ascii: "\"")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// Begins with UTF-8; the separator is the one that the first line has most of, or that a line `sep=` before it names.
  init(_ utf8: [UInt8]) {
    bytes = utf8
    (place, line) = (0, 1)
    let named = utf8.starts(with: "sep=".utf8) && utf8.count > 5 && Self.isNewline(utf8[5]) ? utf8[4] : nil
    if let named, Self.separators.contains(named) {
      separator = named
      let isTwo = utf8[5] == Self.carriageReturn && utf8.count > 6 && utf8[6] == Self.newline
      (place, line) = (isTwo ? 7 : 6, 2)
      return
    }
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in utf8 {
      if byte == Self.quote { isQuoted.toggle() }
      guard !isQuoted else { continue }
      if Self.isNewline(byte) { break }
      if let index = Self.separators.firstIndex(of: byte) { counts[index] += 1 }
    }
    let most = counts.max() ?? 0
    separator = zip(Self.separators, counts).first { $0.1 == most }?.0 ?? Self.separators[0]
  }

  /// The next row that holds anything; nil at the end.
  mutating func next() throws(CSVText.Problem) -> CSVText.Row? {
    while place < bytes.count {
      let first = line
      var cells: [String] = []
      var hasMore = true
      while hasMore {
        cells.append(try cell())
        hasMore = endsCell()
      }
      if cells.contains(where: { !$0.isEmpty }) { return CSVText.Row(line: first, cells: cells) }
    }
    return nil
  }

  /// Goes past what ends a cell; whether the row has another one.
  private mutating func endsCell() -> Bool {
    guard place < bytes.count else { return false }
    let isSeparator = bytes[place] == separator
    if !isSeparator { endLine() } else { place += 1 }
    return isSeparator
  }

  /// Goes past one end of a line, which CR LF is too.
  private mutating func endLine() {
    let isTwo = bytes[place] == Self.carriageReturn && place + 1 < bytes.count && bytes[place + 1] == Self.newline
    place += isTwo ? 2 : 1
    line += 1
  }

  private mutating func cell() throws(CSVText.Problem) -> String {
    let start = place
    skipSpace()
    guard place < bytes.count, bytes[place] == Self.quote else {
      place = start
      while place < bytes.count, bytes[place] != separator, !Self.isNewline(bytes[place]) { place += 1 }
      return Self.text(bytes[start..<place])
    }
    return try quoted()
  }

  private mutating func quoted() throws(CSVText.Problem) -> String {
    let opened = line
    var content: [UInt8] = []
    place += 1
    while place < bytes.count {
      let byte = bytes[place]
      if byte == Self.quote {
        place += 1
        // Two are one, which is text.
        guard place < bytes.count, bytes[place] == Self.quote else { return try closed(content, opened) }
      }
      if Self.isNewline(byte) {
        content.append(Self.newline)
        endLine()
      } else {
        content.append(byte)
        place += 1
      }
    }
    throw .quote(line: opened)
  }

  /// After the mark that closes comes nothing but the end of the cell: text there means that a mark is missing before it.
  private mutating func closed(_ content: [UInt8], _ opened: Int) throws(CSVText.Problem) -> String {
    skipSpace()
    guard place == bytes.count || bytes[place] == separator || Self.isNewline(bytes[place]) else {
      throw .quote(line: opened)
    }
    return Self.text(content[...])
  }

  private mutating func skipSpace() {
    while place < bytes.count, bytes[place] == UInt8(ascii: " ") || bytes[place] == UInt8(ascii: "\t"),
      bytes[place] != separator
    { place += 1 }
  }

  private static func isNewline(_ byte: UInt8) -> Bool { byte == newline || byte == carriageReturn }

  /// The words of a cell, with one space between them.
  private static func text(_ content: ArraySlice<UInt8>) -> String {
    let text = String(decoding: content, as: UTF8.self)
    var previous = UInt8(ascii: " ")
    var isPlain = true
    for byte in content {
      let isSpace = byte == UInt8(ascii: " ")
      // Controls, and the bytes that spaces beyond ASCII begin with.
      if byte < 0x20 || [0xC2, 0xE1, 0xE2, 0xE3].contains(byte) || (isSpace && previous == byte) { isPlain = false }
      previous = byte
    }
    guard !isPlain || (previous == UInt8(ascii: " ") && !content.isEmpty) else { return text }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
