import Testing

@testable import Credentials

@Suite("Passphrases")
struct PassphraseTests {
  @Test(
    "A long passphrase will do, whatever it is made of",
    arguments: [
      "ugle tåke vindu brygge eple", "en helt vanlig setning", "Blåbær&fløte145", "månen er laget av brunost",
      "min passord er bananbåt på fjorden", "ﬁne ﬂuer på fjellet",
    ])
  func accepted(text: String) {
    #expect(throws: Never.self) { try Passphrase(choosing: text) }
  }

  static let refusals: [(String, PassphraseProblem)] = [
    ("", .tooShort(characters: 0, minimum: 15)), ("ugle tåke vind", .tooShort(characters: 14, minimum: 15)),
    ("Blåbær&fløte14", .tooShort(characters: 14, minimum: 15)), ("aaaaaaaaaaaaaaaaaaaa", .repeated),
    ("abcabcabcabcabcabc", .repeated), ("ugle ugle ugle ugle", .repeated),
    ("1212 1212 1212 1212", .repeated), ("12345678901234567", .sequence), ("abcdefghijklmnopqrst", .sequence),
    ("qwertyuiopåasdfghj", .sequence), ("zyxwvutsrqponmlkj", .sequence), ("passord123456789", .common(word: "passord")),
    ("Sommer2026!!!!!!!", .common(word: "sommer")), ("velkommen til oss", .common(word: "velkommen")),
    ("correct horse battery staple", .common(word: "correcthorsebatterystaple")),
    ("kyndigKyndig2026", .common(word: "kyndig")), ("Hemmelig passord 1", .common(word: "hemmelig")),
  ]

  @Test("A passphrase that is tried first is refused, with the reason", arguments: refusals)
  func refused(text: String, problem: PassphraseProblem) {
    #expect(throws: problem) { try Passphrase(choosing: text) }
  }

  @Test("Characters are counted as a person counts them, after normalising")
  func counted() {
    #expect(throws: PassphraseProblem.tooShort(characters: 5, minimum: 15)) {
      try Passphrase(choosing: "a\u{30A}a\u{30A}a\u{30A}a\u{30A}a\u{30A}")
    }
  }

  @Test("There are 1,024 different words of four to nine plain letters")
  func words() {
    let words = PassphraseWords.all
    #expect(words.count == 1 << (Passphrase.proposalBits / 5))
    #expect(Set(words).count == words.count)
    let letters = Set("abcdefghijklmnopqrstuvwxyzæøå")
    #expect(words.filter { !(4...9).contains($0.count) || !letters.isSuperset(of: $0) } == [])
  }

  @Test("A proposal is five words, and follows the generator")
  func proposal() throws {
    var generator = Counter()
    let first = Passphrase.proposal(using: &generator)
    let second = Passphrase.proposal(using: &generator)
    #expect(first.split(separator: " ").count == 5)
    #expect(first != second)
    #expect(throws: Never.self) { try Passphrase(choosing: first) }
    var again = Counter()
    #expect(Passphrase.proposal(using: &again) == first)
  }

  /// Steps through the numbers in a fixed, well spread order.
  struct Counter: RandomNumberGenerator {
    var state: UInt64 = 1
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      return (state ^ (state >> 31)) &* 0xBF58_476D_1CE4_E5B9
    }
  }
}
