/// Why bytes are not the JSON that is accepted here.
public enum JSONError: Error, Sendable, Equatable {
  /// Not JSON, or JSON followed by something else; `offset` counts bytes from 0.
  case malformed(offset: Int)
  /// Two members of one object share a name; readers elsewhere disagree on which counts.
  case duplicateMember(String)
  /// More levels than ``JSON/maximumDepth``.
  case tooDeep
  /// The bytes are not UTF-8.
  case notUTF8
}

extension JSON {
  /// Objects and arrays inside one another: more are refused, so that no input exhausts the stack.
  public static let maximumDepth = 32

  /// Reads one JSON value that fills `bytes`.
  ///
  /// Stricter than RFC 8259 asks of a reader: no byte order mark, no duplicate member names, no lone surrogates,
  /// nothing after the value.
  public init(parsing bytes: some Sequence<UInt8>) throws(JSONError) {
    var reader = JSONReader(bytes: Array(bytes))
    guard String(validating: reader.bytes, as: UTF8.self) != nil else { throw .notUTF8 }
    self = try reader.document()
  }
}

private struct JSONReader {
  let bytes: [UInt8]
  var position = 0

  var current: UInt8? { position < bytes.count ? bytes[position] : nil }
  var malformed: JSONError { .malformed(offset: position) }

  mutating func document() throws(JSONError) -> JSON {
    let value = try value(depth: 0)
    skipSpace()
    guard position == bytes.count else { throw malformed }
    return value
  }

  mutating func skipSpace() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  mutating func take(_ byte: Character) -> Bool {
    guard let expected = byte.asciiValue, current == expected else { return false }
    position += 1
    return true
  }

  mutating func value(depth: Int) throws(JSONError) -> JSON {
    guard depth < JSON.maximumDepth else { throw .tooDeep }
    skipSpace()
    switch current {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  mutating func word(_ word: String, _ value: JSON) throws(JSONError) -> JSON {
    guard bytes[position...].starts(with: word.utf8) else { throw malformed }
    position += word.utf8.count
    return value
  }

  mutating func object(depth: Int) throws(JSONError) -> JSON {
    position += 1
    var members: [String: JSON] = [:]
    skipSpace()
    if take("}") { return .object(members) }
    repeat {
      skipSpace()
      guard current == UInt8(ascii: "\"") else { throw malformed }
      let name = try string()
      skipSpace()
      guard take(":") else { throw malformed }
      let value = try value(depth: depth + 1)
      guard members.updateValue(value, forKey: name) == nil else { throw .duplicateMember(name) }
      skipSpace()
    } while take(",")
    guard take("}") else { throw malformed }
    return .object(members)
  }

  mutating func array(depth: Int) throws(JSONError) -> JSON {
    position += 1
    var values: [JSON] = []
    skipSpace()
    if take("]") { return .array(values) }
    repeat {
      values.append(try value(depth: depth + 1))
      skipSpace()
    } while take(",")
    guard take("]") else { throw malformed }
    return .array(values)
  }

  mutating func string() throws(JSONError) -> String {
    position += 1
    var text: [UInt8] = []
    while let byte = current {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += try escape()
      case 0x00..<0x20: throw malformed
      default: text.append(byte)
      }
    }
    throw malformed
  }

  mutating func escape() throws(JSONError) -> [UInt8] {
    guard let byte = current else { throw malformed }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return try unicodeEscape()
    default: throw malformed
    }
  }

  mutating func unicodeEscape() throws(JSONError) -> [UInt8] {
    let first = try fourHexDigits()
    var code = first
    if (0xD800..<0xDC00).contains(first) {
      guard take("\\"), take("u") else { throw malformed }
      let second = try fourHexDigits()
      guard (0xDC00..<0xE000).contains(second) else { throw malformed }
      code = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else { throw malformed }
    return Array(String(scalar).utf8)
  }

  mutating func fourHexDigits() throws(JSONError) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = current, let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        throw malformed
      }
      code = code << 4 + UInt32(digit)
      position += 1
    }
    return code
  }

  mutating func number() throws(JSONError) -> JSON {
    let start = position
    _ = take("-")
    if take("0") {
      // A leading zero stands alone.
    } else {
      try digits()
    }
    var isInteger = true
    if take(".") {
      isInteger = false
      try digits()
    }
    if take("e") || take("E") {
      isInteger = false
      if !take("+") { _ = take("-") }
      try digits()
    }
    let literal = String(decoding: bytes[start..<position], as: UTF8.self)
    if isInteger, literal != "-0", let value = Int64(literal) { return .integer(value) }
    return .decimal(literal)
  }

  mutating func digits() throws(JSONError) {
    let start = position
    while let byte = current, (0x30...0x39).contains(byte) { position += 1 }
    guard position > start else { throw malformed }
  }
}
