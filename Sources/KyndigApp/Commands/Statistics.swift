import ArgumentParser
import Courseware
import Foundation

/// `kyndig statistics`: what the answers tell of a course, and nothing of who gave them.
struct Statistics: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration(HelpWords.spoken.office.statistics) }

  @Argument(help: HelpWords.spoken.office.statisticsCourse.help)
  var course: String

  @ArgumentParser.Flag(name: .long, help: HelpWords.json("kyndig.statistics.v1"))
  var json = false
  @ArgumentParser.Flag(name: .long, help: ArgumentHelp(stringLiteral: HelpWords.spoken.office.auditCSV))
  var csv = false

  @OptionGroup var site: SiteOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    do {
      try FileHandle.standardOutput.write(contentsOf: answer(in: .real))
    } catch {
      Complaint(of: error, in: language.chosen(in: .real)).end(isJSON: json)
    }
  }

  /// What is printed.
  func answer(in world: World) throws -> [UInt8] {
    guard !json || !csv else { throw StatisticsFailure.twoForms }
    let statistics = try CourseStatistics.of(course, at: Site.existing(named: site.site, in: world), in: world)
    let language = language.chosen(in: world)
    if csv { return statistics.csv(in: language) }
    return (json ? statistics.json.bytes : Array(statistics.text(in: language).utf8)) + [UInt8(ascii: "\n")]
  }
}
