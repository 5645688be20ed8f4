/// The words and tags of a text in XML, in order, with their lines; white space and comments do not count.
struct Wording {
  /// A word, or a tag from `<` to `>`.
  struct Piece {
    var text: String
    /// From 1.
    var line: Int

    /// What stands in an excerpt for one element or more that it leaves out.
    var isOmission: Bool { text == "…" }
    var isTag: Bool { text.hasPrefix("<") }
    /// How much deeper the piece leads: 1 for a start tag, -1 for an end tag.
    var descent: Int { !isTag || text.hasSuffix("/>") || text.hasPrefix("<?") ? 0 : text.hasPrefix("</") ? -1 : 1 }
  }

  private(set) var pieces: [Piece] = []

  init(_ text: String, firstLine: Int = 1) {
    var line = firstLine
    var piece: [UInt8] = []
    var start = line
    var quote: UInt8?
    func finish() {
      let text = String(decoding: piece, as: UTF8.self)
      if !text.isEmpty, !text.hasPrefix("<!--") { pieces.append(Piece(text: text, line: start)) }
      piece = []
    }
    for byte in text.utf8 {
      let isSpace = byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
      let isInTag = piece.first == UInt8(ascii: "<")
      let isComment = isInTag && piece.starts(with: Array("<!--".utf8))
      if isSpace {
        if !isInTag { finish() } else if piece.last != 0x20 { piece.append(0x20) }
      } else {
        if byte == UInt8(ascii: "<"), !isInTag { finish() }
        if piece.isEmpty { start = line }
        piece.append(byte)
        if isInTag, !isComment, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"), quote == nil || quote == byte {
          quote = quote == nil ? byte : nil
        }
        let isEnd = isComment ? piece.suffix(3).elementsEqual("-->".utf8) : quote == nil
        if byte == UInt8(ascii: ">"), isInTag, isEnd { finish() }
      }
      if byte == 0x0A { line += 1 }
    }
    finish()
  }

  /// How far an excerpt can be followed.
  struct Reach {
    /// So many of its pieces stand here.
    var matched: Int
    /// The number of the piece where it could be followed no further.
    var place: Int
  }

  /// How far an excerpt can be followed from where it goes best; all the way where it stands here.
  func reach(of excerpt: Wording) -> Reach {
    var best = Reach(matched: 0, place: 0)
    for place in pieces.indices where pieces[place].text == excerpt.pieces.first?.text {
      let reach = follow(excerpt.pieces[...], from: place)
      if reach.matched > best.matched { best = reach }
    }
    return best
  }

  private func follow(_ excerpt: ArraySlice<Piece>, from place: Int) -> Reach {
    var place = place
    for (number, piece) in zip(excerpt.indices, excerpt) {
      if piece.isOmission { return skip(before: excerpt[(number + 1)...], from: place) }
      guard place < pieces.count, pieces[place].text == piece.text else { return Reach(matched: number, place: place) }
      place += 1
    }
    return Reach(matched: excerpt.endIndex, place: place)
  }

  /// Leaves out whole elements, as many as take the rest of the excerpt furthest, and one at least.
  private func skip(before rest: ArraySlice<Piece>, from place: Int) -> Reach {
    var best = Reach(matched: rest.startIndex - 1, place: place)
    var place = place
    while let end = endOfElement(at: place) {
      place = end
      let reach = follow(rest, from: place)
      if reach.matched > best.matched { best = reach }
    }
    return best
  }

  private func endOfElement(at place: Int) -> Int? {
    guard place < pieces.count, pieces[place].isTag, pieces[place].descent >= 0 else { return nil }
    var depth = 0
    for end in place..<pieces.count {
      depth += pieces[end].descent
      if depth == 0 { return end + 1 }
    }
    return nil
  }
}
