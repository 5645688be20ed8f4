public import Courseware
import Crypto

/// A log's key, unsealed: whoever holds this value can sign checkpoints, and nothing else.
///
/// It cannot be encoded, printed or stored; ``sealed(with:cost:at:)`` is the only way out of memory.
public struct LogKey: Sendable {
  private let signing: LogSigningKey

  /// Makes a new key from the system's randomness.
  public init() { signing = LogSigningKey(Curve25519.Signing.PrivateKey()) }

  /// Unseals a log's key; takes a third of a second at the standard cost.
  public init(unsealing sealed: SealedKey, with passphrase: Passphrase) throws(SealError) {
    signing = try sealed.open(as: .log, with: passphrase)
  }

  /// The public name of the key, a did:key of an Ed25519 key; it tells nothing of the log's name.
  public var id: String { signing.name }

  /// The public key under the name of a log.
  public func verifier(origin: String) -> LogVerifierKey { LogVerifierKey(origin: origin, key: signing.publicKey) }

  /// The key as it may be stored.
  public func sealed(with passphrase: Passphrase, cost: SealCost = .standard, at time: Timestamp) -> SealedKey {
    SealedKey(sealing: signing, as: .log, with: passphrase, cost: cost, at: time)
  }

  func signature(for text: [UInt8]) -> [UInt8] { signing.signature(for: text) }
}

extension LogKey: CustomStringConvertible, CustomReflectable {
  /// The public name; never the key.
  public var description: String { id }
  /// Shows no more than ``description`` does.
  public var customMirror: Mirror { Mirror(self, children: ["id": id]) }
}

/// An Ed25519 key: what is inside a ``LogKey``.
struct LogSigningKey: SealableKey {
  private let key: Curve25519.Signing.PrivateKey

  /// Multicodec 0xed as a varint, before the bytes of the key.
  private static let multicodec: [UInt8] = [0xED, 0x01]

  init(_ key: Curve25519.Signing.PrivateKey) { self.key = key }

  init?(rawRepresentation: [UInt8]) {
    guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: rawRepresentation) else { return nil }
    self.init(key)
  }

  var rawRepresentation: [UInt8] { Array(key.rawRepresentation) }
  var publicKey: [UInt8] { Array(key.publicKey.rawRepresentation) }
  var name: String { Self.name(of: publicKey) }

  static func name(of publicKey: [UInt8]) -> String { "did:key:z" + Base58.encode(multicodec + publicKey) }

  static func accepts(name: String) -> Bool {
    guard name.utf8.starts(with: "did:key:z".utf8), let bytes = Base58.decode(name.utf8.dropFirst(9)),
      bytes.starts(with: multicodec), bytes.count == 34
    else { return false }
    return Self.name(of: Array(bytes.dropFirst(2))).utf8.elementsEqual(name.utf8)
  }

  func signature(for message: [UInt8]) -> [UInt8] {
    do {
      return Array(try key.signature(for: message))
    } catch {
      preconditionFailure("Ed25519 signing with a valid key failed: \(error)")
    }
  }
}
