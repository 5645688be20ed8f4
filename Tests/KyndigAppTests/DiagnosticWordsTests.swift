import Authoring
import Courseware
import Foundation
import Testing

@testable import KyndigApp

@Suite("What the trainer is told")
struct DiagnosticWordsTests {
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
    .id, .reference, .filled, .date, .number(1...9), .share, .oneOf(["a", "b"]), .other("typen"),
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
    .emptyBounds(minimum: 3, maximum: 1), .schemaViolation(number: 1871),
  ]
  static let questions: [Problem] = [
    .noRightAnswer(item: "a"), .severalRightAnswers(item: "a", count: 2), .missingReason, .emptyChoice,
    .everyAnswerRight(item: "a"), .drawTooLarge(bank: "b", count: 9, available: 4),
    .criticalNotDrawn(bank: "b", count: 1, objectives: ["x", "y"]), .allOfTheAbove(phrase: "Alle over"),
    .repeatedItem(item: "a", other: "b"), .repeatedDraw(bank: "b"), .objectiveWithoutItems(objective: "o"),
    .lessonWithoutPage(lesson: "l"), .taskMinutes(found: 99, allowed: 2...10), .repeatedQuestion(question: "heads"),
    .thresholdNotInForce(threshold: "verneombud", date: someDay), .wideFigure(found: 90, limit: 66),
    .controlCharacter("\u{202E}"), .wideCharacter("🔥"),
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
    + unreadable.map { .unreadableFile(path: "a.xml", reason: $0) } + form + questions

  /// English that a validator would say; the author's names, values and code are not looked at.
  private static let english: Set<String> = [
    "the", "is", "not", "expected", "elements", "attribute", "value", "missing", "unknown", "allowed",
    "invalid", "error", "content", "document", "duplicate", "entity", "character", "tag", "must", "this", "with", "xs",
    "parser", "facet", "type", "no", "nil", "optional",
  ]

  @Test("there are words for every code")
  func everyCode() { #expect(Set(Self.all.map(\.code)) == Set(Code.allCases)) }

  @Test("every problem has its words, lower case and without a full stop, in Norwegian", arguments: all)
  func words(problem: Problem) {
    let words = DiagnosticWords(problem)
    for text in [words.message, words.help].compactMap({ $0 }) {
      let first = text.first.map(String.init) ?? ""
      #expect(first == first.lowercased() || text.hasPrefix("XML"), "\(text)")
      #expect(!text.hasSuffix("."), "\(text)")
      #expect(!text.contains("mente du"), "\(text)")
      let prose = text.replacing(/«[^»]*»/, with: "").replacing(/[a-z]+="[^"]*"/, with: "").replacing(
        /<[^>]*>/, with: "")
      let found = Self.english.intersection(prose.split { !$0.isLetter }.map { $0.lowercased() })
      #expect(found == [], "\(text)")
    }
    #expect(words.help != nil || Self.saysAll(problem), "\(words.message) does not say what mends it")
  }

  /// Problems whose message says what to do, or where nothing general can be said.
  private static func saysAll(_ problem: Problem) -> Bool {
    switch problem {
    case .unreadableFile, .notWellFormed(.unexpectedEnd(open: [])): true
    case .unknownElement(_, _, nil, []), .textNotAllowed(_, []), .conditionSyntax(.unknownSign(_, nil)): true
    default: false
    }
  }

  @Test("a place that is not the first one pointed at says why it is pointed at", arguments: Label.Role.allCases)
  func labels(role: Label.Role) { #expect(DiagnosticWords.label(role).isEmpty == (role == .primary)) }
}
