import Courseware

extension Rule {
  /// Text does not repeat by hand what a threshold says, for then a change in the law is more than one edit.
  ///
  /// A number counts where one of the words that the threshold counts comes right after it. Cases may have any number:
  /// examples, questions, scenarios and tasks are left alone.
  static let handWrittenThreshold = Rule(.handWrittenThreshold, example: thresholdExample) { manuscript in
    let thresholds = manuscript.countedThresholds
    guard !thresholds.isEmpty else { return [] }
    return manuscript.statements.flatMap { site -> [Finding] in
      let text = RunningText(site.element)
      let words = text.text.readWords
      return zip(words.indices, words.dropFirst()).compactMap { index, counted in
        guard let number = words[index].number(after: index > 0 ? words[index - 1] : nil) else { return nil }
        let word = counted.core.lowercased()
        let meant = thresholds.filter { $0.number == number.value && $0.counts.contains(word) }
        guard let first = meant.first else { return nil }
        let place = text.place(of: number.range, in: site.part)
        // Emphasis holds text alone, so a value cannot be put into it.
        let takesValue = text.piece(at: number.range.lowerBound)?.element == nil
        return Finding(
          problem: .handWrittenThreshold(
            number: String(decoding: site.part.bytes[place.range], as: UTF8.self), threshold: first.id),
          place: place,
          fixes: meant.filter { _ in takesValue }.map {
            .init(edits: [(place, "<value of=\"threshold(\($0.id))\"/>")], isCertain: false)
          })
      }
    }
  }

  private static let thresholdExample = CodeExample(
    .blocks,
    wrong: """
      <p>Fra 5 ansatte må dere ha verneombud.</p>
      """,
    right: """
      <p>Fra <value of="threshold(verneombud)"/> ansatte må dere ha verneombud.</p>
      """)
}

extension Manuscript {
  fileprivate struct CountedThreshold {
    var id: String
    var number: Int
    /// The words for what is counted, in lower case.
    var counts: Set<String>
  }

  /// The thresholds that say what they count, with their numbers on the day whose rules the course states.
  fileprivate var countedThresholds: [CountedThreshold] {
    (shared[.thresholds]?.root.children("threshold") ?? []).compactMap { element in
      guard let id = element["id"], let counts = element["counts"], let date = rulesAsOf,
        let number = threshold(id)?.number(on: date)
      else { return nil }
      let words = counts.lowercased().split { $0 == "," || $0 == " " }.map(String.init)
      return CountedThreshold(id: id, number: number, counts: Set(words))
    }
  }

  /// The elements that state rules: paragraphs, list elements and cells of pages, and what is said of answers.
  fileprivate var statements: [Site] {
    var sites: [Site] = []
    func gather(_ element: Element, _ part: Part) {
      if ["p", "li", "cell"].contains(element.name) { sites.append(Site(part: part, element: element)) }
      for child in element.children where child.name != "example" { gather(child, part) }
    }
    for name in ["introduction", "page", "stop"] {
      for site in self.sites(name) { gather(site.element, site.part) }
    }
    for item in self.sites("item") {
      let reasons = item.element.descendants("why") + item.element.descendants("otherwise")
      sites += reasons.map { Site(part: item.part, element: $0) }
    }
    return sites
  }
}

extension Word {
  /// The number that the word is, or the last of a range as `5–10`; nil after the thousands of a larger one.
  fileprivate func number(after previous: Word?) -> (value: Int, range: Range<Int>)? {
    let core = core
    let last = core.split(separator: "–").last ?? core
    let before = core.utf8.distance(from: core.startIndex, to: last.startIndex)
    let start = coreRange.lowerBound + before
    let range = start..<start + last.utf8.count
    // Punctuation after a number ends what is counted.
    guard range.upperBound == self.range.upperBound else { return nil }
    guard last.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return norwegianNumber(String(last)).map { ($0, range) }
    }
    let isThousands = last.count == 3 && previous?.written.last?.isWholeNumber == true
    return isThousands ? nil : Int(last).map { ($0, range) }
  }
}
