/// A word of a text, with the punctuation that is written against it.
struct Word {
  /// As it stands between white space.
  var written: Substring
  /// Where it begins in the text, in UTF-8.
  var start: Int

  /// Its bytes in the text.
  var range: Range<Int> { start..<start + written.utf8.count }

  /// From the first letter or digit to the last: `«nei»,` is `nei`; empty for a dash by itself.
  var core: Substring {
    let end = written.lastIndex(where: \.isWordPart).map(written.index(after:)) ?? written.startIndex
    return written[..<end].drop { !$0.isWordPart }
  }

  /// The bytes of ``core`` in the text.
  var coreRange: Range<Int> {
    let core = core
    let before = written.utf8.distance(from: written.startIndex, to: core.startIndex)
    return start + before..<start + before + core.utf8.count
  }

  /// How many letters it has.
  var letters: Int { written.unicodeScalars.count(where: \.properties.isAlphabetic) }
}

extension String {
  /// What stands between white space, no-break spaces too, and has a letter, a digit or a number by name.
  var readWords: [Word] {
    var words: [Word] = []
    var rest = unicodeScalars[...]
    var offset = 0
    while let first = rest.firstIndex(where: { !$0.properties.isWhitespace }) {
      offset += utf8.distance(from: rest.startIndex, to: first)
      rest = rest[first...]
      let end = rest.firstIndex(where: \.properties.isWhitespace) ?? rest.endIndex
      if rest[..<end].contains(where: \.isRead) { words.append(Word(written: self[first..<end], start: offset)) }
      offset += utf8.distance(from: first, to: end)
      rest = rest[end...]
    }
    return words
  }

  /// Whether it has more words than a number, told by its spaces alone: there may be fewer, but not more.
  func mayHaveWords(moreThan limit: Int) -> Bool {
    var spaces = 0
    // White space beyond ASCII begins with one of these bytes; so do some signs, which does no harm.
    for byte in utf8 where byte <= 0x20 || byte == 0xC2 || (0xE1...0xE3).contains(byte) { spaces += 1 }
    return spaces + 1 > limit
  }
}

extension Character {
  var isWordPart: Bool { isLetter || isNumber }
  /// Whether it stands for a number by name.
  var isPlaceholder: Bool { self == RunningText.placeholder }
}

extension Unicode.Scalar {
  /// Whether something is read where it stands, and not only paused.
  fileprivate var isRead: Bool {
    properties.isAlphabetic || properties.numericType != nil || Character(self).isPlaceholder
  }
}
