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
  var letters: Int { written.count(where: \.isLetter) }
}

extension String {
  /// What stands between white space, no-break spaces too, and has a letter, a digit or a number by name.
  var readWords: [Word] {
    var words: [Word] = []
    var start = startIndex
    var offset = 0
    while let first = self[start...].firstIndex(where: { !$0.isWhitespace }) {
      offset += utf8.distance(from: start, to: first)
      let end = self[first...].firstIndex(where: \.isWhitespace) ?? endIndex
      let word = Word(written: self[first..<end], start: offset)
      if word.written.contains(where: { $0.isWordPart || $0.isPlaceholder }) { words.append(word) }
      offset += word.written.utf8.count
      start = end
    }
    return words
  }
}

extension Character {
  var isWordPart: Bool { isLetter || isNumber }
  /// Whether it stands for a number by name.
  var isPlaceholder: Bool { self == RunningText.placeholder }
}
