/// Where the lines of a file begin; turns byte offsets into lines and columns.
///
/// A line ends with LF, CRLF or a lone CR, as XML has it. Columns are Unicode scalars from 1; a byte order mark is none.
struct LineIndex {
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    for (offset, byte) in bytes.enumerated() {
      if byte == 0x0A || (byte == 0x0D && (offset + 1 == bytes.count || bytes[offset + 1] != 0x0A)) {
        starts.append(offset + 1)
      }
    }
    self.starts = starts
  }

  /// Line and column, both from 1, of a byte offset.
  func position(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    var low = 0
    var high = starts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let end = max(starts[low], min(offset, bytes.count))
    let column = bytes[starts[low]..<end].count { $0 & 0xC0 != 0x80 } + 1
    return (low + 1, column)
  }

  /// The byte offset of a line and column, both from 1; the end of the text for one beyond it.
  func offset(ofLine line: Int, column: Int, in bytes: [UInt8]) -> Int {
    guard starts.indices.contains(line - 1) else { return bytes.count }
    var offset = starts[line - 1]
    for _ in 1..<max(2, column) where column > 1 && offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    return offset
  }

  /// The text of a line, without its line break.
  func text(ofLine number: Int, in bytes: [UInt8]) -> String? {
    guard starts.indices.contains(number - 1) else { return nil }
    let end = number < starts.count ? starts[number] : bytes.count
    let line = bytes[starts[number - 1]..<end]
    return String(decoding: line.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
  }
}
