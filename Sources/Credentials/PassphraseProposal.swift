extension Passphrase {
  /// Bits of chance in a proposal: five words of 1,024, ten bits each.
  public static let proposalBits = 50

  /// Five Norwegian words with spaces between them, for the leader to write down, or to make another.
  ///
  /// The words are drawn with equal chance and may repeat. A draw that ``init(choosing:)`` would refuse, such as one
  /// word five times, is drawn anew.
  public static func proposal(using generator: inout some RandomNumberGenerator) -> String {
    while true {
      let words = (0..<5).compactMap { _ in PassphraseWords.all.randomElement(using: &generator) }
      let text = words.joined(separator: " ")
      if (try? Passphrase(choosing: text)) != nil { return text }
    }
  }
}
