/// Something that was found, and where.
public struct SearchResult: Sendable, Hashable {
  /// What can be found.
  public enum Kind: Sendable, Hashable, CaseIterable { case page, term, item }

  /// What it is.
  public var kind: Kind
  /// The id of the page, the term or the item.
  public var id: String
  /// The page's title, the term's word, or what the item asks.
  public var title: String
  /// The text around the first word that was found in it, else its beginning; empty where there is no text but the title.
  public var excerpt: String

  /// A result.
  public init(kind: Kind, id: String, title: String, excerpt: String) {
    self.kind = kind
    self.id = id
    self.title = title
    self.excerpt = excerpt
  }
}

/// What a leader can search: the pages as they are tailored to her, the glossary, and the items she has seen.
public struct SearchIndex: Sendable, Equatable {
  private var entries: [SearchEntry] = []

  /// Everything that is to be found in a session.
  public init(_ session: Session) {
    let course = session.course
    func text(_ blocks: [Block]) -> String { course.plainText(of: blocks, for: session.profile) }
    entries = course.pages.map { SearchEntry(.page, $0.id, title: $0.title, text: text($0.blocks)) }
    let terms = course.glossary.sorted { ($0.value.word.lowercased(), $0.key) < ($1.value.word.lowercased(), $1.key) }
    entries += terms.map { SearchEntry(.term, $0.key, title: $0.value.word, text: $0.value.explanation) }
    entries += session.seenItems.map(\.item).map { item in
      // Only what is asked: which choice is right, and why, is not to be had by searching.
      SearchEntry(
        .item, item.id, title: text(item.prompt.suffix(1)), text: text(item.prompt.dropLast()))
    }
  }

  /// What has all the words of a query, in capitals or not.
  ///
  /// Where all are found at the start of words comes first, then where all are in titles, else the order is the course's:
  /// pages, then terms, then items. Letters are told apart as they are written: `o` is no `ø`.
  public func results(for query: String) -> [SearchResult] {
    let words = query.split(whereSeparator: \.isWhitespace).map { SearchEntry.folded(String($0)) }
    guard !words.isEmpty else { return [] }
    let found = entries.enumerated().compactMap { place, entry in
      entry.match(words).map { (rank: $0.rank, place: place, result: $0.result) }
    }
    return found.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.result)
  }
}
