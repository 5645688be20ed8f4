/// How text breaks into lines on a terminal, counted and not drawn; the screens have a `Wrapping` that draws the same lines.
///
/// Lines break at spaces other than ``HeldSpaces``, after a hyphen inside a word, and at soft hyphens. A word longer than
/// a line is cut. Every character has one column, as ``Code/wideCharacter`` sees to.
enum LineBreaking {
  /// How many lines a text takes, at least one.
  static func lines(_ text: String, width: Int) -> Int {
    var line = OpenLine(width: max(width, 2))
    var rest = held(text)[...]
    while !rest.isEmpty {
      let spaces = rest.prefix { $0 == " " }
      rest = rest.dropFirst(spaces.count)
      let word = rest.prefix { $0 != " " }
      rest = rest.dropFirst(word.count)
      line.append(word, after: spaces.count)
    }
    return line.full + 1
  }

  /// The columns of the widest part of a text that no line breaks inside.
  static func widestPart(of text: String) -> Int {
    held(text).split(separator: " ").map(widestPart(ofWord:)).max() ?? 0
  }

  private static func held(_ text: String) -> [Character] {
    var characters = Array(text)
    for place in HeldSpaces.places(in: characters) { characters[place] = "\u{A0}" }
    return characters
  }

  private static func widestPart(ofWord word: ArraySlice<Character>) -> Int {
    var widest = 0
    var rest = word
    while let end = rest.indices.first(where: { mayEndLine(rest, at: $0) }) {
      // The hyphen that a soft one becomes takes a column.
      widest = max(widest, columns(of: rest[...end]) + (rest[end] == softHyphen ? 1 : 0))
      rest = rest[(end + 1)...]
    }
    return max(widest, columns(of: rest))
  }

  fileprivate static let softHyphen: Character = "\u{AD}"

  fileprivate static func columns(of text: ArraySlice<Character>) -> Int { text.count { $0 != softHyphen } }

  /// Whether a line may end with a character of a word: never with its first or last.
  fileprivate static func mayEndLine(_ word: ArraySlice<Character>, at index: Int) -> Bool {
    guard index + 1 < word.endIndex else { return false }
    if word[index] == softHyphen { return true }
    return word[index] == "-" && index > word.startIndex && word[index - 1].isWordPart && word[index + 1].isLetter
  }
}

/// The line that words are put on, and how many are full already.
private struct OpenLine {
  let width: Int
  var full = 0
  private var columns = 0
  private var isBlank = true

  init(width: Int) { self.width = width }

  mutating func append(_ word: ArraySlice<Character>, after spaces: Int) {
    var (word, spaces) = (word, spaces)
    while !word.isEmpty {
      let room = width - columns - spaces
      if LineBreaking.columns(of: word) <= room {
        columns += spaces + LineBreaking.columns(of: word)
        isBlank = false
        return
      }
      var head = longestHead(of: word, within: room)
      if head == nil, isBlank { head = longestHead(of: word, within: width) ?? cut(word) }
      if let head { word = word.dropFirst(head).drop(while: \.isNoBreakSpace) }
      full += 1
      (columns, isBlank, spaces) = (0, true, 0)
    }
  }

  /// How many characters the longest beginning of a word has that a line may end with.
  private func longestHead(of word: ArraySlice<Character>, within room: Int) -> Int? {
    word.indices.last { index in
      guard LineBreaking.mayEndLine(word, at: index) else { return false }
      let columns = LineBreaking.columns(of: word[...index]) + (word[index] == LineBreaking.softHyphen ? 1 : 0)
      return columns <= room
    }.map { $0 - word.startIndex + 1 }
  }

  /// How much fits of a word longer than a line: up to a space that should have held, where there is one.
  private func cut(_ word: ArraySlice<Character>) -> Int {
    var taken = 0
    let part = word.prefix { character in
      if character != LineBreaking.softHyphen { taken += 1 }
      return taken <= width
    }
    let place = word.prefix(part.count + 1).lastIndex(where: \.isNoBreakSpace)
    return place.map { $0 - word.startIndex }.flatMap { $0 > 0 ? $0 : nil } ?? part.count
  }
}

extension Character {
  fileprivate var isNoBreakSpace: Bool { self == "\u{A0}" || self == "\u{202F}" || self == "\u{2007}" }
}
