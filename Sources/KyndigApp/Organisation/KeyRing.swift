import Courseware
import Credentials

/// The sealed keys of an account, opened and sealed anew together.
struct KeyRing {
  let folder: KeyFolder
  let cost: SealCost

  /// A key that is open, and what it is stored as.
  struct Key {
    enum Opened {
      case leader(LeaderKey)
      case issuer(IssuerKey)
      case log(LogKey)
    }

    let name: String
    let opened: Opened

    /// What it signs.
    var kind: SealedKey.Kind {
      switch opened {
      case .leader: .leader
      case .issuer: .issuer
      case .log: .log
      }
    }
  }

  /// Every key that a passphrase opens; copies for recovery are not among them.
  func opened(by passphrase: Passphrase) throws -> [Key] {
    let listed = try SealedKey.Kind.allCases.flatMap { try folder.keys(of: $0).keys }
    guard !listed.isEmpty else { throw KeyFailure.noKeys }
    let opened = listed.compactMap { Self.open($0.key, named: $0.name, with: passphrase) }
    guard !opened.isEmpty else { throw KeyFailure.wrongPassphrase }
    return opened
  }

  static func open(_ key: SealedKey, named name: String, with passphrase: Passphrase) -> Key? {
    let opened: Key.Opened? =
      switch key.kind {
      case .leader: (try? LeaderKey(unsealing: key, with: passphrase)).map(Key.Opened.leader)
      case .issuer: (try? IssuerKey(unsealing: key, with: passphrase)).map(Key.Opened.issuer)
      case .log: (try? LogKey(unsealing: key, with: passphrase)).map(Key.Opened.log)
      }
    return opened.map { Key(name: name, opened: $0) }
  }

  /// Stores keys in place of what they were stored as; the log's first.
  ///
  /// Where it is broken off, some are sealed with the old passphrase still, and doing it again changes those.
  func store(_ keys: [Key], sealedWith passphrase: Passphrase, at time: Timestamp) throws(FolderError) {
    for key in keys.filter({ $0.kind == .log }) + keys.filter({ $0.kind != .log }) {
      let sealed =
        switch key.opened {
        case .leader(let key): key.sealed(with: passphrase, cost: cost, at: time)
        case .issuer(let key): key.sealed(with: passphrase, cost: cost, at: time)
        case .log(let key): key.sealed(with: passphrase, cost: cost, at: time)
        }
      try folder.store(sealed, named: key.name, replacing: true)
    }
  }
}
