import ArgumentParser
import Courseware
import Foundation

/// `kyndig status`: how far the leader of this account has come, and what is next.
struct Status: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration(HelpWords.spoken.status) }

  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.statusTo.help)
  var to: String?

  @Flag(name: .long, help: HelpWords.json("kyndig.status.v1"))
  var json = false

  @OptionGroup var site: SiteOptions
  @OptionGroup var language: LanguageOption

  mutating func run() throws {
    do {
      print(try answer(in: .real))
    } catch {
      let complaint = Complaint(of: error, in: language.chosen(in: .real))
      FileHandle.standardError.write(Data(((json ? complaint.jsonText : complaint.text) + "\n").utf8))
      throw ExitCode(complaint.code.rawValue)
    }
  }

  /// What is printed, once the page is written where one was asked for.
  func answer(in world: World) throws -> String {
    let report = try StatusReport(
      of: Site.existing(named: site.site, in: world), command: world.command + site.suffix(in: world),
      language: language.language, in: world)
    let words = StatusPhrases.of(chosenLanguage(report, in: world))
    if let to { try write(StatusPage(report, words: words), to: to, words) }
    if json { return report.json(words, page: to).text }
    return to.map(words.written) ?? report.text(words)
  }

  /// What was asked for, else what the leader has chosen, else that of the locale.
  private func chosenLanguage(_ report: StatusReport, in world: World) -> Language {
    language.language ?? report.courses.last?.session.language.flatMap(Language.init(rawValue:))
      ?? language.chosen(in: world)
  }

  private func write(_ page: StatusPage, to path: String, _ words: StatusPhrases) throws {
    guard !page.report.courses.isEmpty else { throw Complaint(.no, words.nothingToShow) }
    try StatusPage.file.write(page.document, to: path)
  }
}
