extension [Word] {
  /// The sentences they make: each ends at `.`, `!`, `?`, `:` or `…` before a capital or a number, or where the text does.
  var sentences: [ArraySlice<Word>] {
    var sentences: [ArraySlice<Word>] = []
    var start = startIndex
    for index in indices where index + 1 == endIndex || self[index].endsSentence(before: self[index + 1]) {
      sentences.append(self[start...index])
      start = index + 1
    }
    return sentences
  }
}

extension Word {
  fileprivate func endsSentence(before next: Word) -> Bool {
    guard let last = written.last(where: { !Self.closing.contains($0) }), Self.ends.contains(last),
      let first = next.written.first(where: { !Self.opening.contains($0) })
    else { return false }
    let core = core
    // «A. Berg», and a date or an ordinal before a number.
    let isInitial = last == "." && core.count == 1 && core.first?.isUppercase == true
    let isOrdinal = last == "." && core.allSatisfy(\.isNumber) && !core.isEmpty && !first.isLetter
    let isAbbreviation = last == "." && Self.abbreviations.contains(core.lowercased())
    let beginsAnew = first.isUppercase || (last != ":" && (first.isNumber || first.isPlaceholder))
    return beginsAnew && !isInitial && !isOrdinal && !isAbbreviation
  }

  private static let ends: Set<Character> = [".", "!", "?", ":", "…"]
  private static let closing: Set<Character> = ["»", "\"", "”", "’", "'", ")", "]"]
  private static let opening: Set<Character> = ["«", "\"", "“", "‘", "'", "(", "[", "–", "…"]

  /// Those that stand inside a sentence, in bokmål, nynorsk and English; «osv.» and its like may end one.
  private static let abbreviations: Set<String> = [
    "adm", "aml", "art", "bl.a", "ca", "dr", "dvs", "e.g", "ekskl", "ev", "evt", "f.eks", "gj.sn", "i.e", "iht", "inkl",
    "jf", "jfr", "kap", "kl", "ldl", "m.a", "mht", "mr", "mrs", "nr", "pga", "pkt", "prof", "t.d", "tlf",
  ]
}
