import Courseware

/// What a printed course says beside the course's own words, one value a language.
struct PrintPhrases: Sendable {
  /// As BCP 47 has it: `nb`.
  var language: String
  var formats: Formats
  var conditions: ConditionPhrases

  // The frame.
  var edition: @Sendable (_ version: String) -> String
  var asMetBy: String
  var asMetByHidden: String
  var contents: String
  var aboutEdition: String
  var introduction: String
  var review: String
  var topics: String
  /// The titles for some.
  var otherTitles: String
  var version: String
  var rulesAsOf: String
  var courseLanguage: String
  var digest: String
  var provider: String
  var responsible: String
  var competence: String
  var contact: String
  var minutesTitle: String
  var minutesRule: String
  var part: String
  var minutesColumn: String
  var estimateColumn: String
  var inAll: String
  var extent: @Sendable (_ least: Int, _ most: Int) -> String

  // Modules and what is read in them.
  var module: @Sendable (_ number: Int) -> String
  var nominal: @Sendable (_ duration: String) -> String
  var estimate: @Sendable (_ duration: String) -> String
  /// Said of the module on inspections.
  var aboutInspections: String
  var objectives: String
  var objective: String
  var lesson: String
  var page: String
  var asked: String
  var stop: String
  /// Said of a stop that the business is for.
  var stopsHere: String
  var alternative: String
  var example: String
  var note: String
  var law: String
  var source: String
  var inForce: @Sendable (_ date: String) -> String
  var checked: @Sendable (_ date: String) -> String

  // Checks and items.
  var test: String
  var check: String
  var bank: String
  var bankUse: String
  var itemCount: @Sendable (Int) -> String
  var mastery: @Sendable (_ percent: String) -> String
  var draws: @Sendable (_ count: Int, _ of: Int) -> String
  /// So many items from modules that are passed.
  var recalls: @Sendable (Int) -> String
  /// How many items in all, and at most how many from banks with a condition.
  var sized: @Sendable (_ count: Int, _ conditional: Int) -> String
  var item: String
  var practice: String
  var kind: @Sendable (Interaction) -> String
  var points: @Sendable (Int) -> String
  /// How points are given for an answer that is right in part.
  var credit: @Sendable (Interaction) -> String
  var critical: String
  var place: String
  var answer: String
  var verdict: String
  var why: String
  var right: String
  var wrong: String
  var otherwise: String
  var number: @Sendable (_ key: Int, _ tolerance: Int) -> String
  var stepInOrder: String
  var entry: String
  var belongsUnder: String
  var categories: String
  var line: String
  var fault: String
  var noFault: String
  var correction: @Sendable (Erratum.Correction, _ date: String, _ version: String) -> String
  var correctionKind: @Sendable (Erratum.Correction) -> String

  // Scenarios and tasks.
  var scenario: String
  var mayGoBack: String
  var mayNotGoBack: String
  var firstScene: String
  var scene: String
  var ending: String
  var decision: String
  var consequence: String
  var leadsTo: String
  var pointColumn: String
  var turning: String
  var tasks: String
  var task: String
  var field: String
  var name: String
  var isRequired: String
  var required: String
  var voluntary: String
  var rows: String
  var rowCount: @Sendable (_ least: Int, _ most: Int) -> String
  var eachRow: String
  var quality: String
  var rule: @Sendable (Quality.Rule) -> String
  var lookedForIn: String
  var everywhere: String
  var advice: String
  var sample: String
  var lineCount: @Sendable (Int) -> String
  var criteria: String

  // What stands behind the modules.
  var documents: String
  var document: String
  var draftedIn: String
  var businesses: String
  var mustSee: String
  var mustNotSee: String
  var unknown: String
  var questions: String
  var bounds: @Sendable (_ least: Int, _ most: Int) -> String
  var freeText: @Sendable (_ characters: Int) -> String
  var derived: String
  var derivedWhen: String
  var thresholds: String
  var threshold: String
  var values: String
  var value: @Sendable (_ number: Int, _ from: String?) -> String
  var glossary: String
  var sources: String
  var address: String
  var read: String
  var errata: String
  var date: String
  var corrected: String
  /// What something is called that an example business must or must not meet.
  var thing: @Sendable (Anchor.Kind) -> String

  // What the command says.
  var written: @Sendable (_ path: String) -> String
  var hasErrors: @Sendable (_ count: Int, _ path: String) -> String
  var unknownBusiness: @Sendable (_ name: String, _ known: [String]) -> String
  var isFolder: @Sendable (_ path: String) -> String
  var notHTML: @Sendable (_ path: String) -> String
  var notWritten: @Sendable (_ path: String) -> String
}

extension PrintPhrases {
  /// The words in a language.
  static func `in`(_ language: Language) -> PrintPhrases {
    switch language {
    case .nb: .nb
    case .nn: .nn
    case .en: .en
    }
  }
}
