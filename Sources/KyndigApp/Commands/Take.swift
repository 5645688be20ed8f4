import ArgumentParser

/// `kyndig take COURSE`: straight into a course of the site.
struct Take: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration(HelpWords.spoken.take) }

  @Argument(help: HelpWords.spoken.course.help)
  var course: String
  @ArgumentParser.Flag(name: .long, help: ArgumentHelp(stringLiteral: HelpWords.spoken.office.again))
  var again = false
  @OptionGroup var site: SiteOptions
  @OptionGroup var face: FaceOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    try Learning(course: course, again: again, site: site, face: face, language: language).run()
  }
}
