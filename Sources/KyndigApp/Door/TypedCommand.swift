/// What somebody typed behind `ssh server`, taken apart here and never by a shell.
///
/// Words are parted by spaces; quotation marks, double or single, hold one together. Nothing else has a meaning of its own:
/// `;`, `|`, `>`, `$` and the backslash are characters.
struct TypedCommand: Equatable {
  let words: [String]

  /// More than anybody types.
  private static let longest = 4096

  init(reading text: String) throws(DoorFailure) {
    guard text.utf8.count <= Self.longest, !text.unicodeScalars.contains(where: \.isControl) else {
      throw .unreadable
    }
    var words: [String] = []
    var word: String?
    var mark: Character?
    for character in text {
      switch character {
      case _ where character == mark: mark = nil
      case "\"" where mark == nil, "'" where mark == nil:
        mark = character
        word = word ?? ""
      case " " where mark == nil:
        if let word { words.append(word) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    guard mark == nil else { throw .unreadable }
    if let word { words.append(word) }
    // Whoever is used to it writes the program's name as well.
    self.words = words.first == "kyndig" ? Array(words.dropFirst()) : words
  }
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool { properties.generalCategory == .control }
}
