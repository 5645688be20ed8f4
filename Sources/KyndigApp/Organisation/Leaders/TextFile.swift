/// A text from another program, and how it was written.
struct TextFile: Equatable {
  /// How characters were written as bytes.
  enum Encoding: String, CaseIterable {
    case utf8 = "utf-8"
    case utf16 = "utf-16"
    /// Windows-1252, which has every printed character of Latin-1: nothing in the file says that it is this one.
    case latin1 = "windows-1252"
  }

  let encoding: Encoding
  /// The text as UTF-8, without a byte order mark.
  let utf8: [UInt8]

  /// Reads bytes by what they are; nil for what is no text in any of the three.
  init?(_ bytes: [UInt8]) {
    if let isLittle = Self.byteOrder(of: bytes) {
      guard let text = Self.utf16(bytes, isLittle: isLittle) else { return nil }
      (encoding, utf8) = (.utf16, text)
    } else {
      let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
      if String(validating: content, as: UTF8.self) != nil {
        (encoding, utf8) = (.utf8, content)
      } else {
        guard let text = Self.windows1252(content) else { return nil }
        (encoding, utf8) = (.latin1, text)
      }
    }
  }

  /// By the mark, and else by the zero that half of every plain letter is; nil for what is no UTF-16.
  private static func byteOrder(of bytes: [UInt8]) -> Bool? {
    guard bytes.count >= 2 else { return nil }
    switch (bytes[0], bytes[1]) {
    case (0xFF, 0xFE), (0x01...0x7F, 0x00): return true
    case (0xFE, 0xFF), (0x00, 0x01...0x7F): return false
    default: return nil
    }
  }

  private static func utf16(_ bytes: [UInt8], isLittle: Bool) -> [UInt8]? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    var units = stride(from: 0, to: bytes.count, by: 2).map { index in
      isLittle
        ? UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8 : UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
    }
    if units.first == 0xFEFF { units.removeFirst() }
    return String(validating: units, as: UTF16.self).map { Array($0.utf8) }
  }

  /// What the bytes 0x80 to 0x9F mean; zero for the five that mean nothing (WHATWG Encoding, windows-1252).
  private static let middle: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
    0x0178,
  ]

  private static func windows1252(_ bytes: [UInt8]) -> [UInt8]? {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      switch byte {
      case 0x09, 0x0A, 0x0D, 0x20...0x7E: utf8.append(byte)
      case 0x80...:
        let value = byte < 0xA0 ? middle[Int(byte) - 0x80] : UInt32(byte)
        guard value != 0, let scalar = Unicode.Scalar(value) else { return nil }
        utf8.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      // Controls are in no text.
      default: return nil
      }
    }
    return utf8
  }
}
