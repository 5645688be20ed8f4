import Authoring
import Courseware

@testable import KyndigApp

/// One of every problem, and more where the words differ with the facts.
extension DiagnosticWordsTests {
  static let malformations: [Malformation] = [
    .mismatchedEndTag(found: "x", expected: "p"), .afterTheEnd, .unexpectedEnd(open: []),
    .unexpectedEnd(open: ["module", "p"]), .empty, .bareAmpersand, .bareLessThan, .unknownEntity(name: "nbsp"),
    .invalidCharacterReference, .lessThanInAttribute, .attributeValue, .repeatedAttribute, .missingSpace,
    .closingBrackets, .lateDeclaration, .undeclaredPrefix, .comment, .other(number: 1),
  ]
  static let encodings: [EncodingFault] = [
    .invalidBytes, .declared("latin1"), .wide, .compressed, .forbiddenCharacter("\u{1}"),
  ]
  static let limits: [Limit] = [.depth(64), .elements(9), .markup(9), .text(9), .attribute(9)]
  static let forms: [ValueForm] = [
    .id, .reference, .filled, .text(maximum: 100), .date, .number(1...9), .share, .oneOf(["a", "b"]), .yearDay,
    .list(of: .oneOf(["a", "b"])), .list(of: .id), .other("typen"),
  ]
  static let conditions: [ConditionFault] = [
    .operandExpected(found: "=="), .operandExpected(found: nil), .relationExpected(found: "x"),
    .relationExpected(found: nil), .endExpected(found: "x"), .unclosedParenthesis,
    .unknownSign(found: "&&", suggestion: "and"), .unknownSign(found: "%", suggestion: nil), .tooComplex,
  ]
  static let comparisons: [ComparisonFault] = [
    .unknownWord(parameter: "sector", word: "x", known: ["a", "b"], suggestion: nil),
    .unknownWord(parameter: "sector", word: "x", known: ["a"], suggestion: "a"),
    .orderOfWords(parameter: "sector", relation: .less), .differentKinds(left: "a", right: "1"),
    .alwaysTheSame(parameter: "heads", bounds: 0...9, result: true),
    .alwaysTheSame(parameter: "heads", bounds: 0...9, result: false), .noNumber(parameter: "sector"),
    .nothingCompared(parameter: "heads"), .freeText(parameter: "trade"),
  ]
  static let unreadable: [Unreadable] = [
    .missing, .outside, .link, .notAFile, .tooLarge(bytes: 2, limit: 32 << 20), .refused(13),
  ]

  static let form: [Problem] = [
    .unknownElement(name: "promt", parent: "item", suggestion: "prompt", expected: []),
    .unknownElement(name: "quiz", parent: "item", suggestion: nil, expected: ["p", "prompt"]),
    .unknownElement(name: "quiz", parent: "item", suggestion: nil, expected: []),
    .unknownAttribute(name: "corect", element: "choice", suggestion: "correct", known: ["correct"]),
    .unknownAttribute(name: "x", element: "choice", suggestion: nil, known: ["correct", "id"]),
    .unknownAttribute(name: "x", element: "p", suggestion: nil, known: []),
    .misplacedElement(name: "p", parent: "item", expected: ["choice"]),
    .tooManyElements(name: "title", parent: "page", limit: 1),
    .missingElement(expected: ["p", "table"], parent: "page", before: nil),
    .missingElement(expected: ["title"], parent: "page", before: "p"),
    .missingAttribute(name: "id", element: "page"), .textNotAllowed(parent: "lesson", expected: ["page"]),
    .textNotAllowed(parent: "lesson", expected: []),
    .wrongRoot(found: "html", expected: "course"), .wrongNamespace(found: nil, expected: "urn:kyndig:course:1"),
    .wrongNamespace(found: "urn:x", expected: "urn:kyndig:course:1"), .doctype,
    .courseAsModule, .repeatedModule(path: "a.xml"), .unevenTable(found: 2, expected: 3),
    .unevenTable(found: 1, expected: 3), .emptyBounds(minimum: 3, maximum: 1), .schemaViolation(number: 1871),
    .keyNotConstant(name: "heads"),
    .unusableAnswer(question: "sector", found: "x", known: ["private", "state"], suggestion: nil),
    .unusableAnswer(question: "sector", found: "stat", known: ["private", "state"], suggestion: "state"),
    .unusableAnswer(question: "heads", found: "x", known: ["0", "5000"], suggestion: nil),
    .wrongCourse(found: "a", expected: "b"), .impossibleErratum(item: "m/a", .unknownChoice(4, count: 3)),
    .impossibleErratum(item: "m/a", .noChoices), .impossibleErratum(item: "m/a", .repeatedChoice(1)),
    .impossibleErratum(item: "m/a", .repeated(version: "2026-1")), .unknownCourse(id: "hms", suggestion: nil),
    .unknownCourse(id: "hms", suggestion: "hms-for-ledere"), .renewalAlwaysOpen(months: 12, open: 12),
  ]
  static let questions: [Problem] = [
    .noRightAnswer(item: "a"), .severalRightAnswers(item: "a", count: 2), .missingReason, .emptyChoice,
    .everyAnswerRight(item: "a"), .drawTooLarge(bank: "b", count: 9, available: 1),
    .drawTooLarge(bank: "b", count: 9, available: 4), .recallTooLarge(count: 2, available: 1),
    .recallTooLarge(count: 2, available: 0),
    .criticalNotDrawn(bank: "b", count: 1, objectives: ["x", "y"]), .allOfTheAbove(phrase: "Alle over"),
    .repeatedItem(item: "a", other: "b"), .repeatedDraw(bank: "b"), .rightIsLongest(count: 5, of: 6),
    .rightIsFirst(count: 6), .repeatedChoice(text: "Ja"), .mistakeIsRight(value: "5"),
    .notDrawable(bank: "b", business: "verkstedet", count: 4, available: 1),
    .notDrawable(bank: "b", business: "", count: 4, available: 1),
    .notDrawableTwice(assessment: "sjekk", business: "verkstedet", repeated: 2),
    .notDrawableTwice(assessment: "sjekk", business: "", repeated: 1),
    .choicesRunOut(item: "a", answers: ["heads": .number(3), "sector": .word("state"), "shared": .unknown]),
    .choicesRunOut(item: "a", answers: [:]),
  ]
  static let teaching: [Problem] = [
    .objectiveWithoutItems(objective: "o"), .lessonWithoutPage(lesson: "l"), .taskMinutes(found: 99, allowed: 2...10),
    .taskMinutes(found: 1, allowed: 2...10), .thresholdNotInForce(threshold: "verneombud", date: someDay),
    .repeatedQuestion(question: "heads"), .neverShown, .unreachableScene(kind: .scene, id: "s"),
    .unreachableScene(kind: .ending, id: "s"), .endlessScenario(scene: "s"),
    .handWrittenThreshold(number: "5", threshold: "verneombud"), .staleFact(checked: someDay, asOf: someDay),
    .lawWithoutParagraph(law: "aml"), .minutesFarOff(found: 1, computed: 25), .lessonWithoutItem(lesson: "l"),
    .unusedTerm(term: "t"), .termBeforeExplanation(term: "t", word: "tilsyn"),
    .expectationNotMet(business: "verkstedet", reference: "m/b", isShown: true),
    .expectationNotMet(business: "verkstedet", reference: "m/b", isShown: false),
    .emptyPage(page: "p", answers: ["heads": .number(3)]), .changedID(kind: .rows, old: "a", new: "b"),
    .questionNotAsked(question: "heads"), .unreachablePage(page: "p"), .emptyText(element: "p"),
  ]
  static let languageAndTerminal: [Problem] =
    ["nb", "nn", "en", "se"].flatMap { language -> [Problem] in
      [
        .missingTranslation(language: language, count: 1, of: 9),
        .missingTranslation(language: language, count: 2, of: 9),
        .staleTranslation(language: language, unit: "u"), .translationMarkup(language: language, unit: "u"),
      ]
    } + translations.map(Problem.unusableTranslation) + [
      .unknownTranslationUnit(unit: "u"), .longSentence(words: 40, limit: 30), .hardToRead(lix: 60, limit: 45),
      .wideFigure(found: 90, limit: 66), .controlCharacter("\u{202E}"), .wideCharacter("🔥"),
      .tallQuestion(found: 30, limit: 19), .wideTable(found: 80, limit: 68),
    ]
  static let translations: [TranslationFault] = [
    .notXML, .notXLIFF, .version("1.2"), .otherFile(found: "a", expected: "b"),
    .otherLanguage(found: "nb", expected: "nn"), .invalid(.severalFiles),
  ]

  private static var someDay: CivilDate {
    guard let day = CivilDate("2026-11-22") else { preconditionFailure("a day") }
    return day
  }

  static let all: [Problem] =
    malformations.map(Problem.notWellFormed) + encodings.map(Problem.encoding) + limits.map(Problem.limit)
    + forms.flatMap { form -> [Problem] in
      [
        .invalidValue(found: "x", attribute: "id", element: "page", form: form, suggestion: nil),
        .invalidValue(found: "", attribute: nil, element: "title", form: form, suggestion: "y"),
      ]
    }
    + Kind.allCases.flatMap { kind -> [Problem] in
      [
        .duplicateID(kind: kind, id: "a"), .unknownReference(kind: kind, id: "a", suggestion: nil),
        .unknownReference(kind: kind, id: "a", suggestion: "b"),
      ]
    }
    + conditions.map(Problem.conditionSyntax) + comparisons.map(Problem.impossibleComparison)
    + unreadable.map { .unreadableFile(path: "a.xml", reason: $0) } + form + questions + teaching + languageAndTerminal
}
