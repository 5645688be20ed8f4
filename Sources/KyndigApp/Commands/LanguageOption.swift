import ArgumentParser

/// A language the program speaks.
enum Language: String, Sendable, CaseIterable, ExpressibleByArgument {
  case nb, nn, en
}

/// `--language`: what a command says its words in.
struct LanguageOption: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("Språk: nb, nn eller en.", valueName: "språk"))
  var language: Language?

  /// What was asked for, else what the locale says; `C` and anything else means bokmål.
  func chosen(in world: World) -> Language {
    if let language { return language }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { world.environment[$0] }.first { !$0.isEmpty } ?? ""
    if locale.hasPrefix("nn") { return .nn }
    return locale.hasPrefix("en") ? .en : .nb
  }
}
