import Crypto

/// Six Norwegian words for a key, to be read aloud on the telephone.
///
/// The first 60 bits of SHA-256 over a fixed line and the did:key, ten bits a word. Two people on two machines must
/// hear the same words, so the list of words and its order never change.
public struct Fingerprint: Sendable, Hashable, CustomStringConvertible {
  /// Bits that another key would have to share by chance.
  public static let bits = 60
  /// The six words, in order.
  public let words: [String]

  /// The fingerprint of a key.
  public init(of key: DIDKey) {
    let digest = SHA256.hash(data: Array("kyndig-fingerprint/v1\n\(key.text)".utf8))
    let number = digest.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    let list = PassphraseWords.all
    words = (0..<6).map { list[Int(number >> UInt64(54 - 10 * $0) & 1023)] }
  }

  /// The words with spaces between.
  public var text: String { words.joined(separator: " ") }

  /// The same as ``text``.
  public var description: String { text }

  /// Whether these are the words that somebody typed, whatever stands between them, in small letters or capitals.
  public func matches(_ typed: String) -> Bool {
    typed.lowercased().split { !$0.isLetter }.map(String.init) == words
  }
}
