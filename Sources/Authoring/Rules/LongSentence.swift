extension Rule {
  /// A sentence has no more words than one can hold in mind.
  static let longSentence = Rule(.longSentence, example: sentenceExample) { manuscript in
    manuscript.prose.flatMap { site -> [Finding] in
      let text = RunningText(site.element)
      guard text.text.mayHaveWords(moreThan: sentenceLimit) else { return [] }
      return text.text.readWords.sentences.compactMap { sentence in
        guard sentence.count > sentenceLimit, let first = sentence.first, let last = sentence.last else { return nil }
        return Finding(
          problem: .longSentence(words: sentence.count, limit: sentenceLimit),
          place: text.place(of: first.range.lowerBound..<last.range.upperBound, in: site.part))
      }
    }
  }

  /// Words in a sentence.
  private static let sentenceLimit = 30

  private static let sentenceExample = CodeExample(
    .blocks,
    wrong: """
      <p>Når noen melder fra om en fare, skal du se på den samme dag, og du skal skrive ned hva du
        gjør med den, slik at den som meldte fra, kan lese det og si om det holdt.</p>
      """,
    right: """
      <p>Når noen melder fra om en fare, skal du se på den samme dag. Skriv ned hva du gjør med den.
        Da kan den som meldte fra, lese det og si om det holdt.</p>
      """)
}

extension Manuscript {
  /// The elements of the course, its modules and the shared files that hold sentences.
  private static let proseNames = [
    "p", "li", "cell", "alternative", "prompt", "choice", "step", "category", "entry", "line", "decision", "why",
    "otherwise", "objective", "criterion", "quality", "sample", "topic",
  ]

  /// What is read as sentences, element by element.
  var prose: [Site] {
    let shared = [SharedFile.profile: ["prompt", "why"], .glossary: ["explanation"]].flatMap { file, names in
      self.shared[file].map { part in
        names.flatMap(part.root.descendants).map { Site(part: part, element: $0) }
      } ?? []
    }
    return Self.proseNames.flatMap(sites) + shared
  }
}
