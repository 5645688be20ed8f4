/// What has come of a bracketed paste.
struct PastedBytes: Sendable, Equatable {
  /// How many bytes of one paste are kept; the rest is left out.
  static let limit = 1 << 20

  private static let end = Array("\u{1B}[201~".utf8)

  /// What is kept so far.
  private(set) var bytes: [UInt8] = []
  /// How many bytes of the end have come.
  private var matched = 0

  /// Takes a byte, and says whether the paste ends with it.
  mutating func take(_ byte: UInt8) -> Bool {
    if byte == Self.end[matched] {
      matched += 1
      return matched == Self.end.count
    }
    bytes += Self.end[..<min(matched, room)]
    // The end begins with a byte that is nowhere else in it.
    matched = byte == Self.end[0] ? 1 : 0
    if matched == 0, room > 0 { bytes.append(byte) }
    return false
  }

  private var room: Int { Self.limit - bytes.count }

  /// The text; where the limit may have parted a character, the whole of it is left out.
  var text: String {
    guard room == 0, let last = bytes.lastIndex(where: { $0 & 0xC0 != 0x80 }) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    return String(decoding: bytes[last] < 0x80 ? bytes[...last] : bytes[..<last], as: UTF8.self)
  }
}
