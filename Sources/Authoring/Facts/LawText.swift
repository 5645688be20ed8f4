/// The references to laws in a text.
struct LawText {
  /// A reference where it stands.
  struct Mention {
    /// The act that is named with it; nil where none is.
    var act: String?
    var division: String
    var number: String
    /// Its number in the text; of the first of several, the sign and the act before it too.
    var range: Range<String.Index>

    /// The reference, where this act is meant if none is named.
    func reference(in act: String) -> LawReference {
      LawReference(act: self.act ?? act, division: division, number: number)
    }
  }

  private(set) var mentions: [Mention] = []
  private let text: String
  private let actBefore: (Substring) -> Range<String.Index>?

  /// The references in a `law` attribute: what stands before the sign is the act.
  init(attribute: String) {
    self.init(attribute) { before in
      let name = before.trimmingPrefix(#/(?:[\s,;]|(?:og|and)\s)*/#)
      return name.contains(where: \.isLetter) ? name.startIndex..<name.endIndex : nil
    }
  }

  /// The references in running text: an act is one of the names that are known, or a word that ends as such names do.
  init(running text: String, acts: Set<String>) {
    let names = acts.union(Self.aliases.keys).flatMap { [$0, $0 + "."] }
    self.init(text) { before in
      guard let last = before.lastIndex(where: { !$0.isWhitespace }) else { return nil }
      let before = before[...last]
      let ends = names.filter { name in
        let end = before.suffix(name.count)
        return end.lowercased() == name && !(before[..<end.startIndex].last?.isLetter ?? false)
      }
      if let longest = ends.map(\.count).max() { return before.suffix(longest).startIndex..<before.endIndex }
      let word = before.suffix(while: { !$0.isWhitespace })
      return Self.endings.contains { word.lowercased().hasSuffix($0) } ? word.startIndex..<before.endIndex : nil
    }
  }

  private init(_ text: String, actBefore: @escaping (Substring) -> Range<String.Index>?) {
    self.text = text
    self.actBefore = actBefore
    read()
  }

  private mutating func read() {
    var rest = text[...]
    var act: String?
    while let sign = rest.firstMatch(
      of: #/(§{1,2}|\b(?:kap\.|kapittel|art\.|artikkel|article))\s*(?=\d)/#.ignoresCase())
    {
      let before = rest[..<sign.range.lowerBound]
      let named = actBefore(before)
      // «§ 26 og § 27» are of one act.
      if let named { act = Self.name(of: text[named]) } else if !before.isJoint { act = nil }
      var start = named?.lowerBound ?? sign.range.lowerBound
      rest = rest[sign.range.upperBound...]
      let division = Self.division(sign.output.1)
      while let number = rest.prefixMatch(of: Self.number) {
        mentions.append(
          Mention(
            act: act, division: division, number: String(number.output).normalized,
            range: start..<number.range.upperBound))
        rest = rest[number.range.upperBound...].trimmingPrefix(Self.qualifiers)
        guard sign.output.1 == "§§", let joint = rest.prefixMatch(of: #/\s*(?:,|og|eller|til|and|–)\s*(?=\d)/#) else {
          break
        }
        rest = rest[joint.range.upperBound...]
        start = rest.startIndex
      }
    }
  }

  private static func division(_ sign: Substring) -> String {
    switch sign.first?.lowercased() {
    case "k": "kap."
    case "a": "art."
    default: "§"
    }
  }

  /// `6-5`, `2 A-6`, `26 a`; a lone `i` is a word.
  private static var number: Regex<Substring> { #/\d+(?:\s[A-Z]-\d+|-\d+|\s[A-Z](?!\w))?(?:\s[a-hj-z](?!\w))?/# }

  /// Subsections, letters and numbers, which are no part of a reference.
  private static var qualifiers: Regex<Substring> {
    #/(?:\s*\(\d+\)|–\(\d+\)|\s+(?:bokstav\s+)?[a-hj-z](?!\w)|\s+nr\.\s*\d+|\s+(?:første|andre|annet|tredje|fjerde)\s+ledd)*/#
  }

  /// The name that an act goes by here.
  private static func name(of act: Substring) -> String {
    let words = act.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    let bare = words.hasSuffix(".") ? String(words.dropLast()) : words
    return aliases[bare] ?? bare
  }

  /// Short names by the long ones, and by themselves.
  private static let aliases: [String: String] = [
    "aml": "aml", "arbeidsmiljøloven": "aml", "arbeidsmiljølova": "aml", "the working environment act": "aml",
    "ikf": "ikf", "internkontrollforskriften": "ikf", "internkontrollforskrifta": "ikf",
    "ldl": "ldl", "likestillings- og diskrimineringsloven": "ldl", "likestillings- og diskrimineringslova": "ldl",
    "olm": "olm", "forskrift om organisering, ledelse og medvirkning": "olm",
    "forskriften om organisering, ledelse og medvirkning": "olm",
    "forskrift om organisering, leiing og medverknad": "olm",
  ]

  private static let endings = ["loven", "lova", "forskriften", "forskrifta"]
}

extension Substring {
  /// The longest end whose characters all fit.
  fileprivate func suffix(while fits: (Character) -> Bool) -> Substring {
    let start = lastIndex { !fits($0) }.map(index(after:)) ?? startIndex
    return self[start...]
  }

  /// Whether it only joins what stands before it to what comes.
  fileprivate var isJoint: Bool { wholeMatch(of: #/\s*(?:,|;|og|eller|and)?\s*/#) != nil }
}

extension String {
  /// With single plain spaces.
  fileprivate var normalized: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
