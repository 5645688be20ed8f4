import Authoring

/// The lines of a file as the compiler counts them: LF, CRLF or a lone CR ends one, and a byte order mark is no column.
struct SourceLines {
  private let bytes: [UInt8]
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    for (offset, byte) in bytes.enumerated() {
      if byte == 0x0A || (byte == 0x0D && (offset + 1 == bytes.count || bytes[offset + 1] != 0x0A)) {
        starts.append(offset + 1)
      }
    }
    self.starts = starts
  }

  /// A line without its break, or nil where there is none of that number; what is not UTF-8 comes out as U+FFFD.
  func text(_ line: Int) -> String? {
    guard starts.indices.contains(line - 1) else { return nil }
    let end = line < starts.count ? starts[line] : bytes.count
    return String(decoding: bytes[starts[line - 1]..<end].prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
  }

  /// The bytes of a range.
  func offsets(of range: SourceRange) -> Range<Int> {
    let start = offset(line: range.line, column: range.column)
    return start..<max(start, offset(line: range.endLine, column: range.endColumn))
  }

  private func offset(line: Int, column: Int) -> Int {
    guard starts.indices.contains(line - 1) else { return bytes.count }
    var offset = starts[line - 1]
    for _ in 1..<max(1, column) where offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    return offset
  }
}
