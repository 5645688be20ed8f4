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

  /// The references in running text.
  init(running text: String, acts: ActNames) { self.init(text, actBefore: acts.range(before:)) }

  /// Whether a text has a sign or a word that references begin with.
  static func mayMention(_ text: String) -> Bool {
    let lowered = text.lowercased()
    return ["§", "kap.", "kapittel", "art.", "artikkel", "article"].contains { lowered.contains($0) }
  }

  private init(_ text: String, actBefore: @escaping (Substring) -> Range<String.Index>?) {
    self.text = text
    self.actBefore = actBefore
    read()
  }

  private mutating func read() {
    var rest = text[...]
    var act: String?
    while let sign = Self.firstSign(in: rest) {
      let before = rest[..<sign.range.lowerBound]
      let named = actBefore(before)
      // «§ 26 og § 27» are of one act.
      if let named { act = ActNames.name(of: text[named]) } else if !before.isJoint { act = nil }
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

  /// The first sign or word with a number after it; only where one may begin is the pattern tried.
  private static func firstSign(in text: Substring) -> Regex<(Substring, Substring)>.Match? {
    let sign = #/(§{1,2}|kap\.|kapittel|art\.|artikkel|article)\s*(?=\d)/#.ignoresCase()
    var isInWord = false
    for index in text.indices {
      let character = text[index]
      if character == "§" || (!isInWord && "kKaA".contains(character)), let match = text[index...].prefixMatch(of: sign)
      {
        return match
      }
      isInWord = character.isLetter
    }
    return nil
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
}

extension Substring {
  /// Whether it only joins what stands before it to what comes.
  fileprivate var isJoint: Bool { wholeMatch(of: #/\s*(?:,|;|og|eller|and)?\s*/#) != nil }
}

extension String {
  /// With single plain spaces.
  fileprivate var normalized: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
