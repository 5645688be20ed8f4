import Authoring
import Courseware
import Testing

@testable import KyndigApp

@Suite("What the trainer is told")
struct DiagnosticWordsTests {
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
      .notDrawable(bank: "b", business: "", count: 4, available: 1),
      Wording(
        nb: "trekket er 4, men «b» har 1 oppgave", nn: "trekket er 4, men «b» har 1 oppgåve",
        en: "the draw is 4, but “b” has 1 item")
    ),
    (
      .notDrawable(bank: "b", business: "P1", count: 4, available: 1),
      Wording(
        nb: "trekket er 4, men for «P1» har «b» 1 oppgave", nn: "trekket er 4, men for «P1» har «b» 1 oppgåve",
        en: "the draw is 4, but for “P1” the bank “b” has 1 item")
    ),
    (
      .notDrawableTwice(assessment: "sjekk", business: "", repeated: 2),
      Wording(
        nb: "andre forsøk på «sjekk» gjentar 2 oppgaver", nn: "andre forsøk på «sjekk» gjentek 2 oppgåver",
        en: "the second attempt at “sjekk” repeats 2 items")
    ),
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
