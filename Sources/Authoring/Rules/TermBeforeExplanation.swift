extension Rule {
  /// A word of the glossary refers to its explanation where a reader of the pages meets it first.
  ///
  /// Only for terms that the pages do refer to, and once a term. Emphasis takes no reference, so there the paragraph's own is
  /// soon enough.
  static let termBeforeExplanation = Rule(.termBeforeExplanation, example: termExample) { manuscript in
    var references: [String: Site] = [:]
    let pages = manuscript.sites("page")
    for page in pages {
      for term in page.element.descendants("term") {
        if let id = term["ref"], references[id] == nil { references[id] = Site(part: page.part, element: term) }
      }
    }
    var waiting = (manuscript.shared[.glossary]?.root.children("term") ?? []).compactMap { term -> Headword? in
      guard let id = term["id"], references[id] != nil else { return nil }
      return Headword(id: id, word: term.first("word")?.text ?? "")
    }
    var findings: [Finding] = []
    for page in pages {
      for element in page.element.all where ["p", "li", "cell"].contains(element.name) {
        if waiting.isEmpty { return findings }
        let text = RunningText(element)
        for (range, term, reference) in text.firstUses(of: &waiting) {
          let place = text.place(of: range, in: page.part)
          let word = String(decoding: page.part.bytes[place.range], as: UTF8.self)
          var finding = Finding(problem: .termBeforeExplanation(term: term, word: word.collapsed), place: place)
          finding.notes = references[term].map { [.init(role: .reference, place: $0.place)] } ?? []
          if reference {
            finding.fixes = [.init(edits: [(place, "<term ref=\"\(term)\">\(word)</term>")], isCertain: false)]
          }
          findings.append(finding)
        }
      }
    }
    return findings
  }

  private static let termExample = CodeExample(
    .blocks,
    wrong: """
      <p>Verneombudet går runden sammen med deg.</p>
      <p>Et <term ref="verneombud">verneombud</term> ser også etter planene.</p>
      """,
    right: """
      <p><term ref="verneombud">Verneombudet</term> går runden sammen med deg.</p>
      <p>Et verneombud ser også etter planene.</p>
      """,
    with: [.terms: exampleTerm])
}

extension RunningText {
  /// Where headwords stand before anything refers to them, and whether a reference can be put there; those that are met, one
  /// way or the other, wait no longer.
  fileprivate func firstUses(
    of waiting: inout [Headword]
  ) -> [(range: Range<Int>, term: String, takesReference: Bool)] {
    var uses: [(range: Range<Int>, term: String, takesReference: Bool)] = []
    let words = text.readWords
    let cores = words.map { $0.core.lowercased() }
    for index in words.indices {
      let start = words[index].coreRange.lowerBound
      let piece = piece(at: start)
      let referred = piece?.element?["ref"]
      waiting.removeAll { headword in
        if referred == headword.id { return true }
        guard referred == nil, let count = headword.match(cores[index...]),
          piece?.element == nil || !pieces.contains(where: { $0.element?["ref"] == headword.id })
        else { return false }
        let end = words[index + count - 1].coreRange.upperBound
        let isPlain = piece?.element == nil && self.piece(at: end - 1)?.start == piece?.start
        uses.append((start..<end, headword.id, isPlain))
        return true
      }
    }
    return uses
  }
}
