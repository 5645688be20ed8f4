import ArgumentParser

/// Which language a command answers in.
struct LanguageOption: ParsableArguments {
  @ArgumentParser.Option(
    name: .long,
    help: ArgumentHelp("Språket i svaret: nb, nn eller en. Uten dette: språket på maskinen.", valueName: "språk"))
  var language: Language?

  /// The language that was asked for, else that of the locale.
  func chosen(in world: World) -> Language { language ?? Language(locale: world.environment) }
}

extension Language: ExpressibleByArgument {}
