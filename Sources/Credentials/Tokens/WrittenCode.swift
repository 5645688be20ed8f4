import Crypto

/// Codes that people write on paper and type again: Crockford's base 32 in groups of four, the last letters a check.
///
/// Small and capital letters, spaces and hyphens are the same; O is 0, I and L are 1. A slip of the pen is noticed by
/// the check, which is a part of SHA-256 over the kind of code and the letters before it.
enum WrittenCode {
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// A new code of `count` letters, `checks` of them the check.
  static func make(
    _ kind: String, count: Int, checks: Int, using generator: inout some RandomNumberGenerator
  ) -> [UInt8] {
    let drawn = (0..<count - checks).map { _ in alphabet[Int.random(in: 0..<32, using: &generator)] }
    return drawn + check(drawn, kind, checks)
  }

  /// The letters in their one form.
  static func read(_ text: String, _ kind: String, count: Int, checks: Int) throws(CodeProblem) -> [UInt8] {
    var letters: [UInt8] = []
    for character in text where !character.isWhitespace && !dashes.contains(character) {
      guard let letter = letter(character) else { throw .letter(character) }
      letters.append(letter)
      // Longer than any code: whatever it is, it is not typed.
      guard letters.count <= 4 * count else { break }
    }
    guard letters.count == count else { throw .count(letters.count, expected: count) }
    guard Array(letters.suffix(checks)) == check(Array(letters.dropLast(checks)), kind, checks) else { throw .check }
    return letters
  }

  /// In groups of four with hyphens between.
  static func text(_ letters: [UInt8]) -> String {
    stride(from: 0, to: letters.count, by: 4).map {
      String(decoding: letters[$0..<min($0 + 4, letters.count)], as: UTF8.self)
    }.joined(separator: "-")
  }

  private static let dashes: Set<Character> = [
    "-", "\u{AD}", "\u{2010}", "\u{2011}", "\u{2013}", "\u{2014}", "\u{2212}",
  ]

  private static func letter(_ character: Character) -> UInt8? {
    switch character {
    case "o", "O": return UInt8(ascii: "0")
    case "i", "I", "l", "L": return UInt8(ascii: "1")
    default:
      guard let ascii = character.asciiValue else { return nil }
      let capital = (0x61...0x7A).contains(ascii) ? ascii - 0x20 : ascii
      return alphabet.contains(capital) ? capital : nil
    }
  }

  private static func check(_ letters: [UInt8], _ kind: String, _ count: Int) -> [UInt8] {
    SHA256.hash(data: Array("\(kind)\n".utf8) + letters).prefix(count).map { alphabet[Int($0 & 31)] }
  }
}

/// Why a text is no such code.
public enum CodeProblem: Error, Sendable, Equatable {
  /// A character that no code has.
  case letter(Character)
  /// Another number of letters than a code has.
  case count(Int, expected: Int)
  /// The letters do not fit together: one or more are mistyped.
  case check
}
