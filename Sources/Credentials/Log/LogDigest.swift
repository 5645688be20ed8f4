extension Digest {
  /// How many bytes a digest has.
  static let byteCount = 32

  /// The digest that these 32 bytes are; nil for any other number of them.
  init?(bytes: some Collection<UInt8>) {
    guard bytes.count == Self.byteCount else { return nil }
    self.bytes = Array(bytes)
  }

  /// The digest as notes and proofs write it.
  var base64: String { Base64Text.encode(bytes) }

  init?(base64 text: some Collection<UInt8>) {
    guard let bytes = Base64Text.decode(text) else { return nil }
    self.init(bytes: bytes)
  }
}

/// Counts as checkpoints, proofs and paths write them: decimal, no leading zeros, no sign.
enum CountText {
  /// Larger trees are not read; shifts and sums of such numbers never overflow.
  static let limit = 1 << 48

  static func parse(_ text: some Collection<UInt8>) -> Int? {
    let isPlain = text.count == 1 || text.first != UInt8(ascii: "0")
    guard (1...15).contains(text.count), isPlain, let number = DecimalText.number(Array(text)[...]), number <= limit
    else { return nil }
    return number
  }
}
