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
    let digits = urn.utf8.dropFirst(9).filter { $0 != UInt8(ascii: "-") }
    guard digits.count == 32 else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: 32, by: 2) {
      guard let byte = UInt8(String(decoding: digits[index..<index + 2], as: UTF8.self), radix: 16) else { return nil }
      bytes.append(byte)
    }
    self.bytes = bytes
    guard bytes[6] & 0xF0 == 0x40, bytes[8] & 0xC0 == 0x80, self.urn.utf8.elementsEqual(urn.utf8) else { return nil }
  }

  /// `urn:uuid:` and the UUID in lower case.
  public var urn: String { "urn:uuid:" + uuid }

  /// The UUID in lower case; it can name a file.
  public var uuid: String {
    let digits = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
    return [digits[0..<4], digits[4..<6], digits[6..<8], digits[8..<10], digits[10..<16]].map { $0.joined() }
      .joined(separator: "-")
  }

  /// The number on the diploma: the first 60 bits in Crockford's base 32, such as `K7QF-2M9X-4TRD`.
  public var number: String {
    let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    let first = bytes.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) } >> 4
    let digits = (0..<12).map { alphabet[Int(first >> UInt64(55 - 5 * $0) & 31)] }
    return [digits[0..<4], digits[4..<8], digits[8..<12]].map { String($0) }.joined(separator: "-")
  }

  /// The same as ``urn``.
  public var description: String { urn }
}
