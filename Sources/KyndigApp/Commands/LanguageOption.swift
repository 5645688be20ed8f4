import ArgumentParser

/// Which language a command answers in.
struct LanguageOption: ParsableArguments {
  @ArgumentParser.Option(
    name: .long,
    help: HelpWords.spoken.language.help)
  var language: Language?

  /// The language that was asked for, else that of the locale.
  func chosen(in world: World) -> Language { language ?? Language(locale: world.environment) }
}

extension Language: ExpressibleByArgument {}
