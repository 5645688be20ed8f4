/// The languages that the program speaks, named as BCP 47 has them.
enum Language: String, Sendable, CaseIterable {
  /// Bokmål.
  case nb
  /// Nynorsk.
  case nn
  /// English.
  case en

  /// The language of the locale (POSIX: `LC_ALL` over `LC_MESSAGES` over `LANG`); bokmål for `C` and what we do not speak.
  init(locale environment: [String: String]) { self = Language(namedBy: environment) ?? .nb }

  /// The language that the locale names; nil for `C` and what we do not speak.
  init?(namedBy environment: [String: String]) {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    let language = locale.prefix { $0.isLetter }.lowercased()
    // Locales of before nb and nn were told apart.
    self.init(rawValue: language == "no" ? "nb" : language)
  }
}

/// The same words in every language of the program; one that is missing does not compile.
struct Wording: Sendable, Equatable {
  let nb: String
  let nn: String
  let en: String

  init(nb: String, nn: String, en: String) {
    self.nb = nb
    self.nn = nn
    self.en = en
  }

  /// What is the same in every language, as code is.
  init(all text: String) { self.init(nb: text, nn: text, en: text) }

  subscript(language: Language) -> String {
    switch language {
    case .nb: nb
    case .nn: nn
    case .en: en
    }
  }
}

extension Wording {
  /// Names in quotation marks, joined by «og».
  static func every(_ names: [String]) -> Wording { list(names, Wording(nb: "og", nn: "og", en: "and")) }

  /// Names in quotation marks, joined by «eller».
  static func any(_ names: [String]) -> Wording { list(names, Wording(nb: "eller", nn: "eller", en: "or")) }

  private static func list(_ names: [String], _ joiner: Wording) -> Wording {
    let norwegian = names.map { "«\($0)»" }
    return Wording(
      nb: joined(norwegian, joiner.nb), nn: joined(norwegian, joiner.nn),
      en: joined(names.map { "“\($0)”" }, joiner.en))
  }

  private static func joined(_ words: [String], _ joiner: String) -> String {
    words.count > 1 ? words.dropLast().joined(separator: ", ") + " \(joiner) " + (words.last ?? "") : words.joined()
  }
}

/// A number with the noun in the form that belongs to it.
func counted(_ number: Int, _ one: String, _ many: String) -> String { "\(number) \(number == 1 ? one : many)" }
