/// What acts are called in running text.
struct ActNames {
  /// In lower case, the longest first.
  private let names: [String]
  private let longest: Int

  /// The names that are known everywhere, and those that a course's own references use.
  init(_ acts: Set<String>) {
    names = acts.union(Self.aliases.keys).flatMap { [$0, $0 + "."] }.sorted { ($1.count, $0) < ($0.count, $1) }
    longest = names.first?.count ?? 0
  }

  /// The name that a text ends with, white space aside: one that is known, or a word that ends as such names do.
  func range(before text: Substring) -> Range<String.Index>? {
    guard let last = text.lastIndex(where: { !$0.isWhitespace }) else { return nil }
    let text = text[...last]
    let end = text.suffix(longest).lowercased()
    for name in names where end.hasSuffix(name) {
      let found = text.suffix(name.count)
      // Not at the end of a longer word.
      if text[..<found.startIndex].last?.isLetter ?? false { continue }
      return found.startIndex..<text.endIndex
    }
    let word = text.lastIndex(where: \.isWhitespace).map { text[text.index(after: $0)...] } ?? text
    return Self.endings.contains { word.lowercased().hasSuffix($0) } ? word.startIndex..<text.endIndex : nil
  }

  /// The short name of an act, where it has one we know.
  static func name(of act: Substring) -> String {
    let words = act.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    let bare = words.hasSuffix(".") ? String(words.dropLast()) : words
    return aliases[bare] ?? bare
  }

  /// Short names by the long ones, and by themselves.
  private static let aliases: [String: String] = [
    "aml": "aml", "arbeidsmiljøloven": "aml", "arbeidsmiljølova": "aml", "working environment act": "aml",
    "ikf": "ikf", "internkontrollforskriften": "ikf", "internkontrollforskrifta": "ikf",
    "ldl": "ldl", "likestillings- og diskrimineringsloven": "ldl", "likestillings- og diskrimineringslova": "ldl",
    "olm": "olm", "forskrift om organisering, ledelse og medvirkning": "olm",
    "forskriften om organisering, ledelse og medvirkning": "olm",
    "forskrift om organisering, leiing og medverknad": "olm",
  ]

  private static let endings = ["loven", "lova", "forskriften", "forskrifta"]
}
