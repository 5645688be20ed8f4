public import Courseware

/// The issuer's key, unsealed: whoever holds this value can issue certificates in that name.
///
/// It cannot be encoded, printed or stored; ``sealed(with:cost:at:)`` is the only way out of memory.
public struct IssuerKey: Sendable {
  let signing: SigningKey

  /// Makes a new key from the system's randomness.
  public init() { signing = SigningKey() }

  /// Unseals an issuer's key; takes a third of a second at the standard cost.
  public init(unsealing sealed: SealedKey, with passphrase: Passphrase) throws(SealError) {
    signing = try sealed.open(as: .issuer, with: passphrase)
  }

  /// The public name of the key.
  public var id: DIDKey { signing.id }

  /// The public key as `-----BEGIN PUBLIC KEY-----`, for tools that know no did:key.
  public var publicKeyPEM: String { id.publicKeyPEM }

  /// The key as it may be stored.
  public func sealed(with passphrase: Passphrase, cost: SealCost = .standard, at time: Timestamp) -> SealedKey {
    SealedKey(sealing: signing, as: .issuer, with: passphrase, cost: cost, at: time)
  }
}

extension IssuerKey: CustomStringConvertible, CustomReflectable {
  /// The public name; never the key.
  public var description: String { id.text }
  /// Shows no more than ``description`` does.
  public var customMirror: Mirror { Mirror(self, children: ["id": id.text]) }
}
