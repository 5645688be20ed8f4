import Crypto

/// The name of a P-256 key that holds the key itself: `did:key:zDn…`.
///
/// The multicodec 0x1200 as a varint, then the compressed point, in base58btc (W3C CCG did:key).
public struct DIDKey: Sendable, Hashable, CustomStringConvertible {
  /// `did:key:` and the multibase text.
  public let text: String
  let publicKey: P256.Signing.PublicKey

  private static let multicodec: [UInt8] = [0x80, 0x24]
  private static let prefix = "did:key:z"

  init(_ key: P256.Signing.PublicKey) {
    publicKey = key
    text = Self.prefix + Base58.encode(Self.multicodec + Array(key.compressedRepresentation))
  }

  /// Reads `text`, and refuses other kinds of key, points that are not on the curve, and everything else.
  public init?(parsing text: String) {
    guard text.utf8.starts(with: Self.prefix.utf8),
      let bytes = Base58.decode(text.utf8.dropFirst(Self.prefix.utf8.count)),
      bytes.starts(with: Self.multicodec),
      let key = try? P256.Signing.PublicKey(compressedRepresentation: bytes.dropFirst(Self.multicodec.count))
    else { return nil }
    self.init(key)
    guard self.text.utf8.elementsEqual(text.utf8) else { return nil }
  }

  /// Whether both name the same key.
  public static func == (one: Self, other: Self) -> Bool { one.text == other.text }

  /// Feeds the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }

  /// The same as ``text``.
  public var description: String { text }

  /// What follows `did:key:`; it is letters and digits alone, so it can name a file.
  public var multibase: String { String(text.dropFirst("did:key:".count)) }

  /// The key as `-----BEGIN PUBLIC KEY-----` (SubjectPublicKeyInfo), for tools that know no did:key.
  public var publicKeyPEM: String { publicKey.pemRepresentation + "\n" }

  /// x and y of the point, 32 bytes each.
  var coordinates: [UInt8] { Array(publicKey.rawRepresentation) }

  func isValidSignature(_ signature: [UInt8], for message: [UInt8]) -> Bool {
    guard let signature = try? P256.Signing.ECDSASignature(rawRepresentation: signature) else { return false }
    return publicKey.isValidSignature(signature, for: message)
  }
}
