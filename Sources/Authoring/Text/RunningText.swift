/// What an element says, in the order it is read: emphasis and terms as their words, a number by name as one sign, and the
/// reason of a choice left out.
struct RunningText {
  /// What stands for a number by name: U+FFFC, which no author writes.
  static let placeholder: Character = "\u{FFFC}"

  /// A stretch of text between two tags, or a number by name.
  struct Piece {
    /// Where it begins in the text, in UTF-8.
    var start: Int
    /// Its bytes in the file; those of the whole element for a number by name.
    var source: Range<Int>
    /// The element it stands in: `strong`, `term` or `value`; nil for plain text.
    var element: Element?
  }

  /// The text, white space as written.
  private(set) var text = ""
  /// The stretches it is made of, in order; none of them is empty.
  private(set) var pieces: [Piece] = []

  /// The text of an element, with what to say for each number by name.
  init(_ element: Element, value: (Element) -> String = { _ in String(placeholder) }) { add(element, in: nil, value) }

  private mutating func add(_ element: Element, in inline: Element?, _ value: (Element) -> String) {
    for node in element.content {
      switch node {
      case .text(let text, let source): add(text, source, in: inline)
      case .element(let child) where child.name == "value": add(value(child), child.extent, in: child)
      case .element(let child) where child.name != "why": add(child, in: child, value)
      case .element: continue
      }
    }
  }

  private mutating func add(_ text: String, _ source: Range<Int>, in inline: Element?) {
    guard !text.isEmpty else { return }
    pieces.append(Piece(start: self.text.utf8.count, source: source, element: inline))
    self.text += text
  }

  /// The piece that a byte of the text belongs to.
  func piece(at offset: Int) -> Piece? { pieces.last { $0.start <= offset } }

  /// Where a stretch of the text, in UTF-8, stands in the file; a stretch holds at least a byte.
  func place(of range: Range<Int>, in part: Part) -> Place {
    guard let first = piece(at: range.lowerBound), let last = piece(at: range.upperBound - 1) else {
      return Place(file: part.path, range: 0..<0)
    }
    let start = first.source(of: range.lowerBound, in: part.bytes).lowerBound
    return Place(file: part.path, range: start..<last.source(of: range.upperBound - 1, in: part.bytes).upperBound)
  }
}

extension RunningText.Piece {
  /// The bytes of the file that a byte of the text came from.
  fileprivate func source(of offset: Int, in bytes: [UInt8]) -> Range<Int> {
    guard element?.name != "value" else { return source }
    let offsets = sourceOffsets(of: source, in: bytes)
    let start = offsets[offset - self.start]
    let next = offsets.first { $0 > start } ?? source.upperBound
    return start..<(bytes[start] == UInt8(ascii: "&") ? next : start + 1)
  }
}
