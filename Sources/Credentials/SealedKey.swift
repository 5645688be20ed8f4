public import Courseware
import Crypto
import CryptoExtras

/// A private key as it is stored: sealed with a passphrase, with a header that anybody may read and nobody alter.
///
/// One JSON object. The passphrase (NFKC, UTF-8) goes through scrypt with the salt and cost of the header; the 32 bytes
/// that come out are the key of ChaCha20-Poly1305, and the header's canonical bytes are its authenticated data.
public struct SealedKey: Sendable, Equatable {
  /// What a key may sign; one is never used as the other.
  public enum Kind: String, Sendable, CaseIterable {
    /// The leader's key, which attests.
    case leader
    /// The issuer's key, which issues.
    case issuer
    /// The log's key, which signs checkpoints.
    case log
  }

  /// What the key may sign.
  public let kind: Kind
  /// The public name of the key inside: a did:key, of a P-256 key or, for a log, of an Ed25519 key.
  public let id: String
  /// When the key was sealed, to the second.
  public let created: Timestamp
  /// What a guess at the passphrase costs.
  public let cost: SealCost
  private let salt: [UInt8]
  private let nonce: [UInt8]
  private let sealed: [UInt8]

  static let format = "kyndig.key.v1"

  init(sealing key: some SealableKey, as kind: Kind, with passphrase: Passphrase, cost: SealCost, at time: Timestamp) {
    var generator = SystemRandomNumberGenerator()
    let nonce = (0..<12).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    let salt = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    let header = Self.header(kind: kind, id: key.name, created: time, cost: cost, salt: salt, nonce: nonce)
    do {
      let box = try ChaChaPoly.seal(
        key.rawRepresentation, using: Self.sealingKey(for: passphrase, salt: salt, cost: cost),
        nonce: ChaChaPoly.Nonce(data: nonce), authenticating: JSON.object(header).bytes)
      sealed = Array(box.ciphertext) + Array(box.tag)
    } catch {
      preconditionFailure("Sealing with a bounded cost failed: \(error)")
    }
    self.kind = kind
    id = key.name
    created = UTCText.wholeSeconds(time)
    self.cost = cost
    self.salt = salt
    self.nonce = nonce
  }

  /// Reads a key file, and refuses members it does not know and costs out of bounds.
  public init(parsing bytes: some Sequence<UInt8>) throws(SealError) {
    guard let json = try? JSON(parsing: bytes), let members = json.object else { throw .malformed }
    guard let kind = members["kind"]?.string.flatMap(Kind.init(rawValue:)),
      let id = members["id"]?.string, kind.accepts(name: id),
      let created = members["created"]?.string.flatMap(UTCText.parse),
      let salt = members["salt"]?.string.flatMap({ Base64URL.decode($0.utf8) }), salt.count == 16,
      let nonce = members["nonce"]?.string.flatMap({ Base64URL.decode($0.utf8) }), nonce.count == 12,
      let sealed = members["sealed"]?.string.flatMap({ Base64URL.decode($0.utf8) }), sealed.count == 32 + 16,
      let rounds = members["n"]?.integer, let blockSize = members["r"]?.integer,
      let parallelism = members["p"]?.integer
    else { throw .malformed }
    guard let cost = SealCost(rounds: Int(rounds), blockSize: Int(blockSize), parallelism: Int(parallelism)) else {
      throw .costOutOfBounds(rounds: Int(rounds), blockSize: Int(blockSize), parallelism: Int(parallelism))
    }
    self.kind = kind
    self.id = id
    self.created = created
    self.cost = cost
    self.salt = salt
    self.nonce = nonce
    self.sealed = sealed
    guard self.json.bytes == json.bytes else { throw .malformed }
  }

  /// The bytes of the key file.
  public var bytes: [UInt8] { json.bytes + [UInt8(ascii: "\n")] }

  /// `WEAK_SEAL` when a guess is cheaper than the standard, else nil.
  public var finding: Finding? { cost.isWeak ? .weakSeal(rounds: cost.rounds) : nil }

  /// The name as a key that signs tokens has it; nil for a log's key.
  public var did: DIDKey? { DIDKey(parsing: id) }

  func open<Key: SealableKey>(as kind: Kind, with passphrase: Passphrase) throws(SealError) -> Key {
    guard kind == self.kind else { throw .wrongKind(self.kind) }
    let opened: [UInt8]
    do {
      let box = try ChaChaPoly.SealedBox(
        nonce: ChaChaPoly.Nonce(data: nonce), ciphertext: sealed.prefix(32), tag: sealed.suffix(16))
      let key = try Self.sealingKey(for: passphrase, salt: salt, cost: cost)
      opened = Array(try ChaChaPoly.open(box, using: key, authenticating: JSON.object(header).bytes))
    } catch {
      throw .wrongPassphrase
    }
    guard let key = Key(rawRepresentation: opened), key.name == id else { throw .malformed }
    return key
  }

  private var json: JSON {
    var members = header
    members["sealed"] = .string(Base64URL.encode(sealed))
    return .object(members)
  }

  private var header: [String: JSON] {
    Self.header(kind: kind, id: id, created: created, cost: cost, salt: salt, nonce: nonce)
  }

  private static func header(
    kind: Kind, id: String, created: Timestamp, cost: SealCost, salt: [UInt8], nonce: [UInt8]
  ) -> [String: JSON] {
    [
      "cipher": "chacha20-poly1305", "created": .string(created.iso), "format": .string(format),
      "id": .string(id), "kdf": "scrypt", "kind": .string(kind.rawValue), "n": .integer(Int64(cost.rounds)),
      "nonce": .string(Base64URL.encode(nonce)), "p": .integer(Int64(cost.parallelism)),
      "r": .integer(Int64(cost.blockSize)), "salt": .string(Base64URL.encode(salt)),
    ]
  }

  private static func sealingKey(
    for passphrase: Passphrase, salt: [UInt8], cost: SealCost
  ) throws -> SymmetricKey {
    try KDF.Scrypt.deriveKey(
      from: passphrase.bytes, salt: salt, outputByteCount: 32, rounds: cost.rounds, blockSize: cost.blockSize,
      parallelism: cost.parallelism, maxMemory: cost.maximumMemory)
  }
}

/// A private key that can be sealed: 32 secret bytes, and a public name.
protocol SealableKey {
  init?(rawRepresentation: [UInt8])
  /// The secret bytes, for sealing alone.
  var rawRepresentation: [UInt8] { get }
  /// The public name, a did:key.
  var name: String { get }
}

extension SigningKey: SealableKey {
  var name: String { id.text }
}

extension SealedKey.Kind {
  /// Whether a key of this kind can have that name.
  fileprivate func accepts(name: String) -> Bool {
    switch self {
    case .leader, .issuer: DIDKey(parsing: name) != nil
    case .log: LogSigningKey.accepts(name: name)
    }
  }
}

/// Why a sealed key cannot be read or opened.
public enum SealError: Error, Sendable, Equatable {
  /// Not a key file of this format.
  case malformed
  /// The file asks for more work than is ever done for a key, or for none.
  case costOutOfBounds(rounds: Int, blockSize: Int, parallelism: Int)
  /// The passphrase is another, or the file was altered; the two cannot be told apart.
  case wrongPassphrase
  /// The key is of the kind named here.
  case wrongKind(SealedKey.Kind)
}
