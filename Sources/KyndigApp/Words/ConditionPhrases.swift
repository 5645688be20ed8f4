import Courseware

/// How conditions are said in a language.
struct ConditionPhrases: Sendable {
  /// «er minst», between a question and what it is compared with.
  var relation: @Sendable (Condition.Relation) -> String
  var and: String
  var or: String
  var not: String
  /// What follows from the answers, by its label, when it holds and when it does not.
  var holds: @Sendable (_ label: String) -> String
  var holdsNot: @Sendable (_ label: String) -> String
  var quoted: @Sendable (String) -> String
  /// A threshold's number on the day whose rules the course states, nil before it is in force, with its name and the law.
  var threshold: @Sendable (_ number: Int?, _ label: String, _ law: String) -> String
  /// The end of the sentence for what is shown also to those who do not know, by the number of questions.
  var orUnknown: @Sendable (_ questions: Int) -> String
  var shownWhen: String
  var askedWhen: String
  var offeredWhen: String
  var usedWhen: String
  var stopsWhen: String
  var stopsOnlyKnown: String
  var shownAlways: String
  /// Why something is there, by the answers.
  var hereBecause: String
  /// Why something is there when an answer is missing.
  var hereUnknown: @Sendable (_ questions: String) -> String

  static let nb = ConditionPhrases(
    relation: { relation in
      switch relation {
      case .equal: "er"
      case .unequal: "er ikke"
      case .less: "er under"
      case .atMost: "er høyst"
      case .more: "er over"
      case .atLeast: "er minst"
      }
    },
    and: "og", or: "eller", not: "ikke", holds: { "«\($0)» stemmer" }, holdsNot: { "«\($0)» ikke stemmer" },
    quoted: { "«\($0)»" },
    threshold: { number, label, law in
      number.map { "\($0) («\(label)», \(law))" } ?? "«\(label)» (\(law)), som ikke gjelder ennå"
    },
    orUnknown: { $0 == 1 ? "eller når svaret er ukjent" : "eller når det ikke kan avgjøres fordi et svar er ukjent" },
    shownWhen: "Vises når", askedWhen: "Stilles når", offeredWhen: "Tilbys når", usedWhen: "Brukes når",
    stopsWhen: "Stopper når",
    stopsOnlyKnown: "Et ukjent svar stopper ingen.", shownAlways: "vises alltid", hereBecause: "Er med her fordi",
    hereUnknown: { "Er med her fordi svaret på \($0) er ukjent." })

  static let nn = ConditionPhrases(
    relation: { relation in
      switch relation {
      case .equal: "er"
      case .unequal: "er ikkje"
      case .less: "er under"
      case .atMost: "er høgst"
      case .more: "er over"
      case .atLeast: "er minst"
      }
    },
    and: "og", or: "eller", not: "ikkje", holds: { "«\($0)» stemmer" }, holdsNot: { "«\($0)» ikkje stemmer" },
    quoted: { "«\($0)»" },
    threshold: { number, label, law in
      number.map { "\($0) («\(label)», \(law))" } ?? "«\(label)» (\(law)), som ikkje gjeld enno"
    },
    orUnknown: {
      $0 == 1 ? "eller når svaret er ukjent" : "eller når det ikkje kan avgjerast fordi eit svar er ukjent"
    },
    shownWhen: "Blir vist når", askedWhen: "Blir stilt når", offeredWhen: "Blir tilbode når",
    usedWhen: "Blir brukt når",
    stopsWhen: "Stoppar når",
    stopsOnlyKnown: "Eit ukjent svar stoppar ingen.", shownAlways: "blir alltid vist", hereBecause: "Er med her fordi",
    hereUnknown: { "Er med her fordi svaret på \($0) er ukjent." })

  static let en = ConditionPhrases(
    relation: { relation in
      switch relation {
      case .equal: "is"
      case .unequal: "is not"
      case .less: "is under"
      case .atMost: "is at most"
      case .more: "is over"
      case .atLeast: "is at least"
      }
    },
    and: "and", or: "or", not: "not", holds: { "“\($0)” is true" }, holdsNot: { "“\($0)” is not true" },
    quoted: { "“\($0)”" },
    threshold: { number, label, law in
      number.map { "\($0) (“\(label)”, \(law))" } ?? "“\(label)” (\(law)), which is not in force yet"
    },
    orUnknown: {
      $0 == 1 ? "or when the answer is unknown" : "or when it cannot be decided because an answer is unknown"
    },
    shownWhen: "Shown when", askedWhen: "Asked when", offeredWhen: "Offered when", usedWhen: "Used when",
    stopsWhen: "Stops when",
    stopsOnlyKnown: "An unknown answer stops nobody.", shownAlways: "always shown", hereBecause: "Here because",
    hereUnknown: { "Here because the answer to \($0) is unknown." })
}
