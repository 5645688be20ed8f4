import Courseware

extension DiffPhrases {
  static let en = DiffPhrases(
    conditions: .en, formats: .en,
    subject: { subject in
      switch subject {
      case .course: "the course"
      case .review: "the conversation"
      case .document: "document"
      case .module: "module"
      case .objective: "objective"
      case .lesson: "lesson"
      case .page: "page"
      case .stop: "stop"
      case .item: "item"
      case .scenario: "situation"
      case .task: "writing task"
      case .block: "block"
      case .check: "module check"
      case .test: "final test"
      case .question: "question about the business"
      case .derived: "follows from the answers"
      case .threshold: "threshold"
      case .term: "term"
      case .source: "source"
      case .business: "example business"
      }
    },
    kind: \.rawValue, major: "major",
    other: { aspect in
      switch aspect {
      case .title: "the title has changed"
      case .wording: "the text has changed"
      case .reasons: "the reasons have changed"
      case .page: "refers to another page"
      case .place: "stands in another place"
      case .estimate: "its own estimate of the time has changed"
      case .minutes: "the nominal time has changed"
      case .language: "the language is another"
      case .rulesAsOf: "the rules are those of another day"
      case .provider: "the provider is another"
      case .responsible: "what is said of the person responsible has changed"
      case .checked: "the source or the date it was checked has changed"
      case .address: "the address has changed"
      case .expectations: "its answers or what it must get have changed"
      case .inspection: "whether the module is about inspections has changed"
      case .condition: "is for others than before"
      case .statement: "the objective has changed"
      case .facts: "what is said of the rules has changed"
      case .prompt: "the question has changed"
      case .choices: "the answers have changed"
      case .key: "the key is another"
      case .critical: "whether it must be right has changed"
      case .credit: "points are given in another way"
      case .objective: "belongs to another objective"
      case .bank: "is used in another way: in another bank, or as practice"
      case .scenes: "the scenes, decisions or endings have changed"
      case .instructions: "what is to be done has changed"
      case .fields: "the fields have changed"
      case .criteria: "what is asked of a document from before has changed"
      case .qualities: "what a good draft keeps has changed"
      case .lines: "the room in the fields has changed"
      case .samples: "the examples to start from have changed"
      case .document: "belongs to another document"
      case .topics: "the topics have changed"
      case .masteryScore: "the mastery score has changed"
      case .draws: "the draw has changed"
      case .recall: "how much is asked again has changed"
      case .law: "the rule it stands in is another"
      case .values: "the values have changed"
      case .answers: "the answers one can give have changed"
      case .asked: "is asked now, or no longer"
      case .course: "it is another course"
      }
    },
    number: { aspect in
      switch aspect {
      case .masteryScore: "mastery score in percent"
      case .estimate: "own estimate in minutes"
      default: "nominal minutes"
      }
    },
    nowAndWas: { now, was in "\(now), was \(was)" }, everyone: "always", shownTo: "shown now when",
    newBlocks: { "new: what is shown when \($0)" }, goneBlocks: { "gone: what was shown when \($0)" },
    draws: { "draws from \($0)" }, values: "value",
    value: { number, from in from.map { "\(number) from \($0)" } ?? "\(number)" }, none: "No changes.",
    isMinor: "Minor change: only wording, order, particulars, glossary or sources have changed.",
    isMajor: "Major change. Those who took the old edition have something new to learn or show, for:",
    andMore: { "and \($0) more" },
    hasErrors: { count, path in
      "The course “\(path)” has \(count) \(count == 1 ? "error" : "errors") and cannot be compared. See \(count == 1 ? "it" : "them") with: kyndig check \(path)"
    },
    notFound: {
      "Found neither a course in “\($0)” nor a published edition of that name. Give a folder with course.xml, or the beginning of an edition's digest (at least 6 characters) or its name."
    },
    ambiguous: { "“\($0)” may mean several editions: \($1.joined(separator: ", ")). Give more of the digest." })
}
