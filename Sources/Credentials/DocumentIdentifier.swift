/// The name of an attestation or a certificate: a random UUID (RFC 9562, version 4).
public struct DocumentIdentifier: Sendable, Hashable, CustomStringConvertible {
  /// The 16 bytes.
  public let bytes: [UInt8]

  /// A new name.
  public init(using generator: inout some RandomNumberGenerator) {
    var bytes = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    bytes[6] = bytes[6] & 0x0F | 0x40
    bytes[8] = bytes[8] & 0x3F | 0x80
    self.bytes = bytes
  }

  /// A new name from the system's randomness.
  public init() {
    var generator = SystemRandomNumberGenerator()
    self.init(using: &generator)
  }

  /// Reads `urn:uuid:` and the UUID in lower case, version 4; nil for everything else.
  public init?(urn: String) {
    // By place: a large site has a hundred thousand to read.
    let text = Array(urn.utf8)
    guard text.count == Self.prefix.utf8.count + 36, text.starts(with: Self.prefix.utf8) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(16)
    for index in 0..<16 {
      // A hyphen stands before the bytes 4, 6, 8 and 10.
      let hyphens = min(max(index / 2 - 1, 0), 4)
      let place = Self.prefix.utf8.count + 2 * index + hyphens
      if (4...10).contains(index), index.isMultiple(of: 2), text[place - 1] != UInt8(ascii: "-") { return nil }
      guard let high = Self.value(of: text[place]), let low = Self.value(of: text[place + 1]) else { return nil }
      bytes.append(high << 4 | low)
    }
    guard bytes[6] & 0xF0 == 0x40, bytes[8] & 0xC0 == 0x80 else { return nil }
    self.bytes = bytes
  }

  private static let prefix = "urn:uuid:"

  /// What a hexadecimal digit in lower case stands for.
  private static func value(of digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }

  /// `urn:uuid:` and the UUID in lower case.
  public var urn: String { Self.prefix + uuid }

  /// The UUID in lower case; it can name a file.
  public var uuid: String {
    let digits = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
    return [digits[0..<4], digits[4..<6], digits[6..<8], digits[8..<10], digits[10..<16]].map { $0.joined() }
      .joined(separator: "-")
  }

  /// The number on the diploma: the first 60 bits in Crockford's base 32, such as `K7QF-2M9X-4TRD`.
  public var number: String {
    let first = bytes.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) } >> 4
    return String(unsafeUninitializedCapacity: 14) { text in
      for index in 0..<12 {
        text[index + index / 4] = Self.crockford.utf8Start[Int(first >> UInt64(55 - 5 * index) & 31)]
      }
      (text[4], text[9]) = (UInt8(ascii: "-"), UInt8(ascii: "-"))
      return 14
    }
  }

  private static let crockford: StaticString = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

  /// The same as ``urn``.
  public var description: String { urn }
}
