/// Base 64 with the plain alphabet and padding (RFC 4648 § 4), as notes and proofs have it; one text for one value.
enum Base64Text {
  static func encode(_ bytes: some Sequence<UInt8>) -> String {
    let text = Base64URL.encode(bytes).utf8.map(plain)
    return String(decoding: text, as: UTF8.self) + String(repeating: "=", count: -text.count & 3)
  }

  /// The bytes, or nil for lacking or spare padding, foreign characters and spare bits that are not zero.
  static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
    let padding = text.reversed().prefix { $0 == UInt8(ascii: "=") }.count
    let letters = text.dropLast(padding)
    guard padding == -letters.count & 3,
      !letters.contains(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") })
    else { return nil }
    return Base64URL.decode(letters.map(url))
  }

  private static func plain(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "-"): UInt8(ascii: "+")
    case UInt8(ascii: "_"): UInt8(ascii: "/")
    default: letter
    }
  }

  private static func url(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "+"): UInt8(ascii: "-")
    case UInt8(ascii: "/"): UInt8(ascii: "_")
    default: letter
    }
  }
}
