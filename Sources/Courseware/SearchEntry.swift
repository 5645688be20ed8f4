/// One thing that can be found, made ready for being searched.
struct SearchEntry: Sendable, Equatable {
  private let kind: SearchResult.Kind
  private let id: String
  private let title: String
  private let text: [Character]
  private let foldedTitle: [Character]
  private let foldedText: [Character]

  /// The most characters of an excerpt, dots aside.
  static let longestExcerpt = 60
  /// About how much of an excerpt stands before what was found.
  private static let lead = 20

  init(_ kind: SearchResult.Kind, _ id: String, title: String, text: String) {
    self.kind = kind
    self.id = id
    self.title = title
    self.text = Array(text)
    foldedTitle = Self.folded(title)
    foldedText = Self.folded(text)
  }

  /// The letters as they are compared: one for one, so that a place in them is a place in the text.
  static func folded(_ text: String) -> [Character] { text.map { $0.lowercased().first ?? $0 } }

  /// The result and its rank, lowest first; nil where a word is not found.
  func match(_ words: [[Character]]) -> (rank: Int, result: SearchResult)? {
    var rank = 0
    var place: Int?
    for word in words {
      let (inTitle, inText) = (foldedTitle.hit(word), foldedText.hit(word))
      guard inTitle != nil || inText != nil else { return nil }
      let starts = inTitle?.isStart == true || inText?.isStart == true
      let isTitle = starts ? inTitle?.isStart == true : inTitle != nil
      rank = max(rank, (starts ? 0 : 2) + (isTitle ? 0 : 1))
      if place == nil, let inText { place = inText.place }
    }
    return (rank, SearchResult(kind: kind, id: id, title: title, excerpt: excerpt(around: place ?? 0)))
  }

  /// Whole words around a place; dots stand where something is left out.
  private func excerpt(around place: Int) -> String {
    var start = max(0, min(place - Self.lead, text.count - Self.longestExcerpt))
    while start > 0, start < place, text[start - 1] != " " { start += 1 }
    var end = min(text.count, start + Self.longestExcerpt)
    if end < text.count, let space = text[start..<end].lastIndex(of: " "), space > place { end = space }
    return (start > 0 ? "… " : "") + String(text[start..<end]) + (end < text.count ? " …" : "")
  }
}

extension [Character] {
  /// The first place of a word at the start of one, else the first at all.
  fileprivate func hit(_ word: [Character]) -> (place: Int, isStart: Bool)? {
    guard let first = word.first, count >= word.count else { return nil }
    var inside: Int?
    for place in 0...(count - word.count) where self[place] == first && self[place...].starts(with: word) {
      if place == 0 || !self[place - 1].isPartOfWord || !first.isPartOfWord { return (place, true) }
      inside = inside ?? place
    }
    return inside.map { ($0, false) }
  }
}

extension Character {
  fileprivate var isPartOfWord: Bool { isLetter || isNumber }
}
