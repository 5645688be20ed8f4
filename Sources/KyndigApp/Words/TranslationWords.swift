import Authoring

/// Why a translated file cannot be used, in words; the names of elements and attributes are XLIFF's own.
struct TranslationWords: Sendable {
  var tooLarge: @Sendable (_ limit: Int) -> String
  var unreadable: @Sendable (_ line: Int, _ column: Int) -> String
  var notXLIFF: @Sendable (_ root: String) -> String
  var version: @Sendable (String) -> String
  var invalid: @Sendable (_ fault: String, _ line: Int, _ column: Int) -> String
  var other: @Sendable (_ found: String, _ expected: String) -> String
  var unexpected: @Sendable (_ name: String, _ parent: String) -> String
  var missing: @Sendable (_ name: String, _ parent: String) -> String
  var text: String
  var value: @Sendable (_ found: String, _ attribute: String, _ element: String) -> String
  var duplicate: @Sendable (String) -> String
  var unknownData: @Sendable (String) -> String
  var noTargetLanguage: String
  var subState: String
  var severalFiles: String
  var resegmented: @Sendable (String) -> String

  static let nb = Self(
    tooLarge: { "filen er over \($0 >> 20) MiB" },
    unreadable: { "filen er ikke XML i UTF-8 (linje \($0), kolonne \($1))" },
    notXLIFF: { "filen er ikke XLIFF; den begynner med «\($0)»" },
    version: { "filen er XLIFF \($0), forventet 2.1" },
    invalid: { "filen følger ikke XLIFF 2.1: \($0) (linje \($1), kolonne \($2))" },
    other: {
      $0.isEmpty ? "filen sier ikke hva den gjelder, forventet «\($1)»" : "filen gjelder «\($0)», forventet «\($1)»"
    },
    unexpected: { "«\($0)» kan ikke stå her i \($1)" }, missing: { "\($1) mangler «\($0)»" },
    text: "det står tekst der bare elementer kan stå",
    value: { "verdien «\($0)» passer ikke i «\($1)» på \($2)" }, duplicate: { "id-en «\($0)» finnes fra før" },
    unknownData: { "det finnes ingen data «\($0)»" }, noTargetLanguage: "trgLang mangler",
    subState: "subState står uten state", severalFiles: "filen har flere «file»",
    resegmented: { "teksten «\($0)» er delt i flere biter" })

  static let nn = Self(
    tooLarge: { "fila er over \($0 >> 20) MiB" },
    unreadable: { "fila er ikkje XML i UTF-8 (linje \($0), kolonne \($1))" },
    notXLIFF: { "fila er ikkje XLIFF; ho byrjar med «\($0)»" },
    version: { "fila er XLIFF \($0), venta 2.1" },
    invalid: { "fila følgjer ikkje XLIFF 2.1: \($0) (linje \($1), kolonne \($2))" },
    other: { $0.isEmpty ? "fila seier ikkje kva ho gjeld, venta «\($1)»" : "fila gjeld «\($0)», venta «\($1)»" },
    unexpected: { "«\($0)» kan ikkje stå her i \($1)" }, missing: { "\($1) manglar «\($0)»" },
    text: "det står tekst der berre element kan stå",
    value: { "verdien «\($0)» høver ikkje i «\($1)» på \($2)" }, duplicate: { "id-en «\($0)» finst frå før" },
    unknownData: { "det finst ingen data «\($0)»" }, noTargetLanguage: "trgLang manglar",
    subState: "subState står utan state", severalFiles: "fila har fleire «file»",
    resegmented: { "teksten «\($0)» er delt i fleire bitar" })

  static let en = Self(
    tooLarge: { "the file is over \($0 >> 20) MiB" },
    unreadable: { "the file is not XML in UTF-8 (line \($0), column \($1))" },
    notXLIFF: { "the file is not XLIFF; it begins with “\($0)”" },
    version: { "the file is XLIFF \($0), expected 2.1" },
    invalid: { "the file breaks XLIFF 2.1: \($0) (line \($1), column \($2))" },
    other: {
      $0.isEmpty ? "the file does not say what it is of, expected “\($1)”" : "the file is of “\($0)”, expected “\($1)”"
    },
    unexpected: { "“\($0)” may not stand here in \($1)" }, missing: { "\($1) lacks “\($0)”" },
    text: "there is text where only elements may stand",
    value: { "the value “\($0)” does not fit “\($1)” on \($2)" }, duplicate: { "the id “\($0)” is taken" },
    unknownData: { "there is no data “\($0)”" }, noTargetLanguage: "trgLang is missing",
    subState: "subState stands without state", severalFiles: "the file has several “file”",
    resegmented: { "the text “\($0)” is cut in pieces" })

  func text(_ error: TranslationError) -> String {
    switch error {
    case .tooLarge(_, let limit): tooLarge(limit)
    case .unreadable(_, let line, let column): unreadable(line, column)
    case .notXLIFF(let root): notXLIFF(root)
    case .version(let found): version(found)
    case .invalid(let fault, let line, let column): invalid(text(fault), line, column)
    case .otherFile(let found, let expected), .otherLanguage(let found, let expected): other(found ?? "", expected)
    case .otherSourceLanguage(let found, let expected): other(found, expected)
    }
  }

  func text(_ fault: XLIFFFault) -> String {
    switch fault {
    case .unexpectedElement(let name, let parent): unexpected(name, parent)
    case .missingElement(let name, let parent): missing(name, parent)
    case .unexpectedText: text
    case .missingAttribute(let name, let element): missing(name, element)
    case .unknownAttribute(let name, let element): unexpected(name, element)
    case .invalidValue(let found, let attribute, let element): value(found, attribute, element)
    case .duplicateID(let id, _): duplicate(id)
    case .unknownData(let id): unknownData(id)
    case .missingTargetLanguage: noTargetLanguage
    case .subStateWithoutState: subState
    case .severalFiles: severalFiles
    case .resegmented(let unit): resegmented(unit)
    }
  }
}
