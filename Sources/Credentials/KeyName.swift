/// What a key is stored as: a name that leads nowhere out of its folder.
///
/// Letters a–z, digits and hyphens, at most 64 of them; or a kind, a hyphen and a key's multibase text, as
/// `issuer-zDn…`, and `-recovery` after that for a copy that the recovery code opens.
struct KeyName {
  static let ending = ".key"
  static let recovery = "-recovery"

  /// The file's name.
  var file: String { text + Self.ending }
  private let text: String
  /// The kind and the key that the name promises.
  private let promise: (kind: SealedKey.Kind, key: DIDKey)?

  init?(_ text: String) {
    self.text = text
    promise = Self.promise(text)
    let isPlain = text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    guard promise != nil || isPlain && (1...64).contains(text.utf8.count) else { return nil }
  }

  private static func promise(_ text: String) -> (kind: SealedKey.Kind, key: DIDKey)? {
    let named = text.hasSuffix(recovery) ? String(text.dropLast(recovery.count)) : text
    for kind in SealedKey.Kind.allCases where named.hasPrefix(kind.rawValue + "-") {
      let multibase = named.dropFirst(kind.rawValue.count + 1)
      if let key = DIDKey(parsing: "did:key:" + multibase) { return (kind, key) }
    }
    return nil
  }

  /// Whether `key` is what the name promises; a name that promises nothing fits every key.
  func fits(_ key: SealedKey) -> Bool {
    guard let promise else { return true }
    // A log's key has another name than the issuer whose copy it is.
    return promise.kind == key.kind && (key.kind == .log || promise.key == key.did)
  }
}

extension KeyFolder {
  /// What a key is stored as where several people's lie side by side: `issuer-zDn…` by the key itself, `log-zDn…` by
  /// the key of the issuer whose copy of the log's key it is.
  ///
  /// A copy that the recovery code opens has a name of its own.
  public static func name(_ kind: SealedKey.Kind, of key: DIDKey, isRecovery: Bool = false) -> String {
    kind.rawValue + "-" + key.multibase + (isRecovery ? KeyName.recovery : "")
  }
}
