import Courseware

extension PrintPhrases {
  static let en = PrintPhrases(
    language: "en", formats: .en, conditions: .en,
    edition: { "edition \($0)" },
    asMetBy: "As the leader of this business meets the course:",
    asMetByHidden: "What the leader does not get is not here. The answers are:",
    contents: "Contents", aboutEdition: "About the edition", introduction: "Introduction",
    review: "Conversation before a certificate is issued",
    topics: "What to talk about", otherTitles: "Other titles", version: "Edition", rulesAsOf: "The rules are those of",
    courseLanguage: "Language of the course", digest: "Digest of the edition (SHA-256)", provider: "Provider",
    responsible: "Responsible for the content", competence: "Competence", contact: "Contact",
    minutesTitle: "Nominal time",
    minutesRule:
      "The time follows from the content: 130 words a minute, 45 seconds for an item with one answer or a number, 75 for other items, 90 for a decision in a situation, and the course's own time for what is written.",
    part: "Part", minutesColumn: "Minutes", estimateColumn: "The course's own estimate", inAll: "In all",
    extent: { least, most in
      "The table is for all that stands here. By the answers about the business the course takes between \(least) and \(most) minutes."
    },
    module: { "Module \($0)" }, nominal: { "Nominal time: \($0)" }, estimate: { "Estimated time: \($0)" },
    aboutInspections: "The module on inspections",
    objectives: "Learning objectives", objective: "Objective", lesson: "Lesson", page: "Page that says it",
    asked: "Here the course asks:", stop: "Stop",
    stopsHere: "Here the course stops for this business. What comes after is not reached.",
    alternative: "Text in place of the figure", example: "Example",
    note: "Note", law: "Rule", source: "Source", inForce: { "in force from \($0)" }, checked: { "checked \($0)" },
    test: "Final test", check: "Module check", bank: "Item bank",
    bankUse: "Drawn for checks and the test; none of them is used as practice.",
    itemCount: { "\($0) \($0 == 1 ? "item" : "items")" }, mastery: { "Mastery score: \($0) of the points" },
    draws: { count, all in "\(count) of \(all) \(all == 1 ? "item" : "items") drawn from" },
    recalls: { "\($0) \($0 == 1 ? "item" : "items") from modules that are passed" },
    sized: { "\($0) items in all, at most \($1) of them from banks with a condition" }, item: "Item",
    practice: "Practice",
    kind: { interaction in
      switch interaction {
      case .single: "One answer is right"
      case .multiple: "One or more answers are right"
      case .order: "To be put in order"
      case .match: "To be put under the right group"
      case .number: "A number is entered"
      case .date: "A date is entered"
      case .faults: "Faults in a text are to be found"
      }
    },
    points: { "\($0) \($0 == 1 ? "point" : "points")" },
    credit: { interaction in
      switch interaction {
      case .order: "one for each step that comes right after the one it should"
      case .match: "one for each that is placed right"
      default: "one for each right choice, less one for each wrong"
      }
    },
    critical: "Must be right whatever the score", place: "No.", answer: "Answer", verdict: "Key", why: "Why",
    right: "Right", wrong: "Wrong", otherwise: "All other answers",
    number: { key, tolerance in tolerance == 0 ? "\(key)" : "\(key - tolerance) to \(key + tolerance) (\(key) is exact)"
    },
    stepInOrder: "Steps in the right order", entry: "To be placed", belongsUnder: "Right group",
    categories: "The groups", line: "Line", fault: "Fault to find", noFault: "In order",
    correction: { correction, date, version in
      switch correction {
      case .withdrawn: "Withdrawn \(date) (edition \(version)):"
      case .rekeyed(let places):
        "New key \(date) (edition \(version)), right is no. \(places.map { "\($0 + 1)" }.joined(separator: ", ")):"
      }
    },
    correctionKind: { correction in
      switch correction {
      case .withdrawn: "Withdrawn"
      case .rekeyed(let places): "New key: no. \(places.map { "\($0 + 1)" }.joined(separator: ", "))"
      }
    },
    scenario: "Situation", mayGoBack: "One may go back and decide otherwise",
    mayNotGoBack: "One may not go back", firstScene: "Here it begins", scene: "Scene", ending: "Ending",
    decision: "Decision", consequence: "What comes of it", leadsTo: "Leads to", pointColumn: "Points",
    turning: "Decides how it ends", tasks: "The business's own documents", task: "Writing task", field: "Field",
    name: "Id", isRequired: "Required", required: "Yes", voluntary: "No", rows: "Rows",
    rowCount: { least, most in least == most ? "\(least)" : "\(least) to \(most)" },
    eachRow: "See the fields of each row", quality: "A good draft",
    rule: { rule in
      switch rule {
      case .owner: "has somebody who answers for it"
      case .deadline: "has a deadline"
      case .everyone: "does not leave it to everyone"
      case .asNeeded: "does not only say “as needed”"
      case .personName: "names no person"
      case .identityNumber: "has no national identity number"
      case .health: "says nothing of anybody's health"
      }
    },
    lookedForIn: "Looked for in", everywhere: "All fields", advice: "Advice given",
    sample: "Example to start from", lineCount: { "\($0) lines" },
    criteria: "Of a document that the business has already, it is asked",
    documents: "Documents that the course drafts", document: "Document", draftedIn: "Written in",
    businesses: "Example businesses", mustSee: "Must get", mustNotSee: "Must not get", unknown: "Does not know",
    questions: "Questions about the business",
    bounds: { "The answer is a number from \($0) to \($1), or “do not know”." },
    freeText: { "The answer is a few words, at most \($0) characters, or “do not know”. No condition looks at it." },
    derived: "What follows from the answers", derivedWhen: "True when", thresholds: "Thresholds in the law",
    threshold: "Threshold", values: "Values",
    value: { number, from in from.map { "\(number) from \($0)" } ?? "\(number)" },
    glossary: "Glossary", sources: "Sources", address: "Address", read: "Read", errata: "Errata",
    date: "Date", corrected: "What was done",
    thing: { kind in
      switch kind {
      case .module: "Module"
      case .lesson: "Lesson"
      case .page: "Page"
      case .stop: "Stop"
      case .item: "Item"
      case .scenario: "Situation"
      case .task: "Writing task"
      case .block: "Block"
      default: "Part"
      }
    },
    written: { "The course is written to “\($0)”." },
    hasErrors: { count, path in
      "The course has \(count) \(count == 1 ? "error" : "errors") and cannot be printed. See \(count == 1 ? "it" : "them") with: kyndig check \(path)"
    },
    unknownBusiness: { name, known in
      known.isEmpty
        ? "The course has no example businesses, so there is no “\(name)”."
        : "There is no example business “\(name)”. The course has: \(known.joined(separator: ", "))."
    },
    isFolder: { "“\($0)” is a folder. Give the name of a file, such as course.html." },
    notHTML: { "“\($0)” does not end in .html. Give the name of a file, such as course.html." },
    notWritten: {
      "Could not write “\($0)”. Nothing is written. See that you may write there, and that the disk is not full."
    })
}
