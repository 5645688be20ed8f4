/// The places of things inside a start tag, found by reading its bytes again.
///
/// The parser has already accepted the tag, so this only has to find its way.
struct StartTag {
  let bytes: [UInt8]
  /// From `<` to after `>`.
  let range: Range<Int>

  /// The bytes of the element's name.
  var name: Range<Int> {
    let start = range.lowerBound + 1
    return start..<end(from: start) { Self.isSpace($0) || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ">") }
  }

  /// The bytes of an attribute's name, and those of its value between the quotes.
  func attribute(_ wanted: String) -> (name: Range<Int>, value: Range<Int>)? {
    attributes.first { String(decoding: bytes[$0.name], as: UTF8.self) == wanted }
  }

  private var attributes: [(name: Range<Int>, value: Range<Int>)] {
    var found: [(name: Range<Int>, value: Range<Int>)] = []
    var position = name.upperBound
    while true {
      position = end(from: position) { !Self.isSpace($0) }
      guard position < range.upperBound, bytes[position] != UInt8(ascii: "/"), bytes[position] != UInt8(ascii: ">")
      else { return found }
      let name = position..<end(from: position) { Self.isSpace($0) || $0 == UInt8(ascii: "=") }
      let opening = end(from: name.upperBound) { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
      guard opening < range.upperBound else { return found }
      let closing = end(from: opening + 1) { $0 == bytes[opening] }
      found.append((name, opening + 1..<closing))
      position = min(closing + 1, range.upperBound)
    }
  }

  private func end(from start: Int, where isEnd: (UInt8) -> Bool) -> Int {
    bytes[start..<range.upperBound].firstIndex(where: isEnd) ?? range.upperBound
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
}

/// For each byte of an attribute's value or of text as the parser gives it, and for its end, the byte of the file it came from.
///
/// A character reference stands for one character, a CRLF for one space, and a comment for nothing, so the two do not run in
/// step.
func sourceOffsets(of range: Range<Int>, in bytes: [UInt8]) -> [Int] {
  var offsets: [Int] = []
  var position = range.lowerBound
  var isLiteral = false
  while position < range.upperBound {
    let start = position
    position += 1
    var width = 1
    if isLiteral, bytes[start...].starts(with: "]]>".utf8) {
      position = start + 3
      isLiteral = false
      width = 0
    } else if !isLiteral, bytes[start] == UInt8(ascii: "<") {
      isLiteral = bytes[start...].starts(with: "<![CDATA[".utf8)
      position = isLiteral ? start + 9 : endOfSkipped(from: start, in: bytes[..<range.upperBound])
      width = 0
    } else if !isLiteral, bytes[start] == UInt8(ascii: "&") {
      let end = bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: ";")) ?? range.upperBound - 1
      position = end + 1
      width = referencedScalar(bytes[start + 1..<end]).map { UTF8.width($0) } ?? 1
    } else if bytes[start] == 0x0D, position < range.upperBound, bytes[position] == 0x0A {
      position += 1
    }
    offsets += Array(repeating: start, count: width)
  }
  return offsets + [range.upperBound]
}

/// Where a comment or a processing instruction in a text ends.
private func endOfSkipped(from start: Int, in bytes: ArraySlice<UInt8>) -> Int {
  let end = Array((bytes[start...].starts(with: "<!--".utf8) ? "-->" : "?>").utf8)
  let found = bytes.indices[(start + 2)...].first { bytes[$0...].starts(with: end) }
  return found.map { $0 + end.count } ?? bytes.endIndex
}

/// The scalar of a numeric reference, as `#x41`; nil for a named one, all of which are ASCII.
private func referencedScalar(_ reference: ArraySlice<UInt8>) -> Unicode.Scalar? {
  let text = String(decoding: reference, as: UTF8.self)
  if text.hasPrefix("#x") { return UInt32(text.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init) }
  if text.hasPrefix("#") { return UInt32(text.dropFirst()).flatMap(Unicode.Scalar.init) }
  return nil
}
