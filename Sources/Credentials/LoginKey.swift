import Crypto

/// The public half of an SSH key that somebody logs in with; another key than the one she signs with.
///
/// RFC 4253 § 6.6, RFC 5656, RFC 8709 and OpenSSH's `PROTOCOL.u2f`. What stands outside and inside is one kind, every
/// length is exact, and a point is on its curve: two texts are never one key.
public struct LoginKey: Sendable, Hashable {
  /// The kinds that are taken.
  public enum Kind: String, Sendable, CaseIterable {
    case ed25519 = "ssh-ed25519"
    case p256 = "ecdsa-sha2-nistp256"
    case p384 = "ecdsa-sha2-nistp384"
    case p521 = "ecdsa-sha2-nistp521"
    case rsa = "ssh-rsa"
    case hardwareEd25519 = "sk-ssh-ed25519@openssh.com"
    case hardwareP256 = "sk-ecdsa-sha2-nistp256@openssh.com"

    /// Whether the private half lives in a security key, which wants to be touched.
    public var isHardware: Bool { self == .hardwareEd25519 || self == .hardwareP256 }
  }

  /// Why something is no key that can be logged in with here.
  public enum Problem: Error, Sendable, Equatable {
    /// The private half, which nobody but its owner may ever have.
    case isPrivate
    /// There is not exactly one key.
    case notOne
    /// A kind that is not taken, or options in front of it.
    case kind(String)
    /// The base 64, or what is in it, is not that of such a key.
    case malformed
    /// An RSA key of too few bits.
    case short(bits: Int, minimum: Int)
  }

  /// Shorter RSA keys are not taken.
  public static let fewestBits = 3072
  /// OpenSSH takes no longer ones.
  private static let mostBits = 16_384
  /// The longest text that is looked at; the longest key is a quarter of it.
  public static let longestText = 16 * 1024

  /// What it is.
  public let kind: Kind
  /// As SSH sends it.
  public let blob: [UInt8]

  /// Reads the one line of a `.pub` file: kind, base 64, and perhaps a comment, which is not kept.
  public init(reading text: String) throws(Problem) {
    guard text.utf8.count <= Self.longestText else { throw .malformed }
    guard !text.contains("PRIVATE KEY-----") else { throw .isPrivate }
    let lines = text.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
    guard let line = lines.first, lines.count == 1 else { throw .notOne }
    let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" })
    guard let word = words.first else { throw .notOne }
    guard words.count >= 2 else { throw .malformed }
    try self.init(kind: String(word), base64: String(words[1]))
  }

  /// The key of a kind, in base 64, as `AuthorizedKeysCommand` is told of it.
  public init(kind name: String, base64: String) throws(Problem) {
    guard let kind = Kind(rawValue: name) else { throw .kind(name) }
    guard base64.utf8.count <= Self.longestText, let blob = Base64Text.decode(Array(base64.utf8)) else {
      throw .malformed
    }
    self.kind = kind
    self.blob = blob
    var reader = WireReader(blob)
    guard reader.text() == name else { throw .malformed }
    guard try Self.hasBody(of: kind, &reader), reader.isAtEnd else { throw .malformed }
  }

  /// The blob in base 64, as it stands in a `.pub` file.
  public var base64: String { Base64Text.encode(blob) }

  /// `SHA256:` and the digest, as `ssh-keygen -l` and sshd's log name the key.
  public var fingerprint: String {
    "SHA256:" + Base64Text.encode(Digest(of: blob).bytes).prefix { $0 != "=" }
  }

  private static func hasBody(of kind: Kind, _ reader: inout WireReader) throws(Problem) -> Bool {
    switch kind {
    case .ed25519: return reader.bytes()?.count == 32
    case .hardwareEd25519: return reader.bytes()?.count == 32 && isApplication(reader.text())
    case .hardwareP256:
      return reader.text() == "nistp256" && isPoint(reader.bytes(), of: .p256) && isApplication(reader.text())
    case .p256: return reader.text() == "nistp256" && isPoint(reader.bytes(), of: kind)
    case .p384: return reader.text() == "nistp384" && isPoint(reader.bytes(), of: kind)
    case .p521: return reader.text() == "nistp521" && isPoint(reader.bytes(), of: kind)
    case .rsa:
      guard let exponent = reader.positive(), let modulus = reader.positive() else { return false }
      guard exponent.last.map({ $0 & 1 == 1 && exponent != [1] }) == true else { return false }
      let bits = modulus.count * 8 - (modulus.first?.leadingZeroBitCount ?? 0)
      guard bits >= fewestBits else { throw .short(bits: bits, minimum: fewestBits) }
      return bits <= mostBits && modulus.last.map { $0 & 1 == 1 } == true
    }
  }

  /// What a security key was made for; OpenSSH's begin so.
  private static func isApplication(_ text: String?) -> Bool { text?.hasPrefix("ssh:") == true }

  private static func isPoint(_ point: [UInt8]?, of kind: Kind) -> Bool {
    guard let point else { return false }
    return switch kind {
    case .p256: (try? P256.Signing.PublicKey(x963Representation: point)) != nil
    case .p384: (try? P384.Signing.PublicKey(x963Representation: point)) != nil
    case .p521: (try? P521.Signing.PublicKey(x963Representation: point)) != nil
    default: false
    }
  }
}

/// Reads what SSH writes (RFC 4251 § 5); nil where there is less than it says.
private struct WireReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func bytes() -> [UInt8]? {
    guard rest.count >= 4 else { return nil }
    let count = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
    guard rest.count - 4 >= count else { return nil }
    defer { rest = rest.dropFirst(4 + count) }
    return Array(rest.dropFirst(4).prefix(count))
  }

  mutating func text() -> String? { bytes().flatMap { String(validating: $0, as: UTF8.self) } }

  /// A whole number above nought without its sign, written the one way there is.
  mutating func positive() -> [UInt8]? {
    guard let bytes = bytes(), let first = bytes.first, first < 0x80 else { return nil }
    guard first == 0 else { return bytes }
    guard bytes.count > 1, bytes[1] >= 0x80 else { return nil }
    return Array(bytes.dropFirst())
  }
}
