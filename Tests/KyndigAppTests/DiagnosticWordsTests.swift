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
    .id, .reference, .filled, .text(maximum: 100), .date, .number(1...9), .share, .oneOf(["a", "b"]), .other("typen"),
  ]
  static let conditions: [ConditionFault] = [
    .operandExpected(found: "=="), .operandExpected(found: nil), .relationExpected(found: "x"),
    .relationExpected(found: nil), .endExpected(found: "x"), .unclosedParenthesis,
    .unknownSign(found: "&&", suggestion: "and"), .unknownSign(found: "%", suggestion: nil), .tooDeep,
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
    .wrongCourse(found: "a", expected: "b"),
  ]
  static let questions: [Problem] = [
    .noRightAnswer(item: "a"), .severalRightAnswers(item: "a", count: 2), .missingReason, .emptyChoice,
    .everyAnswerRight(item: "a"), .drawTooLarge(bank: "b", count: 9, available: 1),
    .drawTooLarge(bank: "b", count: 9, available: 4),
    .criticalNotDrawn(bank: "b", count: 1, objectives: ["x", "y"]), .allOfTheAbove(phrase: "Alle over"),
    .repeatedItem(item: "a", other: "b"), .repeatedDraw(bank: "b"), .rightIsLongest(count: 5, of: 6),
    .rightIsFirst(count: 6), .repeatedChoice(text: "Ja"), .mistakeIsRight(value: "5"),
    .notDrawable(bank: "b", business: "verkstedet", count: 4, available: 1),
    .notDrawableTwice(assessment: "sjekk", business: "verkstedet", repeated: 2),
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
    .questionNotAsked(question: "heads"), .unreachablePage(page: "p"),
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
    .otherLanguage(found: "nb", expected: "nn"), .invalid("file"),
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

  /// English that a validator would say; the author's names, values and code are not looked at.
  private static let english: Set<String> = [
    "the", "is", "not", "expected", "elements", "attribute", "value", "missing", "unknown", "allowed",
    "invalid", "error", "content", "document", "duplicate", "entity", "character", "tag", "must", "this", "with", "xs",
    "parser", "facet", "type", "nil", "optional",
  ]
  /// Bokmål that is not nynorsk.
  static let bokmål: Set<String> = [
    "ikke", "hva", "hvem", "hvilken", "hvilket", "hvilke", "hvor", "hvordan", "hvorfor", "hver", "hvert", "hvis", "fra",
    "noe", "noen", "ble", "finnes", "bare", "mer", "flere", "være", "gjør", "filen", "siden",
    "linjen",
    "setningen", "oppgaven", "oppgave", "oppgaver", "oppgavene", "svarene", "begrepet", "begreper", "forventet",
    "mangler", "samme", "selv", "skrevet", "endret", "lukket",
    "tegn", "tegnet", "tegnene", "tallet", "tallene", "oversatt", "oversettelsen", "uten", "hverandre",
    "begynner", "betyr", "passer", "slutter", "riktige", "kilden", "grensen", "virksomheten", "skrives", "vises", "hun",
    "jeg", "dere", "heter", "velger", "ganger",
  ]
  private static let norwegian: Set<String> = [
    "og", "eller", "ikke", "er", "på", "med", "til", "det", "den", "har", "kan", "skal", "som", "av", "fra", "skriv",
  ]

  /// The words outside quotation marks and code.
  static func prose(_ text: String) -> Set<String> {
    let prose = text.replacing(/«[^»]*»/, with: "").replacing(/“[^”]*”/, with: "").replacing(/<[^>]*>/, with: "")
      .replacing(/[a-z]+="[^"]*"/, with: "")
    return Set(prose.split { !$0.isLetter }.map { $0.lowercased() })
  }

  @Test("there are words for every code")
  func everyCode() { #expect(Set(Self.all.map(\.code)) == Set(Code.allCases)) }

  @Test(
    "every problem has its words in every language: lower case, without a full stop, and in that language only",
    arguments: all)
  func words(problem: Problem) {
    let words = DiagnosticWords(problem)
    for wording in [words.message, words.help].compactMap({ $0 }) {
      for language in Language.allCases {
        let text = wording[language]
        let first = text.first.map(String.init) ?? ""
        #expect(!text.isEmpty)
        #expect(first == first.lowercased() || text.hasPrefix("XML"), "\(text)")
        #expect(!text.hasSuffix("."), "\(text)")
        #expect(!text.contains("mente du") && !text.contains("did you mean"), "\(text)")
      }
      #expect(wording.nb != wording.en)
      #expect(Self.prose(wording.nb).intersection(Self.english) == [], "\(wording.nb)")
      #expect(Self.prose(wording.nn).intersection(Self.english.union(Self.bokmål)) == [], "\(wording.nn)")
      #expect(Self.prose(wording.en).intersection(Self.norwegian) == [], "\(wording.en)")
    }
    #expect(words.help != nil || Self.saysAll(problem), "\(words.message.nb) does not say what mends it")
  }

  /// Problems whose message says what to do, or where nothing general can be said.
  private static func saysAll(_ problem: Problem) -> Bool {
    switch problem {
    case .notWellFormed(.unexpectedEnd(open: [])): true
    case .unknownElement(_, _, nil, []), .textNotAllowed(_, []), .conditionSyntax(.unknownSign(_, nil)): true
    default: false
    }
  }

  static let sentences: [(Problem, Wording)] = [
    (
      .drawTooLarge(bank: "b", count: 9, available: 1),
      Wording(
        nb: "trekket er 9, men «b» har 1 oppgave", nn: "trekket er 9, men «b» har 1 oppgåve",
        en: "the draw is 9, but “b” has 1 item")
    ),
    (
      .choicesRunOut(item: "a", answers: ["heads": .number(3), "sector": .unknown]),
      Wording(
        nb: "oppgaven «a» kan ikke besvares når heads er 3 og sector er «vet ikke»",
        nn: "oppgåva «a» kan ikkje svarast på når heads er 3 og sector er «veit ikkje»",
        en: "the item “a” cannot be answered when heads is 3 and sector is “don’t know”")
    ),
    (
      .missingTranslation(language: "nn", count: 1, of: 9),
      Wording(
        nb: "1 av 9 tekster er ikke oversatt til nynorsk", nn: "1 av 9 tekstar er ikkje omsett til nynorsk",
        en: "1 of 9 texts is not translated into Nynorsk")
    ),
    (
      .missingElement(expected: ["p", "list", "table"], parent: "page", before: nil),
      Wording(
        nb: "page mangler «p», «list» eller «table»", nn: "page manglar «p», «list» eller «table»",
        en: "page lacks “p”, “list” or “table”")
    ),
  ]

  @Test("numbers, lists and answers are sentences in each language", arguments: sentences)
  func sentence(problem: Problem, expected: Wording) { #expect(DiagnosticWords(problem).message == expected) }

  @Test("an answer that is a number is explained as one")
  func numberAnswer() {
    let problem = Problem.unusableAnswer(question: "heads", found: "x", known: ["0", "5000"], suggestion: nil)
    #expect(DiagnosticWords(problem).help?.nb == "forventet et helt tall fra 0 til 5000")
  }

  @Test("a long value is cut, so that the message stays a line")
  func longValue() {
    let problem = Problem.invalidValue(
      found: String(repeating: "a", count: 500), attribute: nil, element: "title", form: .text(maximum: 100),
      suggestion: nil)
    #expect(DiagnosticWords(problem).message.nb.count < 100)
  }

  @Test("a place that is not the first one pointed at says why it is pointed at", arguments: Label.Role.allCases)
  func labels(role: Label.Role) { #expect((Wording.label(role) == nil) == (role == .primary)) }

  @Test(
    "without an option the locale decides; what we do not speak is bokmål",
    arguments: [
      ([:], Language.nb), (["LANG": "C"], .nb), (["LANG": "C.UTF-8"], .nb), (["LANG": "nb_NO.UTF-8"], .nb),
      (["LANG": "no"], .nb), (["LANG": "nn_NO.UTF-8"], .nn), (["LANG": "en_GB.UTF-8"], .en), (["LANG": "EN"], .en),
      (["LANG": "de_DE.UTF-8"], .nb), (["LANG": "en_GB", "LC_ALL": "nn_NO"], .nn),
      (["LANG": "en_GB", "LC_MESSAGES": "nn_NO", "LC_ALL": ""], .nn), (["LANG": "nno"], .nb),
    ])
  func locale(environment: [String: String], language: Language) { #expect(Language(locale: environment) == language) }
}
