/// Text from outside that is printed, drawn or signed.
enum PlainText {
  /// Characters that are not seen, that move what is, or that mean nothing to everybody: controls, bidi marks and
  /// overrides, joiners, separators, tags, private use.
  ///
  /// The ranges are listed here, not taken from Unicode's tables, so that every release draws the line in one place.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x034F, 0x061C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F,
      0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB,
      0xE000...0xF8FF,
      0xE0000...0x10FFFF:
      true
    default: scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value)
    }
  }

  /// Whether `text` has something to read, nothing hidden, no space at its ends and at most `limit` scalars.
  static func isPlain(_ text: String, limit: Int) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last, scalars.count <= limit else { return false }
    return !first.properties.isWhitespace && !last.properties.isWhitespace && !scalars.contains(where: isHidden)
  }

  /// `text` with every hidden character written as `\u{…}`, at most `limit` scalars of it.
  static func escaped(_ text: String, limit: Int = 120) -> String {
    var out = ""
    for scalar in text.unicodeScalars.prefix(limit) {
      if isHidden(scalar) {
        out += "\\u{" + String(scalar.value, radix: 16) + "}"
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
    return text.unicodeScalars.count > limit ? out + "…" : out
  }
}
