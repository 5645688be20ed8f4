/// Breaks text into lines of a given width.
///
/// Lines break at spaces other than ``HeldSpaces``, after a hyphen inside a word, and at soft hyphens, which are drawn
/// only there. A word longer than a line is cut. No-break spaces and hyphens hold, and are then drawn as plain ones.
struct Wrapping {
  var glyphs: Glyphs

  /// The lines of a text, at least one; `width` counts columns.
  func lines(_ text: Text, width: Int) -> [[Cell]] {
    var broken: [[Cell]] = []
    var line: [Cell] = []
    let width = max(width, 2)
    var rest = held(pieces(of: text))[...]
    while !rest.isEmpty {
      let spaces = rest.prefix { $0.character == " " }
      rest = rest.dropFirst(spaces.count)
      let word = rest.prefix { $0.character != " " }
      rest = rest.dropFirst(word.count)
      append(word, after: spaces, to: &line, filling: &broken, width: width)
    }
    broken.append(line)
    return broken.map { $0.compactMap(finished) }
  }

  private func append(
    _ word: ArraySlice<Cell>, after spaces: ArraySlice<Cell>, to line: inout [Cell], filling broken: inout [[Cell]],
    width: Int
  ) {
    var spaces = spaces
    var word = word
    while !word.isEmpty {
      let room = width - columns(of: line) - columns(of: spaces)
      if columns(of: word) <= room {
        line += spaces + word
        return
      }
      var head = longestHead(of: word, within: room)
      if head == nil, line.allSatisfy({ $0.character == " " }) {
        spaces = []
        line = []
        head = longestHead(of: word, within: width) ?? longestPart(of: word, within: width)
      }
      if let head {
        line += spaces + head
        if head.last?.character == "\u{AD}", let style = head.last?.style { line.append(Cell("-", style)) }
        word = word.dropFirst(head.count).drop { $0.character.isNoBreakSpace }
      }
      broken.append(line)
      line = []
      spaces = []
    }
  }

  /// The longest beginning of a word that a line may end with.
  private func longestHead(of word: ArraySlice<Cell>, within room: Int) -> ArraySlice<Cell>? {
    var longest: ArraySlice<Cell>?
    var taken = 0
    for index in word.indices.dropLast() {
      taken += word[index].width
      guard taken <= room else { break }
      switch word[index].character {
      case "\u{AD}" where taken + 1 <= room: longest = word[...index]
      case "-"
      where index > word.startIndex && word[index - 1].character.isWordPart && word[index + 1].character.isLetter:
        longest = word[...index]
      default: break
      }
    }
    return longest
  }

  /// What fits of a word longer than a line: up to a space that should have held, where there is one.
  private func longestPart(of word: ArraySlice<Cell>, within width: Int) -> ArraySlice<Cell> {
    let part = cut(word, at: width)
    let place = word[..<min(part.endIndex + 1, word.endIndex)].lastIndex { $0.character.isNoBreakSpace }
    guard let place, place > word.startIndex else { return part }
    return word[..<place]
  }

  private func cut(_ word: ArraySlice<Cell>, at width: Int) -> ArraySlice<Cell> {
    var taken = 0
    return word.prefix {
      taken += $0.width
      return taken <= width
    }
  }

  private func held(_ cells: [Cell]) -> [Cell] {
    var cells = cells
    for place in HeldSpaces.places(in: cells.map(\.character)) { cells[place].character = "\u{A0}" }
    return cells
  }

  /// The text as cells on one line, sanitized and drawn with the glyphs at hand.
  func cells(of text: Text) -> [Cell] { pieces(of: text).compactMap(finished) }

  /// The cells before it is known where lines end: soft hyphens stay, with no width, and what holds still holds.
  private func pieces(of text: Text) -> [Cell] {
    text.runs.flatMap { run in
      Text.sanitized(run.string).compactMap { character in
        if character == "\u{AD}" { return Cell(character, run.style, width: 0) }
        let width = displayWidth(of: character)
        return width == 0 ? nil : Cell(glyphs.drawn(character), run.style, width: width)
      }
    }
  }

  /// The text on one line of at most `width` columns, its end cut with an ellipsis where it must be.
  func line(_ text: Text, width: Int) -> [Cell] {
    let cells = cells(of: text)
    guard columns(of: cells) > width else { return cells }
    let ellipsis = glyphs.ellipsis.map { Cell($0) }
    return Array(cut(cells[...], at: max(width - ellipsis.count, 0))) + ellipsis.prefix(max(width, 0))
  }

  private func finished(_ cell: Cell) -> Cell? {
    switch cell.character {
    case "\u{AD}": nil
    case _ where cell.character.isNoBreakSpace: Cell(" ", cell.style)
    case "\u{2011}": Cell("-", cell.style)
    default: cell
    }
  }
}

/// How many columns cells take.
func columns(of cells: some Sequence<Cell>) -> Int { cells.reduce(0) { $0 + $1.width } }

extension Character {
  fileprivate var isWordPart: Bool { isLetter || isNumber }
  fileprivate var isNoBreakSpace: Bool { self == "\u{A0}" || self == "\u{202F}" || self == "\u{2007}" }
}
