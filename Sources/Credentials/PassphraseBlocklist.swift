/// The passphrases that are tried first, and the shapes that only look long.
enum PassphraseBlocklist {
  /// What must be left, in characters, when the words below are taken away.
  static let minimumRemainder = 8

  // Longest first where one word holds another.
  private static let words = [
    "correcthorsebatterystaple", "ingenkommerinnher", "administrator", "arbeidsmiljø", "jegelskerdeg", "arbeidsmiljo",
    "hemmeligheten", "velkommen", "hemmelig", "passordet", "letmein", "iloveyou", "fotball", "liverpool", "password",
    "passphrase", "passfrase", "superman", "september", "november", "desember", "februar", "oktober", "sunshine",
    "princess", "mandag", "fredag", "sommer", "vinter", "passord", "kyndig", "welcome", "qwerty", "januar", "august",
    "norge", "admin", "høst", "vår", "hms", "leder", "test",
  ]

  private static let rows = [
    "abcdefghijklmnopqrstuvwxyzæøå", "01234567890123456789", "qwertyuiopåasdfghjkløæzxcvbnm",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
  ]

  static func problem(with passphrase: String) -> PassphraseProblem? {
    let letters = passphrase.lowercased().filter { $0.isLetter || $0.isNumber }
    let everything = Array(passphrase.lowercased())
    if Set(everything).count < 5 || hasShortPeriod(everything) || hasShortPeriod(Array(letters)) { return .repeated }
    if isSequence(letters) { return .sequence }
    var rest = letters
    var found: String?
    for word in words where rest.contains(word) {
      rest = rest.split(separator: word, omittingEmptySubsequences: true).joined(separator: " ")
      found = found ?? word
    }
    if let found, rest.filter({ $0.isLetter }).count < minimumRemainder { return .common(word: found) }
    return nil
  }

  /// Whether a piece of at most a third of the whole is written again and again.
  private static func hasShortPeriod(_ characters: [Character]) -> Bool {
    guard characters.count >= 3 else { return false }
    return (1...characters.count / 3).contains { period in
      characters.indices.dropFirst(period).allSatisfy { characters[$0] == characters[$0 - period] }
    }
  }

  /// Whether it is made of pieces of a row, forwards or backwards, eight characters or more each.
  private static func isSequence(_ letters: String) -> Bool {
    let characters = Array(letters)
    guard !characters.isEmpty else { return false }
    var covered = 0
    while covered < characters.count {
      let left = characters.count - covered
      let piece = String(characters[covered..<covered + min(8, left)])
      let reversed = String(piece.reversed())
      guard rows.contains(where: { $0.contains(piece) || $0.contains(reversed) }) else { return false }
      covered += min(8, left)
    }
    return true
  }
}
