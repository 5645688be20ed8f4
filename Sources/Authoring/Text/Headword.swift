/// A word of the glossary as it may stand in text: with Norwegian endings, in any case.
struct Headword {
  /// The term's id.
  var id: String
  private let words: [String]

  /// A headword; what it has in parentheses, such as an abbreviation, is left out.
  init(id: String, word: String) {
    self.id = id
    let bare = word.split(separator: "(").first.map(String.init) ?? ""
    words = bare.readWords.map { $0.core.lowercased() }
  }

  /// How many words at the beginning of a text, in lower case, are the headword; nil where it does not stand there.
  func match(_ text: ArraySlice<String>) -> Int? {
    guard !words.isEmpty, text.count >= words.count else { return nil }
    let isHere = zip(words, text).allSatisfy { word, found in
      found.hasPrefix(word) && Self.endings.contains(String(found.dropFirst(word.count)))
    }
    return isHere ? words.count : nil
  }

  /// Of nouns and adjectives in bokmål and nynorsk, each also with the `s` of the genitive.
  private static let endings: Set<String> = {
    let bare = ["", "a", "e", "en", "et", "er", "ene", "ar", "ane", "n", "r", "ne", "t"]
    return Set(bare + bare.map { $0 + "s" })
  }()
}
