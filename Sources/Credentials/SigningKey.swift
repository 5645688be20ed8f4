import Crypto

/// An unsealed P-256 key: what a leader's and an issuer's key have in common.
struct SigningKey: Sendable {
  private let key: P256.Signing.PrivateKey
  let id: DIDKey

  init() { self.init(P256.Signing.PrivateKey()) }

  init?(rawRepresentation: [UInt8]) {
    guard let key = try? P256.Signing.PrivateKey(rawRepresentation: rawRepresentation) else { return nil }
    self.init(key)
  }

  private init(_ key: P256.Signing.PrivateKey) {
    self.key = key
    id = DIDKey(key.publicKey)
  }

  /// The 32 secret bytes, for sealing alone.
  var rawRepresentation: [UInt8] { Array(key.rawRepresentation) }

  /// r and s, 32 bytes each, as JOSE writes an ES256 signature (RFC 7518 § 3.4).
  func signature(for message: [UInt8]) -> [UInt8] {
    do {
      return Array(try key.signature(for: message).rawRepresentation)
    } catch {
      preconditionFailure("P-256 signing with a valid key failed: \(error)")
    }
  }
}
