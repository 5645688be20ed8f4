public import Courseware

/// The leader's own key, unsealed: whoever holds this value can attest as the leader.
///
/// It cannot be encoded, printed or stored; ``sealed(with:cost:at:)`` is the only way out of memory.
public struct LeaderKey: Sendable {
  let signing: SigningKey

  /// Makes a new key from the system's randomness.
  public init() { signing = SigningKey() }

  /// Unseals a leader's key; takes a third of a second at the standard cost.
  public init(unsealing sealed: SealedKey, with passphrase: Passphrase) throws(SealError) {
    signing = try sealed.open(as: .leader, with: passphrase)
  }

  /// The public name of the key.
  public var id: DIDKey { signing.id }

  /// The key as it may be stored.
  public func sealed(with passphrase: Passphrase, cost: SealCost = .standard, at time: Timestamp) -> SealedKey {
    SealedKey(sealing: signing, as: .leader, with: passphrase, cost: cost, at: time)
  }
}

extension LeaderKey: CustomStringConvertible, CustomReflectable {
  /// The public name; never the key.
  public var description: String { id.text }
  /// Shows no more than ``description`` does.
  public var customMirror: Mirror { Mirror(self, children: ["id": id.text]) }
}
