import Foundation

/// What unlocks a sealed key, in the one form that is hashed: NFKC, UTF-8.
public struct Passphrase: Sendable {
  let bytes: [UInt8]

  /// Fewest characters that a new passphrase may have.
  public static let minimumCharacters = 15

  /// A passphrase as it is typed to unseal a key; the rules for new ones are not applied.
  public init(entered text: String) { bytes = Array(Self.normalised(text).utf8) }

  /// A new passphrase, or the reason why it will not do.
  public init(choosing text: String) throws(PassphraseProblem) {
    let normalised = Self.normalised(text)
    let count = normalised.count
    guard count >= Self.minimumCharacters else {
      throw .tooShort(characters: count, minimum: Self.minimumCharacters)
    }
    if let problem = PassphraseBlocklist.problem(with: normalised) { throw problem }
    bytes = Array(normalised.utf8)
  }

  // The only use of Foundation here: the standard library has no NFKC. GRDB links Foundation anyway.
  private static func normalised(_ text: String) -> String { text.precomposedStringWithCompatibilityMapping }
}

/// Why a passphrase will not do.
public enum PassphraseProblem: Error, Sendable, Equatable {
  /// Fewer characters than the minimum.
  case tooShort(characters: Int, minimum: Int)
  /// A few characters over and over.
  case repeated
  /// A row of the keyboard, the alphabet or the digits.
  case sequence
  /// Little is left when words that everybody tries first are taken away; this is one of them.
  case common(word: String)
}

extension Passphrase: CustomStringConvertible, CustomReflectable {
  /// The word alone; never what was typed.
  public var description: String { "Passphrase" }
  /// Shows no more than ``description`` does.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
