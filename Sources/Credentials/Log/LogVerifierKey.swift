import Crypto

/// The public key of a log under the log's name, as C2SP signed-note writes it: `origin+1a2b3c4d+AQ…`.
public struct LogVerifierKey: Sendable, Hashable, CustomStringConvertible {
  /// The log's name, the first line of each of its checkpoints.
  public let origin: String
  /// The 32 bytes of the Ed25519 key.
  let key: [UInt8]

  /// Ed25519, as the format numbers its algorithms.
  private static let algorithm: UInt8 = 1

  init(origin: String, key: [UInt8]) {
    self.origin = origin
    self.key = key
  }

  /// Reads ``text``; nil for anything else, another algorithm too.
  public init?(parsing text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "+"), maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let bytes = Base64Text.decode(parts[2]), bytes.first == Self.algorithm, bytes.count == 33
    else { return nil }
    self.init(origin: String(decoding: parts[0], as: UTF8.self), key: Array(bytes.dropFirst()))
    guard Self.accepts(origin: origin), self.text.utf8.elementsEqual(text.utf8) else { return nil }
  }

  /// Whether a log may be called that: 1–100 visible ASCII characters, no plus sign.
  public static func accepts(origin: String) -> Bool {
    (1...100).contains(origin.utf8.count)
      && origin.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "+") }
  }

  /// Whether it is the same key, under whatever name.
  public func isSameKey(as other: LogVerifierKey) -> Bool { key == other.key }

  /// The text that a person can compare, and that other people's tools take.
  public var text: String {
    let hex = Digest(of: named).hex.prefix(8)
    return "\(origin)+\(hex)+\(Base64Text.encode([Self.algorithm] + key))"
  }

  /// The same as ``text``.
  public var description: String { text }

  /// What stands before each signature to say whose it is.
  var id: [UInt8] { Array(Digest(of: named).bytes.prefix(4)) }

  private var named: [UInt8] { Array(origin.utf8) + [UInt8(ascii: "\n"), Self.algorithm] + key }

  func isValidSignature(_ signature: [UInt8], for text: [UInt8]) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: key) else { return false }
    return key.isValidSignature(signature, for: text)
  }
}
