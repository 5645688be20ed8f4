import ArgumentParser

/// `kyndig take COURSE`: straight into a course of the site.
struct Take: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Ta et bestemt kurs, eller fortsett i det.",
    discussion: """
      Eksempler:
        kyndig take hms-for-ledere
        kyndig take hms-for-ledere --plain

      Kurset oppgis med navnet på mappen i Courses, eller med kursets id. Uten et kurs, bare kyndig, fortsetter du i det du
      sist tok.
      """)

  @Argument(help: ArgumentHelp("Mappen eller id-en til et kurs på kursstedet.", valueName: "kurs"))
  var course: String
  @OptionGroup var site: SiteOptions
  @OptionGroup var face: FaceOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    do {
      try Learning(course: course, site: site, face: face, language: language).run()
    } catch let code as ExitCode {
      throw code
    } catch {
      Complaint(of: error).end(isJSON: false)
    }
  }
}
